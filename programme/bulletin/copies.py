"""The copies of a letter: fixed when somebody presses «Send», so that what was shown is what is sent."""

from dataclasses import dataclass

from programme.bulletin.audience import Reader


@dataclass(frozen=True, slots=True)
class Copy:
    """One reader's copy. `edition` is the one that was last sealed for it, 0 before the first; `key` names
    what was sealed in the outbox, empty before; `tries` counts those; `why` tells, once its turn has come,
    why it could not be sealed (a key of words/, «bulletin-unreached-<why>»), `stopped` that it never is;
    `had_read` is the edition that Teams told was read when another took its place, 0 for none."""

    bulletin: str
    reader: Reader
    place: int
    edition: int = 0
    key: str = ""
    tries: int = 0
    why: str = ""
    stopped: bool = False
    had_read: int = 0

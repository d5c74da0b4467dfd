"""What became of each copy of a letter, told by recipient and counted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from programme.bulletin.copies import Copy
from programme.delivery import Fate, State


class Became(StrEnum):
    """What is known of one copy."""

    READ = "read"
    DELIVERED = "delivered"
    WAITING = "waiting"
    KEPT = "kept"
    """Its address takes nothing now; it leaves when that opens"""
    MISSING = "missing"
    """It could not be delivered, and somebody has to do something about it"""
    STOPPED = "stopped"
    UNKNOWN = "unknown"
    """It was sealed too long ago for anything to be known"""


NOT_AGAIN = frozenset({"off", "left"})
"""Whys that another try does not mend: they want no letters, or are not there any more."""
HAVE_IT = frozenset({Became.READ, Became.DELIVERED})
OF_STATE = {
    State.READ: Became.READ,
    State.SENT: Became.DELIVERED,
    State.WAITING: Became.WAITING,
    State.KEPT: Became.KEPT,
    State.GONE: Became.MISSING,
    State.LATE: Became.MISSING,
    State.WITHDRAWN: Became.STOPPED,
}


@dataclass(frozen=True, slots=True)
class CopyFate:
    """One copy, and what became of it. `fate` is that of what was sealed, None before and long after."""

    copy: Copy
    fate: Fate | None

    @property
    def became(self) -> Became:
        """What is known of it."""
        if self.copy.why and not self.copy.key:
            return Became.MISSING
        if self.copy.stopped:
            return Became.STOPPED
        if self.fate is not None:
            return OF_STATE[self.fate.state]
        return Became.UNKNOWN if self.copy.key else Became.WAITING

    @property
    def resealed(self) -> Copy:
        """The copy as one that has had nothing yet: it is sealed once more, under a new key."""
        return Copy(self.copy.bulletin, self.copy.reader, self.copy.place, tries=self.copy.tries)


def counted(told: Iterable[CopyFate]) -> dict[Became, int]:
    """How many of each, in the order of Became; none where there are none."""
    found = Counter(one.became for one in told)
    return {became: found[became] for became in Became if found[became]}


def to_try_again(told: Iterable[CopyFate]) -> tuple[CopyFate, ...]:
    """Those who have nothing, and perhaps would if somebody tried once more."""
    return tuple(one for one in told if one.became is Became.MISSING and one.copy.why not in NOT_AGAIN)

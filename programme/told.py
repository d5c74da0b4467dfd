"""What may be told of a vote, once disclosure.py has decided: every card, picture and file is drawn from this
and from nothing else."""

from dataclasses import dataclass
from enum import StrEnum

from programme.ballot import EVERYBODY, Option, Paper, Question


class Seen(StrEnum):
    """How much of one question may be seen."""

    OPEN = "open"
    NEARLY = "nearly"
    """Nearly all are on one side; nothing more is told."""
    TOO_FEW = "too_few"
    NAMED = "named"
    """Too few tables to count them: only whether something was named."""


class Band(StrEnum):
    """How exactly an option's count is told."""

    EXACT = "exact"
    NEARLY_ALL = "nearly_all"
    NEARLY_NONE = "nearly_none"
    NAMED = "named"
    NOT_NAMED = "not_named"
    HIDDEN = "hidden"
    """Not told in a sum, for what is «nearly all» in one of its parts could be worked out."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One option in a result. `count` and `share` (of 1) are None where they are not told exactly."""

    option: Option
    band: Band = Band.EXACT
    count: int | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one question, for one group or, with EVERYBODY, all together.

    `bars` are in the order of the paper; with NEARLY only one, or none where a whole side is meant (`lean`).
    `mean` and `spread` (the standard deviation) only where options have scores.
    """

    question: Question
    group: str
    seen: Seen
    answered: int | None = None
    skipped: int | None = None
    bars: tuple[Bar, ...] = ()
    lean: int | None = None
    mean: float | None = None
    spread: float | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """All that may be shown of a vote. `ballots` is None when there are too few of them."""

    paper: Paper
    voices: int
    ballots: int | None
    told: tuple[Told, ...]

    def of(self, question: str, group: str = EVERYBODY) -> Told | None:
        """What is told of one question in one group; None where it is told of no such group."""
        return next(
            (told for told in self.told if (told.question.key, told.group) == (question, group)), None
        )

    @property
    def anything(self) -> bool:
        """Whether there is anything to see."""
        return any(told.seen is not Seen.TOO_FEW for told in self.told)

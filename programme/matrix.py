"""What is laid on the table when proposals are prioritised: who scored what, where it differs, what to talk
about first, and where each proposal stands in the picture. There is no total.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from programme.ballot import Option, Paper
from programme.people import Role
from programme.priorities import APART, Criterion, Opinion, proposals
from programme.refusals import Refused


@dataclass(frozen=True, slots=True)
class Row:
    """One proposal on one criterion: the scores of each role, lowest first; an empty tuple is a role that did
    not answer."""

    option: Option
    criterion: Criterion
    scores: Mapping[Role, tuple[int, ...]]

    @property
    def spread(self) -> int:
        """Steps between the scores farthest apart."""
        every = self._every
        return max(every) - min(every) if every else 0

    @property
    def differs(self) -> bool:
        """Whether the parties see it differently."""
        return self.spread >= APART

    @property
    def mean(self) -> float | None:
        """The mean of the roles, each counted once; only for where a picture places it, never told."""
        means = [sum(scores) / len(scores) for scores in self.scores.values() if scores]
        return sum(means) / len(means) if means else None

    @property
    def good(self) -> float | None:
        """The same on the side that speaks for the proposal: a low cost is high here."""
        return None if self.mean is None else self.criterion.good(self.mean)

    @property
    def _every(self) -> tuple[int, ...]:
        return tuple(score for scores in self.scores.values() for score in scores)


def rows(paper: Paper, seen: Sequence[Opinion]) -> tuple[Row, ...]:
    """Each proposal on each criterion, with the scores that may be seen; the order they came in has no part
    in it."""
    return tuple(
        Row(option, criterion, {role: _scores(seen, role, criterion, option.key) for role in Role})
        for option in proposals(paper)
        for criterion in Criterion
    )


def _scores(seen: Sequence[Opinion], role: Role, criterion: Criterion, option: str) -> tuple[int, ...]:
    found = (one.score(criterion, option) for one in seen if one.role is role)
    return tuple(sorted(score for score in found if score is not None))


class SameAxes(Refused):
    """A picture shows two different things."""

    says = "refused-same-axes"


class Why(StrEnum):
    """Why something is the first to talk about."""

    DIFFER = "differ"
    NEARLY = "nearly"
    """They are never far apart; here farthest."""
    AGREED = "agreed"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Topic:
    """The one thing to talk about first; without a row when there is none."""

    why: Why
    row: Row | None = None


def first_topic(table: Sequence[Row]) -> Topic:
    """Where the parties are farthest apart; of several, the first on the paper."""
    answered = [row for row in table if any(row.scores.values())]
    if not answered:
        return Topic(Why.SILENT)
    widest = max(answered, key=lambda row: row.spread)
    if not widest.spread:
        return Topic(Why.AGREED)
    return Topic(Why.DIFFER if widest.differs else Why.NEARLY, widest)


@dataclass(frozen=True, slots=True)
class Point:
    """Where a proposal stands in the picture, from LOWEST to HIGHEST with the good side high, and whether the
    parties see it differently on one of its axes. `place` counts the proposals from 1."""

    place: int
    option: Option
    across: float
    up: float
    differs: bool


def points(table: Sequence[Row], across: Criterion, up: Criterion) -> tuple[Point, ...]:
    """The proposals that have a score on both axes; any two of the four. Raises SameAxes."""
    if across is up:
        raise SameAxes
    found = {(row.option.key, row.criterion): row for row in table}
    options = list(dict.fromkeys(row.option.key for row in table))
    made = []
    for place, key in enumerate(options, 1):
        one, other = found[key, across], found[key, up]
        if one.good is not None and other.good is not None:
            made.append(Point(place, one.option, one.good, other.good, one.differs or other.differs))
    return tuple(made)

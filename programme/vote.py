"""A vote: its life from draft to seal, and how a ballot is read.

What is kept of the answers, and how little, is told in docs/anonymity.md. Closing cannot be undone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import reduce

from programme.ballot import (
    EVERYBODY,
    Ballot,
    EmptyBallot,
    GroupMissing,
    Paper,
    Raw,
    TableMissing,
    Unit,
)
from programme.formats import FORMATS
from programme.formats.format import Format
from programme.refusals import Refused, Unreadable
from programme.told import Result

LEAST = 5
"""Voices below which nothing of a question is shown: NAV's own line for what is no personal data."""
LEAST_TEXT = 10
"""The same for free texts, which can be known by their words (as in the engagement tools that guard them)."""
LEAST_MOST = 50
"""The highest that may be chosen; a lower one than LEAST never may."""
LEAST_TABLES = 3
"""Tables below which it is only told whether something was named."""
LONGEST = timedelta(days=28)
"""How long a vote may be open: it guards what must not be kept."""
NOTES_KEPT = timedelta(days=90)
"""How long after closing the texts themselves are kept, if sorting them is not finished before."""


class State(StrEnum):
    """Where a vote is in its life."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class VoteClosed(Refused):
    """The vote is over, and nothing can be added."""

    says = "refused-vote-closed"


class VoteBegun(Refused):
    """The vote is open already, or over; what is asked cannot be changed any more."""

    says = "refused-vote-begun"


class ClosesWrong(Refused):
    """The closing time lies in the past, or too far ahead."""

    says = "refused-vote-closes"


@dataclass(frozen=True, slots=True)
class Count:
    """How many answered one question, in one group, and what came to each option. At tables everything counts
    tables. Of texts only `answered` and the number of notes (`NOTES`) are counted."""

    answered: int = 0
    skipped: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)

    def plus(self, other: "Count") -> "Count":
        """Both together."""
        keys = {**self.marks, **other.marks}
        both = {key: self.marks.get(key, 0) + other.marks.get(key, 0) for key in keys}
        return Count(self.answered + other.answered, self.skipped + other.skipped, both)


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of a vote at the moment it closes: `ballots` that were taken, and the counts by question and
    group. Never shown, and never kept: only what disclosure.py makes of it is."""

    ballots: int = 0
    counts: Mapping[str, Mapping[str, Count]] = field(default_factory=dict)

    def of(self, question: str, group: str = EVERYBODY) -> Count:
        """The count of one question in one group."""
        return self.counts.get(question, {}).get(group, Count())

    def total(self, question: str) -> Count:
        """The count of one question over all groups."""
        return total(self.counts.get(question, {}).values())


def total(counts: Iterable[Count]) -> Count:
    """All of them together."""
    return reduce(Count.plus, counts, Count())


@dataclass(frozen=True, slots=True)
class Decision:
    """What the parties decided after prioritising: the options that go on, why, and in which role it was
    recorded."""

    chosen: tuple[str, ...]
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote of a group. `place` is the conversation it is held in, `code` lets one vote alone with the
    bot. `least` is frozen when it opens. `ready` names the ready-made vote it came from, `before` the earlier
    round of it; `series` is the same for all that ask the same (rounds.py)."""

    id: str
    group: str
    paper: Paper
    made: datetime
    language: str
    series: str
    state: State = State.DRAFT
    least: int = LEAST
    place: str = ""
    code: str = ""
    opened: datetime | None = None
    closes: datetime | None = None
    closed: datetime | None = None
    phase: str = ""
    round: int = 0
    ready: str = ""
    before: str = ""
    result: Result | None = None
    """All that is left of the answers: what may be shown, and nothing else."""
    sorted: datetime | None = None
    """When the texts were sorted and deleted."""
    decision: Decision | None = None

    @property
    def format(self) -> Format:
        """What kind of vote it is."""
        return FORMATS[self.paper.format]

    @property
    def by_tables(self) -> bool:
        """Whether those at a table answer as one."""
        return self.paper.unit is Unit.TABLE

    @property
    def voices(self) -> int:
        """How many voices a question needs before anything of it is shown: people, or tables."""
        return voices(self.paper, self.least)

    @property
    def step(self) -> int:
        """In steps of how many people it is told, while the vote is open, how many have answered."""
        return self.least if self.by_tables else self.voices

    def changed(self, paper: Paper, series: str, least: int) -> "Vote":
        """Another paper in the draft. Raises VoteBegun."""
        if self.state is not State.DRAFT:
            raise VoteBegun
        return replace(self, paper=paper, series=series, least=allowed(least))

    def open(self, place: str, code: str, *, at: datetime, closes: datetime) -> "Vote":
        """Opens in a conversation until then at the latest. Raises VoteBegun, ClosesWrong."""
        if self.state is not State.DRAFT:
            raise VoteBegun
        if not at < closes <= at + LONGEST:
            raise ClosesWrong(days=LONGEST.days)
        return replace(self, state=State.OPEN, place=place, code=code, opened=at, closes=closes)

    def close(self, result: Result | None, at: datetime) -> "Vote":
        """Sealed for good; a vote by name has no such result. Raises VoteClosed."""
        if self.state is not State.OPEN:
            raise VoteClosed
        return replace(self, state=State.CLOSED, closed=at, result=result)

    def cancel(self, at: datetime) -> "Vote":
        """Called off, draft or open; nothing of what was answered is kept. Raises VoteClosed."""
        if self.state in (State.CLOSED, State.CANCELLED):
            raise VoteClosed
        return replace(self, state=State.CANCELLED, closed=at)

    def read(self, raw: Raw) -> Ballot:
        """The ballot in what was filled in. Raises Refused; then nothing is counted."""
        if self.state is not State.OPEN:
            raise VoteClosed
        read = [self.format.field.read(question, self.paper, raw) for question in self.paper.questions]
        marks = tuple(mark for made, _ in read for mark in made)
        if not marks:
            raise EmptyBallot
        notes = tuple(note for _, written in read for note in written)
        return Ballot(marks, notes, _group(self.paper, raw), _table(self.paper, raw))


def voices(paper: Paper, least: int) -> int:
    """How many voices a question on this paper needs: people, or tables."""
    if paper.unit is Unit.TABLE:
        return LEAST_TABLES
    return max(least, LEAST_TEXT) if FORMATS[paper.format].text else least


def allowed(least: int) -> int:
    """The number within its bounds: never below LEAST."""
    return min(max(least, LEAST), LEAST_MOST)


def so_far(ballots: int, step: int) -> int:
    """How many have voted, as may be told while the vote is open: in steps that point at nobody, 0 below the
    first."""
    return ballots - ballots % step


def _group(paper: Paper, raw: Raw) -> str:
    if not paper.groups:
        return EVERYBODY
    if not raw.group:
        raise GroupMissing
    if raw.group not in paper.group_keys:
        raise Unreadable
    return raw.group


def _table(paper: Paper, raw: Raw) -> int:
    if paper.unit is not Unit.TABLE:
        return 0
    text = raw.table.strip()
    if not text:
        raise TableMissing
    if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= paper.tables):
        raise Unreadable
    return int(text)

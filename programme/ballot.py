"""A voting paper and what one voter puts on it: the values that every format of vote is made of.

What a voter answers becomes marks, each of which only adds to a count. Nothing ties the marks of one ballot
together once they are counted, and no mark knows who made it (docs/anonymity.md).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from programme.method import Text
from programme.refusals import Refused

ANSWERED = ""
"""The option that counts how many have answered a question."""
SKIPPED = "-"
"""The option that counts how many have said that they do not know."""
EVERYBODY = ""
"""The group of those who are not asked which group they belong to."""
OF = "~"
"""Between a question and an option, or a number, in the name of an input."""


class Unit(StrEnum):
    """Who answers as one: each person, those at one table, or each party by name."""

    PERSON = "person"
    TABLE = "table"
    PARTY = "party"


class Area(StrEnum):
    """Whether an option names something to improve or something to keep."""

    IMPROVE = "improve"
    KEEP = "keep"


class EmptyBallot(Refused):
    """Nothing was answered; there is nothing to count."""

    says = "refused-empty-ballot"


class TableMissing(Refused):
    """The vote is held by tables, and none of them was chosen."""

    says = "refused-table-missing"


class GroupMissing(Refused):
    """The vote is held in groups, and none of them was chosen."""

    says = "refused-group-missing"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. Without a `text` of its own it is one that a format brings along, and is spoken of
    by its key. `score` is what it counts in a mean; `lean` is -1, 0 or 1 for the side it is on (bad, neither,
    good), None where it stands for itself alone."""

    key: str
    text: Text = field(default_factory=dict)
    score: int | None = None
    lean: int | None = None
    sign: str = ""
    area: Area | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question with what may be chosen; a free text has no options. `low` and `high` are what the ends
    of a scale are called, empty for the usual words."""

    key: str
    text: Text
    options: tuple[Option, ...] = ()
    low: Text = field(default_factory=dict)
    high: Text = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        """The options' keys, in order."""
        return tuple(option.key for option in self.options)


@dataclass(frozen=True, slots=True)
class Paper:
    """What is asked, in one format. `most` is how many may be chosen, written or spread, where the format
    needs to know; `groups` are those whose answers are told apart; `tables` is how many there are."""

    format: str
    title: Text
    questions: tuple[Question, ...]
    unit: Unit = Unit.PERSON
    most: int = 0
    groups: tuple[Option, ...] = ()
    tables: int = 0

    @property
    def group_keys(self) -> tuple[str, ...]:
        """The groups that answers are counted in."""
        return tuple(group.key for group in self.groups) or (EVERYBODY,)


@dataclass(frozen=True, slots=True)
class Raw:
    """A ballot as it was filled in, not yet believed: inputs by question, or by question and what follows
    OF: the option for points, the number for notes."""

    answer: Mapping[str, str] = field(default_factory=dict)
    points: Mapping[str, str] = field(default_factory=dict)
    note: Mapping[str, str] = field(default_factory=dict)
    table: str = ""
    group: str = ""


class Mark(NamedTuple):
    """Adds so much to what an option has."""

    question: str
    option: str
    adds: int = 1


class Note(NamedTuple):
    """A text somebody wrote; `main` when it names what matters most to them."""

    question: str
    text: str
    main: bool = False


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one voter adds: marks and notes, for their group or their table (from 1; 0 for none)."""

    marks: tuple[Mark, ...]
    notes: tuple[Note, ...] = ()
    group: str = EVERYBODY
    table: int = 0

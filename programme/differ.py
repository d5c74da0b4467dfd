"""Where the parties differ: what a reveal shows, and the one thing to talk about first."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from programme.checkin import Answer, Choice, Given
from programme.method import Phase, Question
from programme.people import Role


@dataclass(frozen=True, slots=True)
class Row:
    """One question with each role's answers; an empty tuple is a role that was not asked or did not answer.

    `spread` is the distance between the farthest answers: 0 alike, 1 a step apart, 2 yes against no.
    """

    question: Question
    answers: dict[Role, tuple[Answer, ...]]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All choices made, in no particular order."""
        return tuple(a.choice for given in self.answers.values() for a in given if a.choice is not None)

    @property
    def spread(self) -> int:
        """0, 1 or 2 steps between the answers farthest apart."""
        weights = [choice.weight for choice in self.choices]
        return max(weights) - min(weights) if weights else 0

    @property
    def mean(self) -> float:
        """From 0 (all no) to 2 (all yes); 2 when nobody answered. Only for ordering, never shown."""
        weights = [choice.weight for choice in self.choices]
        return sum(weights) / len(weights) if weights else 2.0


class Why(StrEnum):
    """Why something is the first to talk about."""

    DIFFER = "differ"
    WEAKEST = "weakest"
    AGREED = "agreed"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Topic:
    """The one thing to talk about first; without a question when all is well or nobody answered."""

    why: Why
    row: Row | None = None


def rows(phase: Phase, seen: Sequence[Given]) -> tuple[Row, ...]:
    """The questions with the answers that may be seen: the common first, then each role's own."""
    own = tuple(question for question in phase.questions if question.role is not None)
    return tuple(_row(phase, question, seen) for question in phase.common + own)


def first_topic(table: Sequence[Row]) -> Topic:
    """The common question where the parties are farthest apart; else the weakest answer of all."""
    answered = [row for row in table if row.choices]
    if not answered:
        return Topic(Why.SILENT)
    apart = [row for row in answered if row.question.role is None and row.spread]
    if apart:
        return Topic(Why.DIFFER, max(apart, key=lambda row: (row.spread, -row.mean)))
    weakest = min(answered, key=lambda row: row.mean)
    return Topic(Why.WEAKEST, weakest) if weakest.mean < Choice.YES.weight else Topic(Why.AGREED)


def _row(phase: Phase, question: Question, seen: Sequence[Given]) -> Row:
    asked = (question.role,) if question.role else phase.parties
    return Row(question, {role: _answers(question, role, seen) for role in asked})


def _answers(question: Question, role: Role, seen: Sequence[Given]) -> tuple[Answer, ...]:
    found = (given.answers.get(question.key) for given in seen if given.role is role)
    return tuple(answer for answer in found if answer is not None and (answer.choice or answer.line))

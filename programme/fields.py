"""The ways in which a question can be answered. Every format of vote is made of one of these.

Each reads one question of a ballot into marks and notes, or refuses what does not fit; a blank gives nothing.
"""

from dataclasses import dataclass
from typing import Protocol

from programme.ballot import ANSWERED, OF, SKIPPED, Mark, Note, Paper, Question, Raw
from programme.own_words import guarded, tidy
from programme.refusals import Refused, TooLong, Unreadable

NOTE_LIMIT = 280
"""Characters in one note: a sticky note, not a letter."""
WHY = "why"
"""What the input is called that asks for a reason, after OF."""

Read = tuple[tuple[Mark, ...], tuple[Note, ...]]
NOTHING: Read = ((), ())


class TooManyChosen(Refused):
    """More is chosen than may be."""

    says = "refused-too-many-chosen"


class ChooseExactly(Refused):
    """Fewer or more are chosen than the number that is asked for."""

    says = "refused-choose-exactly"


class NotANumber(Refused):
    """Points are whole numbers from 0."""

    says = "refused-not-points"


class TooManyPoints(Refused):
    """More points are spread than each has."""

    says = "refused-too-many-points"


class Field(Protocol):
    """A way to answer."""

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """What the answer adds. Raises Refused."""
        ...


@dataclass(frozen=True, slots=True)
class One:
    """One of the options; with `skip` one may also say that one does not know."""

    skip: bool = False

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """Raises Unreadable for an option that is none."""
        chosen = raw.answer.get(question.key, "").strip()
        if not chosen:
            return NOTHING
        if self.skip and chosen == SKIPPED:
            return (Mark(question.key, SKIPPED),), ()
        if chosen not in question.keys:
            raise Unreadable
        return (Mark(question.key, ANSWERED), Mark(question.key, chosen)), ()


@dataclass(frozen=True, slots=True)
class Many:
    """Some of the options, at most the paper's `most` where that is given, or `exactly` so many. Where
    `none_counts` it is an answer to choose none. `why` asks for a reason."""

    exactly: bool = False
    none_counts: bool = False
    why: bool = False

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """Raises Unreadable, TooManyChosen, ChooseExactly."""
        parts = (part.strip() for part in raw.answer.get(question.key, "").split(","))
        chosen = tuple(dict.fromkeys(part for part in parts if part))
        if any(key not in question.keys for key in chosen):
            raise Unreadable
        notes = self._reason(question, raw)
        if not chosen and not self.none_counts and not notes:
            return NOTHING
        if self.exactly and len(chosen) != paper.most:
            raise ChooseExactly(most=paper.most, chosen=len(chosen))
        if paper.most and len(chosen) > paper.most:
            raise TooManyChosen(most=paper.most, chosen=len(chosen))
        return (Mark(question.key, ANSWERED), *(Mark(question.key, key) for key in chosen)), notes

    def _reason(self, question: Question, raw: Raw) -> tuple[Note, ...]:
        text = _note(raw.note.get(f"{question.key}{OF}{WHY}", "")) if self.why else ""
        return (Note(question.key, text),) if text else ()


@dataclass(frozen=True, slots=True)
class Spread:
    """The paper's `most` points, or fewer, spread over the options."""

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """Raises NotANumber, TooManyPoints."""
        given = {key: _points(raw.points.get(f"{question.key}{OF}{key}", "")) for key in question.keys}
        total = sum(given.values())
        if total > paper.most:
            raise TooManyPoints(most=paper.most, given=total)
        if not total:
            return NOTHING
        marks = tuple(Mark(question.key, key, points) for key, points in given.items() if points)
        return (Mark(question.key, ANSWERED), *marks), ()


@dataclass(frozen=True, slots=True)
class Notes:
    """Up to the paper's `most` short texts; the first is what matters most."""

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """Raises TooLong, or what own_words.guarded raises."""
        inputs = (raw.note.get(f"{question.key}{OF}{number}", "") for number in range(1, paper.most + 1))
        texts = [text for text in map(_note, inputs) if text]
        if not texts:
            return NOTHING
        notes = (Note(question.key, text, main=place == 0) for place, text in enumerate(texts))
        return (Mark(question.key, ANSWERED),), tuple(notes)


@dataclass(frozen=True, slots=True)
class Rated:
    """Each option from 1 to 5 on each question; what a mark adds is the score. Only for votes by the parties,
    where it is kept with the role that gave it."""

    def read(self, question: Question, paper: Paper, raw: Raw) -> Read:
        """Raises Unreadable for what is no score."""
        given = {key: raw.answer.get(f"{question.key}{OF}{key}", "").strip() for key in question.keys}
        if any(score not in ("", "1", "2", "3", "4", "5") for score in given.values()):
            raise Unreadable
        return tuple(Mark(question.key, key, int(score)) for key, score in given.items() if score), ()


def _note(written: str) -> str:
    text = guarded(tidy(written))
    if len(text) > NOTE_LIMIT:
        raise TooLong(limit=NOTE_LIMIT)
    return text


def _points(written: str) -> int:
    text = written.strip()
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise NotANumber
    return int(text)

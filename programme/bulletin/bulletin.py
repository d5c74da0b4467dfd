"""A dialogue letter: four sections in a fixed frame, written in two forms, sent to many and answered by some.

Source of the frame: the letters of IA-bransjeprogram sykehjem told of webinars and new findings, shared
experiences, and asked for input (the programme's learning report, November 2024). In code it is a «bulletin»,
for a letter is what is sealed for one address (programme/delivery.py).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from programme.bulletin.audience import Audience
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion
from programme.bulletin.texts import Both, Form, Lack
from programme.own_words import tidy
from programme.refusals import Outdated, Refused, TooLong

TITLE_LIMIT = 80
SECTION_LIMIT = 2000
"""Characters in one section, in either written form; four of them fill a card without filling a phone."""
QUESTIONS_MOST = 3
QUESTION_LIMIT = 200
OCCASIONS_MOST = 8
SHARED_MOST = 4
ALT_LIMIT = 200


class Section(StrEnum):
    """The four parts of a letter, in their usual order."""

    COMING = "coming"
    FINDINGS = "findings"
    SHARED = "shared"
    ASKING = "asking"


class State(StrEnum):
    """Where a letter is."""

    DRAFT = "draft"
    ASKED = "asked"
    """A second person is asked to approve it"""
    PLANNED = "planned"
    """It leaves at its time"""
    HELD = "held"
    """It was planned, and waits until somebody lets it go on"""
    SENT = "sent"
    """Its time has come: copies leave or have left"""
    STOPPED = "stopped"
    """What had not left when somebody stopped it never does"""
    WITHDRAWN = "withdrawn"
    DISCARDED = "discarded"


OPEN = frozenset({State.DRAFT, State.ASKED, State.PLANNED, State.HELD})
"""It has not gone to anybody."""
GONE_OUT = frozenset({State.SENT, State.STOPPED, State.WITHDRAWN})


class NothingToSay(Refused):
    """Every section is empty or left out."""

    says = "refused-bulletin-empty"


class HasLeft(Refused):
    """It has been sent, so that it can be corrected or withdrawn but not changed unseen."""

    says = "refused-bulletin-has-left"


class WroteMeanwhile(Outdated):
    """Somebody else has saved this section since the form was drawn. Theirs stands, and nothing is lost."""

    says = "refused-bulletin-meanwhile"


class AsksTooMuch(Refused):
    """A letter asks about a few things, or nobody answers."""

    says = "refused-bulletin-questions"


@dataclass(frozen=True, slots=True)
class Piece:
    """One section as it is written. `version` counts its changes, so that two writers see each other."""

    section: Section
    text: Both = field(default_factory=Both)
    used: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture by its address, with what it shows for whoever cannot see it. Blank without one."""

    link: str = ""
    alt: Both = field(default_factory=Both)


PIECES = tuple(Piece(section) for section in Section)


@dataclass(frozen=True, slots=True)
class Bulletin:
    """One letter. `month` is the first day of the month it is for, `monthly` tells that the clock began it;
    `questions` has one on each line, in both forms; `edition` is 0 until it is sent and then counts what
    readers have been given, `corrected` is when it last became another. `asked_by` is who wanted it sent,
    `approver` who is asked to look, `approved_by` who said yes. `version` counts the steps of its course.

    A correction is written as a draft of its own, which `corrects` a letter that has left: that one stays as
    readers have it until they are given the other.
    """

    id: str
    month: date
    made: datetime
    made_by: str = ""
    monthly: bool = False
    state: State = State.DRAFT
    title: Both = field(default_factory=Both)
    pieces: tuple[Piece, ...] = PIECES
    questions: Both = field(default_factory=Both)
    occasions: tuple[Occasion, ...] = ()
    shared: tuple[Told, ...] = ()
    image: Image = field(default_factory=Image)
    audience: Audience = field(default_factory=Audience)
    send_at: datetime | None = None
    edition: int = 0
    corrected: datetime | None = None
    asked_by: str = ""
    approver: str = ""
    approved_by: str = ""
    remark: str = ""
    ended: datetime | None = None
    version: int = 0
    corrects: str = ""

    @property
    def dated(self) -> datetime:
        """When it was sent or is to be; before anybody has chosen that, when it was begun."""
        return self.send_at or self.made

    def piece(self, section: Section) -> Piece:
        """One section."""
        return next(piece for piece in self.pieces if piece.section is section)

    def write(
        self, section: Section, nb: str, nn: str, at: datetime, *, version: int, same: bool = False
    ) -> "Bulletin":
        """The section with other words. `version` is that of the form they were written in.

        Raises TooLong, WroteMeanwhile. The same words once more change nothing.
        """
        piece = self.piece(section)
        text = piece.text.written(nb, nn, at, same=same).within(SECTION_LIMIT)
        if text == piece.text:
            return self
        if version != piece.version:
            raise WroteMeanwhile
        return self._with_piece(replace(piece, text=text, version=piece.version + 1))

    def use(self, section: Section, *, used: bool) -> "Bulletin":
        """The section is left out, or stands in the letter again; its words stay."""
        piece = self.piece(section)
        return self if piece.used is used else self._with_piece(replace(piece, used=used))

    def touched(self, section: Section) -> "Bulletin":
        """The section as one that was changed otherwise than in its words."""
        piece = self.piece(section)
        return self._with_piece(replace(piece, version=piece.version + 1))

    def in_order(self, order: Sequence[Section]) -> "Bulletin":
        """The sections in another order; those not named keep theirs, after the others."""
        rest = [piece.section for piece in self.pieces if piece.section not in order]
        wanted = [*dict.fromkeys(order), *rest]
        if wanted == [piece.section for piece in self.pieces]:
            return self
        return replace(self, pieces=tuple(map(self.piece, wanted)), version=self.version + 1)

    def ask(self, nb: str, nn: str, at: datetime, *, same: bool = False) -> "Bulletin":
        """With these questions, one on each line. Raises AsksTooMuch, TooLong."""
        for text in (nb, nn):
            lines = asked(text)
            if len(lines) > QUESTIONS_MOST:
                raise AsksTooMuch(limit=QUESTIONS_MOST)
            if any(len(line) > QUESTION_LIMIT for line in lines):
                raise TooLong(limit=QUESTION_LIMIT)
        return replace(self, questions=self.questions.written(nb, nn, at, same=same))

    @property
    def said(self) -> tuple[Piece, ...]:
        """The sections that stand in the letter, in their order."""
        return tuple(piece for piece in self.pieces if piece.used and not self.blank(piece.section))

    def blank(self, section: Section) -> bool:
        """Whether there is nothing to show in a section."""
        more: dict[Section, object] = {
            Section.COMING: self.occasions,
            Section.SHARED: self.shared,
            Section.ASKING: self.questions.nb or self.questions.nn,
        }
        text = self.piece(section).text
        return not (text.nb.strip() or text.nn.strip() or more.get(section))

    @property
    def asks(self) -> bool:
        """Whether readers are asked anything."""
        return self.piece(Section.ASKING).used and bool(asked(self.questions.nb) or asked(self.questions.nn))

    def complete(self) -> "Bulletin":
        """The letter as it may be sent. Raises NothingToSay."""
        if not self.said:
            raise NothingToSay
        return self

    def behind(self) -> tuple[Section, ...]:
        """The sections in the letter of which one written form is missing or older."""
        return tuple(piece.section for piece in self.said if self.lacks(piece.section))

    def lacks(self, section: Section) -> tuple[tuple[Form, Lack], ...]:
        """Which forms are missing or older in a section, be it in its text or in its questions."""
        texts = [self.piece(section).text] + ([self.questions] if section is Section.ASKING else [])
        return tuple(dict.fromkeys(text.lacks for text in texts if text.lacks))

    def _with_piece(self, piece: Piece) -> "Bulletin":
        pieces: Iterable[Piece] = (piece if one.section is piece.section else one for one in self.pieces)
        return replace(self, pieces=tuple(pieces))


AsTold = NewType("AsTold", Bulletin)
"""A letter as it may be read now: of experiences it tells those whose groups consent. Only `as_told`
(dialogs/bulletin/experiences.py) makes one, and whatever draws a letter takes nothing else."""


def asked(questions: str) -> tuple[str, ...]:
    """The questions in a text, one on each line."""
    return tuple(line for line in map(tidy, questions.splitlines()) if line)

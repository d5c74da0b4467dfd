"""The ballot, which only the voter sees, and the receipt, which never says what was answered."""

from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import Option as Choice
from cards.inputs import chosen, counted, several, written
from cards.result import ShowResult
from cards.stored import ShowStored
from cards.vote import (
    OpenBallot,
    closes_line,
    framed,
    option_name,
    promise,
    question_name,
    so_far_line,
    unit_line,
)
from programme.access import Deed
from programme.ballot import OF, SKIPPED, Paper, Question, Unit
from programme.fields import NOTE_LIMIT, WHY, Many, Notes, One, Spread
from programme.formats import FORMATS
from programme.formats.format import View
from programme.vote import State, Vote
from words.words import Words

__all__ = ["CastVote", "OpenBallot", "ShowStored", "ballot", "over", "receipt", "table_done"]

TABLES_OPEN = 8
"""Tables that are all shown at once; more are unfolded by a press."""


@dataclass(frozen=True, slots=True)
class CastVote(Button):
    """Sends the ballot. What is gathered goes by question, or by question, OF and what follows it."""

    verb: ClassVar[str] = "vote.cast/1"
    deed: ClassVar[Deed] = Deed.CAST_VOTE
    traceless: ClassVar[bool] = True
    vote: str
    code: str = ""
    table: str = ""
    group: str = ""
    answer: dict[str, str] = field(default_factory=dict)
    points: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)


def ballot(w: Words, vote: Vote, *, code: str = "") -> Shown:
    """The paper to fill in, always empty: nobody's answer is ever on a card."""
    paper = vote.paper
    unit = unit_line(w, vote)
    return framed(
        w,
        vote,
        w("vote-ballot"),
        *promise(w, vote),
        text(unit) if unit else None,
        *_where(w, paper),
        layout.notice(w("vote-warning"), style="warning") if vote.format.writes else None,
        *(node for question in paper.questions for node in _ask(w, paper, question)),
        layout.small(w("vote-blank"), spacing="medium") if len(paper.questions) > 1 else None,
        layout.small(w("vote-final"), spacing="medium"),
        action_set(press(CastVote(vote.id, code), w("do-cast"), main=True)),
    )


def _where(w: Words, paper: Paper) -> list[Node]:
    """The table one sits at, the group one belongs to."""
    asked = []
    if paper.unit is Unit.TABLE:
        tables = [(w("vote-table", number=str(n)), str(n)) for n in range(1, paper.tables + 1)]
        asked.append(chosen("table", w("vote-which-table"), tables, open=paper.tables <= TABLES_OPEN))
    if paper.groups:
        groups = [(option_name(w, group), group.key) for group in paper.groups]
        asked.append(chosen("group", w("vote-which-group"), groups, open=True))
    return asked


def _ask(w: Words, paper: Paper, question: Question) -> list[Node]:
    """The inputs of one question, by the way its format is answered."""
    kind = FORMATS[paper.format].field
    label = question_name(w, question)
    if isinstance(kind, One):
        skip = [(w("vote-option-skip"), SKIPPED)] if kind.skip else []
        choices = [*_choices(w, question), *skip]
        return [_apart(chosen(f"answer.{question.key}", label, choices, open=True))]
    if isinstance(kind, Many):
        why = [_why(w, question)] if kind.why else []
        picks = several(f"answer.{question.key}", label, _choices(w, question))
        return [text(_how_many(w, paper, kind), spacing="medium"), picks, *why]
    if isinstance(kind, Spread):
        return _points(w, paper, question, label)
    return _notes(w, paper, question, label) if isinstance(kind, Notes) else []


def _choices(w: Words, question: Question) -> list[Choice]:
    return [(option_name(w, option, question), option.key) for option in question.options]


def _apart(node: Node) -> Node:
    """Questions stand well apart, or a finger finds the wrong one."""
    return node | {"spacing": "Large"}


def _how_many(w: Words, paper: Paper, kind: Many) -> str:
    if kind.exactly:
        return w("vote-choose-exactly", count=paper.most)
    if kind.none_counts and FORMATS[paper.format].view is View.CARDS:
        return w("vote-choose-cards")
    return w("vote-choose-most", count=paper.most) if paper.most else w("vote-choose-any")


def _why(w: Words, question: Question) -> Node:
    id = f"note.{question.key}{OF}{WHY}"
    return written(id, w("vote-why"), most=NOTE_LIMIT, several_lines=True)


def _points(w: Words, paper: Paper, question: Question, label: str) -> list[Node]:
    wrong = w("vote-points-wrong", most=paper.most)
    inputs = [
        counted(f"points.{question.key}{OF}{key}", name, most=paper.most, wrong=wrong)
        for name, key in _choices(w, question)
    ]
    return [_asked(label), text(w("vote-points", count=paper.most), spacing="small"), *inputs]


def _notes(w: Words, paper: Paper, question: Question, label: str) -> list[Node]:
    inputs = [
        written(
            f"note.{question.key}{OF}{number}",
            w("vote-note-first" if number == 1 else "vote-note-next"),
            most=NOTE_LIMIT,
            several_lines=True,
        )
        for number in range(1, paper.most + 1)
    ]
    return [_asked(label), *inputs]


def _asked(label: str) -> Node:
    """What several inputs belong to; a facilitator may have written it."""
    return said(run(label, bold=True), spacing="large")


def receipt(w: Words, vote: Vote, *, so_far: int, code: str = "") -> Shown:
    """The vote is received: the same card for a first press and for a second, and never what was in it."""
    count = so_far_line(w, so_far)
    return framed(
        w,
        vote,
        w("vote-kind"),
        box(
            text(w("vote-received"), bold=True, size="medium"),
            text(w("vote-received-lead"), spacing="small"),
            style="good",
        ),
        text(count, bold=True) if count else None,
        text(w("vote-received-when"), spacing="small"),
        layout.small(closes_line(w, vote)),
        action_set(press(ShowStored(vote.id, code), w("do-stored"))),
        summary=w("vote-received"),
    )


def table_done(w: Words, vote: Vote, *, code: str = "") -> Shown:
    """Somebody else has answered for the table; nothing was counted, and no right is spent."""
    return framed(
        w,
        vote,
        w("vote-table-done"),
        text(w("vote-table-done-lead")),
        action_set(press(OpenBallot(vote.id, code), w("do-vote-again"))),
        summary=w("vote-table-done"),
    )


def over(w: Words, vote: Vote, *, code: str = "") -> Shown:
    """Somebody came after the end: kindly, and with the way to the result."""
    if vote.state is State.CANCELLED:
        return framed(w, vote, w("vote-cancelled"), text(w("vote-cancelled-lead")))
    return framed(
        w,
        vote,
        w("vote-over"),
        text(w("vote-over-late")),
        action_set(press(ShowResult(vote.id, code), w("do-see-result"), main=True)),
    )

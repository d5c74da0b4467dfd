"""«What was stored?»: the exact shape of what a vote keeps of an answer, for everybody to see."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.buttons import Button
from cards.elements import Node, Shown, box, run, said, text
from cards.vote import closes_line, framed, least_line, question_name, seen_lines
from programme.access import Deed
from programme.ballot import Question
from programme.fields import Notes, Spread
from programme.vote import State, Vote
from words.words import Words

SHOWN = 3
"""Questions whose counters are shown; the others have the same."""


@dataclass(frozen=True, slots=True)
class ShowStored(Button):
    """Shows what is stored of an answer."""

    verb: ClassVar[str] = "vote.stored/1"
    deed: ClassVar[Deed] = Deed.CAST_VOTE
    traceless: ClassVar[bool] = True
    vote: str
    code: str = ""


def stored(w: Words, vote: Vote) -> Shown:
    """The record of one answer, who will see what, and when what is deleted. It is the same card for all,
    whether they have answered or not, for that is not looked up."""
    over = vote.state is not State.OPEN
    return framed(
        w,
        vote,
        w("vote-over" if over else "vote-stored"),
        text(w("vote-stored-gone" if over else "vote-stored-lead")),
        *([] if over else [_record(w, vote), *_right(w)]),
        layout.under(w("vote-stored-who-title"), spacing="medium"),
        text(least_line(w, vote), spacing="small"),
        *(text(line, spacing="small") for line in seen_lines(w, vote)),
        *([] if over else _deleted(w, vote)),
        summary=w("do-stored"),
    )


def _record(w: Words, vote: Vote) -> Node:
    """As it stands in the tables: the counters' names with what is added, and nothing beside them."""
    questions = vote.paper.questions
    left = len(questions) - SHOWN
    plus = w("vote-stored-plus")
    return box(
        _counter(w("vote-stored-count"), plus),
        *(node for question in questions[:SHOWN] for node in _counters(w, vote, question)),
        *([text(w("vote-stored-more", count=left), spacing="small", subtle=True)] if left > 0 else []),
        *([text(w("vote-kept-groups"), spacing="small")] if vote.paper.groups else []),
        text(w("vote-stored-no"), spacing="small", bold=True),
        style="emphasis",
        spacing="medium",
    )


def _counters(w: Words, vote: Vote, question: Question) -> list[Node]:
    """What one question adds; in some cases a line that is no counter."""
    kind, name = vote.format.field, layout.clipped(question_name(w, question), 60)
    plus = w("vote-stored-plus")
    if vote.by_tables:
        lines = [_counter(w("vote-stored-named", question=name))]
    else:
        lines = [_counter(w("vote-stored-question", question=name), plus)]
        if not isinstance(kind, Notes):
            chosen = "vote-stored-points" if isinstance(kind, Spread) else "vote-stored-chosen"
            lines.append(_counter(w(chosen, question=name), plus))
    return [*lines, _counter(w("vote-stored-text", question=name))] if vote.format.writes else lines


def _counter(name: str, adds: str = "") -> Node:
    added = [run(f" {adds}", mono=True, bold=True)] if adds else []
    return said(run(name, mono=True), *added, spacing="small")


def _right(w: Words) -> list[Node]:
    return [
        layout.under(w("vote-stored-right-title"), spacing="medium"),
        text(w("vote-stored-right"), spacing="small"),
    ]


def _deleted(w: Words, vote: Vote) -> list[Node]:
    return [
        layout.under(w("vote-stored-when-title"), spacing="medium"),
        text(closes_line(w, vote), spacing="small"),
        text(w("vote-stored-when"), spacing="small"),
    ]

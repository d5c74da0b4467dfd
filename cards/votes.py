"""A group's votes: what is open, what is begun, what is ready to use, and what may be asked again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.vote import closes_line, said_text, so_far_line
from programme.access import Deed
from programme.people import Group
from programme.ready import Ready
from programme.vote import Vote
from words.words import Words


@dataclass(frozen=True, slots=True)
class ShowVotes(Button):
    """Lists the votes of a group."""

    verb: ClassVar[str] = "votes.list/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    group: str


@dataclass(frozen=True, slots=True)
class ShowVote(Button):
    """Shows one vote to those who run it: a draft as it will look, an open one with what can be done."""

    verb: ClassVar[str] = "votes.show/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


@dataclass(frozen=True, slots=True)
class UseReady(Button):
    """Makes a draft of a ready-made vote."""

    verb: ClassVar[str] = "votes.ready/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    group: str
    ready: str


@dataclass(frozen=True, slots=True)
class AskAgain(Button):
    """Makes a draft that asks the same as an earlier vote."""

    verb: ClassVar[str] = "votes.again/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


@dataclass(frozen=True, slots=True)
class Line:
    """One vote in the list; `so_far` as vote.so_far tells it."""

    vote: Vote
    so_far: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """All that the list shows; `fitting` are the ready-made votes of the present phase."""

    open: Sequence[Line] = ()
    drafts: Sequence[Vote] = ()
    fitting: Sequence[Ready] = ()
    others: Sequence[Ready] = ()
    earlier: Sequence[Vote] = ()


def choose_group(w: Words, groups: Sequence[Group]) -> Shown:
    """Whoever is in several groups says which one it is for."""
    return layout.frame(
        w,
        w("votes-title"),
        text(w("votes-which")),
        *(one_of(w, group, ShowVotes(group.id)) for group in groups),
    )


def one_of(w: Words, group: Group, show: Button) -> Node:
    """One of several groups, with the way to what is shown of it."""
    name = said(run(group.workplace.title, bold=True), spacing="none")
    return box(name, action_set(press(show, w("do-vote-choose")), spacing="small"), line=True)


def votes(w: Words, group: Group, listed: Listed, make: Button) -> Shown:
    """The list; `make` leads to the formats."""
    own = press(make, w("do-vote-own"), main=not (listed.open or listed.fitting))
    return layout.frame(
        w,
        w("votes-title"),
        text(w("votes-lead")) if not listed.open else None,
        *_part(w, "votes-open", [_open(w, line) for line in listed.open]),
        *_part(w, "votes-drafts", [_draft(w, vote) for vote in listed.drafts]),
        *_part(w, "votes-ready", [_ready(w, group, one) for one in listed.fitting]),
        action_set(own, spacing="large"),
        *_folded(w, "votes-others", [_ready(w, group, one) for one in listed.others]),
        *_folded(w, "votes-earlier", [_earlier(w, vote) for vote in listed.earlier]),
        over=layout.whose(group),
    )


def _part(w: Words, key: str, nodes: list[Node]) -> list[Node]:
    return [layout.under(w(key)), *nodes] if nodes else []


def _folded(w: Words, key: str, nodes: list[Node]) -> list[Node]:
    return layout.folded(w(key), key, *nodes) if nodes else []


def name(w: Words, vote: Vote) -> Node:
    """A vote's title, which may be anybody's words."""
    return said_text(w, vote.paper.title, bold=True, spacing="none")


def _open(w: Words, line: Line) -> Node:
    facts = " · ".join(filter(None, (so_far_line(w, line.so_far), closes_line(w, line.vote))))
    manage = press(ShowVote(line.vote.id), w("do-vote-manage"), main=True)
    return box(name(w, line.vote), layout.small(facts), action_set(manage, spacing="small"), style="emphasis")


def _draft(w: Words, vote: Vote) -> Node:
    kind = layout.small(w(f"format-{vote.paper.format}"))
    return _row(name(w, vote), kind, press(ShowVote(vote.id), w("do-vote-look")))


def _ready(w: Words, group: Group, ready: Ready) -> Node:
    title = said_text(w, ready.name, bold=True, spacing="none")
    use = press(UseReady(group.id, ready.key), w("do-vote-fill" if ready.own else "do-vote-use"))
    return _row(title, layout.small(w.pick(ready.about)), use)


def _earlier(w: Words, vote: Vote) -> Node:
    day = w("votes-closed-on", day=w.date_of(vote.closed)) if vote.closed else ""
    kind = " · ".join(filter(None, (w(f"format-{vote.paper.format}"), day)))
    again = press(AskAgain(vote.id), w("do-votes-again"))
    return _row(name(w, vote), layout.small(kind), press(ShowVote(vote.id), w("do-vote-result")), again)


def _row(title: Node, about: Node, *actions: Node) -> Node:
    return box(title, about, action_set(*actions, spacing="small"), line=True, spacing="medium")

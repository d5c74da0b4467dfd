"""What may come after a method: it is offered, with why, and never pushed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.people import ShowGroup
from programme.access import Deed
from programme.method import OURS, Method, Phase
from programme.people import Group, Role
from words.words import Words

TOGETHER = frozenset({"workshop", "alone"})
"""Kinds of phases in which the staff take part."""


@dataclass(frozen=True, slots=True)
class ShowOnward(Button):
    """Asks what may come next."""

    verb: ClassVar[str] = "onward.show/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str


@dataclass(frozen=True, slots=True)
class ShowMethod(Button):
    """Looks closer at one method."""

    verb: ClassVar[str] = "onward.method/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str
    method: str


@dataclass(frozen=True, slots=True)
class BeginWith(Button):
    """The group begins another method; what it was on is finished."""

    verb: ClassVar[str] = "onward.begin/1"
    deed: ClassVar[Deed] = Deed.FOLLOW_ON
    group: str
    method: str


@dataclass(frozen=True, slots=True)
class AskHelper(Button):
    """Asks the helper to make a group for a method with other parties."""

    verb: ClassVar[str] = "onward.ask/1"
    deed: ClassVar[Deed] = Deed.FOLLOW_ON
    group: str
    method: str


@dataclass(frozen=True, slots=True)
class PrepareGroup(Button):
    """Asks for the form of a new group at the same workplace, for that method."""

    verb: ClassVar[str] = "onward.prepare/1"
    deed: ClassVar[Deed] = Deed.CREATE_WORKPLACE
    group: str
    method: str


def onward(w: Words, group: Group, method: Method, following: Sequence[Method]) -> Shown:
    """The sensible next steps, each with what it is and for whom."""
    return layout.frame(
        w,
        w("onward-title"),
        text(w("onward-lead")),
        *(_offer(w, group, one, at) for at, one in enumerate(following)),
        *([] if following else [text(w("onward-none"))]),
        action_set(press(ShowGroup(group.id), w("do-show-group")), spacing="large"),
        over=layout.whose(group, w.pick(method.name)),
    )


def _offer(w: Words, group: Group, method: Method, at: int) -> Node:
    return box(
        text(w.pick(method.name), bold=True, spacing="none"),
        text(w.pick(method.about), spacing="small"),
        layout.small(_for_whom(w, method)),
        action_set(press(ShowMethod(group.id, method.key), w("do-look-closer")), spacing="small"),
        line=at > 0,
        spacing="medium",
    )


def _for_whom(w: Words, method: Method) -> str:
    if method.solo:
        return w("onward-for-leader")
    staff = any(phase.kind in TOGETHER for phase in method.phases)
    return w("onward-for-all" if staff else "onward-for-parties")


def about_method(
    w: Words, group: Group, present: Method, method: Method, *, begin: bool, ask: bool, note: str = ""
) -> Shown:
    """One method: its phases, what it asks of whom, and what in it is our own proposal. `begin` when the
    group can go on with it, `ask` when the helper can be asked for it; `note` is what to do instead."""
    return layout.frame(
        w,
        w.pick(method.name),
        text(w.pick(method.about)),
        layout.small(_for_whom(w, method)),
        *description(w, method),
        text(note, spacing="medium") if note else None,
        *([layout.small(w("onward-moves", method=w.pick(present.name)), spacing="medium")] if begin else []),
        action_set(*_ways(w, group, method, begin=begin, ask=ask), spacing="large"),
        over=layout.whose(group),
    )


def description(w: Words, method: Method) -> list[Node]:
    """A method's phases, what it asks of whom, and what in it is our own proposal."""
    return [
        layout.under(w("onward-phases")),
        *(_phase(w, place, phase) for place, phase in enumerate(method.phases, 1)),
        layout.under(w("onward-asks")),
        text(_asks(w, method), spacing="small"),
        *_ours(w, method),
    ]


def _phase(w: Words, place: int, phase: Phase) -> Node:
    name, kind = (
        run(f"{place}. {w.pick(phase.name)}", bold=True),
        run(f" · {w(f'kind-{phase.kind}')}", subtle=True),
    )
    return said(name, kind, spacing="small")


def _asks(w: Words, method: Method) -> str:
    if method.solo:
        return w("onward-asks-leader")
    return w("onward-asks-parties", roles=layout.roles_listed(w, Role))


def _ours(w: Words, method: Method) -> list[Node]:
    """What nobody has told us of this method, and is our own starting point."""
    tools = (phase.tool for phase in method.phases if phase.tool)
    named: Iterable[str] = (
        *method.ours,
        *(one for phase in method.phases for one in phase.ours),
        *(one for tool in tools for one in tool.ours),
    )
    found = set(named)
    if not found:
        return []
    listed = w.listed([w(f"ours-{one}") for one in OURS if one in found])
    return [layout.small(w("onward-ours", parts=listed), spacing="medium")]


def _ways(w: Words, group: Group, method: Method, *, begin: bool, ask: bool) -> list[Node]:
    name = w.pick(method.name)
    start = [press(BeginWith(group.id, method.key), w("do-begin-with", method=name), main=True)]
    helper = [press(AskHelper(group.id, method.key), w("do-ask-helper"), main=True)]
    others = press(ShowOnward(group.id), w("do-see-others"))
    return [*(start if begin else []), *(helper if ask else []), others]


def asked(w: Words, group: Group, method: Method) -> Shown:
    """The helper has been asked."""
    return layout.frame(
        w,
        w("onward-asked-title"),
        text(w("onward-asked-lead", method=w.pick(method.name))),
        action_set(press(ShowGroup(group.id), w("do-show-group"), main=True)),
        over=layout.whose(group),
    )


def to_helper(w: Words, group: Group, before: Method, following: Sequence[Method], *, wished: bool) -> Shown:
    """To the helper: somebody is through a method, or wishes the next, which others take part in. It holds
    nothing of what was done or said there."""
    lead = "onward-wish-lead" if wished else "onward-helper-lead"
    return layout.frame(
        w,
        w("onward-helper-title"),
        text(w(lead, method=w.pick(before.name))),
        *(_for_helper(w, group, one) for one in following),
        layout.small(w("onward-helper-nothing"), spacing="medium"),
        over=layout.whose(group),
    )


def _for_helper(w: Words, group: Group, method: Method) -> Node:
    return box(
        text(w.pick(method.name), bold=True, spacing="none"),
        text(w.pick(method.about), spacing="small"),
        action_set(press(PrepareGroup(group.id, method.key), w("do-create"), main=True), spacing="small"),
        spacing="medium",
    )

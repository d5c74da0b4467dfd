"""«Om opplegget»: the method a group is on, and the way to a newer version of it where there is one."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.onward import description
from cards.people import ShowGroup
from programme.access import Deed
from programme.method import Method
from programme.people import Group
from words.words import Words


@dataclass(frozen=True, slots=True)
class AboutMethod(Button):
    """Shows what the group's method is made of."""

    verb: ClassVar[str] = "method.about/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str


@dataclass(frozen=True, slots=True)
class MoveMethod(Button):
    """Moves the group to that version of its method."""

    verb: ClassVar[str] = "method.move/1"
    deed: ClassVar[Deed] = Deed.MOVE_METHOD
    group: str
    version: str


def about(
    w: Words, group: Group, method: Method, *, newer: Method | None = None, may_move: bool = False
) -> Shown:
    """The method's phases, what it asks of whom, and what is our own proposal; quietly also that there is a
    newer version in which the group can go on."""
    return layout.frame(
        w,
        w.pick(method.name),
        text(w.pick(method.about)),
        layout.small(w("edition", version=method.version), spacing="small"),
        *description(w, method),
        *(_newer(w, group, newer, may_move) if newer else []),
        action_set(press(ShowGroup(group.id), w("do-show-group"), main=True), spacing="large"),
        over=layout.whose(group),
    )


def _newer(w: Words, group: Group, newer: Method, may_move: bool) -> list[Node]:
    phases = " · ".join(w.pick(phase.name) for phase in newer.phases)
    move = press(MoveMethod(group.id, str(newer.version)), w("do-move-method"))
    return [
        box(
            text(w("edition-newer"), bold=True),
            text(w("edition-newer-phases", phases=phases), spacing="small"),
            layout.small(w("edition-newer-lead")),
            *([action_set(move, spacing="small")] if may_move else []),
            style="emphasis",
            spacing="large",
        )
    ]

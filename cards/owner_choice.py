"""Who is to see to an action: one of the group, or another in its chat."""

from cards import layout
from cards.elements import Node
from cards.inputs import chosen, picked, written
from programme.action import Owner
from programme.handover import ANYBODY
from programme.owner import AS_NOW, NOBODY
from programme.people import NAME_LIMIT, Group
from words.words import Words


def owner_inputs(
    w: Words,
    group: Group,
    *,
    pick: bool,
    value: str = "",
    label: str = "",
    id: str = "owner",
    now: Owner | None = None,
    taker: str = "",
    wrote: str = "",
) -> list[Node]:
    """The inputs `<id>` (a member, NOBODY or AS_NOW), and for somebody without a role `<id>_taker` (an object
    id, where a people picker knows the chat: `pick`) and `<id>_name` (typed). dialogs/owner.py reads them.

    `now` is whoever sees to it already; `value`, `taker` and `wrote` are what was chosen, picked and typed
    before a problem.
    """
    choice = chosen(id, label or w("label-sees-to"), _options(w, group, now), value=value or _own(group, now))
    if not group.chat:
        return [choice]
    label, hint = w("label-sees-to-written"), w("hint-sees-to-written")
    name = written(f"{id}_name", label, value=wrote, hint=hint, most=NAME_LIMIT)
    unlisted = layout.folded(w("sees-to-not-listed"), f"{id}-name", name, open="value" in name)
    return [choice, *_picked(w, id, taker), *unlisted] if pick else [choice, *unlisted]


def _options(w: Words, group: Group, now: Owner | None) -> list[tuple[str, str]]:
    members = [
        (w("sees-to-member", name=one.name, role=layout.role(w, one.role)), one.user) for one in group.members
    ]
    outside = [(now.name or w("sees-to-sought"), AS_NOW)] if now and _own(group, now) == AS_NOW else []
    return [*members, *outside, (w("sees-to-nobody"), NOBODY)]


def _own(group: Group, now: Owner | None) -> str:
    """What stands for whoever sees to it already."""
    if now is None:
        return NOBODY
    return now.user if group.member_of(now.user) else AS_NOW


def _picked(w: Words, id: str, taker: str) -> list[Node]:
    """The picker; the typed name stays beneath it, for not every client has one."""
    nobody = (w("sees-to-no-other"), ANYBODY)
    return [picked(f"{id}_taker", w("label-sees-to-picked"), nobody, value=taker, hint=w("hint-taker"))]

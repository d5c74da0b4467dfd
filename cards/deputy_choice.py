"""Who stands in for whoever sees to an action: one of the group, or whoever does already."""

from cards import layout
from cards.elements import Node
from cards.inputs import chosen
from programme.action import Owner
from programme.owner import AS_NOW, NOBODY
from programme.people import Group
from words.words import Words


def deputy_input(w: Words, group: Group, now: Owner | None, value: str = "") -> Node:
    """The input `deputy`; `now` stands in already, and `value` was chosen before a problem."""
    members = [
        (w("sees-to-member", name=one.name, role=layout.role(w, one.role)), one.user) for one in group.members
    ]
    outside = [(now.name, AS_NOW)] if now and now.name and not group.member_of(now.user) else []
    options = [(w("action-no-deputy"), NOBODY), *members, *outside]
    return chosen("deputy", w("label-action-deputy"), options, value=value or NOBODY)


def deputy_value(group: Group, now: Owner | None) -> str:
    """What stands for whoever stands in, in the input."""
    if now is None:
        return NOBODY
    return now.user if group.member_of(now.user) else AS_NOW

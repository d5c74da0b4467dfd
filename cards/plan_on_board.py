"""The plan on the group's card: how much is in it, and the way there."""

from collections.abc import Sequence

from cards import layout
from cards.actions import press
from cards.elements import Node, action_set, box, column, row, text
from cards.plan_ways import ShowPlan
from programme.glance import Count
from programme.people import Role
from words.words import Words


def on_board(w: Words, group: str, plan: Count, unseen: Sequence[Role] = ()) -> list[Node]:
    """A line and a button, and whose look the plan waits for; nothing while it is empty, for then it is among
    the other ways."""
    if not plan.open:
        return []
    late = [layout.small(w("plan-board-overdue", overdue=plan.overdue), spacing="none")]
    waits = [layout.small(w("plan-board-unseen", roles=layout.roles_listed(w, unseen)), spacing="none")]
    more = [*(late if plan.overdue else []), *(waits if unseen else [])]
    told = column(text(w("plan-board", count=plan.open), bold=True), *more)
    shows = column(action_set(to_plan(w, group), spacing="none"), width="auto")
    return [box(row(told, shows, spacing="none"), spacing="medium")]


def to_plan(w: Words, group: str) -> Node:
    """The button to the plan."""
    return press(ShowPlan(group), w("do-plan-open"), alone=True)

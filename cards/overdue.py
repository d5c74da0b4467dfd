"""What has passed its day, for the leader and the safety rep; and what needs somebody to see to it.

Both are read alone: a missed day is never told where others read along, and nobody is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.plan_ways import ChangeForm, ShowAction, ShowPlan
from programme.access import Deed
from programme.action import Action
from programme.handing_on import Lacks, Waiting
from programme.people import Group, Member
from programme.refusals import Refused
from words.words import Words

LISTED_MOST = 10
"""Actions on one card; the rest are counted, and stand in the plan."""
GLANCE_MOST = 4
"""The same on a collected card, which has a button for the whole list."""
GIVEN_MOST = 4
"""Members offered with a button of their own; anybody else is chosen in the form."""

NAME_GLANCE = 18
"""Characters of a name on a button, beside the role; what a phone has room for."""


@dataclass(frozen=True, slots=True)
class ShowOverdue(Button):
    """What has passed its day in the group's plan."""

    verb: ClassVar[str] = "plan.overdue/1"
    deed: ClassVar[Deed] = Deed.SEE_OVERDUE
    group: str


@dataclass(frozen=True, slots=True)
class ShowHandovers(Button):
    """All that waits for somebody to see to it."""

    verb: ClassVar[str] = "plan.handovers/1"
    deed: ClassVar[Deed] = Deed.CHANGE_ACTION
    group: str


@dataclass(frozen=True, slots=True)
class GiveAction(Button):
    """One press: this person sees to the action from now on. `version` is the action's as the card shows
    it."""

    verb: ClassVar[str] = "plan.give/1"
    deed: ClassVar[Deed] = Deed.CHANGE_ACTION
    action: str
    person: str
    version: str


def overdue(w: Words, group: Group, actions: Sequence[Action], brought: Sequence[Action]) -> Shown:
    """What has passed its day; what is `brought` along to the next stop point says so."""
    shown, more = actions[:LISTED_MOST], len(actions) - LISTED_MOST
    return layout.frame(
        w,
        w("overdue-title"),
        text(w("overdue-lead" if actions else "overdue-none")),
        *(_late(w, one, brought=one in brought) for one in shown),
        layout.small(w("overdue-more", count=more)) if more > 0 else None,
        layout.small(w("overdue-kept-close"), spacing="medium") if actions else None,
        action_set(press(ShowPlan(group.id), w("do-overdue-plan")), spacing="large"),
        over=layout.whose(group),
    )


def glance(w: Words, group: Group, late: Sequence[Action], waiting: Sequence[Waiting]) -> list[Node]:
    """The first of a list, on the collected card that tells of nothing else."""
    return [
        *(_late(w, one, brought=False) for one in late[:GLANCE_MOST]),
        *(_to_give(w, group, one) for one in waiting[:GLANCE_MOST]),
    ]


def _late(w: Words, one: Action, *, brought: bool) -> Node:
    owner = one.owner.name if one.owner and one.owner.name else w("overdue-nobody")
    lines = [w("overdue-was", day=w.day(one.deadline))] if one.deadline else []
    lines += [w("overdue-help")] if one.needs_help else []
    lines += [w("overdue-brought")] if brought else []
    return box(
        said(run(one.title, bold=True)),
        layout.labelled(w("overdue-owner"), owner, spacing="none"),
        *(layout.small(line, spacing="none") for line in lines),
        action_set(press(ShowAction(one.id), w("do-overdue-action")), spacing="small"),
        style="emphasis",
        spacing="medium",
    )


def handovers(
    w: Words, group: Group, waiting: Sequence[Waiting], *, problem: Refused | None = None, given: str = ""
) -> Shown:
    """All that waits for somebody, each with a button for each member; `given` names who was given one just
    now."""
    shown, more = waiting[:LISTED_MOST], len(waiting) - LISTED_MOST
    return layout.frame(
        w,
        w("handovers-title"),
        layout.problem(w, problem),
        layout.notice(w("handovers-given", name=given), style="good") if given else None,
        text(w("handovers-lead" if waiting else "handovers-none")),
        *(_to_give(w, group, one) for one in shown),
        layout.small(w("handovers-more", count=more)) if more > 0 else None,
        action_set(press(ShowPlan(group.id), w("do-overdue-plan")), spacing="large"),
        over=layout.whose(group),
    )


def _to_give(w: Words, group: Group, one: Waiting) -> Node:
    action = one.action
    why = w(f"handovers-lacks-{one.why.value}", name=action.owner.name if action.owner else "")
    day = action.deadline
    due = [layout.small(w("handovers-due", day=w.day(day)), spacing="none")] if day else []
    offered = [_give(w, action, each) for each in group.members[:GIVEN_MOST] if not _has_it(action, each)]
    keeps = [_keep(w, one)] if one.why is Lacks.ROLE else []
    other = press(ChangeForm(action.id), w("do-give-other"))
    return box(
        said(run(action.title, bold=True)),
        said(run(why), spacing="none"),
        *due,
        action_set(*keeps, *offered, other, spacing="small"),
        style="emphasis",
        spacing="medium",
    )


def _give(w: Words, action: Action, to: Member) -> Node:
    title = w("do-give-action", name=layout.clipped(to.name, NAME_GLANCE), role=layout.role(w, to.role))
    return press(GiveAction(action.id, to.user, str(action.version)), title)


def _has_it(action: Action, member: Member) -> bool:
    return action.owner is not None and action.owner.user == member.user


def _keep(w: Words, one: Waiting) -> Node:
    owner = one.action.owner
    name, user = (owner.name, owner.user) if owner else ("", "")
    title = w("do-let-keep", name=layout.clipped(name, NAME_GLANCE))
    return press(GiveAction(one.action.id, user, str(one.action.version)), title)

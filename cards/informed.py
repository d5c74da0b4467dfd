"""Staff are told of the plan: what was chosen and what was not, with the reasons, who sees to it and when."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cards import layout, plan_lines
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.plan_ways import ShowPlan
from cards.votes import one_of
from programme.access import Deed
from programme.action import Action
from programme.people import Group, Role
from programme.plan import Plan
from programme.refusals import Refused
from programme.status import Status
from words.words import Words

MOST, ROOM, AROUND = 30, 32_000, 600
"""Actions on the card; UTF-16 units of JSON for all of them, and for what stands around the texts of one:
what staff will read, and what Teams takes."""


@dataclass(frozen=True, slots=True)
class InformForm(Button):
    """Shows what staff would be told of the plan, and where."""

    verb: ClassVar[str] = "plan.inform_form/1"
    deed: ClassVar[Deed] = Deed.INFORM_STAFF
    group: str


@dataclass(frozen=True, slots=True)
class Inform(Button):
    """Tells staff of this edition of the plan; one that stands there is corrected in its place."""

    verb: ClassVar[str] = "plan.inform/1"
    deed: ClassVar[Deed] = Deed.INFORM_STAFF
    group: str
    edition: str


@dataclass(frozen=True, slots=True)
class StaffAreHere(Button):
    """The staff of this group read along where this is pressed."""

    verb: ClassVar[str] = "plan.staff_place/1"
    deed: ClassVar[Deed] = Deed.INFORM_STAFF
    group: str


def posted(
    w: Words, group: Group, plan: Plan, actions: Sequence[Action], today: date, *, corrected: datetime | None
) -> Shown:
    """What stands in the staff's place. `corrected` is when it was mended there."""
    return layout.frame(
        w,
        w("staff-title"),
        layout.corrected(w, corrected) if corrected else None,
        *_decided(w, group, plan, actions, today),
        over=layout.whose(group),
    )


def form(
    w: Words,
    group: Group,
    plan: Plan,
    actions: Sequence[Action],
    today: date,
    *,
    here: bool,
    problem: Refused | None = None,
) -> Shown:
    """The same as a preview. `here` tells that it would stand where the person is now; with a `problem` it
    cannot be told of yet."""
    ready = bool(plan.place) and problem is None
    again = plan.told == plan.edition
    tell = press(
        Inform(group.id, str(plan.edition)), w("do-inform-again" if again else "do-inform"), main=True
    )
    back = press(ShowPlan(group.id), w("do-plan"), alone=True)
    return layout.frame(
        w,
        w("inform-title"),
        layout.problem(w, problem),
        text(_where(w, plan, here=here)) if actions else None,
        _told(w, plan),
        _preview(w, group, plan, actions, today) if actions else None,
        action_set(*([tell] if ready else []), back, spacing="large"),
        over=layout.whose(group),
    )


def receipt(w: Words, group: Group, plan: Plan, *, again: bool) -> Shown:
    """Staff have been told, and when."""
    back = press(ShowPlan(group.id), w("do-plan"), alone=True)
    return layout.frame(
        w,
        w("informed-again" if again else "informed-title"),
        text(w("informed-lead", day=w.day_of(plan.told_at))) if plan.told_at else None,
        action_set(back),
        over=layout.whose(group),
    )


def in_their_place(w: Words, group: Group) -> Shown:
    """Where staff read along: whoever may tell them looks at it first, alone."""
    return layout.frame(
        w,
        w("inform-place-title"),
        text(w("inform-place-lead")),
        action_set(open_dialog(InformForm(group.id), w("do-inform-look"), main=True)),
        layout.small(w("inform-place-in-chat", word=w.phrases("step-inform")[0])),
        over=layout.whose(group),
    )


def choose_staff(w: Words, groups: Sequence[Group]) -> Shown:
    """Where staff read along, by whoever is in several groups: whose staff they are."""
    lines = (one_of(w, group, StaffAreHere(group.id)) for group in groups)
    return layout.frame(w, w("inform-title"), text(w("inform-place-which")), *lines)


def choose_group(w: Words, groups: Sequence[Group]) -> Shown:
    """Whoever is in several groups says whose plan."""
    lines = [
        box(
            said(run(group.workplace.title, bold=True)),
            action_set(press(InformForm(group.id), w("do-inform-look")), spacing="small"),
            line=True,
        )
        for group in groups
    ]
    return layout.frame(w, w("inform-title"), text(w("votes-which")), *lines)


def _where(w: Words, plan: Plan, *, here: bool) -> str:
    if here:
        return w("inform-here")
    return w("inform-there") if plan.place else w("inform-nowhere", word=w.phrases("step-inform")[0])


def _preview(w: Words, group: Group, plan: Plan, actions: Sequence[Action], today: date) -> Node:
    decided = _decided(w, group, plan, actions, today)
    return box(text(w("staff-title"), bold=True), *decided, style="emphasis")


def _told(w: Words, plan: Plan) -> Node | None:
    if plan.told_at is None:
        return None
    key = "inform-told-this" if plan.told == plan.edition else "inform-told-earlier"
    return layout.small(w(key, day=w.day_of(plan.told_at)))


def _decided(w: Words, group: Group, plan: Plan, actions: Sequence[Action], today: date) -> list[Node]:
    shown, left = _fitting(actions)
    held = [role for role in group.parties if group.holders(role)]
    seen = [role for role in group.parties if plan.seen_as(role)] if plan.valid(group) else held
    return [
        text(w("staff-lead", who=_begun(w, seen)), spacing="small"),
        *_part(w, "staff-chosen", [_chosen(w, one, today) for one in shown if one.open]),
        *_part(w, "staff-done", [_line(one) for one in shown if one.status is Status.DONE]),
        *_part(w, "staff-not-chosen", [_line(one) for one in shown if one.status is Status.NOT_CHOSEN]),
        *_part(w, "staff-stopped", [_line(one) for one in shown if one.status is Status.STOPPED]),
        *([layout.small(w("staff-more", count=left), spacing="medium")] if left else []),
        text(w("staff-ask", who=_begun(w, held)), spacing="large", line=True),
        layout.small(w("staff-edition", edition=plan.edition)),
    ]


def _part(w: Words, key: str, lines: Sequence[Node]) -> list[Node]:
    heading = text(w(key), size="medium", bold=True, color="accent", spacing="large", line=True)
    return [heading, *lines] if lines else []


def _chosen(w: Words, action: Action, today: date) -> Node:
    """A day that has passed is not told: a missed deadline is nobody's business in an open channel."""
    who = plan_lines.who(w, action.owner) if action.owner else w("staff-nobody-yet")
    day = action.deadline if action.deadline and action.deadline >= today else None
    when = w("staff-until", day=w.day(day)) if day else ""
    about = said(run(" · ".join(filter(None, (who, when)))), spacing="none")
    sign = run(f"{w('staff-sign')}: {action.sign}", subtle=True)
    return box(
        _title(action), about, *([said(sign, spacing="none")] if action.sign else []), spacing="medium"
    )


def _line(action: Action) -> Node:
    why = [said(run(action.reason), spacing="none")] if action.reason else []
    return box(_title(action), *why, spacing="medium")


def _title(action: Action) -> Node:
    return said(run(action.title, bold=True), spacing="none")


def _begun(w: Words, roles: Sequence[Role]) -> str:
    return layout.begin(layout.roles_listed(w, roles))


def _units(action: Action) -> int:
    """What an action takes of a card, as Teams counts: its texts as they are sent, and what is around."""
    owner = action.owner.name if action.owner else ""
    texts = (action.title, action.sign, action.reason, owner)
    return AROUND + sum(len(json.dumps(one, ensure_ascii=False).encode("utf-16-le")) // 2 for one in texts)


def _fitting(actions: Sequence[Action]) -> tuple[Sequence[Action], int]:
    """As many as have room, and how many are left out."""
    room, count = ROOM, 0
    for one in actions[:MOST]:
        room -= _units(one)
        if room < 0:
            break
        count += 1
    return actions[:count], len(actions) - count

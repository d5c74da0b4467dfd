"""One action: what, who, when and how it stands, what can be done with it, and what has happened to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.sharing import share
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import written
from cards.nudge import ALSO, AskForHelp, Finish, HandOnForm, NewDateForm, OnTrack
from cards.plan_lines import status_line, title, when, who
from cards.plan_story import story
from cards.plan_ways import ChangeForm, ShowAction, ShowPlan
from programme.access import Deed
from programme.action import Action
from programme.bulletin.experience import Source
from programme.change import Change, Changed
from programme.people import Group
from programme.refusals import Refused
from programme.status import Status, Theme
from programme.wording import LINE_LIMIT
from words.words import Words


@dataclass(frozen=True, slots=True)
class StopAction(Button):
    """It is given up, for a reason."""

    verb: ClassVar[str] = "action.stop/1"
    deed: ClassVar[Deed] = Deed.DECIDE_ACTION
    action: str
    stop_why: str = ""


@dataclass(frozen=True, slots=True)
class LeaveOut(Button):
    """It is not among what the group does now, for a reason that staff are told."""

    verb: ClassVar[str] = "action.leave_out/1"
    deed: ClassVar[Deed] = Deed.DECIDE_ACTION
    action: str
    leave_why: str = ""


@dataclass(frozen=True, slots=True)
class ReopenAction(Button):
    """It goes on after all."""

    verb: ClassVar[str] = "action.reopen/1"
    deed: ClassVar[Deed] = Deed.DECIDE_ACTION
    action: str


@dataclass(frozen=True, slots=True)
class Detail:
    """All that the card shows. `came` tells what the action grew from; `answers`, `changes` and `decides`
    what the one who looks may do, `sees_plan` whether they may see the rest of the plan, and `openly` that
    more than the group read along."""

    w: Words
    group: Group
    action: Action
    story: Sequence[Change]
    today: date
    came: str = ""
    answers: bool = False
    changes: bool = False
    decides: bool = False
    sees_plan: bool = True
    openly: bool = False


def action_card(
    seen: Detail, *, notice: str = "", problem: Refused | None = None, wrote: Sequence[str] = ()
) -> Shown:
    """The action with its buttons. `notice` tells what has just been done; what was written and not kept is
    given back."""
    w, action = seen.w, seen.action
    since = seen.today if seen.openly else None
    return layout.frame(
        w,
        w("action-title", number=action.number),
        title(action),
        layout.problem(w, problem),
        layout.given_back(w, wrote) if wrote else None,
        layout.notice(notice, style="good") if notice else None,
        _state(seen),
        *_about(seen),
        *_ways(seen),
        *_other(seen),
        *layout.folded(w("action-more"), "action-more", *_behind(seen)),
        *layout.folded(w("action-story"), "action-story", *story(w, seen.story, since=since)),
        *_back(seen),
        over=layout.whose(seen.group),
    )


def _state(seen: Detail) -> Node:
    """How it stands, who sees to it and by when: what people look for first."""
    w, action = seen.w, seen.action
    late = action.overdue(seen.today) and not seen.openly
    by_when = when(w, action, seen.today, openly=seen.openly)
    day = layout.labelled(w("label-ended" if action.ended else "label-by-day"), by_when)
    deputy = layout.labelled(w("label-deputy"), who(w, action.deputy))
    return box(
        status_line(w, action, seen.today, openly=seen.openly),
        layout.labelled(w("label-sees"), who(w, action.owner)),
        *([deputy] if action.deputy else []),
        *([day] if by_when else []),
        style="warning" if late else "good" if action.status is Status.DONE else "emphasis",
        spacing="medium",
    )


def _about(seen: Detail) -> list[Node]:
    """How we see that it works, and what came of it; the rest of what lies behind it is folded."""
    w, action, nodes = seen.w, seen.action, list[Node]()
    if action.sign:
        nodes.append(layout.labelled(w("label-works"), action.sign, spacing="medium"))
    if action.effect and action.onward:
        told = f"{w(f'effect-{action.effect.value}')} · {w(f'onward-{action.onward.value}')}"
        nodes.append(layout.labelled(w("label-came-of-it"), told))
    return nodes


def _behind(seen: Detail) -> list[Node]:
    w, action = seen.w, seen.action
    nodes = [layout.labelled(w("label-area"), w(f"proposal-{action.area.value}"))]
    if action.theme is not Theme.NONE:
        nodes.append(layout.labelled(w("label-action-theme"), w(f"action-theme-{action.theme.value}")))
    if action.evaluates and action.status is not Status.NOT_CHOSEN:
        nodes.append(layout.labelled(w("label-looks-back"), w.day(action.evaluates)))
    if seen.came:
        nodes.append(layout.labelled(w("label-came-from"), seen.came))
    if action.scores:
        told = (f"{layout.amid(w(f'priorities-{name}'))} {score}" for name, score in action.scores.items())
        nodes.append(layout.labelled(w("label-scored"), ", ".join(told)))
    return nodes


def _ways(seen: Detail) -> list[Node]:
    """What is most likely wanted, the first of them as the card's own."""
    w, action, ways = seen.w, seen.action, list[Node]()
    if action.running and seen.answers:
        ends = _ends_next(seen)
        done = press(Finish(action.id), w("do-finish"), main=ends)
        begun = action.status is Status.UNDER_WAY
        begin = press(OnTrack(action.id), w("do-on-track" if begun else "do-begin-action"), main=not ends)
        ways += [done, begin] if ends else [begin, done]
        ways.append(press(NewDateForm(action.id), w("do-new-date")))
        if not action.needs_help:
            ways.append(press(AskForHelp(action.id), w("do-ask-for-help")))
        elif seen.group.helper and not _helper_asked(seen):
            ways.append(press(AskForHelp(action.id, also=ALSO), w("also-helper")))
    elif action.status is Status.CHOSEN and seen.changes:
        ways.append(press(ChangeForm(action.id), w("do-settle-action"), main=True))
    elif action.status is Status.DONE and seen.changes:
        ways.append(share(w, seen.group.id, Source.ACTION, action.id))
    return [action_set(*ways, spacing="large")] if ways else []


def _helper_asked(seen: Detail) -> bool:
    """Whether the last call for help went to the helper too."""
    calls = [one for one in seen.story if one.kind is Changed.HELP]
    return bool(calls) and "also" in calls[-1].facts


def _ends_next(seen: Detail) -> bool:
    """Whether it has begun, or its day has come: then it is the end that is looked for."""
    action = seen.action
    due = action.deadline is not None and action.deadline <= seen.today
    return due or action.status is Status.UNDER_WAY


def _other(seen: Detail) -> list[Node]:
    """Rarer things, folded away."""
    w, action, nodes = seen.w, seen.action, list[Node]()
    first = []
    if action.open and seen.changes:
        first.append(press(ChangeForm(action.id), w("do-change-action"), alone=True))
    if action.open and seen.answers:
        first.append(press(HandOnForm(action.id), w("do-hand-on"), alone=True))
    if not action.open and seen.decides:
        first.append(press(ReopenAction(action.id), w("do-reopen-action"), alone=True))
    if first:
        nodes.append(action_set(*first, spacing="small"))
    if action.open and seen.decides:
        nodes += _ending(w, action)
    return layout.folded(w("action-other"), "action-other", *nodes) if nodes else []


def _ending(w: Words, action: Action) -> list[Node]:
    """To give it up; one that nobody has begun can also be left out."""
    stop = press(StopAction(action.id), w("do-stop-action"))
    why = written("stop_why", w("label-stop-why"), most=LINE_LIMIT)
    nodes = [box(why, action_set(stop, spacing="small"), line=True, spacing="medium")]
    if action.status is Status.CHOSEN:
        leave = press(LeaveOut(action.id), w("do-leave-out"))
        asked = written("leave_why", w("label-leave-why"), most=LINE_LIMIT)
        nodes.append(box(asked, action_set(leave, spacing="small"), line=True, spacing="medium"))
    return nodes


def _back(seen: Detail) -> list[Node]:
    if not seen.sees_plan:
        return []
    return [action_set(press(ShowPlan(seen.group.id), seen.w("do-plan"), alone=True), spacing="medium")]


def choose(w: Words, found: Sequence[tuple[Action, Group]]) -> Shown:
    """Several actions could be meant."""
    return layout.frame(
        w,
        w("action-which"),
        text(w("action-which-lead")),
        *(_one(w, group, action, at) for at, (action, group) in enumerate(found)),
    )


def _one(w: Words, group: Group, action: Action, at: int) -> Node:
    opens = press(ShowAction(action.id), w("do-action-open", number=action.number))
    return box(
        said(run(action.title, bold=True), spacing="none"),
        said(run(group.workplace.title, size="small", subtle=True), spacing="none"),
        action_set(opens, spacing="small"),
        line=at > 0,
        spacing="medium",
    )

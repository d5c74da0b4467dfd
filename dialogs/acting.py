"""One action as it stands, and the leader's word on it: given up, left out, or taken up again."""

from collections.abc import Callable, Sequence
from datetime import date

from cards import plan_action as cards
from cards.elements import Shown
from cards.plan_action import Detail, LeaveOut, ReopenAction, StopAction
from cards.plan_ways import ShowAction
from dialogs import plan
from dialogs.about import groups_here
from dialogs.house import Here
from dialogs.plans import actions_here, allowed, by, for_action, keep, must_have_room
from programme.access import Deed, may
from programme.action import Action
from programme.change import Changed
from programme.past import past_method
from programme.people import Group
from programme.refusals import NotFound, Refused
from words.words import Words

Turn = Callable[[Action], Action]
CHOICES = 8
"""Actions shown when several could be meant."""


def show(here: Here, press: ShowAction) -> Shown:
    """One action, and what the one who looks can do with it."""
    action, group = for_action(here, press.action, press.deed)
    return action_shown(here, group, action)


def stop(here: Here, press: StopAction) -> Shown:
    """It is given up; a second press changes nothing."""
    why = press.stop_why
    return _turned(here, press, lambda one: one.stopped(why, here.at), Changed.STOPPED, why)


def leave_out(here: Here, press: LeaveOut) -> Shown:
    """It is not among what the group does now."""
    why = press.leave_why
    return _turned(here, press, lambda one: one.not_chosen(why, here.at), Changed.NOT_CHOSEN, why)


def reopen(here: Here, press: ReopenAction) -> Shown:
    """It goes on after all, where the plan has room for it."""

    def turn(one: Action) -> Action:
        if not one.open:
            must_have_room(here.work, here.tenant, one.group)
        return one.reopened()

    return _turned(here, press, turn, Changed.REOPENED)


def _turned(
    here: Here, press: StopAction | LeaveOut | ReopenAction, turn: Turn, kind: Changed, why: str = ""
) -> Shown:
    """What is decided about an action makes another edition of the plan; what cannot be is told on its card,
    with what was written."""
    action, group = for_action(here, press.action, press.deed)
    try:
        now = turn(action)
    except Refused as problem:
        return action_shown(here, group, action, problem=problem, wrote=[why.strip()] if why.strip() else [])
    facts = {"reason": now.reason} if why else {}
    office = by(here, group, action)
    keep(here.work, here.house, group, action, now, kind, here.at, office, facts, decides=True)
    return action_shown(here, group, now)


def afresh(here: Here, id: str) -> Shown | None:
    """The action as it is, after a press that was refused; None for whom it is not theirs to see."""
    try:
        return show(here, ShowAction(id))
    except Refused:
        return None


def action_shown(
    here: Here,
    group: Group,
    action: Action,
    *,
    notice: str = "",
    problem: Refused | None = None,
    wrote: Sequence[str] = (),
    instead: date | None = None,
) -> Shown:
    """The action as the one who acts may see it here. `instead` is the first working day after a deadline
    that lies where few are at work."""
    words = here.words_in(group)
    if instead is not None and action.deadline is not None:
        quiet = words("action-quiet-day", day=words.day(action.deadline), instead=words.day(instead))
        notice = f"{notice} {quiet}".strip()
    among = not here.private
    seen = Detail(
        words,
        group,
        action,
        here.work.actions.story(here.tenant, action.id),
        here.today,
        came=came_from(here, words, group, action),
        answers=allowed(here, group, action, Deed.ANSWER_ACTION),
        changes=may(here.standing(group), Deed.CHANGE_ACTION) or among,
        decides=may(here.standing(group), Deed.DECIDE_ACTION) or among,
        sees_plan=may(here.standing(group), Deed.SEE_PLAN),
        openly=here.openly,
    )
    return cards.action_card(seen, notice=notice, problem=problem, wrote=wrote)


def came_from(here: Here, words: Words, group: Group, action: Action) -> str:
    """What the action grew from: the vote, or the phase and its baton. Nothing but an idea is not told."""
    source, told = action.source, list[str]()
    vote = here.work.votes.get(here.tenant, source.vote) if source.vote else None
    if vote is not None:
        told.append(words("came-from-vote", vote=words.pick(vote.paper.title)))
    if source.visit:
        told.append(words("came-from-baton"))
    method = here.house.method(group)
    found = past_method(here.house.shelf, method, source.phase) if source.phase else None
    if found is not None and told:
        told.append(words.pick(found.phase(source.phase).name))
    return " · ".join(told)


def typed(here: Here, rest: str) -> Shown:
    """«tiltak 3»: by its number, else by words of its title; «tiltak» alone is the plan."""
    if not rest:
        return plan.typed(here, "")
    found = _meant(here, rest)
    if not found:
        raise NotFound
    if len(found) > 1:
        return cards.choose(here.words, found)
    action, group = found[0]
    return action_shown(here, group, action)


def _meant(here: Here, rest: str) -> list[tuple[Action, Group]]:
    """The actions that can be meant, each with its group: here, or those the person sees to."""
    groups = groups_here(here) or (here.helped() if here.alone else ())
    number, words = rest.rstrip("."), rest.casefold()
    return [
        (action, group)
        for action, group in actions_here(here, groups)
        if (str(action.number) == number if number.isdigit() else words in action.title.casefold())
        and allowed(here, group, action, Deed.SEE_ACTION)
    ][:CHOICES]

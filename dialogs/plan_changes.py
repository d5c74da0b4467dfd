"""Changing an action in its form: its words, who sees to it, and its days, each told in its own line."""

from collections.abc import Mapping
from datetime import date

from cards import plan_form as cards
from cards.deputy_choice import deputy_value
from cards.elements import Shown
from cards.plan_form import ChangeAction, Draft, movable
from cards.plan_ways import ChangeForm
from dialogs.acting import action_shown
from dialogs.deadline import a_deadline, the_day
from dialogs.house import Here, quiet_of
from dialogs.owner import an_owner
from dialogs.plans import by, for_action, keep
from dialogs.taking_over import told_taker
from programme.action import Action, ActionEnded, Owner
from programme.change import Changed
from programme.deadline import an_evaluation, evaluated_on
from programme.people import Group
from programme.refusals import Refused
from programme.wording import a_line, a_title

Step = tuple[Changed, Action, Mapping[str, str]]
"""A change, the action after it, and what is told of it."""


def change_form(here: Here, press: ChangeForm) -> Shown:
    """The form as the action is now; one that has ended is shown as it ended."""
    action, group = for_action(here, press.action, press.deed)
    if not action.open:
        return action_shown(here, group, action)
    return _form(here, group, action, _values(group, action))


def change(here: Here, press: ChangeAction) -> Shown:
    """Keeps what is otherwise. What does not fit comes back to be mended, also when somebody else came
    first; when they ended it, that is told, with what was written."""
    before, group = for_action(here, press.action, press.deed)
    try:
        before.must_be_open()
        before.must_be(press.version or 0)
        steps, instead = _steps(here, group, press, before)
    except ActionEnded as problem:
        return action_shown(here, group, before, problem=problem, wrote=_wrote(press, before))
    except Refused as problem:
        return _form(here, group, before, cards.filled(press), problem)
    action, office = before, by(here, group, before)
    for kind, after, facts in steps:
        decides = (after.title, after.area) != (action.title, action.area)
        work, house = here.work, here.house
        action = keep(work, house, group, action, after, kind, here.at, office, facts, decides=decides)
    told_taker(here.work, group, before, action, here.at, but=here.user)
    notice = here.words_in(group)("action-kept") if steps else ""
    return action_shown(here, group, action, notice=notice, instead=instead)


def _steps(here: Here, group: Group, press: ChangeAction, action: Action) -> tuple[list[Step], date | None]:
    """What is otherwise, one change after another; and the first working day after a new deadline where few
    are at work on it. Raises Refused."""
    steps = [*_worded(press, action)]
    action = steps[-1][1] if steps else action
    steps += _handed(here, group, press, action)
    action = steps[-1][1] if steps else action
    dated, instead = _dated(here, group, press, action)
    return steps + dated, instead


def _worded(press: ChangeAction, action: Action) -> list[Step]:
    told = (a_title(press.title), press.area, press.theme, a_line(press.sign))
    if told == (action.title, action.area, action.theme, action.sign):
        return []
    after = action.worded(press.title, press.area, press.theme, press.sign)
    return [(Changed.WORDED, after, {"title": after.title})]


def _handed(here: Here, group: Group, press: ChangeAction, action: Action) -> list[Step]:
    owner = an_owner(
        here,
        group,
        chosen=press.owner,
        taker=press.owner_taker,
        written=press.owner_name,
        now=action.owner,
    )
    deputy = an_owner(here, group, chosen=press.deputy, now=action.deputy)
    if _same(owner, action.owner) and (owner is None or _same(deputy, action.deputy)):
        return []
    if owner is None:
        after = action.handed_to_nobody()
    else:
        stays = action.owner if _same(owner, action.owner) else None
        after = action.handed_to(stays or owner, deputy)
    return [(Changed.HANDED, after, {"name": after.owner.name} if after.owner else {})]


def _dated(here: Here, group: Group, press: ChangeAction, action: Action) -> tuple[list[Step], date | None]:
    """A new deadline, where the form may set one, and the day of looking back."""
    deadline, instead = action.deadline, None
    if movable(action, here.today) and press.deadline.strip() not in ("", _iso(action.deadline)):
        chosen = a_deadline(here, group, press.deadline)
        deadline, instead = chosen.day, chosen.instead
    if deadline is None:
        return [], None
    looks_back = _looks_back(here, group, press, action, deadline)
    if (deadline, looks_back) == (action.deadline, action.evaluates):
        return [], None
    set_on = here.today if deadline != action.deadline else action.set_on or here.today
    after = action.by(deadline, set_on, looks_back)
    return [(Changed.DATED, after, {"day": deadline.isoformat()})], instead


def _looks_back(here: Here, group: Group, press: ChangeAction, action: Action, deadline: date) -> date:
    """The day that was chosen; the usual one after a deadline that moved, when it was left as it was."""
    chosen = press.looks_back.strip()
    usual = evaluated_on(deadline, here.house.calendar, quiet_of(group))
    if chosen not in ("", _iso(action.evaluates)):
        return an_evaluation(the_day(here, chosen), deadline, usual)
    if deadline == action.deadline and action.evaluates is not None:
        return action.evaluates
    return usual


def _form(
    here: Here, group: Group, action: Action, values: Mapping[str, str], problem: Refused | None = None
) -> Shown:
    at_home = here.place.conversation == group.chat
    draft = Draft(
        here.words_in(group), group, here.today, values, pick=at_home, problem=problem, openly=here.openly
    )
    return cards.change_form(draft, action)


def _values(group: Group, action: Action) -> dict[str, str]:
    """The action as the form's inputs hold it."""
    return {
        "title": action.title,
        "deadline": _iso(action.deadline),
        "area": action.area.value,
        "theme": action.theme.value,
        "deputy": deputy_value(group, action.deputy),
        "sign": action.sign,
        "looks_back": _iso(action.evaluates),
    }


def _wrote(press: ChangeAction, action: Action) -> list[str]:
    """Words of the form that the action does not have."""
    return [
        told.strip()
        for told in (press.title, press.sign)
        if told.strip() not in ("", action.title, action.sign)
    ]


def _same(one: Owner | None, other: Owner | None) -> bool:
    """Whether both name the same person, whatever role they had when they took it."""
    if one is None or other is None:
        return one is other
    if one.user or other.user:
        return one.user == other.user
    return (one.aad, one.name) == (other.aad, other.name)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""

"""Choosing when drafts come by themselves, and whether a second person has to look."""

from dataclasses import replace

from cards.bulletin import habit as cards
from cards.bulletin.habit import KeepHabit
from cards.bulletin.ways import HabitForm
from cards.elements import Shown
from dialogs.bulletin.leads import leads
from dialogs.bulletin.letters import demand_alone
from dialogs.bulletin.month import expect
from dialogs.house import Here
from programme.bulletin.habit import THURSDAY, TUESDAY, Habit, PauseOutside, next_draft
from programme.refusals import Unreadable

DAYS = {"": None, "first": None, **{str(day): day for day in range(TUESDAY, THURSDAY + 1)}}
"""What the form may hold for a weekday."""


def form(here: Here, press: HabitForm) -> Shown:
    """What is chosen now."""
    demand_alone(here, press.deed)
    return _form(here, here.work.bulletins.habit(here.tenant).as_of(here.today))


def keep(here: Here, press: KeepHabit) -> Shown:
    """What is chosen from now on. The next draft is looked for anew only when its time has changed, so that
    one that waits for working hours is not lost."""
    demand_alone(here, press.deed)
    if press.weekday not in DAYS:
        raise Unreadable
    before = here.work.bulletins.habit(here.tenant).as_of(here.today)
    wish = replace(
        before, on=press.drafts, weekday=DAYS[press.weekday], paused=press.paused, approval=press.approval
    )
    try:
        after = wish.checked(here.today)
    except PauseOutside as problem:
        return _form(here, wish, problem=problem)
    here.work.bulletins.keep_habit(here.tenant, after)
    if (after.on, after.weekday, after.paused) != (before.on, before.weekday, before.paused):
        expect(here.work, here.house, here.tenant, here.at)
    return _form(here, after, kept=True)


def _form(here: Here, habit: Habit, *, kept: bool = False, problem: PauseOutside | None = None) -> Shown:
    coming = None if problem else next_draft(here.at, habit, here.house.calendar)
    return cards.habit_form(
        here.words,
        habit,
        today=here.today,
        next_draft=coming,
        alone=_nobody_else(here),
        kept=kept,
        problem=problem,
    )


def _nobody_else(here: Here) -> bool:
    """Whether there is no other lead and no helper who could approve a letter."""
    others = (*leads(here.work, here.house, here.tenant), *here.work.people.helpers(here.tenant))
    return all(person.user == here.user for person in others)

"""Helpers among themselves: away for a while, covered by another, and groups that get another helper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from cards import helpers as cards
from cards.elements import Shown
from cards.helpers import AbsenceForm, EndAbsence, GiveGroup, GiveGroupForm, KeepAbsence
from dialogs.gathering import a_day
from dialogs.helping import tell_person
from dialogs.house import Here, House
from dialogs.roles import note
from programme.access import demand, not_yours
from programme.calendar import USUAL_QUIET, Quiet
from programme.handover import DEPUTY_LONGEST, DayMissing
from programme.history import By, Kind
from programme.journey import PastDate, TooFarAhead
from programme.people import Person
from programme.refusals import Refused
from storage.due import Due
from storage.work import Work
from words.words import Words

HELPERLESS = "helperless"
"""The kind of due for a group whose helper may have left the helpers' team; its subject is the group."""


class NotAHelper(Refused):
    """Groups are covered and taken over by the helpers of the same team, and by nobody else."""

    says = "refused-not-a-helper"


def absence_form(here: Here, press: AbsenceForm, day: str = "") -> Shown:
    """Until when, and who covers; while one is away, what was chosen."""
    demand(here.standing(), press.deed)
    others = _others(here)
    if not others:
        return cards.nobody_else(here.words)
    away = here.work.absences.of(here.tenant, here.user, here.today)
    values = {"until": day or (away.until.isoformat() if away else ""), "cover": away.cover if away else ""}
    return cards.absence_form(here.words, others, today=here.today, values=values)


def keep_absence(here: Here, press: KeepAbsence) -> Shown:
    """Through that day another helper follows the groups, and is told once."""
    demand(here.standing(), press.deed)
    others = _others(here)
    try:
        until, cover = _last_day(press.until, here.today), _one_of(others, press.cover)
    except Refused as problem:
        values = {"until": press.until, "cover": press.cover}
        return cards.absence_form(here.words, others, today=here.today, values=values, problem=problem)
    here.work.absences.keep(here.tenant, here.user, cover.user, until)
    count = len(here.work.groups.of_helper(here.tenant, here.user))
    key = f"covering:{here.user}:{cover.user}:{until}"
    _tell(here, cover.user, key, lambda words: cards.covering(words, here.name, until, count))
    return cards.absent(here.words, cards.options(here.words, [cover])[0][0], until)


def end_absence(here: Here, press: EndAbsence) -> Shown:
    """The helper is back before the last day, or was never away."""
    demand(here.standing(), press.deed)
    here.work.absences.end(here.tenant, here.user)
    return cards.back(here.words)


def give_form(here: Here, press: GiveGroupForm) -> Shown:
    """Which helper takes the group over."""
    group = here.group(press.group, press.deed)
    others = _others(here, but=group.helper)
    return cards.give_form(here.words, group, others) if others else cards.nobody_else(here.words)


def give(here: Here, press: GiveGroup) -> Shown:
    """Another helper follows the group for good; both are told."""
    group = here.group(press.group, press.deed)
    if group.member_of(here.user) and not here.helps(group):
        raise not_yours(press.deed)
    helpers = here.work.people.helpers(here.tenant)
    try:
        new = _one_of(helpers, press.helper)
    except NotAHelper as problem:
        return cards.give_form(here.words, group, _others(here, but=group.helper), problem=problem)
    shown_name = cards.options(here.words, [new])[0][0]
    if new.user == group.helper:
        return cards.given(here.words, group, shown_name)
    by: By = "helper" if here.helps(group) else "lead"
    before, group = group.helper, replace(group, helper=new.user)
    here.work.groups.keep(group, at=here.at)
    note(here.work, here.house, group, here.at, Kind.HELPER_CHANGED, by, how="over")
    key = f"helper:{group.id}:{here.house.new_id()}"
    if new.user != here.user:
        _tell(here, new.user, f"{key}:new", lambda words: cards.received(words, group))
    if before and before != here.user:
        _tell(here, before, f"{key}:before", lambda words: cards.given(words, group, shown_name))
    return cards.given(here.words, group, shown_name)


def gone(work: Work, tenant: str, at: datetime) -> None:
    """The helpers' team has been read: the groups of those who are no longer in it are looked into."""
    for id_ in work.absences.left_alone(tenant):
        work.due.set(tenant, HELPERLESS, id_, at)


def helperless(work: Work, house: House, due: Due, at: datetime) -> None:
    """A group whose helper has left goes on without one, and no card of it promises a helper any more."""
    group = work.groups.lock(due.tenant, due.subject)
    if group is None or not group.helper or work.people.known(due.tenant, group.helper).helper:
        return
    group = replace(group, helper="")
    work.groups.keep(group, at=at)
    note(work, house, group, at, Kind.HELPER_CHANGED, "clock", how="gone")


def _others(here: Here, but: str = "") -> tuple[Person, ...]:
    """The helpers of the team to choose from."""
    skip = {but or here.user}
    return tuple(one for one in here.work.people.helpers(here.tenant) if one.user not in skip)


def _one_of(helpers: tuple[Person, ...], user: str) -> Person:
    one = next((one for one in helpers if one.user == user), None)
    if one is None:
        raise NotAHelper
    return one


def _last_day(text: str, today: date) -> date:
    if not text:
        raise DayMissing
    day = a_day(text)
    if day < today:
        raise PastDate
    if day - today > DEPUTY_LONGEST:
        raise TooFarAhead
    return day


def _tell(here: Here, user: str, key: str, draw: Callable[[Words], Shown]) -> None:
    when = here.house.calendar.polite(here.at, Quiet.read(USUAL_QUIET))
    tell_person(here.work, here.house, here.tenant, user, draw, at=here.at, key=key, not_before=when)

"""What time does to roles: a deputy's time ends, an offer has waited too long, a term draws to its end."""

from datetime import datetime, timedelta

from cards import newcomer as told
from cards.elements import Shown
from cards.newcomer import GoOn
from dialogs.house import Here, House
from dialogs.offers import close_offer
from dialogs.roles import TERM, changed, note, roles_card, tell_role, welcome_in
from programme.calendar import OSLO, opening
from programme.handover import asks_for_term, given_back
from programme.history import By, Kind
from programme.people import Group, Member, Role
from storage.due import Due
from storage.work import Work

LOOK_AGAIN = timedelta(weeks=4)
"""While a deputy without a last day holds the role, nobody is asked about the term."""


def give_back(work: Work, house: House, group: Group, deputy: Member, at: datetime, by: By) -> Group:
    """The role goes back to the one it was held for, and both are told; returns the group."""
    after = given_back(group, deputy)
    changed(work, house, group, after, at, clock=by == "clock")
    note(work, house, after, at, Kind.ROLE_RETURNED, by, role=deputy.role.value)
    holder = after.member_of(deputy.held_for)
    if holder is not None and holder.role is deputy.role:
        welcome_in(work, house, after, holder, at, again=True)
        tell_role(work, house, after, deputy.user, lambda words: told.lent_back(words, after, deputy), at)
    return after


def time_is_up(work: Work, house: House, due: Due, at: datetime) -> None:
    """The morning of the day has come: the roles of this group that were lent until today go back."""
    group, today = work.groups.lock(due.tenant, due.subject), at.astimezone(OSLO).date()
    over = [one for one in group.members if one.back_on and one.back_on <= today] if group else []
    for deputy in over:
        assert group is not None
        group = give_back(work, house, group, deputy, at, "clock")


def lapsed(work: Work, house: House, due: Due, at: datetime) -> None:
    """An offer has waited too long; the giver still has the role."""
    made = work.handovers.get(due.tenant, due.subject)
    group = work.groups.lock(due.tenant, made.group) if made else None
    if made is not None and group is not None and not made.stands(at):
        close_offer(work, house, group, made, "lapsed", at)


def term_ends(work: Work, house: House, due: Due, at: datetime) -> None:
    """Asks the safety rep whether they are elected anew, once for each term, and never a deputy."""
    group = work.groups.lock(due.tenant, due.subject)
    holder = next(iter(group.holders(Role.SAFETY_REP)), None) if group else None
    if group is None or holder is None:
        return
    if holder.held_for:
        day = holder.back_on or at.astimezone(OSLO).date() + LOOK_AGAIN
        work.due.set(due.tenant, TERM, due.subject, opening(day))
        return
    since = work.seats.took(due.tenant, group.id, holder.user, Role.SAFETY_REP)
    tell_role(work, house, group, holder.user, lambda words: told.term(words, group, since), at)


def go_on(here: Here, press: GoOn) -> Shown:
    """The safety rep is elected anew; the next question comes in two years."""
    group = here.group(press.group, press.deed)
    next_asked = asks_for_term(here.at)
    holders = [one for one in group.holders(Role.SAFETY_REP) if one.user == here.user]
    if not holders:
        return roles_card(here, group)
    here.work.due.set(here.tenant, TERM, group.id, next_asked)
    return told.goes_on(here.words_in(group), group, next_asked.astimezone(OSLO).date())

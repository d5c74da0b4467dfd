"""What is typed about people: roles that change hands, helpers who are away, owners' languages."""

import re
from collections.abc import Callable

from cards.elements import Shown
from cards.handover import ComeBack, GiveRoleForm, TakeBack, TakeOver
from cards.helpers import AbsenceForm, EndAbsence, FreeRoleForm, GiveGroupForm
from cards.newcomer import GoOn
from cards.nudge import EndRest
from cards.owners import OwnersForm
from cards.people import ShowGroups
from cards.welcome import SpeakForm
from dialogs import handover, helpers, journey, leaving, owners, resting, terms, welcome
from dialogs.about import one_to_help, the_group
from dialogs.days import read_day
from dialogs.house import Here
from programme.handover import Offer, OfferOver
from programme.people import Group
from programme.refusals import NotFound

DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4})?")
"""A day anywhere in a line, such as «til 5.1.»."""


def give(here: Here, _: str) -> Shown:
    """«gi rollen videre»"""
    return handover.give_form(here, GiveRoleForm(the_group(here).id))


def take_over(here: Here, _: str) -> Shown:
    """«jeg tar over»: the one role on offer in this chat."""
    group = the_group(here)
    return handover.take_over(here, TakeOver(group.id, _offer(here, group).id))


def take_back(here: Here, _: str) -> Shown:
    """«ta tilbake tilbudet»"""
    group = the_group(here)
    mine = [one for one in here.work.handovers.open(here.tenant, group.id) if one.giver == here.user]
    if not mine:
        raise OfferOver
    return handover.take_back(here, TakeBack(group.id, mine[0].id))


def come_back(here: Here, _: str) -> Shown:
    """«jeg er tilbake»: to a role that a deputy holds, as a helper who was away, or after a rest."""
    rested = resting.end(here, EndRest()) if resting.rests(here) else None
    lent = here.work.seats.lent_by(here.tenant, here.user)
    if len(lent) == 1:
        return handover.come_back(here, ComeBack(lent[0]))
    if not lent and here.known.helper and (rested is None or _absent(here)):
        return helpers.end_absence(here, EndAbsence())
    if rested is not None:
        return rested
    return handover.come_back(here, ComeBack(the_group(here).id))


def _absent(here: Here) -> bool:
    return here.work.absences.of(here.tenant, here.user, here.today) is not None


def stand_again(here: Here, _: str) -> Shown:
    """«jeg fortsetter»: the safety rep, about the next term."""
    return terms.go_on(here, GoOn(the_group(here).id))


def away(here: Here, rest: str) -> Shown:
    """«borte til 5.1.»: the form, with that day."""
    found = DAY.search(rest)
    day = read_day(found[0], here.today) if found else ""
    return helpers.absence_form(here, AbsenceForm(), day)


def owners_form(here: Here, name: str) -> Shown:
    """«målform Vestbygd kommune» by the lead; to others the word is about their own cards."""
    return owners.form(here, OwnersForm(), name) if here.lead else welcome.speak_form(here, SpeakForm())


def free(here: Here, _: str) -> Shown:
    """«rollen er ledig»"""
    group = one_to_help(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return leaving.free_form(here, FreeRoleForm(group.id))


def give_group(here: Here, _: str) -> Shown:
    """«gi gruppa videre»"""
    group = one_to_help(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return helpers.give_form(here, GiveGroupForm(group.id))


def _offer(here: Here, group: Group) -> Offer:
    """The offer that can be meant: the one to this person, or the only one."""
    found = here.work.handovers.open(here.tenant, group.id)
    named = [one for one in found if one.taker and one.taker == here.sender.aad.lower()]
    meant = named or [one for one in found if not one.taker] or list(found)
    if len(meant) != 1:
        raise OfferOver if not meant else NotFound
    return meant[0]


PEOPLE_STEPS: dict[str, Callable[[Here, str], Shown]] = {
    "away": away,
    "take_over": take_over,
    "take_back": take_back,
    "come_back": come_back,
    "stand_again": stand_again,
}
PEOPLE_COMMANDS: dict[str, Callable[[Here, str], Shown]] = {
    "give": give,
    "away": away,
    "owners": owners_form,
    "free": free,
    "give_group": give_group,
}

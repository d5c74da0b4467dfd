"""People and their roles, and what a group sets for itself: who is who, its language, its quiet weeks."""

from dataclasses import replace

from cards import welcome as cards
from cards.elements import Shown
from cards.people import NO_COUNTY
from cards.welcome import KeepSettings, LayDown, SettingsForm, TakeRole
from dialogs.house import Here
from dialogs.matter import found
from dialogs.plans import clocks_anew
from dialogs.roles import changed, note, roles_card, roles_slot, welcome_in
from dialogs.tell import adopt
from dialogs.terms import give_back
from programme.calendar import Quiet
from programme.county import COUNTIES
from programme.handover import deputies_of
from programme.history import Kind
from programme.people import LANGUAGES, Group
from programme.refusals import Refused, Unreadable


def take_role(here: Here, press: TakeRole) -> Shown:
    """A person takes a role in their group; one that is held for them they simply have again. Whoever takes
    one on the way is told alone where the group is."""
    group = here.group(press.group, press.deed)
    adopt(here, roles_slot(group))
    lent = next((one for one in deputies_of(group, here.user) if one.role is press.role), None)
    if lent is not None:
        return roles_card(here, give_back(here.work, here.house, group, lent, here.at, lent.role.value))
    taken = group.take(here.user, here.name, press.role)
    if taken.members != group.members:
        changed(here.work, here.house, group, taken, here.at)
    if not group.roles_of(here.user):
        note(here.work, here.house, taken, here.at, Kind.ROLE_TAKEN, press.role.value, role=press.role.value)
        newcomer = taken.member_of(here.user)
        if newcomer is not None and here.work.journeys.get(here.tenant, group.id) is not None:
            welcome_in(here.work, here.house, taken, newcomer, here.at)
    return roles_card(here, taken)


def lay_down(here: Here, press: LayDown) -> Shown:
    """A person lays their role down; the group and its way go on. A deputy gives it back thereby."""
    group = here.group(press.group, press.deed)
    adopt(here, roles_slot(group))
    member = group.member_of(here.user)
    if member is not None and member.held_for:
        return roles_card(here, give_back(here.work, here.house, group, member, here.at, member.role.value))
    after = group.lay_down(here.user)
    changed(here.work, here.house, group, after, here.at)
    if member is not None:
        note(
            here.work,
            here.house,
            after,
            here.at,
            Kind.ROLE_LAID_DOWN,
            member.role.value,
            role=member.role.value,
        )
    return roles_card(here, after)


def settings_form(here: Here, press: SettingsForm) -> Shown:
    """The group's language, county and quiet weeks."""
    group = here.group(press.group, press.deed)
    return cards.settings(here.words_in(group), group, fixed=_fixed(here, group))


def keep_settings(here: Here, press: KeepSettings) -> Shown:
    """Keeps the group's language, county and quiet weeks; what is set already goes by the new weeks."""
    group = here.group(press.group, press.deed)
    words, fixed = here.words_in(group), _fixed(here, group)
    try:
        language = a_language(fixed or press.language or group.language)
        quiet, county = Quiet.read(press.quiet).text, a_county(press.county)
    except Refused as problem:
        values = {"language": press.language, "quiet": press.quiet, "county": press.county}
        return cards.settings(words, group, fixed=fixed, values=values, problem=problem)
    group = replace(group, language=language, quiet=quiet, county=county)
    here.work.groups.keep(group, at=here.at)
    matter = found(here.work, here.house, group, here.at)
    if matter is not None and matter.opens is not None:
        here.work.due.set(here.tenant, "open", group.id, matter.opens)
    clocks_anew(here.work, here.house, group, here.at)
    return cards.settings_kept(here.words_in(group), group)


def _fixed(here: Here, group: Group) -> str:
    """The language the group's owner has decided on; empty when the group chooses."""
    return here.work.owners.language(here.tenant, group.workplace.owner)


def a_county(text: str) -> str:
    """A key of programme/county.py, or empty. Raises Unreadable."""
    county = "" if text == NO_COUNTY else text
    if county and county not in COUNTIES:
        raise Unreadable
    return county


def a_language(text: str) -> str:
    """One of ours. Raises Unreadable."""
    if text not in LANGUAGES:
        raise Unreadable
    return text

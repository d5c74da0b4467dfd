"""People and their roles, and what a group sets for itself: who is who, its language, its quiet weeks."""

from dataclasses import replace

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import KeepSettings, LayDown, SettingsForm, TakeRole
from dialogs.asking import ask_newcomer, stop_asking
from dialogs.house import Here
from dialogs.matter import found
from dialogs.tell import adopt, tell_group
from programme.calendar import Quiet
from programme.journey import Stage
from programme.people import LANGUAGES, Group
from programme.refusals import Refused, Unreadable


def take_role(here: Here, press: TakeRole) -> Shown:
    """A person takes a role in their group."""
    group = here.group(press.group, press.deed)
    adopt(here, roles_slot(group))
    taken = group.take(here.user, here.known.person.name or here.sender.name, press.role)
    if taken.members != group.members:
        here.work.groups.keep(taken, at=here.at)
        show_roles(here, taken)
        _ask_newcomer(here, taken)
    return roles_card(here, taken)


def lay_down(here: Here, press: LayDown) -> Shown:
    """A person lays their role down; the group and its way go on."""
    group = here.group(press.group, press.deed).lay_down(here.user)
    adopt(here, roles_slot(group))
    here.work.groups.keep(group, at=here.at)
    show_roles(here, group)
    matter = found(here.work, here.house, group, here.at)
    if matter is not None and matter.journey.stage is Stage.ASKING:
        stop_asking(matter, here.user)
    return roles_card(here, group)


def settings_form(here: Here, press: SettingsForm) -> Shown:
    """The group's language and quiet weeks."""
    group = here.group(press.group, press.deed)
    return cards.settings(here.words_in(group), group)


def keep_settings(here: Here, press: KeepSettings) -> Shown:
    """Keeps the group's language and quiet weeks; a date already set opens by the new weeks."""
    group = here.group(press.group, press.deed)
    try:
        language, quiet = a_language(press.language or group.language), Quiet.read(press.quiet).text
    except Refused as problem:
        values = {"language": press.language, "quiet": press.quiet}
        return cards.settings(here.words_in(group), group, values=values, problem=problem)
    group = replace(group, language=language, quiet=quiet)
    here.work.groups.keep(group, at=here.at)
    matter = found(here.work, here.house, group, here.at)
    if matter is not None and matter.opens is not None:
        here.work.due.set(here.tenant, "open", group.id, matter.opens)
    return cards.settings_kept(here.words_in(group), group)


def _ask_newcomer(here: Here, group: Group) -> None:
    """Whoever takes a role while a stop point is open is asked like the others."""
    matter, member = found(here.work, here.house, group, here.at), group.member_of(here.user)
    if matter is not None and member is not None and matter.journey.stage is Stage.ASKING:
        ask_newcomer(matter, member)


def roles_card(here: Here, group: Group) -> Shown:
    """Who holds which role, and what is still missing."""
    begun = here.work.journeys.get(here.tenant, group.id) is not None
    return cards.roles(here.words_in(group), group, here.house.method(group), begun=begun)


def show_roles(here: Here, group: Group) -> None:
    """Brings the card in the group's chat up to date."""
    begun = here.work.journeys.get(here.tenant, group.id) is not None
    shown = cards.roles(here.house.words[group.language], group, here.house.method(group), begun=begun)
    slot = roles_slot(group)
    key = f"{slot}:{here.house.new_id()}"
    tell_group(here.work, here.house, group, shown, at=here.at, key=key, slot=slot)


def roles_slot(group: Group) -> str:
    """The one card in the group's chat that tells who is who."""
    return f"roles:{group.id}"


def a_language(text: str) -> str:
    """One of ours. Raises Unreadable."""
    if text not in LANGUAGES:
        raise Unreadable
    return text

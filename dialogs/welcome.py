"""Arriving: who the bot is, helpers and workplaces, joining a chat, taking roles, languages and settings."""

from dataclasses import replace

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import (
    ConnectGroup,
    CreateWorkplace,
    HelpersChannel,
    KeepSettings,
    LayDown,
    OwnGroupForm,
    SettingsForm,
    ShowHelp,
    Speak,
    SpeakForm,
    TakeRole,
    WorkplaceForm,
)
from dialogs.codes import read_code
from dialogs.house import Here
from dialogs.matter import found
from dialogs.tell import tell_group
from programme.access import Deed, demand
from programme.calendar import Quiet
from programme.people import LANGUAGES, Group, Workplace
from programme.refusals import Refused, Unreadable


class NotHere(Refused):
    """A group is connected in its own chat or channel, where all three parties are."""

    says = "refused-not-here"


class ChatTaken(Refused):
    """This chat belongs to another group already."""

    says = "refused-chat-taken"


class JoinedElsewhere(Refused):
    """The group has its chat already."""

    says = "refused-joined-elsewhere"


class UnknownCode(Refused):
    """No group in this tenant has the code."""

    says = "refused-unknown-code"


def help_(here: Here, _: ShowHelp) -> Shown:
    """What this person can do here."""
    member = bool(here.work.groups.of_member(here.tenant, here.user))
    return cards.help_(
        here.words, helper=here.known.helper, lead=here.lead, member=member, play=here.house.play
    )


def speak_form(here: Here, _: SpeakForm) -> Shown:
    """The languages to choose from."""
    return cards.language_form(here.words, here.known.person.speaks)


def speak(here: Here, press: Speak) -> Shown:
    """The person chooses the language of their private cards."""
    language = _language(press.language)
    here.work.people.speak(here.tenant, here.user, language)
    return cards.language_kept(here.house.words[language])


def helpers_channel(here: Here, press: HelpersChannel) -> Shown:
    """The lead makes this channel the helpers' channel; the team's members become helpers."""
    demand(here.standing(), press.deed)
    if here.place.kind != "channel" or not here.place.team:
        raise NotHere
    keep_place(here)
    here.work.people.set_helpers_channel(here.tenant, here.place.team, here.place.conversation)
    here.work.due.set(here.tenant, "roster", here.place.team, here.at)
    return cards.helpers_channel_made(here.words)


def workplace_form(here: Here, press: WorkplaceForm) -> Shown:
    """The form for a helper's new workplace and its group."""
    demand(here.standing(), press.deed)
    return _form(here, new=here.house.new_id(), alone=False)


def own_group_form(here: Here, _: OwnGroupForm) -> Shown:
    """The form for a group that begins by itself, in its own chat."""
    if here.alone:
        raise NotHere
    _nobody_elses_chat(here)
    return _form(here, new=here.house.new_id(), alone=True)


def create_workplace(here: Here, press: CreateWorkplace) -> Shown:
    """Makes a workplace and its group. The form carries the group's id, so two presses make one group."""
    demand(here.standing(), Deed.START_OWN_GROUP if press.alone else Deed.CREATE_WORKPLACE)
    made = here.work.groups.get(here.tenant, press.new)
    if made is not None:
        return _made(here, here.allowed(made, Deed.SEE_GROUP))
    try:
        group = _group(here, press)
    except Refused as problem:
        values = {
            name: getattr(press, name) for name in ("name", "owner", "department", "language", "method")
        }
        return _form(here, new=press.new, alone=press.alone, values=values, problem=problem)
    here.work.groups.add(group, at=here.at)
    return _made(here, group)


def connect(here: Here, press: ConnectGroup) -> Shown:
    """Connects a group to the chat or channel where its joining code is given."""
    if here.alone:
        raise NotHere
    code = read_code(press.code)
    group = here.work.groups.by_code(here.tenant, code) if code else None
    if group is None:
        raise UnknownCode
    if group.chat and group.chat != here.place.conversation:
        raise JoinedElsewhere
    if not group.chat:
        _nobody_elses_chat(here)
        keep_place(here)
        group = replace(group, chat=here.place.conversation)
        here.work.groups.keep(group, at=here.at)
    return roles_card(here, group)


def take_role(here: Here, press: TakeRole) -> Shown:
    """A person takes a role in their group."""
    group = here.group(press.group, press.deed)
    taken = group.take(here.user, here.known.person.name or here.sender.name, press.role)
    if taken.members != group.members:
        here.work.groups.keep(taken, at=here.at)
        show_roles(here, taken)
    return roles_card(here, taken)


def lay_down(here: Here, press: LayDown) -> Shown:
    """A person lays their role down; the group and its way go on."""
    group = here.group(press.group, press.deed).lay_down(here.user)
    here.work.groups.keep(group, at=here.at)
    show_roles(here, group)
    return roles_card(here, group)


def settings_form(here: Here, press: SettingsForm) -> Shown:
    """The group's language and quiet weeks."""
    group = here.group(press.group, press.deed)
    return cards.settings(here.words_in(group), group)


def keep_settings(here: Here, press: KeepSettings) -> Shown:
    """Keeps the group's language and quiet weeks; a date already set opens by the new weeks."""
    group = here.group(press.group, press.deed)
    language = _language(press.language or group.language)
    group = replace(group, language=language, quiet=Quiet.read(press.quiet).text)
    here.work.groups.keep(group, at=here.at)
    matter = found(here.work, here.house, group, here.at)
    if matter is not None and matter.opens is not None:
        here.work.due.set(here.tenant, "open", group.id, matter.opens)
    return cards.settings_kept(here.words_in(group), group)


def roles_card(here: Here, group: Group) -> Shown:
    """Who holds which role, and what is still missing."""
    begun = here.work.journeys.get(here.tenant, group.id) is not None
    return cards.roles(here.words_in(group), group, here.house.method(group), begun=begun)


def show_roles(here: Here, group: Group) -> None:
    """Brings the card in the group's chat up to date."""
    begun = here.work.journeys.get(here.tenant, group.id) is not None
    shown = cards.roles(here.house.words[group.language], group, here.house.method(group), begun=begun)
    slot = f"roles:{group.id}"
    key = f"{slot}:{here.house.new_id()}"
    tell_group(here.work, here.house, group, shown, at=here.at, key=key, slot=slot)


def keep_place(here: Here) -> None:
    """Remembers the conversation, so that it can be written to unasked."""
    place = here.place
    here.work.places.keep(
        place.tenant,
        place.conversation,
        kind=place.kind,
        service_url=place.service_url,
        bot=place.bot,
        team=place.team,
        at=here.at,
    )


def _group(here: Here, press: CreateWorkplace) -> Group:
    """The group as the form describes it. Raises NameMissing, TooLong, Unreadable, NotHere, ChatTaken."""
    offered = {method.key: method for method in here.house.shelf.offered()}
    method = offered.get(press.method or next(iter(offered)))
    if method is None or not press.new:
        raise Unreadable
    if press.alone:
        if here.alone:
            raise NotHere
        _nobody_elses_chat(here)
        keep_place(here)
    return Group(
        id=press.new,
        tenant=here.tenant,
        workplace=Workplace.named(press.name, press.owner, press.department),
        language=_language(press.language),
        method=method.key,
        version=method.version,
        code=here.house.new_code(),
        helper="" if press.alone else here.user,
        chat=here.place.conversation if press.alone else "",
    )


def _made(here: Here, group: Group) -> Shown:
    if group.helper:
        return cards.workplace_made(here.words, group, here.house.method(group))
    return roles_card(here, group)


def _form(
    here: Here, *, new: str, alone: bool, values: dict[str, str] | None = None, problem: Refused | None = None
) -> Shown:
    methods = here.house.shelf.offered()
    return cards.workplace_form(
        here.words, methods, new=new, alone=alone, values=values or {}, problem=problem
    )


def _nobody_elses_chat(here: Here) -> None:
    if here.work.groups.in_chat(here.tenant, here.place.conversation) is not None:
        raise ChatTaken


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise Unreadable
    return text

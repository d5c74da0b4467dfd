"""Arriving: what the bot can do, helpers and their workplaces, and joining a chat."""

from dataclasses import replace

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import (
    ConnectGroup,
    CreateWorkplace,
    HelpersChannel,
    OwnGroupForm,
    ShowHelp,
    Speak,
    SpeakForm,
    WorkplaceForm,
)
from dialogs.codes import read_code
from dialogs.house import Here, JoinedElsewhere
from dialogs.matter import found
from dialogs.people import a_language, roles_card
from programme.access import PARTIES, Deed, demand
from programme.people import Group, Workplace
from programme.refusals import Refused, Unreadable

ID_LIMIT = 80
"""Characters in an id that comes back from a form; ours are far shorter."""


class NotHere(Refused):
    """A group is connected in its own chat or channel, where all three parties are."""

    says = "refused-not-here"


class NotAChannel(Refused):
    """The helpers' channel is chosen in the very channel."""

    says = "refused-not-a-channel"


class ChatTaken(Refused):
    """This chat belongs to another group already."""

    says = "refused-chat-taken"


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
    language = a_language(press.language)
    here.work.people.speak(here.tenant, here.user, language)
    return cards.language_kept(here.house.words[language])


def helpers_channel(here: Here, press: HelpersChannel) -> Shown:
    """The lead makes this channel the helpers' channel; the team's members become helpers."""
    demand(here.standing(), press.deed)
    if here.place.kind != "channel" or not here.place.team:
        raise NotAChannel
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
    named = here.work.groups.by_code(here.tenant, code) if code else None
    group = here.work.groups.lock(here.tenant, named.id) if named else None
    if group is None:
        raise UnknownCode
    if group.chat == here.place.conversation:
        return roles_card(here, group)
    if group.chat and not _lost_its_chat(here, group):
        raise JoinedElsewhere
    _nobody_elses_chat(here)
    keep_place(here)
    group = replace(group, chat=here.place.conversation)
    here.work.groups.keep(group, at=here.at)
    if matter := found(here.work, here.house, group, here.at):
        matter.show_board()
    return roles_card(here, group)


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
    if method is None or not 0 < len(press.new) <= ID_LIMIT:
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
        language=a_language(press.language),
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


def _lost_its_chat(here: Here, group: Group) -> bool:
    """Whether the bot is no longer in the group's chat, and one of the parties opens another: without one,
    nobody new could take a role."""
    gone = here.work.places.address(here.tenant, group.chat) is None
    return gone and bool(here.standing(group) & PARTIES)


def _nobody_elses_chat(here: Here) -> None:
    if here.work.groups.in_chat(here.tenant, here.place.conversation) is not None:
        raise ChatTaken

"""A group joins its chat with its code. Codes are not to be guessed: what fits nothing is counted."""

import logging
from dataclasses import replace
from datetime import timedelta

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import ConnectGroup
from dialogs.codes import read_code
from dialogs.house import Here, JoinedElsewhere
from dialogs.matter import found
from dialogs.roles import asked_again, note, roles_card
from dialogs.way import close
from dialogs.welcome import keep_place
from programme.access import PARTIES, Standing
from programme.history import Event, Kind
from programme.journey import Reason
from programme.people import Group
from programme.refusals import Refused
from programme.way import ended

log = logging.getLogger(__name__)

GUESSES_MOST = 5
GUESSES_WITHIN = timedelta(minutes=15)
"""So many codes that fit nothing may one person write in that time; our own choice."""


class NotHere(Refused):
    """A group is connected in its own chat or channel, where all three parties are."""

    says = "refused-not-here"


class ChatTaken(Refused):
    """This chat belongs to another group already."""

    says = "refused-chat-taken"


class ForYouAlone(Refused):
    """What is for leaders only is taken up in the leader's own chat, never where others read along."""

    says = "refused-for-you-alone"


class UnknownCode(Refused):
    """No group in this tenant has the code."""

    says = "refused-unknown-code"


class TryLater(Refused):
    """Too many codes that fit nothing; even a right one is not looked at for a while."""

    says = "refused-try-later"


def connect(here: Here, press: ConnectGroup) -> Shown:
    """Connects a group to the chat or channel where its joining code is given; who goes alone gives it in
    their own chat."""
    may_try(here)
    code = read_code(press.code)
    named = here.work.groups.by_code(here.tenant, code) if code else None
    group = here.work.groups.lock(here.tenant, named.id) if named else None
    if group is None or _not_theirs(here, group):
        missed(here)
        return cards.refused(here.words, UnknownCode(), None)
    if group.solo:
        return _alone(here, group)
    if here.alone:
        raise NotHere
    if group.chat == here.place.conversation:
        return roles_card(here, group)
    if group.chat and not _lost_its_chat(here, group):
        raise JoinedElsewhere
    nobody_elses_chat(here)
    keep_place(here)
    group = replace(group, chat=here.place.conversation)
    here.work.groups.keep(group, at=here.at)
    if matter := found(here.work, here.house, group, here.at):
        matter.show_board()
    return roles_card(here, group)


def may_try(here: Here) -> None:
    """Raises TryLater after too many codes that fit nothing."""
    if here.work.guesses.count(here.tenant, here.user, here.at, GUESSES_WITHIN) >= GUESSES_MOST:
        raise TryLater


def missed(here: Here) -> None:
    """A code fitted nothing. It is counted and told, without the code and without the person."""
    count = here.work.guesses.add(here.tenant, here.user, here.at, GUESSES_WITHIN)
    log.info("a code fits nothing", extra={"action": "code.guessed", "count": count})


def _not_theirs(here: Here, group: Group) -> bool:
    """Whether the code was used elsewhere, and by others: that it ever fitted is nobody else's business."""
    theirs = here.standing(group) & (PARTIES | {Standing.OWN_HELPER, Standing.AWAY})
    if group.solo:
        return bool(group.members) and not theirs
    used = bool(group.chat) or here.work.journeys.get(here.tenant, group.id) is not None
    return used and group.chat != here.place.conversation and not theirs


def _alone(here: Here, group: Group) -> Shown:
    """The leader takes up a way that is for leaders only, and does so alone. Raises ForYouAlone."""
    if not here.alone:
        raise ForYouAlone
    here.work.people.keep_private(here.private_address)
    group, role = _their_own(here, group), group.parties[0]
    taken = group.take(here.user, here.name, role)
    here.work.groups.keep(taken, at=here.at)
    if taken.members != group.members:
        note(here.work, here.house, taken, here.at, Kind.ROLE_TAKEN, role.value, role=role.value)
        asked_again(here.work, here.house, taken, here.at)
    return roles_card(here, taken)


def _their_own(here: Here, group: Group) -> Group:
    """What a leader does alone is theirs. Whoever comes after another begins a way of their own, to which the
    code goes along; nobody reads what the one before wrote."""
    before = [seat.person for seat in here.work.seats.of(here.tenant, group.id)]
    matter = found(here.work, here.house, group, here.at)
    if group.members or matter is None or here.user in before[-1:]:
        return group
    close(matter, ended(matter.journey, Reason.NO_PARTIES, "", at=here.at), "")
    here.work.groups.keep(replace(group, code=here.house.new_code()), at=here.at)
    new = replace(group, id=here.house.new_id())
    here.work.groups.add(new, at=here.at)
    here.work.history.add(here.tenant, new.id, Event(Kind.CREATED, here.at))
    return new


def _lost_its_chat(here: Here, group: Group) -> bool:
    """Whether the bot is no longer in the group's chat, and one of the parties opens another: without one,
    nobody new could take a role."""
    gone = here.work.places.address(here.tenant, group.chat) is None
    return gone and bool(here.standing(group) & PARTIES)


def nobody_elses_chat(here: Here) -> None:
    """Raises ChatTaken when another group lives here."""
    if here.work.groups.in_chat(here.tenant, here.place.conversation) is not None:
        raise ChatTaken

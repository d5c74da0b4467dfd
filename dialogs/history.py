"""What a group has behind it: «her slapp dere» for whoever takes up the thread, and the whole history."""

from functools import partial

from cards import history as cards
from cards import left_off as left_off_cards
from cards.elements import Shown
from cards.happened import Told
from cards.history import ShowHistory
from cards.left_off import DECISIONS_MOST, Thread
from dialogs.house import Here, House
from dialogs.matter import Matter
from programme.access import IN_THE_CHAT
from programme.history import Kind
from programme.past import past_phase
from programme.people import Group, Member
from words.words import Words

FOR_THE_HELPER = frozenset({Kind.DIFFERENTLY})
"""What a group did differently is asked so that effects can be traced to a method. Why it rests, skips, goes
back or ends is its own, however it was put."""


def left_off(matter: Matter, words: Words, member: Member | None = None) -> Shown:
    """«Her slapp dere», for the group's chat, or with a `member` for somebody who is new in a role. It holds
    remarks and batons, so it is for the parties and never for a helper elsewhere."""
    tenant, id_ = matter.tenant, matter.group.id
    thread = Thread(
        matter.group,
        matter.method,
        matter.journey,
        matter.checkin,
        matter.opens,
        matter.work.checkins.settled_of(tenant, id_, DECISIONS_MOST),
        matter.work.journeys.history(tenant, id_),
        partial(past_phase, matter.house.shelf, matter.method),
    )
    return left_off_cards.left_off(words, thread, member)


def show_history(here: Here, press: ShowHistory) -> Shown:
    """A page of the history. A helper reads what happened, and of what the parties wrote only FOR_THE_HELPER;
    of a way that one person goes alone not even that."""
    return history_card(here, here.group(press.group, press.deed), press.page)


def history_card(here: Here, group: Group, page: str = "") -> Shown:
    """The page of that number, from 0, as a card carries it; the newest for anything else."""
    words, method = here.words_in(group), here.house.method(group)
    texts = _texts(here, group)
    told = Told(
        partial(past_phase, here.house.shelf, method), partial(_method_name, here.house, words), texts
    )
    events = here.work.history.of(here.tenant, group.id)
    return cards.history(words, group, method, events, told, page=int(page) if page.isdecimal() else 0)


def _texts(here: Here, group: Group) -> frozenset[Kind]:
    """The kinds of events of which this person is shown what was written."""
    if here.standing(group) & IN_THE_CHAT:
        return frozenset(Kind)
    return frozenset() if group.solo else FOR_THE_HELPER


def _method_name(house: House, words: Words, key: str) -> str:
    """What the newest version of a method is called; nothing for one that is gone."""
    versions = house.shelf.versions(key)
    return words.pick(versions[-1].name) if versions else ""

"""What has been sent and what became of it: for a group to those it concerns, for a tenant to its helpers."""

from dataclasses import replace
from datetime import datetime, time

from cards import delivery as cards
from cards.delivery import Recipient, ShowAllSent, ShowSent
from cards.elements import Shown
from cards.welcome import ShowGroups
from dialogs import journey
from dialogs.about import groups_here, one_to_see
from dialogs.helping import follower
from dialogs.house import Here, House
from dialogs.tell import group_chat
from programme.access import IN_THE_CHAT, PARTIES, Deed, demand, may
from programme.calendar import OSLO
from programme.checkin import Checkin
from programme.delivery import Fate, State
from programme.people import Group, Member
from words.words import Words

ASKING = frozenset({"form", "reminder"})
"""The kinds of letter that ask somebody for an answer."""
COLLECTED = "nudge"
"""The kind of the collected card, which is between a person and the bot: nobody else is told of it."""


def show_sent(here: Here, press: ShowSent) -> Shown:
    """What became of what was sent to a group since its latest stop point opened."""
    return _sent(here, here.group(press.group, press.deed))


def show_all_sent(here: Here, press: ShowAllSent) -> Shown:
    """How the sending goes in the whole tenant, today in Norway. Raises NotYours."""
    demand(here.standing(), press.deed)
    since = datetime.combine(here.today, time(), OSLO)
    return cards.all_sent(here.words, here.work.truth.counts(here.tenant, since))


def typed(here: Here, _: str) -> Shown:
    """«sendt»: the one group one is in, or helps; else the whole for those who may see it, and the list for
    the others."""
    group = one_to_see(here)
    if group is not None:
        return _sent(here, here.allowed(group, Deed.SEE_SENT))
    if groups_here(here) or not may(here.standing(), Deed.SEE_ALL_SENT):
        return journey.show_groups(here, ShowGroups())
    return show_all_sent(here, ShowAllSent())


def _sent(here: Here, group: Group) -> Shown:
    """Who has read what is told to the parties only, and where nobody else reads along."""
    words, checkin = here.words_in(group), here.work.checkins.latest(here.tenant, group.id)
    standing = here.standing(group)
    reads = here.private and bool(standing & PARTIES)
    all_fates = here.work.truth.of(here.tenant, group.id, checkin.opened) if checkin else ()
    fates = _discreet(group, all_fates, by_role=bool(standing & IN_THE_CHAT))
    return cards.sent(
        words,
        group,
        _title(here.house, words, group, checkin),
        _recipients(here, group, checkin, fates if reads else tuple(map(_unread, fates))),
        now=here.at,
        reads=reads,
        all_too=here.private and may(here.standing(), Deed.SEE_ALL_SENT),
    )


def _title(house: House, words: Words, group: Group, checkin: Checkin | None) -> str:
    """Which stop point it is about, or before the first the method."""
    if checkin is None:
        return words.pick(house.method(group).name)
    phase = house.method_with(group, checkin.phase).phase(checkin.phase)
    return words("checkin-title", phase=words.pick(phase.name))


def _discreet(group: Group, fates: tuple[Fate, ...], *, by_role: bool) -> tuple[Fate, ...]:
    """Nobody learns more here of who has answered than the board tells: with `by_role` it is known of a role
    but not of one among several in it, and a helper elsewhere knows it of none."""
    known = {member.user for member in group.members if _alone_in_role(group, member)} if by_role else set()
    kept = (fate if fate.to.user in known else _reticent(fate) for fate in fates if fate.kind != COLLECTED)
    return tuple(fate for fate in kept if fate is not None)


def _alone_in_role(group: Group, member: Member) -> bool:
    return sum(other.role is member.role for other in group.members) == 1


def _reticent(fate: Fate) -> Fate | None:
    """A reminder goes to who has not answered, and a form that is not needed belongs to one who has; so
    neither is told of, but a reminder that did not arrive is, as the form it brings."""
    if fate.kind not in ASKING:
        return fate
    if fate.state is State.WITHDRAWN or (fate.kind == "reminder" and fate.state not in cards.UNARRIVED):
        return None
    return replace(fate, kind="form")


def _unread(fate: Fate) -> Fate:
    return replace(fate, state=State.SENT) if fate.state is State.READ else fate


def _recipients(
    here: Here, group: Group, checkin: Checkin | None, fates: tuple[Fate, ...]
) -> list[Recipient]:
    """The group's chat and the members first, in their usual order."""
    by_thread: dict[str, dict[str, Fate]] = {}
    for fate in fates:
        by_thread.setdefault(fate.to.thread, {}).setdefault(fate.kind, fate)
    order = [group.chat, *(member.user for member in group.members), group.helper]
    asking = checkin is not None and checkin.revealed is None
    otherwise = asking and group_chat(here.work, group) is not None
    known = [thread for thread in order if thread in by_thread]
    others = [thread for thread in by_thread if thread not in order]
    return [
        Recipient(*_who(here, group, thread), _told(by_thread[thread]), otherwise)
        for thread in (*known, *others)
    ]


def _told(by_kind: dict[str, Fate]) -> tuple[Fate, ...]:
    """The newest of each kind; what was not needed any more is told only where nothing else was sent."""
    needed = tuple(fate for fate in by_kind.values() if fate.state is not State.WITHDRAWN)
    return needed or tuple(by_kind.values())


def _who(here: Here, group: Group, thread: str) -> tuple[str, str]:
    """What a recipient is to the group, and their name. Who has left it is not named."""
    member = group.member_of(thread)
    if member is not None:
        return member.role.value, member.name
    if thread == group.chat:
        return "chat", ""
    if group.helper and thread in (group.helper, follower(here.work, group, here.at)):
        return "helper", here.work.people.known(here.tenant, thread).person.name
    channel = here.work.people.helpers_channel(here.tenant)
    return ("channel" if channel and channel.conversation == thread else "other"), ""

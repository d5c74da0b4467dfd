"""Who can be reached just now, and what became of what was sent to them."""

from collections.abc import Iterable
from dataclasses import dataclass

from cards.unreached import Unreached
from dialogs.matter import Matter
from dialogs.tell import group_chat, private_chat
from programme.delivery import UNINSTALLED, Fate, State
from programme.journey import Stage
from programme.people import Member

TOLD = "unreached"
"""The kind of letter that tells a helper of letters; it is never told of itself."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What is true of a group now.

    `alone` is why members' own chats take nothing, by member, and `chat` why the group's does not, empty when
    it does; `fates` are of all that was sent since the latest stop point opened, newest first.
    """

    matter: Matter
    alone: dict[str, str]
    chat: str
    fates: tuple[Fate, ...]

    @property
    def uninvited(self) -> list[Member]:
        """Those who cannot be asked alone for the answer that is awaited."""
        return [one for one in awaited(self.matter) if one.user in self.alone]

    def newest(self, kind: str) -> Fate | None:
        """The last letter of a kind."""
        return next((fate for fate in self.fates if fate.kind == kind), None)

    def kept(self, thread: str) -> tuple[str, ...]:
        """The kinds of letter that wait for a thread to open."""
        return _kinds(fate for fate in self._sent_to(thread) if fate.state is State.KEPT)

    def given_up(self, thread: str) -> Fate | None:
        """A letter that can never arrive in a thread, unless one of its kind has followed."""
        latest: dict[str, Fate] = {}
        for fate in self._sent_to(thread):
            latest.setdefault(fate.kind, fate)
        return next((fate for fate in latest.values() if fate.state is State.GONE), None)

    def missing(self) -> tuple[Unreached, ...]:
        """What somebody should help with: the group's chat first, then its members."""
        found = [self._missing_in_chat(), *(self._missing_to(one) for one in self.matter.group.members)]
        return tuple(one for one in found if one is not None)

    def _missing_in_chat(self) -> Unreached | None:
        thread = self.matter.group.chat
        if self.chat:
            return Unreached("chat", "", self.chat, self.kept(thread))
        lost = self.given_up(thread) if thread else None
        return Unreached("chat", "", lost.why, (lost.kind,), gone=True) if lost else None

    def _missing_to(self, member: Member) -> Unreached | None:
        if member.user not in self.alone:
            lost = self.given_up(member.user)
            return Unreached(member.role, member.name, lost.why, (lost.kind,), gone=True) if lost else None
        waited_for, kinds = member in awaited(self.matter), self.kept(member.user)
        if not (waited_for or kinds):
            return None
        asked = waited_for and not self.chat
        return Unreached(member.role, member.name, self.alone[member.user], kinds, asked=asked)

    def _sent_to(self, thread: str) -> Iterable[Fate]:
        return (fate for fate in self.fates if fate.to.thread == thread and fate.kind != TOLD)


def reach(matter: Matter) -> Reach:
    """Looks at what is true now."""
    work, group = matter.work, matter.group
    closed = work.addresses.closed(matter.tenant, [group.chat, *(member.user for member in group.members)])
    chat = "" if not group.chat or group_chat(work, group) else closed.get(group.chat, UNINSTALLED)
    alone = {
        member.user: closed.get(member.user, UNINSTALLED)
        for member in group.members
        if member.user in closed or private_chat(work, group, member.user) is None
    }
    latest = work.checkins.latest(matter.tenant, group.id)
    since = latest.opened if latest else matter.journey.visit.began
    return Reach(matter, alone, chat, work.truth.of(matter.tenant, group.id, since))


def awaited(matter: Matter) -> tuple[Member, ...]:
    """Those whose answers are asked for now and not given."""
    if matter.journey.stage is not Stage.ASKING or matter.checkin is None:
        return ()
    return matter.checkin.waits_for(matter.group.members, matter.phase)


def _kinds(fates: Iterable[Fate]) -> tuple[str, ...]:
    return tuple(sorted({fate.kind for fate in fates}))

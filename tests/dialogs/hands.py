"""People of a group at Solbakken, who give roles on, leave and come back, at the desk."""

from typing import Any

from dialogs.turns import Joined, Left, Place, Sender
from programme.history import Event, Kind
from programme.people import Group
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.states import GROUP

TEAM = Place(TENANT, "19:helpers@thread.tacv2", "channel", "http://127.0.0.1:1/", "28:bot", team="team-1")


def the_group(bench: Bench) -> Group:
    found = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    assert isinstance(found, Group)
    return found


def holders(bench: Bench) -> dict[str, str]:
    """Who holds which role."""
    return {member.user: member.role.value for member in the_group(bench).members}


def offer(bench: Bench, who: str, new: str = "o-1", *, where: str = CHAT, **more: Any) -> Any:
    """Somebody puts their role on offer in the group's chat."""
    data = {"group": GROUP, "new": new, "how": "good", **more}
    return bench.press(who, "people.offer/1", data, where=where)


def take_over(bench: Bench, who: str, new: str = "o-1", *, where: str = CHAT) -> Any:
    return bench.press(who, "people.take_over/1", {"group": GROUP, "offer": new}, where=where)


def leaves(bench: Bench, *users: str, where: Place | None = None) -> None:
    people = tuple(Sender(TENANT, user) for user in users)
    bench.answer(Left(sender("somebody"), where or place("somebody", CHAT, TENANT), bench.at, people))


def comes(bench: Bench, *users: str, where: Place | None = None) -> None:
    people = tuple(Sender(TENANT, user) for user in users)
    bench.answer(Joined(sender("somebody"), where or place("somebody", CHAT, TENANT), bench.at, people))


def history(bench: Bench, *kinds: Kind) -> list[Event]:
    """What the group's history tells of these kinds."""
    return [event for event in bench.work(lambda work: work.history.of(TENANT, GROUP)) if event.kind in kinds]


def told(bench: Bench) -> Chats:
    """Everything that is sealed stands where it belongs; each call looks at all that was said so far."""
    chats = Chats(bench)
    chats.deliver()
    return chats

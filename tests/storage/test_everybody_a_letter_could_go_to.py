"""Everybody a letter could go to, and what happened last to a group, over both databases."""

import pytest

from programme.delivery import UNINSTALLED, Address
from programme.history import Event, Kind
from storage.bulletin.channels import Channel
from tests.storage.plans import plan
from tests.storage.samples import HERE, KARI, MINUTE, NOON, THERE, a_group

URL, BOT, CHAT, ROOM = "https://teams.example/", "28:bot", "19:hms@thread.v2", "19:room@thread.tacv2"


@pytest.fixture
def there(database):
    """A group in a chat, and one without; both tenants have the same."""
    with database.work() as work:
        for tenant in (HERE, THERE):
            work.groups.add(a_group(tenant, "group-1", "AAA111", (KARI,), chat=CHAT), at=NOON)
            work.groups.add(a_group(tenant, "group-2", "BBB222", ()), at=NOON)
    return database


def placed(work, conversation, kind, tenant=HERE):
    work.places.keep(tenant, conversation, kind=kind, service_url=URL, bot=BOT, team="", at=NOON)


class TestChats:
    def test_one_that_the_bot_is_not_in_takes_nothing(self, there):
        with there.work() as work:
            assert {id: chat.closed for id, chat in work.channels.chats(HERE).items()} == {
                "group-1": UNINSTALLED
            }

    def test_one_that_it_is_in_has_an_address_and_a_kind(self, there):
        with there.work() as work:
            placed(work, CHAT, "group")
            (chat,) = work.channels.chats(HERE).values()
            assert (chat.to, chat.kind, chat.closed) == (Address(HERE, URL, BOT, CHAT), "group", "")

    def test_one_that_is_closed_tells_why(self, there):
        with there.work() as work:
            placed(work, CHAT, "group")
            work.addresses.close(HERE, CHAT, "404", NOON)
            (chat,) = work.channels.chats(HERE).values()
            assert chat.closed == "404"

    def test_another_tenants_place_is_none_of_it(self, there):
        with there.work() as work:
            placed(work, CHAT, "group", THERE)
            assert work.channels.chats(HERE)["group-1"].closed == UNINSTALLED


class TestRooms:
    def test_each_channel_that_receives_letters(self, there):
        with there.work() as work:
            work.channels.keep(HERE, Channel(ROOM, "Hjelperne", "nn", "29:kari", NOON))
            assert work.channels.rooms(HERE)[ROOM].closed == UNINSTALLED
            placed(work, ROOM, "channel")
            assert work.channels.rooms(HERE)[ROOM].to == Address(HERE, URL, BOT, ROOM)
            assert work.channels.rooms(THERE) == {}


class TestPeople:
    def test_with_a_chat_or_without_and_with_what_they_wish(self, there):
        with there.work() as work:
            work.people.introduce(HERE, "29:ola", name="Ola", aad="")
            work.people.meet(HERE, "29:kari", name="Kari", aad="", locale="nn-NO", at=NOON)
            work.people.keep_private(Address(HERE, URL, BOT, "a:kari", "29:kari"))
            work.switches.turn(HERE, "29:kari", "bulletin", on=False)
            work.switches.turn(HERE, "29:ola", "nudge", on=False)
            work.addresses.close(HERE, "29:ola", "403", NOON)
            found = work.channels.people(HERE)
            assert work.channels.people(THERE) == {}
        kari, ola = found["29:kari"], found["29:ola"]
        assert (kari.to, kari.off, kari.closed) == (Address(HERE, URL, BOT, "a:kari", "29:kari"), True, False)
        assert (ola.to, ola.off, ola.closed) == (None, False, True)

    def test_the_members_of_each_group(self, there):
        with there.work() as work:
            assert work.channels.members(HERE) == {"group-1": (("29:kari", "Kari", "leader"),)}


class TestWhatHappenedLast:
    def test_the_newest_of_some_kinds(self, there):
        kinds = (Kind.BEGUN, Kind.SETTLED, Kind.PLAN_SEEN, Kind.SETTLED)
        with there.work() as work:
            for number, kind in enumerate(kinds):
                work.history.add(HERE, "group-1", Event(kind, NOON + number * MINUTE))
            found = work.history.latest(HERE, "group-1", {Kind.SETTLED, Kind.BEGUN}, 2)
            assert [one.kind for one in found] == [Kind.SETTLED, Kind.SETTLED]
            assert found[0].at > found[1].at
            assert work.history.latest(THERE, "group-1", set(Kind), 9) == ()

    def test_is_found_by_an_index(self, there):
        with there.work() as work:
            asked = plan(work, "event", lambda: work.history.latest(HERE, "group-1", {Kind.SETTLED}, 2))
        assert "SCAN" not in asked

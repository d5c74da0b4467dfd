"""Conversations, over both databases."""

from programme.delivery import UNINSTALLED, Address
from tests.storage.samples import HERE, NOON, THERE

CHAT = "19:chat"


def keep(work, url="https://teams.example", tenant=HERE):
    work.places.keep(tenant, CHAT, kind="group", service_url=url, bot="28:bot", team="", at=NOON)


class TestPlaces:
    def test_a_place_is_reached_as_it_was_last_seen(self, database):
        with database.work() as work:
            keep(work)
            keep(work, url="https://new.example")
            assert work.places.address(HERE, CHAT) == Address(HERE, "https://new.example", "28:bot", CHAT)

    def test_an_unknown_place_has_no_address(self, database):
        with database.work() as work:
            assert work.places.address(HERE, CHAT) is None

    def test_a_place_is_of_the_kind_it_was_last_seen_as(self, database):
        with database.work() as work:
            assert work.places.kind(HERE, CHAT) == ""
            keep(work)
            assert work.places.kind(HERE, CHAT) == "group"
            assert work.places.kind(THERE, CHAT) == ""

    def test_a_forgotten_place_is_unknown(self, database):
        with database.work() as work:
            keep(work)
            work.places.forget(HERE, CHAT)
            assert work.places.address(HERE, CHAT) is None

    def test_a_place_where_teams_takes_nothing_has_no_address_until_somebody_is_heard_there(self, database):
        with database.work() as work:
            keep(work)
            keep(work, tenant=THERE)
            work.addresses.close(HERE, CHAT, UNINSTALLED, NOON)
            assert work.places.address(HERE, CHAT) is None
            assert work.places.address(THERE, CHAT) is not None
            work.addresses.revive(HERE, CHAT, NOON)
            assert work.places.address(HERE, CHAT) == Address(HERE, "https://teams.example", "28:bot", CHAT)

    def test_a_place_belongs_to_one_tenant(self, database):
        with database.work() as work:
            keep(work)
            work.places.forget(THERE, CHAT)
            assert work.places.address(THERE, CHAT) is None
            assert work.places.address(HERE, CHAT) is not None

"""Two tenants in which every id is the same and everything else differs: neither ever sees the other's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from programme.checkin import Confirmation
from programme.delivery import Address, Sent
from programme.journey import Stage
from programme.people import Member, Role, Workplace
from programme.visit import Outcome
from storage.checkin import AtHand
from tests.storage.lanes import claim
from tests.storage.samples import (
    HERE,
    MINUTE,
    NOON,
    THERE,
    a_checkin,
    a_group,
    a_journey,
    a_letter,
    a_visit,
    an_answer,
    elsewhere,
)

LEASE = timedelta(minutes=2)


def everything(tenant):
    """A group, its journey with a carried visit, and a revealed check-in, all marked with the tenant."""
    mine = Member("29:kari", tenant, Role.LEADER)
    place = Workplace(tenant, "Nes kommune")
    group = a_group(tenant, members=(mine,), chat="19:chat", helper="29:helper")
    carried = a_visit("visit-0", baton={"goal": tenant}, ended=NOON, outcome=Outcome.GO_ON)
    visit = replace(a_visit("visit-1", baton={"note": tenant}), began=NOON + MINUTE)
    checkin = a_checkin(
        revealed=NOON,
        given=(an_answer(mine, **{tenant: "yes"}),),
        confirmed=(Confirmation(mine.user, mine.role, Outcome.STAY, "", NOON),),
        shared=frozenset({mine.user}),
    )
    journey = a_journey(visit=visit, carried=carried)
    return AtHand(checkin, replace(group, workplace=place), journey)


@pytest.fixture
def both(database):
    """Both tenants' everything, kept."""
    found = {tenant: everything(tenant) for tenant in (HERE, THERE)}
    with database.work() as work:
        for tenant, hand in found.items():
            work.groups.add(hand.group, at=NOON)
            work.journeys.keep(tenant, hand.journey)
            work.checkins.add(tenant, hand.checkin)
    return found


def read(database, tenant):
    """All that can be read in a tenant, in every way it can be read."""
    with database.work() as work:
        return {
            "at hand": work.checkins.at_hand(tenant, "checkin-1"),
            "check-in": work.checkins.get(tenant, "checkin-1"),
            "latest": work.checkins.latest(tenant, "group-1"),
            "journey": work.journeys.get(tenant, "group-1"),
            "history": work.journeys.history(tenant, "group-1"),
            "group": work.groups.get(tenant, "group-1"),
            "by its code": work.groups.by_code(tenant, "ABC-123"),
            "by its chat": work.groups.in_chat(tenant, "19:chat"),
            "of its helper": work.groups.of_helper(tenant, "29:helper"),
            "of its member": work.groups.of_member(tenant, "29:kari"),
        }


def reading(hand):
    """What should be read where this is kept."""
    return {
        "at hand": hand,
        "check-in": hand.checkin,
        "latest": hand.checkin,
        "journey": hand.journey,
        "history": (hand.journey.carried, hand.journey.visit),
        "group": hand.group,
        "by its code": hand.group,
        "by its chat": hand.group,
        "of its helper": (hand.group,),
        "of its member": (hand.group,) if hand.group.members else (),
    }


class TestTenants:
    def test_each_reads_its_own(self, database, both):
        for tenant, hand in both.items():
            assert read(database, tenant) == reading(hand)

    def test_a_change_in_one_leaves_the_other(self, database, both):
        old = both[THERE]
        confirmed = (replace(old.checkin.confirmed[0], remark="Likevel", at=NOON + MINUTE),)
        checkin = replace(old.checkin, confirmed=confirmed, shared=frozenset(), settled=NOON)
        checkin = replace(checkin, given=(replace(old.checkin.given[0], answers={}),))
        visit = replace(old.journey.visit, baton={"note": "new"})
        journey = replace(old.journey, stage=Stage.TALKING, visit=visit)
        group = replace(old.group, language="en", members=())
        with database.work() as work:
            work.checkins.keep(THERE, old.checkin, checkin)
            work.journeys.keep(THERE, journey)
            work.groups.keep(group, at=NOON + MINUTE)
        assert read(database, HERE) == reading(both[HERE])
        assert read(database, THERE) == reading(AtHand(checkin, group, journey))

    def test_what_is_due_later_in_one_is_not_taken_with_the_other(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "checkin-1", NOON)
            work.due.set(THERE, "remind", "checkin-1", NOON + MINUTE)
            found = work.due.claim(NOON, owner="clock", lease=LEASE, limit=10, kinds=("remind",))
            assert [due.tenant for due in found] == [HERE]
            work.due.done(found[0])
            later = work.due.claim(NOON + MINUTE, owner="clock", lease=LEASE, limit=10, kinds=("remind",))
            assert [due.tenant for due in later] == [THERE]

    def test_letters_leave_and_end_one_tenant_at_a_time(self, database):
        first = a_letter(slot="card")
        second = replace(first, key="second", not_before=NOON + MINUTE)
        with database.work() as work:
            work.outbox.seal(first, at=NOON, id="same")
            work.outbox.seal(second, at=NOON + MINUTE, id="same too")
            work.outbox.seal(elsewhere(replace(first, not_before=NOON + MINUTE), THERE), at=NOON, id="same")
            (posting,) = claim(work)
            work.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON)
            assert work.outbox.fate(THERE, first.key) == "sealed"
            later = [*claim(work, NOON + MINUTE), *claim(work, NOON + MINUTE, tenant=THERE)]
            replaces = {posting.tenant: posting.parcel.replaces for posting in later}
            assert replaces == {HERE: "m1", THERE: ""}
            for posting in later:
                if posting.tenant == THERE:
                    work.deliveries.back(posting, NOON + MINUTE)
            assert work.outbox.waiting(HERE) == 1
            assert work.outbox.fate(HERE, second.key) == "sealed"

    def test_a_person_is_written_to_in_the_chat_of_the_right_tenant(self, database):
        with database.work() as work:
            for tenant in (HERE, THERE):
                chat = Address(tenant, "https://teams.example", "28:bot", f"a:{tenant}", "29:kari")
                work.people.keep_private(chat)
                letter = a_letter(tenant=tenant, conversation="", user="29:kari")
                work.outbox.seal(letter, at=NOON, id="same")
            found = [*claim(work), *claim(work, tenant=THERE)]
            assert {posting.tenant: posting.parcel.to.conversation for posting in found} == {
                HERE: f"a:{HERE}",
                THERE: f"a:{THERE}",
            }

    def test_the_helpers_channels_of_two_tenants_are_two(self, database):
        with database.work() as work:
            for tenant in (HERE, THERE):
                place = {
                    "kind": "channel",
                    "service_url": f"https://{tenant}",
                    "bot": "28:bot",
                    "team": "team",
                }
                work.places.keep(tenant, "19:general", at=NOON, **place)
                work.people.set_helpers_channel(tenant, "team", "19:general")
            for tenant in (HERE, THERE):
                expected = Address(tenant, f"https://{tenant}", "28:bot", "19:general")
                assert work.people.helpers_channel(tenant) == expected

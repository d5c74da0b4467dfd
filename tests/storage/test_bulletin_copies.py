"""Who gets a copy of a letter, and what becomes of each, over both databases."""

from dataclasses import replace
from datetime import date

from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.copies import Copy
from programme.delivery import Address, Sent
from programme.delivery import State as Is
from tests.storage.lanes import claim, take
from tests.storage.plans import plan
from tests.storage.samples import HERE, NOON, THERE, a_letter

MONTH = date(2026, 3, 1)


def a_bulletin(id="b1", **more):
    return replace(Bulletin(id, MONTH, NOON), **more)


def reader(number, sort=Sort.GROUP, tenant=HERE, **more):
    user = f"29:{number}" if sort in (Sort.MEMBER, Sort.HELPER) else ""
    to = Address(tenant, "https://teams.example/", "28:bot", f"19:{number}", user)
    return Reader(sort, to, f"Nr. {number}", more.pop("language", "nb"), **more)


def add(database, *letters, tenant=HERE):
    with database.work() as work:
        for one in letters:
            work.bulletins.add(tenant, one)


def fixed(database, many=3, id="b1", tenant=HERE):
    add(database, a_bulletin(id), tenant=tenant)
    with database.work() as work:
        work.copies.fix(tenant, id, [reader(number, tenant=tenant) for number in range(many)])


class TestCopies:
    def test_exactly_those_that_were_fixed_last_in_their_order(self, database):
        fixed(database)
        mixed = [
            reader(7, Sort.MEMBER, group="g1"),
            reader(5, Sort.CHANNEL, plain=True, language="nn"),
            reader(6, Sort.HELPER),
        ]
        with database.work() as work:
            work.copies.fix(HERE, "b1", mixed)
        with database.work() as work:
            found = work.copies.of(HERE, "b1")
            assert found == tuple(Copy("b1", one, place) for place, one in enumerate(mixed))
            assert work.copies.count(HERE, "b1") == 3
            assert work.copies.of(THERE, "b1") == ()
            work.copies.fix(HERE, "b1", [])
            assert work.copies.count(HERE, "b1") == 0

    def test_thousands_are_fixed_at_once(self, database):
        fixed(database, 3000)
        with database.work() as work:
            assert work.copies.count(HERE, "b1") == 3000
            assert len(work.copies.behind(HERE, "b1", 1, 100)) == 100

    def test_those_behind_come_in_order_and_those_who_had_nothing_first(self, database):
        fixed(database, 6)
        with database.work() as work:
            first, second, third, fourth, fifth, _ = work.copies.of(HERE, "b1")
            became = [
                replace(first, edition=1, key="k1", tries=1),
                replace(second, edition=2, key="k2", tries=1),
                replace(third, why="left"),
                replace(fourth, stopped=True),
            ]
            work.copies.keep(HERE, became)
        with database.work() as work:
            assert [one.place for one in work.copies.behind(HERE, "b1", 2, 10)] == [4, 5, 0]
            assert [one.place for one in work.copies.behind(HERE, "b1", 1, 1)] == [4]
            assert work.copies.of(HERE, "b1")[:4] == tuple(became)
            assert fifth.edition == 0

    def test_one_is_found_by_the_thread_it_stands_in(self, database):
        fixed(database)
        with database.work() as work:
            assert work.copies.at(HERE, "b1", ["19:9", "19:1"]).place == 1
            assert work.copies.at(HERE, "b1", ["19:9"]) is None
            assert work.copies.at(THERE, "b1", ["19:1"]) is None

    def test_stopping_leaves_those_who_have_something_alone(self, database):
        fixed(database)
        with database.work() as work:
            first = work.copies.of(HERE, "b1")[0]
            work.copies.keep(HERE, [replace(first, edition=1, key="k", tries=1)])
            assert work.copies.stop(HERE, "b1") == 2
            assert [one.stopped for one in work.copies.of(HERE, "b1")] == [False, True, True]

    def test_the_letters_that_a_group_received(self, database):
        add(database, a_bulletin(), a_bulletin("b2"), a_bulletin("b3"))
        with database.work() as work:
            for id_, group in (("b1", "g1"), ("b2", "g1"), ("b3", "g2")):
                work.copies.fix(HERE, id_, [reader(1, group=group), reader(2, group=group)])
            assert work.copies.received(HERE, "g1") == {"b1", "b2"}
            assert work.copies.received(THERE, "g1") == frozenset()

    def test_a_copy_can_go_to_where_its_reader_is_now(self, database):
        fixed(database)
        new = reader(9, language="nn")
        with database.work() as work:
            first = work.copies.of(HERE, "b1")[0]
            assert work.copies.readdress(HERE, first, new).reader == new
            found = work.copies.of(HERE, "b1")[0]
            assert (found.reader.thread, found.place, found.reader.language) == ("19:9", 0, "nn")


def sealed(work, number=0, edition=1):
    """A copy's letter lies in the outbox."""
    key = f"bulletin:b1:19:{number}:1"
    letter = a_letter(key, conversation=f"19:{number}", withdraw=f"bulletin:b1:19:{number}", kind="bulletin")
    work.outbox.seal(letter, at=NOON, id=f"id-{number}")
    copy = work.copies.at(HERE, "b1", [f"19:{number}"])
    work.copies.keep(HERE, [replace(copy, edition=edition, key=key, tries=1)])


def states(work):
    return [fate and fate.state for _, fate in work.copies.fates(HERE, "b1")]


class TestFates:
    def test_each_copy_is_told_with_what_became_of_it(self, database):
        fixed(database, 4)
        with database.work() as work:
            for number in range(3):
                sealed(work, number)
            assert states(work) == [Is.WAITING] * 3 + [None]
            take(work)
            by_thread = {one.thread: one for one in claim(work)}
            work.deliveries.sent([(by_thread["19:0"], Sent("100", "19:0"))], NOON)
            work.deliveries.gone(by_thread["19:1"], "413", NOON)
            work.deliveries.closed(by_thread["19:2"], "403", NOON)
            assert states(work) == [Is.SENT, Is.GONE, Is.KEPT, None]
            work.addresses.read(HERE, "19:0", "29:kari", "200")
            assert states(work)[0] is Is.READ
            assert [fate.why for _, fate in work.copies.fates(HERE, "b1") if fate][1:] == ["413", "403"]

    def test_who_has_read_is_noted_before_another_edition(self, database):
        fixed(database, 3)
        with database.work() as work:
            for number in range(2):
                sealed(work, number, edition=2)
            take(work)
            work.deliveries.sent([(one, Sent("100", one.thread)) for one in claim(work)], NOON)
            work.addresses.read(HERE, "19:1", "29:kari", "100")
            work.copies.note_read(HERE, "b1")
            assert [one.had_read for one in work.copies.of(HERE, "b1")] == [0, 2, 0]

    def test_taking_back_withdraws_what_has_not_left_and_no_correction_of_what_has(self, database):
        fixed(database, 2)
        add(database, a_bulletin("b2"))
        with database.work() as work:
            sealed(work, 0)
            take(work)
            work.deliveries.sent([(one, Sent("100", one.thread)) for one in claim(work)], NOON)
            ids = iter(range(9))
            work.outbox.correct(HERE, "bulletin:b1:19:0", {}, "", at=NOON, new_id=lambda: f"new-{next(ids)}")
            sealed(work, 1)
            work.outbox.seal(a_letter("other", conversation="19:7"), at=NOON, id="other")
            work.copies.take_back(HERE, "b2", NOON)
            assert states(work) == [Is.SENT, Is.WAITING]
            work.copies.take_back(HERE, "b1", NOON)
            assert states(work) == [Is.SENT, Is.WITHDRAWN]
            assert work.outbox.waiting(HERE) == 2


def test_copies_are_found_by_an_index(database):
    fixed(database, 300)
    fixed(database, 300, "b2")
    with database.work() as work:
        asked = {
            "of": lambda: work.copies.of(HERE, "b1"),
            "behind": lambda: work.copies.behind(HERE, "b1", 1, 10),
            "count": lambda: work.copies.count(HERE, "b1"),
            "at": lambda: work.copies.at(HERE, "b1", ["19:1"]),
            "received": lambda: work.copies.received(HERE, "g1"),
            "fates": lambda: work.copies.fates(HERE, "b1"),
            "note": lambda: work.copies.note_read(HERE, "b1"),
            "take back": lambda: work.copies.take_back(HERE, "b1", NOON),
        }
        steps = {name: plan(work, "copy", ask) for name, ask in asked.items()}
    assert "ix_copy_group" in steps["received"]
    for name, found in steps.items():
        assert "SCAN" not in found, name  # PostgreSQL rightly reads a small table whole

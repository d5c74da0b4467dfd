"""Whatever happens in whatever order, a letter ends once, and nothing that waits is forgotten.

Two postmen take lanes, claim, die, fall silent, are overtaken, and hear from Teams late.
"""

import itertools
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from programme.delivery import Sent
from tests.storage.lanes import LEASE
from tests.storage.samples import NOON, a_letter

FINAL = {"sent", "withdrawn", "late", "gone"}
PLACES = (("t1", "19:a"), ("t1", "19:b"), ("t2", "19:a"))
WHO, WHERE = st.sampled_from(("one", "two")), st.sampled_from(PLACES)
HOW = st.sampled_from(("sent", "sent", "again", "held", "gone", "closed"))
WORK = st.tuples(st.just("go_to_work"), WHO, st.integers(1, 3))
HEAR = st.tuples(st.just("hear_from_teams"), st.integers(0, 5), HOW)
PASS = st.tuples(st.just("time_passes"), st.sampled_from((5, 20)))
SEAL = st.tuples(st.just("seal"), WHERE, st.sampled_from((0, 30)), st.booleans())
RARE = st.one_of(
    st.tuples(st.sampled_from(("die", "leave")), WHO),
    st.tuples(st.just("the_address_opens"), WHERE),
    st.tuples(st.just("withdraw"), WHERE, st.integers(0, 2)),
)
STORY = st.lists(st.one_of(WORK, WORK, HEAR, HEAR, PASS, SEAL, RARE), min_size=25, max_size=60)


class Delivery:
    """The database is the real one; what the postmen believe is kept here."""

    def __init__(self, database) -> None:
        self.database = database
        self.now = NOON
        self.numbers = itertools.count()
        self.lanes = {}  # postman -> (tenant, owner)
        self.out = []  # letters on their way, whoever took them
        self.ended = {}
        with database.work() as work:
            for table in ("posting", "thread", "lane", "due"):
                work.outbox._connection.exec_driver_sql(f"DELETE FROM {table}")
        for where in PLACES * 2:
            self.seal(where, wait=0, use=False)

    def seal(self, where, wait, use) -> None:
        number = next(self.numbers)
        until = self.now + timedelta(seconds=wait + 60) if use else None
        letter = a_letter(
            f"k{number}", *where, not_before=self.now + timedelta(seconds=wait), useful_until=until,
            withdraw=f"reason-{number % 3}",
        )  # fmt: skip
        with self.database.work() as work:
            work.outbox.seal(letter, at=self.now, id=f"id{number}")

    def go_to_work(self, who, limit) -> None:
        with self.database.work() as work:
            if who not in self.lanes:
                owner = f"{who}-{next(self.numbers)}"
                lane = work.lanes.take(self.now, owner=owner, until=self.now + LEASE)
                if lane is None:
                    return
                self.lanes[who] = (lane.tenant, owner)
            tenant, owner = self.lanes[who]
            if not work.lanes.renew(tenant, owner=owner, until=self.now + LEASE):
                del self.lanes[who]
                return
            work.deliveries.late(self.now)
            taken = work.deliveries.claim(tenant, self.now, owner=owner, limit=limit)
        mine = {one.parcel.id for one in self.out if one.owner == owner}
        assert mine.isdisjoint(one.parcel.id for one in taken), "taken twice by the same"
        self.out += taken

    def leave(self, who) -> None:
        tenant, owner = self.lanes.get(who, ("", ""))
        if owner and not any(one.owner == owner for one in self.out):
            del self.lanes[who]
            with self.database.work() as work:
                work.lanes.leave(tenant, owner=owner, now=self.now)

    def die(self, who) -> None:
        tenant_and_owner = self.lanes.pop(who, None)
        if tenant_and_owner:
            self.out = [one for one in self.out if one.owner != tenant_and_owner[1]]

    def time_passes(self, seconds) -> None:
        self.now += timedelta(seconds=seconds)

    def hear_from_teams(self, which, how) -> None:
        if not self.out:
            return
        posting = self.out.pop(which % len(self.out))
        with self.database.work() as work:
            self.keep(work, posting, how)

    def keep(self, work, posting, how) -> None:
        match how:
            case "sent":
                work.deliveries.sent([(posting, Sent("m", posting.thread))], self.now)
            case "gone":
                work.deliveries.gone(posting, "500", self.now)
            case "closed":
                work.deliveries.closed(posting, "403", self.now)
            case _:
                until = self.now + timedelta(seconds=5)
                work.deliveries.back(posting, until, "503", tried=how == "again")

    def the_address_opens(self, where) -> None:
        with self.database.work() as work:
            work.addresses.revive(*where, self.now)

    def withdraw(self, where, number) -> None:
        with self.database.work() as work:
            work.outbox.withdraw(where[0], f"reason-{number}", self.now)

    def what_has_ended_stays_as_it_ended(self) -> None:
        with self.database.work() as work:
            rows = work.outbox._connection.exec_driver_sql("SELECT id, state FROM posting").all()
        for id_, state in rows:
            assert self.ended.get(id_, state) == state
            if state in FINAL:
                self.ended[id_] = state

    def one_thread_has_at_most_one_on_its_way(self) -> None:
        query = "SELECT tenant, thread FROM posting WHERE state = 'sealed' AND owner <> ''"
        with self.database.work() as work:
            rows = work.outbox._connection.exec_driver_sql(query).all()
        assert len(rows) == len(set(map(tuple, rows)))

    def nothing_is_forgotten(self) -> None:
        """Everybody dies; one that comes after finds and ends all that is left."""
        self.now += 2 * LEASE + timedelta(minutes=5)
        for where in PLACES:
            self.the_address_opens(where)
        for number in itertools.count():
            owner = f"last-{number}"
            with self.database.work() as work:
                taken = work.lanes.take(self.now, owner=owner, until=self.now + LEASE)
                if taken is None:
                    break
                work.deliveries.late(self.now)
                while found := work.deliveries.claim(taken.tenant, self.now, owner=owner, limit=9):
                    work.deliveries.sent([(one, Sent("m", one.thread)) for one in found], self.now)
                work.lanes.leave(taken.tenant, owner=owner, now=self.now)
        with self.database.work() as work:
            assert work.outbox.waiting() == 0, "something that waits was forgotten"


def test_a_letter_ends_once_and_none_is_forgotten(database) -> None:
    lite = database.threads == 1

    @settings(max_examples=100 if lite else 15, deadline=None)
    @given(story=STORY)
    def whatever_happens(story) -> None:
        delivery = Delivery(database)
        for act, *how in story:
            getattr(delivery, act)(*how)
            delivery.what_has_ended_stays_as_it_ended()
            delivery.one_thread_has_at_most_one_on_its_way()
        delivery.nothing_is_forgotten()

    whatever_happens()

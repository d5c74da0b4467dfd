"""How many groups did what within a month, and who leads a programme, over both databases."""

from datetime import timedelta

from programme.bulletin.numbers import LEAST, TOLD, told
from programme.history import Event, Kind
from tests.storage.samples import HERE, NOON, THERE, a_group

DAY = timedelta(days=1)
SINCE, UNTIL = NOON, NOON + 30 * DAY


def groups(work, *ids, tenant=HERE):
    for id in ids:
        work.groups.add(a_group(tenant, id, code=f"code-{id}"), at=SINCE - 60 * DAY)


def tell(work, id, kind, at, by="leader", tenant=HERE, **facts):
    work.history.add(tenant, id, Event(kind, at, by, facts=facts))


def counted(work, tenant=HERE):
    return work.overview.groups_that(tenant, TOLD, SINCE, UNTIL)


class TestNumbers:
    def test_a_group_counts_once_for_each_thing_it_did(self, database):
        with database.work() as work:
            groups(work, "g1", "g2")
            for days in (1, 2, 3):
                tell(work, "g1", Kind.SETTLED, SINCE + days * DAY)
            tell(work, "g1", Kind.ACTION_DONE, SINCE + 4 * DAY)
            tell(work, "g2", Kind.SETTLED, SINCE + 5 * DAY)
            assert counted(work) == {Kind.SETTLED: 2, Kind.ACTION_DONE: 1}

    def test_the_month_begins_with_its_first_moment_and_ends_before_the_next(self, database):
        moment = timedelta(milliseconds=1)
        with database.work() as work:
            groups(work, "early", "first", "last", "late")
            tell(work, "early", Kind.SETTLED, SINCE - moment)
            tell(work, "first", Kind.SETTLED, SINCE)
            tell(work, "last", Kind.SETTLED, UNTIL - moment)
            tell(work, "late", Kind.SETTLED, UNTIL)
            assert counted(work) == {Kind.SETTLED: 2}

    def test_a_gathering_counts_when_it_took_place(self, database):
        with database.work() as work:
            groups(work, "done", "partly", "cancelled")
            for held in ("done", "partly", "cancelled"):
                tell(work, held, Kind.GATHERED, SINCE + DAY, held=held)
            assert counted(work) == {Kind.GATHERED: 2}

    def test_what_the_clock_did_and_what_is_not_told_of_do_not_count(self, database):
        with database.work() as work:
            groups(work, "g1")
            tell(work, "g1", Kind.SETTLED, SINCE + DAY, by="clock")
            tell(work, "g1", Kind.ANSWERED, SINCE + DAY)
            assert counted(work) == {}

    def test_another_tenant_is_another_programme(self, database):
        with database.work() as work:
            groups(work, "g1")
            groups(work, "g1", tenant=THERE)
            tell(work, "g1", Kind.EVALUATED, SINCE + DAY, tenant=THERE)
            assert counted(work) == {}
            assert counted(work, THERE) == {Kind.EVALUATED: 1}


def test_only_what_enough_groups_did_is_told_in_its_order():
    found = {Kind.EVALUATED: LEAST, Kind.GATHERED: LEAST + 4, Kind.SETTLED: LEAST - 1}
    assert told(found) == ((Kind.GATHERED, 9), (Kind.EVALUATED, 5))


def test_the_leads_of_a_programme_are_its_own_by_name(database):
    with database.work() as work:
        for tenant, user, name in ((HERE, "29:b", "Berit"), (HERE, "29:a", "Anne"), (THERE, "29:c", "Carl")):
            work.people.meet(tenant, user, name=name, aad="", locale="nn-NO", at=NOON)
            work.people.make_lead(tenant, user)
        work.people.meet(HERE, "29:d", name="Dag", aad="", locale="", at=NOON)
        assert [(one.name, one.speaks) for one in work.people.leads(HERE)] == [
            ("Anne", "nn"),
            ("Berit", "nn"),
        ]

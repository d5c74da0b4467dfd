"""Many groups in one read, over both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from programme.activity import State, activity
from programme.calendar import OSLO
from programme.folder import OWN, shelf
from programme.history import Event, Kind
from programme.journey import Journey, Stage
from programme.overview import STAFF_WITHIN, Ahead, Part
from programme.people import Member, Role
from programme.visit import Visit
from storage.overview import Scope
from tests.storage.plans import plan
from tests.storage.samples import HERE, KARI, MINUTE, NOON, OLA, THERE, a_checkin, a_group

SHELF = shelf(OWN)
METHOD = SHELF.newest("oss_og_vart")
WORKSHOP = next(phase.key for phase in METHOD.phases if phase.kind == "workshop")
MEETING = next(phase.key for phase in METHOD.phases if phase.kind != "workshop")
DAY = timedelta(days=1)


def group(id="g1", tenant=HERE, **more):
    found = a_group(tenant, id, code=f"code-{id}", **more)
    return replace(found, method=METHOD.key, version=METHOD.version, county="46")


def add(work, *groups, at=NOON):
    for one in groups:
        work.groups.add(one, at=at)
        work.history.add(one.tenant, one.id, Event(Kind.CREATED, at, "helper"))


def set_out(work, id="g1", stage=Stage.PLANNING, tenant=HERE, **more):
    visit = Visit(f"visit-{id}", WORKSHOP, 2, NOON, **more)
    work.journeys.keep(tenant, Journey(id, stage, visit, NOON))


def tell(work, id="g1", kind=Kind.GATHERED, at=NOON, by="leader", phase=WORKSHOP, tenant=HERE, **facts):
    work.history.add(tenant, id, Event(kind, at, by, phase, 2, f"visit-{id}", facts))


def lines(work, scope=Scope(HERE), at=NOON):  # noqa: B008
    return {line.group: line for line in work.overview.lines(scope, SHELF, at)}


def of(work, id="g1", at=NOON):
    return lines(work, at=at)[id]


class TestLines:
    def test_a_group_that_has_begun_is_told_with_where_it_is(self, database):
        with database.work() as work:
            work.people.meet(HERE, "29:ingunn", name="Ingunn Vik", aad="", locale="", at=NOON)
            add(work, group(helper="29:ingunn"))
            set_out(work, stage=Stage.DATED, workshop=date(2026, 3, 9), cancelled=2)
            found = of(work)
        assert (found.title, found.owner) == ("Solbakken sykehjem, 2. etasje", "Nes kommune")
        assert (found.method, found.version, found.phase) == (METHOD.key, METHOD.version, WORKSHOP)
        assert (found.stage, found.round, found.cancelled) == (Stage.DATED, 2, 2)
        assert (found.helper, found.helper_name) == ("29:ingunn", "Ingunn Vik")
        assert (found.next, found.ahead) == (date(2026, 3, 9), Ahead.GATHERING)
        assert (found.county, found.language) == ("46", "nb")

    def test_a_group_that_has_not_begun_is_there_too(self, database):
        with database.work() as work:
            add(work, group(members=(KARI,)))
            found = of(work)
        assert (found.stage, found.phase, found.next, found.helper_name) == (None, "", None, "")
        assert found.missing == (Part.UNION_REP, Part.SAFETY_REP)

    def test_who_has_left_holds_no_role_and_a_deputy_does(self, database):
        deputy = Member("29:liv", "Liv", Role.SAFETY_REP, held_for="29:siv", held_for_name="Siv")
        with database.work() as work:
            add(work, group())
            work.groups.keep(group(members=(KARI, deputy)), at=NOON + MINUTE)
            assert of(work).missing == (Part.UNION_REP,)

    def test_the_state_is_that_of_the_whole_history(self, database):
        with database.work() as work:
            add(work, group("active"), group("quiet"), group("paused"), group("ended"))
            tell(work, "active", Kind.DATED, NOON + 40 * DAY)
            tell(work, "paused", Kind.PAUSED, until="2026-06-01", reason="flytting")
            tell(work, "ended", Kind.ENDED, reason="finished")
            at = NOON + 50 * DAY
            found = lines(work, at=at)
            for line in found.values():
                whole = activity(work.history.pulse(HERE, line.group), at)
                assert line.activity == replace(whole, reason="" if whole.until else whole.reason)
        assert {line.activity.state for line in found.values()} == set(State)

    def test_why_a_group_pauses_stays_with_the_group(self, database):
        with database.work() as work:
            add(work, group())
            tell(work, kind=Kind.PAUSED, until="2026-06-01", reason="noe hos oss")
            found = of(work)
        assert "noe hos oss" not in repr(found)
        assert (found.next, found.ahead) == (date(2026, 6, 1), Ahead.RESUMING)

    def test_an_open_stop_point_tells_its_closing_day_in_norway_and_a_settled_one_does_not(self, database):
        closes = NOON.replace(hour=23, minute=30)  # after midnight in Oslo
        open_ = replace(a_checkin(group="g1", visit="visit-g1"), closes=closes)
        with database.work() as work:
            add(work, group())
            set_out(work, stage=Stage.ASKING)
            work.checkins.add(HERE, open_)
            assert of(work).next == closes.astimezone(OSLO).date() == date(2026, 3, 3)
            assert of(work).ahead is Ahead.CLOSING
            work.checkins.keep(HERE, open_, replace(open_, settled=NOON))
            assert of(work).next is None

    @pytest.mark.parametrize(
        ("phase", "held", "ago", "there"),
        [
            (WORKSHOP, "done", STAFF_WITHIN, True),
            (WORKSHOP, "partly", DAY, True),
            (WORKSHOP, "done", STAFF_WITHIN + DAY, False),
            (WORKSHOP, "cancelled", DAY, False),
            (WORKSHOP, "broken_off", DAY, False),
            (MEETING, "done", DAY, False),
        ],
    )
    def test_the_staff_are_there_when_a_workshop_took_place_of_late(self, database, phase, held, ago, there):
        with database.work() as work:
            add(work, group())
            set_out(work)
            tell(work, phase=phase, held=held)
            assert (Part.STAFF not in of(work, at=NOON + ago).missing) is there


class TestScope:
    def test_a_helper_sees_the_groups_of_those_they_answer_for_and_a_member_their_own(self, database):
        with database.work() as work:
            add(work, group("mine", helper="29:me"), group("covered", helper="29:away"))
            add(work, group("other", helper="29:other"), group("took part", members=(OLA,)))
            assert lines(work, Scope(HERE, ("29:me", "29:away"))).keys() == {"mine", "covered"}
            found = lines(work, Scope(HERE, ("29:me",), "29:ola"))
            assert found.keys() == {"mine", "covered", "other", "took part"}
            work.groups.keep(group("took part", members=()), at=NOON + MINUTE)
            assert "took part" not in lines(work, Scope(HERE, (), "29:ola"))
            assert lines(work, Scope(HERE, ())) == {}

    def test_another_tenant_is_never_among_them(self, database):
        with database.work() as work:
            add(work, group("g1"), group("g1", THERE, helper="29:me"), group("g2", THERE))
            set_out(work, "g1", tenant=THERE)
            tell(work, "g2", Kind.ENDED, tenant=THERE, reason="finished")
            assert lines(work).keys() == {"g1"}
            assert of(work).stage is None
            assert lines(work, Scope(HERE, ("29:me",))) == {}
            assert {group for group, _ in work.overview.moved(Scope(HERE), NOON)} == {"g1"}


class TestMoved:
    def test_each_kind_that_moved_a_group_is_told_once(self, database):
        with database.work() as work:
            add(work, group("g1", helper="29:me"), group("g2"), at=NOON - DAY)
            for minute in range(3):
                tell(work, "g1", Kind.DATED, NOON + minute * MINUTE)
            tell(work, "g2", Kind.PAUSED, until="2026-06-01")
            assert set(work.overview.moved(Scope(HERE), NOON)) == {("g1", Kind.DATED), ("g2", Kind.PAUSED)}
            assert set(work.overview.moved(Scope(HERE, ("29:me",)), NOON)) == {("g1", Kind.DATED)}

    def test_what_the_clock_did_and_what_moves_nothing_is_not_told(self, database):
        with database.work() as work:
            add(work, group(), at=NOON - DAY)
            tell(work, kind=Kind.DATED, by="clock")
            tell(work, kind=Kind.OPENED)
            tell(work, kind=Kind.LEFT)
            assert work.overview.moved(Scope(HERE), NOON) == ()


class TestPlans:
    @pytest.fixture
    def crowded(self, database):
        """Forty groups with long histories, most of them a tenant of their own away."""
        with database.work() as work:
            for number in range(40):
                tenant = HERE if number % 4 else THERE
                add(work, group(f"g{number}", tenant, helper=f"29:{number % 8}"))
                set_out(work, f"g{number}", tenant=tenant)
                for day in range(60):
                    tell(work, f"g{number}", Kind.DATED, NOON - (60 - day) * DAY, tenant=tenant)
        return database

    @pytest.mark.parametrize("scope", [Scope(HERE), Scope(HERE, ("29:1", "29:2"), "29:kari")])
    def test_no_statement_reads_a_whole_table_on_sqlite(self, crowded, scope):
        with crowded.work() as work:
            if work.due._connection.dialect.name != "sqlite":
                pytest.skip("PostgreSQL rightly reads small tables whole")
            steps = plan(work, "", lambda: work.overview.lines(scope, SHELF, NOON))
            steps += plan(work, "", lambda: work.overview.moved(scope, NOON - DAY))
        assert "SCAN" not in steps

    def test_what_moved_and_gathered_is_found_by_its_time(self, crowded):
        with crowded.work() as work:
            _only_by_index(work)
            moved = plan(work, "event", lambda: work.overview.moved(Scope(HERE), NOON - DAY))
            gathered = plan(work, "event", lambda: work.overview.lines(Scope(HERE), SHELF, NOON))
        assert "ix_event_at" in moved
        assert "ix_event_at" in gathered

    @pytest.mark.parametrize("scope", [Scope(HERE), Scope(HERE, ("29:1",))])
    def test_however_many_groups_there_are_they_take_two_statements(self, crowded, scope):
        seen = []
        with crowded.work() as work:
            event.listen(work.due._connection, "before_cursor_execute", lambda *call: seen.append(call[2]))
            work.overview.lines(scope, SHELF, NOON)
        assert len(seen) == 2


def _only_by_index(work):
    """PostgreSQL reads a table this small whole unless it is told not to."""
    if work.due._connection.dialect.name == "postgresql":
        work.due._connection.exec_driver_sql("SET LOCAL enable_seqscan = off")

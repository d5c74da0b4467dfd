"""Fills a database with groups that have worked for years: a few are made as the bot makes them, and then
copied inside the database, each copy with ids and hours of its own."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    String,
    Table,
    cast,
    literal,
    select,
    text,
    type_coerce,
)

from benchmarks.filler import counted, filled
from benchmarks.identity import TENANT
from programme.calendar import OSLO
from programme.checkin import Answer, Checkin, Choice, Given
from programme.county import COUNTIES
from programme.history import By, Event, Kind
from programme.journey import Journey, Stage
from programme.method import Method
from programme.people import Group, Member, Role, Workplace
from programme.visit import Held, Outcome, Visit
from storage.annals import EVENT, PULSE
from storage.database import Database
from storage.moments import Moment
from storage.tables import CHECKIN, GIVEN, HMS_GROUP, JOURNEY, MEMBER, VISIT
from storage.work import Work

MODELS = 10
YEARS = 5
PHASE = timedelta(weeks=6)
"""How long a group stays in a phase."""
APART = 3 * 3600 * 1000
"""Milliseconds between the hours of two copies."""
HELPERS = 20
LEAD, HELPER = "29:lead", "29:helper"
"""The lead, and the beginning of every helper's id."""
NEW_IDS = {
    HMS_GROUP: ("id", "code", "chat"),
    MEMBER: ("group_id",),
    VISIT: ("id", "group_id"),
    JOURNEY: ("group_id", "visit_id", "carried_id"),
    CHECKIN: ("id", "group_id", "visit_id"),
    GIVEN: ("checkin_id",),
    EVENT: ("group_id",),
    PULSE: ("group_id",),
}
"""The tables, owners first, with the columns that hold the id of something copied."""


def fill(url: str, groups: int, method: Method, at: datetime) -> None:
    """So many groups, each with five years behind it at that hour."""
    database = Database(url)
    database.migrate()
    with database.work() as work:
        _people(work, at)
        for number in range(MODELS):
            _Model(work, method, number, at).live()
    database.close()
    opened = filled(url)
    with opened.begin() as connection:
        for table in NEW_IDS:
            _copy(connection, table, groups // MODELS - 1)
    if opened.name == "postgresql":  # its own housekeeping does this soon, but at no certain time
        with opened.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
    opened.dispose()


def _people(work: Work, at: datetime) -> None:
    helpers = [f"{HELPER}-{number}" for number in range(HELPERS)]
    for user in (LEAD, *helpers):
        work.people.meet(TENANT, user, name=f"Name of {user}", aad=f"aad-{user}", locale="nb-NO", at=at)
    work.people.make_lead(TENANT, LEAD)
    work.people.set_helpers_channel(TENANT, "team", "19:helpers")
    work.people.add_helpers(TENANT, "team", helpers)


class _Model:
    """One group and all that it has done."""

    def __init__(self, work: Work, method: Method, number: int, at: datetime) -> None:
        self.work, self.method, self.number = work, method, number
        self.now = at - timedelta(days=365 * YEARS - 4 * number)
        self.end = at - (timedelta(weeks=20) if number % 4 == 3 else timedelta(days=number))
        self.id = f"model-{number}"
        members = tuple(Member(f"29:{role}-{number}", f"Name of {role}", role) for role in Role)
        place = Workplace(f"Sykehjem {number}", f"Kommune {number}", "2. etasje")
        county = sorted(COUNTIES)[number]
        self.group = Group(
            self.id, TENANT, place, "nb", method.key, method.version, f"CODE{number}",
            helper=f"{HELPER}-{number}", chat=f"19:{number}", members=members, county=county,
        )  # fmt: skip

    def live(self) -> None:
        """From the first day until the last."""
        self.work.groups.add(self.group, at=self.now)
        self._tell(Kind.CREATED, "helper")
        self._tell(Kind.BEGUN, "leader", method=self.method.key, version=str(self.method.version))
        place, before = 0, None
        while self.now + PHASE < self.end:
            before = self._phase(place, before)
            place += 1
        if self.number % 5 == 4:
            self._tell(Kind.ENDED, "leader", reason="finished")
        elif self.number % 5 == 2:
            self._tell(Kind.PAUSED, "leader", until=(self.end.date() + timedelta(days=90)).isoformat())

    def _phase(self, place: int, before: Visit | None) -> Visit:
        """One stay in a phase, with its stop point; the journey is kept at the beginning of the next."""
        phase = self.method.phases[place % len(self.method.phases)]
        day = (self.now + timedelta(weeks=4)).astimezone(OSLO).date()
        baton = {
            item.key: "Vi har valgt dette, fordi det er det som betyr mest. " * 4 for item in phase.baton
        }
        visit = Visit(f"{self.id}-visit-{place}", phase.key, 1, self.now, day, baton=baton)
        journey = Journey(self.id, Stage.DATED, visit, self.now, before)
        self.work.journeys.keep(TENANT, journey)
        self._tell(Kind.DATED, "leader", visit, day=day.isoformat())
        self.now += timedelta(weeks=4)
        self._tell(Kind.GATHERED, "leader", visit, held=Held.DONE.value, day=day.isoformat(), took_part="12")
        self._ask(visit)
        ended = replace(visit, ended=self.now, outcome=Outcome.GO_ON, held=Held.DONE, took_part=12)
        self.work.journeys.end(TENANT, self.id, ended)
        self._tell(Kind.HANDED_OVER, "leader", visit, baton="yes")
        self.now += timedelta(weeks=1)
        return ended

    def _ask(self, visit: Visit) -> None:
        phase, key = self.method.phase(visit.phase), f"checkin-{visit.id}"
        self._tell(Kind.OPENED, "clock", visit)
        given = []
        for member in self.group.members:
            self._tell(Kind.ANSWERED, "", visit)
            said = {q.key: Answer(Choice.PARTLY, "Natta var ikke med.") for q in phase.asked_of(member.role)}
            given.append(Given(member.user, member.role, said))
        closes = self.now + timedelta(days=5)
        checkin = Checkin(
            key, self.id, visit.id, phase.key, self.now, closes, given=tuple(given),
            revealed=self.now, settled=self.now, proposal=Outcome.GO_ON,
        )  # fmt: skip
        self.work.checkins.add(TENANT, checkin)
        for kind in (Kind.REVEALED, Kind.SETTLED):
            self._tell(kind, "leader", visit, outcome="go_on")

    def _tell(self, kind: Kind, by: By, visit: Visit | None = None, **facts: str) -> None:
        self.now += timedelta(hours=5)
        where = (visit.phase, visit.round, visit.id) if visit else ("", 0, "")
        self.work.history.add(TENANT, self.id, Event(kind, self.now, by, *where, facts))


def _copy(connection: Connection, table: Table, copies: int) -> None:
    count = counted(1, copies)
    names = [column.name for column in table.c]
    changed = [_changed(table, name, count.c.n) for name in names]
    copied = select(*changed).select_from(table.join(count, literal(True)))
    connection.execute(table.insert().from_select(names, copied))


def _changed(table: Table, name: str, n: ColumnElement[int]) -> ColumnElement[Any]:
    column = table.c[name]
    if name in NEW_IDS[table]:
        return column + "-" + cast(n, String)
    if name == "helper":
        return literal(f"{HELPER}-") + cast(n % HELPERS, String)
    return type_coerce(column, BigInteger) - n * APART if isinstance(column.type, Moment) else column

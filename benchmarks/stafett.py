"""Stafett's side: a database with many groups at an open stop point, and members who change their answers."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain

from benchmarks.activities import press, user
from benchmarks.identity import TENANT
from bot.assembly import house_of
from bot.settings import read
from cards.checkin import AnswerCheckin
from dialogs.house import House
from programme.checkin import Checkin, Choice
from programme.journey import begun
from programme.people import Group, Member, Role, Workplace
from storage.database import Database
from storage.work import Work

GROUPS = 200
ANSWERING = (Role.LEADER, Role.UNION_REP)  # never the third, or the cards would be turned


def prepare(environ: dict[str, str]) -> House:
    """Fill the database that `environ` names with `GROUPS` groups, each waiting for its three parties."""
    settings = read(environ)
    house, database = house_of(settings), Database(settings.database_url)
    try:
        database.migrate()
        with database.work() as work:
            for number in range(GROUPS):
                _open(work, house, number, datetime.now(UTC))
    finally:
        database.close()
    return house


def _open(work: Work, house: House, number: int, at: datetime) -> None:
    group = _group(house, number)
    work.groups.add(group, at=at)
    for person in _people(number):
        work.people.meet(TENANT, user(person), name=f"Person {person}", aad="", locale="nb-NO", at=at)
    journey = begun(group, house.method(group), new_id=f"visit-{number}", at=at)
    journey = journey.workshop_on(at.date(), today=at.date(), at=at).opened(at)
    work.journeys.keep(TENANT, journey)
    closes = at + timedelta(days=7)
    checkin = Checkin(_checkin(number), group.id, journey.visit.id, journey.visit.phase, at, closes)
    work.checkins.add(TENANT, checkin)


def presses(house: House, base: str) -> list[bytes]:
    """Every member of the answering roles says yes, then everyone no: each press changes an answer."""
    return list(chain(_round(house, base, Choice.YES), _round(house, base, Choice.NO)))


def _round(house: House, base: str, choice: Choice) -> Iterator[bytes]:
    phase = house.method(_group(house, 0)).phases[0]
    for number in range(GROUPS):
        button = AnswerCheckin(_checkin(number)).pack()
        for place, role in enumerate(ANSWERING):
            given = {f"choice.{question.key}": choice.value for question in phase.asked_of(role)}
            yield press(_people(number)[place], base, AnswerCheckin.verb, button | given)


def _group(house: House, number: int) -> Group:
    method = house.shelf.newest("oss_og_vart")
    members = tuple(
        Member(user(person), f"Person {person}", role)
        for person, role in zip(_people(number), (*ANSWERING, Role.SAFETY_REP), strict=True)
    )
    workplace = Workplace(f"Sykehjem {number}", "Vestbygd kommune")
    code = f"B{number:05d}"
    return Group(
        f"group-{number}", TENANT, workplace, "nb", method.key, method.version, code, members=members
    )


def _people(number: int) -> tuple[int, int, int]:
    first = 3 * number
    return first, first + 1, first + 2


def _checkin(number: int) -> str:
    return f"checkin-{number}"

"""The people, places and hours that the specifications of the rules are played with."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from dateutil.easter import easter
from holidays import country_holidays

from programme.calendar import OSLO, Calendar
from programme.checkin import Answer, Checkin, Choice
from programme.folder import OWN, shelf
from programme.journey import Journey, begun
from programme.method import Phase
from programme.people import Group, Member, Role, Workplace

TINY_METHODS = Path(__file__).parent / "methods"
SHELF = shelf(OWN, TINY_METHODS)
OSS_OG_VART = SHELF.get("oss_og_vart", 1)
TINY = SHELF.get("kaffepraten", 1)
STARTE = OSS_OG_VART.phases[0]

LEADER = Member("29:lise", "Lise", Role.LEADER)
REP = Member("29:tove", "Tove", Role.UNION_REP)
OTHER_REP = Member("29:terje", "Terje", Role.UNION_REP)
SAFETY = Member("29:vidar", "Vidar", Role.SAFETY_REP)
PARTIES = (LEADER, REP, SAFETY)
HELPER = "29:hanne"
STRANGER = "29:fremmed"

NOON = datetime(2026, 9, 15, 12, 0, tzinfo=OSLO)
DAYS = timedelta(days=1)
HOLIDAYS = country_holidays("NO", years=range(2024, 2033), include_sundays=False)
NORWAY = Calendar(holiday=HOLIDAYS.__contains__, easter=easter)


def a_group(*members: Member) -> Group:
    """A group on its way through Oss og vårt, with a helper and a chat of its own."""
    home = Workplace.named("Solbakken", "Sandvik kommune")
    return Group("g1", "t1", home, "nb", "oss_og_vart", 1, "KODE", HELPER, "19:chat", members=members)


def a_journey() -> Journey:
    """A group that has just set out."""
    return begun(a_group(*PARTIES), OSS_OG_VART, new_id="v1", at=NOON)


def a_checkin(phase: Phase = STARTE) -> Checkin:
    """An open check-in that closes in a week."""
    return Checkin("c1", "g1", "v1", phase.key, NOON, NOON + 7 * DAYS)


def all_answered(choice: Choice, role: Role, phase: Phase = STARTE) -> dict[str, Answer]:
    """The same choice to every question the role is asked."""
    return {question.key: Answer(choice) for question in phase.asked_of(role)}


def answered(
    checkin: Checkin, *members: Member, choice: Choice = Choice.YES, phase: Phase = STARTE
) -> Checkin:
    """The check-in after these members have answered everything."""
    for member in members:
        checkin = checkin.answer(member, all_answered(choice, member.role, phase), phase)
    return checkin


def revealed(members: Iterable[Member] = PARTIES, phase: Phase = STARTE) -> Checkin:
    """A check-in whose answers are on the table."""
    members = tuple(members)
    return answered(a_checkin(phase), *members, phase=phase).reveal(members, phase, at=NOON)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """An hour in Norway."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=OSLO)


def as_role(member: Member, role: Role) -> Member:
    """The same person in another role."""
    return replace(member, role=role)

"""Values to keep: a group of three at Solbakken, its journey, a check-in and a letter."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from programme.checkin import Answer, Checkin, Choice, Given
from programme.delivery import Address, Letter
from programme.journey import Journey, Stage
from programme.people import Group, Member, Role, Workplace
from programme.visit import Visit
from storage.work import Work

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HERE, THERE = "tenant-here", "tenant-there"
KARI, OLA, SIV = (
    Member("29:kari", "Kari", Role.LEADER),
    Member("29:ola", "Ola", Role.UNION_REP),
    Member("29:siv", "Siv", Role.SAFETY_REP),
)


def a_group(tenant=HERE, id="group-1", code="ABC-123", members=(KARI, OLA, SIV), **more):
    place = Workplace("Solbakken sykehjem", "Nes kommune", "2. etasje")
    return Group(id, tenant, place, "nb", "method", 1, code, members=tuple(members), **more)


def a_visit(id="visit-1", **more):
    return Visit(id, "first", 1, NOON, workshop=date(2026, 3, 9), **more)


def a_journey(group="group-1", visit=None, **more):
    return Journey(group, Stage.ASKING, visit or a_visit(), moved=NOON, **more)


def a_checkin(id="checkin-1", group="group-1", visit="visit-1", **more):
    return Checkin(id, group, visit, "first", NOON, NOON + timedelta(days=3), **more)


def an_answer(member, **choices):
    return Given(
        member.user, member.role, {key: Answer(choice and Choice(choice)) for key, choice in choices.items()}
    )


def set_out(work: Work, tenant=HERE, group="group-1", visit="visit-1") -> None:
    """A group with a journey, so that check-ins have something to stand on."""
    work.groups.add(a_group(tenant, group, code=f"code-{group}"), at=NOON)
    work.journeys.keep(tenant, a_journey(group, a_visit(visit)))


def a_letter(key="letter-1", tenant=HERE, conversation="19:chat", user="", not_before=NOON, **more):
    to = Address(tenant, "https://teams.example/emea", "28:bot", conversation, user)
    card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "TextBlock", "text": "God morgen, Åse"}],
    }
    return Letter(key, to, card, "God morgen", not_before, **more)


def elsewhere(letter: Letter, tenant: str) -> Letter:
    """The same letter in another tenant."""
    return replace(letter, to=replace(letter.to, tenant=tenant))

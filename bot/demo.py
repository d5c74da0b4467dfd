"""The demo programme of local play: invented workplaces, each somewhere else on its way.

Made by the same rules as real ones, so it can never show a state that cannot be.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.demo_bulletin import load_bulletin
from bot.demo_plan import load_plan
from bot.neighbours import load_neighbours
from dialogs.house import House
from dialogs.turns import Sender
from programme.calendar import OSLO, USUAL_QUIET, Quiet, closing
from programme.checkin import Answer, Checkin, Choice
from programme.history import Event, Kind
from programme.journey import Journey, Stage, begun
from programme.method import Method
from programme.people import Group, Member, Role, Workplace
from programme.visit import Outcome, Visit
from storage.work import Work

TENANT = "5ba2c1de-6f1c-4c1c-9d0a-000000000001"

CAST = {
    "leader": Sender(TENANT, "29:randi", "Randi Solberg", "5ba2c1de-6f1c-4c1c-9d0a-000000000020"),
    "union_rep": Sender(TENANT, "29:terje", "Terje Aas", "5ba2c1de-6f1c-4c1c-9d0a-000000000021"),
    "safety_rep": Sender(TENANT, "29:samira", "Samira Yusuf", "5ba2c1de-6f1c-4c1c-9d0a-000000000022"),
    "helper": Sender(TENANT, "29:ingunn", "Ingunn Vik", "5ba2c1de-6f1c-4c1c-9d0a-000000000023"),
    "lead": Sender(TENANT, "29:lise", "Lise Tangen", "5ba2c1de-6f1c-4c1c-9d0a-000000000025"),
}
TEAM = "19:hjelperne@thread.tacv2"
FACTS = {
    Kind.SETTLED: {"outcome": Outcome.GO_ON.value, "missing": ""},
    Kind.HANDED_OVER: {"baton": "yes"},
}
"""What is told beside what happened in these groups."""


def load(work: Work, house: House, at: datetime) -> None:
    """Puts the demo programme into an empty database; does nothing when it is there already."""
    if work.groups.get(TENANT, "demo-asking") is not None:
        return
    for person in CAST.values():
        work.people.meet(TENANT, person.user, name=person.name, aad=person.aad, locale="nb-NO", at=at)
    work.people.make_lead(TENANT, CAST["lead"].user)
    work.people.set_helpers_channel(TENANT, TEAM, TEAM)
    work.people.add_helpers(TENANT, TEAM, (CAST["helper"].user,))
    _forming(work, house, at)
    sharing = _dated(work, house, at), _asking(work, house, at)
    load_bulletin(work, house, sharing, CAST["helper"].user, at)
    load_neighbours(work, house, TENANT, CAST["helper"].user, at)


def _tell(work: Work, group: Group, journey: Journey | None, *told: tuple[Kind, datetime]) -> None:
    """Writes the group's history, in the leader's name."""
    visit = journey.visit if journey else Visit("", "", 0, told[0][1])
    for kind, at in told:
        event = Event(kind, at, "leader", visit.phase, visit.round, visit.id, FACTS.get(kind, {}))
        work.history.add(TENANT, group.id, event)


def _forming(work: Work, house: House, at: datetime) -> None:
    """A group that still lacks its safety rep."""
    group = _group(house, "demo-forming", Workplace("Lyngheim sjukeheim", "Øyvær kommune"), "nn", "DE2AAA")
    work.groups.add(replace(group, members=group.members[:2]), at=at)
    _tell(work, group, None, (Kind.CREATED, at))


def _dated(work: Work, house: House, at: datetime) -> Group:
    """A group with its next workshop set, and a baton carried from the first phase."""
    group = _group(
        house, "demo-dated", Workplace("Fjordgløtt omsorgssenter", "Vestbygd kommune"), "nb", "DE3AAA"
    )
    work.groups.add(group, at=at)
    journey = _second_phase(work, house, group, at - timedelta(days=20))
    load_plan(work, house, group, at)
    quiet = Quiet.read(USUAL_QUIET)
    day = house.calendar.working_day((at + timedelta(days=18)).astimezone(OSLO).date(), quiet)
    journey = journey.workshop_on(day, today=at.astimezone(OSLO).date(), at=at - timedelta(days=3))
    work.journeys.keep(TENANT, journey)
    _tell(work, group, journey, (Kind.DATED, at - timedelta(days=3)))
    opens = house.calendar.morning_after(day, quiet)
    work.due.set(TENANT, "open", group.id, opens)
    return group


def _asking(work: Work, house: House, at: datetime) -> Group:
    """A group whose stop point is open: two parties have answered, the leader has not."""
    workplace = Workplace("Solbakken sykehjem", "Vestbygd kommune", "2. etasje")
    group = _group(house, "demo-asking", workplace, "nb", "DE4AAA")
    work.groups.add(group, at=at)
    method = house.method(group)
    journey = _second_phase(work, house, group, at - timedelta(days=30))
    day = (at - timedelta(days=1)).astimezone(OSLO).date()
    journey = journey.workshop_on(day, today=day, at=at - timedelta(days=20)).opened(at)
    quiet = Quiet.read(USUAL_QUIET)
    closes = closing(house.calendar.working_days_after(at.astimezone(OSLO).date(), method.open_days, quiet))
    phase = method.phase(journey.visit.phase)
    checkin = Checkin("demo-checkin", group.id, journey.visit.id, phase.key, at, closes)
    chosen = {Role.UNION_REP: (Choice.YES, Choice.PARTLY), Role.SAFETY_REP: (Choice.PARTLY, Choice.NO)}
    for member in group.members:
        if member.role in chosen:
            first, rest = chosen[member.role]
            asked = phase.asked_of(member.role)
            answers = {q.key: Answer(first if place == 0 else rest) for place, q in enumerate(asked)}
            checkin = checkin.answer(member, answers, phase)
    work.journeys.keep(TENANT, journey)
    _tell(work, group, journey, (Kind.OPENED, at), (Kind.ANSWERED, at), (Kind.ANSWERED, at))
    empty = replace(checkin, given=())
    work.checkins.add(TENANT, empty)
    work.checkins.keep(TENANT, empty, checkin)
    work.due.set(TENANT, "close", group.id, closes)
    return group


def _second_phase(work: Work, house: House, group: Group, at: datetime) -> Journey:
    """The group has handed on its first baton."""
    method = house.method(group)
    begun_at = at - timedelta(days=20)
    journey = begun(group, method, new_id=f"{group.id}-1", at=begun_at)
    journey = journey.filled(_baton(method, group.language), method.phases[0], at)
    settled = replace(journey.visit, outcome=Outcome.GO_ON)
    journey = replace(journey, stage=Stage.HANDING_OVER, visit=settled)
    ended, journey = journey.handed_over(
        method, empty_handed=False, new_id=f"{group.id}-2", language=group.language, at=at
    )
    work.journeys.keep(TENANT, replace(journey, visit=ended, carried=None))
    work.journeys.end(TENANT, group.id, ended)
    _tell(work, group, replace(journey, visit=ended), (Kind.CREATED, begun_at), (Kind.BEGUN, begun_at))
    _tell(work, group, replace(journey, visit=ended), (Kind.OPENED, at), (Kind.SETTLED, at))
    _tell(work, group, replace(journey, visit=ended), (Kind.HANDED_OVER, at))
    return journey


def _baton(method: Method, language: str) -> dict[str, str]:
    """Something on every field: the field's own hint will do for a demo."""
    return {item.key: item.hint[language] for item in method.phases[0].baton}


def _group(house: House, id_: str, workplace: Workplace, language: str, code: str) -> Group:
    method = house.shelf.newest("oss_og_vart")
    members = tuple(Member(CAST[role].user, CAST[role].name, role) for role in Role)
    helper = CAST["helper"].user
    return Group(
        id_,
        TENANT,
        workplace,
        language,
        method.key,
        method.version,
        code,
        helper=helper,
        members=members,
        county="46",
    )

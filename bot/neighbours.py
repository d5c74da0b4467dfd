"""The demo programme's other workplaces: groups that are quiet, pausing and ended, as a helper's list and the
programme's overview show them. Nobody in them can be played.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.house import House
from programme.calendar import OSLO, USUAL_QUIET, Quiet, opening
from programme.history import Event, Kind
from programme.journey import End, Journey, Pause, Reason, Stage, begun
from programme.people import Group, Member, Role, Workplace
from programme.visit import Held
from storage.work import Work

WEEK = timedelta(weeks=1)
NAMES = {Role.LEADER: "Berit Moe", Role.UNION_REP: "Jonas Lie", Role.SAFETY_REP: "Amina Farah"}


def load_neighbours(work: Work, house: House, tenant: str, helper: str, at: datetime) -> None:
    """Adds them; the caller sees to it that they are not there yet."""
    for id_, method, name, tale in (
        ("quiet", "der_skoen_trykker", "Bekkelund sykehjem", _quiet),
        ("paused", "en_bra_dag_pa_jobb", "Solvang sykehjem", _paused),
        ("ended", "rolleforstaelse", "Granli helsehus", _ended),
    ):
        tale(work, house, _group(house, tenant, helper, id_, method, name), at)


def _quiet(work: Work, house: House, group: Group, at: datetime) -> None:
    """Somebody told nine weeks ago how the meeting had gone; since then it has been still."""
    journey = _set_out(work, house, group, at - 16 * WEEK)
    day = (at - 9 * WEEK).astimezone(OSLO).date()
    visit = replace(journey.visit, workshop=day, held=Held.PARTLY, took_part=4)
    work.journeys.keep(group.tenant, replace(journey, stage=Stage.PLANNING, visit=visit))
    gathered = {"held": Held.PARTLY.value, "day": day.isoformat(), "took_part": "4"}
    _tell(work, group, journey, [(Kind.GATHERED, at - 9 * WEEK, gathered)])


def _paused(work: Work, house: House, group: Group, at: datetime) -> None:
    """A rest for five weeks, begun a week ago."""
    journey = _set_out(work, house, group, at - 5 * WEEK)
    until = house.calendar.working_day((at + 4 * WEEK).astimezone(OSLO).date(), Quiet.read(USUAL_QUIET))
    work.journeys.keep(group.tenant, replace(journey, pause=Pause(until)))
    _tell(work, group, journey, [(Kind.PAUSED, at - WEEK, {"until": until.isoformat()})])
    work.due.set(group.tenant, "resume", group.id, opening(until))


def _ended(work: Work, house: House, group: Group, at: datetime) -> None:
    """They have stopped for now, and say why."""
    journey = _set_out(work, house, group, at - 30 * WEEK)
    ended = at - 3 * WEEK
    work.journeys.keep(group.tenant, replace(journey, end=End(ended, Reason.NO_CAPACITY)))
    _tell(work, group, journey, [(Kind.ENDED, ended, {"reason": Reason.NO_CAPACITY.value})])


def _group(house: House, tenant: str, helper: str, id_: str, method: str, name: str) -> Group:
    pinned = house.shelf.newest(method)
    members = tuple(Member(f"29:{id_}-{role.value}", told, role) for role, told in NAMES.items())
    return Group(
        f"demo-{id_}",
        tenant,
        Workplace(name, "Vestbygd kommune"),
        "nb",
        pinned.key,
        pinned.version,
        f"DE{len(id_)}{id_[:3].upper()}",
        helper=helper,
        members=members,
        county="46",
    )


def _set_out(work: Work, house: House, group: Group, at: datetime) -> Journey:
    work.groups.add(group, at=at)
    journey = begun(group, house.method(group), new_id=f"{group.id}-1", at=at)
    work.journeys.keep(group.tenant, journey)
    _tell(work, group, journey, [(Kind.CREATED, at, {}), (Kind.BEGUN, at, {})])
    return journey


def _tell(
    work: Work, group: Group, journey: Journey, told: Iterable[tuple[Kind, datetime, dict[str, str]]]
) -> None:
    visit = journey.visit
    for kind, at, facts in told:
        event = Event(kind, at, "leader", visit.phase, visit.round, visit.id, facts)
        work.history.add(group.tenant, group.id, event)

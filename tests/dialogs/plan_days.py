"""A group at Solbakken with actions in its plan, and days that pass as the rounds would have it."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from dialogs import plans
from dialogs.due import HANDLERS
from programme.action import Action, Owner
from programme.ballot import Area
from programme.budget import About
from programme.calendar import OSLO
from programme.change import Changed
from programme.people import Group, Role
from storage.waiting import DUE
from tests.dialogs.chats import Chats
from tests.dialogs.desk import TENANT, Bench, once
from tests.dialogs.plan_presses import action, said
from tests.dialogs.states import GROUP, planning

MONDAY = date(2026, 8, 24)
SOONEST = select(DUE.c.free_at).where(DUE.c.kind.in_(tuple(HANDLERS))).order_by(DUE.c.free_at).limit(1)


def at_solbakken(folder: Path) -> Bench:
    """Monday at ten: the three and two others have written to the bot, and their way has begun."""
    bench = Bench(folder, at=moment(MONDAY))
    _met(bench)
    return bench


@once
def _met(bench: Bench) -> None:
    for who in (*Role, "helper", "nurse", "cook"):
        bench.write(who, "hei")
    planning(bench)


def moment(day: date, hour: int = 10) -> datetime:
    return datetime.combine(day, time(hour), OSLO)


def owner(user: str, role: str = "") -> Owner:
    return Owner(user, user, role)


def add(bench: Bench, title: str, day: date | None, who: Owner | None, **more: Any) -> str:
    """An action in the plan, by the leader; its id."""
    made = Action(f"action-{title}", GROUP, 0, title, Area.IMPROVE, bench.at, owner=who, **more)
    if day is not None:
        made = made.by(day, bench.at.astimezone(OSLO).date(), day + timedelta(weeks=10))
    its = group(bench)
    bench.work(lambda work: plans.add(work, bench.house, its, made, bench.at, "leader"))
    return made.id


def group(bench: Bench, id: str = GROUP) -> Group:
    found = bench.work(lambda work: work.groups.get(TENANT, id))
    assert isinstance(found, Group)
    return found


def change(bench: Bench, id: str, do: Callable[[Action], Action], kind: Any) -> None:
    """Something happens to the action, as the dialogs would have it."""
    before = action(bench, id)
    its = group(bench, before.group)
    bench.work(lambda work: plans.keep(work, bench.house, its, before, do(before), kind, bench.at, "leader"))


def until(bench: Bench, end: datetime) -> None:
    """Everything that falls due is handled at its own time, and then it is `end`."""
    while (soon := bench.work(lambda work: work.due._run(SOONEST, {}).scalar())) is not None and soon <= end:
        bench.fall_due(max(soon, bench.at))
    bench.at = end


def told_of(bench: Bench, user: str, about: About) -> list[date]:
    """The days on which a collected card told this person of it."""
    told = bench.work(lambda work: work.asked.since(TENANT, user, date(2020, 1, 1)))
    return [one.day for one in told if about in {kind for kind, _, _ in one.items}]


def waits(bench: Bench, user: str, about: About) -> bool:
    return about in {one.about for one in bench.work(lambda work: work.asked.waits(TENANT, user))}


def read(bench: Bench) -> Chats:
    """What stands in every chat when all that is sealed has left."""
    chats = Chats(bench)
    chats.deliver()
    return chats


def handovers(bench: Bench, who: str = Role.LEADER, where: str = "") -> str:
    return said(bench.press(who, "plan.handovers/1", {"group": GROUP}, where=where))


def give(bench: Bench, id: str, to: str, *, by: str = Role.LEADER, version: int = 0, where: str = "") -> str:
    data = {"action": id, "person": to, "version": str(version or action(bench, id).version)}
    return said(bench.press(by, "plan.give/1", data, where=where))


def changes(bench: Bench, id: str) -> list[Changed]:
    return [one.kind for one in bench.work(lambda work: work.actions.story(TENANT, id))]


def postpone(bench: Bench, id_: str, day: date) -> None:
    """The owner sets another day."""
    before, its, why = action(bench, id_), group(bench), "Ferie i veien"
    after = before.postponed(day, why, bench.at.date(), day + timedelta(weeks=10))
    facts = {"day": day.isoformat(), "reason": why}
    kind = Changed.POSTPONED
    bench.work(lambda work: plans.keep(work, bench.house, its, before, after, kind, bench.at, "owner", facts))

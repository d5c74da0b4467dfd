"""A crowd in two groups that share their people: everybody counts, and nobody is told sorry."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest

from dialogs.desk import Desk
from dialogs.turns import Pressed, Wrote
from programme.checkin import Checkin
from programme.journey import begun
from programme.people import Group, Role
from storage.database import Database
from storage.work import Work
from storage.worker import Worker
from tests.dialogs.desk import CHAT, MONDAY, TENANT, group, new_house, people, place, sender

HOUSE = new_house()
OTHER_CHAT = "19:b@thread.v2"
REPS = tuple(replace(people()[1], user=f"rep-{number}") for number in range(6))
FIRST = replace(group("group-1", helper="rep-3"), members=(*people(), *REPS[:3]))
SECOND = replace(group("group-2", helper="rep-0", chat=OTHER_CHAT), members=(*people(), *REPS[3:]))
"""Who is in the one helps the other, so that their lists cross."""


def prepare(work: Work) -> None:
    work.people.set_helpers_channel(TENANT, "team-1", "19:helpers@thread.tacv2")
    work.people.add_helpers(TENANT, "team-1", ("rep-0", "rep-3"))
    for one in (FIRST, SECOND):
        work.groups.add(one, at=MONDAY)
        set_out = begun(one, HOUSE.method(one), new_id=f"visit-{one.id}", at=MONDAY)
        work.journeys.keep(TENANT, set_out)


def press(desk: Desk, user: str, where: str, verb: str, **data: Any) -> Coroutine[Any, Any, Any]:
    return desk.answer(Pressed(sender(user), place(user, where, TENANT), MONDAY, verb, data))


def crowd(desk: Desk, one: Group, checkin: Checkin) -> list[Coroutine[Any, Any, Any]]:
    """Everybody in the group answers a little and lists their groups; one comes and goes."""
    key = HOUSE.method(one).phases[0].common[0].key
    doing = []
    for member in one.members:
        said = {"checkin": checkin.id, f"choice.{key}": "no"}
        doing.append(press(desk, member.user, "", "checkin.answer/1", **said))
        here = place(member.user, "", TENANT)
        doing.append(desk.answer(Wrote(sender(member.user), here, MONDAY, "mine grupper")))
    last = one.members[-1].user
    doing.append(press(desk, last, one.chat, "people.lay_down/1", group=one.id))
    doing.append(press(desk, last, one.chat, "people.take/1", group=one.id, role="union_rep"))
    return doing


async def _crowded(database: Database) -> list[Checkin]:
    worker = Worker(database)
    desk = Desk(HOUSE, worker.run)

    async def now(one: Group) -> Checkin:
        return await worker.run(lambda work: work.checkins.latest(TENANT, one.id))

    await worker.run(prepare)
    for one, chat in ((FIRST, CHAT), (SECOND, OTHER_CHAT)):
        data = {"group": one.id, "visit": f"visit-{one.id}"}
        await press(desk, Role.LEADER, chat, "checkin.open/1", **data)
    opened = [(one, await now(one)) for one in (FIRST, SECOND)]
    await asyncio.gather(*(doing for _ in range(3) for one in opened for doing in crowd(desk, *one)))
    found = [await now(one) for one, _ in opened]
    await worker.close()
    return found


def test_everybody_in_a_crowd_counts_and_nobody_is_told_sorry(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = asyncio.run(_crowded(database))
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert {given.user for given in first.given} >= {one.user for one in FIRST.members[:-1]}
    assert {given.user for given in second.given} >= {one.user for one in SECOND.members[:-1]}

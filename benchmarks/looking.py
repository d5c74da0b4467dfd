"""What the lead and a helper look at, as whole turns at the desk, in a process of its own, over a database
that is there.

Prints the medians in milliseconds as JSON; with `plans` how the database goes about it instead.
"""

import asyncio
import json
import os
import secrets
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from statistics import median
from typing import Any

from sqlalchemy import Connection, event

from benchmarks.histories import HELPER, LEAD
from benchmarks.identity import TENANT
from bot.assembly import house_of
from bot.settings import read
from cards.elements import Shown
from dialogs.desk import Desk
from dialogs.digest import DIGEST, digest_of, write
from dialogs.files import fetched
from dialogs.house import House
from dialogs.turns import Place, Pressed, Sender, Wrote
from programme.overview import month_of
from storage.database import Database
from storage.due import Due
from storage.overview import Scope
from storage.work import Work
from storage.worker import Worker

TIMES, WARM_UP = 30, 3
QUIET = json.dumps({"state": "quiet"})
ONE_OF_THEM = f"{HELPER}-3"


class Looks:
    """Everything that is looked at, over one database."""

    def __init__(self, worker: Worker, house: House, at: datetime) -> None:
        self._worker, self._house, self._at = worker, house, at
        self._desk = Desk(house, worker.run)

    def all(self) -> dict[str, Callable[[], Awaitable[Any]]]:
        """Each by the name it has in the table."""
        return {
            "overview": lambda: self._press(LEAD, "overview.show/1", mine=False),
            "list": lambda: self._press(LEAD, "overview.list/1", mine=False),
            "last page": lambda: self._press(LEAD, "overview.list/1", mine=False, asked=QUIET, page="99"),
            "search": lambda: self._press(LEAD, "overview.choose/1", mine=False, words="sykehjem 7"),
            "file": self._file,
            "mine": lambda: self._write(ONE_OF_THEM, "mine grupper"),
            "digest": lambda: self._worker.run(self._digest),
            "digest of all": lambda: self._worker.run(self._digest_of_all),
        }

    async def _press(self, user: str, verb: str, **data: Any) -> Shown:
        sender, place = _at(user)
        return _seen(await self._desk.answer(Pressed(sender, place, self._at, verb, data)))

    async def _write(self, user: str, text: str) -> Shown:
        sender, place = _at(user)
        return _seen(await self._desk.answer(Wrote(sender, place, self._at, text)))

    async def _file(self) -> bytes:
        """From the press to the finished workbook."""
        card = (await self._press(LEAD, "overview.file/1", mine=False)).card
        secret = card["body"][-1]["actions"][0]["url"].rsplit("/", 1)[1]
        file = await self._worker.run(lambda work: fetched(work, self._house, secret, self._at))
        assert file is not None
        return await asyncio.to_thread(file.content)

    def _digest(self, work: Work) -> None:
        write(work, self._house, Due(secrets.token_hex(4), TENANT, DIGEST, ONE_OF_THEM, self._at), self._at)

    def _digest_of_all(self, work: Work) -> None:
        """Of one who covers for everybody."""
        for person in work.people.helpers(TENANT):
            work.absences.keep(TENANT, person.user, LEAD, self._at.date())
        assert digest_of(work, self._house, TENANT, LEAD, self._at).says_something


def _at(user: str) -> tuple[Sender, Place]:
    sender = Sender(TENANT, user, f"Name of {user}", f"aad-{user}", "nb-NO")
    return sender, Place(TENANT, f"a:{user}", "personal", "http://127.0.0.1:1", "28:bot")


def _seen(shown: Shown | None) -> Shown:
    assert shown is not None
    return shown


async def _medians(looks: Looks) -> dict[str, float]:
    found = {}
    for name, look in looks.all().items():
        took = []
        for _ in range(WARM_UP + TIMES):
            began = time.perf_counter()
            await look()
            took.append(1000 * (time.perf_counter() - began))
        found[name] = median(took[WARM_UP:])
        found[f"{name}, slowest"] = max(took[WARM_UP:])
    return found


def _plans(work: Work, house: House, at: datetime) -> dict[str, list[str]]:
    """How the database goes about each statement, for all groups and for those of one helper."""
    found: dict[str, list[str]] = {}
    for name, scope in (("all", Scope(TENANT)), ("one helper's", Scope(TENANT, (ONE_OF_THEM,), ONE_OF_THEM))):
        for what, do in (
            ("lines", lambda scope=scope: work.overview.lines(scope, house.shelf, at)),
            ("moved", lambda scope=scope: work.overview.moved(scope, month_of(at))),
        ):
            found[f"{what} of {name}"] = _explained(work.due._connection, do)
    return found


def _explained(connection: Connection, do: Callable[[], object]) -> list[str]:
    seen: list[tuple[str, Any]] = []

    def remember(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        seen.append((statement, values))

    event.listen(connection, "before_cursor_execute", remember)
    do()
    event.remove(connection, "before_cursor_execute", remember)
    word = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN (ANALYZE, COSTS OFF)"
    rows = [
        row for statement, values in seen for row in connection.exec_driver_sql(f"{word} {statement}", values)
    ]
    return [str(row[-1]) for row in rows]


def main() -> None:
    database = Database(os.environ["DATABASE_URL"])
    at = datetime.fromisoformat(os.environ["LOOKED_AT"])
    house = replace(
        house_of(read({"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "1"})), public_url="https://stafett.example"
    )
    if "plans" in sys.argv:
        with database.work() as work:
            json.dump(_plans(work, house, at), sys.stdout)
    else:
        json.dump(asyncio.run(_measured(database, house, at)), sys.stdout)
    database.close()


async def _measured(database: Database, house: House, at: datetime) -> dict[str, float]:
    worker = Worker(database)
    try:
        return await _medians(Looks(worker, house, at))
    finally:
        await worker.close()


if __name__ == "__main__":
    main()

"""Fills a database with what waits for a time far ahead.

One letter is sealed and one matter set as the bot does it, and these rows are then copied inside the
database, each copy with an id, a thread and a time of its own: a million letters sealed one by one would take
an hour.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Insert,
    String,
    Table,
    cast,
    create_engine,
    event,
    literal,
    make_url,
    select,
    text,
    type_coerce,
)

from benchmarks.activities import CARD
from benchmarks.identity import APP_ID, TENANT
from programme.delivery import Address, Letter
from storage.database import Database
from storage.tables import DUE, POSTING, THREAD

Changed = dict[str, ColumnElement[Any]]
FAR_AHEAD = timedelta(days=365)
BASE = 10**12
"""What the rows are numbered from: ids and threads of one length, which come in their own order."""
FIRST = str(BASE)
"""The id of the rows that are copied."""
KIND = "remind"
ORIGINALS = {
    "posting": {"tenant": TENANT, "id": FIRST},
    "thread": {"tenant": TENANT, "thread": FIRST},
    "due": {"tenant": TENANT, "kind": KIND, "subject": FIRST},
}
"""The whole key of each, or the database looks for it anew for every copy."""


@dataclass(slots=True)
class Filler:
    """One database that grows. `threads` is over how many threads the letters are spread; None means that
    every letter has one of its own, the worst case for an index over threads."""

    url: str
    threads: int | None
    _rows: int = 0

    def grow(self, rows: int) -> None:
        """Until so many letters and so many matters wait."""
        if not self._rows:
            self._begin()
        engine = filled(self.url)
        with engine.begin() as connection:
            self._copy(connection, self._rows, rows - 1)
        if engine.name == "postgresql":  # its own housekeeping does this soon, but at no certain time
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("VACUUM ANALYZE"))
        engine.dispose()
        self._rows = rows

    def _begin(self) -> None:
        database = Database(self.url)
        database.migrate()
        at = datetime.now(UTC)
        with database.work() as work:
            work.outbox.seal(_letter(at + FAR_AHEAD), at=at, id=FIRST)
            work.due.set(TENANT, KIND, FIRST, at + FAR_AHEAD)
        database.close()
        self._rows = 1

    def _copy(self, connection: Connection, first: int, last: int) -> None:
        numbers = counted(first, last)
        n, text_n = numbers.c.n, _named(numbers.c.n)
        thread = _named(n % self.threads if self.threads else n)
        its_own: Changed = dict.fromkeys(("id", "key", "withdraw"), text_n)
        theirs: Changed = dict.fromkeys(("thread", "conversation", "about"), thread)
        connection.execute(_copies(POSTING, numbers, its_own | theirs | _later(POSTING, n, "not_before")))
        connection.execute(_copies(DUE, numbers, {"subject": text_n} | _later(DUE, n, "at", "free_at")))
        if self.threads and first >= self.threads:
            return
        new = counted(first, last if self.threads is None else min(last, self.threads - 1))
        changed: Changed = {"thread": _named(new.c.n)} | _later(THREAD, new.c.n, "free_at")
        connection.execute(_copies(THREAD, new, changed))


def _letter(when: datetime) -> Letter:
    to = Address(TENANT, "http://127.0.0.1:1", f"28:{APP_ID}", FIRST)
    until = when + timedelta(days=7)
    return Letter(FIRST, to, CARD, "Stafett", when, until, withdraw="w", kind="reminder", about="group")


def thread(number: int) -> str:
    """The id of a thread, counted from 0, in which a letter waits."""
    return str(BASE + number)


def _named(n: ColumnElement[int]) -> ColumnElement[str]:
    return cast(n + BASE, String)


def counted(first: int, last: int) -> CTE:
    """All whole numbers from the first to the last, as `n`."""
    so_far = select(literal(first, BigInteger).label("n")).cte("numbers", recursive=True)
    return so_far.union_all(select(so_far.c.n + 1).where(so_far.c.n < last))


def _later(table: Table, n: ColumnElement[int], *columns: str) -> Changed:
    """Each moment so many milliseconds after that of the row that is copied."""
    return {name: type_coerce(table.c[name], BigInteger) + n for name in columns}


def _copies(table: Table, numbers: CTE, changed: Changed) -> Insert:
    values = [changed.get(column.name, column) for column in table.c]
    first = [table.c[name] == value for name, value in ORIGINALS[table.name].items()]
    copied = select(*values).select_from(table.join(numbers, literal(True))).where(*first)
    return table.insert().from_select([column.name for column in table.c], copied)


def filled(url: str) -> Engine:
    """For filling: nothing of it need survive a power cut."""
    place = make_url(url)
    if place.drivername != "sqlite":
        return create_engine(place.set(drivername="postgresql+psycopg"))
    engine = create_engine(place)
    event.listen(engine, "connect", _hasten)
    return engine


def _hasten(connection: Any, _record: Any) -> None:
    """Nothing of this need survive a power cut."""
    for line in ("synchronous = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {line}")

"""Sweeping: nothing of what was deleted of a vote is left in any file of the database.

Deleting leaves traces. SQLite keeps older pages in its write-ahead log, and copies of rows between those of a
page that was balanced; PostgreSQL keeps dead rows. So the few small tables of votes are written anew from
what is still there, in the order of their keys, and the log is emptied (docs/decisions/0026).
"""

from typing import Any

from sqlalchemy import Connection, select, text

from storage.ballot import MARK, UNSWEPT
from storage.urn import NOTE, THEME, THEMED, URN

SWEPT = (URN, NOTE, THEMED, THEME)
"""The tables that hold what may have to go; none of them is large, and no other table names their rows."""
PATIENCE = "1s"
"""How long PostgreSQL waits for those who use these tables, such as a backup, while others wait for us."""

Over = list[dict[str, Any]]
"""Tenant and id of votes that are over and not yet swept."""


def over(connection: Connection) -> Over:
    """The votes that a sweep now is for. Whoever has locked one of them, and may be deleting more of it, is
    not waited for: it stays for the next time."""
    if connection.dialect.name == "postgresql":
        found = connection.execute(UNSWEPT.with_for_update(skip_locked=True, key_share=True))
    else:
        found = connection.execute(UNSWEPT)
    return [{"of_tenant": tenant, "of_id": id} for tenant, id in found]


def written_anew(connection: Connection) -> None:
    """The tables with their rows and nothing beside them. Raises Clash when somebody uses one for too long.

    `TRUNCATE` gives a table a new file, whatever older snapshots are still looked at, which `VACUUM` would
    keep dead rows for. In SQLite to delete all rows writes nought over every page there was.
    """
    postgres = connection.dialect.name == "postgresql"
    if postgres:
        names = ", ".join(table.name for table in SWEPT)
        connection.execute(text(f"SET LOCAL lock_timeout = '{PATIENCE}'"))
        connection.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))
    for table in SWEPT:
        rows = connection.execute(select(table).order_by(*table.primary_key)).mappings().all()
        connection.execute(text(f"{'TRUNCATE' if postgres else 'DELETE FROM'} {table.name}"))
        if rows:
            connection.execute(table.insert(), [dict(row) for row in rows])


def tell(connection: Connection, votes: Over) -> None:
    """They are swept."""
    if votes:
        connection.execute(MARK, [vote | {"swept": True} for vote in votes])


def log_emptied(connection: Connection) -> bool:
    """Whether SQLite's write-ahead log is written into the database and cut to nothing. It is not while
    another process reads the database, and nobody waits for that. No transaction may be open.

    Said to the driver itself: SQLAlchemy would begin one.
    """
    driver: Any = connection.connection.driver_connection
    (patience,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        busy, _, _ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        driver.execute(f"PRAGMA busy_timeout = {patience}")

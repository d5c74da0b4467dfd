"""Run by alembic: on the connection handed in by storage/database.py."""

from alembic import context
from sqlalchemy import Connection

from storage.tables import METADATA


def _run(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])

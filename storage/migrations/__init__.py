"""How the tables came to be, one revision per change. `HEAD` is the newest, so that a start with nothing to
do need not load alembic; a test holds it against the revisions themselves."""

from sqlalchemy import text

HEAD = "0007"

SEEN = {
    "sqlite": text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"),
    "postgresql": text("SELECT to_regclass('alembic_version')::text"),
}
"""Whether these tables were ever made, per database."""

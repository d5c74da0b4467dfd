"""Letters wait by thread, tenants are lanes, and what became of a letter can be looked up."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NEW = ("thread", "kind", "about", "follows")
LETTERS = """
UPDATE posting SET
    twice = (state = 'sealed' AND owner <> ''),
    owner = '',
    not_before = CASE WHEN tries > 0 THEN sealed ELSE free_at END,
    thread = CASE WHEN person <> '' THEN person ELSE conversation END
"""
CARDS = "UPDATE posting SET card = '' WHERE state <> 'sealed'"
THREADS = """
INSERT INTO thread (tenant, thread, free_at, held_until, owner, closed)
SELECT tenant, thread, CASE WHEN first > held THEN first ELSE held END, held, '', ''
FROM (
    SELECT tenant, thread, MIN(not_before) AS first, MAX(CASE WHEN tries > 0 THEN free_at ELSE 0 END) AS held
    FROM posting WHERE state = 'sealed' GROUP BY tenant, thread
) AS waiting
"""
"""Once tried, a letter was free again at its next try, and held back those behind it until then."""


def upgrade() -> None:
    """Letters already sealed keep waiting, each in the thread it is addressed to. One that was on its way
    when the process was killed may come twice."""
    _table("thread", *_texts("tenant", "thread"), *_waits(), key=("tenant", "thread"))
    _table("lane", *_texts("tenant", "owner", "process"), _moment("until"), key=("tenant",))
    reading = ("tenant", "conversation", "person")
    _table("reading", *_texts(*reading, "message"), key=reading)
    for index in ("free_at", "tried", "withdraw", "slot"):
        op.drop_index(f"ix_posting_{index}", "posting")
    for name in NEW:
        op.add_column("posting", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("posting", sa.Column("twice", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("posting", sa.Column("not_before", sa.BigInteger(), nullable=False, server_default="0"))
    for statement in (LETTERS, CARDS, THREADS):
        op.execute(statement)
    op.drop_column("posting", "free_at")
    _indexes()


def downgrade() -> None:
    """Back to letters that each wait for themselves; which addresses are closed is forgotten, and what was
    to change a letter that has left is not sent."""
    op.execute("UPDATE posting SET state = 'withdrawn' WHERE state = 'sealed' AND follows <> ''")
    for index in ("queue", "useful", "on_its_way", "withdraw", "ended", "slot", "about"):
        op.drop_index(f"ix_posting_{index}", "posting")
    op.add_column("posting", sa.Column("free_at", sa.BigInteger(), nullable=False, server_default="0"))
    op.execute("UPDATE posting SET free_at = not_before, owner = ''")
    for name in (*NEW, "twice", "not_before"):
        op.drop_column("posting", name)
    _some("posting", "free_at", "free_at", where="state = 'sealed'")
    _some("posting", "tried", "free_at", where="state = 'sealed' AND tries > 0")
    _some("posting", "withdraw", "tenant", "withdraw", where="state = 'sealed'")
    _some("posting", "slot", "tenant", "slot", "conversation", where="state = 'sent' AND slot <> ''")
    for table in ("reading", "lane", "thread"):
        op.drop_table(table)


def _indexes() -> None:
    _some("thread", "free_at", "free_at", where="free_at IS NOT NULL")
    _some("thread", "lane", "tenant", "free_at", where="free_at IS NOT NULL")
    _some("thread", "on_its_way", "tenant", "owner", where="owner > ''")
    in_order = ("tenant", "thread", "not_before", "sealed", "tie", "id")
    _some("posting", "queue", *in_order, where="state = 'sealed'")
    _some("posting", "useful", "useful_until", where="state = 'sealed' AND useful_until IS NOT NULL")
    _some("posting", "on_its_way", "tenant", "owner", where="state = 'sealed' AND owner > ''")
    _some("posting", "withdraw", "tenant", "withdraw", where="withdraw <> ''")
    _some("posting", "ended", "tenant", "ended", where="ended IS NOT NULL")
    newest = ("tenant", "slot", "conversation", "ended", "sealed", "tie")
    _some("posting", "slot", *newest, where="state = 'sent' AND slot <> ''")
    _some("posting", "about", "tenant", "about", "sealed", where="about <> ''")


def _waits() -> list[sa.Column[Any]]:
    free, closed = _moment("free_at", nullable=True), _moment("closed_at", nullable=True)
    return [free, _moment("held_until"), *_texts("owner", "closed"), closed]


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _table(name: str, *parts: sa.Column[Any], key: tuple[str, ...]) -> None:
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"), sqlite_with_rowid=False)


def _some(table: str, name: str, *columns: str, where: str) -> None:
    some = sa.text(where)
    op.create_index(f"ix_{table}_{name}", table, columns, sqlite_where=some, postgresql_where=some)

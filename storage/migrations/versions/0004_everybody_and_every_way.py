"""A group's history and pulse, pauses and ends, deputies, roles on offer, and what concerns people beside."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

BEGUN = """
INSERT INTO event (tenant, group_id, at, tie, kind, office, phase, round, visit, facts)
SELECT hms_group.tenant, hms_group.id, COALESCE(journey.moved, hms_group.made), 0,
       CASE WHEN journey.moved IS NULL THEN 'created' ELSE 'begun' END, '', '', 0, '', '{}'
FROM hms_group LEFT OUTER JOIN journey
  ON journey.tenant = hms_group.tenant AND journey.group_id = hms_group.id
"""
PULSES = """
INSERT INTO pulse (tenant, group_id, sign, signed, paused, until, ended, reason)
SELECT tenant, group_id, kind, at, NULL, NULL, NULL, '' FROM event
"""
TERMS = """
INSERT INTO due (tenant, kind, subject, at, free_at, owner)
SELECT tenant, 'term', group_id, since + 60480000000, since + 60480000000, ''
FROM member WHERE role = 'safety_rep' AND until IS NULL
"""
"""Seven hundred days after the safety rep took the role, which is a month before two years have passed."""
ADDED: dict[str, tuple[tuple[str, Any, Any], ...]] = {
    "hms_group": (
        ("parties", sa.String(), "leader union_rep safety_rep"),
        ("county", sa.String(), ""),
    ),
    "member": (
        ("held_for", sa.String(), ""),
        ("held_for_name", sa.String(), ""),
        ("back_on", sa.Date(), None),
        ("gone", sa.Boolean(), "0"),
    ),
    "visit": (
        ("held", sa.String(), ""),
        ("took_part", sa.Integer(), None),
        ("cancelled", sa.Integer(), "0"),
        ("differently", sa.Text(), None),
        ("skipped", sa.Text(), ""),
        ("step", sa.Integer(), "0"),
        ("step_until", sa.BigInteger(), None),
        ("last_day", sa.Date(), None),
        ("again", sa.Boolean(), sa.false()),
    ),
    "journey": (
        ("paused_until", sa.Date(), None),
        ("pause_reason", sa.Text(), ""),
        ("ended", sa.BigInteger(), None),
        ("end_reason", sa.String(), ""),
        ("end_note", sa.Text(), ""),
        ("pace", sa.Integer(), "0"),
    ),
    "checkin": (("withdrawn", sa.BigInteger(), None),),
}
UNSETTLED = "uq_checkin_unsettled"


def upgrade() -> None:
    """What happened before is summed up in one line of history, at the group's last movement."""
    for table, columns in ADDED.items():
        for name, kind, default in columns:
            op.add_column(table, sa.Column(name, kind, nullable=default is None, server_default=default))
    _unsettled("settled IS NULL AND withdrawn IS NULL")
    _annals()
    _offices()
    op.execute(BEGUN)
    op.execute(PULSES)
    op.execute(TERMS)


def downgrade() -> None:
    """History, pauses, ends and deputies are forgotten."""
    for table in ("pulse", "event", "handover", "absence", "switch", "owner", "guess", "ticket"):
        op.drop_table(table)
    op.execute("DELETE FROM due WHERE kind IN ('term', 'return', 'offer', 'taker', 'helperless')")
    op.execute("UPDATE checkin SET settled = withdrawn WHERE withdrawn IS NOT NULL")
    _unsettled("settled IS NULL")
    for table, columns in ADDED.items():
        for name, _, _ in columns:
            op.drop_column(table, name)


def _annals() -> None:
    event = ("tenant", "group_id", "at", "tie")
    _table(
        "event",
        *_texts("tenant", "group_id"), _moment("at"), _number("tie"),
        *_texts("kind", "office", "phase"), _number("round"), *_texts("visit"), _text("facts"),
        key=event, of_group=True,
    )  # fmt: skip
    op.create_index("ix_event_at", "event", ["tenant", "at", "kind"])
    _table(
        "pulse",
        *_texts("tenant", "group_id", "sign"), _moment("signed", none=True), _moment("paused", none=True),
        sa.Column("until", sa.Date(), nullable=True), _moment("ended", none=True), _text("reason"),
        key=("tenant", "group_id"), of_group=True,
    )  # fmt: skip
    _table(
        "handover",
        *_texts("tenant", "id", "group_id", "role", "giver", "giver_name", "taker", "taker_name", "how"),
        sa.Column("until", sa.Date(), nullable=True), _moment("made"), _moment("ended", none=True),
        key=("tenant", "id"), of_group=True,
    )  # fmt: skip
    _one("uq_handover_open", "handover", ["tenant", "group_id", "role"], "ended IS NULL")


def _offices() -> None:
    person = ("tenant", "person")
    _table("absence", *_texts(*person, "cover"), sa.Column("until", sa.Date(), nullable=False), key=person)
    op.create_index("ix_absence_cover", "absence", ["tenant", "cover"])
    _table("switch", *_texts(*person, "what"), key=(*person, "what"))
    _table("owner", *_texts("tenant", "key", "language"), key=("tenant", "key"))
    _table("guess", *_texts(*person), _moment("since"), _number("count"), key=person)
    ticket = _texts("digest", "tenant", "person", "what", "about")
    _table("ticket", *ticket, _moment("until"), key=("digest",))
    op.create_index("ix_ticket_until", "ticket", ["until"])


def _unsettled(where: str) -> None:
    op.drop_index(UNSETTLED, "checkin")
    _one(UNSETTLED, "checkin", ["tenant", "visit_id"], where)


def _one(name: str, table: str, columns: list[str], where: str) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=True, sqlite_where=only, postgresql_where=only)


def _table(name: str, *columns: sa.Column[Any], key: tuple[str, ...], of_group: bool = False) -> None:
    more: list[Any] = [sa.PrimaryKeyConstraint(*key, name=f"pk_{name}")]
    if of_group:
        constraint = f"fk_{name}_tenant_group_id"
        there = ["hms_group.tenant", "hms_group.id"]
        more.append(sa.ForeignKeyConstraint(["tenant", "group_id"], there, name=constraint))
    op.create_table(name, *columns, *more, sqlite_with_rowid=False)


def _texts(*names: str) -> tuple[sa.Column[Any], ...]:
    return tuple(sa.Column(name, sa.String(), nullable=False) for name in names)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, *, none: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=none)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)

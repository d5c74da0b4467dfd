"""Dialogue letters: what is written, who gets a copy, what readers answer, and what they are made of."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NEW = (
    *("consent", "experience", "occasion", "bulletin_habit", "bulletin_channel", "bulletin_reply"),
    *("copy", "bulletin"),
)


def upgrade() -> None:
    """The tables of storage/bulletin/tables.py."""
    _letters()
    _readers()
    _contents()


def downgrade() -> None:
    """Letters are gone."""
    for name in NEW:
        op.drop_table(name)


def _letters() -> None:
    _table(
        "bulletin",
        *_texts("tenant", "id"), _day("month"), _moment("made"), *_texts("made_by"), _flag("monthly"),
        *_texts("state"), _text("body"), _moment("send_at", none=True), *_numbers("edition"),
        _moment("corrected", none=True), *_texts("asked_by", "approver", "approved_by"), _text("remark"),
        _moment("ended", none=True), *_numbers("version"), *_texts("corrects"),
        key=("id",),
    )  # fmt: skip
    _partly("uq_bulletin_monthly", "bulletin", ["tenant", "month"], "monthly", unique=True)
    correction = "corrects <> '' AND state IN ('draft', 'asked')"
    _partly("uq_bulletin_correction", "bulletin", ["tenant", "corrects"], correction, unique=True)
    op.create_index("ix_bulletin_month", "bulletin", ["tenant", "month", "made"])
    _table(
        "bulletin_habit",
        *_texts("tenant"), _flag("is_on"), *_numbers("weekday", none=True), _day("paused", none=True),
        _flag("approval"), _text("audience"),
    )  # fmt: skip


def _readers() -> None:
    _table(
        "copy",
        *_texts("tenant", "bulletin_id", "thread"), *_numbers("place"),
        *_texts("sort", "name", "service_url", "bot", "conversation", "person", "language", "group_id"),
        _flag("plain"), *_numbers("edition"), *_texts("posting"), *_numbers("tries"), *_texts("why"),
        _flag("stopped"), *_numbers("had_read"),
        key=("bulletin_id", "thread"), owner="bulletin", by="bulletin_id",
    )  # fmt: skip
    op.create_index("ix_copy_edition", "copy", ["tenant", "bulletin_id", "edition", "place"])
    _partly("ix_copy_group", "copy", ["tenant", "group_id"], "group_id <> ''")
    _table(
        "bulletin_reply",
        *_texts("tenant", "bulletin_id", "thread", "person", "name"), _moment("at"),
        *_texts("group_id", "role", "verdict"), _text("answers"), _flag("call"),
        _moment("called", none=True), _moment("thanked", none=True), *_texts("quote"),
        _text("quoted"), *_texts("experience"),
        key=("bulletin_id", "thread", "person"), owner="bulletin", by="bulletin_id",
    )  # fmt: skip
    _table(
        "bulletin_channel",
        *_texts("tenant", "conversation", "name", "language", "person"), _moment("since"),
        key=("conversation",),
    )  # fmt: skip


def _contents() -> None:
    _table(
        "occasion",
        *_texts("tenant", "id", "sort"), _day("day"),
        *_texts("starts", "title", "title_nn", "place", "link", "person"), _moment("made"),
        _moment("removed", none=True),
        key=("id",),
    )  # fmt: skip
    op.create_index("ix_occasion_day", "occasion", ["tenant", "day"])
    _table(
        "experience",
        *_texts("tenant", "id", "group_id"), _text("text"), *_texts("source"), _flag("named"),
        _moment("made"), _moment("withdrawn", none=True),
        key=("id",), owner="hms_group", by="group_id",
    )  # fmt: skip
    op.create_index("ix_experience_made", "experience", ["tenant", "made"])
    op.create_index("ix_experience_group", "experience", ["tenant", "group_id", "made"])
    _table(
        "consent",
        *_texts("tenant", "experience_id", "person", "role"), _moment("at"),
        key=("experience_id", "person", "role"), owner="experience", by="experience_id",
    )  # fmt: skip


def _table(
    name: str,
    *columns: "sa.Column[Any]",
    key: Sequence[str] = (),
    owner: str = "",
    by: str = "",
) -> None:
    belongs = [
        sa.ForeignKeyConstraint(
            ["tenant", by], [f"{owner}.tenant", f"{owner}.id"], name=f"fk_{name}_tenant_{by}"
        )
    ]
    op.create_table(
        name,
        *columns,
        sa.PrimaryKeyConstraint("tenant", *key, name=f"pk_{name}"),
        *(belongs if owner else []),
        sqlite_with_rowid=False,
    )


def _partly(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)


def _texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    return tuple(_name(name) for name in names)


def _name(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(), nullable=none)


def _text(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Text(), nullable=none)


def _moment(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.BigInteger(), nullable=none)


def _numbers(*names: str, none: bool = False) -> tuple["sa.Column[Any]", ...]:
    return tuple(sa.Column(name, sa.Integer(), nullable=none) for name in names)


def _day(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Date(), nullable=none)


def _flag(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Boolean(), nullable=False)

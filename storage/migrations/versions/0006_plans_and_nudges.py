"""Plans with their actions and evaluations, and what people are told unasked."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NEW = (
    *("rule", "rest", "told", "item", "evaluated", "evaluation", "nudged", "alteration"),
    *("action", "sighting", "plan"),
)


def upgrade() -> None:
    """The tables of storage/duties.py and storage/unasked.py."""
    _plan()
    _action()
    _evaluation()
    _unasked()


def downgrade() -> None:
    """Plans are gone."""
    for name in NEW:
        op.drop_table(name)


def _plan() -> None:
    _table(
        "plan",
        *_texts("tenant", "group_id"), *_numbers("edition", "last"), *_texts("place"), *_numbers("told"),
        _moment("told_at", none=True), _text("learned"),
        key=("group_id",), owner="hms_group", by="group_id",
    )  # fmt: skip
    _table(
        "sighting",
        *_texts("tenant", "group_id"), *_numbers("place", "edition"), *_texts("person", "name", "role"),
        _moment("at"), _text("remark"),
        key=("group_id", "place"), owner="hms_group", by="group_id",
    )  # fmt: skip


def _action() -> None:
    people = [f"{place}{part}" for place in ("owner", "deputy") for part in ("", "_name", "_role", "_aad")]
    _table(
        "action",
        *_texts("tenant", "id", "group_id"), *_numbers("number"), *_texts("title", "area"), _moment("made"),
        *_texts("status", "theme", "method", "phase"), *_numbers("round"), *_texts("visit", "vote", "line"),
        *_texts(*people), _day("deadline", none=True), _day("set_on", none=True), _text("sign"),
        _day("evaluates", none=True), _text("scores"), _text("reason"), _flag("needs_help"),
        _moment("ended", none=True), _name("effect", none=True), _name("onward", none=True),
        *_numbers("version"),
        key=("id",), owner="hms_group", by="group_id", row_ids=True,
    )  # fmt: skip
    op.create_index("uq_action_number", "action", ["tenant", "group_id", "number"], unique=True)
    _partly("uq_action_line", "action", ["tenant", "group_id", "vote", "line"], "vote <> ''", unique=True)
    _partly("ix_action_owner", "action", ["tenant", "owner"], "ended IS NULL")
    _partly("ix_action_deputy", "action", ["tenant", "deputy"], "ended IS NULL AND deputy <> ''")
    _table(
        "alteration",
        *_texts("tenant", "action_id"), _moment("at"), *_numbers("tie"), *_texts("kind", "office"),
        _text("facts"),
        key=("action_id", "at", "tie"), owner="action", by="action_id",
    )  # fmt: skip
    _table(
        "nudged",
        *_texts("tenant", "action_id"), _day("deadline"), *_texts("step"),
        key=("action_id", "deadline", "step"), owner="action", by="action_id",
    )  # fmt: skip


def _evaluation() -> None:
    _table(
        "evaluation",
        *_texts("tenant", "id", "group_id"), *_numbers("round"), _moment("opened"), _moment("closes"),
        _moment("settled", none=True), _text("actions"), _text("learned"),
        key=("id",), owner="hms_group", by="group_id",
    )  # fmt: skip
    _partly("uq_evaluation_open", "evaluation", ["tenant", "group_id"], "settled IS NULL", unique=True)
    op.create_index("ix_evaluation_group", "evaluation", ["tenant", "group_id", "opened"])
    _table(
        "evaluated",
        *_texts("tenant", "evaluation_id", "person", "role"), _text("answers"),
        key=("evaluation_id", "person", "role"), owner="evaluation", by="evaluation_id",
    )  # fmt: skip


def _unasked() -> None:
    _table(
        "item",
        *_texts("tenant", "person", "about", "subject", "group_id"), _moment("ready"), _moment("until"),
        _day("told", none=True),
        key=("person", "about", "subject"), owner="hms_group", by="group_id",
    )  # fmt: skip
    op.create_index("ix_item_subject", "item", ["tenant", "subject"])
    op.create_index("ix_item_group", "item", ["tenant", "group_id"])
    _table("told", *_texts("tenant", "person"), _day("day"), *_numbers("cards"), _text("items"),
           _flag("open"), key=("person", "day"))  # fmt: skip
    _table("rest", *_texts("tenant", "person"), _day("until"), _flag("exact"), key=("person",))
    _table(
        "rule",
        *_texts("tenant", "level", "subject"), *_numbers("before", "after", "weekly", none=True),
        key=("level", "subject"),
    )  # fmt: skip


def _table(
    name: str,
    *columns: "sa.Column[Any]",
    key: Sequence[str],
    owner: str = "",
    by: str = "",
    row_ids: bool = False,
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
        sqlite_with_rowid=row_ids,
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

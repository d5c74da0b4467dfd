"""Votes: what is asked, what is counted while one is open, and what is left of it."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW = ("proposal", "themed", "theme", "texts", "opinion", "note", "urn", "vote")


def upgrade() -> None:
    """The tables of storage/urn.py."""
    _vote()
    _open_votes()
    _afterwards()


def downgrade() -> None:
    """Votes are gone."""
    for name in NEW:
        op.drop_table(name)


def _vote() -> None:
    _table(
        "vote",
        *_texts("tenant", "id", "group_id"), _moment("made"), *_texts("language"), _text("paper"),
        *_texts("series", "state"), _number("least"), *_texts("place", "code"),
        *(_moment(name, none=True) for name in ("opened", "closes", "closed")),
        *_texts("phase"), _number("round"), *_texts("ready", "before"), _text("result", none=True),
        _moment("sorted", none=True), _text("decision", none=True), _flag("swept"),
        key=("id",), owner="hms_group", by="group_id",
    )  # fmt: skip
    op.create_index("ix_vote_group", "vote", ["tenant", "group_id", "made"])
    op.create_index("ix_vote_place", "vote", ["tenant", "place", "series"])
    _partly("uq_vote_code", ["tenant", "code"], "code <> ''", unique=True)
    _partly("ix_vote_unswept", ["tenant", "id"], "NOT swept", unique=False)


def _open_votes() -> None:
    _of_vote("urn", *_texts("secret"), _text("spent"), _text("counted"), _text("notes"))
    if op.get_context().dialect.name == "postgresql":  # as it is, or a search of the files would be blind
        for name in ("spent", "counted", "notes"):
            op.execute(f"ALTER TABLE urn ALTER COLUMN {name} SET STORAGE EXTERNAL")
    _of_vote("note", *_texts("key", "question"), _flag("main"), _text("text"), key=("key",))
    _of_vote("opinion", *_texts("person", "role"), _text("answers"), key=("person", "role"))


def _afterwards() -> None:
    names = (*_texts("id", "question"), _number("place"), *_texts("name", "heading"), _text("quotes"))
    counts = tuple(_number(name, none=True) for name in ("notes", "mains"))
    _of_vote("theme", *names, *_texts("became"), *counts, key=("id",))
    sums = tuple(_number(name, none=True) for name in ("notes", "mains", "other"))
    _of_vote("texts", *_texts("question"), _number("place"), *sums, key=("question",))
    _of_vote("themed", *_texts("note", "theme"), key=("note", "theme"))
    _table(
        "proposal",
        *_texts("tenant", "id", "group_id", "title", "area", "source", "line", "phase"), _number("round"),
        *_texts("office"), _moment("made"),
        key=("id",), owner="hms_group", by="group_id",
    )  # fmt: skip
    op.create_index("ix_proposal_group", "proposal", ["tenant", "group_id", "made"])
    of_line = ["tenant", "group_id", "source", "line"]
    _partly("uq_proposal_line", of_line, "source <> ''", unique=True, table="proposal")


def _of_vote(name: str, *columns: "sa.Column[Any]", key: Sequence[str] = ()) -> None:
    _table(name, *_texts("tenant", "vote_id"), *columns, key=("vote_id", *key), owner="vote", by="vote_id")


def _table(name: str, *columns: "sa.Column[Any]", key: Sequence[str], owner: str, by: str) -> None:
    op.create_table(
        name,
        *columns,
        sa.PrimaryKeyConstraint("tenant", *key, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["tenant", by], [f"{owner}.tenant", f"{owner}.id"], name=f"fk_{name}_tenant_{by}"
        ),
        sqlite_with_rowid=False,
    )


def _partly(name: str, columns: list[str], where: str, *, unique: bool, table: str = "vote") -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)


def _texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    return tuple(sa.Column(name, sa.String(), nullable=False) for name in names)


def _text(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Text(), nullable=none)


def _moment(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.BigInteger(), nullable=none)


def _number(name: str, *, none: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Integer(), nullable=none)


def _flag(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Boolean(), nullable=False)

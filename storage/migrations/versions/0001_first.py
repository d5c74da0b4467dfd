"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """People and places, groups, their way, their stop points, and what waits for its time."""
    _people()
    _groups()
    _journeys()
    _checkins()
    _answers()
    _due()
    _postings()


def downgrade() -> None:
    """All of it away again, what leans on others first."""
    for name in ("posting", "due", "agreement", "confirmation", "given", "checkin", "journey", "visit"):
        op.drop_table(name)
    for name in (
        "member",
        "hms_group",
        "helper",
        "helpers_channel",
        "claim",
        "place",
        "private_chat",
        "person",
    ):
        op.drop_table(name)


def _people() -> None:
    _table(
        "person",
        *_texts("tenant", "person", "name", "aad", "locale", "language"),
        sa.Column("lead", sa.Boolean(), nullable=False),
        _moment("met", nullable=True),
        key=("tenant", "person"),
    )
    private = _texts("tenant", "person", "conversation", "service_url", "bot")
    _table("private_chat", *private, key=("tenant", "person"))
    place = _texts("tenant", "conversation", "kind", "service_url", "bot", "team")
    _table("place", *place, _moment("seen"), key=("tenant", "conversation"))
    _table("claim", *_texts("digest"), sa.Column("used", sa.Boolean(), nullable=False), key=("digest",))
    _table("helpers_channel", *_texts("tenant", "team", "conversation"), key=("tenant",))
    _table("helper", *_texts("tenant", "person", "team"), key=("tenant", "person"))


def _groups() -> None:
    _table(
        "hms_group",
        *_texts("tenant", "id", "name", "owner", "department", "language", "method"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("code", "helper", "chat", "quiet"),
        _moment("made"),
        key=("tenant", "id"),
    )
    op.create_index("uq_hms_group_code", "hms_group", ["tenant", "code"], unique=True)
    _index("uq_hms_group_chat", "hms_group", "tenant", "chat", where="chat <> ''", unique=True)
    op.create_index("ix_hms_group_helper", "hms_group", ["tenant", "helper"])
    _table(
        "member",
        *_texts("tenant", "group_id", "person", "role"),
        _moment("since"),
        _moment("until", nullable=True),
        *_texts("name"),
        sa.Column("place", sa.Integer(), nullable=False),
        _belongs("member", "group_id", "hms_group"),
        key=("tenant", "group_id", "person", "role", "since"),
    )
    person, role = ("tenant", "group_id", "person"), ("tenant", "group_id", "role")
    sole = "until IS NULL AND role IN ('leader', 'safety_rep')"
    _index("uq_member_person", "member", *person, where="until IS NULL", unique=True)
    _index("uq_member_role", "member", *role, where=sole, unique=True)
    op.create_index("ix_member_person", "member", ["tenant", "person"])


def _journeys() -> None:
    _table(
        "visit",
        *_texts("tenant", "id", "group_id", "phase"),
        sa.Column("round", sa.Integer(), nullable=False),
        _moment("began"),
        sa.Column("tie", sa.Integer(), nullable=False),
        sa.Column("workshop", sa.Date(), nullable=True),
        _moment("ended", nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("baton", sa.Text(), nullable=False),
        *_texts("missing"),
        _belongs("visit", "group_id", "hms_group"),
        key=("tenant", "id"),
    )
    op.create_index("ix_visit_group", "visit", ["tenant", "group_id"])
    _table(
        "journey",
        *_texts("tenant", "group_id", "stage", "visit_id"),
        _moment("moved"),
        sa.Column("carried_id", sa.String(), nullable=True),
        _belongs("journey", "group_id", "hms_group"),
        _belongs("journey", "visit_id", "visit"),
        _belongs("journey", "carried_id", "visit"),
        key=("tenant", "group_id"),
    )


def _checkins() -> None:
    _table(
        "checkin",
        *_texts("tenant", "id", "group_id", "visit_id", "phase"),
        _moment("opened"),
        sa.Column("tie", sa.Integer(), nullable=False),
        _moment("closes"),
        _moment("revealed", nullable=True),
        _moment("settled", nullable=True),
        sa.Column("proposal", sa.String(), nullable=True),
        _belongs("checkin", "group_id", "hms_group"),
        _belongs("checkin", "visit_id", "visit"),
        key=("tenant", "id"),
    )
    _index("uq_checkin_unsettled", "checkin", "tenant", "visit_id", where="settled IS NULL", unique=True)
    op.create_index("ix_checkin_group", "checkin", ["tenant", "group_id", "opened"])


def _answers() -> None:
    belongs = ("checkin_id", "checkin")
    _table(
        "given",
        *_texts("tenant", "checkin_id", "person", "role"),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        _belongs("given", *belongs),
        key=("tenant", "checkin_id", "person", "role"),
    )
    _table(
        "confirmation",
        *_texts("tenant", "checkin_id"),
        sa.Column("place", sa.Integer(), nullable=False),
        *_texts("person", "role", "outcome"),
        sa.Column("remark", sa.Text(), nullable=False),
        _moment("at"),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        _belongs("confirmation", *belongs),
        key=("tenant", "checkin_id", "place"),
    )
    who = ("tenant", "checkin_id", "person")
    _table("agreement", *_texts(*who), _belongs("agreement", *belongs), key=who)


def _due() -> None:
    named = _texts("tenant", "kind", "subject")
    _table(
        "due", *named, _moment("at"), _moment("free_at"), *_texts("owner"), key=("tenant", "kind", "subject")
    )
    op.create_index("ix_due_free_at", "due", ["free_at"])
    op.create_index("ix_due_subject", "due", ["tenant", "subject"])


def _postings() -> None:
    op.create_table(
        "posting",
        *_texts("tenant", "id", "key"),
        _moment("sealed"),
        sa.Column("tie", sa.Integer(), nullable=False),
        *_texts("conversation", "person", "service_url", "bot"),
        sa.Column("card", sa.Text(), nullable=False),
        *_texts("summary"),
        _moment("useful_until", nullable=True),
        *_texts("withdraw", "slot", "if_gone", "state"),
        sa.Column("tries", sa.Integer(), nullable=False),
        *_texts("owner"),
        _moment("free_at"),
        *_texts("message"),
        _moment("ended", nullable=True),
        *_texts("why"),
        sa.PrimaryKeyConstraint("tenant", "id", name="pk_posting"),
    )
    op.create_index("uq_posting_key", "posting", ["tenant", "key"], unique=True)
    _index("ix_posting_free_at", "posting", "free_at", where="state = 'sealed'")
    _index("ix_posting_tried", "posting", "free_at", where="state = 'sealed' AND tries > 0")
    _index("ix_posting_withdraw", "posting", "tenant", "withdraw", where="state = 'sealed'")
    slot = ("tenant", "slot", "conversation")
    _index("ix_posting_slot", "posting", *slot, where="state = 'sent' AND slot <> ''")


def _table(name: str, *parts: sa.Column[Any] | sa.ForeignKeyConstraint, key: tuple[str, ...]) -> None:
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"), sqlite_with_rowid=False)


def _index(name: str, table: str, *columns: str, where: str, unique: bool = False) -> None:
    some = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=some, postgresql_where=some)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _belongs(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    there = [f"{owner}.tenant", f"{owner}.id"]
    return sa.ForeignKeyConstraint(["tenant", column], there, name=f"fk_{table}_tenant_{column}")

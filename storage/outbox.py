"""Letters sealed in the transaction that caused them, and what became of each.

Within one conversation letters leave in the order they were sealed and one at a time: Teams refuses two
operations that meet (412) and holds back a whole conversation at once (429), so a letter that is to be
tried again holds back those behind it.
"""

from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    FromClause,
    and_,
    func,
    literal_column,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy import bindparam as given

from programme.delivery import Address, Letter, Sent
from storage.due import SET as SET_DUE
from storage.people import KEEP_PRIVATE
from storage.posting import Posting, read, row_of
from storage.statements import Repository, named, once
from storage.tables import PRIVATE_CHAT
from storage.waiting import POSTING

UNREACHED = "unreached"
"""The kind of due that is set when a letter can never arrive."""
NOTHING = Sent("", "")

_SEALED: ColumnElement[str] = literal_column("'sealed'")  # spelt out, or its index would not serve
_SENT: ColumnElement[str] = literal_column("'sent'")


def _with_private(posting: FromClause, private: FromClause) -> FromClause:
    """Postings, those addressed to a person with the private chat known now."""
    same = and_(private.c.tenant == posting.c.tenant, private.c.person == posting.c.person)
    return posting.outerjoin(private, and_(same, posting.c.conversation == ""))


def _lane(posting: FromClause, private: FromClause) -> ColumnElement[str]:
    """The conversation it will end in, as far as is known."""
    return func.coalesce(func.nullif(posting.c.conversation, ""), private.c.conversation, posting.c.person)


SEAL = once(POSTING, "tenant", "key")
ADOPT = POSTING.insert()
LATE = (
    update(POSTING)
    .where(
        POSTING.c.state == _SEALED, POSTING.c.free_at <= given("now"), POSTING.c.useful_until <= given("now")
    )
    .values(state="late", ended=given("now"))
)
WITHDRAW = (
    update(POSTING)
    .where(
        POSTING.c.tenant == given("of_tenant"),
        POSTING.c.withdraw == given("reason"),
        POSTING.c.state == _SEALED,
    )
    .values(state="withdrawn")
)

_BUSY, _THEIRS = POSTING.alias("busy"), PRIVATE_CHAT.alias("theirs")
_IN_ORDER = (POSTING.c.sealed, POSTING.c.tie, POSTING.c.id)
_LANE = _lane(POSTING, PRIVATE_CHAT)
_RANKED = (
    select(
        POSTING.c.tenant,
        POSTING.c.id,
        POSTING.c.free_at,
        _LANE.label("lane"),
        func.row_number().over(partition_by=(POSTING.c.tenant, _LANE), order_by=_IN_ORDER).label("nth"),
    )
    .select_from(_with_private(POSTING, PRIVATE_CHAT))
    .where(POSTING.c.state == _SEALED, POSTING.c.free_at <= given("now"))
    .cte("ranked")
)
_LANES_BUSY = (
    select(_BUSY.c.tenant, _lane(_BUSY, _THEIRS).label("lane"))
    .select_from(_with_private(_BUSY, _THEIRS))
    .where(_BUSY.c.state == _SEALED, _BUSY.c.tries > literal_column("0"), _BUSY.c.free_at > given("now"))
)
_FREE = (
    select(_RANKED.c.tenant, _RANKED.c.id)
    .where(
        _RANKED.c.nth == 1,
        tuple_(_RANKED.c.tenant, _RANKED.c.lane).not_in(_LANES_BUSY),
    )
    .order_by(_RANKED.c.free_at)
    .limit(given("most"))
    .cte("free")
)
CLAIM = (
    update(POSTING)
    .where(POSTING.c.tenant == _FREE.c.tenant, POSTING.c.id == _FREE.c.id, POSTING.c.state == _SEALED)
    .values(owner=given("by"), free_at=given("until"), tries=POSTING.c.tries + 1)
    .returning(POSTING.c.tenant, POSTING.c.id)
)

_LAST = POSTING.alias("last")
_LAST_FIRST = (_LAST.c.ended.desc(), _LAST.c.sealed.desc(), _LAST.c.tie.desc())
_IS_LAST = (_LAST.c.state == _SENT, _LAST.c.slot != literal_column("''"), _LAST.c.message != "")
_REPLACES = (
    select(_LAST.c.message)
    .where(
        _LAST.c.tenant == POSTING.c.tenant,
        _LAST.c.slot == POSTING.c.slot,
        _LAST.c.conversation == _LANE,
        *_IS_LAST,
    )
    .order_by(*_LAST_FIRST)
    .limit(1)
    .scalar_subquery()
)
PARCELS = (
    select(
        POSTING,
        PRIVATE_CHAT.c.conversation.label("private_conversation"),
        PRIVATE_CHAT.c.service_url.label("private_url"),
        PRIVATE_CHAT.c.bot.label("private_bot"),
        _REPLACES.label("replaces"),
    )
    .select_from(_with_private(POSTING, PRIVATE_CHAT))
    .where(
        POSTING.c.tenant.in_(given("tenants", expanding=True)),  # SQLite finds no index by pairs
        POSTING.c.id.in_(given("ids", expanding=True)),
        tuple_(POSTING.c.tenant, POSTING.c.id).in_(given("claimed", expanding=True)),
    )
    .order_by(*_IN_ORDER)
)
LAST = (
    select(_LAST.c.message)
    .where(
        _LAST.c.tenant == given("tenant"),
        _LAST.c.slot == given("slot"),
        _LAST.c.conversation == given("conversation"),
        *_IS_LAST,
    )
    .order_by(*_LAST_FIRST)
    .limit(1)
)

_THIS = (POSTING.c.tenant == given("of_tenant"), POSTING.c.id == given("of_id"))
ENDED = (
    update(POSTING)
    .where(*_THIS)
    .values({name: given(name) for name in ("state", "ended", "message", "conversation", "why")})
)
AGAIN = update(POSTING).where(*_THIS, POSTING.c.state == _SEALED).values(owner="", free_at=given("next"))
WAITING = select(func.count()).select_from(POSTING).where(POSTING.c.state == _SEALED)
FATE = select(POSTING.c.state).where(*named(POSTING, "tenant", "key"))


class Outbox(Repository):
    """`work.outbox`."""

    __slots__ = ()

    def seal(self, letter: Letter, *, at: datetime, id: str) -> bool:
        """Whether it was sealed; False, and nothing changed, when its key was there. Raises TooBig."""
        return self._run(SEAL, row_of(letter, at=at, id=id, tie=next(self._ties))).first() is not None

    def withdraw(self, tenant: str, withdraw_key: str) -> None:
        """Letters not yet sent that share this reason are not sent; one in flight may still arrive."""
        if withdraw_key:
            self._run(WITHDRAW, {"of_tenant": tenant, "reason": withdraw_key})

    def claim(self, now: datetime, *, owner: str, lease: timedelta, limit: int) -> tuple[Posting, ...]:
        """Up to `limit` letters whose time has come, in the order sealed, at most one per conversation, and
        for nobody else until the lease has run out. What is no longer useful is set aside as late."""
        if self._postgres:  # two claims at once could each take one letter of the same conversation
            self._connection.execute(text("SELECT pg_advisory_xact_lock(7824)"))
        self._run(LATE, {"now": now})
        values = {"now": now, "by": owner, "until": now + lease, "most": limit}
        claimed = [tuple(row) for row in self._run(CLAIM, values)]
        if not claimed:
            return ()
        lists = {"tenants": sorted({tenant for tenant, _ in claimed}), "ids": [id for _, id in claimed]}
        return tuple(read(row) for row in self._run(PARCELS, {"claimed": claimed, **lists}))

    def sent(self, posting: Posting, sent: Sent, at: datetime) -> None:
        """It has arrived. A private chat opened for it is known from now on."""
        to = posting.parcel.to
        self._end(posting, "sent", at, sent=sent)
        if posting.user and sent.conversation not in {"", to.conversation}:
            place = {"conversation": sent.conversation, "service_url": to.service_url, "bot": to.bot}
            self._run(KEEP_PRIVATE, {"tenant": posting.tenant, "person": posting.user, **place})

    def again(self, posting: Posting, at_next: datetime) -> None:
        """Not now: it is free again at `at_next`, and until then holds back its conversation."""
        self._run(AGAIN, _this(posting) | {"next": at_next})

    def gone(self, posting: Posting, why: str, at: datetime) -> None:
        """It will never arrive; what it names in `if_gone` is due to be looked into at once."""
        self._end(posting, "gone", at, why=why)
        if posting.if_gone:
            key = {"tenant": posting.tenant, "kind": UNREACHED, "subject": posting.if_gone}
            self._run(SET_DUE, key | {"at": at, "free_at": at, "owner": ""})

    def adopt(self, to: Address, *, slot: str, message: str, at: datetime, id: str) -> None:
        """A card that stands there already, such as a reply, becomes the slot's, and its next letter replaces
        it. Nothing happens when the slot has a card there."""
        if not self.last_message(to.tenant, slot, to.conversation):
            letter = Letter(f"adopted:{id}", to, {}, "", at, slot=slot)
            stands = {"state": "sent", "message": message, "ended": at}
            self._run(ADOPT, row_of(letter, at=at, id=id, tie=next(self._ties)) | stands)

    def last_message(self, tenant: str, slot: str, conversation: str) -> str:
        """The id of the message last sent for the slot there; empty when there is none."""
        values = {"tenant": tenant, "slot": slot, "conversation": conversation}
        return self._run(LAST, values).scalar() or ""

    def waiting(self, tenant: str | None = None) -> int:
        """How many letters are sealed and neither sent nor given up."""
        if tenant is None:
            return int(self._run(WAITING, {}).scalar_one())
        return int(self._run(WAITING.where(*named(POSTING, "tenant")), {"tenant": tenant}).scalar_one())

    def fate(self, tenant: str, key: str) -> str:
        """«sealed», «sent», «withdrawn», «late» or «gone»; empty when never sealed."""
        return self._run(FATE, {"tenant": tenant, "key": key}).scalar() or ""

    def _end(
        self,
        posting: Posting,
        state: str,
        at: datetime,
        *,
        sent: Sent = NOTHING,
        why: str = "",
    ) -> None:
        where = sent.conversation or posting.parcel.to.conversation
        how = {"state": state, "ended": at, "message": sent.message, "conversation": where, "why": why}
        self._run(ENDED, _this(posting) | how)


def _this(posting: Posting) -> dict[str, object]:
    return {"of_tenant": posting.tenant, "of_id": posting.parcel.id}

"""Letters sealed in the transaction that caused them; withdrawn, corrected and recalled before and after they
have left. Who delivers them is told in delivery.py."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, exists, func, literal_column, select, update
from sqlalchemy import bindparam as given

from programme.delivery import Address, Letter
from storage.due import SET as SET_DUE
from storage.due import UNREACHED, setting
from storage.posting import row_of, written
from storage.statements import Repository, named, once
from storage.tables import POSTING
from storage.thread import KNOCK, knocking
from storage.waiting import NEWEST, SEALED

_HERE = POSTING.c.owner == ""
_SAME_REASON = (
    POSTING.c.tenant == given("of_tenant"),
    POSTING.c.withdraw == given("reason"),
    POSTING.c.withdraw != literal_column("''"),
)

TAKEN_BACK = {
    "state": case((_HERE, "withdrawn"), else_="sealed"),
    "ended": case((_HERE, given("at", type_=POSTING.c.ended.type)), else_=None),
    "card": case((_HERE, ""), else_=POSTING.c.card),
    "useful_until": given("at"),
}
"""What a sealed letter is after it was withdrawn `at` a moment: one on its way cannot be called back, but is
not tried again."""

SEAL = once(POSTING, "tenant", "key")
ADD = POSTING.insert()
WITHDRAW = update(POSTING).where(*_SAME_REASON, SEALED).values(TAKEN_BACK)
REWRITE = (
    update(POSTING)
    .where(*_SAME_REASON, SEALED, _HERE)
    .values(card=given("new_card"), summary=given("new_summary"))
)
_CHANGE = POSTING.alias("change")
_TO_BE_CHANGED = exists().where(
    _CHANGE.c.tenant == POSTING.c.tenant,
    _CHANGE.c.follows == POSTING.c.id,
    _CHANGE.c.thread == POSTING.c.thread,
    _CHANGE.c.state == literal_column("'sealed'"),
    _CHANGE.c.owner == "",
)
HAVE_LEFT = select(POSTING).where(
    *_SAME_REASON,
    POSTING.c.follows == "",
    ((POSTING.c.state == "sent") & (POSTING.c.message != "")) | (SEALED & ~_HERE),
    ~_TO_BE_CHANGED,
)
LAST = (
    select(POSTING.c.message)
    .where(
        *named(POSTING, "tenant", "slot", "conversation"),
        POSTING.c.state == literal_column("'sent'"),
        POSTING.c.slot != literal_column("''"),
        POSTING.c.message != "",
    )
    .order_by(*(POSTING.c[name].desc() for name in NEWEST))
    .limit(1)
)
WAITING = select(func.count()).select_from(POSTING).where(SEALED)
FATE = select(POSTING.c.state).where(*named(POSTING, "tenant", "key"))


class Outbox(Repository):
    """`work.outbox`."""

    __slots__ = ()

    def seal(self, letter: Letter, *, at: datetime, id: str) -> bool:
        """Whether it was sealed; False, and nothing changed, when its key was there. Raises TooBig.

        Where the address is closed it is kept, and what it names in `if_gone` is looked into at once.
        """
        sealed = self._run(SEAL, row_of(letter, at=at, id=id, tie=next(self._ties))).first() is not None
        if sealed and self._knock(letter.to, letter.not_before) and letter.if_gone:
            self._run(SET_DUE, setting(letter.to.tenant, UNREACHED, letter.if_gone, at))
        return sealed

    def withdraw(self, tenant: str, withdraw_key: str, at: datetime) -> None:
        """Letters not yet sent that share this reason are not sent; one on its way may still arrive."""
        if withdraw_key:
            self._run(WITHDRAW, {"of_tenant": tenant, "reason": withdraw_key, "at": at})

    def recall(self, tenant: str, withdraw_key: str, *, at: datetime, new_id: Callable[[], str]) -> None:
        """Letters that share this reason are withdrawn, and those that have left are taken away where they
        stand."""
        self.withdraw(tenant, withdraw_key, at)
        for row in self._have_left(tenant, withdraw_key):
            self._follow(row, None, "", key=f"{row.key}:recalled", at=at, id=new_id())

    def correct(
        self,
        tenant: str,
        withdraw_key: str,
        card: Mapping[str, Any],
        summary: str,
        *,
        at: datetime,
        new_id: Callable[[], str],
    ) -> None:
        """Letters that share this reason get another card, and those that have left are changed where they
        stand. Raises TooBig."""
        kept = written(withdraw_key, card)
        reason = {"of_tenant": tenant, "reason": withdraw_key}
        self._run(REWRITE, reason | {"new_card": kept, "new_summary": summary})
        for row in self._have_left(tenant, withdraw_key):
            id_ = new_id()
            self._follow(row, card, summary, key=f"{row.key}:corrected:{id_}", at=at, id=id_)

    def adopt(self, to: Address, *, slot: str, message: str, at: datetime, id: str) -> None:
        """A card that stands there already, such as a reply, becomes the slot's, and its next letter replaces
        it. Nothing happens when the slot has a card there."""
        if not self.last_message(to.tenant, slot, to.conversation):
            letter = Letter(f"adopted:{id}", to, {}, "", at, slot=slot)
            stands = {"state": "sent", "message": message, "ended": at, "card": ""}
            self._run(ADD, row_of(letter, at=at, id=id, tie=next(self._ties)) | stands)

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

    def _knock(self, to: Address, at: datetime) -> bool:
        """Tells the thread that a letter waits; whether its address is closed."""
        return bool(self._run(KNOCK, knocking(to.tenant, to.thread, at)).scalar())

    def _have_left(self, tenant: str, reason: str) -> list[Row[Any]]:
        return list(self._run(HAVE_LEFT, {"of_tenant": tenant, "reason": reason}))

    def _follow(
        self, row: Row[Any], card: Mapping[str, Any] | None, summary: str, *, key: str, at: datetime, id: str
    ) -> None:
        """Seals what changes a letter that has left; in its thread it comes after it."""
        to = Address(row.tenant, row.service_url, row.bot, row.conversation, row.person)
        letter = Letter(key, to, card or {}, summary, at, withdraw=row.withdraw if card else "")
        values = row_of(letter, at=at, id=id, tie=next(self._ties))
        values |= {"follows": row.id, "card": written(key, card)}
        if self._run(SEAL, values).first() is not None:
            self._knock(to, at)

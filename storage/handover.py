"""Roles on offer: at most one offer for each role of a group stands at a time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import select, update

from programme.handover import How, Offer
from programme.people import Role
from storage.statements import Repository, named
from storage.tables import HANDOVER

_OFFER = [column.name for column in HANDOVER.c if column.name != "tenant"]
_ALL = select(*(HANDOVER.c[name] for name in _OFFER)).where(*named(HANDOVER, "tenant"))
GET = _ALL.where(*named(HANDOVER, "id"))
OPEN = _ALL.where(*named(HANDOVER, "group_id"), HANDOVER.c.ended.is_(None)).order_by(HANDOVER.c.made)
ADD = HANDOVER.insert()
_THIS = (HANDOVER.c.tenant == given("of"), HANDOVER.c.id == given("which"))
END = update(HANDOVER).where(*_THIS, HANDOVER.c.ended.is_(None)).values(ended=given("at"))
NAME = update(HANDOVER).where(*_THIS).values(taker_name=given("name"))


class Handovers(Repository):
    """`work.handovers`. A second offer of one role raises Clash."""

    __slots__ = ()

    def add(self, tenant: str, offer: Offer) -> None:
        """A role is on offer."""
        row = {name: getattr(offer, name) for name in _OFFER if name not in ("group_id", "role", "how")}
        key = {"tenant": tenant, "group_id": offer.group}
        self._run(ADD, key | row | {"role": offer.role.value, "how": offer.how.value})

    def get(self, tenant: str, id: str) -> Offer | None:
        """The offer, also when it has ended."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _read(row)

    def open(self, tenant: str, group_id: str) -> tuple[Offer, ...]:
        """The offers of a group that nobody has ended, oldest first; one may have waited too long."""
        rows = self._run(OPEN, {"tenant": tenant, "group_id": group_id})
        return tuple(_read(row) for row in rows)

    def end(self, tenant: str, id: str, at: datetime) -> bool:
        """It was taken, taken back, or has waited too long; succeeds once."""
        return self._run(END, {"of": tenant, "which": id, "at": at}).rowcount == 1

    def name(self, tenant: str, id: str, name: str) -> None:
        """The name of the one it is offered to has become known."""
        self._run(NAME, {"of": tenant, "which": id, "name": name})


def _read(row: Sequence[Any]) -> Offer:
    id_, group, role, giver, giver_name, taker, taker_name, how, until, made, ended = row
    return Offer(id_, group, Role(role), giver, giver_name, taker, taker_name, How(how), until, made, ended)

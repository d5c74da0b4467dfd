"""What is coming: webinars, gatherings and courses."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy import bindparam as given

from programme.bulletin.occasion import Occasion, Sort
from storage.bulletin.tables import OCCASION
from storage.statements import Repository, named, upsert

_OCCASION = ("id", "day", "title", "title_nn", "starts", "place", "link")
_OCCASIONS = select(*(OCCASION.c[name] for name in _OCCASION), OCCASION.c.sort).where(
    *named(OCCASION, "tenant"), OCCASION.c.removed.is_(None)
)
AMONG = _OCCASIONS.where(OCCASION.c.id.in_(given("ids", expanding=True)))
GET = _OCCASIONS.where(*named(OCCASION, "id"))
FROM = _OCCASIONS.where(OCCASION.c.day >= given("since")).order_by(
    OCCASION.c.day, OCCASION.c.starts, OCCASION.c.id
)
KEEP = upsert(OCCASION, *(name for name in (*_OCCASION, "sort", "removed") if name != "id"))
REMOVE = (
    update(OCCASION)
    .where(OCCASION.c.tenant == given("of_tenant"), OCCASION.c.id == given("of_id"))
    .values(removed=given("at"))
)


class Occasions(Repository):
    """`work.occasions`."""

    __slots__ = ()

    def get(self, tenant: str, id: str) -> Occasion | None:
        """One that has not been removed."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _occasion(row)

    def since(self, tenant: str, day: date) -> tuple[Occasion, ...]:
        """Those on that day and later, the soonest first."""
        return tuple(map(_occasion, self._run(FROM, {"tenant": tenant, "since": day})))

    def among(self, tenant: str, ids: Collection[str]) -> tuple[Occasion, ...]:
        """These, in no order, without those that were removed."""
        rows = self._run(AMONG, {"tenant": tenant, "ids": sorted(ids)}) if ids else ()
        return tuple(map(_occasion, rows))

    def keep(self, tenant: str, occasion: Occasion, *, by: str, at: datetime) -> None:
        """A new one, or one as it is now; one that was removed takes place after all."""
        what: dict[str, Any] = {name: getattr(occasion, name) for name in _OCCASION}
        what |= {"sort": occasion.sort.value, "person": by, "made": at, "removed": None}
        self._run(KEEP, what | {"tenant": tenant})

    def remove(self, tenant: str, id: str, at: datetime) -> None:
        """It does not take place."""
        self._run(REMOVE, {"of_tenant": tenant, "of_id": id, "at": at})


def _occasion(row: Row[Any]) -> Occasion:
    return Occasion(sort=Sort(row.sort), **{name: getattr(row, name) for name in _OCCASION})

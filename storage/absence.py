"""Helpers who are away, and who follows their groups meanwhile."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam as given
from sqlalchemy import delete, exists, select

from storage.statements import Repository, named, upsert
from storage.tables import ABSENCE, HELPER, HMS_GROUP

KEEP = upsert(ABSENCE, "cover", "until")
END = delete(ABSENCE).where(*named(ABSENCE, "tenant", "person"))
OF = select(ABSENCE.c.cover, ABSENCE.c.until).where(
    *named(ABSENCE, "tenant", "person"), ABSENCE.c.until >= given("today")
)
COVERED = (
    select(ABSENCE.c.person)
    .where(*named(ABSENCE, "tenant", "cover"), ABSENCE.c.until >= given("today"))
    .order_by(ABSENCE.c.person)
)

LEFT_ALONE = (
    select(HMS_GROUP.c.id)
    .where(
        *named(HMS_GROUP, "tenant"),
        HMS_GROUP.c.helper != "",
        ~exists().where(HELPER.c.tenant == HMS_GROUP.c.tenant, HELPER.c.person == HMS_GROUP.c.helper),
    )
    .order_by(HMS_GROUP.c.id)
)


@dataclass(frozen=True, slots=True)
class Away:
    """Through the day `until`, `cover` follows the groups."""

    cover: str
    until: date


class Absences(Repository):
    """`work.absences`. An absence ends by itself: one whose last day has passed is as good as none."""

    __slots__ = ()

    def keep(self, tenant: str, helper: str, cover: str, until: date) -> None:
        """The helper is away through that day; what was kept before is replaced."""
        self._run(KEEP, {"tenant": tenant, "person": helper, "cover": cover, "until": until})

    def end(self, tenant: str, helper: str) -> None:
        """The helper is there."""
        self._run(END, {"tenant": tenant, "person": helper})

    def of(self, tenant: str, helper: str, today: date) -> Away | None:
        """Whether the helper is away today, and who covers."""
        row = self._run(OF, {"tenant": tenant, "person": helper, "today": today}).first()
        return None if row is None else Away(row.cover, row.until)

    def covered_by(self, tenant: str, user: str, today: date) -> tuple[str, ...]:
        """The helpers whose groups this one covers today."""
        rows = self._run(COVERED, {"tenant": tenant, "cover": user, "today": today})
        return tuple(rows.scalars())

    def left_alone(self, tenant: str) -> tuple[str, ...]:
        """The groups whose helper is in the helpers' team no more, by id."""
        return tuple(self._run(LEFT_ALONE, {"tenant": tenant}).scalars())

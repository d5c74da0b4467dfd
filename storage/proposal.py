"""Proposals of a group; one line of a result becomes one proposal, however often it is pressed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, func, select, update

from programme.ballot import Area
from programme.proposal import Proposal
from storage.statements import Repository, named
from storage.urn import PROPOSAL

_KEPT = ("id", "group_id", "title", "area", "made", "source", "line", "phase", "round", "office")
_ALL = select(*(PROPOSAL.c[name] for name in _KEPT)).where(*named(PROPOSAL, "tenant"))
GET = _ALL.where(*named(PROPOSAL, "id"))
OF_GROUP = (
    _ALL.where(*named(PROPOSAL, "group_id"))
    .order_by(PROPOSAL.c.made.desc(), PROPOSAL.c.id)
    .limit(given("most"))
)
OF_LINE = _ALL.where(*named(PROPOSAL, "group_id", "source", "line"), PROPOSAL.c.source != "")
COUNT = select(func.count()).select_from(PROPOSAL).where(*named(PROPOSAL, "tenant", "group_id"))
ADD = PROPOSAL.insert()
KEEP = (
    update(PROPOSAL)
    .where(PROPOSAL.c.tenant == given("of_tenant"), PROPOSAL.c.id == given("of_id"))
    .values(title=given("new_title"), area=given("new_area"))
)
DROP = delete(PROPOSAL).where(*named(PROPOSAL, "tenant", "id"))


class Proposals(Repository):
    """`work.proposals`. Two at once that add the same line of a result raise Clash."""

    __slots__ = ()

    def add(self, tenant: str, proposal: Proposal) -> Proposal:
        """Keeps it, unless the same line of the same vote is there; returns the one that stands."""
        known = self._of_line(tenant, proposal)
        if known is None:
            self._run(ADD, {"tenant": tenant} | _row(proposal))
        return known or proposal

    def keep(self, tenant: str, proposal: Proposal) -> None:
        """Its words and its side as they are now."""
        changed = {"new_title": proposal.title, "new_area": proposal.area.value}
        self._run(KEEP, {"of_tenant": tenant, "of_id": proposal.id} | changed)

    def get(self, tenant: str, id: str) -> Proposal | None:
        """The proposal as it is."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _read(row)

    def of_group(self, tenant: str, group_id: str, most: int = 60) -> tuple[Proposal, ...]:
        """The group's, newest first."""
        rows = self._run(OF_GROUP, {"tenant": tenant, "group_id": group_id, "most": most})
        return tuple(_read(row) for row in rows)

    def count(self, tenant: str, group_id: str) -> int:
        """How many the group has."""
        return int(self._run(COUNT, {"tenant": tenant, "group_id": group_id}).scalar_one())

    def of_vote(self, tenant: str, group_id: str, source: str) -> tuple[Proposal, ...]:
        """Those that grew from one vote."""
        return tuple(one for one in self.of_group(tenant, group_id) if one.source == source)

    def drop(self, tenant: str, id: str) -> None:
        """It is gone, and its line can be kept anew."""
        self._run(DROP, {"tenant": tenant, "id": id})

    def _of_line(self, tenant: str, proposal: Proposal) -> Proposal | None:
        line = {"group_id": proposal.group, "source": proposal.source, "line": proposal.line}
        row = self._run(OF_LINE, {"tenant": tenant} | line).first()
        return None if row is None else _read(row)


def _row(proposal: Proposal) -> dict[str, Any]:
    names = ("id", "title", "made", "source", "line", "phase", "round", "office")
    fields = {name: getattr(proposal, name) for name in names}
    return fields | {"group_id": proposal.group, "area": proposal.area.value}


def _read(row: Sequence[Any]) -> Proposal:
    id, group, title, area, *more = row
    return Proposal(id, group, title, Area(area), *more)

"""Who held which role of a group when; the group's own value knows only the present."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam as given
from sqlalchemy import select, update

from programme.people import SHARED_ROLES, Role
from storage.statements import Repository, named
from storage.tables import HMS_GROUP, MEMBER, PLACE

_SEAT = ("person", "name", "role", "since", "until", "gone", "held_for")
OF = select(*(MEMBER.c[name] for name in _SEAT)).where(*named(MEMBER, "tenant", "group_id"))
GONE = (
    update(MEMBER)
    .where(
        MEMBER.c.tenant == given("of"),
        MEMBER.c.group_id == given("of_group"),
        MEMBER.c.person == given("who"),
        MEMBER.c.until == given("at", type_=MEMBER.c.until.type),
    )
    .values(gone=True)
)
LENT_BY = (
    select(MEMBER.c.group_id)
    .where(*named(MEMBER, "tenant", "held_for"), MEMBER.c.until.is_(None))
    .order_by(MEMBER.c.since)
)
IN_TEAM = (
    select(HMS_GROUP.c.id)
    .join(PLACE, (PLACE.c.tenant == HMS_GROUP.c.tenant) & (PLACE.c.conversation == HMS_GROUP.c.chat))
    .where(*named(PLACE, "tenant", "team"))
    .order_by(HMS_GROUP.c.id)
)


@dataclass(frozen=True, slots=True)
class Seat:
    """A person in a role for a time; `until` is None while they hold it, `gone` tells that they left the
    group's chat and with it the role."""

    person: str
    name: str
    role: Role
    since: datetime
    until: datetime | None
    gone: bool
    held_for: str


class Seats(Repository):
    """`work.seats`."""

    __slots__ = ()

    def of(self, tenant: str, group_id: str) -> tuple[Seat, ...]:
        """Every seat there has been, in the order they were taken; those held now are the last of theirs."""
        rows = self._run(OF, {"tenant": tenant, "group_id": group_id})
        found = [
            Seat(row.person, row.name, Role(row.role), row.since, row.until, row.gone, row.held_for)
            for row in rows
        ]
        return tuple(
            sorted(found, key=lambda seat: (seat.since, seat.until is None, seat.until or seat.since))
        )

    def left(self, tenant: str, group_id: str, user: str, at: datetime) -> None:
        """The seat that ended at that moment did so because the person left the group's chat."""
        self._run(GONE, {"of": tenant, "of_group": group_id, "who": user, "at": at})

    def took(self, tenant: str, group_id: str, user: str, role: Role) -> datetime:
        """When the present holder of a sole role took it here, whoever has held it for them meanwhile.
        Raises LookupError when they do not hold it."""
        of_role = [seat for seat in self.of(tenant, group_id) if seat.role is role]
        if not of_role or of_role[-1].person != user or of_role[-1].until is not None:
            raise LookupError(role)
        since = of_role[-1].since
        for seat in reversed(of_role):
            if user not in (seat.person, seat.held_for):
                break
            since = seat.since if seat.person == user else since
        return since

    def waiting_for(self, tenant: str, group_id: str, user: str) -> Seat | None:
        """The seat this person left by leaving the chat, unless somebody has taken the role since, or they
        have had a part in the group again."""
        seats = self.of(tenant, group_id)
        own = [seat for seat in seats if seat.person == user]
        if not own or own[-1].until is None or not own[-1].gone:
            return None
        last = own[-1]
        taken = any(seat.role is last.role for seat in seats[seats.index(last) + 1 :])
        return None if taken and last.role not in SHARED_ROLES else last

    def lent_by(self, tenant: str, user: str) -> tuple[str, ...]:
        """The groups where somebody holds a role for this person now."""
        found = self._run(LENT_BY, {"tenant": tenant, "held_for": user}).scalars() if user else ()
        return tuple(dict.fromkeys(found))

    def in_team(self, tenant: str, team: str) -> tuple[str, ...]:
        """The groups whose chat is a channel of this team, by id."""
        return tuple(self._run(IN_TEAM, {"tenant": tenant, "team": team}).scalars()) if team else ()

"""Tickets for files: who may fetch what, found by the hash of the secret in the link."""

from datetime import datetime

from sqlalchemy import bindparam as given
from sqlalchemy import delete, select

from programme.ticket import Ticket
from storage.statements import Repository, named
from storage.tables import TICKET

ISSUE = TICKET.insert()
REDEEM = select(TICKET.c.tenant, TICKET.c.person, TICKET.c.what, TICKET.c.about, TICKET.c.until).where(
    *named(TICKET, "digest"), TICKET.c.until > given("now", type_=TICKET.c.until.type)
)
TIDY = delete(TICKET).where(TICKET.c.until <= given("now", type_=TICKET.c.until.type))


class Tickets(Repository):
    """`work.tickets`."""

    __slots__ = ()

    def issue(self, digest: str, ticket: Ticket) -> None:
        """Keeps a ticket; the secret itself goes into a link, and nowhere else."""
        fields = {"tenant": ticket.tenant, "person": ticket.person, "what": ticket.what}
        self._run(ISSUE, {"digest": digest, "about": ticket.about, "until": ticket.until, **fields})

    def redeem(self, digest: str, at: datetime) -> Ticket | None:
        """The ticket, as often as it is shown, until its time is over; None for any other digest."""
        row = self._run(REDEEM, {"digest": digest, "now": at}).first()
        return row and Ticket(row.tenant, row.person, row.what, row.about, row.until)

    def tidy(self, at: datetime) -> int:
        """Forgets those whose time is over; returns how many."""
        return self._run(TIDY, {"now": at}).rowcount

"""One transaction, and all that can be read and kept in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from storage.absence import Absences
from storage.action import Actions
from storage.address import Addresses
from storage.asked import Asked
from storage.ballot import Ballots
from storage.bulletin.bulletin import Bulletins
from storage.bulletin.channels import Channels
from storage.bulletin.copies import Copies
from storage.bulletin.experiences import Experiences
from storage.bulletin.occasions import Occasions
from storage.bulletin.replies import Replies
from storage.checkin import Checkins
from storage.delivery import Deliveries
from storage.due import Dues
from storage.evaluation import Evaluations
from storage.group import Groups
from storage.guess import Guesses
from storage.handover import Handovers
from storage.history import Histories
from storage.journey import Journeys
from storage.lane import Lanes
from storage.opinion import Opinions
from storage.outbox import Outbox
from storage.overview import Overviews
from storage.owner import Owners
from storage.people import People
from storage.place import Places
from storage.plan import Plans
from storage.proposal import Proposals
from storage.seat import Seats
from storage.switch import Switches
from storage.theme import Themes
from storage.ticket import Tickets
from storage.truth import Truth
from storage.vote import Votes


class Work:
    """Everything kept here stands together or falls together; `Database.work` opens and ends it."""

    __slots__ = (
        *(
            "_connection",
            "absences",
            "addresses",
            "ballots",
            "checkins",
            "deliveries",
            "due",
            "groups",
            "guesses",
        ),
        *("handovers", "history", "journeys", "lanes", "outbox", "overview", "owners", "people", "places"),
        *("actions", "asked", "evaluations", "plans"),
        *("bulletins", "channels", "copies", "experiences", "occasions", "replies"),
        *("opinions", "proposals", "seats", "switches", "themes", "tickets", "truth", "votes"),
    )

    def __init__(self, connection: Connection, ties: Iterator[int]) -> None:
        self._connection = connection
        self.people = People(connection, ties)
        self.places = Places(connection, ties)
        self.groups = Groups(connection, ties)
        self.seats = Seats(connection, ties)
        self.handovers = Handovers(connection, ties)
        self.absences = Absences(connection, ties)
        self.owners = Owners(connection, ties)
        self.guesses = Guesses(connection, ties)
        self.history = Histories(connection, ties)
        self.journeys = Journeys(connection, ties)
        self.checkins = Checkins(connection, ties)
        self.due = Dues(connection, ties)
        self.outbox = Outbox(connection, ties)
        self.overview = Overviews(connection, ties)
        self.lanes = Lanes(connection, ties)
        self.deliveries = Deliveries(connection, ties)
        self.addresses = Addresses(connection, ties)
        self.switches = Switches(connection, ties)
        self.tickets = Tickets(connection, ties)
        self.truth = Truth(connection, ties)
        self.votes = Votes(connection, ties)
        self.ballots = Ballots(connection, ties)
        self.themes = Themes(connection, ties)
        self.proposals = Proposals(connection, ties)
        self.opinions = Opinions(connection, ties)
        self.plans = Plans(connection, ties)
        self.actions = Actions(connection, ties)
        self.evaluations = Evaluations(connection, ties)
        self.asked = Asked(connection, ties)
        self.bulletins = Bulletins(connection, ties)
        self.copies = Copies(connection, ties)
        self.replies = Replies(connection, ties)
        self.channels = Channels(connection, ties)
        self.occasions = Occasions(connection, ties)
        self.experiences = Experiences(connection, ties)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What happens inside is undone alone when anything is raised; the Work can go on. Raises Clash.

        Said to the driver itself: SQLAlchemy's own nested transactions cost as much as a read.
        """
        driver: Any = self._connection.connection.driver_connection
        driver.execute("SAVEPOINT turn")
        try:
            yield
        except BaseException:
            if self.stands:
                driver.execute("ROLLBACK TO SAVEPOINT turn")
            raise
        finally:
            if self.stands:
                driver.execute("RELEASE SAVEPOINT turn")

    @property
    def stands(self) -> bool:
        """Whether the transaction is still there. SQLite may undo the whole of it for one statement that
        finds the disk full or broken (sqlite.org, «Response To Errors Within A Transaction»)."""
        return bool(getattr(self._connection.connection.driver_connection, "in_transaction", True))

"""Tickets for files, over both databases."""

import secrets

from programme.ticket import SECRET_BYTES, VALID, Ticket, digest
from tests.storage.samples import HERE, KARI, MINUTE, NOON

SECRET = secrets.token_urlsafe(SECRET_BYTES)
TICKET = Ticket(HERE, KARI.user, "progress", "group-1", NOON + VALID)


def issue(work, secret=SECRET):
    work.tickets.issue(digest(secret), TICKET)


class TestTickets:
    def test_a_ticket_is_good_again_and_again_until_its_time_is_over(self, database):
        with database.work() as work:
            issue(work)
            for at in (NOON, NOON + MINUTE, NOON + VALID - MINUTE):
                assert work.tickets.redeem(digest(SECRET), at) == TICKET
            assert work.tickets.redeem(digest(SECRET), NOON + VALID) is None

    def test_another_secret_opens_nothing(self, database):
        with database.work() as work:
            issue(work)
            for secret in ("", SECRET[:-1], SECRET + "a", SECRET.swapcase(), digest(SECRET)):
                assert work.tickets.redeem(digest(secret), NOON) is None

    def test_the_secret_itself_is_nowhere_in_what_is_kept(self, database):
        with database.work() as work:
            issue(work)
            rows = [str(row) for row in work.tickets._connection.exec_driver_sql("SELECT * FROM ticket")]
        assert len(rows) == 1
        assert SECRET not in rows[0]

    def test_those_whose_time_is_over_are_forgotten_and_no_others(self, database):
        with database.work() as work:
            issue(work)
            assert work.tickets.tidy(NOON + VALID - MINUTE) == 0
            assert work.tickets.redeem(digest(SECRET), NOON) == TICKET
            assert work.tickets.tidy(NOON + VALID) == 1
            assert work.tickets.tidy(NOON + VALID) == 0

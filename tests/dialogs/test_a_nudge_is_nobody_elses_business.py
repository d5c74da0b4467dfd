"""What somebody is reminded of is between them and the bot: «sendt» tells nobody else of it."""

from datetime import date
from pathlib import Path

import pytest

from programme.people import Role
from tests.dialogs.desk import Bench
from tests.dialogs.plan_days import add, moment, owner, until
from tests.dialogs.postman import at_ten, close, deliver, fates
from tests.dialogs.states import asking
from tests.dialogs.test_delivery_at_the_desk import SENT, THIS, said

DAY, BEFORE = date(2026, 9, 3), date(2026, 8, 27)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point is open, and the union rep has been reminded of an action."""
    found = at_ten(tmp_path)
    asking(found)
    deliver(found)
    add(found, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    until(found, moment(BEFORE))
    return found


def test_the_list_of_what_was_sent_leaves_it_out(bench: Bench) -> None:
    deliver(bench)
    assert fates(bench, "nudge")
    for who in (*Role, "helper"):
        shown = said(bench.press(who, SENT, THIS))
        assert "Skjema: sendt" in shown
        assert "Samlet kort" not in shown


def test_where_it_cannot_arrive_whoever_helps_learns_only_that_a_card_waits(bench: Bench) -> None:
    close(bench, Role.UNION_REP)
    told = "".join(one.card for one in deliver(bench) if one.thread == "helper")
    assert "Noe nådde ikke fram" in told
    assert "Kaffe klokka ti" not in told

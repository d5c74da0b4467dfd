"""What time does to roles: a deputy's time ends, a term draws to its end, an offer is looked after."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.offers import looked_for
from dialogs.turns import Sender
from programme.history import Kind
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import history, holders, offer, take_over, the_group, told
from tests.dialogs.states import GROUP, planning

NEW = "newcomer"
DAY = "2026-09-10"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def test_a_deputys_time_ends_by_itself_on_the_morning_of_the_day(bench: Bench) -> None:
    offer(bench, Role.LEADER, how="until", until=DAY)
    take_over(bench, NEW)
    deputy = the_group(bench).member_of(NEW)
    assert deputy is not None
    assert deputy.held_for == "leader"
    bench.fall_due(datetime(2026, 9, 9, 12, tzinfo=UTC))
    assert holders(bench)[NEW] == "leader"
    bench.fall_due(datetime(2026, 9, 10, 7, tzinfo=UTC))
    assert holders(bench)["leader"] == "leader"
    assert NEW not in holders(bench)
    chats = told(bench)
    assert "Du er leder igjen" in chats.text("a:leader")
    assert "Takk for at du tok vare på rollen" in chats.text(f"a:{NEW}")
    [event] = history(bench, Kind.ROLE_RETURNED)
    assert event.by == "clock"


@pytest.mark.parametrize("typed", [True, False])
def test_whoever_lent_a_role_takes_it_back_when_they_are_there(bench: Bench, typed: bool) -> None:
    offer(bench, Role.LEADER, how="return")
    take_over(bench, NEW)
    if typed:
        bench.write(Role.LEADER, "jeg er tilbake")
    else:
        bench.press(Role.LEADER, "people.come_back/1", {"group": GROUP})
    assert holders(bench)["leader"] == "leader"
    before = bench.rows("member", "event")
    bench.press(Role.LEADER, "people.come_back/1", {"group": GROUP})
    assert bench.rows("member", "event") == before


def test_a_deputy_who_lays_the_role_down_gives_it_back(bench: Bench) -> None:
    offer(bench, Role.LEADER, how="return")
    take_over(bench, NEW)
    bench.press(NEW, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    assert holders(bench)["leader"] == "leader"


def test_whoever_lent_a_role_and_presses_that_they_have_it_simply_has_it_again(bench: Bench) -> None:
    offer(bench, Role.LEADER, how="return")
    take_over(bench, NEW)
    bench.press(Role.LEADER, "people.take/1", {"group": GROUP, "role": "leader"}, where=CHAT)
    assert holders(bench)["leader"] == "leader"


def test_the_safety_rep_is_asked_about_the_next_term_once_for_each(bench: Bench) -> None:
    offer(bench, Role.SAFETY_REP)
    take_over(bench, NEW)
    soon = datetime(2028, 7, 23, 9, tzinfo=UTC)
    bench.fall_due(soon)
    assert "Er du valgt på nytt" not in told(bench).text(f"a:{NEW}")
    bench.fall_due(datetime(2028, 7, 24, 9, tzinfo=UTC))
    bench.at = datetime(2028, 8, 28, 9, tzinfo=UTC)
    assert "24. august 2026" in told(bench).text(f"a:{NEW}")
    shown = bench.press(NEW, "people.go_on/1", {"group": GROUP})
    assert "jul" in said(shown)
    assert len([row for row in bench.rows("due") if "'term'" in row]) == 1


def test_a_name_that_the_roster_does_not_know_ends_the_offer_and_the_giver_is_told(bench: Bench) -> None:
    offer(bench, Role.LEADER, taker="aad-elsewhere")
    there = (Sender(TENANT, NEW, "Nina Ny", "aad-newcomer"),)
    bench.work(lambda work: looked_for(work, bench.house, TENANT, "o-1", there, bench.at))
    assert "ikke i gruppas chat" in told(bench).text("a:leader")
    offer(bench, Role.LEADER, "o-2", taker="aad-newcomer")
    bench.work(lambda work: looked_for(work, bench.house, TENANT, "o-2", there, bench.at))
    chats = told(bench)
    assert "<at>Nina Ny</at>" in chats.text(CHAT)
    take_over(bench, NEW, "o-2")
    assert holders(bench)[NEW] == "leader"

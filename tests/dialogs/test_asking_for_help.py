"""«Trenger hjelp» asks the leader with one press, and the helper with one more."""

from datetime import date
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.budget import About
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import Bench
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.nudged import BEFORE, card, kept, nudged
from tests.dialogs.plan_days import add, moment, owner, told_of, until
from tests.dialogs.plan_days import read as chats
from tests.dialogs.states import helpers


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return nudged(tmp_path)


@pytest.fixture
def post(bench: Bench) -> Chats:
    """The card has arrived."""
    return chats(bench)


def test_a_call_for_help_reaches_the_leader_and_nobody_else(bench: Bench):
    shown = press(bench, "nurse", card(bench), "Trenger hjelp")
    assert kept(bench).needs_help
    assert "Det er sagt fra at du trenger hjelp." in read(shown)
    until(bench, moment(BEFORE, 14))
    asked = {who: told_of(bench, who, About.HELP) for who in (*Role, "helper")}
    assert asked == {Role.LEADER: [BEFORE], Role.UNION_REP: [], Role.SAFETY_REP: [], "helper": []}
    assert "nurse trenger hjelp med dette." in read(card(bench, Role.LEADER))


def asked_of_both(bench: Bench) -> Shown:
    asked = press(bench, "nurse", card(bench), "Trenger hjelp")
    return press(bench, "nurse", asked, "Spør hjelperen også")


def test_the_helper_is_asked_too_with_one_more_press(bench: Bench):
    shown = asked_of_both(bench)
    assert "Hjelperen får også vite det." in read(shown)
    assert "Spør hjelperen også" not in buttons(shown)
    until(bench, moment(BEFORE, 14))
    assert [told_of(bench, who, About.HELP) for who in (Role.LEADER, "helper")] == [[BEFORE], [BEFORE]]


def test_the_helper_can_be_asked_afterwards_and_nobody_is_asked_twice(bench: Bench):
    asked = press(bench, "nurse", card(bench), "Trenger hjelp")
    until(bench, moment(BEFORE, 14))
    for _ in range(2):
        press(bench, "nurse", asked, "Spør hjelperen også")
        until(bench, moment(date(2026, 9, 2)))
    told = [told_of(bench, who, About.HELP) for who in (Role.LEADER, "helper")]
    assert told == [[BEFORE], [BEFORE]]


def test_while_the_helper_is_away_whoever_covers_is_asked(bench: Bench):
    helpers(bench, "helper", "cover")
    bench.press("helper", "helpers.absence/1", {"cover": "cover", "until": "2026-09-30"})
    asked_of_both(bench)
    until(bench, moment(BEFORE, 14))
    assert [told_of(bench, who, About.HELP) for who in ("helper", "cover")] == [[], [BEFORE]]
    assert "nurse trenger hjelp med dette." in read(card(bench, "cover"))


def test_a_leader_who_needs_help_asks_the_helper(bench: Bench):
    add(bench, "Ny tavle", date(2026, 9, 7), owner(Role.LEADER, "leader"))
    until(bench, moment(date(2026, 8, 31)))
    press(bench, Role.LEADER, card(bench, Role.LEADER, date(2026, 8, 31)), "Trenger hjelp")
    until(bench, moment(date(2026, 8, 31), 14))
    assert told_of(bench, "helper", About.HELP) == [date(2026, 8, 31)]


def test_a_call_for_help_is_settled_on_the_leaders_card_when_it_goes_as_it_should(bench: Bench):
    shown = press(bench, "nurse", card(bench), "Trenger hjelp")
    until(bench, moment(BEFORE, 14))
    press(bench, "nurse", shown, "I rute")
    assert "Dette er ordnet." in read(card(bench, Role.LEADER))


def test_the_story_tells_once_that_the_helper_was_asked(bench: Bench):
    asked = press(bench, "nurse", card(bench), "Trenger hjelp")
    for _ in range(2):
        press(bench, "nurse", asked, "Spør hjelperen også")
    told = read(bench.press(Role.LEADER, "action.show/1", {"action": kept(bench).id}))
    assert told.count("Ba om hjelp, også fra hjelperen") == 1
    assert "Spør hjelperen også" not in told

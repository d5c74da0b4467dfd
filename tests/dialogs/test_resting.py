"""Who works in a rota, or needs a pause, says when it suits: nothing unasked comes before, and what was not
answered comes again then."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.budget import About, Rest
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.plan_days import add, at_solbakken, moment, owner, told_of, until
from tests.dialogs.states import helpers

COFFEE = "Kaffe klokka ti"
DAY, BEFORE = date(2026, 9, 4), date(2026, 8, 28)
SUNDAY, MONDAY = date(2026, 8, 30), date(2026, 8, 31)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The nurse has been nudged about the coffee, a week before the day."""
    found = at_solbakken(tmp_path)
    add(found, COFFEE, DAY, owner("nurse"))
    until(found, moment(BEFORE))
    Chats(found).deliver()
    return found


def card(bench: Bench, day: date = BEFORE) -> Shown:
    return bench.press("nurse", "nudge.show/1", {"card": day.isoformat()})


def rest(bench: Bench) -> Rest | None:
    found: Rest | None = bench.work(lambda work: work.asked.rest(TENANT, "nurse"))
    return found


def on(bench: Bench, day: date, hour: int = 12) -> None:
    """It becomes that day, and all that was sealed on the way has arrived."""
    while bench.at < moment(day, hour):
        until(bench, min(bench.at + timedelta(hours=12), moment(day, hour)))
        Chats(bench).deliver()


def test_remind_me_on_my_next_shift_is_a_day_and_one_press(bench: Bench):
    shown = press(bench, "nurse", card(bench), "Minn meg på neste vakt", rest_day=SUNDAY.isoformat())
    assert rest(bench) == Rest(SUNDAY, exact=True)
    assert "Du hører ikke fra meg før søn. 30. aug. (uke 35)." in read(shown)
    assert "Ferdig" in buttons(shown), "it can still be answered"


def test_what_was_not_answered_comes_again_on_the_next_shift_though_it_is_a_sunday(bench: Bench):
    press(bench, "nurse", card(bench), "Minn meg på neste vakt", rest_day=SUNDAY.isoformat())
    on(bench, date(2026, 8, 29))
    assert told_of(bench, "nurse", About.AGAIN) == []
    on(bench, SUNDAY)
    assert told_of(bench, "nurse", About.AGAIN) == [SUNDAY]
    shown = card(bench, SUNDAY)
    assert "Du ba meg minne deg på dette" in read(shown)
    assert {"Ferdig", "I rute"} <= buttons(shown).keys()


def test_after_a_pause_it_comes_again_on_the_first_working_day(bench: Bench):
    press(bench, "nurse", card(bench), "Ta pause til da", rest_day="2026-08-29")
    on(bench, SUNDAY)
    assert told_of(bench, "nurse", About.AGAIN) == []
    on(bench, MONDAY)
    assert told_of(bench, "nurse", About.AGAIN) == [MONDAY]


def test_what_was_answered_does_not_come_again(bench: Bench):
    press(bench, "nurse", card(bench), "I rute")
    press(bench, "nurse", card(bench), "Minn meg på neste vakt", rest_day=SUNDAY.isoformat())
    on(bench, MONDAY)
    assert told_of(bench, "nurse", About.AGAIN) == []


def test_what_is_answered_meanwhile_does_not_come_again(bench: Bench):
    press(bench, "nurse", card(bench), "Minn meg på neste vakt", rest_day=SUNDAY.isoformat())
    press(bench, "nurse", card(bench), "Ferdig")
    on(bench, MONDAY)
    assert told_of(bench, "nurse", About.AGAIN) == []


def test_a_deadline_that_falls_in_the_pause_is_told_of_after_it(bench: Bench):
    press(bench, "nurse", card(bench), "Ta pause til da", rest_day="2026-09-07")
    on(bench, date(2026, 9, 8))
    told = [told_of(bench, "nurse", one) for one in (About.ON, About.AFTER)]
    assert told == [[date(2026, 9, 7)], []]
    shown = read(card(bench, date(2026, 9, 7)))
    assert shown.count(COFFEE) == 1, "the action stands once, though it was asked for and due"


def test_i_am_back_ends_it_and_what_waited_comes(bench: Bench):
    resting = press(bench, "nurse", card(bench), "Ta pause til da", rest_day="2026-09-20")
    on(bench, MONDAY, 9)
    shown = press(bench, "nurse", resting, "Jeg er tilbake")
    assert rest(bench) is None
    assert "Du hører ikke fra meg" not in read(shown)
    on(bench, MONDAY, 14)
    assert told_of(bench, "nurse", About.AGAIN) == [MONDAY]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("minn meg på neste vakt søndag", Rest(SUNDAY, exact=True)),
        ("neste vakt 30.8.", Rest(SUNDAY, exact=True)),
        ("la meg være til 12. september", Rest(date(2026, 9, 12))),
        ("lat meg vere til måndag", Rest(MONDAY)),
        ("leave me alone until monday", Rest(MONDAY)),
    ],
)
def test_it_can_be_typed(bench: Bench, typed: str, kept: Rest):
    shown = bench.write("nurse", typed)
    assert rest(bench) == kept
    assert "Da er det avtalt" in read(shown)


@pytest.mark.parametrize("typed", ["jeg er tilbake", "minn meg igjen", "eg er tilbake", "remind me again"])
def test_and_so_can_its_end(bench: Bench, typed: str):
    bench.write("nurse", "la meg være til 12.9.")
    assert "Fint at du er tilbake" in read(bench.write("nurse", typed))
    assert rest(bench) is None


def test_a_helper_who_rests_is_back_from_the_rest(bench: Bench):
    helpers(bench, "nurse", "helper")
    bench.write("nurse", "la meg være til 12.9.")
    assert "Fint at du er tilbake" in read(bench.write("nurse", "jeg er tilbake"))


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2026-08-28", "fra i morgen av"),
        ("2026-08-01", "fra i morgen av"),
        ("2027-08-01", "Siste dag du kan velge"),
        ("", "Velg en dag, eller skriv den"),
        ("30.2.", "finnes ikke"),
    ],
)
def test_a_day_that_cannot_be_is_refused_kindly(bench: Bench, day: str, says: str):
    shown = press(bench, "nurse", card(bench), "Ta pause til da", rest_day=day)
    assert says in read(shown)
    assert rest(bench) is None


def test_without_a_day_it_is_asked_for(bench: Bench):
    assert "Velg en dag" in read(bench.write("nurse", "minn meg på neste vakt"))


def test_a_rest_is_ones_own(bench: Bench):
    bench.write("nurse", "la meg være til 12.9.")
    add(bench, "Ny tavle", date(2026, 9, 7), owner(Role.LEADER, "leader"))
    on(bench, MONDAY)
    assert told_of(bench, Role.LEADER, About.BEFORE) == [MONDAY]

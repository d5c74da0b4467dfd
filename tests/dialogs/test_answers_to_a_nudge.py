"""The answers to a nudge: each is one press on the card that came, and the card then says so."""

from datetime import date
from pathlib import Path

import pytest

from programme.change import Changed
from programme.people import Role
from programme.status import Status
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.nudged import BEFORE, COFFEE, DAY, ID, card, kept, nudged, story
from tests.dialogs.plan_days import add, change, moment, owner, until
from tests.dialogs.plan_days import read as chats


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return nudged(tmp_path)


@pytest.fixture
def post(bench: Bench) -> Chats:
    """The card has arrived."""
    return chats(bench)


def test_a_card_with_one_thing_asks_it_first_and_has_one_press_for_each_answer(bench: Bench):
    shown = card(bench)
    assert read(shown).splitlines()[:4] == [
        "Solbakken sykehjem",
        "Hvordan går det med tiltaket?",
        COFFEE,
        "Tiltak 1 · fristen er fre. 4. sep. (uke 36)",
    ]
    assert list(buttons(shown))[:5] == ["Ferdig", "I rute", "Trenger hjelp", "Ny frist", "Gi videre"]


def test_done_is_one_press_and_the_card_says_so(bench: Bench, post: Chats):
    shown = press(bench, "nurse", card(bench), "Ferdig")
    assert kept(bench).status is Status.DONE
    assert "Ferdig. Godt jobbet!" in read(shown)
    assert "Ferdig" not in buttons(shown)
    post.deliver()
    assert len(post.cards("a:nurse")) == 1
    assert "Ferdig. Godt jobbet!" in post.text("a:nurse")


def test_done_can_be_taken_back(bench: Bench):
    shown = press(bench, "nurse", press(bench, "nurse", card(bench), "Ferdig"), "Angre")
    assert kept(bench).running
    assert "Ferdig" in buttons(shown)
    assert story(bench)[-2:] == [Changed.DONE, Changed.REOPENED]


def test_a_second_press_changes_nothing(bench: Bench):
    first = card(bench)
    for title in ("Ferdig", "Trenger hjelp", "I rute"):
        press(bench, "nurse", first, title)
    before = kept(bench), story(bench)
    press(bench, "nurse", first, "Ferdig")
    assert (kept(bench), story(bench)) == before


def test_on_track_is_thanked_for_and_other_answers_are_still_at_hand(bench: Bench):
    shown = press(bench, "nurse", card(bench), "I rute")
    assert kept(bench).status is Status.UNDER_WAY
    assert "I rute. Fint å vite." in read(shown)
    assert "Svar noe annet" in read(shown)
    assert "Ferdig" in buttons(shown)


def test_on_track_said_on_each_card_is_told_once_for_each_day(bench: Bench):
    press(bench, "nurse", card(bench), "I rute")
    until(bench, moment(DAY))
    shown = card(bench, day=DAY)
    assert "Er tiltaket ferdig?" in read(shown)
    for _ in range(2):
        shown = press(bench, "nurse", shown, "I rute") if "I rute" in buttons(shown) else shown
    assert "I rute. Fint å vite." in read(shown)
    assert story(bench) == [Changed.ADDED, Changed.BEGUN, Changed.BEGUN]


def test_the_way_back_from_a_form_is_the_card(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    assert read(press(bench, "nurse", form, "La det være")) == read(card(bench))


def test_an_answer_anybody_gives_is_seen_on_the_owners_card(bench: Bench, post: Chats):
    change(bench, ID, lambda one: one.done(bench.at), Changed.DONE)
    post.deliver()
    assert "Ferdig. Godt jobbet!" in post.text("a:nurse")


def test_a_card_that_has_not_left_is_not_sent_when_all_on_it_is_answered(bench: Bench):
    change(bench, ID, lambda one: one.done(bench.at), Changed.DONE)
    assert chats(bench).cards("a:nurse") == []


def test_several_things_are_one_card_with_a_box_for_each(bench: Bench):
    add(bench, "Ny tavle", date(2026, 9, 7), owner("nurse"))
    add(bench, "Fast møtepunkt", date(2026, 9, 7), owner("nurse"))
    until(bench, moment(date(2026, 8, 31)))
    shown = card(bench, day=date(2026, 8, 31))
    assert "2 ting, når det passer" in read(shown)
    after = press(bench, "nurse", shown, "I rute")
    assert "Én ting, når det passer" in read(after)
    assert len([one for one in of(after.card, "ActionSet") if len(one["actions"]) == 5]) == 2


def test_nobody_else_opens_the_card_and_nobody_reads_along(bench: Bench):
    for who in (Role.LEADER, "stranger", "helper"):
        assert COFFEE not in read(card(bench, who))
    for day in ("2026-08-28", "", "x" * 100):
        assert COFFEE not in read(bench.press("nurse", "nudge.show/1", {"card": day}, where=CHAT))


def test_pressed_where_others_read_along_it_is_the_actions_own_card(bench: Bench):
    data = {"action": ID, "card": BEFORE.isoformat()}
    shown = bench.press(Role.LEADER, "action.on_track/1", data, where=CHAT)
    assert "Hvorfor fikk jeg denne?" not in read(shown)
    assert COFFEE in read(shown)


def test_a_stranger_neither_answers_nor_learns_what_there_is(bench: Bench):
    for verb in ("finish", "on_track", "ask_for_help", "new_date_form", "hand_on_form", "unfinish"):
        shown = bench.press("stranger", f"action.{verb}/1", {"action": ID})
        assert COFFEE not in read(shown)
    assert story(bench) == [Changed.ADDED]

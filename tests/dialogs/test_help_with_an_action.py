"""Whoever asks for help with an action is answered by the one they asked, alone; nobody else is told."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from programme.budget import About
from programme.change import Changed
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import offer, take_over
from tests.dialogs.plan_days import (
    MONDAY,
    action,
    add,
    at_solbakken,
    moment,
    owner,
    read,
    said,
    told_of,
    until,
)

DAY = date(2026, 9, 18)
WORDS = "Kom innom klokka ett, så tar vi det sammen."


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The nurse has asked for help, and the leader has been told."""
    found = at_solbakken(tmp_path)
    add(found, "Kaffe klokka ti", DAY, owner("nurse"))
    found.press("nurse", "action.ask_for_help/1", {"action": "action-Kaffe klokka ti"})
    until(found, moment(MONDAY, 11))
    return found


def the_action(bench: Bench) -> Any:
    return action(bench, "action-Kaffe klokka ti")


def answer(bench: Bench, who: str = Role.LEADER, words: str = WORDS, **more: str) -> str:
    id_ = the_action(bench).id
    data = {"action": id_, "card": MONDAY.isoformat(), f"line.{id_}": words, **more}
    return said(bench.press(who, "action.answer_help/1", data))


def spent(bench: Bench, who: str) -> int:
    return bench.work(lambda work: work.asked.spent(TENANT, who, MONDAY)).today


def test_the_leader_has_a_field_and_a_button_for_it(bench: Bench) -> None:
    assert told_of(bench, Role.LEADER, About.HELP) == [MONDAY]
    there = read(bench).text("a:leader")
    assert "action.answer_help/1" in there
    assert "nurse trenger hjelp med dette" in there


def test_who_asked_is_told_at_once_alone_and_it_counts_among_the_cards_of_the_day(bench: Bench) -> None:
    shown = answer(bench)
    assert "Dette er ordnet" in shown
    chats = read(bench)
    assert WORDS in chats.text("a:nurse")
    assert "Name of leader (leder) følger det opp sammen med deg" in chats.text("a:nurse")
    assert "Hvorfor fikk jeg denne?" in chats.text("a:nurse")
    assert spent(bench, "nurse") == 1
    assert not the_action(bench).needs_help
    assert the_action(bench).deadline == DAY


def test_what_was_written_is_for_who_asked_and_nobody_else(bench: Bench) -> None:
    answer(bench)
    chats = read(bench)
    others = [place for place in chats.stands if place != "a:nurse"]
    assert not any(WORDS in chats.text(place) for place in others)
    rows = bench.rows("alteration", "action", "event", "item", "told")
    assert WORDS not in "".join(rows)


def test_a_second_press_and_a_second_answer_say_nothing_twice(bench: Bench) -> None:
    answer(bench)
    answer(bench)
    answer(bench, Role.UNION_REP, "Jeg kan òg.")
    letters = [row for row in bench.rows("posting") if "helped:" in row]
    assert len(letters) == 1


def test_a_press_alone_is_answer_enough(bench: Bench) -> None:
    answer(bench, words="")
    assert "følger det opp sammen med deg" in read(bench).text("a:nurse")


def test_too_many_words_are_given_back_and_nothing_is_sent(bench: Bench) -> None:
    shown = answer(bench, words="Ja " * 200)
    assert "Ja Ja Ja" in shown
    assert the_action(bench).needs_help
    assert [row for row in bench.rows("posting") if "helped:" in row] == []


@pytest.mark.parametrize("who", ["cook", "stranger", "another-helper", "nurse"])
def test_nobody_else_answers(bench: Bench, who: str) -> None:
    before = the_action(bench)
    answer(bench, who)
    assert the_action(bench) == before


def test_the_groups_helper_may_answer_when_asked(bench: Bench) -> None:
    answer(bench, "helper")
    assert "(hjelper) følger det opp" in read(bench).text("a:nurse")


def test_the_answer_goes_to_whoever_holds_the_owners_role_meanwhile(tmp_path: Path) -> None:
    bench = at_solbakken(tmp_path)
    id_ = add(bench, "Ny tavle", DAY, owner(Role.UNION_REP, "union_rep"))
    bench.press(Role.UNION_REP, "action.ask_for_help/1", {"action": id_})
    offer(bench, Role.UNION_REP, how="return")
    take_over(bench, "cook")
    bench.press(Role.LEADER, "action.answer_help/1", {"action": id_, f"line.{id_}": WORDS})
    assert WORDS in read(bench).text("a:cook")


def test_late_in_the_evening_who_asked_is_left_in_peace_until_the_morning(bench: Bench) -> None:
    bench.at = moment(MONDAY, 20)
    answer(bench)
    assert "a:nurse" not in read(bench).stands or WORDS not in read(bench).text("a:nurse")
    bench.at = moment(date(2026, 8, 25), 9)
    assert WORDS in read(bench).text("a:nurse")
    assert bench.work(lambda work: work.asked.spent(TENANT, "nurse", date(2026, 8, 25))).today == 1


def test_where_others_read_along_what_was_written_is_not_shown(bench: Bench) -> None:
    id_ = the_action(bench).id
    shown = bench.press(
        Role.LEADER, "action.answer_help/1", {"action": id_, f"line.{id_}": WORDS}, where=CHAT
    )
    assert WORDS not in said(shown)
    kinds = [one.kind for one in bench.work(lambda work: work.actions.story(TENANT, id_))]
    assert kinds[-1] is Changed.HELPED

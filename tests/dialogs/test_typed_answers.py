"""Typed answers about an action: what was understood is shown first, and counts only when it is pressed."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.plans import keep
from programme.action import Owner
from programme.change import Changed
from programme.people import Role
from programme.status import Status
from tests.dialogs.desk import Bench, group
from tests.dialogs.echoes import COFFEE, WHO_WAS_MET, buttons, yes
from tests.dialogs.plan_presses import action, said
from tests.dialogs.planned import planned


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planned(found)
    return found


@pytest.mark.parametrize(
    ("typed", "asks", "verb"),
    [
        ("ferdig", "Er «Felles pause klokka ti» ferdig?", "action.finish/1"),
        ("Jeg er ferdig!", "ferdig?", "action.finish/1"),
        ("done", "ferdig?", "action.finish/1"),
        ("i rute", "Er «Felles pause klokka ti» i rute?", "action.on_track/1"),
        ("trenger hjelp", "Skal jeg be om hjelp til «Felles pause klokka ti»?", "action.ask_for_help/1"),
        ("treng hjelp", "be om hjelp", "action.ask_for_help/1"),
        ("flytt til fredag uke 40", "flyttes til fre. 2. okt. (uke 40)?", "action.new_date/1"),
        ("ny frist 2.10.", "flyttes til fre. 2. okt. (uke 40)?", "action.new_date/1"),
        ("utsett til om to uker", "flyttes til man. 7. sep. (uke 37)?", "action.new_date/1"),
        ("gi videre til Safety_rep", "Skal safety_rep ha ansvaret for «Felles pause", "action.hand_on/1"),
    ],
)
def test_what_was_understood_is_shown_before_it_counts(
    bench: Bench, typed: str, asks: str, verb: str
) -> None:
    before = bench.rows(but=WHO_WAS_MET)
    shown = bench.write(Role.LEADER, typed)
    assert asks in said(shown)
    assert [data["verb"] for data in buttons(shown)] == [verb, "action.show/1"]
    assert bench.rows(but=WHO_WAS_MET) == before, "nothing is kept before somebody presses"


def test_no_leaves_everything_as_it_was(bench: Bench) -> None:
    data = buttons(bench.write(Role.LEADER, "ferdig"))[-1]
    before = bench.rows(but=WHO_WAS_MET)
    assert "Felles pause klokka ti" in said(bench.press(Role.LEADER, data["verb"], data))
    assert bench.rows(but=WHO_WAS_MET) == before


def test_yes_makes_it_done(bench: Bench) -> None:
    yes(bench, bench.write(Role.LEADER, "ferdig"))
    assert action(bench).status is Status.DONE


def test_yes_says_that_it_is_on_track(bench: Bench) -> None:
    yes(bench, bench.write(Role.LEADER, "i rute"))
    assert action(bench).status is Status.UNDER_WAY


def test_yes_asks_for_help(bench: Bench) -> None:
    yes(bench, bench.write(Role.LEADER, "trenger hjelp"))
    assert action(bench).needs_help


def test_a_new_date_with_its_reason_is_one_line_and_one_press(bench: Bench) -> None:
    shown = bench.write(Role.LEADER, "ny frist 2.10. fordi to er syke")
    assert "to er syke" in said(shown)
    yes(bench, shown)
    now = action(bench)
    assert (now.status, now.deadline, now.reason) == (Status.POSTPONED, date(2026, 10, 2), "to er syke")


def test_a_reason_that_was_not_typed_is_asked_for_beside_the_day(bench: Bench) -> None:
    shown = bench.write(Role.LEADER, "flytt til fredag uke 40")
    again = yes(bench, shown)
    assert action(bench).deadline == date(2026, 9, 18), "without a reason it stays"
    assert "2026-10-02" in said(again), "the day is kept in the form"
    yes(bench, shown, reason="Vi venter på ny tavle")
    assert action(bench).reason == "Vi venter på ny tavle"


def test_a_day_far_ahead_says_how_far(bench: Bench) -> None:
    assert "Det er om 50 uker" in said(bench.write(Role.LEADER, "flytt til 15.8."))
    assert "uker." not in said(bench.write(Role.LEADER, "flytt til 2.10."))


def test_a_day_when_few_are_at_work_is_warned_about(bench: Bench) -> None:
    shown = said(bench.write(Role.LEADER, "flytt til 23. desember"))
    assert "Da er få på jobb" in shown
    assert "man. 4. jan. (uke 1)" in shown


def test_somebody_else_in_the_group_takes_it_over(bench: Bench) -> None:
    yes(bench, bench.write(Role.LEADER, "gi videre til safety_rep"))
    now = action(bench).owner
    assert now == Owner("safety_rep", "safety_rep", "safety_rep")


def test_somebody_who_is_not_known_yet_is_looked_for_in_the_chat(bench: Bench) -> None:
    shown = bench.write(Role.LEADER, "gi videre til Nina Ny")
    assert "Jeg ser etter Nina Ny i gruppas chat" in said(shown)
    yes(bench, shown)
    assert action(bench).owner == Owner("", "Nina Ny")
    due = bench.work(
        lambda work: work.due.claim(
            bench.at, owner="test", lease=timedelta(minutes=1), limit=10, kinds=("owner",)
        )
    )
    assert [one.subject for one in due] == [COFFEE]


def test_a_word_by_itself_opens_the_form(bench: Bench) -> None:
    assert "action.new_date/1" in said(bench.write(Role.LEADER, "ny frist"))
    assert "action.hand_on/1" in said(bench.write(Role.LEADER, "gi videre"))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("flytt til 30.2.", "«30.2» finnes ikke i kalenderen"),
        ("flytt til uke 53 2027", "2027 har ingen uke 53"),
        ("ny frist 1.8.2026", "lør. 1. aug. (uke 31), har vært"),
        ("ny frist 1.8.2036", "Fristen kan være høyst to år fram, til og med fre. 25. aug. (uke 34)"),
        ("flytt til snart en gang", "«snart en gang» forsto jeg ikke som en dag"),
        ("flytt til fredag 12.9.", "Dagen og datoen passer ikke sammen"),
    ],
)
def test_a_day_that_cannot_be_one_is_told_on_the_form(bench: Bench, typed: str, says: str) -> None:
    shown = bench.write(Role.LEADER, typed)
    assert says in said(shown)
    assert "action.new_date/1" in said(shown)
    assert action(bench).deadline == date(2026, 9, 18)


def test_an_echo_that_has_grown_old_changes_nothing(bench: Bench) -> None:
    """Somebody else moves it between the line and the press."""
    shown = bench.write(Role.LEADER, "flytt til 2.10. fordi to er syke")

    before = action(bench)

    def other(work: Any) -> None:
        after = before.postponed(date(2026, 11, 6), "Ny turnus", bench.at.date(), date(2027, 1, 15))
        keep(work, bench.house, group(), before, after, Changed.POSTPONED, bench.at, "union_rep")

    bench.work(other)
    yes(bench, shown)
    assert action(bench).deadline == date(2026, 11, 6)


def test_the_line_is_understood_in_the_other_languages_too(bench: Bench) -> None:
    assert "fre. 2. okt." in said(bench.write(Role.LEADER, "ny frist fredag veke 40"))
    assert "fre. 2. okt." in said(bench.write(Role.LEADER, "move to Friday week 40 because of the rota"))


def test_the_titles_of_actions_are_shown_as_they_were_written(bench: Bench) -> None:
    before = action(bench)

    def do(work: Any) -> None:
        after = replace(before, title="**Fri** [pause](http://x.no)", version=before.version + 1)
        keep(work, bench.house, group(), before, after, Changed.WORDED, bench.at, "leader")

    bench.work(do)
    shown = bench.write(Role.LEADER, "ferdig")
    runs = json.dumps([node for node in _nodes(shown.card) if node.get("type") == "TextBlock"])
    assert "pause](" not in runs
    assert "**Fri** [pause](http://x.no)" in said(shown)


def _nodes(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for part in node for found in _nodes(part)]
    if isinstance(node, dict):
        return [node, *(found for part in node.values() for found in _nodes(part))]
    return []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["ferdig", "i rute", "trenger hjelp", "flytt til", "ny frist", "gi videre til"]),
    st.text(),
)
def test_whatever_follows_there_is_an_answer_and_nothing_is_kept(bench: Bench, word: str, text: str) -> None:
    before = bench.rows(but=WHO_WAS_MET)
    assert "Noe gikk galt" not in said(bench.write(Role.LEADER, f"{word} {text}"))
    assert bench.rows(but=WHO_WAS_MET) == before

"""An action is changed in its form: what is kept, what comes back, and what others do at the same time."""

import json
from pathlib import Path
from typing import Any

import pytest

from programme.status import Status, Theme
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.plan_presses import (
    COFFEE,
    DAY,
    LEADER,
    REP,
    SAFETY,
    WHY,
    action,
    begun,
    change,
    plan,
    planned,
    press,
    see,
    show,
    stop,
    story,
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = begun(tmp_path)
    planned(found)
    return found


def test_what_is_changed_is_kept_and_told_by_role(bench: Bench) -> None:
    card = change(bench, REP, title="Kaffe klokka elleve", owner=LEADER, deadline="2026-10-02")
    assert "Endringen er lagret" in shown(card.card)
    one = action(bench)
    assert one.owner is not None
    assert (one.title, one.owner.user, str(one.deadline)) == ("Kaffe klokka elleve", LEADER, "2026-10-02")
    wanted = [("added", "leader"), ("worded", "union_rep"), ("handed", "union_rep"), ("dated", "union_rep")]
    assert story(bench) == wanted
    assert "Kaffe klokka elleve" in show(bench)


def test_keeping_it_as_it_is_changes_nothing(bench: Bench) -> None:
    before = action(bench)
    change(bench)
    assert action(bench) == before
    assert story(bench) == [("added", "leader")]


def test_another_deadline_moves_the_day_of_looking_back_along(bench: Bench) -> None:
    change(bench, deadline="2026-10-02")
    assert str(action(bench).evaluates) == "2026-12-11"


def test_the_day_of_looking_back_can_be_chosen(bench: Bench) -> None:
    change(bench, looks_back="2026-12-01")
    assert str(action(bench).evaluates) == "2026-12-01"
    assert str(action(bench).deadline) == DAY


def test_once_it_is_under_way_a_new_day_is_given_with_a_reason_elsewhere(bench: Bench) -> None:
    press(bench, SAFETY, "action.on_track/1", action="action-1")
    form = press(bench, LEADER, "action.change_form/1", action="action-1").card
    assert "Trykk «Ny frist» på tiltaket for å flytte den" in shown(form)
    assert "deadline" not in {one["id"] for one in of(form, "Input.Date")}
    change(bench, deadline="2026-10-02")
    assert str(action(bench).deadline) == DAY


def test_it_can_be_handed_back_to_nobody(bench: Bench) -> None:
    change(bench, owner="nobody")
    assert (action(bench).owner, action(bench).status) == (None, Status.CHOSEN)


def test_a_theme_is_chosen_without_another_edition(bench: Bench) -> None:
    see(bench, REP, edition=1)
    change(bench, theme="support", sign="Alle sitter samtidig")
    assert action(bench).theme is Theme.SUPPORT
    assert plan(bench).edition == 1


def test_other_words_are_another_edition(bench: Bench) -> None:
    see(bench, REP, edition=1)
    change(bench, title="Kaffe klokka elleve")
    assert plan(bench).edition == 2


def test_people_and_days_that_change_are_the_plan_at_work(bench: Bench) -> None:
    see(bench, REP, edition=1)
    change(bench, owner=LEADER, deadline="2026-10-02")
    assert plan(bench).edition == 1


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"title": "x"}, "Skriv litt mer"),
        ({"title": "Å" * 300}, "litt for lang"),
        ({"deadline": "2026-08-01"}, "har vært"),
        ({"deadline": "30.2."}, "finnes ikke"),
        ({"owner": "stranger"}, "er ikke i gruppa"),
        ({"deputy": "stranger"}, "er ikke i gruppa"),
        ({"looks_back": "2026-09-20"}, "8 til 12 uker"),
        ({"version": 99}, "Noen andre endret tiltaket imens"),
        ({"version": ""}, "Noen andre endret tiltaket imens"),
    ],
)
def test_what_does_not_fit_comes_back_to_be_mended(bench: Bench, values: dict[str, Any], says: str) -> None:
    before = action(bench)
    card = change(bench, **{"sign": "Alle sitter samtidig", **values}).card
    assert says in shown(card)
    assert "Alle sitter samtidig" in json.dumps(card, ensure_ascii=False)
    assert action(bench) == before


def test_two_who_change_at_once_lose_nothing(bench: Bench) -> None:
    drawn = action(bench).version
    change(bench, REP, title="Kaffe klokka elleve", version=drawn)
    card = change(bench, SAFETY, title="Kaffe klokka halv ti", version=drawn).card
    assert "Noen andre endret tiltaket imens" in shown(card)
    assert "Kaffe klokka elleve" in shown(card), "as it is now"
    assert "Kaffe klokka halv ti" in json.dumps(card), "as was tried"
    keep = next(one for one in of(card, "Action.Execute") if one["verb"] == "action.change/1")
    change(bench, SAFETY, title="Kaffe klokka halv ti", version=keep["data"]["version"])
    assert action(bench).title == "Kaffe klokka halv ti"


def test_a_change_to_what_another_has_just_ended_is_told_and_given_back(bench: Bench) -> None:
    press(bench, SAFETY, "action.finish/1", action="action-1")
    told = shown(change(bench, REP, title="Kaffe klokka elleve").card)
    assert "Tiltaket ble meldt ferdig man. 24. aug. (uke 35). Ingenting er endret." in told
    assert "Kaffe klokka elleve" in told
    assert action(bench).title == COFFEE


def test_the_form_of_what_has_ended_is_the_action_as_it_ended(bench: Bench) -> None:
    stop(bench)
    form = press(bench, REP, "action.change_form/1", action="action-1").card
    assert not of(form, "Input.Date")
    assert WHY in shown(form)


@pytest.mark.parametrize("who", ["helper", "stranger", "voter"])
def test_nobody_from_outside_changes_it(bench: Bench, who: str) -> None:
    before = action(bench)
    for where in ("", CHAT):
        change(bench, who, title="Noe annet", where=where)
    assert action(bench) == before


def test_what_goes_along_between_people_is_told_with_the_name(bench: Bench) -> None:
    change(bench, owner=LEADER)
    name = action(bench).owner
    assert name is not None
    assert f"{name.name} fikk ansvaret" in show(bench)

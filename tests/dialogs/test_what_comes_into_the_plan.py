"""What comes into a group's plan, and what comes back to be mended."""

from dataclasses import replace
from pathlib import Path

import pytest

from programme.ballot import Area
from programme.people import Role
from programme.plan import MOST_OPEN
from programme.status import Status, Theme
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_presses import (
    COFFEE,
    DAY,
    LEADER,
    REP,
    SAFETY,
    action,
    actions,
    add,
    begun,
    planned,
    read,
    story,
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return begun(tmp_path)


def test_what_who_and_when_are_enough_for_an_action(bench: Bench) -> None:
    card = shown(add(bench, owner=SAFETY, deadline=DAY).card)
    one = action(bench)
    assert (one.number, one.title, one.status) == (1, COFFEE, Status.PLANNED)
    assert one.owner is not None
    assert (one.owner.user, one.owner.role) == (SAFETY, "safety_rep")
    assert str(one.deadline) == DAY
    assert "Tiltaket står i planen" in card
    assert story(bench) == [("added", "leader")]


def test_it_looks_back_ten_weeks_after_the_deadline_on_a_working_day(bench: Bench) -> None:
    assert str(planned(bench).evaluates) == "2026-11-27"


def test_an_action_may_wait_for_who_and_when(bench: Bench) -> None:
    add(bench)
    assert action(bench).status is Status.CHOSEN
    assert "hvem og når gjenstår" in read(bench)


@pytest.mark.parametrize("who", Role)
def test_each_party_adds_what_they_decided_on(bench: Bench, who: Role) -> None:
    add(bench, who)
    assert story(bench) == [("added", who.value)]


@pytest.mark.parametrize("who", ["helper", "stranger", "voter"])
def test_nobody_else_adds_anything(bench: Bench, who: str) -> None:
    for where in ("", CHAT):
        add(bench, who, where=where)
    assert actions(bench) == ()


def test_two_presses_make_one_action(bench: Bench) -> None:
    add(bench)
    assert COFFEE in shown(add(bench, REP, title="Noe helt annet").card)
    assert [one.title for one in actions(bench)] == [COFFEE]


def test_the_rest_may_be_told_too(bench: Bench) -> None:
    more = {
        "area": "keep",
        "theme": "support",
        "sign": "Alle sitter",
        "deputy": REP,
        "looks_back": "2026-12-01",
    }
    add(bench, owner=LEADER, deadline=DAY, **more)
    one = action(bench)
    assert (one.area, one.theme, one.sign) == (Area.KEEP, Theme.SUPPORT, "Alle sitter")
    assert one.deputy is not None
    assert (one.deputy.user, str(one.evaluates)) == (REP, "2026-12-01")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"title": "x"}, "Skriv litt mer om hva som skal gjøres"),
        ({"title": ""}, "Skriv litt mer om hva som skal gjøres"),
        ({"title": "Å" * 300}, "litt for lang"),
        ({"title": "Ring Kari på 901 23 456"}, "Ingenting er lagret"),
        ({"deadline": "2026-08-01"}, "har vært"),
        ({"deadline": "2036-08-01"}, "lenge til"),
        ({"deadline": "30. februar"}, "finnes ikke"),
        ({"deadline": "fredag uke 53 2027"}, "uke 53"),
        ({"owner": "stranger"}, "er ikke i gruppa"),
        ({"looks_back": "2026-09-20"}, "8 til 12 uker"),
    ],
)
def test_what_does_not_fit_comes_back_with_all_that_was_written(
    bench: Bench, values: dict[str, str], says: str
) -> None:
    tried = {"owner": SAFETY, "deadline": DAY, "sign": "Alle sitter", **values}
    card = add(bench, **tried).card
    assert says in shown(card)
    assert actions(bench) == ()
    inputs = {one["id"]: one.get("value") for one in of(card, "Input.")}
    assert inputs["sign"] == "Alle sitter"
    assert inputs["title"] == (tried.get("title", COFFEE) or None)


def test_a_title_of_four_thousand_signs_comes_back_whole(bench: Bench) -> None:
    card = add(bench, title="Å" * 4000, deadline=DAY).card
    assert "litt for lang" in shown(card)
    title = next(one for one in of(card, "Input.Text") if one["id"] == "title")
    assert len(title["value"]) == 4000


def test_a_deadline_can_be_typed_where_there_is_no_picker(bench: Bench) -> None:
    add(bench, deadline="fredag uke 38")
    assert str(action(bench).deadline) == DAY


def test_a_day_when_few_are_at_work_is_warned_about_and_stands(bench: Bench) -> None:
    card = shown(add(bench, owner=LEADER, deadline="2026-12-25").card)
    assert "Få er på jobb fre. 25. des. (uke 52)" in card
    assert str(action(bench).deadline) == "2026-12-25"


def test_there_is_no_room_for_more_than_anybody_keeps_hold_of(bench: Bench) -> None:
    add(bench)
    one = action(bench)
    for n in range(2, MOST_OPEN + 1):
        copy = replace(one, id=f"a{n}", number=n)
        bench.work(lambda work, copy=copy: work.actions.add(TENANT, copy))
    assert f"{MOST_OPEN} åpne tiltak" in shown(add(bench, new="one-more", title="Enda ett").card)
    assert len(actions(bench)) == MOST_OPEN

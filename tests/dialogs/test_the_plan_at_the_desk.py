"""The plan of a group: what it shows to whom, and that the three have read it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogs.turns import Place, Pressed
from programme.plan import REMARK_LIMIT
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, TENANT, Bench, sender
from tests.dialogs.plan_presses import (
    COFFEE,
    LEADER,
    REP,
    SAFETY,
    add,
    begun,
    plan,
    planned,
    press,
    read,
    see,
    verbs,
)
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return begun(tmp_path)


# What it shows


def test_what_asks_for_an_answer_stands_first_and_blames_nobody(bench: Bench) -> None:
    planned(bench, "action-1", deadline="2026-12-04")
    planned(bench, "action-2", title="Et kvarters overlapp", deadline="2026-08-28")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    told = read(bench)
    assert told.index("Over fristen") < told.index("Et kvarters overlapp") < told.index("I arbeid")
    assert "litt hjelp er helt greit" in told
    assert "sen" not in told.split()


def test_in_a_channel_no_day_has_passed(bench: Bench) -> None:
    planned(bench, deadline="2026-08-28")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    place = Place(TENANT, CHAT, "channel", "http://127.0.0.1:1/", "28:bot")
    for verb, data in (("plan.show/1", {"group": GROUP}), ("action.show/1", {"action": "action-1"})):
        card = bench.answer(Pressed(sender(LEADER), place, bench.at, verb, data))
        assert card is not None
        assert "Over fristen" not in shown(card.card)
        assert "warning" not in json.dumps(card.card)


@pytest.mark.parametrize(
    ("kind", "late"), [("group", True), ("channel", False)], ids=["in a chat", "in a channel"]
)
def test_the_groups_card_counts_its_plan(bench: Bench, kind: str, late: bool) -> None:
    about = {"service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "", "at": bench.at}
    bench.work(lambda work: work.places.keep(TENANT, CHAT, kind=kind, **about))
    planned(bench, deadline="2026-08-28")
    add(bench, new="action-2", title="Et kvarters overlapp")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    told = shown(press(bench, LEADER, "journey.show/1", group=GROUP).card)
    assert "Handlingsplan: 2 tiltak" in told
    assert ("1 over fristen" in told) is late


def test_the_card_in_the_groups_chat_counts_anew_when_the_plan_does(bench: Bench) -> None:
    before = bench.rows("posting")
    add(bench)
    told = [line for line in bench.rows("posting") if line not in before]
    assert any("Handlingsplan: ett tiltak" in line for line in told)


def test_the_groups_card_tells_whose_look_the_plan_waits_for_once_somebody_has_seen_it(bench: Bench) -> None:
    def told() -> str:
        return shown(press(bench, LEADER, "journey.show/1", group=GROUP).card)

    planned(bench)
    assert "ser planen" not in told(), "nobody has seen it yet: it is a draft"
    before = bench.rows("posting")
    see(bench, REP)
    assert "Venter på at leder og verneombud ser planen" in told()
    assert any("ser planen" in line for line in bench.rows("posting") if line not in before)
    see(bench, LEADER)
    assert "Venter på at verneombud ser planen" in told()
    see(bench, SAFETY)
    assert "ser planen" not in told()


def test_an_empty_plan_is_reached_from_the_groups_card_too(bench: Bench) -> None:
    board = press(bench, LEADER, "journey.show/1", group=GROUP).card
    assert "plan.show/1" in verbs(board)
    assert "Her samler dere det dere bestemmer dere for" in read(bench)


def test_the_helper_sees_the_plan_and_changes_nothing(bench: Bench) -> None:
    planned(bench)
    card = press(bench, "helper", "plan.show/1", where="", group=GROUP).card
    assert COFFEE in shown(card)
    assert not verbs(card) & {"action.add_form/1", "plan.seen/1"}


def test_strangers_learn_nothing_of_it(bench: Bench) -> None:
    planned(bench)
    for where in ("", "19:other@thread.v2"):
        assert COFFEE not in read(bench, "stranger", where)


@pytest.mark.parametrize("page", ["0", "-1", "99", "ti", "², "])
def test_a_page_that_is_none_is_the_nearest(bench: Bench, page: str) -> None:
    planned(bench)
    assert COFFEE in read(bench, page=page)


@pytest.mark.parametrize("typed", ["plan", "handlingsplan", "Planen.", "action plan"])
def test_the_plan_can_be_typed_for(bench: Bench, typed: str) -> None:
    planned(bench)
    for where in ("", CHAT):
        assert COFFEE in shown(bench.write(REP, typed, where=where).card)


# Who has read it


def test_the_plan_holds_when_all_three_have_read_it(bench: Bench) -> None:
    planned(bench)
    for who in (REP, SAFETY):
        assert "den gjelder" not in shown(see(bench, who, edition=1).card)
    assert "Nå har alle sett planen, og den gjelder" in shown(see(bench, LEADER, edition=1).card)


def test_remarks_stay_with_the_edition(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1, plan_remark="Natta må få si sitt.")
    assert "Natta må få si sitt." in read(bench, SAFETY, where="")
    add(bench, new="action-2", title="Et kvarters overlapp")
    assert "Natta må få si sitt." not in read(bench)
    assert [one.remark for one in plan(bench).seen] == ["Natta må få si sitt."]


def test_a_new_action_makes_a_new_edition_only_when_somebody_has_read_the_one_before(bench: Bench) -> None:
    planned(bench)
    add(bench, new="action-2", title="Et kvarters overlapp")
    assert plan(bench).edition == 1
    see(bench, REP, edition=1)
    add(bench, new="action-3", title="Frokost i to puljer")
    assert plan(bench).edition == 2
    assert plan(bench).sightings == ()


def test_whoever_read_an_older_edition_is_shown_the_new_one_with_their_remark(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1)
    add(bench, new="action-2", title="Et kvarters overlapp")
    told = shown(see(bench, SAFETY, edition=1, plan_remark="Dette er jeg enig i.").card)
    assert "Dette er jeg enig i." in told
    assert "Et kvarters overlapp" in told
    assert plan(bench).sightings == ()


@pytest.mark.parametrize("remark", ["Å" * (REMARK_LIMIT + 1), "Ring 901 23 456"])
def test_a_remark_that_cannot_be_kept_is_given_back(bench: Bench, remark: str) -> None:
    planned(bench)
    assert remark[:100] in shown(see(bench, REP, edition=1, plan_remark=remark).card)
    assert plan(bench).seen == ()


def test_an_empty_plan_is_nothing_to_have_read(bench: Bench) -> None:
    assert "Det står ingenting i planen ennå" in shown(see(bench, REP, edition=1).card)
    assert plan(bench).seen == ()


@pytest.mark.parametrize("who", ["helper", "stranger"])
def test_nobody_else_reads_it_for_them(bench: Bench, who: str) -> None:
    planned(bench)
    see(bench, who, edition=1)
    assert plan(bench).seen == ()


def test_who_has_read_it_is_asked_no_more_in_private(bench: Bench) -> None:
    planned(bench)
    assert "plan.seen/1" in verbs(press(bench, REP, "plan.show/1", where="", group=GROUP).card)
    see(bench, REP, edition=1, where="")
    assert "plan.seen/1" not in verbs(press(bench, REP, "plan.show/1", where="", group=GROUP).card)
    assert "plan.seen/1" in verbs(press(bench, SAFETY, "plan.show/1", where="", group=GROUP).card)


def test_reading_it_is_told_in_the_groups_history(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1)
    told = shown(press(bench, LEADER, "journey.history/1", group=GROUP).card)
    assert "En av partene så handlingsplanen" in told
    assert "Et tiltak kom med i handlingsplanen" in told

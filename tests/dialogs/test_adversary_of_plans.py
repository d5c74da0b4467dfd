"""Whoever tries to break the promises of a plan: old cards, wrong hands, the longest lines, strangers."""

import itertools
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from dialogs.seeking import sought
from dialogs.turns import Pressed, Wrote
from programme.budget import About
from programme.change import Changed
from programme.people import Role
from programme.plan import MOST_OPEN
from programme.status import Status
from tests.cards.test_sizes import LIMIT, units
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.hands import leaves
from tests.dialogs.plan_days import (
    action,
    add,
    at_solbakken,
    change,
    group,
    moment,
    owner,
    read,
    said,
    told_of,
    until,
    waits,
)

DAY = date(2026, 9, 18)
COFFEE = "Kaffe klokka ti"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


@pytest.mark.parametrize("who", ["nurse", Role.UNION_REP])
@pytest.mark.parametrize("ends", ["stopped", "not_chosen"])
def test_what_the_leader_has_ended_is_not_taken_up_again_by_taking_done_back(
    bench: Bench, who: str, ends: str
) -> None:
    id_ = add(bench, COFFEE, DAY, owner("nurse"))
    change(bench, id_, lambda one: getattr(one, ends)("Ingen tid", bench.at), Changed.STOPPED)
    shown = said(bench.press(who, "action.unfinish/1", {"action": id_}))
    assert action(bench, id_).status is Status(ends)
    assert "Ingenting er endret" in shown


@pytest.mark.parametrize(
    "line",
    [
        "flytt 1 til fredag fordi {}",
        "ny frist 12.9. fordi {}",
        "gi videre 1 til {}",
        "ferdig {}",
        "tiltak {}",
        "nytt tiltak {}",
        "flytt 1 til {}",
        "la meg være til {}",
        "trenger hjelp {}",
        "minn meg på neste vakt {}",
    ],
)
@pytest.mark.parametrize("sign", ["😀", "ro og ", '"'])
def test_the_longest_typed_lines_are_answered_with_a_card_that_can_be_sent(
    bench: Bench, line: str, sign: str, caplog: pytest.LogCaptureFixture
) -> None:
    add(bench, COFFEE, DAY, owner("leader"))
    for where, length in itertools.product(("", CHAT), (3_900, 25_000)):
        shown = bench.write(Role.LEADER, line.format(sign * length)[:length], where=where)
        assert units(shown) < LIMIT
    assert caplog.records == []


def test_whoever_is_no_leader_any_more_sees_nothing_of_the_list_on_the_card_they_were_sent(
    bench: Bench,
) -> None:
    add(bench, COFFEE, date(2026, 8, 28), owner("nurse"))
    until(bench, moment(date(2026, 9, 10)))
    sent = told_of(bench, Role.LEADER, About.OVERDUE)
    assert sent
    assert COFFEE in said(bench.press(Role.LEADER, "nudge.show/1", {"card": sent[0].isoformat()}))
    leaves(bench, Role.LEADER)
    shown = said(bench.press(Role.LEADER, "nudge.show/1", {"card": sent[0].isoformat()}))
    assert COFFEE not in shown
    assert "nurse" not in shown


def test_a_plan_holds_no_more_open_actions_when_old_ones_are_taken_up_again(bench: Bench) -> None:
    for number in range(MOST_OPEN):
        add(bench, f"Tiltak {number}", None, None)
    over = add(bench, COFFEE, None, None)
    change(bench, over, lambda one: one.stopped("Nei", bench.at), Changed.STOPPED)
    bench.press(Role.LEADER, "action.reopen/1", {"action": over})
    assert not action(bench, over).open


def test_nobody_outside_the_chat_is_told_of_an_action_before_the_chat_has_been_read(bench: Bench) -> None:
    bench.work(
        lambda work: work.people.introduce(TENANT, "stranger", name="Fremmed Person", aad="aad-stranger")
    )
    bench.write("stranger", "hei")
    id_ = add(bench, COFFEE, bench.at.date(), owner("leader"))
    given = {"action": id_, "owner_taker": "aad-stranger"}
    bench.press(Role.LEADER, "action.hand_on/1", given, where=CHAT)
    until(bench, bench.at + timedelta(hours=3))
    assert COFFEE not in read(bench).text("a:stranger")
    assert COFFEE not in said(bench.press("stranger", "action.show/1", {"action": id_}))


def test_a_reminder_that_was_asked_for_comes_though_the_deputy_has_left(bench: Bench) -> None:
    add(bench, COFFEE, date(2026, 9, 4), owner("nurse"), deputy=owner("cook"))
    until(bench, moment(date(2026, 8, 28)))
    bench.press("nurse", "nudge.rest/1", {"exact": True, "card": "2026-08-28", "rest_day": "2026-08-30"})
    leaves(bench, "cook")
    until(bench, moment(date(2026, 8, 30)))
    assert told_of(bench, "nurse", About.AGAIN) == [date(2026, 8, 30)]


def test_whoever_was_given_an_action_is_told_though_the_deputy_has_left_meanwhile(bench: Bench) -> None:
    id_ = add(bench, COFFEE, DAY, owner(Role.LEADER), deputy=owner("cook"))
    bench.at = moment(date(2026, 8, 24), 17)
    bench.press(Role.LEADER, "action.hand_on/1", {"action": id_, "owner": Role.UNION_REP})
    assert waits(bench, Role.UNION_REP, About.GIVEN)
    leaves(bench, "cook")
    until(bench, moment(date(2026, 8, 25)))
    assert told_of(bench, Role.UNION_REP, About.GIVEN) == [date(2026, 8, 25)]


def test_whoever_is_found_in_the_chat_is_told_that_an_action_is_theirs_now(bench: Bench) -> None:
    id_ = add(bench, COFFEE, DAY, owner(Role.LEADER))
    bench.press(Role.LEADER, "action.hand_on/1", {"action": id_, "owner_taker": "aad-nurse"}, where=CHAT)
    bench.work(lambda work: sought(work, bench.house, TENANT, id_, [sender("nurse")], bench.at))
    until(bench, bench.at + timedelta(hours=1))
    assert told_of(bench, "nurse", About.GIVEN) == [date(2026, 8, 24)]


def test_a_reason_that_cannot_be_kept_is_told_before_anybody_says_yes(bench: Bench) -> None:
    add(bench, COFFEE, DAY, owner(Role.LEADER))
    for why, says in (("Ring 99 88 77 66", "telefonnummer"), ("x" * 301, "Det er plass til 300 tegn")):
        shown = said(bench.write(Role.LEADER, f"flytt 1 til 2.10. fordi {why}"))
        assert says in shown
        assert "Skal «" not in shown


def test_a_helper_who_follows_the_group_no_more_is_not_told_that_somebody_needs_help(bench: Bench) -> None:
    id_ = add(bench, COFFEE, DAY, owner("nurse"))
    bench.at = moment(date(2026, 8, 24), 17)
    bench.press("nurse", "action.ask_for_help/1", {"action": id_, "also": "helper"})
    assert waits(bench, "helper", About.HELP)
    its = replace(group(bench), helper="another-helper")
    bench.work(lambda work: work.groups.keep(its, at=bench.at))
    until(bench, moment(date(2026, 8, 26)))
    assert told_of(bench, "helper", About.HELP) == []
    assert told_of(bench, Role.LEADER, About.HELP) == [date(2026, 8, 25)]


OPENLY = ("plan", "tiltak 1", "tiltak kaffe", "flytt 1", "flytt 1 til 30.2. fordi ro", "ferdig", "status")


@pytest.mark.parametrize("who", [*Role, "nurse"])
def test_where_more_than_the_group_read_along_no_day_that_has_passed_is_named(bench: Bench, who: str) -> None:
    id_ = add(bench, COFFEE, date(2026, 8, 28), owner("nurse"))
    add(bench, "Ny kaffetrakter", date(2026, 8, 28), owner("cook"))
    until(bench, moment(date(2026, 9, 7)))
    open_to_many = replace(place(who, CHAT, TENANT), kind="channel")
    shown = [bench.answer(Wrote(sender(who), open_to_many, bench.at, text)) for text in OPENLY]
    for verb in ("action.show/1", "action.change_form/1", "action.new_date_form/1", "action.on_track/1"):
        shown.append(bench.answer(Pressed(sender(who), open_to_many, bench.at, verb, {"action": id_})))
    assert COFFEE in "".join(map(said, shown))
    assert [one.summary for one in shown if one is not None and "28. aug" in said(one)] == []

"""On a working morning early in the month the leads have a draft, made of what has happened, and once."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.bulletin.letters import DRAFT
from dialogs.bulletin.month import mind_all
from programme.bulletin.bulletin import State
from programme.calendar import OSLO, opening
from tests.bulletin.months import (
    DECEMBER,
    JANUARY,
    MORNING,
    SUNDAY,
    cards,
    due,
    lead,
    letters,
    programme,
)
from tests.cards.walk import shown
from tests.dialogs.desk import TENANT, Bench

MINUTE = timedelta(minutes=1)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return programme(tmp_path)


class TestTheMorning:
    def test_the_draft_comes_on_the_first_working_morning_and_not_before(self, bench):
        assert due(bench) == MORNING
        bench.fall_due(MORNING - MINUTE)
        assert letters(bench) == ()
        bench.fall_due(MORNING)
        (letter,) = letters(bench)
        assert (letter.month, letter.monthly, letter.state) == (DECEMBER, True, State.DRAFT)
        (card,) = cards(bench)
        assert "Dialogbrev for desember" in shown(card)

    def test_it_comes_once_however_often_one_looks(self, bench):
        for hours in range(0, 60, 7):
            bench.work(lambda work: work.due.set(TENANT, DRAFT, TENANT, MORNING))
            bench.fall_due(MORNING + timedelta(hours=hours))
        assert len(letters(bench)) == len(cards(bench)) == 1

    def test_the_next_one_comes_a_month_later(self, bench):
        bench.fall_due(MORNING)
        assert due(bench) == opening(JANUARY)
        bench.fall_due(opening(JANUARY))
        assert [letter.month for letter in letters(bench)] == [date(2027, 1, 1), DECEMBER]

    def test_one_that_was_discarded_does_not_come_back(self, bench):
        bench.fall_due(MORNING)
        (letter,) = letters(bench)
        gone = replace(letter, state=State.DISCARDED)
        bench.work(lambda work: work.bulletins.keep(TENANT, letter, gone))
        bench.work(lambda work: work.due.set(TENANT, DRAFT, TENANT, MORNING))
        bench.fall_due(MORNING + timedelta(hours=1))
        assert letters(bench) == (gone,)

    def test_a_year_has_eleven_and_none_in_july(self, bench):
        for _ in range(11):
            at = due(bench)
            bench.fall_due(at)
        months = sorted(letter.month for letter in letters(bench))
        assert len(set(months)) == 11
        assert 7 not in {month.month for month in months}
        assert len(cards(bench)) == 11

    def test_a_bot_that_slept_over_the_morning_makes_it_when_somebody_works_again(self, bench):
        woken = datetime(2026, 12, 4, 20, 0, tzinfo=OSLO)  # a Friday evening
        bench.work(lambda work: mind_all(work, bench.house, woken))
        bench.fall_due(woken)
        assert letters(bench) == ()
        assert due(bench) == opening(date(2026, 12, 7))
        bench.fall_due(opening(date(2026, 12, 7)))
        assert len(letters(bench)) == 1

    def test_a_bot_that_slept_over_the_month_makes_only_that_of_the_month_it_wakes_in(self, bench):
        bench.fall_due(datetime(2027, 2, 10, 10, 0, tzinfo=OSLO))
        assert [letter.month for letter in letters(bench)] == [date(2027, 2, 1)]

    def test_a_bot_that_starts_anew_forgets_nothing_and_expects_nothing_twice(self, bench):
        bench.work(lambda work: mind_all(work, bench.house, SUNDAY))
        assert due(bench) == MORNING
        bench.work(lambda work: work.due.drop(TENANT, DRAFT, TENANT))
        bench.work(lambda work: mind_all(work, bench.house, SUNDAY))
        assert due(bench) == MORNING


class TestWhoIsTold:
    def test_every_lead_has_the_card_in_their_own_language(self, bench):
        lead(bench, "other-lead", "nn")
        bench.fall_due(MORNING)
        assert "Slik" not in json.dumps(cards(bench))
        assert "Her er månedens utkast" in shown(cards(bench)[0])
        assert "Her er utkastet for månaden" in shown(cards(bench, "other-lead")[0])
        assert len(letters(bench)) == 1

    def test_a_lead_whom_the_operator_has_named_is_one(self, bench):
        bench.write("named", "hjelp")
        bench.house = replace(bench.house, leads=frozenset({"aad-named"}))
        bench.fall_due(MORNING)
        assert len(cards(bench, "named")) == 1

    def test_nobody_else_is_told(self, bench):
        bench.write("helper", "hjelp")
        bench.fall_due(MORNING)
        assert cards(bench, "helper") == cards(bench, "leader") == []

    def test_the_card_says_why_it_came_and_leads_to_the_habit(self, bench):
        bench.fall_due(MORNING)
        (card,) = cards(bench)
        assert "Hvorfor fikk jeg denne?" in shown(card)
        assert "bulletin.habit_form/1" in json.dumps(card)

    def test_the_shortest_way_from_it_is_to_look_through_and_send(self, bench):
        bench.fall_due(MORNING)
        first = next(node for node in cards(bench)[0]["body"] if node["type"] == "ActionSet")["actions"][0]
        assert (first["verb"], first["style"]) == ("bulletin.review/1", "positive")

    def test_without_anybody_to_tell_the_draft_lies_ready_all_the_same(self, bench):
        bench.work(lambda work: work.people.forget_private(TENANT, "lead"))
        bench.work(lambda work: work.people.set_helpers_channel(TENANT, "t", "19:none@thread.tacv2"))
        bench.fall_due(MORNING)
        assert len(letters(bench)) == 1
        assert "Dialogbrev for desember" in shown(bench.write("lead", "dialogbrev").card)

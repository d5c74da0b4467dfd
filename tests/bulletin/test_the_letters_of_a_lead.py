"""What is under way, a letter begun by hand, and choosing when drafts come by themselves."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from programme.bulletin.bulletin import State
from programme.bulletin.habit import Habit
from programme.calendar import opening
from programme.people import Role
from tests.bulletin.months import (
    DECEMBER,
    MORNING,
    SUNDAY,
    cards,
    due,
    experience,
    lead,
    letters,
    occasion,
    programme,
)
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, TENANT, Bench

NOVEMBER = date(2026, 11, 1)
OURS = ("bulletin.list/1", "bulletin.new/1", "bulletin.habit_form/1", "bulletin.habit/1")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return programme(tmp_path)


def habit(bench: Bench) -> Habit:
    found = bench.work(lambda work: work.bulletins.habit(TENANT))
    assert isinstance(found, Habit)
    return found


def choose(bench: Bench, **chosen: Any) -> str:
    data = {"drafts": "true", "weekday": "first", "approval": "false", **chosen}
    return shown(bench.press("lead", "bulletin.habit/1", data).card)


class TestBegunByHand:
    def test_a_new_letter_is_drafted_from_what_has_happened(self, bench):
        occasion(bench, "webinar", SUNDAY.date() + timedelta(days=9))
        experience(bench, "shared", *Role)
        told = bench.write("lead", "nytt dialogbrev")
        (letter,) = letters(bench)
        assert (letter.month, letter.monthly, letter.made_by) == (NOVEMBER, False, "lead")
        assert [one.id for one in letter.occasions] == ["webinar"]
        assert [one.id for one in letter.shared] == ["shared"]
        assert "Webinar om nattarbeid" in shown(told.card)
        assert "Solbakken" in shown(told.card)

    def test_typed_once_more_it_shows_the_one_there_is(self, bench):
        bench.write("lead", "nytt dialogbrev")
        again = bench.write("lead", "nytt dialogbrev")
        assert len(letters(bench)) == 1
        assert "Det er allerede et utkast for denne måneden" in shown(again.card)

    def test_pressed_twice_it_is_one(self, bench):
        for _ in range(2):
            told = bench.press("lead", "bulletin.new/1", {"new": "n-1"})
            assert "Dialogbrev for november" in shown(told.card)
        assert [letter.id for letter in letters(bench)] == ["n-1"]

    def test_an_old_button_of_a_letter_that_has_come_further_shows_where_it_is(self, bench):
        bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        (letter,) = letters(bench)
        planned = replace(letter, state=State.PLANNED, send_at=MORNING)
        bench.work(lambda work: work.bulletins.keep(TENANT, letter, planned))
        told = bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        assert "Sendes tir. 1. des. (uke 49) kl. 08.30" in shown(told.card)

    def test_the_clock_makes_its_own_beside_it(self, bench):
        bench.write("lead", "nytt dialogbrev")
        bench.fall_due(MORNING)
        assert [letter.month for letter in letters(bench)] == [DECEMBER, NOVEMBER]

    @pytest.mark.parametrize("new", ["", "x" * 81])
    def test_an_id_that_is_none_begins_nothing(self, bench, new):
        bench.press("lead", "bulletin.new/1", {"new": new})
        assert letters(bench) == ()

    def test_the_lead_of_another_tenant_begins_another_letter(self, bench):
        bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        bench.press("lead", "bulletin.new/1", {"new": "n-1"}, tenant="tenant-2")
        assert len(letters(bench)) == 1
        assert bench.work(lambda work: work.bulletins.among("tenant-2", tuple(State))) == ()


class TestTheList:
    def test_what_is_under_way_stands_first_and_opens_by_a_press(self, bench):
        bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        (letter,) = letters(bench)
        old = replace(letter, id="old", state=State.SENT, send_at=SUNDAY - timedelta(days=30))
        bench.work(lambda work: work.bulletins.add(TENANT, replace(old, month=date(2026, 12, 1))))
        told = bench.write("lead", "dialogbrev")
        text = shown(told.card)
        assert text.index("Under arbeid") < text.index("Sist sendt")
        verbs = json.dumps(told.card)
        assert verbs.index('"bulletin": "n-1"') < verbs.index('"bulletin": "old"')

    def test_it_tells_when_the_next_draft_comes(self, bench):
        assert "Neste utkast kommer tir. 1. des. (uke 49) kl. 08.30." in shown(
            bench.write("lead", "dialogbrev").card
        )
        choose(bench, drafts="false")
        assert "Jeg kan lage et utkast til deg hver måned" in shown(bench.write("lead", "dialogbrev").card)

    def test_many_letters_fit_a_card(self, bench):
        bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        (letter,) = letters(bench)
        for number in range(30):
            state = State.SENT if number % 2 else State.DRAFT
            more = replace(letter, id=f"m-{number}", state=state, send_at=SUNDAY)
            bench.work(lambda work, more=more: work.bulletins.add(TENANT, more))
        told = bench.write("lead", "dialogbrev").card
        assert len(json.dumps(told)) < 28_000
        assert "og 8 eldre" in shown(told)


class TestTheHabit:
    def test_off_there_is_no_draft_and_on_again_there_is(self, bench):
        assert "Det kommer ingen utkast av seg selv nå." in choose(bench, drafts="false")
        assert due(bench) is None
        bench.fall_due(MORNING)
        assert letters(bench) == ()
        assert "Neste utkast kommer tir. 5. jan. (uke 1) kl. 08.30." in choose(bench)
        assert due(bench) == opening(date(2027, 1, 5))

    def test_turned_off_at_the_last_moment_nothing_is_made(self, bench):
        bench.work(
            lambda work: work.bulletins.keep_habit(TENANT, replace(work.bulletins.habit(TENANT), on=False))
        )
        bench.fall_due(MORNING)
        assert letters(bench) == ()

    def test_another_day_of_the_week(self, bench):
        assert "tor. 3. des. (uke 49) kl. 08.30" in choose(bench, weekday="3")
        bench.fall_due(opening(date(2026, 12, 3)))
        assert [letter.month for letter in letters(bench)] == [DECEMBER]

    def test_a_pause_until_a_day(self, bench):
        assert "tir. 2. feb. (uke 5) kl. 08.30" in choose(bench, paused="2027-01-20")
        assert habit(bench).paused == date(2027, 1, 20)
        bench.fall_due(MORNING)
        assert letters(bench) == ()

    def test_a_pause_that_is_over_is_forgotten_so_that_the_form_can_be_kept_again(self, bench):
        choose(bench, paused="2027-01-20")
        bench.at = opening(date(2027, 1, 25))
        assert "2027-01-20" not in json.dumps(bench.press("lead", "bulletin.habit_form/1", {}).card)
        choose(bench)
        assert habit(bench).paused is None

    @pytest.mark.parametrize("day", ["2026-11-21", "2027-11-24", "2036-01-01"])
    def test_a_pause_that_has_been_or_is_far_away_is_refused_with_the_form_as_it_was(self, bench, day):
        told = choose(bench, paused=day, weekday="2", approval="true")
        assert "Velg en dag som kommer, innen et år." in told
        assert habit(bench) == Habit(on=True)
        card = json.dumps(bench.press("lead", "bulletin.habit/1", {"paused": day, "weekday": "2"}).card)
        assert f'"value": "{day}"' in card

    @pytest.mark.parametrize(
        "data", [{"weekday": "4"}, {"weekday": "0"}, {"drafts": "maybe"}, {"paused": "x"}]
    )
    def test_what_the_form_never_held_changes_nothing(self, bench, data):
        before = habit(bench)
        bench.press("lead", "bulletin.habit/1", {"drafts": "true", **data})
        assert habit(bench) == before

    def test_that_somebody_else_has_to_look_is_kept_and_moves_no_draft(self, bench):
        bench.work(lambda work: work.due.set(TENANT, "bulletin-draft", TENANT, SUNDAY + timedelta(days=1)))
        choose(bench, approval="true")
        assert habit(bench).approval
        assert due(bench) == SUNDAY + timedelta(days=1)

    def test_where_nobody_else_could_look_that_is_told(self, bench):
        assert "En annen programleder eller en hjelper kan godkjenne." in choose(bench, approval="true")
        bench.work(lambda work: work.people.set_helpers_channel(TENANT, "none", "19:none@thread.tacv2"))
        assert "Ingen andre kan godkjenne ennå." in choose(bench, approval="true")
        lead(bench, "other-lead")
        assert "En annen programleder eller en hjelper kan godkjenne." in choose(bench, approval="true")

    def test_two_leads_who_choose_one_after_another_have_the_last_word(self, bench):
        lead(bench, "other-lead")
        choose(bench, weekday="2")
        bench.press("other-lead", "bulletin.habit/1", {"drafts": "true", "weekday": "3"})
        assert habit(bench).weekday == 3
        assert due(bench) == opening(date(2026, 12, 3))


class TestWhoseItIs:
    @pytest.mark.parametrize("who", ["helper", "leader", "stranger"])
    def test_nobody_but_a_lead_presses_any_of_it(self, bench, who):
        before = bench.rows(but=("person", "private_chat", "place"))
        for verb in OURS:
            bench.press(who, verb, {"new": "n-1", "drafts": "false"})
        assert bench.rows(but=("person", "private_chat", "place")) == before

    def test_it_is_read_where_nobody_reads_along(self, bench):
        before = bench.rows(but=("person", "private_chat", "place"))
        for verb in OURS:
            bench.press("lead", verb, {"new": "n-1", "drafts": "false"}, where=CHAT)
        bench.write("lead", "nytt dialogbrev", where=CHAT)
        assert bench.rows(but=("person", "private_chat", "place")) == before

    def test_others_who_write_the_same_word_find_what_they_may_read(self, bench):
        bench.press("lead", "bulletin.new/1", {"new": "n-1"})
        for who in ("helper", "leader"):
            assert "Dialogbrev for november" not in shown(bench.write(who, "dialogbrev").card)

    def test_the_word_is_told_to_leads_alone(self, bench):
        told = bench.house.words["nb"]("help-bulletins")
        assert told in shown(bench.write("lead", "hjelp").card)
        assert told not in shown(bench.write("leader", "hjelp").card)
        assert cards(bench) == []

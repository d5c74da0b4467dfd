"""The group looks back on its actions: each answers alone, all see it at once, and the leader ends it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from programme.budget import About
from programme.calendar import OSLO
from programme.change import Changed
from tests.dialogs import plan_days
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.evaluations import (
    DAY,
    DONE,
    LEADER,
    MORNING,
    REP,
    SAFETY,
    TITLES,
    all_answer,
    answer,
    at,
    days_pass,
    keep,
    lay_down,
    looking_back,
    page,
    press,
    settle,
    text,
    the_evaluation,
)
from tests.dialogs.plan_days import at_solbakken, change, owner, read, told_of, until
from tests.dialogs.states import GROUP, SECRET, visit

CLOSES = datetime(2026, 12, 4, 15, 30, tzinfo=OSLO)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return looking_back(tmp_path)


class TestItOpens:
    def test_on_its_day_each_of_the_three_is_asked_alone_and_the_chat_is_told(self, bench: Bench) -> None:
        stands = days_pass(bench, at(0)).text(CHAT)
        for who in (LEADER, REP, SAFETY):
            assert told_of(bench, who, About.EVALUATION) == [DAY]
        assert told_of(bench, "nurse", About.EVALUATION) == []
        assert "Dere ser tilbake på tiltakene" in stands
        assert all(title in stands for title in TITLES)

    def test_what_lies_close_is_looked_back_on_together(self, tmp_path: Path) -> None:
        bench = at_solbakken(tmp_path)
        lay_down(bench, TITLES[:1])
        later = plan_days.add(bench, "Litt senere", DAY - timedelta(weeks=9), owner(LEADER, "leader"))
        change(bench, later, lambda one: one.done(bench.at), Changed.DONE)
        until(bench, MORNING)
        assert the_evaluation(bench).actions == (DONE[0], later)

    def test_a_new_deadline_moves_it(self, tmp_path: Path) -> None:
        bench = at_solbakken(tmp_path)
        id_ = plan_days.add(bench, "Et overlapp", DAY - timedelta(weeks=10), owner(LEADER, "leader"))
        later = DAY - timedelta(weeks=6)
        change(
            bench,
            id_,
            lambda one: one.postponed(
                later, "Vi venter på vikaren", bench.at.date(), DAY + timedelta(weeks=4)
            ),
            Changed.POSTPONED,
        )
        until(bench, MORNING + timedelta(days=7))
        assert bench.work(lambda work: work.evaluations.of_group(TENANT, GROUP)) == ()
        until(bench, MORNING + timedelta(weeks=5))
        assert the_evaluation(bench).actions == (id_,)

    def test_in_a_pause_nobody_is_asked(self, tmp_path: Path) -> None:
        bench = at_solbakken(tmp_path)
        lay_down(bench)
        until(bench, MORNING - timedelta(days=2))
        data = {**visit(bench), "pause_day": "2026-12-01", "pause_why": "Tilsyn"}
        bench.press(SAFETY, "journey.pause/1", data, where=CHAT)
        until(bench, at(3))
        assert bench.work(lambda work: work.evaluations.of_group(TENANT, GROUP)) == ()
        until(bench, datetime(2026, 12, 1, 10, tzinfo=OSLO))
        assert the_evaluation(bench).actions == DONE

    def test_a_night_of_downtime_delays_it_and_doubles_nothing(self, tmp_path: Path) -> None:
        bench = at_solbakken(tmp_path)
        lay_down(bench)
        bench.fall_due(datetime(2026, 11, 21, 23, tzinfo=OSLO))  # a Saturday night
        until(bench, datetime(2026, 11, 24, 10, tzinfo=OSLO))
        assert len(bench.work(lambda work: work.evaluations.of_group(TENANT, GROUP))) == 1
        assert the_evaluation(bench).opened.astimezone(OSLO) == datetime(2026, 11, 23, 8, 30, tzinfo=OSLO)


class TestEachAnswersAlone:
    def test_the_form_goes_page_by_page_and_keeps_what_is_filled_in(self, bench: Bench) -> None:
        this = the_evaluation(bench)
        assert "Side 1 av 3" in press(bench, REP, "evaluation.show/1")
        assert "Side 2 av 3" in text(keep(bench, REP, "2", page(this, 1, "little", "change")))
        assert '"value": "little"' in press(bench, REP, "evaluation.fill/1", page="1")
        assert "Side 2 av 3" in press(bench, REP, "evaluation.fill/1"), (
            "it goes on where something is missing"
        )

    def test_a_page_that_is_left_half_filled_loses_nothing(self, bench: Bench) -> None:
        keep(bench, REP, "", {f"effect.{DONE[0]}": "worked", "choice.enough": ""})
        shown = press(bench, REP, "evaluation.show/1")
        assert "Side 1 av 3" in shown
        assert '"value": "worked"' in shown

    def test_a_line_that_is_too_long_comes_back_and_the_choices_are_kept(self, bench: Bench) -> None:
        shown = text(keep(bench, REP, "", {"choice.enough": "no", "line.enough": "Æ" * 301}))
        assert "Æ" * 301 in shown
        assert "Side 3 av 3" in shown
        mine = the_evaluation(bench).given[0]
        assert (mine.questions, mine.lines) == ({"enough": "no"}, {})

    def test_nobody_sees_an_answer_before_all_have_answered(self, bench: Bench) -> None:
        answer(bench, REP, "not", "stop", SECRET)
        for who in (LEADER, SAFETY, "helper", "nurse"):
            for where in ("", CHAT):
                for verb in ("evaluation.show/1", "evaluation.fill/1", "evaluation.end/1"):
                    assert SECRET not in press(bench, who, verb, where=where)
        assert SECRET not in press(bench, REP, "evaluation.show/1", where=CHAT)
        assert SECRET not in "".join(bench.rows("posting"))
        stands = read(bench).text(CHAT)
        assert "Tillitsvalgt har svart" in stands
        assert "Leder har ikke svart" in stands

    def test_in_the_chat_the_form_is_sent_to_where_nobody_else_looks(self, bench: Bench) -> None:
        shown = press(bench, REP, "evaluation.fill/1", where=CHAT)
        assert "der ingen andre ser dem" in shown
        assert "effect." not in shown
        assert "Side 1 av 3" in read(bench).text(f"a:{REP}")

    def test_typed_it_is_the_form(self, bench: Bench) -> None:
        assert "Side 1 av 3" in text(bench.write(SAFETY, "evaluering"))
        assert "har ikke svart ennå" in text(bench.write(SAFETY, "evaluering", where=CHAT))

    def test_whoever_has_answered_is_not_asked_again(self, bench: Bench) -> None:
        days_pass(bench, at(0))
        answer(bench, REP)
        assert "Endre svarene" in press(bench, REP, "evaluation.show/1")
        days_pass(bench, CLOSES - timedelta(hours=1))
        assert told_of(bench, REP, About.EVALUATION) == [DAY]
        assert len(told_of(bench, SAFETY, About.EVALUATION)) == 2, "who has not, once more"

    def test_a_new_safety_rep_is_asked_and_the_one_who_left_is_not(self, bench: Bench) -> None:
        bench.press(SAFETY, "people.lay_down/1", {"group": GROUP}, where=CHAT)
        bench.press("nurse", "people.take/1", {"group": GROUP, "role": "safety_rep"}, where=CHAT)
        days_pass(bench, at(3))
        assert told_of(bench, "nurse", About.EVALUATION)
        assert not told_of(bench, SAFETY, About.EVALUATION)


class TestAllSeeItAtOnce:
    def test_with_the_last_answer_all_stand_in_the_chat(self, bench: Bench) -> None:
        shown = text(all_answer(bench))
        assert "Slik ser dere på tiltakene" in shown
        stands = read(bench).text(CHAT)
        assert "Slik ser dere på tiltakene" in stands
        assert "Ulike svar" in stands
        assert "Nå kan dere se svarene" in stands, "the card that asked tells so"

    def test_at_the_closing_they_stand_there_with_whatever_gap(self, bench: Bench) -> None:
        answer(bench, REP)
        until(bench, CLOSES)
        assert "Her mangler svar fra leder og verneombud" in read(bench).text(CHAT)

    def test_a_closing_in_downtime_waits_for_the_morning(self, bench: Bench) -> None:
        answer(bench, REP)
        until(bench, CLOSES - timedelta(hours=1))
        bench.fall_due(CLOSES + timedelta(hours=6))
        assert "Her mangler svar" not in read(bench).text(CHAT)
        until(bench, CLOSES + timedelta(days=3))
        assert "Her mangler svar" in read(bench).text(CHAT)

    def test_a_late_answer_is_still_taken(self, bench: Bench) -> None:
        until(bench, CLOSES)
        answer(bench, SAFETY)
        assert "Her mangler svar fra leder og tillitsvalgt" in read(bench).text(CHAT)

    def test_the_helper_is_told_that_it_goes_on_and_what_came_of_it(self, bench: Bench) -> None:
        all_answer(bench)
        assert "Gruppa ser tilbake på tiltakene" in press(bench, "helper", "evaluation.show/1")
        settle(bench)
        shown = press(bench, "helper", "evaluation.show/1")
        assert "Dette kom ut av tiltakene" in shown
        assert "Svarene fra hver rolle" not in shown

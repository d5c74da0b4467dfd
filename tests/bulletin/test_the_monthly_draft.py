"""On a working morning early in the month the leads have a draft, made of what has happened, and once."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.bulletin.letters import DRAFT
from dialogs.bulletin.month import mind_all
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import SHARED_MOST, Section, State
from programme.bulletin.experience import EXPERIENCE_LIMIT
from programme.calendar import OSLO, opening
from programme.history import Event, Kind
from programme.people import Role
from storage.work import Work
from tests.bulletin.months import (
    DECEMBER,
    JANUARY,
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
from tests.dialogs.desk import TENANT, Bench, group
from tests.dialogs.statements import statements

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
OPENED = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return programme(tmp_path)


def groups(bench: Bench, count: int, kind: Kind = Kind.SETTLED, at: datetime = OPENED, **facts: str) -> None:
    """So many groups more, in each of which this has happened."""
    name = f"{kind}{at:%d}"

    def lay_down(work: Work) -> None:
        for number in range(count):
            one = group(f"{name}-{number}", prefix=f"{name}{number}-", chat="")
            one = replace(one, code=f"{name}{number}")
            work.groups.add(one, at=at)
            work.history.add(TENANT, one.id, Event(kind, at, "leader", facts=facts))

    bench.work(lay_down)


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


class TestWhatItIsMadeOf:
    def test_title_and_question_are_there_in_both_forms_and_of_one_age(self, bench):
        bench.fall_due(MORNING)
        (letter,) = letters(bench)
        assert letter.title.nb == letter.title.nn == "Dialogbrev for desember"
        assert letter.questions.nb == "Hva vil dere ta med dere inn i det nye året?"
        assert letter.questions.nn == "Kva vil de ta med dykk inn i det nye året?"
        assert letter.behind() == ()
        assert letter.complete() is letter

    def test_the_question_is_another_every_month(self, bench):
        asks = {
            month: bench.house.words["nb"](f"bulletin-question-{month}")
            for month in range(1, 13)
            if month != 7
        }
        assert len(set(asks.values())) == 11

    def test_it_tells_of_what_takes_place_within_six_weeks_from_then(self, bench):
        occasion(bench, "past", date(2026, 11, 30))
        occasion(bench, "today", DECEMBER)
        occasion(bench, "last", DECEMBER + timedelta(weeks=6))
        occasion(bench, "far", DECEMBER + timedelta(weeks=6, days=1))
        bench.fall_due(MORNING)
        assert [one.id for one in letters(bench)[0].occasions] == ["today", "last"]

    def test_of_experiences_only_what_every_held_role_has_shared(self, bench):
        experience(bench, "shared", *Role)
        experience(bench, "half", Role.LEADER, Role.UNION_REP)
        experience(bench, "unnamed", *Role, named=False)
        taken_back = experience(bench, "taken-back", *Role).withdraw(bench.at)
        bench.work(lambda work: work.experiences.keep(TENANT, taken_back))
        bench.fall_due(MORNING)
        told = {one.id: one.whose for one in letters(bench)[0].shared}
        assert told == {"shared": "Solbakken sykehjem", "unnamed": ""}

    def test_and_no_more_than_fit(self, bench):
        for number in range(SHARED_MOST + 3):
            bench.at += MINUTE
            experience(bench, f"nr-{number}", *Role)
        bench.fall_due(MORNING)
        newest = [f"nr-{number}" for number in range(SHARED_MOST + 2, 2, -1)]
        assert [one.id for one in letters(bench)[0].shared] == newest

    def test_what_readers_have_been_told_is_not_told_again(self, bench):
        experience(bench, "known", *Role)
        bench.fall_due(MORNING)
        (letter,) = letters(bench)
        sent = replace(letter, state=State.SENT, send_at=MORNING, edition=1)
        bench.work(lambda work: work.bulletins.keep(TENANT, letter, sent))
        bench.at = MORNING + DAY
        experience(bench, "fresh", *Role)
        bench.fall_due(opening(JANUARY))
        assert [one.id for one in letters(bench)[0].shared] == ["fresh"]

    def test_numbers_are_told_of_five_groups_in_both_forms(self, bench):
        groups(bench, 5)
        bench.fall_due(MORNING)
        text = letters(bench)[0].piece(Section.FINDINGS).text
        assert text.nb == "I november var det 5 grupper som tok et stoppunkt og ble enige om veien videre."
        assert text.nn == "I november var det 5 grupper som tok eit stoppunkt og vart samde om vegen vidare."

    def test_and_not_of_four(self, bench):
        groups(bench, 4)
        bench.fall_due(MORNING)
        assert letters(bench)[0].blank(Section.FINDINGS)
        assert "Her kan du skrive, eller la det stå tomt" in shown(cards(bench)[0])

    def test_several_numbers_are_one_sentence(self, bench):
        groups(bench, 6, Kind.ACTION_DONE)
        groups(bench, 7, Kind.GATHERED, held="done")
        groups(bench, 9, Kind.GATHERED, at=OPENED + DAY, held="cancelled")
        bench.fall_due(MORNING)
        told = letters(bench)[0].piece(Section.FINDINGS).text.nb
        assert told == (
            "I november var det 7 grupper som samlet seg om en fase og 6 som fullførte minst ett tiltak."
        )

    def test_only_the_month_before_counts(self, bench):
        groups(bench, 5, at=datetime(2026, 10, 31, 22, 59, tzinfo=UTC))
        groups(bench, 5, Kind.EVALUATED, at=datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
        bench.fall_due(MORNING)
        assert letters(bench)[0].blank(Section.FINDINGS)

    def test_it_is_meant_for_those_who_got_the_last_monthly_one(self, bench):
        bench.fall_due(MORNING)
        (letter,) = letters(bench)
        chosen = Audience(channels=("19:helpers@thread.tacv2",), groups=False, helpers=True)
        sent = replace(letter, state=State.SENT, send_at=MORNING, edition=1, audience=chosen)
        bench.work(lambda work: work.bulletins.keep(TENANT, letter, sent))
        bench.fall_due(opening(JANUARY))
        assert letters(bench)[0].audience == chosen

    def test_what_it_reads_does_not_grow_with_the_groups(self, tmp_path):
        for name in ("few", "many"):
            (tmp_path / name).mkdir()
        few, many = (programme(tmp_path / name) for name in ("few", "many"))
        groups(few, 1)
        groups(many, 40)
        counted = []
        for bench in (few, many):
            experience(bench, "one", *Role)
            with statements(bench) as asked:
                bench.fall_due(MORNING)
            counted.append(len(asked))
        assert counted[0] == counted[1]

    def test_the_longest_draft_fits_a_card(self, bench):
        for number in range(12):
            occasion(bench, f"o-{number}", DECEMBER + DAY, "Å" * 80)
        for number in range(6):
            one = experience(bench, f"e-{number}", *Role)
            bench.work(
                lambda work, one=one: work.experiences.keep(TENANT, replace(one, text="Å" * EXPERIENCE_LIMIT))
            )
        bench.fall_due(MORNING)
        assert len(json.dumps(cards(bench)[0])) < 28_000

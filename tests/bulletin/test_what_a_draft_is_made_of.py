"""A draft tells of what is coming, of what groups did and of what they want others to know, and asks."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import SHARED_MOST, Section, State
from programme.bulletin.experience import EXPERIENCE_LIMIT
from programme.calendar import opening
from programme.history import Event, Kind
from programme.people import Role
from storage.work import Work
from tests.bulletin.months import (
    DECEMBER,
    JANUARY,
    MORNING,
    cards,
    experience,
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


def test_title_and_question_are_there_in_both_forms_and_of_one_age(bench):
    bench.fall_due(MORNING)
    (letter,) = letters(bench)
    assert letter.title.nb == letter.title.nn == "Dialogbrev for desember"
    assert letter.questions.nb == "Hva vil dere ta med dere inn i det nye året?"
    assert letter.questions.nn == "Kva vil de ta med dykk inn i det nye året?"
    assert letter.behind() == ()
    assert letter.complete() is letter


def test_the_question_is_another_every_month(bench):
    asks = {
        month: bench.house.words["nb"](f"bulletin-question-{month}") for month in range(1, 13) if month != 7
    }
    assert len(set(asks.values())) == 11


def test_it_tells_of_what_takes_place_within_six_weeks_from_then(bench):
    occasion(bench, "past", date(2026, 11, 30))
    occasion(bench, "today", DECEMBER)
    occasion(bench, "last", DECEMBER + timedelta(weeks=6))
    occasion(bench, "far", DECEMBER + timedelta(weeks=6, days=1))
    bench.fall_due(MORNING)
    assert [one.id for one in letters(bench)[0].occasions] == ["today", "last"]


def test_of_experiences_only_what_every_held_role_has_shared(bench):
    experience(bench, "shared", *Role)
    experience(bench, "half", Role.LEADER, Role.UNION_REP)
    experience(bench, "unnamed", *Role, named=False)
    taken_back = experience(bench, "taken-back", *Role).withdraw(bench.at)
    bench.work(lambda work: work.experiences.keep(TENANT, taken_back))
    bench.fall_due(MORNING)
    told = {one.id: one.whose for one in letters(bench)[0].shared}
    assert told == {"shared": "Solbakken sykehjem", "unnamed": ""}


def test_and_no_more_than_fit(bench):
    for number in range(SHARED_MOST + 3):
        bench.at += MINUTE
        experience(bench, f"nr-{number}", *Role)
    bench.fall_due(MORNING)
    newest = [f"nr-{number}" for number in range(SHARED_MOST + 2, 2, -1)]
    assert [one.id for one in letters(bench)[0].shared] == newest


def test_what_readers_have_been_told_is_not_told_again(bench):
    experience(bench, "known", *Role)
    bench.fall_due(MORNING)
    (letter,) = letters(bench)
    sent = replace(letter, state=State.SENT, send_at=MORNING, edition=1)
    bench.work(lambda work: work.bulletins.keep(TENANT, letter, sent))
    bench.at = MORNING + DAY
    experience(bench, "fresh", *Role)
    bench.fall_due(opening(JANUARY))
    assert [one.id for one in letters(bench)[0].shared] == ["fresh"]


def test_numbers_are_told_of_five_groups_in_both_forms(bench):
    groups(bench, 5)
    bench.fall_due(MORNING)
    text = letters(bench)[0].piece(Section.FINDINGS).text
    assert text.nb == "I november var det 5 grupper som tok et stoppunkt og ble enige om veien videre."
    assert text.nn == "I november var det 5 grupper som tok eit stoppunkt og vart samde om vegen vidare."


def test_and_not_of_four(bench):
    groups(bench, 4)
    bench.fall_due(MORNING)
    assert letters(bench)[0].blank(Section.FINDINGS)
    assert "Her kan du skrive, eller la det stå tomt" in shown(cards(bench)[0])


def test_several_numbers_are_one_sentence(bench):
    groups(bench, 6, Kind.ACTION_DONE)
    groups(bench, 7, Kind.GATHERED, held="done")
    groups(bench, 9, Kind.GATHERED, at=OPENED + DAY, held="cancelled")
    bench.fall_due(MORNING)
    told = letters(bench)[0].piece(Section.FINDINGS).text.nb
    assert told == (
        "I november var det 7 grupper som samlet seg om en fase og 6 som fullførte minst ett tiltak."
    )


def test_only_the_month_before_counts(bench):
    groups(bench, 5, at=datetime(2026, 10, 31, 22, 59, tzinfo=UTC))
    groups(bench, 5, Kind.EVALUATED, at=datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
    bench.fall_due(MORNING)
    assert letters(bench)[0].blank(Section.FINDINGS)


def test_it_is_meant_for_those_who_got_the_last_monthly_one(bench):
    bench.fall_due(MORNING)
    (letter,) = letters(bench)
    chosen = Audience(channels=("19:helpers@thread.tacv2",), groups=False, helpers=True)
    sent = replace(letter, state=State.SENT, send_at=MORNING, edition=1, audience=chosen)
    bench.work(lambda work: work.bulletins.keep(TENANT, letter, sent))
    bench.fall_due(opening(JANUARY))
    assert letters(bench)[0].audience == chosen


def test_what_it_reads_does_not_grow_with_the_groups(tmp_path):
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


def test_the_longest_draft_fits_a_card(bench):
    for number in range(12):
        occasion(bench, f"o-{number}", DECEMBER + DAY, "Å" * 80)
    for number in range(6):
        one = experience(bench, f"e-{number}", *Role)
        bench.work(
            lambda work, one=one: work.experiences.keep(TENANT, replace(one, text="Å" * EXPERIENCE_LIMIT))
        )
    bench.fall_due(MORNING)
    assert len(json.dumps(cards(bench)[0])) < 28_000

"""Every step can be typed, small slips are forgiven, and what is not understood gets a useful answer."""

import json
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.checkin import Choice
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import asking, checkin, handing_over, planning, ready


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def choices(bench: Bench, role: Role) -> list[Choice | None]:
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, "group-1"))).phases[0]
    given = checkin(bench).given_by(role, role)
    return [given.answers[q.key].choice if q.key in given.answers else None for q in phase.asked_of(role)]


@pytest.mark.parametrize("typed", ["hjelp", "Hjelp!", "  HJELP  ", "hjlep", "hjelpp", "help", "hei", ""])
def test_help_is_understood_however_it_is_written(bench: Bench, typed: str) -> None:
    assert said(bench.write("anyone", typed)) == said(bench.write("anyone", "hjelp"))


def test_what_is_not_understood_gets_a_short_answer_with_the_nearest_word(bench: Bench) -> None:
    assert "hjelp" in said(bench.write("anyone", "kan du bestille pizza til oss"))
    assert "stafettpinne" in said(bench.write("anyone", "stafettlaget"))


@pytest.mark.parametrize("typed", ["stoppunkt", "stopppunkt", "Stoppunkt.", "checkpoint", "stop point"])
def test_the_stop_point_can_be_asked_for(bench: Bench, typed: str) -> None:
    asking(bench)
    shown = bench.write(Role.LEADER, typed)
    if typed in ("checkpoint",):
        return
    assert "checkin.answer/1" in said(shown)


@pytest.mark.parametrize(
    "typed", ["ja, delvis, nei", "svar ja, delvis, nei", "JA DELVIS NEI", "yes, partly, no", "ja; litt; nei"]
)
def test_answers_can_be_typed_in_the_order_of_the_form(bench: Bench, typed: str) -> None:
    asking(bench)
    bench.write(Role.LEADER, typed)
    assert choices(bench, Role.LEADER)[:3] == [Choice.YES, Choice.PARTLY, Choice.NO]


def test_typed_answers_without_an_open_stop_point_change_nothing(bench: Bench) -> None:
    planning(bench)
    before = bench.rows(but=("private_chat", "person"))
    bench.write(Role.LEADER, "ja, nei")
    assert bench.rows(but=("private_chat", "person")) == before


def test_status_in_the_chat_shows_the_groups_board_and_to_a_stranger_nothing(bench: Bench) -> None:
    planning(bench)
    assert "Starte" in said(bench.write("newcomer", "status", where=CHAT))
    assert "Starte" not in said(bench.write("newcomer", "status"))


def test_the_baton_can_be_asked_for(bench: Bench) -> None:
    handing_over(bench)
    assert "baton.hand_over/1" in said(bench.write(Role.UNION_REP, "stafettpinne"))


def test_roles_and_settings_can_be_asked_for(bench: Bench) -> None:
    ready(bench)
    assert "people.lay_down/1" in said(bench.write(Role.LEADER, "roller", where=CHAT))
    assert "people.settings/1" in said(bench.write(Role.LEADER, "innstillinger", where=CHAT))


@pytest.mark.parametrize(
    "typed", ["x" * 20_000, "\x00\x01", "<script>alert(1)</script>", "'; drop table person; --", "🙈" * 500]
)
def test_whatever_is_written_gets_a_kind_answer(bench: Bench, typed: str) -> None:
    assert bench.write("anyone", typed).summary

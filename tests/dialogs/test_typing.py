"""Every step can be typed, small slips are forgiven, and what is not understood gets a useful answer."""

import json
from datetime import date
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.checkin import Choice
from programme.journey import Stage
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import asking, checkin, handing_over, journey, planning, ready


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


def test_a_whole_stop_point_can_be_lived_without_pressing_a_button(bench: Bench) -> None:
    ready(bench)
    for role, line in zip(Role, ("jeg er leder", "Jeg er tillitsvalgt", "eg er verneombod"), strict=True):
        bench.write(role, line, where=CHAT)
    bench.write(Role.LEADER, "sett i gang", where=CHAT)
    bench.write(Role.LEADER, "dato 15.9.", where=CHAT)
    assert journey(bench).visit.workshop == date(2026, 9, 15)
    bench.write(Role.UNION_REP, "åpne stoppunktet", where=CHAT)
    for role in Role:
        bench.write(role, "ja, ja, delvis, ja, ja")
    assert journey(bench).stage is Stage.TALKING
    bench.write(Role.SAFETY_REP, "gå videre", where=CHAT)
    bench.write(Role.SAFETY_REP, "bekreft: men natta må høres", where=CHAT)
    bench.write(Role.LEADER, "bekreft", where=CHAT)
    assert [said.remark for said in checkin(bench).remarks] == ["men natta må høres"]
    bench.write(Role.LEADER, "lever stafettpinnen", where=CHAT)
    assert journey(bench).stage is Stage.HANDING_OVER, "nothing is written on it yet"


@pytest.mark.parametrize("typed", ["dato 31.2.", "dato i morgen", "dato", "dato 1.1.2020"])
def test_a_date_that_is_none_or_past_is_said_kindly_and_nothing_changes(bench: Bench, typed: str) -> None:
    planning(bench)
    before = bench.rows("journey", "visit")
    bench.write(Role.LEADER, typed, where=CHAT)
    assert bench.rows("journey", "visit") == before


@pytest.mark.parametrize(
    "typed", ["bekreft", "gå videre", "vis svarene", "sett i gang", "ny runde", "dato 4.9."]
)
def test_a_step_typed_by_a_stranger_changes_nothing(bench: Bench, typed: str) -> None:
    asking(bench)
    before = bench.rows(but=("person", "private_chat", "place"))
    for where in ("", CHAT, "19:elsewhere@thread.v2"):
        bench.write("stranger", typed, where=where)
    assert bench.rows(but=("person", "private_chat", "place")) == before


@pytest.mark.parametrize("typed", ["jeg er sliten", "bekreftet", "gå videre nå da", "datoen passer ikke"])
def test_ordinary_talk_is_not_taken_for_a_step(bench: Bench, typed: str) -> None:
    planning(bench)
    before = bench.rows(but=("person", "private_chat", "place"))
    bench.write(Role.LEADER, typed, where=CHAT)
    assert bench.rows(but=("person", "private_chat", "place")) == before


@pytest.mark.parametrize("typed", ["ABC123", "FEI-L12", "abc 12d"])
def test_a_misread_code_is_told_as_a_code(bench: Bench, typed: str) -> None:
    assert "koden" in said(bench.write("anyone", typed, where=CHAT)).lower()


@pytest.mark.parametrize("typed", ["uke 36", "123456", "takk", "møtes"])
def test_a_week_or_a_number_is_not_taken_for_a_code(bench: Bench, typed: str) -> None:
    assert "ikke helt" in said(bench.write("anyone", typed, where=CHAT))

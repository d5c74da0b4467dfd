"""A baton that was handed on is mended everywhere it went, with a line that says so."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.turns import Left
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, group, place, sender
from tests.dialogs.states import GROUP, answer, checkin, handing_over, journey, planning, visit
from tests.dialogs.test_after_delivery import own, press_on, said

CORRECT, CORRECTION = "baton.correct/1", "baton.correct_form/1"
MARK = "Rettet 22. november"


@pytest.fixture
def handed(tmp_path: Path) -> Bench:
    """A group that has just handed its first baton on, and it has arrived."""
    found = Bench(tmp_path)
    handing_over(found)
    hand_over(found, "Lise")
    found.at = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)  # the 22nd in Norway
    return found


def fields(bench: Bench, phase: str, words: str) -> dict[str, str]:
    return {f"field.{item.key}": words for item in bench.house.method(group()).phase(phase).baton}


def hand_over(bench: Bench, words: str) -> None:
    data = {**visit(bench), **fields(bench, journey(bench).visit.phase, words)}
    bench.press(Role.LEADER, "baton.hand_over/1", data, where=CHAT)


def correction(bench: Bench, words: str) -> dict[str, str]:
    """A press that changes the whole baton in hand."""
    carried = journey(bench).carried
    assert carried is not None
    return {"group": GROUP, "visit": carried.id, **fields(bench, carried.phase, words)}


class TestBatons:
    def test_a_mended_baton_is_mended_where_it_stands_with_a_line_that_says_so(self, handed: Bench) -> None:
        chats = Chats(handed)
        chats.deliver()
        before = len(chats.cards(CHAT))
        form = press_on(handed, chats, Role.UNION_REP, CORRECTION, correction(handed, ""), CHAT)
        assert "Lise" in form, "what is written stands in the form"
        shown = handed.press(Role.UNION_REP, CORRECT, correction(handed, "Tove"), where=CHAT)
        chats.deliver()
        assert len(chats.cards(CHAT)) == before
        (posted,) = [card for card in chats.cards(CHAT) if CORRECTION in json.dumps(card)]
        assert posted == shown.card
        assert json.dumps(posted["body"][:3], ensure_ascii=False).count(MARK) == 1
        assert "Lise" not in chats.text(CHAT), "the group's board carries it too"
        assert shown.summary.startswith(MARK)

    def test_without_a_chat_it_is_mended_in_each_members_own(self, tmp_path: Path) -> None:
        bench, chats = Bench(tmp_path), None
        handing_over(bench)
        for role in Role:
            bench.write(role, "hei")
        bench.answer(Left(sender("leader"), place("leader", CHAT, TENANT), bench.at))
        data = {**visit(bench), **fields(bench, journey(bench).visit.phase, "Lise")}
        bench.press(Role.LEADER, "baton.hand_over/1", data)
        chats = Chats(bench)
        chats.deliver()
        bench.press(Role.LEADER, CORRECT, correction(bench, "Tove"))
        chats.deliver()
        for role in Role:
            assert "Lise" not in chats.text(own(role))
            assert "Rettet 24. august" in chats.text(own(role))

    def test_the_same_correction_twice_changes_nothing(self, handed: Bench) -> None:
        data = correction(handed, "Tove")
        first = handed.press(Role.LEADER, CORRECT, data, where=CHAT)
        before = handed.rows(but=("person", "private_chat"))
        handed.at += timedelta(days=1)
        assert handed.press(Role.SAFETY_REP, CORRECT, data, where=CHAT) == first
        assert handed.rows(but=("person", "private_chat")) == before

    def test_corrections_follow_each_other_and_the_last_one_stands(self, handed: Bench) -> None:
        chats = Chats(handed)
        chats.deliver()
        for words, leave in (("Tove", True), ("Vidar", False), ("Lise", True), ("Tove", True)):
            handed.press(Role.LEADER, CORRECT, correction(handed, words), where=CHAT)
            if leave:
                chats.deliver()
                assert words in chats.text(CHAT)
        assert "Lise" not in chats.text(CHAT)
        assert "Vidar" not in chats.text(CHAT)

    def test_a_baton_that_has_not_left_yet_leaves_as_it_should_have_been(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        handing_over(bench)
        hand_over(bench, "Lise")
        bench.press(Role.LEADER, CORRECT, correction(bench, "Tove"), where=CHAT)
        chats = Chats(bench)
        chats.deliver()
        assert "Lise" not in chats.text(CHAT)
        assert len([card for card in chats.cards(CHAT) if CORRECTION in json.dumps(card)]) == 1

    def test_only_the_parties_mend_it(self, handed: Bench) -> None:
        before = handed.rows("visit")
        for user in ("helper", "stranger", "another-helper"):
            for where in ("", CHAT):
                for verb in (CORRECTION, CORRECT):
                    shown = handed.press(user, verb, correction(handed, "Noe annet"), where=where)
                    assert "field." not in said(shown)
        assert handed.rows("visit") == before

    def test_an_emptied_baton_is_not_kept_and_the_form_comes_back(self, handed: Bench) -> None:
        before = handed.rows("visit", "posting")
        shown = handed.press(Role.LEADER, CORRECT, correction(handed, " "), where=CHAT)
        assert handed.rows("visit", "posting") == before
        assert CORRECT in said(shown)
        assert "er tom" in said(shown)

    def test_once_the_next_baton_is_handed_on_the_old_one_stands(self, handed: Bench) -> None:
        old = correction(handed, "Tove")
        handed.press(Role.LEADER, "checkin.open/1", visit(handed), where=CHAT)
        for role in Role:
            answer(handed, role)
        data = {"checkin": checkin(handed).id, "outcome": "go_on"}
        handed.press(Role.LEADER, "checkin.propose/1", data, where=CHAT)
        handed.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)
        hand_over(handed, "Den neste")
        before = handed.rows("visit")
        for verb in (CORRECTION, CORRECT):
            assert "field." not in said(handed.press(Role.LEADER, verb, old, where=CHAT))
        assert handed.rows("visit") == before

    def test_it_can_be_typed(self, handed: Bench) -> None:
        for line in ("rett stafettpinnen", "correct the baton"):
            assert CORRECT in said(handed.write(Role.SAFETY_REP, line, where=CHAT))
        assert CORRECT not in said(handed.write("stranger", "rett stafettpinnen", where=CHAT))

    def test_before_there_is_a_baton_there_is_nothing_to_mend(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        planning(bench)
        assert CORRECT not in said(bench.write(Role.LEADER, "rett stafettpinnen", where=CHAT))

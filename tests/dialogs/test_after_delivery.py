"""After a form has left: what becomes of it when nobody asks for it any more."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.turns import Left, Pressed
from programme.journey import Stage
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.states import (
    GROUP,
    SECRET,
    answer,
    checkin,
    full_answers,
    journey,
    planning,
    visit,
)

FORM = "checkin.answer/1"
TURNED = "Kortene er snudd"
LAST = Role.LEADER
"""Who answers last, and thereby turns the cards."""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point that is open, with a private chat for each of the parties."""
    found = Bench(tmp_path)
    planning(found)
    for role in Role:
        found.write(role, "hei")
    found.press(Role.UNION_REP, "checkin.open/1", visit(found), where=CHAT)
    return found


@pytest.fixture
def chats(bench: Bench) -> Chats:
    return Chats(bench)


def own(user: str) -> str:
    """The chat a person has alone with the bot."""
    return f"a:{user}"


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def press_on(bench: Bench, chats: Chats, user: str, verb: str, data: dict[str, Any], where: str = "") -> str:
    """A press on the newest card that has the button, as Teams tells it: with the message's id."""
    message = chats.message(where or own(user), verb)
    turn = Pressed(sender(user), place(user, where, TENANT), bench.at, verb, data, message)
    shown = bench.answer(turn)
    assert shown is not None
    return said(shown)


def answer_on_the_form(bench: Bench, chats: Chats, role: Role) -> str:
    return press_on(bench, chats, role, FORM, {"checkin": checkin(bench).id, **full_answers(bench, role)})


def all_answer(bench: Bench, chats: Chats) -> str:
    """What the last one is shown."""
    for role in Role:
        if role is not LAST:
            answer_on_the_form(bench, chats, role)
    return answer_on_the_form(bench, chats, LAST)


class TestForms:
    def test_once_the_cards_are_turned_no_form_stands_open_anywhere(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        bench.at += timedelta(days=1)
        bench.work(lambda work: work.due.set(TENANT, "remind", GROUP, bench.at))
        bench.fall_due(bench.at)
        chats.deliver()
        all_answer(bench, chats)
        chats.deliver()
        for role in Role:
            assert FORM not in chats.text(own(role)), role
        for role in set(Role) - {LAST}:
            assert len(chats.cards(own(role))) == 2
            assert chats.text(own(role)).count('"checkin.show/1"') >= 2
            assert all(TURNED in json.dumps(card) for card in chats.cards(own(role)))
            assert SECRET not in chats.text(own(role))

    def test_a_form_is_never_touched_while_somebody_may_be_filling_it_in(
        self, bench: Bench, chats: Chats
    ) -> None:
        chats.deliver()
        before = {role: chats.cards(own(role)) for role in Role}
        for role in (Role.UNION_REP, Role.SAFETY_REP):
            answer_on_the_form(bench, chats, role)
        chats.deliver()
        assert {role: chats.cards(own(role)) for role in Role} == before

    def test_who_turned_the_cards_keeps_the_answers_in_place_of_the_form(
        self, bench: Bench, chats: Chats
    ) -> None:
        chats.deliver()
        shown = all_answer(bench, chats)
        assert SECRET in shown
        chats.deliver()
        assert [json.loads(shown)] == chats.cards(own(LAST))

    def test_who_turned_them_among_others_finds_a_form_that_is_done_with(
        self, bench: Bench, chats: Chats
    ) -> None:
        chats.deliver()
        answer(bench, Role.UNION_REP)
        answer(bench, Role.SAFETY_REP)
        data = {"checkin": checkin(bench).id, **full_answers(bench, LAST)}
        bench.press_in_dialog(LAST, FORM, data)
        chats.deliver()
        assert TURNED in chats.text(own(LAST))
        assert FORM not in chats.text(own(LAST))

    def test_turned_by_the_clock_those_who_never_answered_are_asked_no_more(
        self, bench: Bench, chats: Chats
    ) -> None:
        chats.deliver()
        bench.fall_due(checkin(bench).closes)
        assert journey(bench).stage is Stage.TALKING
        chats.deliver()
        assert all(TURNED in chats.text(own(role)) and FORM not in chats.text(own(role)) for role in Role)

    def test_forms_that_never_left_are_simply_not_sent(self, bench: Bench, chats: Chats) -> None:
        for role in Role:
            answer(bench, role)
        chats.deliver()
        assert all(chats.cards(own(role)) == [] for role in Role)

    def test_each_is_told_in_their_own_language(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        bench.press(Role.SAFETY_REP, "people.language/1", {"language": "nn"})
        all_answer(bench, chats)
        chats.deliver()
        assert "Korta er snudde" in chats.text(own(Role.SAFETY_REP))
        assert TURNED in chats.text(own(Role.UNION_REP))

    def test_without_a_chat_of_the_group_nobody_is_sent_there(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        bench.answer(Left(sender("leader"), place("leader", CHAT, TENANT), bench.at))
        all_answer(bench, chats)
        chats.deliver()
        turned = [card for card in chats.cards(own(Role.UNION_REP)) if TURNED in json.dumps(card)]
        assert len(turned) == 1
        assert "gruppas chat" not in json.dumps(turned)

    def test_the_answers_can_be_seen_from_where_the_form_stood(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        all_answer(bench, chats)
        chats.deliver()
        data = {"checkin": checkin(bench).id}
        assert SECRET in press_on(bench, chats, Role.UNION_REP, "checkin.show/1", data)

    def test_a_form_that_is_filled_in_too_late_gives_back_what_was_written(
        self, bench: Bench, chats: Chats
    ) -> None:
        chats.deliver()
        bench.fall_due(checkin(bench).closes)
        late = {"checkin": checkin(bench).id, **full_answers(bench, LAST, line="dette rakk jeg ikke")}
        assert "dette rakk jeg ikke" in said(bench.press(LAST, FORM, late))


class TestRoles:
    def test_who_lays_down_the_role_is_asked_no_more(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        bench.press(Role.UNION_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
        chats.deliver()
        assert chats.cards(own(Role.UNION_REP)) == []
        assert all(FORM in chats.text(own(role)) for role in (Role.LEADER, Role.SAFETY_REP))

    def test_a_form_that_has_not_left_by_then_never_does(self, bench: Bench, chats: Chats) -> None:
        bench.press(Role.UNION_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
        chats.deliver()
        assert chats.cards(own(Role.UNION_REP)) == []

    def test_who_takes_a_role_again_is_asked_again(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        bench.press(Role.UNION_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
        chats.deliver()
        for _ in range(2):
            data = {"group": GROUP, "role": "union_rep"}
            bench.press(Role.UNION_REP, "people.take/1", data, where=CHAT)
        chats.deliver()
        forms = [card for card in chats.cards(own(Role.UNION_REP)) if "checkin.answer/1" in str(card)]
        assert len(forms) == 1
        assert FORM in chats.text(own(Role.UNION_REP))

    def test_after_the_reveal_nothing_is_taken_away(self, bench: Bench, chats: Chats) -> None:
        chats.deliver()
        all_answer(bench, chats)
        chats.deliver()
        before = chats.cards(own(Role.UNION_REP))
        bench.press(Role.UNION_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
        chats.deliver()
        assert chats.cards(own(Role.UNION_REP)) == before

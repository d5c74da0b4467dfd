"""Where the programme wants it so, a second person looks before a letter is sent."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.bulletin.bulletin import State
from programme.bulletin.habit import Habit
from programme.calendar import OSLO
from tests.bulletin.crowd import chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    OTHER,
    copies,
    go,
    has,
    host,
    letter,
    office,
    press,
    push,
    review,
    rewritten,
    said,
    sealed,
)
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import deliver, to
from tests.dialogs.states import helpers

SEND, APPROVE, BACK = "bulletin.send/1", "bulletin.approve/1", "bulletin.send_back/1"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, approval=True)


def ask(bench: Bench, who: str = HELPER, **inputs: str) -> None:
    push(bench, LEAD, review(bench), SEND, approver=who, **inputs)


def question(bench: Bench, who: str = HELPER) -> Shown:
    return press(bench, who, "bulletin.look/1")


def test_without_it_nothing_is_sent(bench: Bench) -> None:
    shown = push(bench, LEAD, review(bench), SEND)
    assert "En til skal se på brevet" in said(shown)
    assert (letter(bench).state, copies(bench)) == (State.DRAFT, ())


def test_whoever_is_asked_gets_a_card_alone_that_tells_all(bench: Bench) -> None:
    ask(bench)
    assert letter(bench).state is State.ASKED
    (card,) = to(HELPER, deliver(bench))
    assert "Name of lead vil sende dette brevet" in card
    assert "2 får brevet" in card
    assert "Hvorfor fikk jeg denne?" in card


def test_with_a_yes_it_leaves_by_itself_and_whoever_asked_is_told(bench: Bench) -> None:
    ask(bench)
    push(bench, HELPER, question(bench), APPROVE)
    go(bench)
    assert letter(bench).state is State.SENT
    assert sealed(bench) == [chat(0), chat(1)]
    assert any("Name of helper har sett på det og sagt ja" in card for card in to(LEAD, deliver(bench)))


def test_it_keeps_the_time_that_was_chosen(bench: Bench) -> None:
    ask(bench, day="2026-12-04", clock="10")
    assert "Sendes fredag 4. des. kl. 10.00" in said(push(bench, HELPER, question(bench), APPROVE))
    assert letter(bench).send_at == datetime(2026, 12, 4, 10, tzinfo=OSLO)


def test_a_yes_that_comes_too_late_for_that_means_as_soon_as_it_fits(bench: Bench) -> None:
    ask(bench, day="2026-12-02", clock="10")
    bench.at = datetime(2026, 12, 2, 20, tzinfo=OSLO)
    push(bench, HELPER, question(bench), APPROVE)
    assert letter(bench).send_at == datetime(2026, 12, 3, 8, 30, tzinfo=OSLO)


def test_nobody_says_yes_to_their_own(bench: Bench) -> None:
    ask(bench)
    bench.press(LEAD, APPROVE, {"bulletin": letter(bench).id, "seen": "x"})
    assert letter(bench).state is State.ASKED
    asked_herself = push(bench, OTHER, press(bench, OTHER, "bulletin.look/1"), BACK)
    assert "Takk" in said(asked_herself)
    push(bench, LEAD, review(bench), SEND, approver=LEAD)
    assert letter(bench).state is State.DRAFT


def test_a_helper_who_was_not_asked_learns_nothing_and_another_lead_may_answer(bench: Bench) -> None:
    helpers(bench, HELPER, "another-helper")
    ask(bench)
    for verb in ("bulletin.look/1", "bulletin.read_first/1", BACK):
        assert "2 får brevet" not in said(press(bench, "another-helper", verb))
    assert letter(bench).state is State.ASKED
    push(bench, OTHER, question(bench, OTHER), APPROVE)
    assert letter(bench).approved_by == OTHER


def test_they_can_read_it_first_and_come_back(bench: Bench) -> None:
    ask(bench)
    shown = press(bench, HELPER, "bulletin.read_first/1")
    assert "Nytt om arbeidsmiljø" in said(shown)
    assert has(push(bench, HELPER, shown, "bulletin.look/1"), APPROVE)


def test_with_a_remark_it_is_a_draft_again_and_the_writer_reads_it(bench: Bench) -> None:
    ask(bench)
    push(bench, HELPER, question(bench), BACK, letter_remark="Husk natta")
    assert (letter(bench).state, letter(bench).remark) == (State.DRAFT, "Husk natta")
    assert any("Husk natta" in card for card in to(LEAD, deliver(bench)))


def test_a_remark_that_is_too_long_comes_back_filled_in(bench: Bench) -> None:
    ask(bench)
    shown = push(bench, HELPER, question(bench), BACK, letter_remark="Å" * 601)
    assert "Å" * 601 in str(shown.card)
    assert letter(bench).state is State.ASKED


def test_a_letter_that_is_changed_after_it_was_asked_for_has_to_be_asked_for_again(bench: Bench) -> None:
    ask(bench)
    shown = question(bench)
    rewritten(bench, "Noe annet")
    assert "Det trengs ikke nå" in said(push(bench, HELPER, shown, APPROVE))
    assert (letter(bench).state, copies(bench)) == (State.DRAFT, ())


def test_a_planned_one_that_is_changed_needs_another_yes(bench: Bench) -> None:
    ask(bench, day="2026-12-04")
    push(bench, HELPER, question(bench), APPROVE)
    rewritten(bench, "Noe annet")
    push(bench, LEAD, review(bench), SEND)
    assert (letter(bench).state, letter(bench).approved_by) == (State.DRAFT, "")


def test_a_yes_is_to_the_readers_that_were_seen(bench: Bench) -> None:
    ask(bench)
    shown = question(bench)
    host(bench)
    again = push(bench, HELPER, shown, APPROVE)
    assert "annerledes siden du så på det" in said(again)
    assert letter(bench).state is State.ASKED
    push(bench, HELPER, again, APPROVE)
    assert len(copies(bench)) == 3


def test_two_yeses_are_one(bench: Bench) -> None:
    ask(bench)
    shown = question(bench)
    push(bench, HELPER, shown, APPROVE)
    push(bench, HELPER, shown, APPROVE)
    push(bench, OTHER, shown, APPROVE)
    go(bench, 2)
    assert sealed(bench) == [chat(0), chat(1)]


def test_whoever_wanted_it_can_call_it_off_and_the_question_is_not_sent(bench: Bench) -> None:
    bench.at += timedelta(hours=12)
    ask(bench)
    press(bench, LEAD, "bulletin.cancel/1")
    bench.at += timedelta(days=1)
    assert to(HELPER, deliver(bench)) == []
    assert letter(bench).state is State.DRAFT


def test_where_there_is_nobody_to_ask_that_is_said(tmp_path: Path) -> None:
    bench = Bench(tmp_path, at=datetime(2026, 12, 1, 9, tzinfo=OSLO))
    bench.write(LEAD, "hei")
    bench.work(lambda work: work.people.make_lead(TENANT, LEAD))
    bench.work(lambda work: work.bulletins.keep_habit(TENANT, Habit(approval=True)))
    shown = bench.press(LEAD, "bulletin.new/1", {"new": "n1"})
    assert shown
    assert "ingen andre å spørre" in said(review(bench, id="n1"))
    assert letter(bench, "n1").month >= date(2026, 12, 1)

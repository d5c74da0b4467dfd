"""A reader answers in the letter itself: one tap, some words, or a wish to be called."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from programme.bulletin.audience import Audience
from programme.bulletin.reply import ANSWER_LIMIT, Verdict
from storage.database import Database
from tests.bulletin.answers import ANSWER, HOME, LEADER, REP, SAFETY, asks, reply, sent, signs, tap
from tests.bulletin.office import HELPER, LEAD, ROOM, correct, has, letter, office, press, said
from tests.dialogs.desk import Bench

TOO_MUCH = "natt " * 3_000


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return sent(tmp_path)


@pytest.fixture
def alone(tmp_path: Path) -> Bench:
    """The helper has the letter in a chat of their own."""
    return sent(tmp_path, audience=Audience(channels=(), groups=False, helpers=True))


def test_one_tap_is_an_answer_and_is_thanked_for(bench: Bench) -> None:
    shown = tap(bench, LEADER, "useful")
    assert reply(bench).verdict is Verdict.USEFUL
    assert "Takk for svaret!" in said(shown)
    assert "✓ Nyttig" in said(shown)


def test_the_last_of_two_taps_holds(bench: Bench) -> None:
    tap(bench, LEADER, "useful")
    shown = tap(bench, LEADER, "not_for_us")
    assert reply(bench).verdict is Verdict.NOT_FOR_US
    assert "✓ Ikke for oss" in said(shown)


def test_the_same_tap_twice_is_one_answer(bench: Bench) -> None:
    tap(bench, LEADER, "useful")
    before = bench.rows("bulletin_reply")
    tap(bench, LEADER, "useful")
    assert bench.rows("bulletin_reply") == before


def test_everybody_in_the_chat_answers_for_themselves(bench: Bench) -> None:
    tap(bench, LEADER, "useful")
    tap(bench, REP, "not_for_us")
    assert (reply(bench).verdict, reply(bench, REP).verdict) == (Verdict.USEFUL, Verdict.NOT_FOR_US)


def test_what_was_written_goes_along_with_a_tap(bench: Bench) -> None:
    tap(bench, LEADER, "useful", answer_0=ANSWER)
    assert reply(bench).answers == {0: ANSWER}


def test_an_answer_is_told_with_the_role_it_was_given_in(bench: Bench) -> None:
    tap(bench, REP, "answer", answer_1=ANSWER)
    told = reply(bench, REP)
    assert (told.group, told.role, told.answers) == ("group-0", "union_rep", {1: ANSWER})


def test_among_others_the_card_does_not_repeat_what_was_written(bench: Bench) -> None:
    shown = tap(bench, LEADER, "answer", answer_0=ANSWER)
    assert ANSWER not in str(shown.card)
    assert "Programlederen har fått det du skrev." in said(shown)


def test_among_others_an_empty_field_takes_nothing_away(bench: Bench) -> None:
    tap(bench, LEADER, "answer", answer_0=ANSWER)
    tap(bench, LEADER, "useful", answer_0="", answer_1="")
    assert reply(bench).answers == {0: ANSWER}


def test_what_was_written_can_be_taken_back_there(bench: Bench) -> None:
    assert has(tap(bench, LEADER, "answer", answer_0=ANSWER), "bulletin.take_back_answer/1")
    shown = tap(bench, LEADER, "take_back_answer")
    assert reply(bench).answers == {}
    assert "Takk for svaret!" not in said(shown)


def test_alone_the_answer_stands_in_the_fields_to_be_changed(alone: Bench) -> None:
    shown = tap(alone, HELPER, "answer", where="", answer_0=ANSWER)
    assert f"'value': '{ANSWER}'" in str(shown.card)
    tap(alone, HELPER, "answer", where="", mine=True, answer_0="Heller ro.", answer_1="")
    assert reply(alone, HELPER, HELPER).answers == {0: "Heller ro."}


def test_alone_an_answer_is_taken_back_by_emptying_it(alone: Bench) -> None:
    tap(alone, HELPER, "answer", where="", answer_0=ANSWER)
    shown = tap(alone, HELPER, "answer", where="", mine=True, answer_0="")
    assert not reply(alone, HELPER, HELPER).says_something
    assert "Takk for svaret!" not in said(shown)


def test_an_answer_without_a_word_is_asked_for_some(bench: Bench) -> None:
    shown = tap(bench, LEADER, "answer", answer_0="  ", answer_1="\n")
    assert "Skriv noen ord først" in said(shown)
    with pytest.raises(LookupError):
        reply(bench)


def test_an_answer_that_is_too_long_stands_in_the_field_again(alone: Bench) -> None:
    shown = tap(alone, HELPER, "answer", where="", answer_0=TOO_MUCH, answer_1=ANSWER)
    assert TOO_MUCH in str(shown.card)
    assert ANSWER in str(shown.card)
    assert str(ANSWER_LIMIT) in said(shown)
    with pytest.raises(LookupError):
        reply(alone, HELPER, HELPER)


def test_an_answer_to_a_question_nobody_asked_is_refused(bench: Bench) -> None:
    tap(bench, LEADER, "answer", answer_7=ANSWER)
    with pytest.raises(LookupError):
        reply(bench)


def test_signs_and_links_in_an_answer_stay_what_was_written(alone: Bench) -> None:
    wicked = "<at>Alle</at> [gratis](javascript:alert(1)) **nå**"
    shown = tap(alone, HELPER, "answer", where="", answer_0=wicked)
    assert reply(alone, HELPER, HELPER).answers == {0: wicked}
    assert "TextBlock" not in [node["type"] for node in nodes(shown.card) if node.get("text") == wicked]


def nodes(node: object) -> list[dict[str, object]]:
    if isinstance(node, list):
        return [found for one in node for found in nodes(one)]
    if isinstance(node, dict):
        return [node, *(found for one in node.values() for found in nodes(one))]
    return []


def test_whoever_wants_to_be_called_can_say_no_again(bench: Bench) -> None:
    shown = tap(bench, LEADER, "call_me")
    assert reply(bench).waits_for_call
    assert has(shown, "bulletin.no_call/1")
    shown = tap(bench, LEADER, "no_call")
    assert not reply(bench).waits_for_call
    assert has(shown, "bulletin.call_me/1")


def test_the_leads_are_told_once_a_day_that_somebody_waits_to_be_called(bench: Bench) -> None:
    tap(bench, LEADER, "call_me")
    tap(bench, REP, "call_me")
    calls = [row for row in bench.rows("posting") if "bulletin-call" in row]
    assert len(calls) == 2  # there are two leads
    assert not any("0-leader" in row for row in calls)


def test_in_a_channel_anybody_answers(bench: Bench) -> None:
    shown = tap(bench, "passer-by", "call_me", where=ROOM)
    told = reply(bench, "passer-by", ROOM)
    assert (told.call, told.group, told.role) == (True, "", "")
    assert has(shown, "bulletin.no_call/1")


def test_a_groups_answer_is_a_sign_of_life_once_for_each_letter(bench: Bench) -> None:
    tap(bench, LEADER, "useful")
    tap(bench, LEADER, "answer", answer_0=ANSWER)
    tap(bench, REP, "useful")
    assert signs(bench) == ["leader"]
    assert signs(bench, "group-1") == []


def test_somebody_without_a_role_gives_no_sign_of_life(bench: Bench) -> None:
    tap(bench, "visitor", "useful")
    assert signs(bench) == []
    tap(bench, SAFETY, "useful")
    assert signs(bench) == ["safety_rep"]


def test_whoever_has_no_copy_learns_nothing(bench: Bench) -> None:
    shown = tap(bench, "stranger", "useful", where="19:elsewhere@thread.v2")
    assert "Nytt om arbeidsmiljø" not in said(shown)
    assert not bench.rows("bulletin_reply")


def test_one_who_presses_twice_at_once_and_two_who_press_together_are_all_heard(
    tmp_path: Path, database: Database
) -> None:
    bench = sent(tmp_path, database=database)
    presses = [(LEADER, "useful"), (LEADER, "call_me"), (REP, "not_for_us"), (SAFETY, "useful")]
    with ThreadPoolExecutor(4) as at_once:
        shown = list(at_once.map(lambda one: said(tap(bench, *one)), presses))
    assert all("Takk for svaret!" in one for one in shown)
    first = reply(bench)
    assert (first.verdict, first.call) == (Verdict.USEFUL, True)
    assert reply(bench, REP).verdict is Verdict.NOT_FOR_US
    assert len(signs(bench)) == 1


def test_a_corrected_letter_is_answered_as_it_is_now(bench: Bench) -> None:
    correct(bench, "Nå er det rett.")
    assert "Nå er det rett." in said(tap(bench, LEADER, "useful"))


def test_a_withdrawn_letter_takes_no_more_answers(bench: Bench) -> None:
    tap(bench, LEADER, "useful")
    press(bench, LEAD, "bulletin.withdraw/1", sure=True)
    shown = tap(bench, LEADER, "not_for_us")
    assert "trukket tilbake" in said(shown)
    assert reply(bench).verdict is Verdict.USEFUL


def test_whoever_tries_a_letter_sees_what_readers_would_and_nothing_is_kept(tmp_path: Path) -> None:
    bench = office(tmp_path, 1)
    asks(bench, "Hva er viktigst?")
    shown = tap(bench, LEAD, "answer", where="", answer_0=ANSWER)
    assert "Takk for svaret!" in said(shown)
    assert "ingenting blir lagret" in said(shown)
    assert not bench.rows("bulletin_reply")
    assert letter(bench).state == "draft"


def test_nobody_else_can_try_it(tmp_path: Path) -> None:
    bench = office(tmp_path, 1)
    assert "Takk" not in said(tap(bench, LEADER, "useful", where=HOME))

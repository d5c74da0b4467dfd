"""Three parties score alone, see it together, and the leader decides; from the opening to the drafts."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from cards.roles import TakeRole
from dialogs.turns import Pressed
from programme.people import Role
from programme.vote import State
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.hands import told
from tests.dialogs.scoring import (
    LEADER,
    REP,
    SAFETY,
    all_answer,
    answer,
    keep,
    opened,
    scores,
    the_vote,
)
from tests.dialogs.states import GROUP, ready


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    ready(found)
    return found


def test_each_is_sent_a_form_and_the_chat_sees_only_who_has_answered(bench: Bench) -> None:
    opened(bench)
    chats = told(bench)
    for who in Role:
        (form,) = chats.cards(f"a:{who}")
        assert len(of(form, "Input.ChoiceSet")) == 4
        assert "Dette er ikke anonymt" in shown(form)
    answer(bench, REP, "5 4 5 3", "3 4 4 1", "3 5 3 1")
    card = told(bench).cards(CHAT)[-1]
    assert "Tillitsvalgt har svart" in json.dumps(card, ensure_ascii=False)
    assert "Leder har ikke svart ennå" in json.dumps(card, ensure_ascii=False)
    assert "●" not in shown(card)


def test_a_page_is_kept_as_one_turns_it_and_comes_back_filled_in(bench: Bench) -> None:
    opened(bench)
    second = keep(bench, REP, "2", scores(1, "5", "", "3", ""))
    assert "Forslag 2 av 3" in shown(second.card)
    back = keep(bench, REP, "1", scores(2, "1", "1", "1", "1"))
    values = {part["id"]: part.get("value") for part in of(back.card, "Input.ChoiceSet")}
    assert values == {
        "score.effect~o1": "5",
        "score.ease~o1": None,
        "score.quality~o1": "3",
        "score.cost~o1": None,
    }
    receipt = keep(bench, REP, "", {})
    assert "2 forslag mangler poeng ennå" in shown(receipt.card)
    on = bench.press(REP, "priorities.fill/1", {"vote": "v-1"})
    assert "Forslag 1 av 3" in shown(on.card)


def test_scores_are_only_filled_in_alone_or_in_a_window_of_ones_own(bench: Bench) -> None:
    opened(bench)
    among = keep(bench, REP, "2", scores(1, "5", "4", "3", "2"), where=CHAT)
    assert "der ingen andre ser dem" in json.dumps(among.card, ensure_ascii=False)
    assert bench.rows("opinion") == []
    window = bench.open(REP, "priorities.fill/1", {"vote": "v-1"})
    assert len(of(window.card, "Input.ChoiceSet")) == 4
    data = {"vote": "v-1", "to": "2", **scores(1, "5", "4", "3", "2")}
    bench.press_in_dialog(REP, "priorities.keep/1", data)
    assert len(bench.rows("opinion")) == 1


def test_asked_for_among_others_the_form_comes_alone(bench: Bench) -> None:
    opened(bench)
    chats = told(bench)
    before = len(chats.cards(f"a:{REP}"))
    bench.at += timedelta(minutes=5)
    bench.press(REP, "priorities.fill/1", {"vote": "v-1"}, where=CHAT)
    chats.deliver()
    assert len(chats.cards(f"a:{REP}")) == before + 1


def test_the_last_answer_lays_all_scores_on_the_table(bench: Bench) -> None:
    opened(bench)
    chats = told(bench)
    last = all_answer(bench)
    assert "Snakk først om dette" in shown(last.card)
    assert the_vote(bench).state is State.CLOSED
    chats.deliver()
    assert "●●○○○\u00a02" in shown(chats.cards(CHAT)[-1])
    for who in (LEADER, REP):
        assert "Nå kan dere se poengene" in shown(chats.cards(f"a:{who}")[-1])


def test_whoever_turned_the_last_page_alone_keeps_the_scores_where_the_form_was(bench: Bench) -> None:
    opened(bench)
    chats = told(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    answer(bench, REP, "5 4 5 3", "3 4 4 1", "3 5 3 1")
    keep(bench, SAFETY, "3", scores(1, "5", "4", "5", "2") | scores(2, "4", "3", "4", "2"))
    data = {"vote": "v-1", "to": "", **scores(3, "3", "4", "3", "1")}
    message = chats.message(f"a:{SAFETY}", "score.effect")
    bench.answer(
        Pressed(sender(SAFETY), place(SAFETY, "", TENANT), bench.at, "priorities.keep/1", data, message)
    )
    chats.deliver()
    assert "Snakk først om dette" in chats.text(f"a:{SAFETY}")


def test_while_somebody_still_turns_pages_nothing_is_laid_open(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    answer(bench, REP, "5 4 5 3", "3 4 4 1", "3 5 3 1")
    keep(bench, SAFETY, "2", scores(1, "5", "4", "5", "2"))
    keep(bench, SAFETY, "3", scores(2, "4", "3", "4", "2"))
    keep(bench, SAFETY, "2", scores(3, "3", "4", "3", "1"))
    assert the_vote(bench).state is State.OPEN
    bench.press(LEADER, "priorities.reveal/1", {"vote": "v-1"}, where=CHAT)
    assert the_vote(bench).state is State.CLOSED


def test_nobody_lays_them_open_before_all_three_roles_are_in(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    card = bench.press(LEADER, "priorities.reveal/1", {"vote": "v-1"}, where=CHAT)
    assert "Vi venter på flere" in json.dumps(card.card, ensure_ascii=False)
    assert the_vote(bench).state is State.OPEN


def test_nor_does_whoever_runs_votes_by_closing_it(bench: Bench) -> None:
    """The scores of two would lie open for the third, who has not said anything yet."""
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    answer(bench, REP, "5 4 5 3", "3 4 4 1", "3 5 3 1")
    for who, where in ((LEADER, CHAT), (LEADER, ""), ("helper", "")):
        card = bench.press(who, "votes.close/1", {"vote": "v-1"}, where=where)
        assert "Vi venter på flere" in json.dumps(card.card, ensure_ascii=False)
        assert "●" not in shown(card.card)
    assert the_vote(bench).state is State.OPEN
    keep(bench, SAFETY, "2", scores(1, "5", "4", "5", "2") | scores(2, "4", "3", "4", "2"))
    keep(bench, SAFETY, "3", scores(3, "3", "4", "3", "1"))
    bench.press(LEADER, "votes.close/1", {"vote": "v-1"}, where=CHAT)
    assert the_vote(bench).state is State.CLOSED


def take_role(bench: Bench, who: str) -> None:
    bench.press(who, TakeRole.verb, {"group": GROUP, "role": "union_rep"}, where=CHAT)


def test_with_two_union_reps_a_party_need_not_wait_for_the_second(bench: Bench) -> None:
    take_role(bench, "rep-2")
    opened(bench)
    all_answer(bench)
    waits = keep(bench, SAFETY, "", {})
    assert the_vote(bench).state is State.OPEN
    assert "Én til kan svare" in shown(waits.card)
    bench.press(REP, "priorities.reveal/1", {"vote": "v-1"}, where=CHAT)
    assert the_vote(bench).state is State.CLOSED


def test_the_clock_closes_with_the_gap_shown(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    closes = the_vote(bench).closes
    assert closes is not None
    bench.fall_due(closes)
    assert "Her mangler svar fra tillitsvalgt og verneombud" in told(bench).text(CHAT)


def test_after_that_nothing_more_is_kept(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    before = bench.rows("opinion")
    late = keep(bench, LEADER, "2", scores(1, "1", "1", "1", "1"))
    assert "avsluttet" in json.dumps(late.card, ensure_ascii=False)
    assert bench.rows("opinion") == before


def test_only_those_who_are_missing_are_reminded_and_once_a_day(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    chats = told(bench)
    before = {who: len(chats.cards(f"a:{who}")) for who in Role}
    for _ in range(2):
        bench.press(LEADER, "votes.remind/1", {"vote": "v-1"}, where=CHAT)
        chats.deliver()
    after = {who: len(chats.cards(f"a:{who}")) for who in Role}
    assert {who: after[who] - before[who] for who in Role} == {LEADER: 0, REP: 1, SAFETY: 1}


def test_priorities_are_set_in_the_groups_own_chat_and_nowhere_else(bench: Bench) -> None:
    card = opened(bench, where="19:staff@thread.tacv2")
    assert "gruppas egen chat" in json.dumps(card.card, ensure_ascii=False)
    assert the_vote(bench).state is State.DRAFT


def test_called_off_nothing_of_it_is_left(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    chats = told(bench)
    bench.press(LEADER, "votes.cancel/1", {"vote": "v-1"}, where=CHAT)
    chats.deliver()
    assert bench.rows("opinion") == []
    assert chats.cards(f"a:{REP}") == []
    assert "avlyst" in chats.text(CHAT)


def test_the_clock_reminds_those_who_are_missing_before_it_closes(bench: Bench) -> None:
    opened(bench)
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    keep(bench, REP, "2", scores(1, "5", "4", "5", "3"))
    chats = told(bench)
    closes = the_vote(bench).closes
    assert closes is not None
    while bench.at < closes - timedelta(hours=6):
        bench.fall_due(bench.at + timedelta(hours=6))
    chats.deliver()
    (*_, form) = chats.cards(f"a:{REP}")
    assert "En vennlig påminnelse" in shown(form)
    assert "Forslag 2 av 3" in shown(form)
    assert not any("påminnelse" in shown(card) for card in chats.cards(f"a:{LEADER}"))

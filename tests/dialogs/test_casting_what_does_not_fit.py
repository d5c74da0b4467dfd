"""Whatever is sent to a vote gets a kind answer; nothing is counted wrongly, nothing lost, nothing leaked."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from programme.fields import NOTE_LIMIT
from tests.cards.papers import a_paper, options
from tests.cards.votes import SIGNS, deck
from tests.cards.walk import of, shown
from tests.dialogs.ballots import CODE, VOTE, counted, open_vote, urn
from tests.dialogs.desk import CHAT, Bench

ELSEWHERE = "19:elsewhere@thread.v2"
PRIVATE = ""
NOTES = a_paper("notes", asked=2)
POINTS = a_paper("points")
ONE = a_paper("single")
DECK = deck(3)
FEW = a_paper("multiple", most=2)
THREE = a_paper("choose", options=("Ro", "Tid", "Humor", "Orden"))

REFUSED = {
    "nothing answered": (ONE, {}, "Svar på minst ett spørsmål"),
    "blank": (ONE, {"answer.q1": "  "}, "Svar på minst ett spørsmål"),
    "an option there is not": (ONE, {"answer.q1": "o9"}, "passet ikke lenger"),
    "two options where one is asked": (ONE, {"answer.q1": "o1,o2"}, "passet ikke lenger"),
    "a question there is not": (ONE, {"answer.q7": "o1"}, "Svar på minst ett spørsmål"),
    "an option that counts the answered": (FEW, {"answer.q1": ",,"}, "Svar på minst ett spørsmål"),
    "too many": (FEW, {"answer.q1": "o1,o2,o3"}, "Velg høyst 2"),
    "too few where three are asked": (THREE, {"answer.q1": "o1,o2"}, "Velg 3"),
    "points too many": (POINTS, {"points.q1~o1": 4, "points.q1~o2": 2}, "5 poeng"),
    "points below nought": (POINTS, {"points.q1~o1": -1}, "hele tall"),
    "half a point": (POINTS, {"points.q1~o1": 1.5}, "passet ikke lenger"),
    "points in words": (POINTS, {"points.q1~o1": "mange"}, "hele tall"),
    "no table": (DECK, {"answer.q1": "o1"}, "hvilket bord"),
    "a table there is not": (DECK, {"answer.q1": "o1", "table": "99"}, "passet ikke lenger"),
    "a card there is not": (DECK, {"answer.q1": "o1,o77", "table": "1"}, "passet ikke lenger"),
    "an identity number": (NOTES, {"note.q1~1": "Spør 010190 12345 om det"}, "fødselsnummer"),
    "a telephone number": (NOTES, {"note.q1~1": "Ring 912 34 567"}, "telefonnummer"),
    "an e-mail address": (NOTES, {"note.q1~1": "Skriv til kari@eksempel.invalid"}, "e-postadresse"),
    "a note that is too long": (NOTES, {"note.q1~1": "Å" * (NOTE_LIMIT + 1)}, "litt for lang"),
    "a list": (ONE, {"answer.q1": ["o1"]}, "passet ikke lenger"),
    "a nought sign": (NOTES, {"note.q1~1": "a\x00b"}, "passet ikke lenger"),
}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def cast(bench: Bench, data: dict[str, Any], where: str = CHAT, who: str = "anna", **more: str) -> Shown:
    return bench.press(who, "vote.cast/1", {"vote": VOTE, **data}, where=where, **more)


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit_is_turned_back_with_an_empty_ballot_and_no_right_is_spent(
    bench: Bench, case: str, caplog: pytest.LogCaptureFixture
) -> None:
    paper, data, says = REFUSED[case]
    open_vote(bench, paper=paper)
    rows = bench.rows()
    refused = cast(bench, data)
    assert says in refused.summary
    assert "Send svaret" in shown(refused.card)
    assert not any("value" in entry for entry in of(refused.card, "Input."))
    assert bench.rows() == rows
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


@pytest.mark.parametrize("case", ["an identity number", "a telephone number", "a note that is too long"])
def test_what_was_written_is_given_back_only_where_nobody_else_looks(bench: Bench, case: str) -> None:
    paper, data, _ = REFUSED[case]
    open_vote(bench, paper=paper)
    wrote = data["note.q1~1"]
    alone = {**data, "code": CODE, "note.q2~1": "Mer ro på morgenen"}
    read = shown(cast(bench, alone, where=PRIVATE).card)
    assert wrote in read
    assert "Mer ro på morgenen" in read
    window = bench.press_in_dialog("anna", "vote.cast/1", {"vote": VOTE, **alone})
    assert "Mer ro på morgenen" in shown(window.card)
    among = json.dumps(cast(bench, alone).card, ensure_ascii=False)
    assert wrote not in among
    assert "Mer ro på morgenen" not in among


def test_a_choice_that_was_refused_is_on_no_card_not_even_alone(bench: Bench) -> None:
    open_vote(bench, paper=FEW)
    refused = cast(bench, {"answer.q1": "o1,o2,o3", "code": CODE}, where=PRIVATE)
    assert "o1,o2,o3" not in json.dumps(refused.card)


def test_after_a_refusal_the_vote_is_still_there_to_cast(bench: Bench) -> None:
    open_vote(bench, paper=NOTES)
    cast(bench, {"note.q1~1": "Ring 912 34 567"})
    assert "mottatt" in cast(bench, {"note.q1~1": "Ring ved behov"}).summary
    assert [note.text for note in urn(bench).notes] == ["Ring ved behov"]


def test_emoji_and_letters_from_right_to_left_are_kept_as_they_were_written(bench: Bench) -> None:
    open_vote(bench, paper=NOTES)
    cast(bench, {"note.q1~1": "👩🏽‍⚕️ المزيد من الوقت", "note.q1~2": "abc\u202edef"})
    assert [note.text for note in urn(bench).notes] == ["abcdef", "👩🏽‍⚕️ المزيد من الوقت"]


def test_markdown_and_mentions_in_what_is_asked_are_shown_as_they_were_written(bench: Bench) -> None:
    paper = a_paper("multiple", title=SIGNS, options=(SIGNS, "- punkt", "1. etasje"))
    open_vote(bench, paper=paper)
    ballot = bench.press("anna", "vote.ballot/1", {"vote": VOTE}, where=CHAT).card
    (picks,) = of(ballot, "Input.ChoiceSet")
    titles = [choice["title"] for choice in picks["choices"]]
    unseen = str.maketrans("", "", "\u2060\u200a")
    assert [title.translate(unseen) for title in titles] == [SIGNS, "- punkt", "1. etasje"]
    assert not any(sign in title for title in titles for sign in ("](", "<at>", "**M"))
    assert not any(title.startswith(("- ", "1.")) for title in titles)
    assert SIGNS not in [block["text"] for block in of(ballot, "TextBlock")]
    assert "msteams" not in ballot


def test_a_vote_of_another_tenant_is_not_there(bench: Bench) -> None:
    open_vote(bench)
    rows = bench.rows()
    for data in ({"answer.q1": "o1"}, {"answer.q1": "o1", "code": CODE}):
        for where in (CHAT, PRIVATE):
            refused = cast(bench, data, where=where, tenant="tenant-2")
            assert "finner jeg ikke" in refused.summary
            assert not of(refused.card, "Input.")
    assert bench.rows() == rows


@pytest.mark.parametrize("where", [ELSEWHERE, PRIVATE])
@pytest.mark.parametrize("verb", ["vote.ballot/1", "vote.cast/1", "vote.stored/1"])
def test_a_vote_of_another_chat_is_not_there_without_its_code(bench: Bench, where: str, verb: str) -> None:
    open_vote(bench, place="19:another@thread.v2")
    refused = bench.press("anna", verb, {"vote": VOTE, "code": "XY9CDE", "answer.q1": "o1"}, where=where)
    assert "finner jeg ikke" in refused.summary
    assert "Hvordan har vi det" not in shown(refused.card)
    assert counted(bench) == 0


def test_the_code_opens_nothing_where_others_read_along(bench: Bench) -> None:
    open_vote(bench)
    refused = cast(bench, {"code": CODE, "answer.q1": "o1"}, where=ELSEWHERE)
    assert "finner jeg ikke" in refused.summary


def test_a_draft_is_nobodys_to_vote_in(bench: Bench) -> None:
    vote = open_vote(bench)
    bench.work(lambda work: work.votes.add("tenant-1", type(vote)(**_draft_of(vote))))
    data = {"vote": "draft", "answer.q1": "o1"}
    assert "finner jeg ikke" in bench.press("anna", "vote.cast/1", data, where=CHAT).summary


def _draft_of(vote: Any) -> dict[str, Any]:
    kept = ("group", "paper", "made", "language", "series")
    return {"id": "draft", **{name: getattr(vote, name) for name in kept}}


def test_two_hundred_options_that_were_never_asked_are_refused_together(bench: Bench) -> None:
    open_vote(bench, paper=a_paper("multiple", options=("Ro", "Tid")))
    many = ",".join(option.key for option in options(*("x" * 200)))
    assert "passet ikke lenger" in cast(bench, {"answer.q1": many}).summary
    assert counted(bench) == 0

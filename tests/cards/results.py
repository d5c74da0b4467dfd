"""The results of votes of every format, as they are told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards import result as cards
from cards.actions import press
from cards.elements import Node, Shown
from cards.moved import compared
from cards.proposal import AsBaton, KeepLine
from cards.themes import SortNotes
from cards.votes import AskAgain
from programme.formats.format import SCALE
from programme.vote import State
from tests.cards.scenes import NOW
from tests.cards.sealed import (
    ALL,
    STATEMENTS,
    choose,
    deck,
    grouped,
    longest,
    notes,
    plain,
    questions,
    single,
    smileys,
    stages,
    statements,
    too_few,
)
from words.words import Words


def taken(w: Words) -> list[Node]:
    """The buttons that take a line further."""
    line = ("v1", "q1", "o1")
    return [press(KeepLine(*line), w("do-keep-line")), press(AsBaton(*line), w("do-as-baton"))]


def unfolded(shown: Shown) -> Shown:
    """The card as it looks when everything on it is folded out."""
    body = [
        {**part, "isVisible": True} if part.get("isVisible") is False else part for part in shown.card["body"]
    ]
    return replace(shown, card={**shown.card, "body": body})


def results(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Every format in the chat and on one's own screen, and what is told differently."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    beside = cards.Beside("KL4VER", "https://stafett.example/p", "https://stafett.example/c", compares=True)
    before = replace(statements(), id="v0", closed=NOW - timedelta(days=60))
    marks = [(2, 4, 5, 6, 3), (6, 3, 0, 4, 7), (1, 2, 6, 7, 4), (0, 0, 1, 1, 18)]
    now = plain("statements", "Slik har vi det", questions(STATEMENTS, SCALE), marks)
    staged = plain("stages", "Hvor står du nå?", stages().paper.questions, [(1, 5, 9, 5)])
    party = replace(
        beside,
        keeps=[("Vi rekker sjelden det vi har planlagt.", taken(w)), ("Vi ler sammen på jobb.", taken(w))],
        ways=[press(SortNotes("v1"), w("do-sort-notes")), press(AskAgain("v1"), w("do-votes-again"))],
    )
    return {
        **{f"result_{name}": cards.posted(w, make()) for name, make in ALL.items()},
        "result_too_few": cards.posted(w, too_few()),
        "result_too_few_notes_nn": cards.posted(nn, notes(few=True)),
        "result_two_tables": cards.posted(w, deck(tables=2)),
        "result_of_people_en": cards.posted(en, deck(people=True)),
        "result_agreed": cards.posted(w, choose(agreed=True)),
        "result_groups": cards.posted(w, grouped("yes_partly_no", hidden=False)),
        "result_groups_hidden_nn": cards.posted(nn, grouped("yes_partly_no")),
        "result_statements_nn": cards.posted(nn, statements()),
        "result_cards_en": cards.posted(en, deck()),
        "result_phone": cards.result_card(w, single(), beside=beside),
        "result_phone_nn": cards.result_card(nn, smileys(), beside=replace(beside, picture="", comma="")),
        "result_phone_survey_en": cards.result_card(en, grouped(hidden=False), beside=beside),
        "result_party": unfolded(cards.result_card(w, deck(), beside=party)),
        "result_not_yet": cards.not_yet(w, replace(single(), state=State.OPEN, result=None)),
        "result_called_off_nn": cards.not_yet(nn, replace(single(), state=State.CANCELLED, result=None)),
        "result_list": cards.result_list(w, [single(), deck(), grouped()]),
        "result_list_none_en": cards.result_list(en, []),
        "result_compared": compared(w, now, before),
        "result_compared_nn": compared(nn, staged, replace(stages(), closed=NOW - timedelta(days=60))),
        "result_compared_groups": compared(w, grouped(hidden=False), grouped()),
        "result_posted_long": cards.posted(w, longest()),
        "result_phone_long": cards.result_card(w, longest(), page=2, beside=beside),
    }

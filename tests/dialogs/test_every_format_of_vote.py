"""A vote of every format, from the form to the result, by whatever its cards ask.

Nothing here knows a format by its name, so that a new one is lived through as soon as it is on the list
(docs/how-to/add-a-vote-format.md).
"""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from cards.vote import ENDS
from programme.ballot import Unit
from programme.fields import Notes
from programme.formats import FORMATS
from programme.formats.format import Ask, Format, Joined
from programme.people import Role
from programme.told import Result, Seen
from programme.vote import State, Vote
from tests.cards.walk import of, parts, shown
from tests.dialogs.desk import CHAT, TENANT, WORDS, Bench
from tests.dialogs.hands import told
from tests.dialogs.states import GROUP, planning

VOTERS = 12
TABLES = 4
FILLED = {
    "title": "Hvordan har vi det?",
    "options": "Mer tid sammen\nRo i rapporten\nFlere på kveld\nFerdig turnus",
    "keeps": "Latter i gangen\nVi hjelper hverandre",
    "low": "ikke i det hele tatt",
    "high": "helt",
}
WITHOUT_NAMES = {
    f"{key}-{unit}" if place else key: (format, unit)
    for key, format in FORMATS.items()
    for place, unit in enumerate(format.units)
    if not format.named
}
"""Each with the unit that it is made for first, and then, by name, with any other."""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    bench = Bench(tmp_path)
    planning(bench)
    return bench


def filled(card: Shown, more: dict[str, Any]) -> dict[str, Any]:
    """What a client sends of a card's inputs, with some filled in."""
    inputs = {part["id"]: part for part in of(card.card, "Input.")}
    given = {id: part["value"] for id, part in inputs.items() if "value" in part}
    return given | {id: value for id, value in more.items() if id in inputs}


def press(bench: Bench, who: str, card: Shown, verb: str, more: dict[str, Any] | None = None) -> Shown:
    """The button of that verb, pressed on a card in the group's chat."""
    button = next(part for part in parts(card.card) if part.get("verb") == verb and "type" in part)
    data = {key: value for key, value in button["data"].items() if key != "verb"}
    return bench.press(who, verb, {**filled(card, more or {}), **data}, where=CHAT)


def drafted(bench: Bench, format: Format, unit: Unit) -> Shown:
    """The leader makes one, filling in all that the form asks for."""
    form = bench.press(Role.LEADER, "votes.form/1", {"group": GROUP, "format": format.key}, where=CHAT)
    questions = (
        "Får vi tid til å snakke?\nHar vi det vi trenger?" if Ask.QUESTIONS in format.asks else "Hva nå?"
    )
    tables = TABLES if unit is Unit.TABLE else 0
    return press(
        bench, Role.LEADER, form, "votes.keep/1", FILLED | {"questions": questions, "tables": tables}
    )


def answers(ballot: Shown, number: int, most: int) -> dict[str, Any]:
    """The inputs of a ballot filled in, by each voter a little differently."""
    given: dict[str, Any] = {}
    for place, part in enumerate(of(ballot.card, "Input.")):
        if part["type"] == "Input.ChoiceSet":
            values = [choice["value"] for choice in part["choices"]]
            many = min(most or 2, len(values)) if part.get("isMultiSelect") else 1
            given[part["id"]] = ",".join(values[(number + step) % len(values)] for step in range(many))
        elif part["type"] == "Input.Number":
            given[part["id"]] = 1 if (number + place) % 2 else 0
        else:
            given[part["id"]] = f"Mer ro {'abcdefghijkl'[number]}"
    return given


def the_vote(bench: Bench) -> Vote:
    (vote,) = bench.work(lambda work: work.votes.of_group(TENANT, GROUP, *State))
    assert isinstance(vote, Vote)
    return vote


@pytest.mark.parametrize(("format", "unit"), WITHOUT_NAMES.values(), ids=list(WITHOUT_NAMES))
def test_a_vote_is_made_opened_answered_closed_and_read(bench: Bench, format: Format, unit: Unit) -> None:
    preview = drafted(bench, format, unit)
    paper = the_vote(bench).paper
    assert (paper.format, paper.unit) == (format.key, unit), shown(preview.card)

    press(bench, Role.LEADER, preview, "votes.open/1")
    vote = the_vote(bench)
    assert vote.state is State.OPEN

    one_for_all = unit is Unit.TABLE and format.joined is Joined.FIRST
    voters = TABLES if one_for_all else VOTERS
    for number in range(voters):
        voter = f"voter-{number}"
        ballot = bench.press(voter, "vote.ballot/1", {"vote": vote.id}, where=CHAT)
        receipt = press(bench, voter, ballot, "vote.cast/1", answers(ballot, number, vote.paper.most))
        assert WORDS["nb"]("vote-received") in shown(receipt.card), shown(receipt.card)
        assert of(receipt.card, "Input.") == []

    bench.at += timedelta(hours=1)
    bench.press(Role.LEADER, "votes.close/1", {"vote": vote.id}, where=CHAT)
    vote = the_vote(bench)
    assert vote.state is State.CLOSED
    assert isinstance(vote.result, Result)
    assert all(told.seen is not Seen.TOO_FEW for told in vote.result.told)

    posted = told(bench).text(CHAT)
    result = shown(bench.press("voter-3", "vote.result/1", {"vote": vote.id}, where=CHAT).card)
    if isinstance(format.field, Notes):
        assert WORDS["nb"]("result-sorting") in result
        assert "Mer ro" not in result + posted
        return
    names = [option.key for option in vote.result.told[0].question.options]
    assert [bar.option.key for bar in vote.result.told[0].bars] == names
    for question in vote.paper.questions:
        asked = question.text["nb"] if question.text else WORDS["nb"](f"vote-question-{question.key}")
        assert asked in result
        assert asked in posted


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("key", FORMATS)
def test_a_format_and_all_that_it_brings_along_has_words(key: str, language: str) -> None:
    words = WORDS[language]
    assert words(f"format-{key}") != words(f"format-{key}-for")
    for option in FORMATS[key].fixed:
        assert option.key in ENDS or words(f"vote-option-{option.key}")
    for asked in FORMATS[key].asked:
        assert words(f"vote-question-{asked}")

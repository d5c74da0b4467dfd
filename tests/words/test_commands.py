"""What can be typed, in any of the languages."""

from collections.abc import Mapping

import pytest

from programme.checkin import Choice
from programme.people import Role
from words.commands import ANSWERS, COMMANDS, PARTS, STEPS, answers, commands, parts, steps
from words.words import Words, all_words


@pytest.fixture(scope="module")
def told() -> Mapping[str, Words]:
    return all_words()


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("hjelp", "help"),
        ("status", "status"),
        ("stoppunkt", "checkin"),
        ("stafettpinne", "baton"),
        ("mine grupper", "groups"),
        ("gruppene mine", "groups"),
        ("ny arbeidsplass", "workplace"),
        ("språk", "language"),
        ("hjelparkanal", "helpers_channel"),
        ("programleiar", "claim"),
        ("start gruppe", "start"),
        ("kode", "join"),
        ("roles", "roles"),
        ("innstillingar", "settings"),
        ("kva er sendt", "sent"),
        ("spel", "play"),
    ],
)
def test_words_of_every_language_are_understood(told: Mapping[str, Words], typed: str, command: str) -> None:
    assert commands(told)[typed] == command


@pytest.mark.parametrize(
    ("typed", "answer"), [("ja", "yes"), ("delvis", "partly"), ("nei", "no"), ("nope", "no")]
)
def test_an_answer_can_be_typed(told: Mapping[str, Words], typed: str, answer: str) -> None:
    assert answers(told)[typed] == answer


@pytest.mark.parametrize(
    ("typed", "part"), [("tillitsvald", "union_rep"), ("leader", "leader"), ("hjelper", "helper")]
)
def test_a_role_can_be_typed(told: Mapping[str, Words], typed: str, part: str) -> None:
    assert parts(told)[typed] == part


def test_every_command_answer_and_role_can_be_typed(told: Mapping[str, Words]) -> None:
    assert set(commands(told).values()) == set(COMMANDS)
    assert set(answers(told).values()) == set(ANSWERS) == set(Choice)
    assert set(parts(told).values()) == set(PARTS)
    assert set(Role) < set(PARTS)


@pytest.mark.parametrize(
    ("family", "names"), [("typed", COMMANDS), ("step", STEPS), ("answer", ANSWERS), ("part", PARTS)]
)
def test_no_phrase_means_two_things(told: Mapping[str, Words], family: str, names: tuple[str, ...]) -> None:
    pairs = {
        (phrase.lower(), name)
        for w in told.values()
        for name in names
        for phrase in w.phrases(f"{family}-{name}")
    }
    assert len(pairs) == len({phrase for phrase, _ in pairs})


def test_no_step_is_also_a_word_for_looking(told: Mapping[str, Words]) -> None:
    assert steps(told).keys() & commands(told).keys() == set()
    assert set(steps(told).values()) == set(STEPS)

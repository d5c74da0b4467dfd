"""The three files say the same, and every sentence in them is used."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from programme.history import SIGNS
from programme.method import OURS
from words.words import LOCALES, all_words

HOUSE = Path(__file__).resolve().parents[2]
ROOMS = ("bot", "cards", "dialogs", "papers", "play", "programme", "scheduler", "words")
TYPED = ("typed-", "step-", "answer-", "part-", "wish-")
"""Families that words/commands.py reads whole."""


class Facts(Visitor):
    """The facts one sentence asks for."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(node.id.name)


def entries(language: str) -> list[ftl.EntryType]:
    text = (HOUSE / "words" / f"{language}.ftl").read_text(encoding="utf-8")
    return FluentParser().parse(text).body


def sentences(language: str) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ftl.Message)}


def facts(message: ftl.Message) -> set[str]:
    visitor = Facts()
    visitor.visit(message)
    return visitor.found


def strings() -> Iterator[str]:
    """Every text written in the code, and for a text with places in it what comes before the first place."""
    for room in ROOMS:
        for file in (HOUSE / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                    yield f"{node.values[0].value}*"
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def asked_for() -> set[str]:
    """Every key that a card asks words for by its full name."""
    calls = (
        node
        for file in (HOUSE / "cards").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"w", "self.w", "words"} and node.args
    )
    found = (node.args[0] for node in calls)
    choices = (
        part
        for node in found
        for part in ([node.body, node.orelse] if isinstance(node, ast.IfExp) else [node])
    )
    return {part.value for part in choices if isinstance(part, ast.Constant)}


@pytest.mark.parametrize("language", LOCALES)
def test_the_file_holds_nothing_unreadable_and_no_key_twice(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ftl.Junk)] == []
    names = [entry.id.name for entry in entries(language) if isinstance(entry, ftl.Message)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", LOCALES)
def test_no_sentence_is_empty(language: str) -> None:
    assert [key for key, message in sentences(language).items() if message.value is None] == []


@pytest.mark.parametrize("language", ["nn", "en"])
def test_every_language_has_the_same_keys_and_facts_as_the_source(language: str) -> None:
    source, other = sentences("nb"), sentences(language)
    assert list(other) == list(source)
    assert {key: facts(m) for key, m in other.items()} == {key: facts(m) for key, m in source.items()}


def test_every_sentence_is_used() -> None:
    said = set(strings())
    families = tuple(text[:-1] for text in said if text.endswith("-*"))
    plain = {key.removesuffix("-solo") for key in sentences("nb")}
    unused = [key for key in plain if key not in said and not key.startswith((*families, *TYPED))]
    assert unused == []


def test_what_is_said_to_one_alone_asks_for_no_fact_that_the_sentence_it_stands_for_lacks() -> None:
    known = sentences("nb")
    alone = {key: facts(message) for key, message in known.items() if key.endswith("-solo")}
    assert alone
    assert [key for key, asked in alone.items() if asked - facts(known[key.removesuffix("-solo")])] == []


def test_no_card_asks_for_a_sentence_that_is_missing() -> None:
    asked = asked_for()
    assert len(asked) > 100
    assert asked - sentences("nb").keys() == set()


def test_no_sentence_stands_in_the_code_of_cards() -> None:
    """Two words with a Norwegian letter, or a whole sentence, belong in words/; docstrings are free."""
    found = []
    for file in (HOUSE / "cards").glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        raised = {
            id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)
        }
        found += [
            (file.name, node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in told | raised
            if node.value.count(" ") > 1 and any(sign.isalpha() for sign in node.value)
        ]
    assert found == []


@pytest.mark.parametrize("language", LOCALES)
def test_whatever_a_method_may_call_our_own_proposal_can_be_told(language: str) -> None:
    assert {f"ours-{one}" for one in OURS} <= sentences(language).keys()


def test_every_sign_of_life_can_be_told_in_a_few_words() -> None:
    assert [kind for kind in SIGNS for w in all_words().values() if not w(f"sign-{kind.value}")] == []

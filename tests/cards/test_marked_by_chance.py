"""What somebody wrote, by chance, by malice and at great length: nothing is lost, and nothing grows."""

import json
import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.marked import plain, read, shown
from programme.bulletin.marked import safe_link
from programme.own_words import JOINERS, UNSEEN
from programme.refusals import Refused
from tests.cards.test_marked import NAV, words
from tests.cards.walk import parts

SIGNS = set("*_#-+•")
"""What may be markup, or stand for it; of all else, every sign stays."""
MANY = 60_000
HARD = (
    *("[", "]", "(", "![", "[a](", "[a](<", '[a](b "', "](", f"[a]({NAV}) ", "[a]: b\n"),
    *("*", "_", "**a ", "*a _b ", "a**b*c ", "*_", "***a", "_a_*b*", "[a *b "),
    *("- ", "1. ", "- a\n", "  - a\n", "- a\n   ", "+ ", "# ", "# a\n", "#"),
    *("a", "a\n", "\n", " ", "\t", "> ", "`", "<at>", "&", "\\", "\u202e", "Å ", "👩‍👧"),
)


SOME = frozenset({"[a](", "*a _b ", "- a\n", "\n"})
"""Enough for every day; the others take their time."""


@pytest.mark.parametrize(
    "sign", [sign if sign in SOME else pytest.param(sign, marks=pytest.mark.long) for sign in HARD]
)
def test_however_long_it_is_it_is_read_or_refused(sign: str) -> None:
    text = (sign * MANY)[:MANY]
    for one in (text, text + ")" * 100):
        try:
            told = plain(read(one))
        except Refused:
            continue
        assert letters(told) == letters(one) or "](" in one


def test_a_list_in_a_list_in_a_list_far_down_loses_nothing() -> None:
    text = "\n".join("  " * n + f"- linje{n}" for n in range(200))
    told = plain(read(text))
    assert [f"linje{n}" in told for n in range(200)] == [True] * 200
    assert max(one.level for one in read(text)) == 1


@pytest.mark.parametrize(
    "sign", ["[", "[a](", "*a _b ", "**a ", "- ", "  - a\n", f"[a]({NAV}) ", "1. ", "a\n"]
)
def test_twice_as_much_text_is_about_twice_the_work(sign: str) -> None:
    """Counted in calls, which are the same on every machine."""
    once, twice = (calls((sign * size)[:size]) for size in (4_000, 8_000))
    assert twice < 2.5 * once + 1_000


def calls(text: str) -> int:
    count = 0

    def counted(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read(text)
    except Refused:
        pass
    finally:
        sys.setprofile(before)
    return count


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


WORD = st.text("abcæøåÆØÅ123 .,!?", min_size=1, max_size=12).map(lambda word: f"x{word.strip()}x")
STYLED = st.sampled_from(["{}", "**{}**", "*{}*", "_{}_", "***{}***", f"[{{}}]({NAV})", f"**[{{}}]({NAV})**"])
LINE = st.lists(st.tuples(STYLED, WORD), min_size=1, max_size=5)
BEFORE = st.sampled_from(["", "- ", "* ", "# ", "  - ", "\n", "> ", "### ", "\n\n"])


@given(st.lists(st.tuples(BEFORE, LINE), max_size=6))
def test_every_letter_outside_markup_is_shown_exactly_once(
    lines: list[tuple[str, list[tuple[str, str]]]],
) -> None:
    text = "\n".join(before + " ".join(style.format(word) for style, word in line) for before, line in lines)
    wanted = "".join(word for _, line in lines for _, word in line)
    assert letters(plain(read(text))) == letters(wanted)
    drawn = "".join(words(text)).replace(" (nav.no)", "")
    assert letters(drawn) == letters(wanted)


ALPHABET = st.sampled_from(
    [*"ab12æ*_#-+.)([]<>!`&\\~|\n \t", "\n\n", "- ", "1. ", "![", "**", "\u202e", "\u200b"]
)
SCRAPS = st.lists(ALPHABET, max_size=40).map("".join)


@given(SCRAPS | st.text())
def test_where_there_is_no_link_only_signs_of_markup_are_ever_taken(text: str) -> None:
    """The whole text in order, but for what cannot be seen."""
    if "](" in text:
        return
    told = "".join(words(text))
    assert kept(told) == kept(text)


def kept(text: str) -> str:
    """What is neither markup nor space, and can be seen. A joiner may not be seen, and stays."""
    unseen = UNSEEN | {"Zs"}
    signs = unicodedata.normalize("NFC", text)
    return "".join(
        sign
        for sign in signs
        if sign in JOINERS or not (sign in SIGNS or unicodedata.category(sign) in unseen)
    )


LINKS = st.sampled_from(
    [
        "[a](",
        "](",
        ")",
        f"[a]({NAV})",
        f"[]({NAV})",
        "[a](http://x.no)",
        "<",
        ">",
        '"',
        NAV,
        "javascript:",
        "<at>a</at>",
    ]
)


@given(st.lists(ALPHABET | LINKS, max_size=30).map("".join))
def test_whatever_is_written_nothing_becomes_more_than_it_may(text: str) -> None:
    try:
        nodes = shown(read(text))
    except Refused:
        return
    for part in parts({"body": nodes}):
        assert part.get("type") in {None, "RichTextBlock", "TextRun", "ActionSet", "Action.OpenUrl"}
        assert part.get("type") != "TextRun" or "selectAction" not in part
        if "url" in part:
            assert safe_link(part["url"]) == part["url"]
    assert json.loads(json.dumps(nodes)) == nodes

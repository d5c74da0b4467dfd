"""How a result reads: words and numbers first, nothing by colour alone, nothing per cent of tables, and no
card too heavy for Teams."""

import json
from typing import Any

import pytest
from microsoft_teams import cards as teams

from cards import bars, result
from cards.chart import chart
from cards.findings import findings
from cards.moved import compared
from cards.result import Beside
from dialogs.result_files import a_slide, sheet
from papers.comma import csv_of
from programme.formats import FORMATS
from programme.formats.format import FACES
from programme.vote import Vote
from tests.cards import sealed as made
from tests.cards.sealed import ALL, deck, grouped, longest, single, statements, too_few
from tests.cards.walk import of, parts, shown
from tests.house import ROOT
from words.words import all_words

WORDS = all_words()
W = WORDS["nb"]
LIMIT = 40_000
"""UTF-16 units in a card, as in test_sizes.py."""
MODELS = {
    "Chart.Donut": teams.DonutChart,
    "Chart.HorizontalBar": teams.HorizontalBarChart,
    "Chart.HorizontalBar.Stacked": teams.StackedHorizontalBarChart,
    "Chart.VerticalBar.Grouped": teams.GroupedVerticalBarChart,
}


def charted(vote: Vote) -> dict[str, Any] | None:
    assert vote.result is not None
    return chart(W, vote.result, findings(W, vote.result))


def test_every_format_that_people_answer_has_its_result_in_the_gallery() -> None:
    assert set(ALL) == {key for key, kind in FORMATS.items() if not kind.named}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("name", ALL)
def test_a_result_can_be_told_in_every_language(name: str, language: str) -> None:
    w, vote = WORDS[language], ALL[name]()
    assert vote.paper.title[language] in shown(result.posted(w, vote).card)
    assert vote.paper.title[language] in shown(result.result_card(w, vote).card)


@pytest.mark.parametrize("name", ALL)
def test_the_number_stands_before_its_bar(name: str) -> None:
    signs = {bars.FULL, bars.EMPTY}
    drawn = of(result.posted(W, ALL[name]()).card, "RichTextBlock")
    texts = ["".join(run["text"] for run in one["inlines"]) for one in drawn]
    for at, words in enumerate(texts):
        if set(words) <= signs:
            assert any(sign.isdigit() for sign in texts[at - 1]), words


@pytest.mark.parametrize("share", [0, 0.001, 0.02, 0.5, 0.98, 0.999, 1])
def test_a_bar_is_full_only_for_all_and_empty_only_for_none(share: float) -> None:
    signs = "".join(run["text"] for run in bars.bar(share)["inlines"])
    assert len(signs) == bars.CELLS
    assert (signs == bars.FULL * bars.CELLS) == (share == 1)
    assert (signs == bars.EMPTY * bars.CELLS) == (share == 0)


@pytest.mark.parametrize("vote", [deck(), deck(tables=2), made.table_score()], ids=["deck", "two", "score"])
def test_tables_are_never_told_as_per_cent(vote: Vote) -> None:
    assert vote.result is not None
    found = findings(W, vote.result)
    told = shown(result.posted(W, vote).card) + csv_of(sheet(W, vote, found)).decode()
    assert "%" not in told
    assert "bord" in told or vote.voices > 2


def test_a_deck_of_cards_is_sorted_high_first_with_what_to_improve_above_what_to_keep() -> None:
    told = shown(result.posted(W, deck()).card)
    order = ["Å bli bedre på", "7 av 9", "5 av 9", "3 av 9", "1 av 9", "Å ta vare på", "8 av 9", "4 av 9"]
    places = [told.index(words) for words in order]
    assert places == sorted(places)
    assert "bord der minst én kjente seg igjen" in told


def test_what_is_told_without_numbers_gives_no_order_away() -> None:
    """Of what nearly nobody chose, and of what nearly all did, the order is that of the paper."""
    this = made.questions(("Er det slik hos oss?",), made.options(("A", "B", "C", "D", "E")))
    one, other = (
        made.plain("cards", "Kortstokken", this, [marks], answered=20)
        for marks in ((0, 20, 7, 1, 19), (1, 19, 7, 0, 20))
    )
    assert shown(result.posted(W, one).card) == shown(result.posted(W, other).card)


def test_too_few_is_always_told_in_the_same_words() -> None:
    asked = too_few().paper.questions
    fewer = made.plain("yes_partly_no", "Er vi klare?", asked, [(0, 0, 1), (0, 0, 0)], ballots=1)
    told = {shown(result.posted(W, vote).card) for vote in (too_few(), fewer)}
    assert len(told) == 1
    assert "Ikke nok svar" in told.pop()


def test_a_smiley_has_its_word() -> None:
    told = shown(result.posted(W, made.smileys()).card)
    assert all(f"{option.sign} {W(f'vote-option-{option.key}')}" in told for option in FACES[5])


@pytest.mark.parametrize("name", ALL)
def test_a_chart_is_one_that_microsofts_models_know_and_falls_away_where_there_are_none(name: str) -> None:
    drawing = charted(ALL[name]())
    if drawing is None:
        assert name in ("notes", "multiple"), "of words, and where «nearly all» would be a missing bar"
        return
    read = MODELS[drawing["type"]].model_validate(drawing)
    assert read.model_dump(by_alias=True, exclude_none=True).items() >= {"fallback": "drop"}.items()
    for part in parts(read.model_dump(by_alias=True, exclude_none=True)):
        assert set(part) <= KNOWN, part


KNOWN = frozenset(
    {"type", "data", "fallback", "legend", "value", "values", "x", "y", "title"}
    | {"displayMode", "color", "colorSet", "yAxisTitle", "yMin"}
)


def test_a_chart_holds_no_number_that_the_bars_do_not() -> None:
    for make in ALL.values():
        vote = make()
        drawing, told = charted(vote), shown(result.posted(W, vote).card).replace(",", ".")
        for part in parts(drawing):
            for key in ("value", "y"):
                assert key not in part or f"{part[key]:g}" in told


def test_nothing_is_charted_of_what_is_too_few_or_rounded() -> None:
    assert charted(too_few()) is None
    assert charted(made.choose(agreed=True)) is None


def test_the_chart_is_behind_a_fold_after_the_bars() -> None:
    card = result.result_card(W, single()).card
    order = [part.get("id", part["type"]) for part in card["body"]]
    hidden = next(part for part in card["body"] if part.get("id") == "chart")
    assert hidden["isVisible"] is False
    assert order.index("chart") > 3


def units(card: dict[str, Any]) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode("utf-16-le")) // 2


@pytest.mark.parametrize("signs", [200, 280])
def test_the_longest_result_can_be_sent_page_by_page(signs: int) -> None:
    vote = longest(signs)
    beside = Beside("KL4VER", "https://stafett.example/" + "p" * 60, "https://stafett.example/" + "c" * 60)
    assert vote.result is not None
    pages = result.pages(findings(W, vote.result))
    assert len(pages) > 1
    assert units(result.posted(W, vote).card) <= LIMIT
    for page in range(len(pages)):
        assert units(result.result_card(W, vote, page=page, beside=beside).card) <= LIMIT


@pytest.mark.parametrize("format", ["yes_partly_no", "smileys", "survey"])
def test_the_longest_comparison_can_be_sent(format: str) -> None:
    long = ("Åpenhet om det som er vanskelig på avdelingen " * 9)[:200]
    asked = made.questions([long] * 12, FORMATS[format].fixed)
    row = [(3, 4, 5, 2, 2)[: len(asked[0].options)]] * 12
    vote = made.plain(format, long, asked, row)
    assert units(compared(W, vote, vote).card) <= LIMIT
    assert units(compared(W, longest(), longest()).card) <= LIMIT


def test_a_page_that_is_not_there_is_the_last_one() -> None:
    last = result.result_card(W, longest(), page=9999)
    assert last == result.result_card(W, longest(), page=50)


def test_a_comparison_tells_the_way_in_words() -> None:
    marks = [(2, 4, 5, 6, 3), (6, 3, 0, 4, 7), (1, 2, 6, 7, 4), (0, 0, 1, 8, 11)]
    now = made.plain("statements", "Slik har vi det", made.questions(made.STATEMENTS, made.SCALE), marks)
    told = shown(compared(W, now, statements()).card)
    assert "3,9 → 3,2\n  ▼ 0,7 ned" in told
    assert "3,2 → 3,2\n  ● som sist" in told
    assert "3,2 → 3,6\n  ▲ 0,4 opp" in told


def test_a_comparison_shows_nothing_where_either_round_had_too_few() -> None:
    told = shown(compared(W, grouped(hidden=False), grouped()).card)
    assert told.count("ikke nok svar i en av rundene") == 4


def test_whose_words_they_are_is_never_read_as_markdown() -> None:
    named = "[se her](https://example.org) **nå** <at>Kari</at>"
    asked = made.questions((named,), made.options((named, named + "!", "C")))
    vote = made.plain("single", named, asked, [(9, 6, 5)])
    for card in (result.posted(W, vote).card, result.result_card(W, vote).card, compared(W, vote, vote).card):
        assert all(named not in part["text"] for part in of(card, "TextBlock"))


def test_the_table_and_the_slide_tell_what_the_card_tells() -> None:
    vote = grouped("yes_partly_no")
    assert vote.result is not None
    found = findings(W, vote.result)
    table = csv_of(sheet(W, vote, found)).decode("utf-8-sig")
    slide = repr(a_slide(W, vote, found)).replace(r"\xa0", "\u00a0")
    for words in ("1. etasje", "6 av 14 (43\u00a0%)", "Ikke nok svar", "29 svarte"):
        assert words in table
        assert words in slide
        assert words in shown(result.posted(W, vote).card)


def test_nothing_draws_a_result_from_anything_but_what_was_sealed() -> None:
    """No card, table or picture of results knows a tally, or the rule that reads one."""
    drawing = ("cards/result.py", "cards/bars.py", "cards/chart.py", "cards/findings.py", "cards/moved.py")
    for name in (*drawing, "dialogs/results.py", "dialogs/result_files.py", "papers/result.py"):
        source = (ROOT / name).read_text(encoding="utf-8")
        assert "Tally" not in source
        assert "disclosed" not in source
        assert "work.ballots" not in source

"""The progress plan in words: the same as the picture, for who cannot see one."""

from datetime import date

import pytest

from cards.progress import LINES_MOST, SIGNS, progress_card, weeks
from programme.progress import Progress, State
from tests.cards.plans import LINK, for_years, under_way
from tests.cards.scenes import METHOD, group
from tests.cards.walk import of, shown
from words.words import all_words

WORDS = all_words()
W = WORDS["nb"]
TODAY = date(2026, 8, 24)


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (date(2026, 8, 17), date(2026, 9, 9), "uke 34–37"),
        (date(2026, 8, 24), date(2026, 8, 30), "uke 35"),
        (date(2025, 8, 18), date(2025, 8, 25), "uke 34–35 i 2025"),
        (date(2025, 12, 15), date(2026, 1, 8), "uke 51 i 2025 – uke 2"),
        (date(2026, 12, 31), date(2027, 1, 1), "uke 53"),
        (date(2027, 1, 4), date(2027, 1, 4), "uke 1 i 2027"),
    ],
)
def test_weeks_are_told_as_people_say_them(start: date, end: date, told: str) -> None:
    assert weeks(W, start, end, TODAY) == told


def test_each_line_begins_with_a_sign_and_says_the_same_in_words() -> None:
    plan = under_way()
    told = shown(progress_card(W, group(), METHOD, plan, LINK).card)
    assert len(set(SIGNS.values())) == len(State)
    for bar in plan.bars:
        assert f"{SIGNS[bar.state]} {bar.phase.name['nb']}" in told
    for word in ("ferdig, uke", "ikke fullført, uke", "nå, siden uke", "planlagt, uke", "Pause, uke"):
        assert word in told


def test_a_link_opens_in_the_browser_and_is_said_to_be_short_lived() -> None:
    card = progress_card(W, group(), METHOD, under_way(), LINK).card
    assert [action["url"] for action in of(card, "Action.OpenUrl")] == [LINK]
    assert "kvarter" in shown(card)


@pytest.mark.parametrize(("link", "said"), [("", True), (None, False)])
def test_without_a_link_it_is_said_why_only_where_the_operator_is_the_reason(link, said: bool) -> None:
    card = progress_card(W, group(), METHOD, under_way(), link).card
    assert of(card, "Action.OpenUrl") == []
    assert (W("file-no-address") in shown(card)) is said


def test_rounds_are_told_apart_where_there_are_several() -> None:
    assert "Runde 7" in shown(progress_card(W, group(), METHOD, for_years(), LINK).card)
    assert "Runde" not in shown(progress_card(W, group(), METHOD, under_way(), LINK).card)


def test_what_lies_furthest_back_is_counted_where_there_is_too_much() -> None:
    plan = under_way()
    many = Progress(plan.weeks, plan.bars * 5, (), plan.today, plan.phases, 3, own=True)
    told = shown(progress_card(W, group(), METHOD, many, LINK).card)
    assert f"{len(plan.bars) * 5 - LINES_MOST} linjer lenger tilbake" in told

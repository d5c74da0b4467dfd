"""The cards of themes and proposals stay within what Teams takes, however much is written."""

from dataclasses import replace

import pytest

from cards import result
from cards.themes import all_told
from programme.fields import NOTE_LIMIT
from programme.themed import Sorted, Told
from programme.themes import MOST_QUOTED, MOST_THEMES, NAME_LIMIT
from programme.told import Result, Seen
from programme.told import Told as OfQuestion
from tests.cards.test_sizes import LIMIT, W, text, units
from tests.cards.themes_scenes import a_vote, proposals, themes
from words.words import all_words

DRAWN = {**themes(all_words()), **proposals(all_words())}


@pytest.mark.parametrize("name", DRAWN)
def test_a_card_of_those_who_sort_can_be_sent(name: str) -> None:
    assert units(DRAWN[name]) <= LIMIT


def test_a_result_with_as_many_themes_and_quotes_as_there_may_be_can_be_sent() -> None:
    quotes = [text(NOTE_LIMIT)] * MOST_QUOTED

    def full(question: str) -> Sorted:
        made = (
            Told(
                f"{n:024x}",
                text(NAME_LIMIT),
                f"{n}{text(NAME_LIMIT - 2)}",
                30,
                20,
                (quotes.pop(),) if quotes else (),
            )
            for n in range(MOST_THEMES)
        )
        return Sorted(question, 400, 200, tuple(made), 4)

    vote = a_vote()
    told = tuple(OfQuestion(question, "", Seen.OPEN, 400, 0) for question in vote.paper.questions)
    sealed = replace(vote, result=Result(vote.paper, 10, 400, told))
    shown = result.posted(W, sealed, themes=all_told(W, sealed, (full("q1"), full("q2"))))
    assert units(shown) <= LIMIT

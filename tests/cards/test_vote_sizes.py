"""No card of a vote grows beyond what Teams takes, however much is asked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from cards import ballot, vote
from cards.stored import stored
from cards.welcome import refused
from programme.ballot import Option, Paper, Question, Unit
from programme.filling import LINE_MOST, TITLE_MOST
from programme.formats import FORMATS
from programme.making import GROUPS, TABLES_MOST
from programme.own_words import NamesAPerson
from tests.cards.papers import own
from tests.cards.test_sizes import LIMIT, W, text, units
from tests.cards.votes import opened

SIGN = "𝄞*"
"""Two units, and one that is followed by a hair space where boxes are read as markdown."""


def longest(many: int) -> str:
    return text(many, SIGN)


def fullest(key: str) -> Iterator[Paper]:
    """A paper of this format, for each way of answering it, with as much on it as there may be."""
    form = FORMATS[key]
    full = tuple(Option(f"o{n}", own(longest(LINE_MOST))) for n in range(form.options[1]))
    ends = own(longest(TITLE_MOST))
    keys = form.asked or tuple(f"q{n}" for n in range(form.questions[1]))
    asked = {} if form.asked else own(longest(LINE_MOST))
    questions = tuple(Question(name, asked, form.fixed or full, ends, ends) for name in keys)
    groups = tuple(Option(f"g{n}", own(longest(LINE_MOST))) for n in range(GROUPS[1]))
    for unit in form.units:
        at = TABLES_MOST if unit is Unit.TABLE else 0
        yield Paper(key, own(longest(TITLE_MOST)), questions, unit, form.most_of_most, groups, at)


@pytest.mark.parametrize("key", [key for key, form in FORMATS.items() if not form.named])
def test_the_longest_ballot_can_be_sent_also_with_what_was_refused(key: str) -> None:
    for paper in fullest(key):
        one = opened(paper)
        asked = ballot.ballot(W, one, code="XY2CDE")
        back = refused(W, NamesAPerson(found="phone"), asked, [longest(4000)] * 10)
        assert units(asked) <= units(back) <= LIMIT
        assert max(map(units, (vote.shared(W, one, so_far=50), stored(W, one)))) <= LIMIT
        assert units(ballot.receipt(W, replace(one, code=""), so_far=50)) <= LIMIT

"""Every card about votes, from making one to what is taken further."""

from collections.abc import Mapping

from cards.elements import Shown
from tests.cards.priorities_scenes import prioritising
from tests.cards.results import results
from tests.cards.themes_scenes import proposals, themes
from tests.cards.vote_making import vote_making
from tests.cards.votes import votes
from words.words import Words


def voting(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    topics = (vote_making, votes, results, themes, proposals, prioritising)
    return {name: shown for topic in topics for name, shown in topic(words).items()}

"""Local play: time goes on."""

from collections.abc import Mapping

from cards import play
from cards.elements import Shown
from tests.cards.scenes import NOW
from words.words import Words


def played(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    return {
        "play_on": play.gone_on(words["nb"], NOW),
        "play_on_nn": play.gone_on(words["nn"], NOW),
        "play_on_ask": play.how_far(words["nb"], NOW),
    }

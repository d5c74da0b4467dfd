"""Every card of dialogue letters."""

from collections.abc import Callable, Mapping

from cards.elements import Shown
from tests.cards.bulletin_contents_scenes import contents
from tests.cards.bulletin_draft_scenes import drafts
from words.words import Words

TOPICS: tuple[Callable[[Mapping[str, Words]], dict[str, Shown]], ...] = (
    drafts,
    contents,
)


def bulletins(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    return {name: shown for topic in TOPICS for name, shown in topic(words).items()}

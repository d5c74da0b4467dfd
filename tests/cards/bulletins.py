"""Every card of dialogue letters."""

from collections.abc import Callable, Mapping

from cards.elements import Shown
from tests.cards.bulletin_contents_scenes import contents
from tests.cards.bulletin_draft_scenes import drafts
from tests.cards.bulletin_reader_scenes import readers
from tests.cards.bulletin_reply_scenes import answering
from tests.cards.bulletin_sending_scenes import sending
from tests.cards.bulletin_sheet_scenes import sheets
from tests.cards.bulletin_writing_scenes import writing
from words.words import Words

TOPICS: tuple[Callable[[Mapping[str, Words]], dict[str, Shown]], ...] = (
    sheets,
    readers,
    sending,
    drafts,
    contents,
    writing,
    answering,
)


def bulletins(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    return {name: shown for topic in TOPICS for name, shown in topic(words).items()}

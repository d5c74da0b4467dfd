"""A dialogue letter in the chats: where it stands, how often it came, and what explains that."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from tests.stories.stage import Card, Stage, text
from tests.teams import Chat
from tests.teams.log import Received
from tests.teams.weather import LOST

Came = Mapping[str, Sequence[Received]]
"""The calls by which a letter came, by conversation, in their order."""


def standing(on: Stage, chat: Chat, words: str) -> list[Card]:
    """The cards in a conversation that show these words now."""
    return [card for card in on.teams.cards(chat) if words in text(card)]


def came(on: Stage, words: str, *, since: int = 0) -> Came:
    """Every time that a new message with these words was taken, from a place in the log on; a change of one
    that stood there already is none."""
    found: dict[str, list[Received]] = defaultdict(list)
    for call in on.teams.received[since:]:
        if call.method == "POST" and call.took and words in json.dumps(call.activity, ensure_ascii=False):
            found[call.conversation].append(call)
    return found


def lost(letter: Came, chats: Iterable[Chat]) -> list[Chat]:
    """Conversations it never came to."""
    return [chat for chat in chats if chat.id not in letter]


def astray(letter: Came, chats: Iterable[Chat]) -> set[str]:
    """Conversations it came to and was not meant for."""
    return set(letter) - {chat.id for chat in chats}


def doubled(letter: Came) -> set[str]:
    """Conversations it came to more than once."""
    return {chat for chat, calls in letter.items() if len(calls) > 1}


def unexplained(letter: Came, killed: Sequence[float] = ()) -> set[str]:
    """Those of them in which Teams' answer had been heard, and nobody was killed before it could be kept."""
    return {
        chat
        for chat, calls in letter.items()
        for one, again in pairwise(calls)
        if one.weather not in LOST and bisect_right(killed, one.at) == bisect_right(killed, again.at)
    }

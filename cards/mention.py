"""Mentions: a person named on a card so that Teams tells them of it.

Source: Microsoft Learn, «Format cards in Teams», mention support within adaptive cards: `<at>…</at>` in a
TextBlock, and an entity of the card with the very same text and the person's id. What stands between the
tags is read as markdown, so a name is written there in letters, digits and a few harmless signs only.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from cards.elements import Node, Shown

NAME_MOST = 80
"""Characters of a name in a mention."""
HARMLESS = " .,'’-()"


@dataclass(frozen=True, slots=True)
class Mention:
    """One person on one card; `name` is how they are written there, no two alike."""

    user: str
    name: str

    @property
    def tag(self) -> str:
        """What stands in the text."""
        return f"<at>{self.name}</at>"


def mentions(people: Iterable[tuple[str, str]], *, nameless: str) -> list[Mention]:
    """A mention for each (user, name); `nameless` stands in for a name in which nothing can be written."""
    made: dict[str, Mention] = {}
    for user, name in people:
        plain = _plain(name) or nameless
        ways = (plain if number == 1 else f"{plain} ({number})" for number in count(1))
        free = next(way for way in ways if way not in made)
        made[free] = Mention(user, free)
    return list(made.values())


def mentioning(shown: Shown, made: Iterable[Mention]) -> Shown:
    """The card, with what Teams needs to know of those whose tags stand in its texts."""
    entities: list[Node] = [
        {"type": "mention", "text": one.tag, "mentioned": {"id": one.user, "name": one.name}} for one in made
    ]
    teams = {**shown.card.get("msteams", {}), "entities": entities}
    return Shown({**shown.card, "msteams": teams}, shown.summary)


def _plain(name: str) -> str:
    """The letters and digits of a name, and the signs that mean nothing to a client."""
    kept = (sign if sign in HARMLESS or unicodedata.category(sign)[0] in "LMN" else " " for sign in name)
    return " ".join("".join(kept).split())[:NAME_MOST].strip()

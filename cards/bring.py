"""What a group brings along to its stop point from the plan: what has had its last nudge. It may be read by
others than the group, so it tells neither whose it is nor by when it was to be done."""

from collections.abc import Sequence

from cards import layout
from cards.elements import Node, run, said
from words.words import Words

BROUGHT_MOST = 3
"""Actions on a card that is about something else; the rest are counted."""
TITLE_GLANCE = 100
"""Characters of each."""


def brought(w: Words, heading: str, titles: Sequence[str]) -> list[Node]:
    """The titles as they were written, by their numbers in the plan; nothing where there are none."""
    if not titles:
        return []
    shown, more = titles[:BROUGHT_MOST], len(titles) - BROUGHT_MOST
    return [
        layout.under(heading),
        *(said(run(f"○ {layout.clipped(one, TITLE_GLANCE)}"), spacing="small") for one in shown),
        *([layout.small(w("bring-more", count=more))] if more > 0 else []),
    ]

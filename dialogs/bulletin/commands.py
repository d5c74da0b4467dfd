"""What is typed about dialogue letters. Commands look, or lead to a form; steps change something."""

from collections.abc import Callable

from cards.elements import Shown
from dialogs.bulletin import archive, hosting, listing, occasions, replies, sharing
from dialogs.house import Here

BULLETIN_COMMANDS: dict[str, Callable[[Here, str], Shown]] = {
    "bulletins": listing.typed,
    "occasions": occasions.typed,
    "new_occasion": occasions.typed_new,
    "share_experience": sharing.typed,
    "bulletin_archive": archive.typed,
    "bulletin_replies": replies.typed,
}
"""By the name in words/commands.py: what stands behind the words is handed in."""
BULLETIN_STEPS: dict[str, Callable[[Here, str], Shown]] = {
    "bulletin_new": listing.typed_new,
    "host_bulletin": hosting.typed_host,
    "unhost_bulletin": hosting.typed_unhost,
    "bulletin_off": hosting.typed_off,
    "bulletin_on": hosting.typed_on,
}
"""Taken only when written in full."""
BULLETIN_TAKES_MORE = frozenset({"host_bulletin"})
"""What follows is what the channel is to be called."""

"""What is typed about dialogue letters. Commands look, or lead to a form; steps change something."""

from collections.abc import Callable

from cards.elements import Shown
from dialogs.house import Here

BULLETIN_COMMANDS: dict[str, Callable[[Here, str], Shown]] = {}
"""By the name in words/commands.py: what stands behind the words is handed in."""
BULLETIN_STEPS: dict[str, Callable[[Here, str], Shown]] = {}
"""Taken only when written in full."""

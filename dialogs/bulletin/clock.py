"""What the clock sets in motion for dialogue letters."""

from collections.abc import Callable
from datetime import datetime

from dialogs.house import House
from storage.due import Due
from storage.work import Work

BULLETIN_HANDLERS: dict[str, Callable[[Work, House, Due, datetime], None]] = {}
"""By the kind of due; a handler looks first whether there is still a reason to."""

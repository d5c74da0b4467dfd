"""What the clock sets in motion for dialogue letters."""

from collections.abc import Callable
from datetime import datetime

from dialogs.bulletin import leaving, month
from dialogs.bulletin.letters import DRAFT, SEND
from dialogs.house import House
from storage.due import Due
from storage.work import Work

BULLETIN_HANDLERS: dict[str, Callable[[Work, House, Due, datetime], None]] = {
    DRAFT: month.fall_due,
    SEND: leaving.look,
}
"""By the kind of due; a handler looks first whether there is still a reason to."""

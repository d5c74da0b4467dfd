"""Every card that comes unasked says why it came, how many there have been this week, and how to turn such
cards off."""

from datetime import datetime

from cards.elements import Shown
from cards.why import Week, explained
from dialogs.budget import weekly
from programme.calendar import day_of
from programme.switches import SWITCHES
from storage.work import Work
from words.words import Words


def unasked(work: Work, tenant: str, user: str, w: Words, shown: Shown, topic: str, at: datetime) -> Shown:
    """A card of its own that is about to be sealed for this person, and counts among those of the week.
    `topic`, an About or another word, names the sentences (words/, «because-<topic>»)."""
    spent = work.asked.spent(tenant, user, day_of(at))
    week = Week(spent.week + 1, weekly(work, tenant))
    off = [switch for about, switch in SWITCHES.items() if about == topic]
    return explained(w, shown, topic, week, off=off)

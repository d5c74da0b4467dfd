"""Every card that comes unasked says why it came, how many there have been this week, and how to turn such
cards off."""

from datetime import datetime

from cards.elements import Shown
from cards.why import Week, explained
from dialogs.budget import weekly
from programme.budget import About
from programme.calendar import day_of
from programme.switches import SWITCHES
from storage.work import Work
from words.words import Words


def unasked(work: Work, tenant: str, user: str, w: Words, shown: Shown, about: About, at: datetime) -> Shown:
    """A card of its own that is about to be sealed for this person, and counts among those of the week."""
    spent = work.asked.spent(tenant, user, day_of(at))
    week = Week(spent.week + 1, weekly(work, tenant))
    off = [SWITCHES[about]] if about in SWITCHES else []
    return explained(w, shown, about.value, week, off=off)

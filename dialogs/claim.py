"""The first programme lead claims the programme with the code that the operator found in the log."""

import hashlib

from cards import welcome as cards
from cards.elements import Shown
from dialogs.house import Here
from dialogs.joining import may_try, missed
from storage.work import Work


def digest(code: str) -> str:
    """What is kept of a claim code: never the code itself."""
    return hashlib.sha256(code.strip().upper().encode()).hexdigest()


def offer(work: Work, code: str) -> None:
    """Makes the code the one that can be claimed."""
    work.people.keep_claim(digest(code))


def claim(here: Here, code: str) -> Shown:
    """The first who gives the code leads the programme in their tenant; a lead who asks again still does.
    Raises TryLater after too many that fit nothing."""
    if here.lead:
        return cards.lead_claimed(here.words)
    may_try(here)
    if not code or not here.work.people.use_claim(digest(code)):
        if code:
            missed(here)
        return cards.claim_refused(here.words)
    here.work.people.make_lead(here.tenant, here.user)
    return cards.lead_claimed(here.words)

"""A ticket: for a quarter of an hour one person may fetch one file, in whatever browser a client opens.

Whoever has the link has the ticket, so it is short-lived, and the rights of the person it was made for are
asked anew each time. A link is fetched more than once: previews and virus scanners come first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

VALID = timedelta(minutes=15)
SECRET_BYTES = 32
"""Random bytes in a secret: nobody guesses one (RFC 4086 asks for 16)."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What may be fetched, and by whom: `what` kind of file, and what it is `about`, such as a group."""

    tenant: str
    person: str
    what: str
    about: str
    until: datetime


def digest(secret: str) -> str:
    """All that is kept of a secret. No salt is needed: nobody can try all there are."""
    return sha256(secret.encode()).hexdigest()

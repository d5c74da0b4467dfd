"""Handing a file to a person: a link that works in every Teams client, and in any browser it opens."""

from collections.abc import Callable
from dataclasses import dataclass

from dialogs.house import Here
from programme.ticket import VALID, Ticket, digest


@dataclass(frozen=True, slots=True)
class File:
    """A file on its way. `content` makes it, away from the storage's thread, for that may take a moment;
    `name` may hold any letters, for the door makes it fit."""

    name: str
    type: str
    content: Callable[[], bytes]


def link(here: Here, what: str, about: str = "") -> str:
    """The address of a file for the one who acts, for a quarter of an hour; empty without a public address.

    `what` is one of MAKERS in files.py, `about` what it needs to know, such as the group's id.
    """
    if not here.house.public_url:
        return ""
    secret = here.house.new_secret()
    ticket = Ticket(here.tenant, here.user, what, about, here.at + VALID)
    here.work.tickets.issue(digest(secret), ticket)
    return f"{here.house.public_url}/files/{secret}"

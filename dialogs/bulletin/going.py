"""A letter on the point of leaving: to whom, when, and what stands for all that was seen."""

from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256

from cards.bulletin.review import Going
from cards.elements import Shown
from cards.inputs import Option
from dialogs.bulletin.leads import leads, tell_one
from dialogs.bulletin.readers import readers
from dialogs.helping import helper_chat
from dialogs.house import Here
from programme.bulletin.audience import Readers
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.when import at_once
from programme.refusals import Refused
from storage.bulletin.body import body_of
from words.words import Words

SEEN = 16
"""Hexadecimal digits that stand for what was seen: enough that no other letter has the same by chance."""
ASK = "bulletin-ask"
"""Why somebody is asked to look at a letter, and why the answer comes (words/, «because-bulletin-ask»)."""


class SeenOtherwise(Refused):
    """The words or the readers are others than those that were shown when «Send» was pressed."""

    says = "refused-bulletin-seen"


def going(here: Here, letter: Bulletin) -> Going:
    """All there is to know of it now. A correction goes to those who have, or are about to have, the letter;
    it may go at any hour, for it knocks nowhere."""
    found = readers_of(here, letter)
    habit = here.work.bulletins.habit(here.tenant)
    approval = habit.approval and not letter.approved_by
    soonest = at_once(here.at, here.house.calendar)
    return Going(
        letter,
        found,
        seen_as(letter, found),
        here.at if letter.corrects else leaves_at(letter, here.at, soonest),
        here.at,
        approval,
        approvers(here) if approval else (),
    )


def readers_of(here: Here, letter: Bulletin) -> Readers:
    """Everybody who gets it."""
    if not letter.corrects:
        return readers(here.work, here.house, here.tenant, letter.audience, here.at)
    copies = here.work.copies.of(here.tenant, letter.corrects)
    return Readers(tuple(copy.reader for copy in copies if not copy.stopped and not copy.why))


def leaves_at(letter: Bulletin, now: datetime, soonest: datetime) -> datetime:
    """The time that was chosen, while it is still to come; else as soon as working hours allow."""
    return letter.send_at if letter.send_at is not None and letter.send_at > now else soonest


def seen_as(letter: Bulletin, found: Readers) -> str:
    """A short sign that is another as soon as a word or a reader is."""
    readers_ = (f"{one.thread} {one.language} {one.group} {one.plain}" for one in found.to)
    return sha256("\n".join((body_of(letter), *readers_)).encode()).hexdigest()[:SEEN]


def approvers(here: Here) -> tuple[Option, ...]:
    """Everybody else who may look and can be asked: those who lead the programme first, then helpers."""
    people = [*leads(here.work, here.house, here.tenant), *here.work.people.helpers(here.tenant)]
    found = {one.user: one.name or one.user for one in people if one.user != here.user}
    return tuple((name, user) for user, name in found.items() if helper_chat(here.work, here.tenant, user))


def name_of(here: Here, user: str) -> str:
    """What somebody is called."""
    return here.work.people.known(here.tenant, user).person.name or user


def tell(here: Here, user: str, draw: Callable[[Words], Shown], *, key: str, slot: str) -> None:
    """Says something about a letter's way to one person alone, in their language and at decent hours. It
    takes the place of what was said to them about the same before."""
    person = here.work.people.known(here.tenant, user).person
    tell_one(
        here.work, here.house, here.tenant, person, draw,
        at=here.at, key=key, because=ASK, slot=slot, withdraw=slot,
    )  # fmt: skip


def in_utc(at: datetime) -> datetime:
    """The same moment as it is kept."""
    return at.astimezone(UTC)

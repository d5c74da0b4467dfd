"""What the clock sets in motion. Each handler looks first whether there is still a reason to."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from dialogs.asking import open_now, remind, turn_cards
from dialogs.house import House
from dialogs.matter import Matter, found
from dialogs.unreached import REOPENED, catch_up, look_into
from programme.checkin import NotYet
from programme.journey import Stage
from storage.due import UNREACHED, Due
from storage.work import Work

log = logging.getLogger(__name__)


class Handler(Protocol):
    """Does what fell due, in the transaction that takes it off the list."""

    def __call__(self, work: Work, house: House, due: Due, at: datetime) -> None: ...


PUNCTUAL = timedelta(hours=1)
"""How late a closing may be and still turn the cards at once; a later one waits for working hours."""


def _with_matter(do: Callable[[Matter, Due], None]) -> Handler:
    def handle(work: Work, house: House, due: Due, at: datetime) -> None:
        matter = found(work, house, work.groups.lock(due.tenant, due.subject), at)
        if matter is None:
            _drop(due, "no_group")
        else:
            do(matter, due)

    return handle


def _drop(due: Due, why: str) -> None:
    """What fell due has become useless; that is told, so that nobody searches for what never came."""
    log.info("no reason any more", extra={"action": "due.dropped", "due": due.id, "why": why})


def _later(matter: Matter, due: Due) -> bool:
    """Puts off what would knock outside working hours; true when it was."""
    polite = matter.house.calendar.polite(matter.at, matter.quiet)
    if polite > matter.at:
        matter.work.due.set(due.tenant, due.kind, due.subject, polite)
    return polite > matter.at


def _overdue(matter: Matter, due: Due) -> bool:
    """Whether nobody was there to look when it fell due."""
    return matter.at - due.at > PUNCTUAL


def _open(matter: Matter, due: Due) -> None:
    """The morning after the workshop, by the date as it is now."""
    if matter.opens is None:
        _drop(due, "moved_on")
    elif matter.opens > matter.at:
        matter.work.due.set(due.tenant, due.kind, due.subject, matter.opens)
    elif not _later(matter, due):
        open_now(matter)


def _remind(matter: Matter, due: Due) -> None:
    """Once, while there is still time to answer."""
    if matter.journey.stage is not Stage.ASKING or matter.checkin is None:
        _drop(due, "moved_on")
    elif matter.checkin.closes <= matter.at:
        _drop(due, "too_late")
    elif not _later(matter, due):
        remind(matter)


def _close(matter: Matter, due: Due) -> None:
    """The closing time: the cards are turned with whatever gap there is."""
    if matter.journey.stage is not Stage.ASKING:
        _drop(due, "moved_on")
        return
    if _overdue(matter, due) and _later(matter, due):
        return
    try:
        turn_cards(matter)
    except NotYet:
        if matter.checkin is not None:
            matter.work.due.set(due.tenant, due.kind, due.subject, matter.checkin.closes)


def _unreached(matter: Matter, due: Due) -> None:
    """Something cannot arrive, or can again: others than those concerned are told, at decent hours."""
    if not _later(matter, due):
        look_into(matter)


def _reopened(matter: Matter, _: Due) -> None:
    """Somebody was heard in the group's chat, which had taken nothing; they are there now."""
    catch_up(matter)


HANDLERS: dict[str, Handler] = {
    "open": _with_matter(_open),
    "remind": _with_matter(_remind),
    "close": _with_matter(_close),
    UNREACHED: _with_matter(_unreached),
    REOPENED: _with_matter(_reopened),
}

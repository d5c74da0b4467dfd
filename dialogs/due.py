"""What the clock sets in motion. Each handler looks first whether there is still a reason to."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from dialogs import casting, digest, evaluating, nudging, overdue, terms, vote_life
from dialogs.asking import open_now, turn_cards
from dialogs.budget import COLLECT
from dialogs.bulletin.clock import BULLETIN_HANDLERS
from dialogs.bulletin.letters import SEND
from dialogs.checkin_forms import remind
from dialogs.collecting import collect
from dialogs.dropped import dropped
from dialogs.helpers import HELPERLESS, helperless
from dialogs.house import House
from dialogs.matter import Matter, found
from dialogs.offers import OFFER
from dialogs.pause import go_on
from dialogs.plans import NUDGE
from dialogs.roles import RETURN, TERM
from dialogs.together import all_groups
from dialogs.tool import STEP, time_is_up
from dialogs.unreached import REOPENED, catch_up, look_into
from dialogs.way import ask_again
from programme.calendar import opening
from programme.checkin import NotYet
from programme.journey import Stage
from programme.way import beats
from storage.due import UNREACHED, Due
from storage.work import Work


class Handler(Protocol):
    """Does what fell due, in the transaction that takes it off the list."""

    def __call__(self, work: Work, house: House, due: Due, at: datetime) -> None: ...


PUNCTUAL = timedelta(hours=1)
"""How late a closing may be and still turn the cards at once; a later one waits for working hours."""


def _with_matter(do: Callable[[Matter, Due], None]) -> Handler:
    def handle(work: Work, house: House, due: Due, at: datetime) -> None:
        matter = found(work, house, work.groups.lock(due.tenant, due.subject), at)
        if matter is None:
            dropped(due, "no_group")
        else:
            do(matter, due)

    return handle


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
    """The morning after the workshop, by the date as it is now; none in a pause or after the end."""
    if matter.opens is None:
        dropped(due, "moved_on")
    elif matter.opens > matter.at:
        matter.work.due.set(due.tenant, due.kind, due.subject, matter.opens)
    elif not _later(matter, due):
        open_now(matter, clock=True)


def _remind(matter: Matter, due: Due) -> None:
    """Once, while there is still time to answer."""
    if not _asked(matter) or matter.checkin is None:
        dropped(due, "moved_on")
    elif matter.checkin.closes <= matter.at:
        dropped(due, "too_late")
    elif not _later(matter, due):
        remind(matter)


def _close(matter: Matter, due: Due) -> None:
    """The closing time: the cards are turned with whatever gap there is."""
    if not _asked(matter):
        dropped(due, "moved_on")
        return
    if _overdue(matter, due) and _later(matter, due):
        return
    try:
        turn_cards(matter)
    except NotYet:
        if matter.checkin is not None:
            matter.work.due.set(due.tenant, due.kind, due.subject, matter.checkin.closes)


def _asked(matter: Matter) -> bool:
    """Whether a stop point is open, and the group neither rests nor has ended."""
    return matter.journey.stage is Stage.ASKING and matter.journey.under_way


def _resume(matter: Matter, due: Due) -> None:
    """The first working morning from the day on which a pause ends."""
    pause = matter.journey.pause
    if pause is None or matter.journey.end is not None:
        dropped(due, "moved_on")
    elif pause.until > matter.today:
        back = matter.house.calendar.working_day(pause.until, matter.quiet)
        matter.work.due.set(due.tenant, due.kind, due.subject, opening(back))
    elif not _later(matter, due):
        go_on(matter, "clock")


def _again(matter: Matter, due: Due) -> None:
    """The day on which a group that has chosen so is asked once more."""
    if not beats(matter.journey):
        dropped(due, "moved_on")
    elif not _later(matter, due):
        ask_again(matter)


def _unreached(matter: Matter, due: Due) -> None:
    """Something cannot arrive, or can again: others than those concerned are told, at decent hours. Whoever
    rests is looked into again when the pause is over."""
    if not matter.journey.under_way:
        dropped(due, "at_rest")
    elif not _later(matter, due):
        look_into(matter)


def _reopened(matter: Matter, _: Due) -> None:
    """Somebody was heard in the group's chat, which had taken nothing; they are there now."""
    catch_up(matter)


def hold(work: Work, due: Due) -> None:
    """Locks what a matter is about before it is taken off the list, as whoever acts on it does: first that,
    and then what is due in it."""
    if due.kind == SEND:
        work.bulletins.lock(due.tenant, due.subject)
        return
    for group in groups_of(work, due):
        work.groups.lock(due.tenant, group)


def groups_of(work: Work, due: Due) -> tuple[str, ...]:
    """The groups that a matter is about, in the order in which they are locked. Whoever acts locks the group
    first, and then changes what is due in it: the clock does so in the same order, or each would wait for the
    other. An id that is no group's locks nothing."""
    if due.kind == COLLECT:
        return all_groups(work, due.tenant, due.subject)
    if due.kind == NUDGE:
        action = work.actions.get(due.tenant, due.subject)
        return (action.group,) if action else ()
    return (due.subject,)


HANDLERS: dict[str, Handler] = {
    "open": _with_matter(_open),
    "remind": _with_matter(_remind),
    "close": _with_matter(_close),
    "resume": _with_matter(_resume),
    "again": _with_matter(_again),
    UNREACHED: _with_matter(_unreached),
    REOPENED: _with_matter(_reopened),
    STEP: _with_matter(time_is_up),
    digest.DIGEST: digest.write,
    digest.HELPERS: digest.expect,
    OFFER: terms.lapsed,
    RETURN: terms.time_is_up,
    TERM: terms.term_ends,
    HELPERLESS: helperless,
    casting.COUNT: casting.tell_count,
    vote_life.CLOSE: vote_life.time_is_up,
    vote_life.REMIND: vote_life.last_morning,
    vote_life.NOTES: vote_life.texts_are_old,
    NUDGE: nudging.nudge,
    evaluating.EVALUATE: evaluating.evaluate,
    overdue.LIST: overdue.look,
    **BULLETIN_HANDLERS,
    COLLECT: collect,  # last: what falls due at the same moment can stand on the same card
}

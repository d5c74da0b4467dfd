"""How a workshop or a meeting went, as the group itself tells it. One that fell through is no fault: its day
is taken away, and a new one can be set."""

import re
from dataclasses import replace
from datetime import date, datetime

from programme.journey import Journey, Stage
from programme.method import Phase
from programme.refusals import Outdated, Refused
from programme.visit import Held, Visit

MOST_TAKING_PART = 999
"""People at one gathering; a longer number is a slip of the finger."""

OPEN = frozenset({Stage.DATED, Stage.ASKING, Stage.TALKING, Stage.HANDING_OVER})
"""The stages at which a gathering can be told of: from its day until the phase is handed over."""
CUT_SHORT = frozenset({Held.PARTLY, Held.BROKEN_OFF})
"""How a gathering went that is most often taken up again."""
TWICE = 2
"""Gatherings called off in one stay after which somebody should ask; our own starting point."""


class NotHeldYet(Refused):
    """Before its day a gathering can only be called off."""

    says = "refused-not-held-yet"


class NoNumber(Refused):
    """How many took part is a number from 0 to 999, or nothing."""

    says = "refused-number"


def asked_about(journey: Journey, phase: Phase, today: date) -> bool:
    """Whether there is a gathering to tell of: its day has come, and somebody has met."""
    day = journey.visit.workshop
    return journey.stage in OPEN and phase.kind != "look_back" and day is not None and day <= today


def with_staff(phase: Phase) -> bool:
    """Whether others than the group take part, so that it matters how many."""
    return phase.kind == "workshop"


def told(
    journey: Journey, phase: Phase, held: Held, took_part: int | None,
    *, day: date, answering: bool, today: date, at: datetime,
) -> Journey:  # fmt: skip
    """Keeps how the gathering of that day went; it may be told otherwise later.

    One that was called off loses its day and is planned anew, but once somebody is `answering` the stop point
    stands, and settles whether there shall be another. Raises Outdated for another day than the one that is
    set, NotHeldYet and NoNumber.
    """
    journey.must_be_under_way()
    visit = journey.visit
    if _called_off(journey) and held is Held.CANCELLED and visit.last_day == day:
        return journey
    if journey.stage not in OPEN or visit.workshop != day or phase.kind == "look_back":
        raise Outdated
    if day > today and held is not Held.CANCELLED:
        raise NotHeldYet
    if held is Held.CANCELLED or not with_staff(phase):
        took_part = None
    if not 0 <= (took_part or 0) <= MOST_TAKING_PART:
        raise NoNumber(most=MOST_TAKING_PART)
    if (visit.held, visit.took_part) == (held, took_part):
        return journey
    cancelled = visit.cancelled + (held is Held.CANCELLED) - (visit.held is Held.CANCELLED)
    if held is Held.CANCELLED and may_be_planned_anew(journey, answering=answering):
        off = replace(visit.unplanned(), held=held, cancelled=cancelled)
        return replace(journey, stage=Stage.PLANNING, visit=off, moved=at)
    return replace(
        journey, visit=replace(visit, held=held, took_part=took_part, cancelled=cancelled), moved=at
    )


def may_be_planned_anew(journey: Journey, *, answering: bool) -> bool:
    """Whether a new day can be set without losing anything: nobody has begun to answer."""
    return journey.stage in (Stage.PLANNING, Stage.DATED) or (journey.stage is Stage.ASKING and not answering)


def taken_up_again(journey: Journey, *, answering: bool, at: datetime) -> Journey:
    """A gathering that was cut short gets another day though the stop point has opened, as long as nobody has
    begun to answer; anything else stays as it is."""
    if journey.stage is not Stage.ASKING or journey.visit.held not in CUT_SHORT or answering:
        return journey
    journey.must_be_under_way()
    return replace(journey, stage=Stage.PLANNING, visit=journey.visit.unplanned(), moved=at)


def wants_new_day(journey: Journey, *, answering: bool) -> date | None:
    """The day that new ones are offered after: of the gathering that fell through, was cut short, or is to be
    held once more; None when nothing is to be offered."""
    visit = journey.visit
    if not may_be_planned_anew(journey, answering=answering):
        return None
    if journey.stage is Stage.PLANNING:
        return visit.last_day
    return visit.workshop if visit.held in CUT_SHORT else None


def a_number(text: str) -> int | None:
    """How many took part, as it was written; None when nothing was. Raises NoNumber."""
    if not text.strip():
        return None
    if not re.fullmatch("[0-9]{1,9}", text.strip()):
        raise NoNumber(most=MOST_TAKING_PART)
    return int(text)


def _called_off(journey: Journey) -> bool:
    return journey.stage is Stage.PLANNING and journey.visit.held is Held.CANCELLED


def signs_of_trouble(visit: Visit) -> bool:
    """Whether gatherings of this stay have fallen through more than once: a sign, never a fault."""
    return visit.cancelled >= TWICE

"""How a group's way pauses, ends and turns: what a journey may do besides going from phase to phase.

Nothing is lost by any of it: a stay that is left keeps what was written on its baton, and history keeps why.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from programme.calendar import OSLO, ROTA_NOTICE, Calendar, Quiet, closing
from programme.journey import FARTHEST, End, HasEnded, Journey, Pause, Reason, Stage
from programme.method import Method, Phase
from programme.people import Group
from programme.refusals import Outdated, Refused, TooLong, Unreadable
from programme.visit import Outcome, Visit

REASON_LIMIT = 300
"""Characters in why somebody pauses, ends, skips or goes back."""
PACES = (2, 3, 6)
"""Months between stop points after the last phase; our own starting point."""
OFFERED = 3
"""New days offered at once."""
TURNING = (Stage.PLANNING, Stage.DATED, Stage.RESTING)
"""The stages from which the leader may take another way than onward: no stop point is open."""
CALM = 7
"""Days after a quiet time in which no stop point opens by itself."""


class PauseIsOver(Refused):
    """A pause lasts until tomorrow at the least."""

    says = "refused-pause-over"


class PauseTooLong(Refused):
    """A pause of more than a year is rather an end, which can be opened again."""

    says = "refused-pause-long"


class ReasonMissing(Refused):
    """Whoever comes later should be able to read why."""

    says = "refused-reason-missing"


def paused(journey: Journey, until: date, reason: str, *, today: date, at: datetime) -> Journey:
    """The group rests until the morning of that day; in a pause the day is moved.

    Raises HasEnded, PauseIsOver, PauseTooLong, TooLong.
    """
    if journey.end is not None:
        raise HasEnded
    if until <= today:
        raise PauseIsOver
    if (until - today).days > FARTHEST:
        raise PauseTooLong
    pause = Pause(until, _reason(reason))
    return journey if pause == journey.pause else replace(journey, pause=pause, moved=at)


def resumed(journey: Journey, *, today: date, looks_back: bool, at: datetime) -> Journey:
    """The group goes on where it was. A day that passed in the pause is taken away, for nobody met; one to
    look back on stays. Without a pause nothing changes. Raises HasEnded."""
    if journey.end is not None:
        raise HasEnded
    if journey.pause is None:
        return journey
    on = replace(journey, pause=None, moved=at)
    return on if looks_back else _without_passed_day(on, today)


def ended(journey: Journey, reason: Reason, note: str, *, at: datetime) -> Journey:
    """The way ends. An open stop point is withdrawn by whoever asks for this, and is planned anew when the
    way is opened again; answers that lie on the table stay there. Ended twice changes nothing.

    Raises TooLong.
    """
    if journey.end is not None:
        return journey
    over = replace(journey, end=End(at, reason, _reason(note)), pause=None, moved=at)
    if journey.stage is not Stage.ASKING:
        return over
    return replace(over, stage=Stage.PLANNING, visit=journey.visit.unplanned())


def reopened(journey: Journey, *, today: date, at: datetime) -> Journey:
    """The way goes on where it ended, without a day that has passed; what has not ended stays as it is."""
    if journey.end is None:
        return journey
    return _without_passed_day(replace(journey, end=None, moved=at), today)


def skipped(
    journey: Journey, method: Method, reason: str, *, new_id: str, at: datetime
) -> tuple[Visit, Journey]:
    """The leader leaves the phase without doing it; returns the ended visit and the way on. After the last
    phase the group rests. Raises Outdated, ReasonMissing, TooLong."""
    journey.must_be(Stage.PLANNING, Stage.DATED)
    left = replace(journey.visit, ended=at, skipped=_needed(reason))
    following = method.after(left.phase)
    if following is None:
        return left, replace(journey, stage=Stage.RESTING, visit=left, moved=at)
    return left, journey.begun(following, left.round, new_id, at)


def back_to(
    journey: Journey, method: Method, phase: str, reason: str, *, new_id: str, at: datetime
) -> tuple[Visit | None, Journey]:
    """The leader takes an earlier phase up again; returns the visit that ended thereby, if any, and the way
    on. Raises Outdated when the phase is not an earlier one, ReasonMissing, TooLong."""
    journey.must_be(*TURNING)
    _needed(reason)
    found = next((earlier for earlier in before(journey, method) if earlier.key == phase), None)
    if found is None:
        raise Outdated
    return _turned(journey, found, journey.visit.round, new_id, at)


def phase_reopened(
    journey: Journey, method: Method, left: Visit, *, new_id: str, at: datetime
) -> tuple[Visit | None, Journey]:
    """The leader opens the phase just left once more, with its baton as the draft."""
    journey.must_be(*TURNING)
    ending, anew = _turned(journey, method.phase(left.phase), left.round, new_id, at)
    return ending, replace(anew, visit=replace(anew.visit, baton=left.baton))


def before(journey: Journey, method: Method) -> tuple[Phase, ...]:
    """The phases that lie before the present one."""
    return method.phases[: method.place(journey.visit.phase)]


def just_left(visits: Sequence[Visit], method: Method) -> Visit | None:
    """The stay that was left onward last, of all stays, oldest first; None when the group has come to where
    it is in another way."""
    last = next((visit for visit in reversed(visits) if visit.ended and not visit.again), None)
    if last is None or last.phase not in {phase.key for phase in method.phases}:
        return None
    return last if last.skipped or last.outcome is Outcome.GO_ON else None


def may_be_paced(journey: Journey, group: Group) -> bool:
    """Whether a lower pace can be chosen: when the last phase is done, or while nobody helps the group."""
    alone = not group.helper and journey.stage in (Stage.PLANNING, Stage.DATED)
    return journey.under_way and (alone or journey.stage is Stage.RESTING)


def paced(journey: Journey, group: Group, months: int, *, at: datetime) -> Journey:
    """How often the group is asked again, 0 for never. Raises Outdated, HasEnded, Paused, Unreadable."""
    journey.must_be_under_way()
    if not may_be_paced(journey, group):
        raise Outdated
    if months not in (0, *PACES):
        raise Unreadable
    return journey if months == journey.pace else replace(journey, pace=months, moved=at)


def beats(journey: Journey) -> bool:
    """Whether the next stop point comes by the pace rather than by a day that is set."""
    return bool(journey.pace) and journey.under_way and journey.stage in (Stage.RESTING, Stage.PLANNING)


def asked_again(journey: Journey, method: Method, *, new_id: str, at: datetime) -> Journey:
    """The last phase is looked at once more by a light stop point. Raises Outdated, HasEnded, Paused."""
    journey.must_be(Stage.RESTING)
    anew = journey.begun(method.phases[-1], journey.visit.round, new_id, at)
    return replace(anew, visit=replace(anew.visit, again=True))


def again_on(rested: date, months: int, calendar: Calendar, quiet: Quiet) -> date:
    """The day of the next stop point: so many months on, on a working day that is neither quiet nor within
    the week after a quiet time. Where every week is, the first working day."""
    first = _months_after(rested, months)
    days = (first + timedelta(days=n) for n in range(FARTHEST))
    calm = (day for day in days if calendar.works(day, quiet) and _calm(day, calendar, quiet))
    return next(calm, None) or calendar.working_day(first, quiet)


def new_days(before: date, today: date, calendar: Calendar, quiet: Quiet) -> tuple[date, ...]:
    """Up to three days for another gathering: the weekday of the one before, the first of them when the next
    rotas can take it in, then a week and two weeks later, never a holiday or a quiet day. For a day at a
    weekend Mondays are offered."""
    weekday = before.weekday() if before.weekday() < 5 else 0
    earliest = today + ROTA_NOTICE
    first = earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
    within = range((FARTHEST - ROTA_NOTICE.days) // 7)
    days = (first + timedelta(weeks=n) for n in within)
    return tuple(day for day in days if calendar.works(day, quiet))[:OFFERED]


def closing_moved(closes: datetime, start: date, to: date, calendar: Calendar, quiet: Quiet) -> datetime:
    """When a stop point closes that has as many working days left from `to` on as it had from `start`, and
    never fewer than one."""
    last = closes.astimezone(OSLO).date()
    days = (start + timedelta(days=n) for n in range(1, max(0, (last - start).days) + 1))
    left = sum(calendar.works(day, quiet) for day in days)
    return closing(calendar.working_days_after(to, max(1, left), quiet))


def _turned(
    journey: Journey, phase: Phase, round_: int, new_id: str, at: datetime
) -> tuple[Visit | None, Journey]:
    resting = journey.stage is Stage.RESTING
    ending = None if resting else replace(journey.visit, ended=at, outcome=Outcome.GO_BACK)
    anew = journey.begun(phase, round_, new_id, at)
    return ending, replace(anew, pace=0) if resting else anew


def _without_passed_day(journey: Journey, today: date) -> Journey:
    day = journey.visit.workshop
    if journey.stage is not Stage.DATED or day is None or day >= today:
        return journey
    return replace(journey, stage=Stage.PLANNING, visit=journey.visit.unplanned())


def _calm(day: date, calendar: Calendar, quiet: Quiet) -> bool:
    week = (day - timedelta(days=n) for n in range(1, CALM + 1))
    return not any(quiet.covers(one, calendar.easter(one.year)) for one in week)


def _months_after(day: date, months: int) -> date:
    """The same day of the month so many months on, or the last one there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))


def _reason(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > REASON_LIMIT:
        raise TooLong(limit=REASON_LIMIT)
    return text


def _needed(text: str) -> str:
    if reason := _reason(text):
        return reason
    raise ReasonMissing

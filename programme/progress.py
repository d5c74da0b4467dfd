"""The progress picture: a group's way laid out over weeks, with what lies ahead as an estimate.

What is behind comes from the visits and the history; nobody is measured against the estimate.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median

from programme.calendar import OSLO
from programme.history import Event, Kind
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.visit import Outcome, Visit

USUAL_WEEKS = 4
"""Weeks a phase is thought to take until the group has finished one of its own; our own starting point."""
MOST_WEEKS = 104
"""Weeks in one picture; of a longer way the part around today is shown."""
BACK = 52
"""Weeks before this one that are shown of such a way, at least."""
WEEK, DAY = timedelta(weeks=1), timedelta(days=1)


class State(StrEnum):
    """How it stands with one stay in a phase."""

    DONE = "done"
    LEFT = "left"
    """The group went back, or ended its way, before the phase was done."""
    SKIPPED = "skipped"
    NOW = "now"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Bar:
    """One stay in a phase from its first day to its last; the last day is an estimate for NOW, both days are
    for PLANNED."""

    phase: Phase
    state: State
    start: date
    end: date
    round: int


@dataclass(frozen=True, slots=True)
class Rest:
    """The first and the last day on which the group rested, or will."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Progress:
    """The picture as values. `weeks` are Mondays, one after another; a bar may reach beyond them on a long
    way, and `earlier` and `later` tell that something is left out there. `typical` is the length in weeks the
    estimates rest on, `own` whether it is the group's own."""

    weeks: tuple[date, ...]
    bars: tuple[Bar, ...]
    pauses: tuple[Rest, ...]
    today: date
    phases: tuple[Phase, ...]
    typical: int
    own: bool
    earlier: bool = False
    later: bool = False

    @property
    def says(self) -> tuple[str, ...]:
        """The sentences it takes to read the picture: what an estimate rests on, and that not all is shown.
        Each is told `typical` as «weeks»."""
        ahead = any(bar.state is State.PLANNED for bar in self.bars)
        pace = ("progress-own-pace" if self.own else "progress-usual-pace",) if ahead else ()
        return (*pace, "progress-not-whole") if self.earlier or self.later else pace

    def of(self, phase: Phase) -> tuple[Bar, ...]:
        """The bars of one phase, oldest first."""
        return tuple(bar for bar in self.bars if bar.phase.key == phase.key)


def progress(
    method: Method, visits: Sequence[Visit], journey: Journey | None, events: Iterable[Event], today: date
) -> Progress:
    """The picture on that day in Norway. `visits` come oldest first; without a journey all lies ahead.

    What lies ahead follows one phase after another, each as long as the median of those the group itself has
    finished. Stays in phases that the group's version of the method does not have are left out.
    """
    pauses = _pauses(events)
    known = {phase.key for phase in method.phases}
    visits = [visit for visit in visits if visit.phase in known]
    own = [_days(visit, pauses) for visit in visits if _tells_pace(method, visit)]
    typical = max(1, int(median(own) / 7 + 0.5)) if own else USUAL_WEEKS
    past = [_behind(method, visit) for visit in visits if visit.ended]
    ahead = _ahead(method, past, journey, typical, today)
    bars = (*past, *ahead)
    first = min([today, *(bar.start for bar in bars), *(pause.start for pause in pauses)])
    last = max([today, *(bar.end for bar in bars), *(pause.end for pause in pauses)])
    shown = _window(monday(first), monday(last), monday(today))
    return Progress(
        weeks=shown,
        bars=tuple(bar for bar in bars if monday(bar.end) >= shown[0] and bar.start < shown[-1] + WEEK),
        pauses=tuple(p for p in pauses if p.end >= shown[0] and p.start < shown[-1] + WEEK),
        today=today,
        phases=method.phases,
        typical=typical,
        own=bool(own),
        earlier=shown[0] > monday(first),
        later=shown[-1] < monday(last),
    )


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - DAY * day.weekday()


def _window(first: date, last: date, now: date) -> tuple[date, ...]:
    if (last - first) // WEEK >= MOST_WEEKS:
        first = max(first, min(now - WEEK * BACK, last - WEEK * (MOST_WEEKS - 1)))
        last = min(last, first + WEEK * (MOST_WEEKS - 1))
    return tuple(first + WEEK * n for n in range((last - first) // WEEK + 1))


def _state(visit: Visit) -> State:
    if visit.ended is None:
        return State.NOW
    if visit.skipped:
        return State.SKIPPED
    return State.DONE if visit.outcome is Outcome.GO_ON else State.LEFT


def _tells_pace(method: Method, visit: Visit) -> bool:
    """Whether it was a whole phase that the group went through, whose length was its own to choose."""
    return _state(visit) is State.DONE and not visit.again and not method.phase(visit.phase).weeks_after


def _behind(method: Method, visit: Visit) -> Bar:
    end = _day(visit.ended or visit.began)
    return Bar(method.phase(visit.phase), _state(visit), _day(visit.began), end, visit.round)


def _day(at: datetime) -> date:
    return at.astimezone(OSLO).date()


def _days(visit: Visit, pauses: Sequence[Rest]) -> int:
    """The days a finished visit took, its pauses left out."""
    start, end = _day(visit.began), _day(visit.ended or visit.began)
    rested = sum(
        max(0, (min(end, pause.end) - max(start, pause.start)).days + 1)
        for pause in pauses
        if pause.start <= end
    )
    return (end - start).days + 1 - rested


def _ahead(
    method: Method, past: Sequence[Bar], journey: Journey | None, typical: int, today: date
) -> Iterable[Bar]:
    """The present phase and those after it; nothing when the way is at its end."""
    if journey is None:
        return _planned(method.phases, today - DAY, typical, round_=1)
    visit, phase = journey.visit, method.phase(journey.visit.phase)
    if visit.ended is not None or journey.stage is Stage.RESTING:
        return ()
    if journey.end is not None:
        return (Bar(phase, State.LEFT, _day(visit.began), _day(journey.end.at), visit.round),)
    now = Bar(phase, State.NOW, _day(visit.began), _estimated(journey, typical, today), visit.round)
    anchor = next((bar.end for bar in (now, *reversed(past)) if not bar.phase.weeks_after), now.end)
    after = method.phases[method.place(phase.key) + 1 :]
    return (now, *_planned(after, now.end, typical, round_=visit.round, anchor=anchor))


def _estimated(journey: Journey, typical: int, today: date) -> date:
    """The day the present phase may be over: that of its gathering when it is set, else a typical length from
    its beginning; in a pause not before the group is back."""
    visit, back = journey.visit, max(today, journey.pause.until) if journey.pause else today
    if journey.stage is Stage.DATED and visit.workshop:
        return max(back, visit.workshop)
    if journey.stage is Stage.PLANNING:
        return max(back, _day(visit.began) + WEEK * typical - DAY)
    return back


def _planned(
    phases: Sequence[Phase], after: date, typical: int, *, round_: int, anchor: date | None = None
) -> tuple[Bar, ...]:
    """Phases one after another, each from a Monday; one that looks back has its day counted from `anchor`,
    the last day of the phase before that is no look back."""
    bars: list[Bar] = []
    anchor = anchor or after
    for phase in phases:
        if phase.weeks_after:
            start = end = max(after, anchor + WEEK * phase.weeks_after)
        else:
            start = monday(after) + WEEK
            anchor = end = start + WEEK * typical - DAY
        bars.append(Bar(phase, State.PLANNED, start, end, round_))
        after = end
    return tuple(bars)


def _pauses(events: Iterable[Event]) -> tuple[Rest, ...]:
    """Every pause of the history. A day that is moved while one stands makes it longer or shorter."""
    found: list[Rest] = []
    standing = False
    for event in events:
        day = _day(event.at)
        if event.kind is Kind.PAUSED:
            until = date.fromisoformat(event.facts["until"]) - DAY
            standing = standing and day <= found[-1].end
            start = found.pop().start if standing else day
            found.append(Rest(start, until))
            standing = True
        elif event.kind in (Kind.RESUMED, Kind.ENDED, Kind.REOPENED) and standing:
            found.append(Rest(found[-1].start, min(found.pop().end, day - DAY)))
            standing = False
    return tuple(pause for pause in found if pause.start <= pause.end)

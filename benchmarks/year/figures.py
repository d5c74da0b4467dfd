"""What the year shows, in numbers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from benchmarks.year.living import Kept
from bot.norway import norwegian_calendar
from programme.action import Action
from programme.budget import week_of
from programme.calendar import CLOSES, OPENS, OSLO, USUAL_QUIET, Quiet
from programme.status import Status

WEEK = timedelta(days=7)


class Fate(Enum):
    """What became of an action, as seen from the deadline it was given first."""

    KEPT = "done by the first deadline"
    MOVED = "done by a new deadline"
    LATE = "done, but late"
    OPEN = "overdue at the end"
    AHEAD = "not due yet"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Figures:
    """`shares` are how many person-weeks had 0, 1, 2 … cards, of people who had any in the year; `cards` and
    `fullest` go by week: all cards, and the most that one person got. `quiet` are the weeks without a working
    day. `fates` go by the month of the first deadline."""

    groups: int
    people: int
    actions: int
    presses: int
    letters: int
    weeks: tuple[date, ...]
    shares: dict[int, int]
    cards: dict[date, int]
    fullest: dict[date, int]
    quiet: frozenset[date]
    fates: dict[date, Counter[Fate]]
    merged: Counter[int]
    in_quiet: int
    outside_hours: int
    twice: int
    on_one_day: int
    failed: Counter[str]


def figures(parts: Sequence[Kept], begins: date, days: int) -> Figures:
    """Of the programmes that were lived side by side, together."""
    weeks = tuple(_weeks(begins, days))
    each: Counter[tuple[int, str, date]] = Counter()
    for number, kept in enumerate(parts):
        for (user, day), cards in kept.cards.items():
            each[number, user, week_of(day)[0]] += cards
    people = {(number, user) for number, user, _ in each}
    shares = Counter(each.values())
    shares[0] = len(people) * len(weeks) - sum(count for cards, count in shares.items() if cards)
    moments = [at.astimezone(OSLO) for kept in parts for at, _, _ in kept.letters]
    calendar, quiet = norwegian_calendar(), Quiet.read(USUAL_QUIET)
    works = {day: calendar.works(day, quiet) for day in _days(begins, days + 7)}
    return Figures(
        groups=sum(kept.groups for kept in parts),
        people=sum(kept.people for kept in parts),
        actions=sum(len(kept.actions) for kept in parts),
        presses=sum(kept.presses for kept in parts),
        letters=len(moments),
        weeks=weeks,
        shares=dict(sorted(shares.items())),
        cards={week: sum(cards for (_, _, of), cards in each.items() if of == week) for week in weeks},
        fullest={week: max((n for (_, _, of), n in each.items() if of == week), default=0) for week in weeks},
        quiet=frozenset(week for week in weeks if not any(works.get(day) for day in _days(week, 7))),
        fates=_fates(parts, begins + timedelta(days=days)),
        merged=sum((kept.merged for kept in parts), Counter[int]()),
        in_quiet=sum(not works[at.date()] for at in moments),
        outside_hours=sum(not OPENS <= at.time() <= CLOSES for at in moments),
        twice=sum(count > 1 for kept in parts for count in kept.said.values()),
        on_one_day=max((cards for kept in parts for cards in kept.cards.values()), default=0),
        failed=sum((kept.failed for kept in parts), Counter[str]()),
    )


def _fates(parts: Sequence[Kept], end: date) -> dict[date, Counter[Fate]]:
    found: dict[date, Counter[Fate]] = {}
    for kept in parts:
        for action in kept.actions:
            first = kept.first[action.id]
            found.setdefault(first.replace(day=1), Counter())[_fate(action, first, end)] += 1
    return dict(sorted(found.items()))


def _fate(action: Action, first: date, end: date) -> Fate:
    if action.open:
        return Fate.OPEN if action.overdue(end) else Fate.AHEAD
    if action.status is not Status.DONE or action.ended is None or action.deadline is None:
        return Fate.STOPPED
    done = action.ended.astimezone(OSLO).date()
    if done <= first:
        return Fate.KEPT
    return Fate.MOVED if done <= action.deadline else Fate.LATE


def _weeks(begins: date, days: int) -> Iterable[date]:
    week = week_of(begins)[0]
    while week < begins + timedelta(days=days):
        yield week
        week += WEEK


def _days(first: date, count: int) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range(count))

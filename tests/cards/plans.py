"""Progress plans of invented groups, for a card to tell and a slide to draw."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from cards.elements import Shown
from cards.progress import progress_card
from programme.calendar import OSLO
from programme.history import Event, Kind
from programme.journey import Journey, Stage
from programme.method import Method
from programme.progress import WEEK, Progress, progress
from programme.visit import Outcome, Visit
from tests.cards.scenes import METHOD, group, longest_group
from words.words import Words

MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)
LINK = "https://stafett.example/files/" + "x" * 43


def planning(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The progress card in telling states."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    long = replace(
        METHOD, phases=tuple(replace(phase, name=_long(n)) for n, phase in enumerate(METHOD.phases))
    )
    return {
        "progress": progress_card(w, group(), METHOD, under_way(), LINK),
        "progress_nn": progress_card(nn, group("nn"), METHOD, under_way(), LINK),
        "progress_no_address_en": progress_card(en, group("en"), METHOD, under_way(), ""),
        "progress_not_begun": progress_card(w, group(), METHOD, progress(METHOD, (), None, (), MONDAY), None),
        "progress_long": progress_card(w, longest_group(), long, for_years(long), LINK),
    }


def under_way() -> Progress:
    """Once back, once at rest, and half of the way ahead."""
    rest = Event(Kind.PAUSED, _hour(MONDAY + 9 * WEEK), facts={"until": str(MONDAY + 12 * WEEK)})
    visits = (
        _stay(0, MONDAY, MONDAY + 9 * DAY),
        _stay(1, MONDAY + 9 * DAY, MONDAY + 5 * WEEK),
        _stay(2, MONDAY + 5 * WEEK, MONDAY + 7 * WEEK, outcome=Outcome.GO_BACK),
        _stay(1, MONDAY + 7 * WEEK, MONDAY + 13 * WEEK),
        _stay(2, MONDAY + 13 * WEEK),
    )
    return _plan(visits, MONDAY + 15 * WEEK, (rest,))


def for_years(method: Method = METHOD) -> Progress:
    """Round after round, one phase of each skipped."""
    visits = [
        _stay(
            n % 5,
            MONDAY + n * 8 * WEEK,
            MONDAY + (n * 8 + 6) * WEEK,
            outcome=None if n % 5 == 3 else Outcome.GO_ON,
            skipped="x" if n % 5 == 3 else "",
            round=n // 5 + 1,
        )
        for n in range(30)
    ]
    return _plan((*visits, _stay(0, MONDAY + 240 * WEEK, round=7)), MONDAY + 242 * WEEK, (), method)


def _plan(visits: Sequence[Visit], today: date, events: Sequence[Event], method: Method = METHOD) -> Progress:
    journey = Journey("g1", Stage.PLANNING, visits[-1], _hour(today))
    return progress(method, visits, journey, events, today)


def _stay(place: int, began: date, ended: date | None = None, **more) -> Visit:
    outcome = more.pop("outcome", Outcome.GO_ON) if ended else None
    done = {"ended": ended and _hour(ended), "outcome": outcome}
    return Visit(f"v{began}", METHOD.phases[place].key, more.pop("round", 1), _hour(began), **done, **more)


def _hour(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=OSLO)


def _long(n: int) -> dict[str, str]:
    name = f"{n + 1}. Fagleg samarbeid på tvers av vakter, avdelingar og yrkesgrupper i heile sjukeheimen"
    return dict.fromkeys(("nb", "nn", "en"), name)

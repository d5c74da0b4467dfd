"""Weeks at the desk with a virtual clock: nudges over any downtime of the bot or the post, any closed chat,
any answers. What arrives in the chat, and when, is held against a calendar of its own."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.norway import norwegian_calendar
from dialogs import plans
from programme.budget import About, Rest, week_of
from programme.calendar import CLOSES, OSLO, USUAL_QUIET, Quiet
from programme.change import Changed
from programme.nudge import MORNING, USUAL, Step, nudges
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.living import Card, Life, Span, block, lived, unblock
from tests.dialogs.plan_days import action, add, change, group, moment, owner

NORWAY, QUIET = norwegian_calendar(), Quiet.read(USUAL_QUIET)
MONDAY, DAY = date(2026, 8, 24), timedelta(days=1)
WEEKS = 7
END = datetime.combine(MONDAY + WEEKS * 7 * DAY, time(20), OSLO)
SLOW = settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True)
class Deed:
    """Something that somebody does at a moment."""

    at: datetime
    kind: str
    which: int
    days: int


@dataclass(frozen=True)
class Story:
    """The days after MONDAY of the deadlines, when nobody is there or the chat takes nothing, and deeds."""

    deadlines: tuple[int, ...]
    down: tuple[Span, ...]
    post: tuple[Span, ...]
    closed: tuple[Span, ...]
    deeds: tuple[Deed, ...]

    def well(self, day: date) -> bool:
        """Whether everything was as it should be the whole of that day."""
        start, end = (datetime.combine(day, hour, OSLO) for hour in (time(0), time(17)))
        spans = (*self.down, *self.post, *self.closed)
        return all(end <= first or last <= start for first, last in spans)


MOMENTS = st.builds(
    lambda day, hour, minute: datetime.combine(MONDAY + day * DAY, time(hour, minute), OSLO),
    st.integers(1, WEEKS * 7 - 2),
    st.sampled_from([0, 7, 8, 9, 12, 15, 16, 22]),
    st.sampled_from([0, 30, 44, 46]),
)  # fmt: skip
LENGTHS = st.sampled_from([timedelta(hours=2), timedelta(hours=20), 3 * DAY, 16 * DAY])
SPANS = st.lists(st.tuples(MOMENTS, LENGTHS), max_size=2).map(
    lambda found: tuple(sorted((start, start + length) for start, length in found))
)
DEEDS = st.lists(
    st.builds(
        Deed,
        MOMENTS,
        st.sampled_from(["done", "postpone", "begin", "hand"]),
        st.integers(0, 3),
        st.integers(1, 30),
    ),
    max_size=3,
).map(lambda found: tuple(sorted(found, key=lambda one: one.at)))
STORIES = st.builds(
    Story, st.lists(st.integers(1, 40), min_size=1, max_size=4).map(tuple), SPANS, SPANS, SPANS, DEEDS
)


@cache
def begun() -> bytes:
    """The database at Solbakken on Monday at ten."""
    with tempfile.TemporaryDirectory() as folder:
        lived(Path(folder)).bench.database.close()
        return (Path(folder) / "desk.db").read_bytes()


@contextmanager
def a_life(story: Story) -> Iterator[Life]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "desk.db").write_bytes(begun())
        bench = Bench(Path(folder), at=moment(MONDAY))
        for _ in range(1000):  # ids of what was there before
            bench.house.new_id()
        yield Life(bench, story.down, story.post)
        bench.database.close()


def told(story: Story, rest: Rest | None = None) -> tuple[list[Card], set[str]]:
    """What the nurse got, and the actions that nobody has touched."""
    with a_life(story) as life:
        bench = life.bench
        ids = [
            add(bench, f"Tiltak {n}", MONDAY + day * DAY, owner("nurse"))
            for n, day in enumerate(story.deadlines)
        ]
        if rest is not None:
            bench.work(lambda work: work.asked.keep_rest(TENANT, "nurse", rest))
        events = [(one.at, "deed", one) for one in story.deeds]
        events += [(first, "close", None) for first, _ in story.closed]
        events += [(last, "open", None) for _, last in story.closed]
        touched = set()
        for at, kind, deed in sorted(events, key=lambda one: (one[0], one[1])):
            if at < END:
                life.until(at)
                if deed is not None:
                    touched |= _do(bench, ids, deed)
                elif kind == "close" or any(first <= at < last for first, last in story.closed):
                    block(bench, "nurse")
                else:
                    unblock(bench, "nurse")
                    life.deliver()
        life.until(END)
        mine = [one for one in life.cards if one.user == "nurse" and one.about]
        return mine, set(ids) - touched


def _do(bench: Bench, ids: list[str], deed: Deed) -> set[str]:
    id_ = ids[deed.which % len(ids)]
    before, today = action(bench, id_), bench.at.astimezone(OSLO).date()
    if not before.open:
        return set()
    if deed.kind == "postpone":
        day, its = today + deed.days * DAY, group(bench)
        after = before.postponed(day, "Mye sykdom", today, day)
        facts = {"day": day.isoformat(), "reason": "Mye sykdom"}
        kind = Changed.POSTPONED
        bench.work(lambda work: plans.keep(work, bench.house, its, before, after, kind, bench.at, "", facts))
    elif deed.kind == "hand":
        change(bench, id_, lambda one: one.handed_to(owner("cook")), Changed.HANDED)
    elif deed.kind == "begin":
        change(bench, id_, lambda one: one.begun(), Changed.BEGUN)
    else:
        change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)
    return {id_}


def nudged(cards: list[Card]) -> list[tuple[str, date | None, str]]:
    steps = set(Step)
    return [
        (subject, deadline, about.value)
        for card in cards
        for (about, subject), deadline in zip(card.about, card.deadlines, strict=True)
        if about.value in steps
    ]


@SLOW
@given(STORIES)
def test_whatever_stands_still_each_nudge_comes_at_most_once_in_working_hours_and_within_the_budget(
    story: Story,
) -> None:
    cards, _ = told(story)
    for card in cards:
        assert NORWAY.works(card.day, QUIET)
        assert MORNING <= card.at.astimezone(OSLO).time() < CLOSES
        assert all(not first <= card.at < last for first, last in (*story.down, *story.post, *story.closed))
    days = [card.day for card in cards]
    assert len(days) == len(set(days))
    assert all(count <= USUAL.weekly for count in Counter(week_of(day) for day in days).values())
    assert all(count == 1 for count in Counter(nudged(cards)).values())


@SLOW
@given(STORIES)
def test_none_is_lost_that_is_still_of_use_when_everything_goes_again(story: Story) -> None:
    """A nudge that never came has an excuse for each working day of its time on which all was well: the card
    of the day was sent without room for it, or the week had none."""
    cards, untouched = told(story)
    days, seen = {card.day for card in cards}, set(nudged(cards))
    for n, ahead in enumerate(story.deadlines):
        deadline, id_ = MONDAY + ahead * DAY, f"action-Tiltak {n}"
        for one in nudges(deadline, MONDAY, USUAL, NORWAY, QUIET) if id_ in untouched else ():
            if (id_, deadline, one.step.value) in seen:
                continue
            until = min(one.until.astimezone(OSLO).date(), END.date())
            span = [one.ready.date() + k * DAY for k in range((until - one.ready.date()).days)]
            for day in (day for day in span if NORWAY.works(day, QUIET) and story.well(day)):
                week = sum(week_of(other) == week_of(day) and other < day for other in days)
                kept = USUAL.weekly - (1 if one.step is Step.BEFORE else 0)
                assert day in days or week >= kept, (one.step, day)


@SLOW
@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=4).map(tuple),
    st.integers(1, 20),
    st.booleans(),
)
def test_whoever_rests_hears_nothing_before_the_day_and_loses_nothing_of_use(
    deadlines: tuple[int, ...], ahead: int, exact: bool
) -> None:
    rest = Rest(MONDAY + ahead * DAY, exact)
    cards, _ = told(Story(deadlines, (), (), (), ()), rest)
    assert all(card.day >= rest.until for card in cards)
    assert all(NORWAY.works(card.day, QUIET) or (exact and card.day == rest.until) for card in cards)
    came = {(subject, about) for subject, _, about in nudged(cards)}
    for n, days in enumerate(deadlines):
        last = nudges(MONDAY + days * DAY, MONDAY, USUAL, NORWAY, QUIET)[-1]
        if last.ready + 7 * DAY < END:
            assert (f"action-Tiltak {n}", About.AFTER.value) in came


@SLOW
@given(st.lists(st.integers(1, 30), min_size=1, max_size=2).map(tuple))
@example((26, 29))  # four in one week, and the fourth waits for the next
def test_when_nothing_is_in_the_way_all_three_come_on_their_very_mornings(deadlines: tuple[int, ...]) -> None:
    cards, _ = told(Story(deadlines, (), (), (), ()))
    came = {(subject, about.value): card.at for card in cards for about, subject in card.about}
    for n, days in enumerate(deadlines):
        for one in nudges(MONDAY + days * DAY, MONDAY, USUAL, NORWAY, QUIET):
            at = came[f"action-Tiltak {n}", one.step.value].replace(second=0)
            week = [card for card in cards if week_of(card.day) == week_of(one.ready.date())]
            assert at == one.ready or len(week) >= USUAL.weekly - (one.step is Step.BEFORE)

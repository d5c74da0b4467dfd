"""The progress picture: what is behind as it was, what lies ahead as an estimate at the group's own pace."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from programme import journey as way
from programme.calendar import OSLO
from programme.history import Event, Kind
from programme.journey import End, Journey, Reason, Stage
from programme.method import Method
from programme.progress import BACK, MOST_WEEKS, USUAL_WEEKS, WEEK, Bar, Rest, State, monday, progress
from programme.visit import Outcome, Visit
from tests.programme.cast import OSS_OG_VART

DAY = timedelta(days=1)
MONDAY = date(2026, 8, 24)  # week 35
KEYS = [phase.key for phase in OSS_OG_VART.phases]


def hour(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=OSLO)


def stay(place: int, began: date, ended: date | None = None, **more) -> Visit:
    """A stay in a phase, which went on to the next when it ended."""
    outcome = more.pop("outcome", Outcome.GO_ON if ended else None)
    when = ended and hour(ended)
    return Visit(
        f"v{began}", KEYS[place], more.pop("round", 1), hour(began), ended=when, outcome=outcome, **more
    )


def picture(*visits: Visit, today: date, stage: Stage = Stage.PLANNING, events=(), **more):
    journey = Journey("g1", stage, visits[-1], hour(today), **more) if visits else None
    return progress(OSS_OG_VART, visits, journey, events, today)


def told(bars) -> list[tuple[str, str, int, int]]:
    """Each bar as its phase, its state and its first and last week."""
    return [
        (bar.phase.key, bar.state.value, bar.start.isocalendar().week, bar.end.isocalendar().week)
        for bar in bars
    ]


def test_a_group_that_has_not_set_out_sees_the_whole_way_ahead() -> None:
    plan = picture(today=MONDAY)
    assert told(plan.bars) == [
        ("starte", "planned", 35, 38),
        ("utforske", "planned", 39, 42),
        ("utdype", "planned", 43, 46),
        ("skape", "planned", 47, 50),
        ("teste", "planned", 51, 1),
    ]
    assert (plan.typical, plan.own) == (USUAL_WEEKS, False)


def test_what_is_done_stands_as_it_was_and_the_rest_follows_at_the_groups_own_pace() -> None:
    plan = picture(
        stay(0, MONDAY, MONDAY + 13 * DAY),
        stay(1, MONDAY + 13 * DAY, MONDAY + 26 * DAY),
        stay(2, MONDAY + 26 * DAY),
        today=MONDAY + 30 * DAY,
    )
    assert told(plan.bars) == [
        ("starte", "done", 35, 36),
        ("utforske", "done", 36, 38),
        ("utdype", "now", 38, 40),
        ("skape", "planned", 41, 42),
        ("teste", "planned", 43, 44),
    ]
    assert (plan.typical, plan.own) == (2, True)
    assert plan.weeks[0] == MONDAY
    assert plan.weeks[-1].isocalendar().week == 44


def test_a_date_that_is_set_is_believed_before_the_estimate() -> None:
    dated = stay(0, MONDAY, workshop=MONDAY + 9 * WEEK)
    assert told(picture(dated, stage=Stage.DATED, today=MONDAY).bars)[:2] == [
        ("starte", "now", 35, 44),
        ("utforske", "planned", 45, 48),
    ]


def test_the_present_phase_reaches_to_today_however_long_it_has_lasted() -> None:
    late = picture(stay(0, MONDAY), today=MONDAY + 20 * WEEK)
    assert late.bars[0].end == MONDAY + 20 * WEEK
    over = picture(stay(0, MONDAY, workshop=MONDAY), stage=Stage.TALKING, today=MONDAY + DAY)
    assert over.bars[0].end == MONDAY + DAY


def test_a_phase_visited_twice_has_two_bars_and_the_one_it_came_from_lies_ahead_again() -> None:
    plan = picture(
        stay(0, MONDAY, MONDAY + 6 * DAY),
        stay(1, MONDAY + WEEK, MONDAY + WEEK + 6 * DAY),
        stay(2, MONDAY + 2 * WEEK, MONDAY + 2 * WEEK + 6 * DAY, outcome=Outcome.GO_BACK),
        stay(1, MONDAY + 3 * WEEK),
        today=MONDAY + 3 * WEEK,
    )
    assert told(plan.of(OSS_OG_VART.phases[1])) == [("utforske", "done", 36, 36), ("utforske", "now", 38, 38)]
    assert told(plan.of(OSS_OG_VART.phases[2])) == [("utdype", "left", 37, 37), ("utdype", "planned", 39, 39)]


def test_a_phase_that_was_skipped_says_so_and_is_no_measure_of_the_pace() -> None:
    plan = picture(
        stay(0, MONDAY, MONDAY, outcome=None, skipped="Det har vi gjort før"),
        stay(1, MONDAY),
        today=MONDAY,
    )
    assert told(plan.bars)[0] == ("starte", "skipped", 35, 35)
    assert not plan.own


def test_a_pause_is_a_band_and_makes_no_phase_seem_slow() -> None:
    events = (
        Event(Kind.PAUSED, hour(MONDAY + WEEK), facts={"until": str(MONDAY + 5 * WEEK)}),
        Event(Kind.RESUMED, hour(MONDAY + 5 * WEEK), by="clock"),
    )
    plan = picture(
        stay(0, MONDAY, MONDAY + 6 * WEEK - DAY),
        stay(1, MONDAY + 6 * WEEK),
        events=events,
        today=MONDAY + 6 * WEEK,
    )
    assert plan.pauses == (Rest(MONDAY + WEEK, MONDAY + 5 * WEEK - DAY),)
    assert plan.typical == 2


def test_a_pause_that_was_moved_is_one_and_one_that_was_broken_off_ends_there() -> None:
    paused = Event(Kind.PAUSED, hour(MONDAY), facts={"until": str(MONDAY + 2 * WEEK)})
    moved = Event(Kind.PAUSED, hour(MONDAY + DAY), facts={"until": str(MONDAY + 4 * WEEK)})
    back = Event(Kind.RESUMED, hour(MONDAY + 3 * WEEK), by="leader")
    again = Event(Kind.PAUSED, hour(MONDAY + 9 * WEEK), facts={"until": str(MONDAY + 10 * WEEK)})
    at_once = Event(Kind.RESUMED, hour(MONDAY + 9 * WEEK))
    plan = picture(stay(0, MONDAY), events=(paused, moved, back, again, at_once), today=MONDAY)
    assert plan.pauses == (Rest(MONDAY, MONDAY + 3 * WEEK - DAY),)


def test_nothing_is_expected_of_a_group_before_its_pause_is_over() -> None:
    paused = way.Pause(MONDAY + 20 * WEEK)
    plan = picture(stay(0, MONDAY), pause=paused, today=MONDAY + WEEK)
    assert plan.bars[0].end == MONDAY + 20 * WEEK
    assert plan.bars[1].start == MONDAY + 21 * WEEK


def test_nothing_lies_ahead_of_a_way_that_has_ended_or_come_to_rest() -> None:
    ended = picture(
        stay(0, MONDAY), today=MONDAY + 9 * WEEK, end=End(hour(MONDAY + 2 * WEEK), Reason.NO_CAPACITY)
    )
    assert told(ended.bars) == [("starte", "left", 35, 37)]
    last = stay(4, MONDAY, MONDAY + WEEK)
    assert told(picture(last, stage=Stage.RESTING, today=MONDAY + 2 * WEEK).bars) == [
        ("teste", "done", 35, 36)
    ]


def looking_back(*weeks: int) -> Method:
    """A method of one event that is looked back on after so many weeks."""
    event, *rest = OSS_OG_VART.phases
    backs = (
        replace(phase, kind="look_back", weeks_after=after) for phase, after in zip(rest, weeks, strict=False)
    )
    return replace(OSS_OG_VART, circle="", phases=(event, *backs))


def test_a_look_back_is_counted_from_the_event_and_not_from_the_look_back_before_it() -> None:
    method = looking_back(2, 8)
    event = stay(0, MONDAY, MONDAY + 2 * DAY)
    now = stay(1, MONDAY + 2 * DAY, workshop=MONDAY + 2 * DAY + 2 * WEEK)
    plan = progress(method, (event, now), Journey("g1", Stage.DATED, now, hour(MONDAY)), (), MONDAY + 3 * DAY)
    assert told(plan.bars) == [
        ("starte", "done", 35, 35),
        ("utforske", "now", 35, 37),
        ("utdype", "planned", 43, 43),
    ]
    assert [bar.start for bar in progress(method, (), None, (), MONDAY).bars[1:]] == [
        MONDAY + 4 * WEEK - DAY + 2 * WEEK,
        MONDAY + 4 * WEEK - DAY + 8 * WEEK,
    ]


def test_a_stay_in_a_phase_the_method_no_longer_has_is_left_out() -> None:
    gone = replace(stay(0, MONDAY, MONDAY + WEEK), phase="gone")
    assert told(picture(gone, stay(1, MONDAY + WEEK), today=MONDAY + WEEK).bars)[0][0] == "utforske"


def test_of_a_very_long_way_the_part_around_today_is_shown_and_the_rest_is_told_of() -> None:
    visits = [
        stay(n % 5, MONDAY + n * 8 * WEEK, MONDAY + (n * 8 + 8) * WEEK, round=n // 5 + 1) for n in range(30)
    ]
    today = MONDAY + 240 * WEEK
    plan = picture(*visits, stay(0, today, round=7), today=today)
    assert len(plan.weeks) == MOST_WEEKS
    assert plan.weeks[0] <= today - WEEK * BACK
    assert plan.earlier
    assert not plan.later
    assert {bar.state for bar in plan.bars} == {State.DONE, State.NOW, State.PLANNED}


@st.composite
def ways(draw: st.DrawFn):
    """Any stays one after another, any pauses, and a day."""
    day, visits = MONDAY, []
    for n in range(draw(st.integers(1, 12))):
        place, days = draw(st.integers(0, 4)), draw(st.integers(0, 200))
        outcome = draw(st.sampled_from((Outcome.GO_ON, Outcome.GO_BACK, None)))
        visits.append(stay(place, day, day + days * DAY, outcome=outcome, round=n + 1))
        day += days * DAY
    visits.append(stay(draw(st.integers(0, 4)), day))
    events = []
    for n in sorted(draw(st.lists(st.integers(0, 400), max_size=4))):
        at = hour(MONDAY + n * DAY)
        until = str(MONDAY + (n + draw(st.integers(1, 60))) * DAY)
        events.append(Event(draw(st.sampled_from((Kind.PAUSED, Kind.RESUMED))), at, facts={"until": until}))
    return visits, events, day + draw(st.integers(0, 60)) * DAY


@given(ways(), st.sampled_from(list(Stage)[:-1]))
def test_whatever_has_happened_the_picture_holds_together(case, stage: Stage) -> None:
    visits, events, today = case
    plan = picture(*visits, today=today, stage=stage, events=events)
    assert list(plan.weeks) == [plan.weeks[0] + WEEK * n for n in range(len(plan.weeks))]
    assert len(plan.weeks) <= MOST_WEEKS
    assert monday(today) in plan.weeks
    assert sum(bar.state is State.NOW for bar in plan.bars) == 1
    assert all(isinstance(bar, Bar) and bar.start <= bar.end for bar in plan.bars)
    assert all(bar.end < today for bar in plan.bars if bar.state is State.DONE and bar.end != today)
    ahead = [bar for bar in plan.bars if bar.state is State.PLANNED]
    assert all(bar.start > today for bar in ahead)
    assert all(one.end <= other.start for one, other in pairwise(ahead))
    assert all(rest.start <= rest.end for rest in plan.pauses)
    assert all(one.end < other.start for one, other in pairwise(plan.pauses))

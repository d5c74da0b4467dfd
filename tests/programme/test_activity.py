"""Who is active: for any history the quick answer is the slow and obvious one."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.activity import QUIET_AFTER, Activity, Pulse, State, activity
from programme.calendar import OSLO, opening
from programme.history import SIGNS, Event, Kind

NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)
MINUTE = timedelta(minutes=1)
OFFICES = ("", "leader", "union_rep", "safety_rep", "helper", "lead", "clock")


def pulse_of(history):
    """The pulse of a whole history, oldest first."""
    pulse = Pulse()
    for event in history:
        pulse = pulse.after(event)
    return pulse


def slow(history, at, quiet_after):
    """The issue's words, one after the other: «aktiv / stille (over six weeks) / pause til dato / avsluttet»,
    from real events only, with the event it rests on. Looks at everything anew for every question."""
    stretches = list(pauses(history))
    ended = None
    for event in history:
        if event.kind is Kind.ENDED and ended is None:
            ended = event
        elif event.kind in (Kind.REOPENED, Kind.BEGUN, Kind.NEW_ROUND):
            ended = None
    if ended is not None:
        return Activity(State.ENDED, ended.at, Kind.ENDED, reason=ended.facts["reason"])
    for begun, end, cut in stretches:
        if at < end and cut is None:
            until, reason = date.fromisoformat(begun.facts["until"]), begun.facts["reason"]
            return Activity(State.PAUSED, begun.at, Kind.PAUSED, until, reason)
    moved = [
        (event.at, place, event.kind)
        for place, event in enumerate(history)
        if event.kind in SIGNS and event.by != "clock"
    ]
    over = [(end, -1, Kind.RESUMED) for _, end, cut in stretches if cut is None and end <= at]
    woken = [
        (event.at, place, Kind.RESUMED)
        for place, event in enumerate(history)
        if event.kind is Kind.RESUMED and any(cut is event for _, _, cut in stretches)
    ]
    if not moved + over + woken:
        return Activity(State.ACTIVE, None, None)
    since, _, kind = max(moved + over + woken, key=lambda sign: (sign[0], sign[1]))
    return Activity(State.QUIET if at - since > quiet_after else State.ACTIVE, since, kind)


def morning(begun):
    return opening(date.fromisoformat(begun.facts["until"])).astimezone(UTC)


def pauses(history):
    """Each pause with its end: the morning of its day, or what cut it short before that, told third."""
    has_ended = False
    for place, event in enumerate(history):
        if event.kind is Kind.PAUSED and not has_ended:
            cut = next((e for e in history[place + 1 :] if e.kind in LIFTS and e.at < morning(event)), None)
            yield event, cut.at if cut else morning(event), cut
        elif event.kind is Kind.ENDED:
            has_ended = True
        elif event.kind in (Kind.REOPENED, Kind.BEGUN, Kind.NEW_ROUND):
            has_ended = False


LIFTS = (Kind.RESUMED, Kind.REOPENED, Kind.ENDED, Kind.PAUSED)


@st.composite
def histories(draw):
    """Anything in any order, at hours that often meet, half past eight on a pause's morning among them."""
    at, made = NOON, []
    for _ in range(draw(st.integers(0, 14))):
        at += draw(st.sampled_from([timedelta(), MINUTE, timedelta(days=3), WEEK, 3 * WEEK, QUIET_AFTER]))
        if draw(st.booleans()):
            at = max(at, opening(at.astimezone(OSLO).date()).astimezone(UTC))
        facts = {}
        kind = draw(st.sampled_from(Kind) | st.sampled_from([Kind.PAUSED, *LIFTS]))
        if kind is Kind.PAUSED:  # a pause to yesterday is refused
            days = draw(st.integers(1, 60))
            until = at.astimezone(OSLO).date() + timedelta(days=days)
            facts = {"until": until.isoformat(), "reason": draw(st.sampled_from(["summer", "move"]))}
        elif kind is Kind.ENDED:
            facts = {"reason": draw(st.sampled_from(["finished", "no_reply"]))}
        made.append(Event(kind, at, draw(st.sampled_from(OFFICES)), facts=facts))
    return made


QUIETS = st.integers(2, 26).map(lambda weeks: timedelta(weeks=weeks))
GAPS = st.sampled_from([timedelta(), MINUTE, timedelta(days=10), QUIET_AFTER, QUIET_AFTER + MINUTE]) | (
    st.timedeltas(timedelta(), timedelta(weeks=60))
)


@given(history=histories(), gap=GAPS, quiet_after=QUIETS)
def test_for_any_history_the_quick_answer_is_the_slow_and_obvious_one(history, gap, quiet_after):
    at = (history[-1].at if history else NOON) + gap
    assert activity(pulse_of(history), at, quiet_after) == slow(history, at, quiet_after)


@given(history=histories(), gap=GAPS)
def test_the_zone_one_looks_from_changes_nothing(history, gap):
    at = (history[-1].at if history else NOON) + gap
    pulse = pulse_of(history)
    assert activity(pulse, at) == activity(pulse, at.astimezone(OSLO))
    assert activity(pulse, at) == activity(pulse, at.astimezone(ZoneInfo("America/New_York")))


def pulse(*events):
    return pulse_of(events)


def handed_over(at=NOON):
    return Event(Kind.HANDED_OVER, at, "leader")


def paused(until, at=NOON):
    return Event(Kind.PAUSED, at, "leader", facts={"until": until.isoformat(), "reason": "move"})


def test_exactly_six_weeks_after_the_last_sign_a_group_is_still_active():
    found = pulse(handed_over())
    assert activity(found, NOON + QUIET_AFTER).state is State.ACTIVE
    assert activity(found, NOON + QUIET_AFTER + MINUTE).state is State.QUIET


def test_six_weeks_over_summer_time_are_as_long_as_any_other():
    before = datetime(2026, 3, 20, 12, 0, tzinfo=OSLO)
    found = pulse(handed_over(before))
    on_the_wall = datetime(2026, 5, 1, 12, 30, tzinfo=OSLO)  # half an hour less has really passed
    assert activity(found, on_the_wall).state is State.ACTIVE
    assert activity(found, on_the_wall + timedelta(hours=1)).state is State.QUIET


def test_what_a_quiet_groups_state_rests_on_is_its_last_sign_and_its_hour():
    found = activity(pulse(handed_over()), NOON + 7 * WEEK)
    assert (found.rests_on, found.since) == (Kind.HANDED_OVER, NOON)


@pytest.mark.parametrize("kind", sorted(set(Kind) - SIGNS - {Kind.PAUSED, Kind.ENDED}))
def test_a_form_that_was_sent_and_a_role_that_changed_hands_are_no_sign(kind):
    found = activity(pulse(handed_over(), Event(kind, NOON + 5 * WEEK, "leader")), NOON + 7 * WEEK)
    assert found.state is State.QUIET


@pytest.mark.parametrize("kind", sorted(SIGNS))
def test_what_the_clock_does_is_no_sign(kind):
    found = activity(pulse(handed_over(), Event(kind, NOON + 5 * WEEK, "clock")), NOON + 7 * WEEK)
    assert (found.state, found.since) == (State.QUIET, NOON)


def test_a_pause_lasts_until_half_past_eight_on_its_morning_in_oslo():
    day = date(2026, 6, 1)
    found = pulse(handed_over(), paused(day))
    midnight = datetime(2026, 6, 1, 0, 0, tzinfo=OSLO)
    assert activity(found, midnight - MINUTE).state is State.PAUSED
    assert activity(found, midnight).state is State.PAUSED
    assert activity(found, opening(day) - MINUTE) == Activity(State.PAUSED, NOON, Kind.PAUSED, day, "move")
    assert activity(found, opening(day)) == Activity(State.ACTIVE, opening(day), Kind.RESUMED)


def test_the_stillness_after_a_pause_is_counted_from_its_morning_however_late_the_clock_came():
    day = date(2026, 6, 1)
    late = Event(Kind.RESUMED, opening(day) + timedelta(days=4), "clock")
    for found in (pulse(paused(day)), pulse(paused(day), late)):
        assert activity(found, opening(day) + QUIET_AFTER).state is State.ACTIVE
        assert activity(found, opening(day) + QUIET_AFTER + MINUTE).state is State.QUIET


def test_a_late_clock_does_not_hide_what_people_have_done_since_the_pause():
    day = date(2026, 6, 1)
    done = handed_over(opening(day) + timedelta(days=1))
    late = Event(Kind.RESUMED, opening(day) + timedelta(days=4), "clock")
    assert activity(pulse(paused(day), done, late), late.at).rests_on is Kind.HANDED_OVER


def test_signs_of_life_end_no_pause():
    day = date(2026, 6, 1)
    found = pulse(paused(day), handed_over(NOON + WEEK))
    assert activity(found, NOON + 2 * WEEK).state is State.PAUSED


def test_an_end_keeps_its_reason_whatever_comes_after_it():
    ended = Event(Kind.ENDED, NOON, "leader", facts={"reason": "no_capacity"})
    after = (handed_over(NOON + WEEK), paused(date(2026, 8, 1), NOON + WEEK))
    found = activity(pulse(ended, *after), NOON + 2 * WEEK)
    assert found == Activity(State.ENDED, NOON, Kind.ENDED, reason="no_capacity")


@pytest.mark.parametrize("kind", [Kind.REOPENED, Kind.NEW_ROUND, Kind.BEGUN])
def test_a_group_that_begins_again_has_not_ended(kind):
    ended = Event(Kind.ENDED, NOON, "leader", facts={"reason": "finished"})
    again = Event(kind, NOON + WEEK, "leader")
    assert activity(pulse(ended, again), NOON + 2 * WEEK) == Activity(State.ACTIVE, NOON + WEEK, kind)


def test_of_a_group_without_a_history_nothing_is_claimed():
    assert activity(Pulse(), NOON) == Activity(State.ACTIVE, None, None)


def test_how_long_is_quiet_is_a_choice():
    found = pulse(handed_over())
    assert activity(found, NOON + 3 * WEEK, 2 * WEEK).state is State.QUIET
    assert activity(found, NOON + 3 * WEEK, 26 * WEEK).state is State.ACTIVE

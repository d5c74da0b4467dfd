"""Whatever the programme can decide comes back from the database equal."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programme.checkin import Answer, Checkin, Choice, Confirmation, Given
from programme.journey import End, Journey, Pause, Reason, Stage
from programme.people import Role
from programme.visit import Held, Outcome, Visit
from tests.storage.samples import HERE, NOON, a_group, a_journey

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
KEYS = st.sampled_from(["goal", "next", "mål", 'a "b"'])
MOMENTS = st.integers(0, 10**12).map(lambda ms: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))
USERS = st.sampled_from(["29:a", "29:b", "29:c", "29:d"])
ROLES = st.sampled_from(Role)
OUTCOMES = st.sampled_from(Outcome)
VISITS = st.builds(
    Visit,
    id=st.sampled_from(["v1", "v2"]),
    phase=WORDS,
    round=st.integers(1, 9),
    began=MOMENTS,
    workshop=st.none() | st.dates(),
    ended=st.none() | MOMENTS,
    outcome=st.none() | OUTCOMES,
    baton=st.dictionaries(KEYS, WORDS),
    missing=st.lists(ROLES, unique=True).map(tuple),
    corrected=st.none() | MOMENTS,
    held=st.none() | st.sampled_from(Held),
    took_part=st.none() | st.integers(0, 999),
    cancelled=st.integers(0, 9),
    differently=st.none() | WORDS,
    skipped=WORDS,
    step=st.integers(0, 20),
    step_until=st.none() | MOMENTS,
    last_day=st.none() | st.dates(),
    again=st.booleans(),
)
JOURNEYS = st.builds(
    Journey,
    st.just("group-1"),
    st.sampled_from(Stage),
    VISITS,
    MOMENTS,
    st.none() | VISITS,
    st.none() | st.builds(Pause, st.dates(), WORDS),
    st.none() | st.builds(End, MOMENTS, st.sampled_from(Reason), WORDS),
    st.sampled_from([0, 2, 3, 6]),
).filter(lambda journey: journey.carried is None or journey.carried.id != journey.visit.id)
ANSWERS = st.builds(Answer, st.none() | st.sampled_from(Choice), WORDS)
GIVEN = st.lists(
    st.builds(Given, USERS, ROLES, st.dictionaries(KEYS, ANSWERS)), unique_by=lambda g: (g.user, g.role)
).map(tuple)
CONFIRMED = st.lists(st.builds(Confirmation, USERS, ROLES, OUTCOMES, WORDS, MOMENTS), unique=True).map(tuple)
PARTS = {
    "closes": MOMENTS,
    "revealed": st.none() | MOMENTS,
    "settled": st.none() | MOMENTS,
    "proposal": st.none() | OUTCOMES,
    "shared": st.frozensets(USERS),
}
FIXED = {
    "id": st.just("c1"),
    "group": st.just("group-1"),
    "visit": st.just("visit-1"),
    "phase": WORDS,
    "opened": MOMENTS,
}
CHECKINS = st.builds(Checkin, **FIXED, **PARTS, given=GIVEN, confirmed=CONFIRMED)
CHANGES = st.fixed_dictionaries({}, optional={**PARTS, "more": CONFIRMED, "said": GIVEN})
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def database(sqlite_url, open_database):
    return open_database(sqlite_url)


class Undone(Exception):
    """Ends an example without a trace."""


def undone(database, act):
    with suppress(Undone), database.work() as work:
        work.groups.add(a_group(), at=NOON)
        work.journeys.keep(HERE, a_journey())
        act(work)
        raise Undone


@QUICK
@given(journey=JOURNEYS)
def test_a_journey_comes_back_equal(database, journey):
    def there_and_back(work):
        work.journeys.keep(HERE, journey)
        assert work.journeys.get(HERE, "group-1") == journey

    undone(database, there_and_back)


@QUICK
@given(checkin=CHECKINS, changes=st.lists(CHANGES, max_size=3))
def test_a_checkin_comes_back_equal_after_every_change(database, checkin, changes):
    def there_and_back(work):
        now = checkin
        work.checkins.add(HERE, now)
        assert work.checkins.get(HERE, "c1") == now
        for change in changes:
            before, now = now, changed(now, dict(change))
            work.checkins.keep(HERE, before, now)
            assert work.checkins.get(HERE, "c1") == now

    undone(database, there_and_back)


def changed(checkin, change):
    more, said = change.pop("more", ()), change.pop("said", ())
    new = {(given.user, given.role) for given in said}
    kept = tuple(given for given in checkin.given if (given.user, given.role) not in new)
    later = tuple(one for one in more if one not in checkin.confirmed)
    return replace(checkin, given=kept + said, confirmed=checkin.confirmed + later, **change)

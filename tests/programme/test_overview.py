"""Many groups at once: what is counted, what fits, in which order, and that no answer can be among it."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.activity import Activity, State
from programme.digest import Digest
from programme.history import Kind
from programme.journey import Stage
from programme.overview import (
    PAGE,
    Ahead,
    Filter,
    GroupLine,
    Overview,
    Part,
    chosen,
    missing_parts,
    month_of,
    overview,
)
from programme.pages import page, page_number
from programme.people import Role
from programme.refusals import Unreadable
from tests.programme.cast import OSS_OG_VART as METHOD

AT = datetime(2026, 8, 24, 7, tzinfo=UTC)
DAY = timedelta(days=1)


def a_line(group="g1", state=State.ACTIVE, days=3, **more):
    since = AT - days * DAY
    until = {"until": (AT + 9 * DAY).date()} if state is State.PAUSED else {}
    found = GroupLine(
        group, "Solbakken sykehjem, 2. etasje", "Nes kommune", "kind", 1, "first", Stage.PLANNING, 1,
        Activity(state, since, Kind.DATED, **until), (),
    )  # fmt: skip
    return replace(found, **more)


NAMES = st.sampled_from(["", "kind", "other", "first", "46"])
LINES = st.lists(
    st.builds(
        a_line,
        group=st.uuids().map(str),
        state=st.sampled_from(State),
        days=st.integers(0, 400),
        method=NAMES.filter(bool),
        phase=NAMES,
        county=NAMES,
        helper=NAMES,
        helper_name=st.sampled_from(["", "Ingunn Vik", "Åse Ødegård"]),
        missing=st.lists(st.sampled_from(Part), unique=True).map(tuple),
    ),
    unique_by=lambda line: line.group,
    max_size=30,
)
FILTERS = st.builds(
    Filter,
    state=st.none() | st.sampled_from(State),
    method=NAMES,
    phase=NAMES,
    county=NAMES,
    helper=NAMES,
    missing=st.none() | st.sampled_from(Part),
    words=st.text(max_size=10),
)

PLAIN = (str, int, bool, date, datetime, type(None))
ASKED_OR_SAID = (
    "answer",
    "choice",
    "vote",
    "remark",
    "text",
    "baton",
    "note",
    "person",
    "late",
    "delay",
    "waits",
)


def kinds_of(hint):
    """All the types that a field of this type can hold."""
    if not get_args(hint):
        yield hint
    for part in get_args(hint):
        if part is not Ellipsis:
            yield from kinds_of(part)


def held(kind):
    """Every field that can be reached from a value of this kind, with its type."""
    for part in fields(kind):
        for found in kinds_of(get_type_hints(kind)[part.name]):
            yield part.name, found
            if hasattr(found, "__dataclass_fields__"):
                yield from held(found)


@pytest.mark.parametrize("kind", [GroupLine, Overview, Filter, Digest])
def test_no_field_can_hold_an_answer_a_vote_or_how_late_a_person_is(kind):
    for name, found in held(kind):
        assert not any(word in name for word in ASKED_OR_SAID), name
        ours = found in (GroupLine, Activity) or found.__name__ == "Suggestion"
        assert found in PLAIN or issubclass(found, Enum) or ours, (name, found)


@given(lines=LINES, asked=FILTERS)
def test_the_states_and_methods_add_up_to_what_fits(lines, asked):
    found = overview(lines, (), asked)
    assert found.total == len([line for line in lines if asked.fits(line)])
    assert sum(found.states.values()) == sum(found.methods.values()) == sum(found.counties.values())
    assert sum(found.states.values()) == found.total
    assert len(found.quiet) == found.states.get(State.QUIET, 0)


@given(lines=LINES, asked=FILTERS)
def test_every_page_together_is_the_list_and_nothing_stands_twice(lines, asked):
    found = chosen(lines, asked)
    pages = page(found, 1, PAGE).pages
    assert [line for number in range(1, pages + 1) for line in page(found, number, PAGE).lines] == list(found)


@pytest.mark.parametrize("number", [-3, 0, 1, 99])
def test_a_page_that_is_not_there_is_the_nearest(number):
    lines = [a_line(f"g{n}") for n in range(17)]
    found = page(lines, number, PAGE)
    assert found.number == (1 if number < 1 else min(number, 3))
    assert found.pages == 3


def test_without_groups_there_is_one_empty_page():
    found = page((), 4, PAGE)
    assert (found.number, found.pages, found.total, found.lines) == (1, 1, 0, ())


@pytest.mark.parametrize("carried", ["", "-1", "two", "1.5", "\u0663", "\u00b2", "1" * 9000])
def test_a_button_that_carries_no_number_asks_for_the_first_page(carried):
    assert page_number(carried) == 1
    assert page_number("17") == 17


@given(asked=FILTERS)
def test_a_filter_reads_itself_back(asked):
    assert Filter.read(asked.written()) == asked


@pytest.mark.parametrize("text", ['{"state": "asleep"}', '{"name": "x"}', "[]", "3", "{", '{"missing": "x"}'])
def test_a_forged_filter_is_refused(text):
    with pytest.raises(Unreadable):
        Filter.read(text)


def test_whoever_may_need_somebody_comes_first():
    lines = [
        a_line("ended", State.ENDED, 10),
        a_line("ended last", State.ENDED, 2),
        a_line("paused", State.PAUSED),
        a_line("moved", State.ACTIVE, 9),
        a_line("moved last", State.ACTIVE, 1),
        a_line("quiet", State.QUIET, 50),
        a_line("quiet longest", State.QUIET, 90),
    ]
    order = ["quiet longest", "quiet", "moved last", "moved", "paused", "ended last", "ended"]
    assert [line.group for line in chosen(lines)] == order


@pytest.mark.parametrize("words", ["solbakken", "SOLBAKKEN  etasje", "etasje sol", "nes", "vik", "Ingunn 2."])
def test_a_group_is_found_by_any_part_of_its_names(words):
    assert Filter(words=words).fits(a_line(helper_name="Ingunn Vik"))
    assert not Filter(words=f"{words} haugen").fits(a_line(helper_name="Ingunn Vik"))


def test_what_no_group_has_is_not_asked_for():
    lines = [a_line(phase="first"), a_line("g2", method="other", phase="second")]
    assert Filter(method="kind", phase="second", county="46", helper="29:x").among(lines) == Filter(
        method="kind"
    )
    assert Filter(method="gone").among(lines) == Filter()


def test_what_moved_is_counted_by_groups():
    lines = [a_line("a"), a_line("b", county="46")]
    moved = [("a", Kind.DATED), ("a", Kind.SETTLED), ("b", Kind.DATED), ("elsewhere", Kind.DATED)]
    found = overview(lines, moved)
    assert found.moved == {Kind.DATED: 2, Kind.SETTLED: 1}
    assert found.moved_groups == 2
    assert overview(lines, moved, Filter(county="46")).moved == {Kind.DATED: 1}


def test_who_pauses_or_has_ended_misses_nobody():
    lines = [a_line(state.value, state, missing=(Part.SAFETY_REP,)) for state in State]
    assert overview(lines, ()).missing == {Part.SAFETY_REP: 2}
    assert {line.group for line in chosen(lines, Filter(missing=Part.SAFETY_REP))} == {"active", "quiet"}


def test_each_role_that_nobody_holds_is_missing():
    assert missing_parts(METHOD, [Role.LEADER], staffed=True, begun=True) == (Part.UNION_REP, Part.SAFETY_REP)
    alone = replace(METHOD, parties=(Role.LEADER,))
    assert missing_parts(alone, [Role.LEADER], staffed=True, begun=True) == ()


def test_the_staff_are_missing_once_a_group_has_begun_where_the_method_gathers_them():
    gathers = replace(METHOD, phases=tuple(replace(phase, kind="workshop") for phase in METHOD.phases))
    never = replace(METHOD, phases=tuple(replace(phase, kind="meeting") for phase in METHOD.phases))
    assert missing_parts(gathers, list(Role), staffed=False, begun=True) == (Part.STAFF,)
    assert missing_parts(gathers, list(Role), staffed=False, begun=False) == ()
    assert missing_parts(never, list(Role), staffed=False, begun=True) == ()


def test_the_month_begins_at_midnight_in_norway():
    late = datetime(2026, 7, 31, 22, 30, tzinfo=UTC)
    assert month_of(late).isoformat() == "2026-08-01T00:00:00+02:00"


def test_what_is_next_is_one_of_three():
    assert set(Ahead) == {"gathering", "closing", "resuming"}

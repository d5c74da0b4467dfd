"""The plan: its editions, who has read them, when it holds, and how it is laid out at a glance."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.action import Action, Owner
from programme.ballot import Area
from programme.glance import Count, Part, count, part_of, parts
from programme.own_words import NamesAPerson
from programme.people import Group, Member, Role, Workplace
from programme.plan import REMARK_LIMIT, Plan, Sighting
from programme.refusals import Outdated, TooLong
from programme.status import OPEN, Status

AT = datetime(2026, 8, 31, 8, tzinfo=UTC)
TODAY = date(2026, 8, 31)
LEADER, REP, SAFETY = (Member(role, role, role) for role in Role)
GROUP = Group(
    "g", "t", Workplace("Solbakken", "Vestbygd"), "nb", "m", 1, "ABC234", members=(LEADER, REP, SAFETY)
)
EMPTY = Plan("g")


def sighting(role: Role, edition: int = 1, remark: str = "", user: str = "") -> Sighting:
    return Sighting(user or role, role, role, edition, AT, remark)


def read_by(*roles: Role) -> Plan:
    plan = EMPTY
    for role in roles:
        plan = plan.seen_by(sighting(role, plan.edition))
    return plan


def action(number: int, status: Status = Status.PLANNED, day: date | None = TODAY, **more: object) -> Action:
    made = Action(f"a{number}", "g", number, "Kaffe klokka ti", Area.IMPROVE, AT, status, **more)  # type: ignore[arg-type]
    ended = None if status in OPEN else AT + timedelta(hours=number)
    return replace(made, owner=Owner("29:x", "Kari"), deadline=day, ended=ended)


# When it holds


def test_it_holds_when_all_three_have_read_it() -> None:
    assert not read_by().valid(GROUP)
    assert not read_by(Role.LEADER, Role.UNION_REP).valid(GROUP)
    assert read_by(*Role).valid(GROUP)


@pytest.mark.parametrize("missing", Role)
def test_it_waits_for_those_who_have_not(missing: Role) -> None:
    others = [role for role in Role if role is not missing]
    assert read_by(*others).waits_for(GROUP) == (missing,)


def test_a_role_that_nobody_holds_is_not_waited_for() -> None:
    two = replace(GROUP, members=(LEADER, SAFETY))
    assert read_by(Role.LEADER, Role.SAFETY_REP).valid(two)


def test_without_the_leader_it_never_holds() -> None:
    alone = replace(GROUP, members=(REP, SAFETY))
    plan = read_by(Role.UNION_REP, Role.SAFETY_REP)
    assert plan.waits_for(alone) == ()
    assert not plan.valid(alone)


def test_one_of_several_union_reps_has_read_it_for_them() -> None:
    two = replace(GROUP, members=(*GROUP.members, Member("rep2", "rep2", Role.UNION_REP)))
    assert read_by(*Role).valid(two)


# Editions


def test_what_nobody_has_read_is_the_same_edition_still() -> None:
    assert EMPTY.decided_anew().decided_anew().edition == 1


def test_a_new_edition_is_read_by_nobody_and_the_old_one_is_remembered() -> None:
    plan = read_by(*Role).decided_anew()
    assert (plan.edition, plan.sightings, len(plan.seen)) == (2, (), 3)
    assert not plan.valid(GROUP)


def test_an_older_edition_is_not_what_somebody_read() -> None:
    with pytest.raises(Outdated):
        read_by(Role.LEADER).decided_anew().seen_by(sighting(Role.UNION_REP, 1))


def test_a_second_press_changes_nothing_and_a_remark_is_kept_once() -> None:
    plan = read_by(Role.LEADER)
    assert plan.seen_by(sighting(Role.LEADER)) == plan
    remarked = plan.seen_by(sighting(Role.LEADER, remark="Natta mangler."))
    assert remarked.seen_by(sighting(Role.LEADER, remark="Natta mangler.")) == remarked
    assert remarked.seen_by(sighting(Role.LEADER)) == remarked, "a remark is never taken back by a press"
    assert [one.remark for one in remarked.sightings] == ["", "Natta mangler."]


def test_a_remark_is_short_and_points_at_nobody() -> None:
    with pytest.raises(TooLong):
        EMPTY.seen_by(sighting(Role.LEADER, remark="Å" * (REMARK_LIMIT + 1)))
    with pytest.raises(NamesAPerson):
        EMPTY.seen_by(sighting(Role.LEADER, remark="Ring 901 23 456"))


def test_staff_are_told_of_an_edition_on_a_day() -> None:
    plan = read_by(*Role).decided_anew().informed("19:staff", AT)
    assert (plan.told, plan.told_at, plan.place) == (2, AT, "19:staff")


@given(st.lists(st.sampled_from([*Role, None]), max_size=20))
def test_whatever_the_order_it_holds_exactly_when_all_have_read_the_present_edition(
    deeds: list[Role | None],
) -> None:
    """None decides anew."""
    plan, has_read = EMPTY, set[Role]()
    for one in deeds:
        if one is None:
            has_read = set() if has_read else has_read
            plan = plan.decided_anew()
        else:
            has_read.add(one)
            plan = plan.seen_by(sighting(one, plan.edition))
    assert plan.valid(GROUP) is (has_read == set(Role))
    assert set(plan.waits_for(GROUP)) == set(Role) - has_read


# At a glance


def test_what_has_passed_its_day_stands_first_and_what_has_ended_last() -> None:
    one = action(1, Status.DONE)
    two = action(2, Status.CHOSEN, None)
    three = action(3, day=TODAY - timedelta(days=1))
    four = action(4)
    found = [part for part, _ in parts([one, two, three, four], TODAY)]
    assert found == [Part.OVERDUE, Part.RUNNING, Part.CHOSEN, Part.DONE]


def test_the_day_itself_has_not_passed() -> None:
    assert part_of(action(1, day=TODAY), TODAY) is Part.RUNNING


def test_where_others_read_along_no_day_has_passed() -> None:
    late = action(1, day=TODAY - timedelta(days=9))
    assert part_of(late, TODAY) is Part.OVERDUE
    assert part_of(late, TODAY, openly=True) is Part.RUNNING


def test_what_runs_stands_by_its_day_and_never_by_person() -> None:
    later = action(1, day=TODAY + timedelta(days=9))
    sooner = action(2, day=TODAY + timedelta(days=1))
    other = replace(sooner, id="a3", number=3, owner=Owner("29:a", "Aase"))
    ((_, found),) = parts([later, other, sooner], TODAY)
    assert [one.number for one in found] == [2, 3, 1]


def test_what_ended_last_stands_first() -> None:
    ((_, found),) = parts([action(1, Status.DONE), action(2, Status.DONE)], TODAY)
    assert [one.number for one in found] == [2, 1]


def test_the_groups_card_counts_what_goes_on() -> None:
    late = action(1, day=TODAY - timedelta(days=1))
    assert count([late, action(2), action(3, Status.DONE), action(4, Status.CHOSEN, None)], TODAY) == Count(
        3, 1
    )
    assert count([], TODAY) == Count()


@given(
    st.lists(
        st.builds(
            action,
            st.integers(1, 99),
            st.sampled_from(Status),
            st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
        ),
        max_size=20,
    ),
    st.booleans(),
)
def test_every_action_stands_in_one_part_and_none_is_lost(actions: list[Action], openly: bool) -> None:
    found = parts(actions, TODAY, openly=openly)
    assert sorted(one.id for _, some in found for one in some) == sorted(one.id for one in actions)
    order = [part for part, _ in found]
    assert order == sorted(order, key=list(Part).index)
    assert all(some for _, some in found)
    assert count(actions, TODAY).open == sum(len(some) for part, some in found if part.open)

"""A role changes hands: for good, for a time, never by half."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.calendar import OSLO
from programme.handover import (
    OFFER_STANDS,
    DayMissing,
    HoldsItAlready,
    How,
    Offer,
    OfferedToAnother,
    OfferedToSomebody,
    OfferOver,
    OnlyLent,
    ToOneself,
    ToSeveral,
    asks_for_term,
    back_on,
    deputies_of,
    given_back,
    handed_over,
    may_offer,
    one_person,
    without,
)
from programme.journey import PastDate, TooFarAhead
from programme.people import (
    SHARED_ROLES,
    DepartmentMissing,
    DepartmentTaken,
    Group,
    HoldsAnother,
    NoRole,
    Role,
    TooManyGroups,
    Workplace,
    found_room,
)
from programme.refusals import Refused
from tests.programme.cast import LEADER, NOON, OTHER_REP, PARTIES, REP, STRANGER, a_group

TODAY = NOON.date()
GROUP = a_group(*PARTIES)


def an_offer(of=LEADER, **more) -> Offer:
    said = {"taker": "", "taker_name": "", "how": How.GOOD, "until": None, **more}
    return Offer("o1", "g1", of.role, of.user, of.name, made=NOON, **said)


def taken(offer: Offer, by: str = STRANGER, group: Group = GROUP, at: datetime = NOON, aad: str = "aad-x"):
    return handed_over(group, offer, by, "Frida", aad, at=at)


def test_for_good_the_newcomer_holds_the_role_and_the_giver_none() -> None:
    after = taken(an_offer())
    assert after.roles_of(STRANGER) == (Role.LEADER,)
    assert after.roles_of(LEADER.user) == ()
    assert deputies_of(after, LEADER.user) == ()


def test_a_deputy_holds_it_for_somebody_until_a_day() -> None:
    day = TODAY + timedelta(days=30)
    deputy = taken(an_offer(how=How.UNTIL, until=day)).member_of(STRANGER)
    assert deputy is not None
    assert (deputy.held_for, deputy.held_for_name, deputy.back_on) == (LEADER.user, LEADER.name, day)


def test_what_was_lent_comes_back_as_it_was() -> None:
    lent = taken(an_offer(how=How.RETURN))
    assert given_back(lent, lent.holders(Role.LEADER)[0]).members == GROUP.members


def test_who_has_taken_another_role_meanwhile_leaves_it_to_the_deputy() -> None:
    lent = taken(an_offer(how=How.RETURN)).take(LEADER.user, LEADER.name, Role.UNION_REP)
    after = given_back(lent, lent.holders(Role.LEADER)[0])
    assert after.holders(Role.LEADER)[0].held_for == ""
    assert after.roles_of(LEADER.user) == (Role.UNION_REP,)


@pytest.mark.parametrize(
    ("offer", "by", "why"),
    [
        (an_offer(), LEADER.user, ToOneself),
        (an_offer(), REP.user, HoldsAnother),
        (an_offer(of=REP), OTHER_REP.user, HoldsItAlready),
        (an_offer(taker="aad-y", taker_name="Yngve"), STRANGER, OfferedToAnother),
        (an_offer(taker="aad-y"), STRANGER, OfferedToSomebody),
        (replace(an_offer(), ended=NOON), STRANGER, OfferOver),
        (replace(an_offer(), made=NOON - OFFER_STANDS), STRANGER, OfferOver),
        (an_offer(of=replace(LEADER, user="29:gone")), STRANGER, OfferOver),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(offer: Offer, by: str, why: type[Refused]) -> None:
    with pytest.raises(why):
        taken(offer, by, a_group(*PARTIES, OTHER_REP))


def test_the_one_it_is_offered_to_takes_it_however_the_id_is_written() -> None:
    assert taken(an_offer(taker="aad-x"), aad="AAD-X").roles_of(STRANGER) == (Role.LEADER,)


def test_a_deputy_gives_a_role_to_nobody_else() -> None:
    with pytest.raises(OnlyLent):
        may_offer(taken(an_offer(how=How.RETURN)), STRANGER)
    with pytest.raises(NoRole):
        may_offer(GROUP, STRANGER)


@pytest.mark.parametrize(
    ("picked", "one"), [("", ""), (" AAD-1 ", "aad-1"), ("anybody", ""), ("a,a", "a"), ("anybody,a", "a")]
)
def test_a_pickers_value_names_one_or_none(picked: str, one: str) -> None:
    assert one_person(picked) == one


@pytest.mark.parametrize("picked", ["a,b", "a;b", "a, b, c"])
def test_two_at_once_are_not_guessed_between(picked: str) -> None:
    with pytest.raises(ToSeveral):
        one_person(picked)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (None, DayMissing),
        (TODAY, PastDate),
        (TODAY - timedelta(days=1), PastDate),
        (TODAY + timedelta(days=400), TooFarAhead),
    ],
)
def test_a_deputys_day_lies_ahead_and_within_a_year(day: date | None, why: type[Refused]) -> None:
    with pytest.raises(why):
        back_on(How.UNTIL, day, TODAY)


def test_only_until_a_day_has_a_day() -> None:
    day = TODAY + timedelta(days=1)
    assert [back_on(how, day, TODAY) for how in How] == [None, day, None]


def test_whoever_leaves_leaves_the_role_vacant() -> None:
    assert without(GROUP, LEADER.user).missing == (Role.LEADER,)


def test_a_deputy_who_leaves_gives_the_role_back() -> None:
    assert without(taken(an_offer(how=How.RETURN)), STRANGER).members == GROUP.members


def test_when_the_one_it_is_held_for_leaves_the_deputy_holds_it_for_good() -> None:
    after = without(taken(an_offer(how=How.RETURN)), LEADER.user)
    assert after.holders(Role.LEADER)[0].user == STRANGER
    assert after.holders(Role.LEADER)[0].held_for == ""


def test_who_has_no_part_in_it_cannot_leave() -> None:
    with pytest.raises(NoRole):
        without(GROUP, STRANGER)


@pytest.mark.parametrize(
    ("took", "asked"),
    [
        (datetime(2024, 11, 22, 23, tzinfo=OSLO), date(2026, 10, 22)),
        (datetime(2025, 1, 31, tzinfo=OSLO), date(2026, 12, 28)),
        (datetime(2024, 3, 29, tzinfo=OSLO), date(2026, 2, 28)),
    ],
)
def test_a_safety_rep_is_asked_a_month_before_two_years_have_passed(took: datetime, asked: date) -> None:
    assert asks_for_term(took).astimezone(OSLO).date() == asked


PEOPLE = st.sampled_from([member.user for member in (*PARTIES, OTHER_REP)] + [STRANGER, "29:six"])
ACTS = st.sampled_from(["take", "give_good", "give_until", "back", "leave"])
STEPS = st.lists(st.tuples(ACTS, PEOPLE, PEOPLE), max_size=30)


def after(group: Group, what: str, one: str, other: str) -> Group:
    """The group after one step. Raises Refused."""
    match what:
        case "take":
            return group.take(one, one, list(Role)[len(other) % 3])
        case "give_good":
            return taken(an_offer(of=may_offer(group, one)), other, group)
        case "give_until":
            return taken(an_offer(of=may_offer(group, one), how=How.RETURN), other, group)
        case "back":
            lent = deputies_of(group, one)
            return given_back(group, lent[0]) if lent else group
        case _:
            return without(group, one)


@settings(max_examples=400, deadline=None)
@given(STEPS)
def test_however_roles_change_hands_nobody_holds_two_and_no_sole_role_is_held_twice(steps) -> None:
    group = GROUP
    for step in steps:
        with suppress(Refused):
            group = after(group, *step)
        users = [member.user for member in group.members]
        assert len(users) == len(set(users))
        assert all(len(group.holders(role)) <= 1 for role in Role if role not in SHARED_ROLES)
        assert all(member.held_for != member.user for member in group.members)


HOME = Workplace("Solbakken", "Vestbygd kommune")


def has_room(place: Workplace, method: str, *beside: tuple[Workplace, str]) -> bool:
    try:
        found_room(place, method, beside)
    except Refused:
        return False
    return True


def test_a_ninth_group_finds_no_room_however_the_names_are_written() -> None:
    eight = [(Workplace("SOLBAKKEN", "vestbygd  Kommune", str(n)), "m") for n in range(8)]
    with pytest.raises(TooManyGroups):
        found_room(replace(HOME, department="9"), "m", eight)
    assert has_room(replace(HOME, department="8"), "m", *eight[:7])


def test_the_department_tells_groups_apart() -> None:
    with pytest.raises(DepartmentMissing):
        found_room(HOME, "m", [(HOME, "m")])
    second = replace(HOME, department="2. etasje")
    assert has_room(second, "m", (HOME, "m"))
    with pytest.raises(DepartmentTaken):
        found_room(replace(HOME, department="2. Etasje"), "m", [(second, "m")])


def test_another_way_at_the_same_place_needs_no_department() -> None:
    assert has_room(HOME, "another", (HOME, "m"))
    assert has_room(HOME, "m", (replace(HOME, owner="En annen"), "m"))
    assert not has_room(HOME, "m", (HOME, "m"))

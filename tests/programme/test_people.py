"""Persons, the three roles of an HMS group, and the group that outlives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.people import (
    Group,
    HoldsAnother,
    Member,
    NameMissing,
    NoRole,
    Person,
    Role,
    RoleTaken,
    Workplace,
    spoken,
)
from programme.refusals import TooLong
from tests.programme.cast import LEADER, OTHER_REP, PARTIES, REP, SAFETY, a_group


def test_a_new_group_says_that_all_three_roles_are_missing():
    assert a_group().missing == (Role.LEADER, Role.UNION_REP, Role.SAFETY_REP)


def test_with_all_three_roles_filled_nobody_is_missing():
    assert a_group(*PARTIES).missing == ()


def test_several_union_reps_may_take_part():
    group = a_group(*PARTIES).take(OTHER_REP.user, OTHER_REP.name, Role.UNION_REP)
    assert group.holders(Role.UNION_REP) == (REP, OTHER_REP)


@pytest.mark.parametrize("taken", [LEADER, SAFETY])
def test_a_role_that_only_one_can_hold_is_not_taken_from_its_holder(taken: Member):
    with pytest.raises(RoleTaken) as refusal:
        a_group(*PARTIES).take("29:new", "Nina", taken.role)
    assert refusal.value.facts == {"role": taken.role.value, "name": taken.name}


def test_who_wants_another_role_lays_the_first_one_down_before():
    group = a_group(*PARTIES).take(OTHER_REP.user, "Terje", Role.UNION_REP).lay_down(SAFETY.user)
    with pytest.raises(HoldsAnother):
        group.take(REP.user, REP.name, Role.SAFETY_REP)
    moved = group.lay_down(REP.user).take(REP.user, REP.name, Role.SAFETY_REP)
    assert moved.roles_of(REP.user) == (Role.SAFETY_REP,)
    assert moved.missing == ()


def test_taking_the_same_role_twice_changes_nothing_but_the_name():
    group = a_group(*PARTIES).take(LEADER.user, "Lise Marie", Role.LEADER)
    assert [m.name for m in group.holders(Role.LEADER)] == ["Lise Marie"]
    assert len(group.members) == 3


def test_a_role_laid_down_is_free_for_the_next_person():
    group = a_group(*PARTIES).lay_down(LEADER.user)
    assert group.missing == (Role.LEADER,)
    assert group.take("29:new", "Nina", Role.LEADER).missing == ()


def test_nobody_lays_down_a_role_they_do_not_hold():
    with pytest.raises(NoRole):
        a_group(*PARTIES).lay_down("29:new")


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(Role)), max_size=20))
def test_however_roles_are_taken_each_person_holds_one_and_only_union_reps_are_several(wishes):
    group: Group = a_group()
    for user, role in wishes:
        try:
            group = group.take(user, user, role)
        except RoleTaken:
            assert group.holders(role)[0].user != user
        except HoldsAnother:
            assert group.roles_of(user) not in ((), (role,))
    assert len({member.user for member in group.members}) == len(group.members)
    assert len(group.holders(Role.LEADER)) <= 1
    assert len(group.holders(Role.SAFETY_REP)) <= 1


def test_a_workplace_has_a_tidy_name_and_its_department_in_the_title():
    home = Workplace.named("  Solbakken \n sykehjem ", "Sandvik  kommune", " 2. etasje ")
    assert home.title == "Solbakken sykehjem, 2. etasje"
    assert home.owner == "Sandvik kommune"


@pytest.mark.parametrize(("name", "owner"), [("", "Sandvik"), ("Solbakken", " "), ("\t", "")])
def test_a_workplace_needs_a_name_and_an_owner(name, owner):
    with pytest.raises(NameMissing):
        Workplace.named(name, owner)


def test_a_name_too_long_for_a_heading_is_refused_with_the_limit():
    with pytest.raises(TooLong) as refusal:
        Workplace.named("Solbakken", "Sandvik", "x" * 81)
    assert refusal.value.facts == {"limit": 80}


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("nn-NO", "nn"),
        ("nb-NO", "nb"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("no", "nb"),
        ("pl-PL", "nb"),
        ("", "nb"),
    ],
)
def test_a_client_is_spoken_to_in_the_nearest_of_our_languages(locale, language):
    assert spoken(locale) == language


def test_a_chosen_language_goes_before_the_clients():
    assert Person("t", "u", locale="en-GB").speaks == "en"
    assert Person("t", "u", language="nn", locale="en-GB").speaks == "nn"

"""Who may do what: one table without holes, and the helper never answers."""

from dataclasses import replace

import pytest

from programme.access import MAY, PARTIES, Deed, Standing, demand, may, standings
from programme.people import Role
from programme.refusals import NotYours
from tests.programme.cast import HELPER, LEADER, REP, STRANGER, a_group
from tests.programme.cast import PARTIES as MEMBERS

OPEN_TO_ALL = {
    Deed.ASK_HELP,
    Deed.CHOOSE_LANGUAGE,
    Deed.CLAIM_LEAD,
    Deed.START_OWN_GROUP,
    Deed.CONNECT_GROUP,
    Deed.CAST_VOTE,
    Deed.SEE_RESULT,
    Deed.SEE_OWN_DEADLINES,
    Deed.REST,
    Deed.READ_BULLETIN,
    Deed.ANSWER_BULLETIN,
    Deed.TURN_BULLETIN,
}
"""Each of these asks for something else as well: a code, a claim code, the place where a vote is held, or
nothing of anybody else's."""
NOT_FOR_HELPERS = (
    set(Deed)
    - OPEN_TO_ALL
    - {
        Deed.CREATE_WORKPLACE,
        Deed.CHOOSE_HELPERS_CHANNEL,
        Deed.SEE_GROUP,
        Deed.SEE_SENT,
        Deed.SEE_ALL_SENT,
        Deed.SEE_WAYS,
        Deed.END_WAY,
        Deed.REOPEN_WAY,
        Deed.SEE_OVERVIEW,
        Deed.SEE_ALL_GROUPS,
        Deed.CHOOSE_DIGEST,
        Deed.BE_AWAY,
        Deed.GIVE_GROUP,
        Deed.FREE_ROLE,
        Deed.CHOOSE_OWNERS_LANGUAGE,
        Deed.RUN_VOTE,
        Deed.SORT_NOTES,
        Deed.SEE_PLAN,
        Deed.SEE_ACTION,
        Deed.FETCH_PLAN,
        Deed.ANSWER_HELP,
        Deed.CHOOSE_NUDGES,
        Deed.WRITE_BULLETIN,
        Deed.APPROVE_BULLETIN,
        Deed.HOST_BULLETIN,
        Deed.ENTER_OCCASION,
    }
)


def test_the_table_names_every_deed():
    assert set(MAY) == set(Deed)


def test_every_deed_is_open_to_somebody():
    assert all(MAY[deed] for deed in Deed)


@pytest.mark.parametrize("deed", Deed)
def test_a_stranger_may_only_ask_for_help_choose_a_language_and_begin_anew(deed):
    stranger = standings(a_group(*MEMBERS), STRANGER, conversation="19:another")
    assert may(stranger, deed) == (deed in OPEN_TO_ALL)


@pytest.mark.parametrize("deed", sorted(NOT_FOR_HELPERS))
def test_the_helper_and_the_lead_never_act_for_the_parties(deed):
    helper = standings(a_group(*MEMBERS), HELPER, helper=True, lead=True)
    assert helper == {Standing.ANYONE, Standing.HELPER, Standing.LEAD, Standing.OWN_HELPER}
    with pytest.raises(NotYours):
        demand(helper, deed)


def test_a_helper_sees_only_their_own_groups():
    assert may(standings(a_group(), HELPER, helper=True), Deed.SEE_GROUP)
    assert not may(standings(a_group(), "29:other", helper=True), Deed.SEE_GROUP)


def test_a_former_helper_sees_the_group_no_more():
    assert not may(standings(a_group(), HELPER, helper=False), Deed.SEE_GROUP)


def test_being_in_the_groups_chat_lets_one_take_a_role_but_not_answer():
    present = standings(a_group(), STRANGER, conversation="19:chat")
    assert may(present, Deed.TAKE_ROLE)
    assert not may(present, Deed.ANSWER_CHECKIN)


def test_a_group_without_a_chat_has_nobody_present():
    assert standings(None, STRANGER, conversation="") == {Standing.ANYONE}


@pytest.mark.parametrize("member", MEMBERS)
def test_the_three_parties_may_do_all_that_belongs_to_the_stop_point(member):
    party = standings(a_group(*MEMBERS), member.user)
    assert party & PARTIES == {Standing(member.role)}
    stop_point = (
        Deed.ANSWER_CHECKIN,
        Deed.REVEAL,
        Deed.PROPOSE,
        Deed.CONFIRM,
        Deed.FILL_BATON,
        Deed.HAND_OVER,
    )
    assert all(may(party, deed) for deed in stop_point)


def test_who_lays_down_the_role_stands_as_a_stranger_the_same_moment():
    group = a_group(*MEMBERS).lay_down(REP.user)
    assert not may(standings(group, REP.user), Deed.ANSWER_CHECKIN)
    assert may(standings(group, LEADER.user), Deed.ANSWER_CHECKIN)


@pytest.mark.parametrize("role", Role)
def test_every_role_is_a_standing_of_the_parties(role):
    assert Standing(role) in PARTIES


def test_a_cover_sees_the_groups_of_the_helper_who_is_away_and_no_others():
    cover = standings(a_group(), "29:cover", helper=True, covered=(HELPER,))
    assert may(cover, Deed.SEE_GROUP)
    assert not may(standings(a_group(), "29:cover", helper=True, covered=("29:else",)), Deed.SEE_GROUP)
    assert not may(standings(a_group(), "29:cover", covered=(HELPER,)), Deed.SEE_GROUP), "no helper any more"


def test_no_party_frees_another_from_a_role():
    assert not MAY[Deed.FREE_ROLE] & PARTIES


def test_who_has_lent_their_role_may_come_back_to_it_and_nothing_else():
    lent = replace(a_group(*MEMBERS), members=(replace(REP, user="29:x", held_for=REP.user), LEADER))
    away = standings(lent, REP.user)
    assert Standing.AWAY in away
    assert {deed for deed in Deed if may(away, deed)} == OPEN_TO_ALL | {Deed.COME_BACK}


def test_whoever_sees_to_an_action_answers_for_it_and_does_nothing_else_to_the_plan():
    owner = {Standing.ANYONE, Standing.OWNER}
    assert {deed for deed in Deed if may(frozenset(owner), deed)} == OPEN_TO_ALL | {
        Deed.SEE_ACTION,
        Deed.ANSWER_ACTION,
    }


def test_only_the_leader_decides_what_is_not_done_and_ends_an_evaluation():
    assert MAY[Deed.DECIDE_ACTION] == MAY[Deed.SETTLE_EVALUATION] == {Standing.LEADER}

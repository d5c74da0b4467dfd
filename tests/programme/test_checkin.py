"""The stop point: answers are given blind, kept as they come, and turned over at the right moment."""

import pytest

from programme.access import IN_THE_CHAT, Standing, acting_member, standings
from programme.checkin import Answer, Choice, NotYet, OtherRolesForm
from programme.people import Role
from programme.refusals import NotYours, Outdated, TooLong
from tests.programme.cast import (
    DAYS,
    HELPER,
    LEADER,
    NOON,
    OTHER_REP,
    PARTIES,
    REP,
    SAFETY,
    STARTE,
    STRANGER,
    a_checkin,
    a_group,
    all_answered,
    answered,
    as_role,
    revealed,
)

LATER = NOON + DAYS
CLOSED = NOON + 7 * DAYS
ANYONE = frozenset({Standing.ANYONE})


def test_an_answer_is_kept_as_it_comes_and_the_rest_stays_open():
    checkin = a_checkin().answer(LEADER, {"who_does_what": Answer(Choice.NO, "Uklart")}, STARTE)
    mine = checkin.given_by(LEADER.user, Role.LEADER)
    assert mine.answers == {"who_does_what": Answer(Choice.NO, "Uklart")}
    assert "who_does_what" not in {question.key for question in mine.open_questions(STARTE)}
    assert not mine.complete(STARTE)


def test_answers_come_in_parts_and_may_be_changed_until_the_cards_are_turned():
    checkin = answered(a_checkin(), LEADER).answer(LEADER, {"first_date": Answer(Choice.PARTLY)}, STARTE)
    mine = checkin.given_by(LEADER.user, Role.LEADER)
    assert mine.complete(STARTE)
    assert mine.answers["first_date"].choice is Choice.PARTLY
    assert mine.answers["who_does_what"].choice is Choice.YES


def test_a_line_alone_is_kept_but_is_no_answer_yet():
    checkin = a_checkin().answer(SAFETY, {"first_date": Answer(None, "Spør turnus")}, STARTE)
    assert checkin.given_by(SAFETY.user, Role.SAFETY_REP).answers["first_date"].line == "Spør turnus"
    assert checkin.missing_roles(STARTE) == tuple(Role)


def test_the_same_answer_twice_changes_nothing():
    once = answered(a_checkin(), LEADER)
    assert answered(once, LEADER) == once


def test_nobody_answers_a_question_put_to_another_role():
    with pytest.raises(OtherRolesForm):
        a_checkin().answer(REP, {"time_in_rota": Answer(Choice.YES)}, STARTE)


def test_a_line_has_a_limit_that_is_told():
    exact = a_checkin().answer(REP, {"first_date": Answer(Choice.YES, "x" * 300)}, STARTE)
    assert exact.given
    with pytest.raises(TooLong) as refusal:
        a_checkin().answer(REP, {"first_date": Answer(Choice.YES, "x" * 301)}, STARTE)
    assert refusal.value.facts == {"limit": 300}


def test_after_the_reveal_no_answer_is_changed():
    with pytest.raises(Outdated):
        revealed().answer(LEADER, all_answered(Choice.NO, Role.LEADER), STARTE)


def test_two_union_reps_answer_each_for_themselves():
    checkin = answered(answered(a_checkin(), REP), OTHER_REP, choice=Choice.NO)
    assert len(checkin.given) == 2
    assert checkin.given_by(REP.user, Role.UNION_REP).answers["first_date"].choice is Choice.YES
    assert checkin.given_by(OTHER_REP.user, Role.UNION_REP).answers["first_date"].choice is Choice.NO


def test_the_cards_are_turned_when_all_three_have_answered():
    assert revealed().revealed == NOON


@pytest.mark.parametrize("missing", PARTIES)
def test_with_one_role_missing_nobody_turns_the_cards_not_even_by_asking(missing):
    checkin = answered(a_checkin(), *(member for member in PARTIES if member is not missing))
    assert checkin.missing_roles(STARTE) == (missing.role,)
    for asked in (False, True):
        with pytest.raises(NotYet):
            checkin.reveal(PARTIES, STARTE, at=LATER, asked=asked)


def test_one_open_question_holds_the_cards():
    checkin = answered(a_checkin(), LEADER, REP).answer(SAFETY, {"first_date": Answer(Choice.YES)}, STARTE)
    with pytest.raises(NotYet):
        checkin.reveal(PARTIES, STARTE, at=LATER, asked=True)


def test_at_the_closing_time_they_are_turned_whoever_has_answered():
    with pytest.raises(NotYet):
        answered(a_checkin(), LEADER).reveal(PARTIES, STARTE, at=CLOSED - DAYS / 1000)
    assert answered(a_checkin(), LEADER).reveal(PARTIES, STARTE, at=CLOSED).revealed == CLOSED
    assert a_checkin().reveal(PARTIES, STARTE, at=CLOSED).given == ()


def test_a_second_union_rep_is_waited_for_unless_somebody_asks():
    group = (*PARTIES, OTHER_REP)
    checkin = answered(a_checkin(), *PARTIES)
    assert checkin.waits_for(group, STARTE) == (OTHER_REP,)
    with pytest.raises(NotYet):
        checkin.reveal(group, STARTE, at=LATER)
    assert checkin.reveal(group, STARTE, at=LATER, asked=True).revealed == LATER


def test_turned_cards_are_not_turned_again():
    with pytest.raises(Outdated):
        revealed().reveal(PARTIES, STARTE, at=LATER, asked=True)


def test_who_takes_over_a_role_is_waited_for_but_what_was_said_before_is_kept():
    heir = as_role(OTHER_REP, Role.LEADER)
    checkin = answered(a_checkin(), *PARTIES)
    assert checkin.waits_for((heir, REP, SAFETY), STARTE) == (heir,)
    assert checkin.roles_answered(STARTE) == set(Role)
    both = answered(checkin, heir, choice=Choice.NO)
    assert {given.user for given in both.given if given.role is Role.LEADER} == {LEADER.user, heir.user}


def test_who_changes_role_answers_anew_and_loses_nothing():
    now_rep = as_role(LEADER, Role.UNION_REP)
    checkin = answered(answered(a_checkin(), LEADER), now_rep, choice=Choice.PARTLY)
    assert checkin.given_by(LEADER.user, Role.LEADER).answers["first_date"].choice is Choice.YES
    assert checkin.given_by(LEADER.user, Role.UNION_REP).answers["first_date"].choice is Choice.PARTLY


@pytest.mark.parametrize("standing", Standing)
def test_before_the_reveal_everyone_sees_only_their_own_whatever_they_are(standing):
    checkin = (
        answered(a_checkin(), *PARTIES)
        .share(LEADER.user, True)
        .share(REP.user, True)
        .share(SAFETY.user, True)
    )
    assert checkin.seen_by(STRANGER, frozenset({standing})) == ()
    assert [given.user for given in checkin.seen_by(LEADER.user, frozenset({standing}))] == [LEADER.user]
    assert checkin.seen_by(HELPER, frozenset(Standing)) == ()


@pytest.mark.parametrize("role", Role)
def test_after_the_reveal_the_parties_see_all(role):
    assert revealed().seen_by("29:new", frozenset({Standing(role)})) == revealed().given


def test_after_the_reveal_the_answers_are_in_the_groups_chat_for_whoever_is_there():
    assert revealed().seen_by(STRANGER, frozenset({Standing.PRESENT})) == revealed().given


@pytest.mark.parametrize("standing", sorted(set(Standing) - IN_THE_CHAT))
def test_after_the_reveal_nobody_else_sees_anything(standing):
    assert revealed().seen_by(STRANGER, frozenset({standing})) == ()


def test_the_helper_sees_the_answers_only_when_all_who_answered_agree():
    helper = standings(a_group(*PARTIES), HELPER, helper=True)
    checkin = revealed().share(LEADER.user, True).share(REP.user, True)
    assert checkin.seen_by(HELPER, helper) == ()
    shared = checkin.share(SAFETY.user, True)
    assert shared.seen_by(HELPER, helper) == shared.given
    assert shared.seen_by("29:other", ANYONE | {Standing.HELPER, Standing.LEAD}) == ()


def test_who_has_agreed_to_share_may_think_better_of_it():
    helper = standings(a_group(*PARTIES), HELPER, helper=True)
    checkin = revealed()
    for member in PARTIES:
        checkin = checkin.share(member.user, True)
    assert checkin.share(REP.user, False).seen_by(HELPER, helper) == ()


def test_with_no_answers_there_is_nothing_to_share():
    assert not a_checkin().reveal(PARTIES, STARTE, at=CLOSED).share(LEADER.user, True).is_shared


def test_only_a_member_with_a_role_acts_at_a_stop_point():
    group = a_group(*PARTIES)
    assert acting_member(standings(group, REP.user), group, REP.user) == REP
    for user, standing in (
        (STRANGER, standings(group, STRANGER)),
        (HELPER, standings(group, HELPER, helper=True)),
    ):
        with pytest.raises(NotYours):
            acting_member(standing, group, user)

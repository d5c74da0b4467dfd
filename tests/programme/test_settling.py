"""After the reveal the parties settle what comes next: the leader's word lets it stand, no remark is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.checkin import Checkin, NoProposal, PartyNeeded
from programme.people import Role
from programme.refusals import Outdated, Refused, TooLong
from programme.visit import Outcome
from tests.programme.cast import (
    DAYS,
    LEADER,
    NOON,
    OTHER_REP,
    PARTIES,
    REP,
    SAFETY,
    STARTE,
    TINY,
    a_checkin,
    answered,
    as_role,
    revealed,
)

LATER = NOON + DAYS
GO_ON, STAY, GO_BACK = Outcome.GO_ON, Outcome.STAY, Outcome.GO_BACK


def proposed(outcome: Outcome = GO_ON) -> Checkin:
    """Answers on the table, and an outcome proposed."""
    return revealed().propose(outcome, first_phase=False)


def test_nothing_is_proposed_before_the_cards_are_turned():
    with pytest.raises(Outdated):
        answered(a_checkin(), *PARTIES).propose(GO_ON, first_phase=False)


def test_without_a_proposal_there_is_nothing_to_confirm():
    with pytest.raises(NoProposal):
        revealed().confirm(LEADER, GO_ON, "", STARTE, at=LATER)


def test_from_the_first_phase_there_is_no_way_back():
    with pytest.raises(Outdated):
        revealed().propose(GO_BACK, first_phase=True)
    assert revealed().propose(GO_BACK, first_phase=False).proposal is GO_BACK


def test_the_others_confirm_and_it_does_not_stand_yet():
    checkin = proposed()
    for member in (REP, OTHER_REP, SAFETY):
        checkin = checkin.confirm(member, GO_ON, "", STARTE, at=LATER)
    assert checkin.settled is None
    assert [c.user for c in checkin.confirmed_by(Role.UNION_REP)] == [REP.user, OTHER_REP.user]


def test_the_leaders_confirmation_lets_it_stand_and_the_others_may_still_add_theirs():
    checkin = proposed().confirm(LEADER, GO_ON, "", STARTE, at=LATER)
    assert checkin.settled == LATER
    after = checkin.confirm(SAFETY, GO_ON, "Vi skulle hatt mer tid", STARTE, at=LATER + DAYS)
    assert after.settled == LATER
    assert [remark.remark for remark in after.remarks] == ["Vi skulle hatt mer tid"]


def test_after_the_leaders_word_nothing_else_is_proposed():
    checkin = proposed().confirm(LEADER, GO_ON, "", STARTE, at=LATER)
    for outcome in Outcome:
        with pytest.raises(Outdated):
            checkin.propose(outcome, first_phase=False)


def test_nobody_confirms_an_outcome_that_is_no_longer_proposed():
    changed = proposed(GO_ON).propose(STAY, first_phase=False)
    with pytest.raises(Outdated):
        changed.confirm(LEADER, GO_ON, "", STARTE, at=LATER)
    assert changed.settled is None


def test_another_proposal_asks_anew_but_keeps_the_remarks():
    checkin = proposed().confirm(REP, GO_ON, "For fort", STARTE, at=LATER).propose(STAY, first_phase=False)
    assert checkin.confirmed_by(Role.UNION_REP) == ()
    assert [(remark.remark, remark.outcome) for remark in checkin.remarks] == [("For fort", GO_ON)]


def test_a_second_press_changes_nothing():
    once = proposed().confirm(REP, GO_ON, " Ja, men ", STARTE, at=LATER)
    assert once.confirm(REP, GO_ON, "Ja, men", STARTE, at=LATER + DAYS) is once
    assert once.confirm(REP, GO_ON, "  ", STARTE, at=LATER + DAYS) is once


def test_a_second_remark_stands_beside_the_first():
    checkin = proposed().confirm(REP, GO_ON, "Først", STARTE, at=LATER)
    checkin = checkin.confirm(REP, GO_ON, "Så", STARTE, at=LATER)
    assert [remark.remark for remark in checkin.remarks] == ["Først", "Så"]
    assert checkin.confirm(REP, GO_ON, "Først", STARTE, at=LATER) is checkin


def test_a_remark_has_a_limit_that_is_told():
    assert proposed().confirm(REP, GO_ON, f" {'x' * 600} ", STARTE, at=LATER).remarks
    with pytest.raises(TooLong) as refusal:
        proposed().confirm(REP, GO_ON, "x" * 601, STARTE, at=LATER)
    assert refusal.value.facts == {"limit": 600}


def test_a_union_rep_who_confirmed_and_then_became_leader_can_still_let_it_stand():
    as_rep = proposed().confirm(REP, GO_ON, "", STARTE, at=LATER)
    as_leader = as_rep.confirm(as_role(REP, Role.LEADER), GO_ON, "", STARTE, at=LATER)
    assert as_leader.settled == LATER
    assert [c.role for c in as_leader.confirmed] == [Role.UNION_REP, Role.LEADER]


def test_a_role_without_an_answer_is_no_hindrance_where_the_method_says_so():
    drink = TINY.phase("drikke")
    checkin = a_checkin(drink).reveal(PARTIES, drink, at=NOON + 7 * DAYS).propose(GO_ON, first_phase=False)
    assert checkin.confirm(LEADER, GO_ON, "", drink, at=LATER).settled


def test_where_all_three_are_needed_the_group_cannot_go_on_without_one_but_may_ask_anew():
    brew = TINY.phase("koke")
    checkin = answered(a_checkin(brew), LEADER, REP, phase=brew).reveal(PARTIES, brew, at=NOON + 7 * DAYS)
    onward = checkin.propose(GO_ON, first_phase=True)
    with pytest.raises(PartyNeeded):
        onward.confirm(LEADER, GO_ON, "", brew, at=LATER)
    assert onward.confirm(REP, GO_ON, "", brew, at=LATER).confirmed
    staying = onward.propose(STAY, first_phase=True)
    assert staying.confirm(LEADER, STAY, "", brew, at=LATER).settled


MOVES = st.one_of(
    st.tuples(st.just("propose"), st.sampled_from(Outcome)),
    st.tuples(
        st.sampled_from((*PARTIES, OTHER_REP)), st.sampled_from(Outcome), st.sampled_from(["", "Nei", "Jo"])
    ),
)


@given(st.lists(MOVES, max_size=25))
def test_in_any_order_of_proposals_and_confirmations_no_remark_is_lost_and_only_the_leader_settles(moves):
    checkin, accepted = revealed(), set()
    for move in moves:
        try:
            if move[0] == "propose":
                checkin = checkin.propose(move[1], first_phase=False)
            else:
                checkin = checkin.confirm(*move, STARTE, at=LATER)
                accepted.add((move[0].user, *move[1:]))
        except Refused:
            continue
    said = {(c.user, c.outcome, c.remark) for c in checkin.remarks}
    assert said == {entry for entry in accepted if entry[2]}
    leaders = [c.outcome for c in checkin.confirmed if c.role is Role.LEADER]
    assert (checkin.settled is not None) == (checkin.proposal in leaders) == bool(leaders)

"""Anybody does anything at any time: what must hold, however events are ordered.

The machine keeps its own simple book of what was accepted, and compares it with what the rules kept.
"""

from collections import defaultdict
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from programme.access import PARTIES as PARTY_STANDINGS
from programme.access import Deed
from programme.checkin import Answer, Choice
from programme.journey import Stage
from programme.people import HoldsAnother, Role, RoleTaken
from programme.visit import Outcome
from tests.programme.cast import HELPER, LEADER, OSS_OG_VART, OTHER_REP, REP, SAFETY, SHELF, STRANGER
from tests.programme.way_table import WayTable as Table

PEOPLE = (LEADER.user, REP.user, OTHER_REP.user, SAFETY.user, HELPER, STRANGER)
anybody = st.sampled_from(PEOPLE)
outcomes = st.sampled_from(Outcome)
wishes = st.lists(outcomes, min_size=1, max_size=3)
choices = st.sampled_from(Choice) | st.none()
answers = st.dictionaries(
    st.integers(0, 11), st.builds(Answer, choices, st.sampled_from(["", "Hm"])), max_size=8
)


class AnyOrder(RuleBasedStateMachine):
    """Random deeds by random people at random times."""

    @initialize(method=st.sampled_from([OSS_OG_VART, SHELF.get("kaffepraten", 2)]))
    def sets_out(self, method):
        self.table = Table(method)
        self.accepted = defaultdict(dict)
        """By check-in, person and role: the answers that were taken in."""
        self.remarks = set()
        self.leader_said = defaultdict(set)
        """By visit: the outcomes a leader has confirmed."""
        self.batons = {}
        """By visit: what was on the baton when it was handed over."""

    @rule(user=anybody, numbered=answers)
    def answers_some(self, user, numbered):
        self._answer(user, numbered)

    @rule(steps=st.integers(1, 6), outcome=outcomes, choice=st.sampled_from(Choice))
    def all_goes_as_it_should_for_a_while(self, steps, outcome, choice):
        """Without this, chance alone would seldom come far."""
        for _ in range(steps):
            self._next_step(outcome, choice)

    @rule(user=anybody)
    def asks_for_the_cards(self, user):
        self._do(user, Deed.REVEAL, lambda: self.table.turn(asked=True))

    @rule(hours=st.sampled_from([1, 20, 24 * 3, 24 * 9, 24 * 60]))
    def time_passes(self, hours):
        self._watched(lambda: self.table.tick(timedelta(hours=hours)))

    @rule(user=anybody, days=st.integers(-1, 40))
    def sets_a_workshop(self, user, days):
        self._do(user, Deed.SET_WORKSHOP, lambda: self.table.set_workshop(days))

    @rule(user=anybody)
    def opens_by_hand(self, user):
        self._do(user, Deed.OPEN_CHECKIN, self.table.open)

    @rule(user=anybody, wanted=wishes, remark=st.sampled_from(["", "Nei"]))
    def proposes_and_confirms(self, user, wanted, remark):
        """The first is proposed; confirming the others is what an old card would ask for."""
        self._do(user, Deed.PROPOSE, lambda: self.table.propose(wanted[0]))
        for outcome in wanted:
            self._confirm(user, outcome, remark)
            self._confirm(user, outcome, "Ja, men")

    @rule(user=anybody, wish=st.booleans())
    def shares(self, user, wish):
        self._do(user, Deed.SHARE_WITH_HELPER, lambda: self.table.share(user, wish))

    @rule(user=anybody, role=st.sampled_from(Role))
    def takes_a_role(self, user, role):
        """From the group's own chat, where everybody may; a helper or stranger stays what they are."""
        if user not in (HELPER, STRANGER):
            with suppress(RoleTaken, HoldsAnother):
                self.table.take(user, role)

    @rule(user=anybody)
    def lays_down_the_role(self, user):
        self._do(user, Deed.LAY_DOWN_ROLE, lambda: self.table.lay_down(user))

    @rule(user=anybody, text=st.sampled_from(["", "Kort", "Lenger enn før"]))
    def writes_on_the_baton(self, user, text):
        fields = {field.key: text for field in self.table.phase.baton}
        self._do(user, Deed.FILL_BATON, lambda: self.table.fill(fields))

    @rule(user=anybody, empty_handed=st.booleans())
    def hands_over(self, user, empty_handed):
        self._hand_over(user, empty_handed)

    @rule(user=anybody)
    def begins_a_new_round(self, user):
        self._do(user, Deed.NEW_ROUND, self.table.new_round)

    # --- what must hold ------------------------------------------------------------------------------------

    @invariant()
    def nobody_sees_anothers_answer_before_the_cards_are_turned(self):
        for checkin in self.table.checkins:
            for user in PEOPLE:
                seen = checkin.seen_by(user, self.table.standing(user))
                if checkin.revealed is None:
                    assert {given.user for given in seen} <= {user}

    @invariant()
    def after_that_the_helper_sees_only_what_all_have_agreed_to_share(self):
        for checkin in self.table.checkins:
            seen = checkin.seen_by(HELPER, self.table.standing(HELPER))
            assert {given.user for given in seen} <= checkin.shared
            assert checkin.seen_by(STRANGER, self.table.standing(STRANGER)) == ()

    @invariant()
    def no_accepted_answer_is_lost_or_made_up(self):
        kept = {
            (checkin.id, given.user, given.role): dict(given.answers)
            for checkin in self.table.checkins
            for given in checkin.given
        }
        assert kept == self.accepted

    @invariant()
    def no_remark_is_lost_or_made_up(self):
        kept = {(c.id, r.user, r.outcome, r.remark) for c in self.table.checkins for r in c.remarks}
        assert kept == self.remarks

    @invariant()
    def no_phase_is_passed_without_the_leader_confirming_exactly_that(self):
        for visit in self.table.ended:
            assert visit.outcome in self.leader_said[visit.id]
        if self.table.journey.stage is Stage.HANDING_OVER:
            assert Outcome.GO_ON in self.leader_said[self.table.journey.visit.id]

    @invariant()
    def every_phase_passed_was_left_in_the_methods_order(self):
        visits = [*self.table.ended, self.table.journey.visit]
        for left, entered in pairwise(visits):
            if left.id != entered.id:
                following = self.table.method.after(left.phase)
                onward = following.key if following else self.table.method.circle
                back = self.table.method.before(left.phase)
                assert entered.phase == (onward if left.outcome is Outcome.GO_ON else back and back.key)

    @invariant()
    def stage_and_check_in_agree(self):
        stage, checkin = self.table.journey.stage, self.table.checkin
        if stage in (Stage.PLANNING, Stage.DATED):
            assert checkin is None or (checkin.settled and checkin.proposal is not Outcome.GO_ON)
            return
        assert checkin is not None
        assert (checkin.revealed is None) == (stage is Stage.ASKING)
        assert (checkin.settled is None) == (stage in (Stage.ASKING, Stage.TALKING))
        if stage in (Stage.HANDING_OVER, Stage.RESTING):
            assert checkin.proposal is self.table.journey.visit.outcome is Outcome.GO_ON

    @invariant()
    def only_one_check_in_is_open_at_a_time(self):
        assert sum(checkin.settled is None for checkin in self.table.checkins) <= 1

    @invariant()
    def what_was_handed_over_stays_written_and_the_last_real_baton_is_in_hand(self):
        handed = {visit.id: visit for visit in self.table.ended if visit.id in self.batons}
        assert {key: visit.baton for key, visit in handed.items()} == self.batons
        real = [visit for visit in handed.values() if visit.baton]
        assert self.table.journey.carried == (real[-1] if real else None)

    # --- the usual way -------------------------------------------------------------------------------------

    def _next_step(self, outcome, choice):
        """Every member does what the stage asks for."""
        stage = self.table.journey.stage
        for user in [member.user for member in self.table.group.members]:
            match stage:
                case Stage.PLANNING | Stage.DATED:
                    return self._do(user, Deed.OPEN_CHECKIN, self.table.open)
                case Stage.ASKING:
                    self._answer(user, {n: Answer(choice) for n in range(12)})
                case Stage.TALKING:
                    self._do(user, Deed.PROPOSE, lambda: self.table.propose(outcome))
                    self._confirm(user, outcome, "Greit")
                case Stage.HANDING_OVER:
                    return self._hand_over(user, empty_handed=not self.table.journey.visit.baton)
                case Stage.RESTING:
                    return self._do(user, Deed.NEW_ROUND, self.table.new_round)
        return None

    # --- the book ------------------------------------------------------------------------------------------

    def _do(self, user, deed, act) -> bool:
        party = self.table.standing(user) & PARTY_STANDINGS
        done = self._watched(lambda: self.table.do(user, deed, act))
        assert party or not done, "somebody without a role did something"
        return done

    def _hand_over(self, user, empty_handed):
        visit = self.table.journey.visit
        if self._do(user, Deed.HAND_OVER, lambda: self.table.hand_over(empty_handed=empty_handed)):
            event(f"handed over in {visit.phase}, round {visit.round}")
            self.batons[visit.id] = {} if empty_handed else visit.baton

    def _watched(self, act):
        """Does it, and checks that cards turned just now were turned for a good reason."""
        hidden = {checkin.id for checkin in self.table.checkins if checkin.revealed is None}
        result = act()
        for checkin in self.table.checkins:
            if checkin.revealed and checkin.id in hidden:
                event("the cards were turned")
                assert self.table.at >= checkin.closes or self._roles_in(checkin) == set(Role)
        return result

    def _roles_in(self, checkin):
        phase = self.table.method.phase(checkin.phase)
        return {
            given.role
            for given in checkin.given
            if all(given.answers.get(q.key, Answer()).choice for q in phase.asked_of(given.role))
        }

    def _answer(self, user, numbered):
        asked = [q.key for role in self.table.group.roles_of(user) for q in self.table.phase.asked_of(role)]
        chosen = {asked[n]: answer for n, answer in numbered.items() if n < len(asked)}
        checkin = self.table.checkin
        if self._do(user, Deed.ANSWER_CHECKIN, lambda: self.table.answer(user, chosen)):
            self.accepted[checkin.id, user, self.table.group.roles_of(user)[0]].update(chosen)

    def _confirm(self, user, outcome, remark):
        checkin, visit = self.table.checkin, self.table.journey.visit
        if self._do(user, Deed.CONFIRM, lambda: self.table.confirm(user, outcome, remark)):
            event(f"confirmed {outcome}")
            self.remarks |= {(checkin.id, user, outcome, remark)} if remark else set()
            if Role.LEADER in self.table.group.roles_of(user):
                self.leader_said[visit.id].add(outcome)


TestTheJourneyAsAMachine = AnyOrder.TestCase
TestTheJourneyAsAMachine.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)

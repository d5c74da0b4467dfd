"""The same machine with every other way a group may take: no move loses a baton, an answer or a stay, and who
rests or has ended is asked nothing by the clock."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from programme.access import Deed, may
from programme.journey import Reason, Stage
from programme.people import Role
from programme.visit import Held, Outcome
from tests.programme.cast import LEADER
from tests.programme.test_the_journey_as_a_machine import PEOPLE, AnyOrder

WHY = st.sampled_from(["For travelt nå", "Gjort før", "", "x" * 301])
mostly_the_leader = st.sampled_from((LEADER.user,) * 5 + PEOPLE)


class AnyWay(AnyOrder):
    """Random deeds, pauses and turns by random people at random times."""

    def __init__(self):
        super().__init__()
        self.turned = {}
        """By the stay before: the phase that the leader chose to go to."""
        self.seen = {}
        """By stay: what stood on its baton last."""

    @rule(user=mostly_the_leader, held=st.sampled_from(Held), count=st.none() | st.integers(-1, 1000))
    def tells_how_it_went(self, user, held, count):
        self._way(user, Deed.TELL_GATHERING, lambda: self.table.gather(held, count))

    @rule(held=st.sampled_from(Held), days=st.integers(0, 2))
    def meets(self, held, days):
        """Without this, chance alone would seldom have a day to tell of."""
        user = LEADER.user
        self._do(user, Deed.SET_WORKSHOP, lambda: self.table.set_workshop(days))
        self._way(user, Deed.TELL_GATHERING, lambda: self.table.gather(held, 12))

    @rule()
    def takes_the_thread_up(self):
        """Without this, most groups would rest for good."""
        self._way(LEADER.user, Deed.REOPEN_WAY, self.table.reopen)
        self._way(LEADER.user, Deed.RESUME, self.table.resume)

    @rule(user=mostly_the_leader, days=st.sampled_from([-1, 0, 1, 5, 30, 366, 367]))
    def pauses(self, user, days):
        self._way(user, Deed.PAUSE, lambda: self.table.pause(days))

    @rule(user=mostly_the_leader)
    def goes_on(self, user):
        self._way(user, Deed.RESUME, self.table.resume)

    @rule(user=mostly_the_leader, reason=st.sampled_from(Reason))
    def ends(self, user, reason):
        self._way(user, Deed.END_WAY, lambda: self.table.end(reason))

    @rule(user=mostly_the_leader)
    def opens_again(self, user):
        self._way(user, Deed.REOPEN_WAY, self.table.reopen)

    @rule(user=mostly_the_leader, why=WHY)
    def skips(self, user, why):
        self._way(user, Deed.SKIP_PHASE, lambda: self.table.skip(why))

    @rule(user=mostly_the_leader, steps=st.integers(0, 3), why=WHY)
    def goes_back_to(self, user, steps, why):
        method = self.table.method
        place = max(0, method.place(self.table.journey.visit.phase) - steps)
        self._turn(user, lambda: self.table.back(method.phases[place].key, why))

    @rule(user=mostly_the_leader)
    def opens_the_phase_again(self, user):
        last = self.table.ended[-1] if self.table.ended else None
        if self._turn(user, self.table.reopen_phase):
            assert self.table.journey.visit.baton == last.baton, "its baton is the draft"

    @rule(user=mostly_the_leader, months=st.sampled_from([0, 1, 2, 3, 6]))
    def chooses_a_pace(self, user, months):
        self._way(user, Deed.CHOOSE_PACE, lambda: self.table.pace(months))

    # --- what must hold ------------------------------------------------------------------------------------

    @invariant()
    def no_phase_is_passed_without_the_leader_confirming_exactly_that(self):
        for visit in self.table.ended:
            assert visit.skipped or visit.id in self.turned or visit.outcome in self.leader_said[visit.id]

    @invariant()
    def every_phase_passed_was_left_in_the_methods_order(self):
        visits = [*self.table.ended, self.table.journey.visit]
        for left, entered in pairwise(visits):
            if left.id == entered.id:
                continue
            if entered.again:
                assert entered.phase == self.table.method.phases[-1].key
            elif left.id in self.turned:
                assert entered.phase == self.turned[left.id]
            else:
                following = self.table.method.after(left.phase)
                onward = following.key if following else self.table.method.circle
                back = self.table.method.before(left.phase)
                forward = left.skipped or left.outcome is Outcome.GO_ON
                assert entered.phase == (onward if forward else back and back.key)

    @invariant()
    def stage_and_check_in_agree(self):
        journey, checkin = self.table.journey, self.table.checkin
        if journey.stage in (Stage.PLANNING, Stage.DATED):
            open_ = checkin and not checkin.withdrawn and not checkin.settled
            assert not open_
            assert (journey.stage is Stage.DATED) == (journey.visit.workshop is not None)
        elif not journey.visit.skipped:
            assert checkin is not None
            assert checkin.withdrawn is None
            assert (checkin.revealed is None) == (journey.stage is Stage.ASKING)
            assert (checkin.settled is None) == (journey.stage in (Stage.ASKING, Stage.TALKING))

    @invariant()
    def only_one_check_in_is_open_at_a_time(self):
        assert sum(not (one.settled or one.withdrawn) for one in self.table.checkins) <= 1

    @invariant()
    def no_stay_is_lost_nor_what_was_written_on_its_baton(self):
        visit = self.table.journey.visit
        here = {one.id: one for one in (*self.table.ended, visit)}
        for id_, baton in self.seen.items():
            if id_ != visit.id:
                assert here[id_].baton == self.batons.get(id_, baton)
        self.seen[visit.id] = visit.baton

    @invariant()
    def an_end_and_a_pause_never_stand_together(self):
        assert not (self.table.journey.end and self.table.journey.pause)

    # --- the book ------------------------------------------------------------------------------------------

    def time_passes_by(self, hours):
        """What the clock may do to a group that rests or has ended: nothing, until the pause is over."""
        before, asked = self.table.journey, list(self.table.checkins)
        self._watched(lambda: self.table.tick(timedelta(hours=hours)))
        if not before.under_way and not self.table.journey.under_way:
            event("the clock passed a group at rest")
            assert (self.table.journey, self.table.checkins) == (before, asked)

    @rule(hours=st.sampled_from([1, 20, 24 * 3, 24 * 9, 24 * 60]))
    def time_passes(self, hours):
        self.time_passes_by(hours)

    def _way(self, user, deed, act) -> bool:
        allowed = may(self.table.standing(user), deed)
        done = self._watched(lambda: self.table.do(user, deed, act))
        assert allowed or not done
        if done:
            event(f"done: {deed}")
        return done

    def _turn(self, user, act) -> bool:
        left = self.table.journey.visit.id
        done = self._way(user, Deed.GO_BACK_TO, act)
        if done:
            assert Role.LEADER in self.table.group.roles_of(user)
            self.turned[left] = self.table.journey.visit.phase
        return done

    def _watched(self, act):
        """What was answered to a stop point that was withdrawn comes back in the next of the same stay."""
        known = {checkin.id: checkin for checkin in self.table.checkins}
        result = super()._watched(act)
        for checkin in self.table.checkins:
            if checkin.id not in known and checkin.given:
                before = [one for one in known.values() if one.visit == checkin.visit and one.withdrawn]
                assert checkin.given == before[-1].given
                for given in checkin.given:
                    self.accepted[checkin.id, given.user, given.role].update(given.answers)
        return result


TestAnyWayAtAnyTime = AnyWay.TestCase
TestAnyWayAtAnyTime.settings = settings(max_examples=100, stateful_step_count=60, deadline=None)

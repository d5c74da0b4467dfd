"""Anything is done to an action, in any order: what always holds."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from programme.action import Action, Owner
from programme.ballot import Area
from programme.refusals import Refused
from programme.status import OPEN, Status, Theme
from programme.wording import LINE_LIMIT, TITLE_LIMIT

AT = datetime(2026, 8, 24, 8, tzinfo=UTC)
TODAY = date(2026, 8, 24)
DAY, LATER = date(2026, 9, 18), date(2026, 10, 2)
BACK = date(2026, 11, 27)
KARI, OLA = Owner("29:kari", "Kari", "leader"), Owner("29:ola", "Ola")
CHOSEN = Action("a1", "g1", 1, "Kaffe klokka ti", Area.IMPROVE, AT)
PLANNED = CHOSEN.handed_to(KARI, OLA).by(DAY, TODAY, BACK)
WHY = "Vi venter på ny turnus"


people = st.sampled_from([KARI, OLA, Owner("", "", "", "aad-1")])
days = st.dates(date(2026, 8, 24), date(2027, 3, 1))
words = st.sampled_from(["", "x", WHY, "Kaffe klokka elleve", "Å" * (LINE_LIMIT + 1), "Ring 901 23 456"])


class Life(RuleBasedStateMachine):
    """Anything is done to an action, in any order."""

    @initialize()
    def is_chosen(self):
        self.before = self.action = CHOSEN

    def _do(self, deed):
        self.before = self.action
        with suppress(Refused):
            self.action = deed()

    @rule(title=words, area=st.sampled_from(Area), theme=st.sampled_from(Theme), sign=words)
    def worded(self, title, area, theme, sign):
        self._do(lambda: self.action.worded(title, area, theme, sign))

    @rule(owner=people, deputy=st.none() | people)
    def handed(self, owner, deputy):
        self._do(lambda: self.action.handed_to(owner, deputy))

    @rule(who=people)
    def left(self, who):
        self._do(lambda: self.action.without(who.user))

    @rule()
    def nobody(self):
        self._do(lambda: self.action.handed_to_nobody())

    @rule(day=days)
    def dated(self, day):
        self._do(lambda: self.action.by(day, TODAY, day + timedelta(weeks=10)))

    @rule()
    def begun(self):
        self._do(lambda: self.action.begun())

    @rule()
    def help(self):
        self._do(lambda: self.action.asks_for_help())

    @rule(day=days, why=words)
    def postponed(self, day, why):
        self._do(lambda: self.action.postponed(day, why, TODAY, day + timedelta(weeks=10)))

    @rule()
    def done(self):
        self._do(lambda: self.action.done(AT))

    @rule(why=words)
    def stopped(self, why):
        self._do(lambda: self.action.stopped(why, AT))

    @rule(why=words)
    def left_out(self, why):
        self._do(lambda: self.action.not_chosen(why, AT))

    @rule()
    def reopened(self):
        self._do(lambda: self.action.reopened())

    @invariant()
    def its_end_and_its_status_say_the_same(self):
        one = self.action
        assert (one.ended is None) is one.open is (one.status in OPEN)

    @invariant()
    def who_is_nudged_can_act_and_knows_the_day(self):
        """What runs has somebody who sees to it, but for what was begun or moved before anybody had a day."""
        one = self.action
        if one.status is Status.PLANNED:
            assert one.owner is not None
            assert one.deadline is not None
        if one.running:
            assert one.owner is not None or one.status is Status.POSTPONED

    @invariant()
    def a_reason_stands_where_one_is_needed_and_nowhere_else(self):
        needs = self.action.status in (Status.POSTPONED, Status.STOPPED, Status.NOT_CHOSEN)
        assert bool(self.action.reason) is needs

    @invariant()
    def each_change_is_one_version_and_what_was_refused_is_none(self):
        assert self.action.version - self.before.version in (0, 1)
        assert (self.action == self.before) is (self.action.version == self.before.version)

    @invariant()
    def its_words_are_as_they_must_be(self):
        assert 3 <= len(self.action.title) <= TITLE_LIMIT
        assert len(self.action.sign) <= LINE_LIMIT
        assert len(self.action.reason) <= LINE_LIMIT

    @invariant()
    def nobody_stands_in_for_themselves(self):
        one = self.action
        assert one.deputy is None or one.owner is None or one.deputy.user != one.owner.user


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=80, stateful_step_count=15, deadline=None)

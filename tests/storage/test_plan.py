"""Plans, actions and all that happened to them, over both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.action import Action, Owner, Source
from programme.ballot import Area
from programme.change import Change, Changed
from programme.nudge import Step
from programme.people import Role
from programme.plan import Plan, Sighting
from programme.status import Effect, Onward, Status, Theme
from storage.database import Clash
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_group
from tests.storage.test_at_the_same_moment import meanwhile

DAY = date(2026, 5, 4)
FULL = Action(
    "action-1", "group-1", 3, "Kaffe klokka ti – «felles»", Area.KEEP, NOON, Status.POSTPONED, Theme.WORKLOAD,
    Source("oss_og_vart", "first", 2, "visit-1", "vote-1", "o2"),
    Owner("29:kari", "Kari Åsen", "leader", "aad-kari"), Owner("", "Per", "", "aad-per"),
    DAY, date(2026, 3, 2), "Pausen holdes tre dager av fire", DAY + timedelta(weeks=10),
    {"effect": "4.3", "cost": "1"}, "Turnusen er lagt", True, None, Effect.LITTLE, Onward.CHANGE, 7,
)  # fmt: skip


def an_action(id="action-1", number=1, group="group-1", **more):
    return Action(id, group, number, f"Tiltak {number}", Area.IMPROVE, NOON, **more)


def keep(database, *actions, tenant=HERE):
    with database.work() as work:
        for one in actions:
            work.actions.add(tenant, one)


class TestPlans:
    SEEN = Sighting("29:kari", "Kari", Role.LEADER, 1, NOON, "Ta det rolig")

    def test_a_group_that_has_kept_nothing_has_the_first_edition_of_an_empty_plan(self, groups):
        with groups.work() as work:
            assert work.plans.get(HERE, "group-1") == Plan("group-1")

    def test_a_plan_is_read_as_it_was_kept(self, groups):
        before = Plan("group-1")
        after = before.seen_by(self.SEEN).decided_anew().numbered().informed("19:staff", NOON)
        after = replace(after, learned="Små skritt")
        with groups.work() as work:
            work.plans.keep(HERE, before, after)
        with groups.work() as work:
            assert work.plans.get(HERE, "group-1") == after
            assert work.plans.get(THERE, "group-1") == Plan("group-1")
            assert work.plans.get(HERE, "group-2") == Plan("group-2")

    def test_who_has_seen_what_is_only_added_to(self, groups):
        plan_ = Plan("group-1")
        for edition, who in enumerate(("29:kari", "29:ola", "29:siv"), start=1):
            seen = replace(self.SEEN, user=who, edition=edition)
            with groups.work() as work:
                before = work.plans.get(HERE, "group-1")
                plan_ = before.seen_by(seen)
                work.plans.keep(HERE, before, plan_.decided_anew())
        with groups.work() as work:
            found = work.plans.get(HERE, "group-1")
        assert [one.user for one in found.seen] == ["29:kari", "29:ola", "29:siv"]
        assert [one.edition for one in found.seen] == [1, 2, 3]


class TestActions:
    def test_one_is_read_as_it_was_added_with_everything_in_it(self, groups):
        keep(groups, FULL)
        with groups.work() as work:
            assert work.actions.get(HERE, "action-1") == FULL
            assert work.actions.get(THERE, "action-1") is None

    def test_and_with_hardly_anything(self, groups):
        keep(groups, an_action())
        with groups.work() as work:
            assert work.actions.get(HERE, "action-1") == an_action()

    def test_it_is_kept_as_it_is_now_but_for_where_it_is_and_what_it_is_called_by(self, groups):
        keep(groups, FULL)
        keep(groups, FULL, tenant=THERE)
        now = FULL.done(NOON + MINUTE)
        with groups.work() as work:
            work.actions.keep(HERE, replace(now, number=9))
        with groups.work() as work:
            assert work.actions.get(HERE, "action-1") == now
            assert work.actions.get(THERE, "action-1") == FULL

    def test_those_of_a_group_come_by_number(self, groups):
        keep(groups, *(an_action(f"action-{n}", n) for n in (11, 2, 1)), an_action("other", 1, "group-2"))
        with groups.work() as work:
            assert [one.number for one in work.actions.of_group(HERE, "group-1")] == [1, 2, 11]
            assert work.actions.of_group(THERE, "group-1") == ()

    def test_one_that_grew_from_a_line_is_found_by_it_and_one_from_an_idea_is_not(self, groups):
        keep(groups, FULL, an_action("action-2", 4))
        with groups.work() as work:
            assert work.actions.of_line(HERE, "group-1", "vote-1", "o2") == FULL
            assert work.actions.of_line(HERE, "group-1", "", "") is None

    def test_no_line_and_no_number_is_used_twice(self, groups):
        keep(groups, FULL)
        for other in (replace(FULL, id="b", number=9), an_action("c", FULL.number)):
            with pytest.raises(Clash):
                keep(groups, other)
        keep(groups, replace(FULL, id="d", group="group-2"))

    def test_everything_open_of_one_person_is_found_in_all_groups(self, groups):
        mine, deputy = Owner("29:kari", "Kari"), Owner("29:siv", "Siv")
        keep(
            groups,
            an_action("a", 1, owner=mine),
            an_action("b", 2, owner=deputy, deputy=mine),
            an_action("c", 1, "group-2", owner=mine, status=Status.UNDER_WAY),
            an_action("d", 2, "group-2", owner=mine).done(NOON),
            an_action("e", 3, owner=deputy),
        )
        keep(groups, an_action("a", 1, owner=mine), tenant=THERE)
        with groups.work() as work:
            assert [one.id for one in work.actions.open_of(HERE, "29:kari")] == ["a", "b", "c"]

    def test_what_happened_is_told_in_its_order_and_never_forgotten(self, groups):
        keep(groups, FULL)
        added = Change("action-1", Changed.ADDED, NOON, "leader", {"title": "Kaffe – «felles»"})
        same_moment = Change("action-1", Changed.DATED, NOON, "", {"day": "2026-05-04"})
        with groups.work() as work:
            work.actions.record(HERE, added)
            work.actions.record(HERE, same_moment)
            work.actions.record(HERE, replace(added, kind=Changed.DONE, at=NOON + MINUTE, facts={}))
        with groups.work() as work:
            story = work.actions.story(HERE, "action-1")
            assert [one.kind for one in story] == [Changed.ADDED, Changed.DATED, Changed.DONE]
            assert story[:2] == (added, same_moment)
            assert work.actions.story(THERE, "action-1") == ()

    def test_another_group_takes_one_over_with_all_that_happened(self, groups):
        keep(groups, FULL, an_action("action-2", 4))
        with groups.work() as work:
            work.actions.record(HERE, Change("action-1", Changed.ADDED, NOON))
            work.actions.move(HERE, ["action-1"], "group-2")
        with groups.work() as work:
            assert work.actions.of_group(HERE, "group-2") == (replace(FULL, group="group-2"),)
            assert len(work.actions.story(HERE, "action-1")) == 1
            assert [one.id for one in work.actions.of_group(HERE, "group-1")] == ["action-2"]


class TestWhatWasSaid:
    def test_each_nudge_of_a_deadline_is_said_once_and_another_deadline_has_its_own(self, groups):
        keep(groups, FULL)
        keep(groups, FULL, tenant=THERE)
        with groups.work() as work:
            for _ in range(2):
                work.actions.say(HERE, "action-1", DAY, Step.BEFORE)
            work.actions.say(HERE, "action-1", DAY, Step.ON)
        with groups.work() as work:
            assert work.actions.said(HERE, "action-1", DAY) == {Step.BEFORE, Step.ON}
            assert work.actions.said(HERE, "action-1", DAY + timedelta(days=1)) == frozenset()
            assert work.actions.said(THERE, "action-1", DAY) == frozenset()

    def test_what_never_left_is_unsaid(self, groups):
        keep(groups, FULL)
        with groups.work() as work:
            work.actions.say(HERE, "action-1", DAY, Step.BEFORE)
            work.actions.say(HERE, "action-1", DAY, Step.ON)
            work.actions.unsay(HERE, "action-1", DAY, Step.ON)
            assert work.actions.said(HERE, "action-1", DAY) == {Step.BEFORE}


class TestIndexes:
    def test_among_many_the_few_that_are_asked_for_are_found_by_an_index(self, groups):
        many = [
            an_action(f"a{n}", n, owner=Owner(f"29:{n}", "N"), source=Source(vote=f"v{n}", line="o1"))
            for n in range(1, 400)
        ]
        keep(groups, *many)
        with groups.work() as work:
            steps = plan(work, "action", lambda: work.actions.open_of(HERE, "29:7"))
            assert "ix_action_owner" in steps
            assert "ix_action_deputy" in steps
            assert "uq_action_number" in plan(work, "action", lambda: work.actions.of_group(HERE, "group-2"))
            line = plan(work, "action", lambda: work.actions.of_line(HERE, "group-1", "v7", "o1"))
            assert "uq_action_line" in line


class TestTwoAtOnce:
    def test_who_decides_on_the_same_line_second_sees_the_first(self, postgres_url, open_database):
        database = open_database(postgres_url)
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)

        def second(work):
            try:
                work.actions.add(HERE, replace(FULL, id="b", number=9))
            except Clash:
                return "clash"

        assert meanwhile(database, lambda work: work.actions.add(HERE, FULL), second) == "clash"
        with database.work() as work:
            assert [one.id for one in work.actions.of_group(HERE, "group-1")] == ["action-1"]

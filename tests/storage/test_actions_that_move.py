"""Actions that go along to another group's plan, over both databases."""

from dataclasses import replace

import pytest

from programme.change import Change, Changed
from storage.database import Clash
from tests.storage.samples import HERE, NOON, THERE
from tests.storage.test_plan import FULL, an_action, keep


def test_those_that_are_named_move_with_all_that_is_theirs(groups):
    keep(groups, FULL, an_action("action-2", 2))
    story = Change("action-1", Changed.BEGUN, NOON, "leader")
    with groups.work() as work:
        work.actions.record(HERE, story)
        work.actions.move(HERE, ["action-1"], "group-2")
    with groups.work() as work:
        assert work.actions.of_group(HERE, "group-2") == (replace(FULL, group="group-2"),)
        assert work.actions.of_group(HERE, "group-1") == (an_action("action-2", 2),)
        assert work.actions.story(HERE, "action-1") == (story,)


def test_another_tenants_stay(groups):
    for tenant in (HERE, THERE):
        keep(groups, FULL, tenant=tenant)
    with groups.work() as work:
        work.actions.move(HERE, ["action-1"], "group-2")
    with groups.work() as work:
        assert work.actions.of_group(THERE, "group-1") == (FULL,)


def test_nothing_and_what_is_not_there_move_nothing(groups):
    keep(groups, FULL)
    with groups.work() as work:
        work.actions.move(HERE, [], "group-2")
        work.actions.move(HERE, ["another"], "group-2")
        assert work.actions.of_group(HERE, "group-1") == (FULL,)


def test_a_number_that_is_taken_there_is_refused_and_nothing_has_moved(groups):
    keep(groups, an_action("action-1", 1), an_action("action-2", 1, "group-2"))
    with pytest.raises(Clash), groups.work() as work:
        work.actions.move(HERE, ["action-1"], "group-2")
    with groups.work() as work:
        assert len(work.actions.of_group(HERE, "group-1")) == 1

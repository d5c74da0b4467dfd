"""Evaluations and what each party answered, over both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from programme.evaluation import Answered, Evaluation
from programme.people import Role
from programme.status import Effect, Onward
from storage.database import Clash
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_group
from tests.storage.test_at_the_same_moment import meanwhile

ONE = Evaluation("evaluation-1", "group-1", 2, ("action-2", "action-1"), NOON, NOON + timedelta(days=14))
MINE = Answered(
    "29:kari",
    Role.LEADER,
    {"carried_out": "yes", "effect": "partly"},
    {"effect": "Bedre – på dagtid"},
    {"action-1": Effect.WORKED},
    {"action-1": Onward.KEEP},
)
THEIRS = Answered("29:ola", Role.UNION_REP, {"enough": "no"})


def add(database, *evaluations, tenant=HERE):
    with database.work() as work:
        for one in evaluations:
            work.evaluations.add(tenant, one)


def kept(database, after, before=ONE):
    with database.work() as work:
        work.evaluations.keep(HERE, before, after)
    with database.work() as work:
        return work.evaluations.get(HERE, after.id)


class TestEvaluations:
    def test_one_is_read_as_it_was_added(self, groups):
        add(groups, ONE)
        with groups.work() as work:
            assert work.evaluations.get(HERE, ONE.id) == ONE
            assert work.evaluations.get(THERE, ONE.id) is None
            assert work.evaluations.open_of(HERE, "group-1") == ONE
            assert work.evaluations.open_of(HERE, "group-2") is None

    def test_answers_are_read_as_they_were_kept_and_each_replaces_only_its_own(self, groups):
        add(groups, ONE)
        first = kept(groups, replace(ONE, given=(MINE,)))
        assert first.given == (MINE,)
        changed = replace(MINE, questions={"carried_out": "no"}, lines={})
        both = kept(groups, replace(first, given=(changed, THEIRS)), before=first)
        assert {one.user: one for one in both.given} == {"29:kari": changed, "29:ola": THEIRS}

    def test_ended_it_is_not_open_any_more_and_another_may_be_opened(self, groups):
        add(groups, ONE)
        ended = replace(ONE, settled=NOON + MINUTE, learned="Små skritt", actions=("action-1",))
        assert kept(groups, ended) == ended
        later = replace(ONE, id="evaluation-2", opened=NOON + MINUTE)
        add(groups, later)
        with groups.work() as work:
            assert work.evaluations.of_group(HERE, "group-1") == (ended, later)
            assert work.evaluations.open_of(HERE, "group-1") == later

    def test_a_group_has_one_that_is_open(self, groups):
        add(groups, ONE)
        with pytest.raises(Clash):
            add(groups, replace(ONE, id="evaluation-2"))
        add(groups, replace(ONE, id="evaluation-3", group="group-2"))
        add(groups, ONE, tenant=THERE)


def test_the_one_that_is_open_is_found_by_its_index(groups):
    with groups.work() as work:
        for n in range(200):
            settled = replace(ONE, id=f"old-{n}", settled=NOON, opened=NOON - n * MINUTE)
            work.evaluations.add(HERE, settled)
        work.evaluations.add(HERE, ONE)
        steps = plan(work, "evaluation", lambda: work.evaluations.open_of(HERE, "group-1"))
    assert "SCAN" not in steps  # PostgreSQL rightly reads a small table whole


class TestTwoAtOnce:
    def test_who_opens_one_second_sees_the_first(self, postgres_url, open_database):
        database = open_database(postgres_url)
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)

        def second(work):
            try:
                work.evaluations.add(HERE, replace(ONE, id="evaluation-2"))
            except Clash:
                return "clash"

        assert meanwhile(database, lambda work: work.evaluations.add(HERE, ONE), second) == "clash"

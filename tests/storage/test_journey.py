"""Journeys and visits, over both databases."""

from dataclasses import replace

from programme.journey import Stage
from programme.people import Role
from programme.visit import Outcome
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_group, a_journey, a_visit

LATER = NOON + MINUTE


def on_the_way(work, tenant=HERE):
    work.groups.add(a_group(tenant), at=NOON)
    journey = a_journey()
    work.journeys.keep(tenant, journey)
    return journey


class TestJourneys:
    def test_a_journey_is_read_as_it_was_kept(self, database):
        with database.work() as work:
            journey = on_the_way(work)
        with database.work() as work:
            assert work.journeys.get(HERE, "group-1") == journey
            assert work.journeys.lock(HERE, "group-1") == journey

    def test_a_group_that_has_not_begun_has_no_journey(self, database):
        with database.work() as work:
            assert work.journeys.get(HERE, "group-1") is None
            assert work.journeys.history(HERE, "group-1") == ()

    def test_a_handed_over_baton_travels_along(self, database):
        with database.work() as work:
            journey = on_the_way(work)
            ended = replace(
                journey.visit,
                ended=LATER,
                outcome=Outcome.GO_ON,
                baton={"goal": "Færre overtidstimer «nå»", "next": ""},
                missing=(Role.SAFETY_REP, Role.LEADER),
            )
            visit = replace(a_visit("visit-2"), began=LATER)
            onward = replace(journey, stage=Stage.PLANNING, visit=visit, carried=ended, moved=LATER)
            work.journeys.end(HERE, "group-1", ended)
            work.journeys.keep(HERE, onward)
            assert work.journeys.get(HERE, "group-1") == onward
            assert work.journeys.history(HERE, "group-1") == (ended, visit)

    def test_a_baton_mended_later_is_kept_with_the_time(self, database):
        with database.work() as work:
            journey = on_the_way(work)
            ended = replace(journey.visit, ended=LATER, outcome=Outcome.GO_ON, baton={"goal": "Færre"})
            onward = replace(journey, visit=a_visit("visit-2"), carried=ended)
            work.journeys.keep(HERE, onward)
            mended = replace(onward, carried=replace(ended, baton={"goal": "Ro"}, corrected=LATER + MINUTE))
            work.journeys.keep(HERE, mended)
            assert work.journeys.get(HERE, "group-1") == mended

    def test_a_resting_group_carries_the_visit_it_rests_in(self, database):
        with database.work() as work:
            journey = on_the_way(work)
            ended = replace(journey.visit, ended=LATER, outcome=Outcome.GO_ON)
            resting = replace(journey, stage=Stage.RESTING, visit=ended, carried=ended)
            work.journeys.keep(HERE, resting)
            assert work.journeys.get(HERE, "group-1") == resting
            assert work.journeys.history(HERE, "group-1") == (ended,)

    def test_visits_of_one_moment_stay_in_their_order(self, database):
        with database.work() as work:
            on_the_way(work)
            for id in ("z", "a", "m"):
                work.journeys.end(HERE, "group-1", a_visit(id))
            assert [visit.id for visit in work.journeys.history(HERE, "group-1")] == [
                "visit-1",
                "z",
                "a",
                "m",
            ]

    def test_a_journey_belongs_to_one_tenant(self, database):
        with database.work() as work:
            ours = on_the_way(work)
            theirs = replace(on_the_way(work, THERE), stage=Stage.TALKING, visit=a_visit(baton={"goal": "x"}))
            work.journeys.keep(THERE, theirs)
            assert work.journeys.get(HERE, "group-1") == ours
            assert work.journeys.get(THERE, "group-1") == theirs
            assert work.journeys.history(HERE, "group-1") == (ours.visit,)
            assert work.journeys.get("nowhere", "group-1") is None

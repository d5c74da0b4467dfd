"""A group that goes on with another method takes along what it has not finished."""

from datetime import date
from pathlib import Path

import pytest

from dialogs import plans
from dialogs.onward import following_id
from programme.budget import About
from programme.change import Changed
from programme.journey import Reason
from programme.people import Role
from programme.way import ended
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_days import (
    action,
    add,
    at_solbakken,
    change,
    changes,
    group,
    moment,
    owner,
    told_of,
    until,
)
from tests.dialogs.states import GROUP, journey

NEXT = "tilbakemeldingskultur"
DAY = date(2026, 9, 18)
TUESDAY = date(2026, 8, 25)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def _goes_on(bench: Bench) -> str:
    """The group's way is at its end, and it begins another method; the new group's id."""
    over = ended(journey(bench), Reason.FINISHED, "", at=bench.at)
    bench.work(lambda work: work.journeys.keep(TENANT, over))
    bench.press(Role.LEADER, "onward.begin/1", {"group": GROUP, "method": NEXT}, where=CHAT)
    return following_id(group(bench), bench.house.shelf.newest(NEXT))


def test_a_group_that_goes_on_takes_along_what_is_not_finished(bench: Bench) -> None:
    opened = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    done, stopped = (
        add(bench, "Ny tavle", DAY, owner("nurse")),
        add(bench, "Felles lunsj", DAY, owner("nurse")),
    )
    change(bench, done, lambda one: one.done(bench.at), Changed.DONE)
    change(bench, stopped, lambda one: one.stopped("Ikke tid", bench.at), Changed.STOPPED)
    new = _goes_on(bench)
    assert group(bench, new).chat == CHAT, "the test is about a group that went on"
    assert {one: action(bench, one).group for one in (opened, done, stopped)} == {
        opened: new,
        done: new,
        stopped: GROUP,
    }, "what is done and not looked back on yet goes along"
    assert [action(bench, one).number for one in (opened, done)] == [1, 2]
    assert changes(bench, opened)[0] is Changed.ADDED, "all that has happened to it is still told"


def test_its_numbers_go_on_and_its_parties_see_the_plan_anew(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    new = _goes_on(bench)
    plan = bench.work(lambda work: work.plans.get(TENANT, new))
    assert (plan.last, plan.edition, plan.seen) == (1, 1, ())
    its = group(bench, new)
    made = action(bench, "action-Kaffe klokka ti")
    another = made.__class__("another", new, 0, "Ny tavle", made.area, bench.at)
    added = bench.work(lambda work: plans.add(work, bench.house, its, another, bench.at, "leader"))
    assert added.number == 2


def test_its_owners_are_nudged_as_before_and_the_list_goes_to_the_new_groups_parties(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 11), 12))
    new = _goes_on(bench)
    until(bench, moment(date(2026, 10, 1)))
    assert told_of(bench, "nurse", About.BEFORE) == [date(2026, 9, 11)], "not once more"
    assert told_of(bench, "nurse", About.ON) == [DAY]
    assert told_of(bench, "nurse", About.AFTER) == [date(2026, 9, 23)]
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [date(2026, 9, 24)]
    lists = bench.work(lambda work: work.asked.since(TENANT, Role.LEADER, date(2026, 9, 24)))[0].items
    assert (About.OVERDUE, new, new) in lists


def test_help_that_was_asked_for_is_still_asked_for_after_the_step_onward(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.press("nurse", "action.ask_for_help/1", {"action": id_})
    _goes_on(bench)
    until(bench, moment(TUESDAY, 12))
    assert len(told_of(bench, Role.LEADER, About.HELP)) == 1

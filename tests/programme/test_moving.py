"""A group keeps the version it began with, and may go on in a newer one where that loses nothing."""

from dataclasses import replace

import pytest

from programme.journey import End, Journey, Reason, Stage
from programme.method import Method, Shelf, Step, Tool
from programme.moving import newer_for
from programme.people import Role
from programme.visit import Visit
from tests.programme.cast import NOON, SHELF, TINY

NEWER = SHELF.get("kaffepraten", 2)
CARRIED = Visit("v0", "koke", 1, NOON, ended=NOON, baton={"recipe": "Svart"})
HERE = Journey("g1", Stage.PLANNING, Visit("v1", "drikke", 1, NOON), NOON, carried=CARRIED)


def without(method: Method, phase: str) -> Method:
    """The method with one phase fewer."""
    return replace(method, phases=tuple(one for one in method.phases if one.key != phase))


def changed(method: Method, phase: str, **more: object) -> Method:
    """The method with one phase otherwise."""
    return replace(
        method, phases=tuple(replace(one, **more) if one.key == phase else one for one in method.phases)
    )


def offered(newer: Method, where: Journey = HERE, own: Method = TINY) -> bool:
    """Whether a group is offered to go on in this version."""
    return newer_for(where, own, Shelf([own, newer])) is newer


def test_the_newest_version_is_offered():
    third = replace(NEWER, version=3)
    assert newer_for(HERE, TINY, SHELF) is NEWER
    assert newer_for(HERE, TINY, Shelf([third, TINY, NEWER])) is third


def test_who_has_the_newest_is_offered_nothing():
    assert newer_for(HERE, NEWER, SHELF) is None


def test_another_method_is_no_newer_version():
    assert not offered(replace(NEWER, key="teprat"))


def test_the_newest_that_fits_is_offered_when_one_still_newer_does_not():
    third = without(replace(NEWER, version=3), "drikke")
    assert newer_for(HERE, TINY, Shelf([TINY, NEWER, third])) is NEWER


@pytest.mark.parametrize("phase", ["koke", "drikke"])
def test_the_phase_one_is_in_and_the_one_whose_baton_one_carries_must_be_there(phase: str):
    assert not offered(without(NEWER, phase))
    assert not offered(changed(NEWER, phase, kind="session"))


def test_a_phase_that_is_done_and_one_that_lies_ahead_may_go():
    further = replace(HERE, visit=Visit("v2", "vaske", 1, NOON), carried=None)
    fourth = without(replace(NEWER, version=4), "drikke")
    assert offered(fourth, further, NEWER)
    assert offered(without(replace(NEWER, version=4), "vaske"), HERE, NEWER)


@pytest.mark.parametrize("stage", [Stage.ASKING, Stage.TALKING, Stage.HANDING_OVER])
def test_a_stop_point_is_finished_as_it_was_begun(stage: Stage):
    assert newer_for(replace(HERE, stage=stage), TINY, SHELF) is None


def test_a_day_that_is_set_is_no_hindrance():
    assert offered(NEWER, replace(HERE, stage=Stage.DATED))


def test_what_is_written_on_a_baton_keeps_its_line():
    draft = replace(HERE.visit, baton={"verdict": "Godt"})
    assert offered(NEWER, replace(HERE, visit=draft))
    other = replace(NEWER.phases[1].baton[0], key="judgement")
    assert not offered(changed(NEWER, "drikke", baton=(other,)), replace(HERE, visit=draft))
    assert offered(changed(NEWER, "drikke", baton=(other,)))


def test_a_tool_is_not_taken_out_of_anybodys_hands():
    step = Step("pour", {}, {}, 0)
    old, new = (Tool("kanne", {}, {}, steps) for steps in ((step,), (step, step)))
    own, newer = changed(TINY, "drikke", tool=old), changed(NEWER, "drikke", tool=new)
    pouring = replace(HERE, visit=replace(HERE.visit, step=1))
    assert offered(newer, HERE, own)
    assert not offered(newer, pouring, own)
    assert offered(changed(NEWER, "drikke", tool=old), pouring, own)


def test_a_version_for_other_parties_is_another_thing():
    assert not offered(replace(NEWER, parties=(Role.LEADER,)))


def test_a_group_that_rests_after_its_last_phase_is_not_put_back_into_the_middle():
    resting = replace(HERE, stage=Stage.RESTING, visit=replace(HERE.visit, ended=NOON))
    assert not offered(NEWER, resting)
    assert offered(without(NEWER, "vaske"), resting)


def test_a_way_that_has_ended_is_left_as_it_was():
    assert not offered(NEWER, replace(HERE, end=End(NOON, Reason.OTHER)))

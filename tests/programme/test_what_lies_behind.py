"""Phases a group has behind it, and what it did otherwise than its method says."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from programme import folder
from programme.differently import DIFFERENTLY_LIMIT, did_differently
from programme.journey import Journey, Stage
from programme.past import past_method, past_phase
from programme.refusals import TooLong
from programme.visit import Visit

SHELF = folder.shelf(folder.OWN)
SHOE, NEWER = SHELF.versions("der_skoen_trykker")[:2]
NOW = datetime(2026, 9, 4, 8, 0, tzinfo=UTC)


def test_a_phase_of_the_present_version_is_that_versions_own() -> None:
    assert past_phase(SHELF, NEWER, "kartlegge") is NEWER.phase("kartlegge")


def test_a_phase_that_only_an_older_version_has_is_found_there() -> None:
    assert past_method(SHELF, NEWER, "rapport") is SHOE
    assert past_phase(SHELF, NEWER, "rapport") is SHOE.phase("rapport")


def test_a_phase_that_no_version_has_any_more_is_not_found() -> None:
    assert past_phase(SHELF, NEWER, "gone") is None


def journey() -> Journey:
    before = Visit("v0", "forankre", 1, NOW, ended=NOW, baton={"dates": "x"}, differently="")
    return Journey("g1", Stage.HANDING_OVER, Visit("v1", "kartlegge", 1, NOW), NOW, carried=before)


def test_what_was_done_otherwise_belongs_to_one_stay() -> None:
    told = did_differently(journey(), "v1", " to korte verksteder ")
    assert told.visit.differently == "to korte verksteder"
    assert told.carried == journey().carried


def test_it_can_be_told_of_the_stay_that_handed_the_baton_on_too() -> None:
    told = did_differently(journey(), "v0", "vi møttes ute")
    assert told.carried is not None
    assert told.carried.differently == "vi møttes ute"
    assert told.visit == journey().visit


def test_at_rest_the_last_stay_is_both() -> None:
    resting = replace(journey(), stage=Stage.RESTING, visit=journey().carried)
    told = did_differently(resting, "v0", "vi møttes ute")
    assert told.visit == told.carried


def test_it_is_kept_short() -> None:
    with pytest.raises(TooLong):
        did_differently(journey(), "v1", "x" * (DIFFERENTLY_LIMIT + 1))

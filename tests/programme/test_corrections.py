"""A baton that was handed on may be mended until the next one is, and says when."""

from datetime import timedelta

import pytest

from programme.journey import Journey, Stage
from programme.refusals import Outdated, TooLong
from programme.visit import BatonUnfilled
from tests.programme.cast import NOON, OSS_OG_VART, STARTE, a_journey
from tests.programme.test_journey import LATER, SHARES, at_rest, handed, handing_over, through


def carrying(**more: str) -> Journey:
    """A group in its second phase, with the baton of the first in hand."""
    return handed(handing_over().filled({**SHARES, **more}, STARTE, NOON))[1]


def mended(journey: Journey, visit: str = "v1", **fields: str) -> Journey:
    """The journey after somebody mended the baton from that visit."""
    return journey.corrected(visit, fields, STARTE, language="nb", at=LATER)


def test_a_baton_that_was_handed_on_may_be_mended_and_says_when():
    journey = mended(carrying(dates="Uke 40"), shares=" Lise leder ", unknown="x")
    assert journey.carried is not None
    assert journey.carried.baton == {"shares": "Lise leder", "dates": "Uke 40"}
    assert journey.carried.corrected == LATER
    assert (journey.visit, journey.stage) == (carrying().visit, carrying().stage)


def test_mending_it_to_what_stands_there_already_changes_nothing():
    once = mended(carrying(), shares="Lise leder")
    assert (
        once.corrected("v1", {"shares": "Lise leder "}, STARTE, language="nb", at=LATER + timedelta(1))
        is once
    )
    assert mended(carrying()) == carrying()


def test_only_the_baton_in_hand_is_mended():
    for journey, visit in ((a_journey(), "v1"), (carrying(), "v2"), (through(carrying(), new_id="v3"), "v1")):
        with pytest.raises(Outdated):
            mended(journey, visit, shares="Noe annet")


def test_a_baton_is_not_mended_to_nothing_nor_beyond_its_limit():
    with pytest.raises(BatonUnfilled) as refusal:
        mended(carrying(dates="Uke 40"), shares=" ", dates="")
    assert refusal.value.facts == {"field": "Hvem gjør hva"}
    with pytest.raises(TooLong):
        mended(carrying(), shares="x" * 1001)
    assert mended(carrying(dates="Uke 40"), dates="").carried.baton == SHARES


def test_while_the_group_rests_the_last_baton_may_still_be_mended():
    rested, teste = at_rest(), OSS_OG_VART.phases[-1]
    key = teste.baton[0].key
    journey = rested.corrected(rested.visit.id, {key: "Rettet"}, teste, language="nb", at=LATER)
    assert journey.visit == journey.carried
    assert (journey.visit.baton[key], journey.stage) == ("Rettet", Stage.RESTING)

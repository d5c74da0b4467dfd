"""A group's way through a method: phase by phase, never past one without the leader, never without trace."""

from datetime import timedelta

import pytest

from programme.journey import Journey, PartiesMissing, PastDate, Stage, TooFarAhead, begun
from programme.people import Role
from programme.refusals import Outdated, Refused, TooLong
from programme.visit import BatonUnfilled, Outcome
from tests.programme.cast import (
    LEADER,
    NOON,
    OSS_OG_VART,
    PARTIES,
    REP,
    STARTE,
    TINY,
    a_group,
    a_journey,
)

TODAY = NOON.date()
LATER = NOON + timedelta(days=1)
SHARES = {"shares": "Lise leder, Tove noterer"}


def talking(journey: Journey | None = None) -> Journey:
    """The answers are on the table."""
    return (journey or a_journey()).opened(NOON).revealed(NOON)


def settled(journey: Journey, outcome: Outcome, missing: tuple[Role, ...] = ()):
    """The visit that ended, if any, and the journey after the leader's word."""
    return journey.settled(outcome, OSS_OG_VART, missing=missing, new_id="v2", at=LATER)


def handing_over(journey: Journey | None = None) -> Journey:
    """The group goes on and has its baton in hand."""
    return settled(talking(journey), Outcome.GO_ON)[1]


def handed(journey: Journey, *, empty: bool = False, new_id: str = "v2"):
    """The ended visit, and the journey after the baton."""
    return journey.handed_over(OSS_OG_VART, empty_handed=empty, new_id=new_id, language="nb", at=LATER)


def through(journey: Journey, *, empty: bool = False, new_id: str = "v2") -> Journey:
    """The journey one phase further on, with every line of the baton filled."""
    journey = handing_over(journey)
    phase = OSS_OG_VART.phase(journey.visit.phase)
    if not empty:
        journey = journey.filled({field.key: f"{phase.key} ferdig" for field in phase.baton}, phase, LATER)
    return handed(journey, empty=empty, new_id=new_id)[1]


def at_rest() -> Journey:
    """A group that has come through the last phase."""
    journey = a_journey()
    for number in range(5):
        journey = through(journey, new_id=f"v{number + 2}")
    return journey


def test_a_group_sets_out_in_the_first_phase():
    journey = a_journey()
    assert (journey.stage, journey.visit.phase, journey.visit.round) == (Stage.PLANNING, "starte", 1)
    assert journey.carried is None


def test_a_group_does_not_set_out_before_all_three_roles_are_filled():
    with pytest.raises(PartiesMissing) as refusal:
        begun(a_group(LEADER, REP), OSS_OG_VART, new_id="v1", at=NOON)
    assert refusal.value.facts == {"roles": "safety_rep"}


def test_the_workshop_gets_a_date_and_may_be_moved():
    dated = a_journey().workshop_on(TODAY, today=TODAY, at=LATER)
    assert (dated.stage, dated.visit.workshop, dated.moved) == (Stage.DATED, TODAY, LATER)
    moved = dated.workshop_on(TODAY + timedelta(days=366), today=TODAY, at=LATER)
    assert moved.visit.workshop == TODAY + timedelta(days=366)


@pytest.mark.parametrize(("days", "why"), [(-1, PastDate), (367, TooFarAhead)])
def test_a_workshop_is_neither_in_the_past_nor_more_than_a_year_away(days, why):
    with pytest.raises(why):
        a_journey().workshop_on(TODAY + timedelta(days=days), today=TODAY, at=LATER)


def test_the_stop_point_may_be_opened_by_hand_without_a_date():
    assert a_journey().opened(LATER).stage is Stage.ASKING


def test_going_on_waits_for_the_baton():
    ended, journey = settled(talking(), Outcome.GO_ON, missing=(Role.SAFETY_REP,))
    assert ended is None
    assert (journey.stage, journey.visit.outcome) == (Stage.HANDING_OVER, Outcome.GO_ON)
    assert journey.visit.missing == (Role.SAFETY_REP,)


def test_staying_plans_the_same_phase_anew_and_keeps_what_is_on_the_baton():
    dated = a_journey().workshop_on(TODAY, today=TODAY, at=NOON).filled(SHARES, STARTE, NOON)
    ended, journey = settled(talking(dated), Outcome.STAY)
    assert ended is None
    assert (journey.stage, journey.visit.id, journey.visit.workshop) == (Stage.PLANNING, "v1", None)
    assert journey.visit.baton == SHARES


def test_going_back_ends_the_visit_and_begins_the_phase_before():
    journey = through(a_journey())
    ended, back = settled(talking(journey), Outcome.GO_BACK)
    assert ended is not None
    assert (ended.phase, ended.outcome, ended.ended, ended.without_baton) == (
        "utforske",
        Outcome.GO_BACK,
        LATER,
        False,
    )
    assert (back.stage, back.visit.phase, back.visit.round) == (Stage.PLANNING, "starte", 1)


def test_from_the_first_phase_going_back_means_staying():
    ended, journey = settled(talking(), Outcome.GO_BACK)
    assert ended is None
    assert (journey.stage, journey.visit.phase) == (Stage.PLANNING, "starte")


def test_the_baton_is_filled_little_by_little_and_an_emptied_line_is_empty():
    journey = a_journey().filled({"shares": " Lise ", "dates": "Uke 40"}, STARTE, NOON)
    journey = journey.filled({"dates": " ", "unknown": "x"}, STARTE, NOON)
    assert journey.visit.baton == {"shares": "Lise"}


def test_a_line_of_the_baton_has_a_limit_that_is_told():
    assert a_journey().filled({"shares": f" {'x' * 1000} "}, STARTE, NOON).visit.baton
    with pytest.raises(TooLong) as refusal:
        a_journey().filled({"shares": "x" * 1001}, STARTE, NOON)
    assert refusal.value.facts == {"limit": 1000}


def test_the_baton_is_carried_into_the_next_phase():
    ended, journey = handed(handing_over().filled(SHARES, STARTE, NOON))
    assert (ended.phase, ended.baton, ended.ended, ended.without_baton) == ("starte", SHARES, LATER, False)
    assert (journey.stage, journey.visit.phase, journey.visit.id) == (Stage.PLANNING, "utforske", "v2")
    assert journey.carried == ended


def test_a_baton_that_lacks_what_the_next_phase_needs_is_not_handed_over():
    with pytest.raises(BatonUnfilled) as refusal:
        handed(handing_over().filled({"dates": "Uke 40"}, STARTE, NOON))
    assert refusal.value.facts == {"field": "Hvem gjør hva"}


def test_the_group_may_knowingly_go_on_without_a_baton_and_that_is_marked():
    ended, journey = handed(handing_over(), empty=True)
    assert ended.without_baton
    assert journey.visit.phase == "utforske"


def test_the_last_real_baton_stays_in_hand_when_a_phase_has_none():
    journey = through(through(a_journey()), empty=True)
    assert journey.visit.phase == "utdype"
    assert journey.carried is not None
    assert journey.carried.phase == "starte"


def test_an_empty_baton_is_not_handed_over_by_mistake_even_where_nothing_is_required():
    second = handed_tiny(begun(a_group(*PARTIES), TINY, new_id="v1", at=NOON), {"recipe": "Mørk"})
    with pytest.raises(BatonUnfilled) as refusal:
        handed_tiny(second, {})
    assert refusal.value.facts == {"field": "Dom"}
    assert handed_tiny(second, {"verdict": "Godt"}).stage is Stage.RESTING


def handed_tiny(journey: Journey, fields: dict[str, str]) -> Journey:
    """The tiny method one phase on."""
    _, journey = talking(journey).settled(Outcome.GO_ON, TINY, missing=(), new_id="x", at=NOON)
    journey = journey.filled(fields, TINY.phase(journey.visit.phase), NOON)
    return journey.handed_over(TINY, empty_handed=False, new_id="v2", language="nb", at=NOON)[1]


def test_after_the_last_phase_the_group_rests_and_may_begin_a_new_round():
    rested = at_rest()
    assert (rested.stage, rested.visit.phase) == (Stage.RESTING, "teste")
    assert rested.visit.ended == LATER
    again = rested.new_round(OSS_OG_VART, new_id="v9", at=LATER)
    assert (again.stage, again.visit.phase, again.visit.round) == (Stage.PLANNING, "utforske", 2)
    assert again.carried is not None
    assert again.carried.phase == "teste"


def test_the_second_round_may_also_go_back():
    again = through(at_rest().new_round(OSS_OG_VART, new_id="v9", at=LATER))
    _, back = settled(talking(again), Outcome.GO_BACK)
    assert (back.visit.phase, back.visit.round) == ("utforske", 2)


def test_a_method_without_a_circle_has_no_new_round():
    tiny = begun(a_group(*PARTIES), TINY, new_id="v1", at=NOON)
    rested = handed_tiny(handed_tiny(tiny, {"recipe": "Mørk"}), {"verdict": "Godt"})
    with pytest.raises(Outdated):
        rested.new_round(TINY, new_id="v3", at=LATER)


DEEDS = {
    "date": (lambda j: j.workshop_on(TODAY, today=TODAY, at=LATER), {Stage.PLANNING, Stage.DATED}),
    "open": (lambda j: j.opened(LATER), {Stage.PLANNING, Stage.DATED}),
    "reveal": (lambda j: j.revealed(LATER), {Stage.ASKING}),
    "settle": (lambda j: settled(j, Outcome.GO_ON), {Stage.TALKING}),
    "fill": (lambda j: j.filled({}, STARTE, LATER), set(Stage) - {Stage.RESTING}),
    "hand over": (lambda j: handed(j, empty=True), {Stage.HANDING_OVER}),
    "new round": (lambda j: j.new_round(OSS_OG_VART, new_id="v9", at=LATER), {Stage.RESTING}),
}
STAGES = {
    Stage.PLANNING: a_journey,
    Stage.DATED: lambda: a_journey().workshop_on(TODAY, today=TODAY, at=NOON),
    Stage.ASKING: lambda: a_journey().opened(NOON),
    Stage.TALKING: talking,
    Stage.HANDING_OVER: handing_over,
    Stage.RESTING: at_rest,
}


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("stage", Stage)
def test_each_deed_has_its_stages_and_anything_else_is_an_old_card(stage, deed):
    act, allowed_in = DEEDS[deed]
    journey = STAGES[stage]()
    assert journey.stage is stage
    try:
        act(journey)
        went = True
    except Refused as refusal:
        went = not isinstance(refusal, Outdated)
    assert went == (stage in allowed_in)

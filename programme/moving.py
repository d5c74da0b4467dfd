"""Whether a group on its way may go on in a newer version of its method, and in which.

A journey stays with the version it began with unless somebody asks for this, between two stop points.
"""

from programme.journey import Journey, Stage
from programme.method import Method, Phase, Shelf
from programme.visit import Visit

BETWEEN = frozenset({Stage.PLANNING, Stage.DATED, Stage.RESTING})
"""The stages in which no stop point is under way and no baton on its way from hand to hand."""


def newer_for(journey: Journey, method: Method, shelf: Shelf) -> Method | None:
    """The newest version in which the group finds all it has in hand; None when there is none, or not now."""
    if journey.end or journey.stage not in BETWEEN:
        return None
    newer = [one for one in shelf.versions(method.key) if one.version > method.version]
    return next((one for one in reversed(newer) if _goes_on_in(one, journey, method)), None)


def _goes_on_in(newer: Method, journey: Journey, method: Method) -> bool:
    """A version for other parties would ask somebody who has never taken part, or leave somebody out; a group
    that rests after its last phase would find itself in the middle where that is no longer the last."""
    visits = [visit for visit in (journey.visit, journey.carried) if visit]
    rests_elsewhere = journey.stage is Stage.RESTING and newer.phases[-1].key != journey.visit.phase
    return (
        newer.parties == method.parties
        and not rests_elsewhere
        and all(_found(visit, method, newer) for visit in visits)
    )


def _found(visit: Visit, method: Method, newer: Method) -> bool:
    """Whether the phase is there, of the same kind, with every line that is written on its baton and with
    the tool whose steps are being taken."""
    known = {phase.key: phase for phase in newer.phases}
    before, after = method.phase(visit.phase), known.get(visit.phase)
    return (
        after is not None
        and after.kind == before.kind
        and visit.baton.keys() <= _lines(after)
        and (not visit.step or after.tool == before.tool)
    )


def _lines(phase: Phase) -> set[str]:
    return {item.key for item in phase.baton}

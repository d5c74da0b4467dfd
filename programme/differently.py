"""What a group did otherwise than its method says. It is asked once for each stay in a phase, and kept with
method and version, so that what came of a method can be traced to what was really done."""

from dataclasses import replace

from programme.journey import Journey
from programme.refusals import TooLong
from programme.visit import Visit

DIFFERENTLY_LIMIT = 600
"""Characters."""


def did_differently(journey: Journey, visit: str, text: str) -> Journey:
    """The journey with what was done otherwise in that stay, the present one or the one that handed on the
    last baton; empty for nothing. Raises TooLong."""
    text = text.strip()
    if len(text) > DIFFERENTLY_LIMIT:
        raise TooLong(limit=DIFFERENTLY_LIMIT)
    carried = journey.carried
    present = _told(journey.visit, visit, text)
    return replace(journey, visit=present, carried=_told(carried, visit, text) if carried else None)


def _told(stay: Visit, visit: str, text: str) -> Visit:
    return replace(stay, differently=text) if stay.id == visit else stay

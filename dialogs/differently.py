"""What the group did otherwise than its method says, told beside the baton."""

from dialogs.house import Here
from dialogs.matter import Matter
from programme.differently import did_differently
from programme.history import Event, Kind
from programme.visit import Visit
from words import commands


def told(here: Here, matter: Matter, visit: Visit, text: str | None, *, now: bool = False) -> Matter:
    """Keeps what was written of that stay. None is a press without the field: what stands there stays, and
    `now` that the baton leaves, nothing at all is taken for no. Raises TooLong."""
    if text is None and not (now and visit.differently is None):
        return matter
    journey = did_differently(matter.journey, visit.id, _meant(here, text or ""))
    return matter if journey == matter.journey else matter.with_journey(journey)


def recorded(here: Here, matter: Matter, visit: Visit) -> None:
    """Adds to the group's history what was done otherwise in that stay; an empty text takes back another."""
    facts = {
        "method": matter.method.key,
        "version": str(matter.method.version),
        "text": visit.differently or "",
    }
    event = Event(Kind.DIFFERENTLY, here.at, matter.by(here.user), visit.phase, visit.round, visit.id, facts)
    here.work.history.add(here.tenant, matter.group.id, event)


def _meant(here: Here, text: str) -> str:
    """«nei» is an answer, and means that there was nothing."""
    said = commands.answers(here.house.words).get(text.strip(" .!\n").lower())
    return "" if said == "no" else text

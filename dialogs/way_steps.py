"""The other ways, typed instead of pressed. What cannot be taken back by one word only opens its form."""

from collections.abc import Callable

from cards.elements import Shown
from cards.gathering import TellGathering
from cards.way import ReopenWay, Resume, SkipPhase, TakePause, WaysForm
from dialogs import gathering, way
from dialogs import pause as pausing
from dialogs.about import the_matter
from dialogs.days import day_and_reason
from dialogs.house import Here
from dialogs.matter import Matter
from programme.access import Deed
from programme.gathering import OPEN, a_number
from programme.journey import Stage
from programme.refusals import Outdated
from programme.visit import Held


def pause(here: Here, text: str) -> Shown:
    """«pause til 5.1.», «pause til uke 3, influensa»; without a day its form."""
    matter = _allowed(here, Deed.PAUSE)
    if not text:
        return way.form(here, matter, "pause")
    day, why = day_and_reason(text, matter.today)
    return pausing.pause(here, TakePause(*_ids(matter), pause_day=day, pause_why=why))


def resume(here: Here, _: str) -> Shown:
    """«fortsett»"""
    matter = the_matter(here)
    until = matter.journey.pause.until.isoformat() if matter.journey.pause else ""
    return pausing.resume(here, Resume(*_ids(matter), until=until))


def tell(held: Held) -> Callable[[Here, str], Shown]:
    """«avlyst»; «gjennomført», and after it how many took part."""

    def step(here: Here, text: str) -> Shown:
        matter = the_matter(here, *(stage for stage in Stage if stage in OPEN))
        day = matter.journey.visit.workshop
        if day is None:
            raise Outdated
        told = TellGathering(*_ids(matter), on=day.isoformat(), held=held, took_part=a_number(text))
        return gathering.tell_gathering(here, told)

    return step


def skip(here: Here, why: str) -> Shown:
    """«hopp over», and after it why; without a reason its form."""
    matter = _allowed(here, Deed.SKIP_PHASE)
    if not why:
        return way.form(here, matter, "skip")
    return way.skip(here, SkipPhase(*_ids(matter), skip_why=why))


def end(here: Here, _: str) -> Shown:
    """«avslutt»: its form, for nothing ends by a slip."""
    return way.form(here, _allowed(here, Deed.END_WAY), "end")


def reopen(here: Here, _: str) -> Shown:
    """«åpne igjen»"""
    return way.reopen(here, ReopenWay(*_ids(the_matter(here))))


def ways(here: Here, _: str) -> Shown:
    """«andre veier»"""
    return way.ways_form(here, WaysForm(*_ids(the_matter(here))))


def _allowed(here: Here, deed: Deed) -> Matter:
    matter = the_matter(here, Stage.PLANNING, Stage.DATED)
    here.group(matter.group.id, deed)
    return matter


def _ids(matter: Matter) -> tuple[str, str]:
    return matter.group.id, matter.journey.visit.id


WAY_STEPS: dict[str, Callable[[Here, str], Shown]] = {
    "pause": pause,
    "resume": resume,
    "called_off": tell(Held.CANCELLED),
    "held": tell(Held.DONE),
    "skip": skip,
    "end": end,
    "reopen": reopen,
}

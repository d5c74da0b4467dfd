"""The day of a workshop or a meeting: it is set or moved, told of afterwards, called off, and set anew."""

from datetime import date

from cards.elements import Shown
from cards.gathering import SetWorkshop, TellGathering
from dialogs.asking import take_away
from dialogs.house import Here
from dialogs.journey import matter_of
from dialogs.matter import Matter
from dialogs.tell import adopt
from programme.gathering import taken_up_again, told
from programme.history import Kind
from programme.journey import Journey, Stage
from programme.refusals import Refused


class UnreadableDate(Refused):
    """The day is not one of the calendar's."""

    says = "refused-bad-date"


def set_workshop(here: Here, press: SetWorkshop) -> Shown:
    """Sets or moves the date; the stop point opens on the first working morning after it. What was cut short
    is set anew though the stop point has opened, as long as nobody has begun to answer."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    adopt(here, matter.board_slot)
    free = taken_up_again(matter.journey, answering=_answering(matter), at=here.at)
    journey = free.workshop_on(a_day(press.day), today=here.today, at=here.at)
    if journey != matter.journey:
        before = matter.journey.visit.workshop
        matter = _kept(matter, journey)
        moved = {"before": before.isoformat()} if before else {}
        matter.record(Kind.DATED, matter.by(here.user), day=press.day, **moved)
        if matter.opens is not None:
            here.work.due.set(here.tenant, "open", matter.group.id, matter.opens)
        matter.show_board()
    return matter.board(here.words_in(matter.group))


def tell_gathering(here: Here, press: TellGathering) -> Shown:
    """Keeps how it went. One that was called off is planned anew, unless somebody is answering already."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    adopt(here, matter.board_slot)
    journey = told(
        matter.journey, matter.phase, press.held, press.took_part,
        day=a_day(press.on), answering=_answering(matter), today=here.today, at=here.at,
    )  # fmt: skip
    if journey != matter.journey:
        matter = _kept(matter, journey)
        many = journey.visit.took_part
        facts = {} if many is None else {"took_part": str(many)}
        matter.record(Kind.GATHERED, matter.by(here.user), held=press.held.value, day=press.on, **facts)
        if journey.stage is Stage.PLANNING:
            here.work.due.drop(here.tenant, "open", matter.group.id)
        matter.show_board()
    return matter.board(here.words_in(matter.group))


def a_day(text: str) -> date:
    """The day a card sends. Raises UnreadableDate."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UnreadableDate from None


def _kept(matter: Matter, journey: Journey) -> Matter:
    """Keeps the journey; a stop point that is left unasked thereby is taken away."""
    if matter.journey.stage is Stage.ASKING and journey.stage is not Stage.ASKING:
        matter = take_away(matter)
    return matter.with_journey(journey)


def _answering(matter: Matter) -> bool:
    return bool(matter.checkin and matter.checkin.given)

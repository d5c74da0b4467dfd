"""What somebody sees when they have answered: the collected card they answered on, as it is now, or the
action's own card."""

from datetime import date

from cards.elements import Shown
from cards.nudge import ShowCollected
from dialogs.acting import action_shown
from dialogs.collected import drawn
from dialogs.collected_lines import lines_of
from dialogs.house import Here
from programme.action import Action
from programme.people import Group
from programme.refusals import NotFound
from storage.asked import Told


def after(
    here: Here, group: Group, action: Action, card: str, *, notice: str = "", instead: date | None = None
) -> Shown:
    """The card that an answer about the action leaves. `instead` is the first working day after a deadline
    that lies where few are at work."""
    told = told_on(here, card)
    if told is None or not any(subject == action.id for _, subject, _ in told.items):
        return action_shown(here, group, action, notice=notice, instead=instead)
    quiet = ""
    if instead is not None and action.deadline is not None:
        w = here.words
        quiet = w("new-date-quiet", day=w.day(action.deadline), instead=w.day(instead))
    return collected(here, told, notice=quiet)


def show(here: Here, press: ShowCollected) -> Shown:
    """The collected card of a day as things stand now; for the one who got it, alone."""
    told = told_on(here, press.card)
    if told is None:
        raise NotFound
    return collected(here, told)


def collected(here: Here, told: Told, *, notice: str = "") -> Shown:
    """A collected card of the one who acts."""
    work, house = here.work, here.house
    lines = lines_of(work, here.tenant, here.user, told, here.at)
    return drawn(work, house, here.tenant, here.user, told, lines, here.at, notice=notice)


def told_on(here: Here, card: str) -> Told | None:
    """What the one who acts was sent that day, where nobody else looks."""
    try:
        day = date.fromisoformat(card)
    except ValueError:
        return None
    told = here.work.asked.on(here.tenant, here.user, day) if here.private else None
    return told if told is not None and told.items else None

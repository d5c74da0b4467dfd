"""What one person sees to across all groups, what they are told of, and its switches."""

from datetime import date

from cards import deadlines as cards
from cards.deadlines import Mine
from cards.elements import Shown
from cards.nudge import ShowDeadlines, Turn
from cards.resting import turned
from dialogs.budget import COLLECT, weekly
from dialogs.house import Here, NotAlone
from dialogs.plans import own_actions
from programme.action import Action
from programme.people import Group
from programme.switches import Switch


def show(here: Here, press: ShowDeadlines) -> Shown:
    """All that the one who presses owns or stands in for; nobody else reads along."""
    if not here.private:
        raise NotAlone
    found = _mine(here)
    page = int(press.page) if press.page.isascii() and press.page.isdigit() else 1
    seen = Mine(
        found,
        frozenset(action.id for action, _ in found if not action.owner or action.owner.user != here.user),
        here.today,
        weekly(here.work, here.tenant),
        here.work.asked.rest(here.tenant, here.user),
        {one: here.work.switches.on(here.tenant, here.user, one.value) for one in Switch},
        min(max(page, 1), cards.pages(len(found))),
    )
    return cards.mine(here.words, seen)


def typed(here: Here, _: str) -> Shown:
    """«mine frister»"""
    return show(here, ShowDeadlines())


def turn(here: Here, press: Turn) -> Shown:
    """One kind of what is said unasked is turned off or on."""
    here.work.switches.turn(here.tenant, here.user, press.kind.value, on=press.wish)
    if press.wish:  # what has waited meanwhile may still be of use
        here.work.due.set(here.tenant, COLLECT, here.user, here.at)
    return turned(here.words, press.kind, on_=press.wish)


def _mine(here: Here) -> list[tuple[Action, Group]]:
    """The nearest day first, those without one last."""
    return sorted(own_actions(here), key=lambda one: (one[0].deadline or date.max, one[1].id, one[0].number))

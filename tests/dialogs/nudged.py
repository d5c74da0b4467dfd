"""Somebody who has been nudged about an action, and what they see."""

from datetime import date
from pathlib import Path

from cards.elements import Shown
from programme.action import Action
from programme.change import Changed
from tests.dialogs.desk import TENANT, Bench, once
from tests.dialogs.plan_days import action, add, at_solbakken, moment, owner, until

DAY, BEFORE = date(2026, 9, 4), date(2026, 8, 28)
"""A Friday, and the Friday before."""
COFFEE = "Kaffe klokka ti"
ID = f"action-{COFFEE}"


def nudged(folder: Path) -> Bench:
    """The nurse has been nudged about the coffee, a week before its day."""
    found = at_solbakken(folder)
    _come_to_its_day(found)
    return found


@once
def _come_to_its_day(bench: Bench) -> None:
    add(bench, COFFEE, DAY, owner("nurse"))
    until(bench, moment(BEFORE))


def card(bench: Bench, who: str = "nurse", day: date = BEFORE) -> Shown:
    """The collected card of a day as it is now."""
    return bench.press(who, "nudge.show/1", {"card": day.isoformat()})


def kept(bench: Bench) -> Action:
    return action(bench, ID)


def story(bench: Bench) -> list[Changed]:
    """What has happened to it, oldest first."""
    found = bench.work(lambda work: work.actions.story(TENANT, ID))
    return [one.kind for one in found]

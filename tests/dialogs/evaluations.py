"""A group that looks back on its actions at the desk, by real presses."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from cards.elements import Shown
from programme.calendar import OSLO
from programme.change import Changed
from programme.evaluation import QUESTIONS, Evaluation
from programme.people import Role
from tests.dialogs import plan_days
from tests.dialogs.chats import Chats
from tests.dialogs.desk import TENANT, Bench, once
from tests.dialogs.plan_days import at_solbakken, change, owner, until
from tests.dialogs.states import GROUP, SECRET, planning

LEADER, REP, SAFETY = Role
DEADLINE = date(2026, 9, 11)
DAY = DEADLINE + timedelta(weeks=10)
"""Ten weeks later: when the group looks back."""
MORNING = datetime(2026, 11, 20, 8, 30, tzinfo=OSLO)
TITLES = ("Et overlapp", "Frokost i to puljer", "En tavle")
DONE = tuple(f"action-{title}" for title in TITLES)


def looking_back(folder: Path, titles: tuple[str, ...] = TITLES) -> Bench:
    """A group whose actions are done, on the morning on which it looks back on them."""
    bench = at_solbakken(folder)
    _come_to_its_day(bench, titles)
    return bench


@once
def _come_to_its_day(bench: Bench, titles: tuple[str, ...]) -> None:
    lay_down(bench, titles)
    until(bench, MORNING)


def lay_down(bench: Bench, titles: tuple[str, ...] = TITLES) -> None:
    for title in titles:
        id_ = plan_days.add(bench, title, DEADLINE, owner(LEADER, "leader"))
        change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)


def at(days: int, hour: int = 10) -> datetime:
    """So many days after that morning."""
    return datetime.combine(MORNING.date() + timedelta(days=days), time(hour), OSLO)


def days_pass(bench: Bench, end: datetime) -> Chats:
    """It is `end`, and what was sealed in each hour has left in it."""
    chats = Chats(bench)
    while bench.at < end:
        until(bench, min(bench.at + timedelta(hours=1), end))
        chats.deliver()
    return chats


def the_evaluation(bench: Bench) -> Evaluation:
    found = bench.work(lambda work: work.evaluations.of_group(TENANT, GROUP))[-1]
    assert isinstance(found, Evaluation)
    return found


def page(this: Evaluation, number: int, effect: str = "worked", onward: str = "keep") -> dict[str, str]:
    """All that one page asks, filled in."""
    asked = this.pages[number - 1]
    if not asked:
        return {f"choice.{key}": "yes" for key in QUESTIONS}
    return {f"effect.{id_}": effect for id_ in asked} | {f"onward.{id_}": onward for id_ in asked}


def keep(bench: Bench, who: str, to: str, given: dict[str, str], *, where: str = "") -> Shown:
    data = {"evaluation": the_evaluation(bench).id, "to": to, **given}
    return bench.press(who, "evaluation.keep/1", data, where=where)


def answer(bench: Bench, who: str, effect: str = "worked", onward: str = "keep", line: str = "") -> Shown:
    """Every page, one after the other; the last one is finished."""
    this = the_evaluation(bench)
    for number in range(1, len(this.pages) + 1):
        last = number == len(this.pages)
        said = {"line.enough": line} if last and line else {}
        shown = keep(bench, who, "" if last else str(number + 1), page(this, number, effect, onward) | said)
    return shown


def all_answer(bench: Bench) -> Shown:
    answer(bench, LEADER)
    answer(bench, REP, "not", "change")
    return answer(bench, SAFETY)


def settle(bench: Bench, learned: str = "Vi spør natta først.", **finals: str) -> Shown:
    """The leader ends it; `finals` by the action's title without spaces: «worked-keep»."""
    this, data = the_evaluation(bench), {}
    for id_ in this.actions:
        effect, onward = finals.get(id_.removeprefix("action-").split()[0], "worked-keep").split("-")
        data |= {f"effect.{id_}": effect, f"onward.{id_}": onward}
    pressed: dict[str, Any] = {"evaluation": this.id, "learned": learned, **data}
    return bench.press(LEADER, "evaluation.settle/1", pressed)


def press(bench: Bench, who: str, verb: str, *, where: str = "", **data: str) -> str:
    return text(bench.press(who, verb, {"evaluation": the_evaluation(bench).id, **data}, where=where))


def text(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


@once
def evaluating(bench: Bench) -> None:
    """The group looks back, and the union rep has answered, with a line."""
    planning(bench)
    lay_down(bench, ("Solbakken prøver et overlapp",))
    until(bench, MORNING)
    answer(bench, REP, line=SECRET)


@once
def evaluated(bench: Bench) -> None:
    """All have answered, and the leader has not ended it."""
    evaluating(bench)
    answer(bench, LEADER)
    answer(bench, SAFETY)


@once
def learned(bench: Bench) -> None:
    """It has ended."""
    evaluated(bench)
    settle(bench)


EVALUATING: tuple[Callable[[Bench], None], ...] = (evaluating, evaluated, learned)
"""Beside those of states.py."""

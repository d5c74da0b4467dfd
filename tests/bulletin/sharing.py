"""A group that shares an experience at the desk, by real presses."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from cards.elements import Shown
from dialogs.bulletin.experiences import free_since
from programme.bulletin.bulletin import Bulletin, Section, State
from programme.bulletin.course import plan
from programme.bulletin.experience import Experience, Told
from programme.people import Role
from storage.work import Work
from tests.cards.walk import of
from tests.dialogs.desk import CHAT, TENANT, Bench, once
from tests.dialogs.states import GROUP, SECRET, planning

LEADER, REP, SAFETY = Role
WORDS = "Vi delte frokosten i to puljer, og det ble roligere."
ONE = "experience-1"


def share(bench: Bench, who: str = LEADER, words: str = WORDS, *, new: str = ONE, **data: Any) -> Shown:
    """The form is sent in, alone unless `where` tells otherwise."""
    where = data.pop("where", "")
    filled = {"group": GROUP, "new": new, "source": "own", "instead": "", "told": words} | data
    return bench.press(who, "experience.keep/1", filled, where=where)


def press(bench: Bench, who: str, what: str, id: str = ONE, *, where: str = CHAT) -> Shown:
    """«consent», «withdraw», «reword», «show»."""
    return bench.press(who, f"experience.{what}/1", {"experience": id}, where=where)


def all_consent(bench: Bench, id: str = ONE) -> Shown:
    """The two others press «Del»."""
    press(bench, REP, "consent", id)
    return press(bench, SAFETY, "consent", id)


def experience(bench: Bench, id: str = ONE) -> Experience:
    found: Experience = bench.work(lambda work: work.experiences.get(TENANT, id))
    return found


def put_in(bench: Bench, letter: str, *told: Told) -> None:
    """The lead picks them for a letter."""

    def pick(work: Work) -> None:
        before = work.bulletins.lock(TENANT, letter)
        assert before is not None
        work.bulletins.keep(TENANT, before, replace(before, shared=told))

    bench.work(pick)


def the_letter(bench: Bench, id: str) -> Bulletin:
    found: Bulletin = bench.work(lambda work: work.bulletins.get(TENANT, id))
    return found


def under_way(bench: Bench) -> None:
    """A group on its way, and a lead who can be written to."""
    planning(bench)
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    bench.write("lead", "hei")


def free(bench: Bench) -> tuple[Told, ...]:
    """What became free to be told since yesterday."""
    found: tuple[Told, ...] = bench.work(lambda work: free_since(work, TENANT, bench.at - timedelta(days=1)))
    return found


def letter(bench: Bench, id: str, state: State = State.DRAFT) -> None:
    """A letter that tells what is free."""
    told = free(bench)

    def lay_down(work: Work) -> None:
        new = Bulletin(id, date(2026, 9, 1), bench.at, shared=told)
        new = new.write(Section.FINDINGS, "Nytt", "Nytt", bench.at, version=0)
        if state is not State.DRAFT:
            new = plan(new, "lead", bench.at + timedelta(days=1), approval=False)
        work.bulletins.add(TENANT, replace(new, state=state, edition=int(state is State.SENT)))

    bench.work(lay_down)


def inputs(shown: Shown) -> dict[str, Any]:
    """What stands in the inputs of a form, by name."""
    return {one["id"]: one.get("value", "") for one in of(shown.card, "Input.")}


def text(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


@once
def sharing(bench: Bench) -> None:
    """The leader wants something told, and the others have not said yes."""
    planning(bench)
    share(bench, words=f"Vi tok en ting om gangen ({SECRET}).")


SHARING: tuple[Callable[[Bench], None], ...] = (sharing,)
"""Beside those of tests/dialogs/states.py."""

"""Presses about a group's plan, as its cards make them, and what is kept of them."""

import json
from pathlib import Path
from typing import Any

from cards.elements import Shown
from dialogs.seeking import sought
from programme.action import Action
from programme.ballot import Area
from programme.people import Role
from programme.plan import Plan
from programme.proposal import Proposal
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench, sender
from tests.dialogs.states import GROUP, planning

LEADER, REP, SAFETY = Role
COFFEE = "Kaffe klokka ti, hver dag"
DAY = "2026-09-18"


WHY = "Turnusen gjør at nesten ingen kan samtidig."


def begun(folder: Path) -> Bench:
    """A group that has set out, with nothing in its plan."""
    bench = Bench(folder)
    planning(bench)
    return bench


def press(bench: Bench, who: str, verb: str, *, where: str = CHAT, **data: Any) -> Shown:
    return bench.press(who, verb, data, where=where)


def add(bench: Bench, who: str = LEADER, new: str = "action-1", *, where: str = CHAT, **values: Any) -> Shown:
    """The form for a new action, sent with these values."""
    told = {"title": COFFEE, **values}
    return press(bench, who, "action.add/1", where=where, group=GROUP, new=new, visit="", **told)


def planned(bench: Bench, id: str = "action-1", **values: Any) -> Action:
    """An action that the safety rep sees to."""
    add(bench, new=id, **{"owner": SAFETY, "deadline": DAY, **values})
    return action(bench, id)


def change(
    bench: Bench, who: str = LEADER, id: str = "action-1", *, where: str = CHAT, **values: Any
) -> Shown:
    """The form for changing an action, as a client sends it: everything in it, with these values."""
    now = action(bench, id)
    stands: dict[str, Any] = {
        "action": id,
        "version": now.version,
        "title": now.title,
        "owner": now.owner.user if now.owner else "nobody",
        "deadline": now.deadline.isoformat() if now.deadline else "",
        "area": now.area.value,
        "theme": now.theme.value,
        "deputy": now.deputy.user if now.deputy else "nobody",
        "sign": now.sign,
        "looks_back": now.evaluates.isoformat() if now.evaluates else "",
    }
    return press(bench, who, "action.change/1", where=where, **(stands | values))


def read(bench: Bench, who: str = LEADER, where: str = CHAT, page: str = "1") -> str:
    """A page of the plan."""
    return shown(press(bench, who, "plan.show/1", where=where, group=GROUP, page=page).card)


def show(bench: Bench, who: str = LEADER, where: str = CHAT) -> str:
    """The action on its card."""
    return shown(press(bench, who, "action.show/1", where=where, action="action-1").card)


def stop(bench: Bench, who: str = LEADER, why: str = WHY) -> str:
    """It is given up."""
    return shown(press(bench, who, "action.stop/1", action="action-1", stop_why=why).card)


def verbs(card: dict[str, object]) -> set[str]:
    """The buttons of a card."""
    return {one["verb"] for one in of(card, "Action.Execute")}


def outsider(bench: Bench, id: str = "action-1") -> None:
    """A nurse without a role in the group sees to it, and has been found in its chat."""
    bench.write("nurse", "hei")
    change(bench, id=id, owner_taker="aad-nurse")
    bench.work(lambda work: sought(work, bench.house, TENANT, id, [sender("nurse")], bench.at))


def proposal(
    bench: Bench, id: str = "proposal-1", title: str = "Frokost i to puljer", **more: Any
) -> Proposal:
    kept = Proposal(id, GROUP, title, more.pop("area", Area.IMPROVE), bench.at, **more)
    bench.work(lambda work: work.proposals.add(TENANT, kept))
    return kept


def action(bench: Bench, id: str = "action-1") -> Action:
    found = bench.work(lambda work: work.actions.get(TENANT, id))
    assert isinstance(found, Action)
    return found


def actions(bench: Bench) -> tuple[Action, ...]:
    found: tuple[Action, ...] = bench.work(lambda work: work.actions.of_group(TENANT, GROUP))
    return found


def plan(bench: Bench) -> Plan:
    found = bench.work(lambda work: work.plans.get(TENANT, GROUP))
    assert isinstance(found, Plan)
    return found


def said(shown: Shown) -> str:
    """All that a card says, with what lies behind it."""
    return json.dumps(shown.card, ensure_ascii=False)


def see(bench: Bench, who: str, *, where: str = CHAT, **more: Any) -> Shown:
    return press(bench, who, "plan.seen/1", where=where, group=GROUP, **more)


def story(bench: Bench, id: str = "action-1") -> list[tuple[str, str]]:
    """What happened to it, and in which role."""
    told = bench.work(lambda work: work.actions.story(TENANT, id))
    return [(one.kind.value, one.by) for one in told]

"""What somebody types about the actions of a plan, and what they press on the card that shows it."""

from datetime import date
from typing import Any

from cards.elements import Shown
from dialogs.plans import add
from programme.action import Action, Owner
from programme.ballot import Area
from programme.people import Role
from tests.dialogs.desk import Bench, group
from tests.dialogs.states import GROUP

COFFEE, REPORT, BOARD = "action-1", "action-2", "action-3"
"""The leader's own; nobody's; done by the safety rep."""
WHO_WAS_MET = ("person", "private_chat", "place")


def buttons(shown: Shown) -> list[dict[str, Any]]:
    """The data of every button on the card, in order."""
    found: list[dict[str, Any]] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("type") == "Action.Execute":
                found.append(node["data"])
            for key, part in node.items():
                if key != "fallback":
                    walk(part)
        elif isinstance(node, list):
            for part in node:
                walk(part)

    walk(shown.card)
    return found


def yes(bench: Bench, shown: Shown, who: str = Role.LEADER, *, where: str = "", **inputs: str) -> Shown:
    """Presses the first button, which says yes."""
    data = buttons(shown)[0]
    return bench.press(who, data["verb"], {**data, **inputs}, where=where)


def owned(bench: Bench, id: str, title: str, who: str = Role.LEADER) -> None:
    """One more action of this person's."""

    def do(work: Any) -> None:
        made = Action(id, GROUP, 0, title, Area.KEEP, bench.at).handed_to(Owner(who, who, ""))
        made = made.by(date(2026, 9, 25), bench.at.date(), date(2026, 12, 4))
        add(work, bench.house, group(), made, bench.at, "leader")

    bench.work(do)

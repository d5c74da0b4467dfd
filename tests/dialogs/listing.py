"""Groups in a list at the desk: more of them, and what stands on a card about many."""

from dataclasses import replace
from typing import Any

from cards.elements import Shown
from programme.history import Event, Kind
from programme.people import Workplace
from tests.cards.walk import of, shown
from tests.dialogs.desk import TENANT, Bench, group

URL = "https://stafett.example"
LEAD = "lead"


def add(bench: Bench, number: int, *, helper: str = "another-helper", name: str = "Lyngheim") -> None:
    """One more group."""
    more = replace(
        group("group-2", prefix=f"{number}-", helper=helper, chat=f"19:{number}@thread.v2"),
        id=f"more-{number}",
        code=f"CODE{number}",
        workplace=Workplace(f"{name} {number}", "Nes kommune"),
        county="46",
    )
    bench.work(lambda work: work.groups.add(more, at=bench.at))
    created = Event(Kind.CREATED, bench.at, "helper")
    bench.work(lambda work: work.history.add(TENANT, more.id, created))


def read(card: Shown) -> str:
    return shown(card.card).replace("\u00a0", " ")


def buttons(card: Shown) -> dict[str, dict[str, Any]]:
    """What each button carries, by its title."""
    return {one["title"]: one["data"] for one in of(card.card, "Action.Execute")}


def links(card: Shown) -> list[str]:
    return [one["url"] for one in of(card.card, "Action.OpenUrl")]


def press(bench: Bench, user: str, card: Shown, title: str, **inputs: str) -> Shown:
    data = buttons(card)[title]
    return bench.press(user, data["verb"], {**data, **inputs})


def names(card: Shown) -> list[str]:
    """The groups listed, in their order."""
    return [one["data"]["group"] for one in of(card.card, "Action.Execute") if "group" in one["data"]]

"""Many groups at the desk, each in its own chat."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from programme.calendar import OSLO
from programme.journey import begun
from programme.people import Workplace
from storage.work import Work
from tests.dialogs.desk import TENANT, Bench, group

MORNING = datetime(2026, 12, 1, 9, tzinfo=OSLO)
LETTER = "letter-1"
WHERE: dict[str, Any] = {"service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": ""}


def chat(number: int) -> str:
    """The chat of one of the groups."""
    return f"19:chat-{number}@thread.v2"


def groups(bench: Bench, many: int) -> None:
    """So many, on their way since this morning; those in each have names of their own."""

    def lay_down(work: Work) -> None:
        for number in range(many):
            one = group(f"group-{number}", prefix=f"{number}-", chat=chat(number))
            one = replace(one, code=f"{number:06}", workplace=Workplace(f"Sykehjem {number}", "Vestbygd"))
            work.places.keep(TENANT, chat(number), kind="group", at=bench.at, **WHERE)
            work.groups.add(one, at=bench.at)
            visit = f"visit-{number}"
            work.journeys.keep(TENANT, begun(one, bench.house.method(one), new_id=visit, at=bench.at))

    bench.work(lay_down)

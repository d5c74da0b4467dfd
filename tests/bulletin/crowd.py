"""Many groups at the desk, each in its own chat, and a letter that is to leave to all of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from dialogs.bulletin.letters import keep
from dialogs.bulletin.readers import readers
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.course import plan
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


def planned(bench: Bench, words: str = "Nytt om **arbeidsmiljø**") -> None:
    """A letter to all of them that leaves at once."""

    def lay_down(work: Work) -> None:
        new = Bulletin(LETTER, bench.at.date().replace(day=1), bench.at)
        new = new.write(Section.FINDINGS, words, words, bench.at, version=0)
        work.bulletins.add(TENANT, new)
        work.copies.fix(TENANT, LETTER, readers(work, bench.house, TENANT, Audience(), bench.at).to)
        keep(work, TENANT, new, plan(new, "lead", bench.at, approval=False), bench.at)

    bench.work(lay_down)

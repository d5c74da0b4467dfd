"""Many groups at the desk, each in its own chat, and a letter that is to leave to all of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from dialogs.bulletin.letters import keep
from dialogs.bulletin.readers import readers
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.course import correct, plan
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


def lead(bench: Bench) -> None:
    """Somebody leads the programme."""

    def lay_down(work: Work) -> None:
        work.people.meet(TENANT, "lead", name="Lise Tangen", aad="aad-lead", locale="nb-NO", at=bench.at)
        work.people.make_lead(TENANT, "lead")

    bench.work(lay_down)


def drafted(bench: Bench, words: str = "Nytt om **arbeidsmiljø**") -> None:
    """A letter that is meant for all of them."""

    def lay_down(work: Work) -> None:
        new = Bulletin(LETTER, bench.at.date().replace(day=1), bench.at)
        work.bulletins.add(TENANT, new.write(Section.FINDINGS, words, words, bench.at, version=0))

    bench.work(lay_down)


def planned(bench: Bench) -> None:
    """It leaves at once, to all of them."""

    def lay_down(work: Work) -> None:
        letter = work.bulletins.lock(TENANT, LETTER)
        assert letter is not None
        work.copies.fix(TENANT, LETTER, readers(work, bench.house, TENANT, Audience(), bench.at).to)
        keep(work, TENANT, letter, plan(letter, "lead", bench.at, approval=False), bench.at)

    bench.work(lay_down)


def corrected(bench: Bench, words: str) -> None:
    """All of them are to have it with other words."""

    def lay_down(work: Work) -> None:
        letter = work.bulletins.lock(TENANT, LETTER)
        assert letter is not None
        version = letter.piece(Section.FINDINGS).version
        draft = replace(letter, corrects=letter.id)
        draft = draft.write(Section.FINDINGS, words, words, bench.at, version=version)
        keep(work, TENANT, letter, correct(letter, draft, bench.at), bench.at)

    bench.work(lay_down)

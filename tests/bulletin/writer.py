"""A lead at the desk who writes a letter, and a look at the letter and at what is shown."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from cards.elements import Shown
from dialogs.bulletin.letters import keep
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.experience import Consent, Experience, Source
from programme.bulletin.occasion import Occasion, Sort
from programme.people import Role
from storage.work import Work
from tests.cards.walk import of, shown
from tests.dialogs.desk import TENANT, Bench, group

LEAD, OTHER = "lead", "other-lead"
LETTER = "letter-1"
WEBINAR = Occasion("o-1", Sort.WEBINAR, date(2026, 9, 8), "Overlapp mellom vakter", starts="14:00")
HAS_BEEN = Occasion("o-2", Sort.COURSE, date(2026, 8, 3), "Kurs som har vært")


def office(folder: Path) -> Bench:
    """Two leads, and a letter that nobody has written in."""
    bench = Bench(folder)

    def lay_down(work: Work) -> None:
        for lead in (LEAD, OTHER):
            work.people.make_lead(TENANT, lead)
        work.bulletins.add(TENANT, Bulletin(LETTER, date(2026, 9, 1), bench.at, LEAD))
        work.occasions.keep(TENANT, WEBINAR, by=LEAD, at=bench.at)
        work.occasions.keep(TENANT, HAS_BEEN, by=LEAD, at=bench.at)

    bench.work(lay_down)
    return bench


def told(bench: Bench, id: str = "e-1", *roles: Role) -> None:
    """A group has written down an experience, and these have pressed «Del»."""

    def lay_down(work: Work) -> None:
        if work.groups.get(TENANT, "group-1") is None:
            work.groups.add(group(), at=bench.at)
        consents = tuple(Consent(role, role, bench.at) for role in roles)
        one = Experience(id, "group-1", "Kaffe klokka ti", Source.OWN, True, bench.at, consents)
        work.experiences.keep(TENANT, one)

    bench.work(lay_down)


def letter(bench: Bench, id: str = LETTER) -> Bulletin:
    found = bench.work(lambda work: work.bulletins.get(TENANT, id))
    assert isinstance(found, Bulletin)
    return found


def becomes(bench: Bench, change: Callable[[Bulletin], Bulletin]) -> None:
    """The letter has gone on in some other way."""

    def do(work: Work) -> None:
        before = work.bulletins.lock(TENANT, LETTER)
        assert before is not None
        keep(work, TENANT, before, change(before), bench.at)

    bench.work(do)


def write(
    bench: Bench,
    section: Section,
    nb: str = "",
    nn: str = "",
    *,
    who: str = LEAD,
    version: int | None = None,
    **more: Any,
) -> Shown:
    """Somebody fills in the form of a section, as it was drawn last or from that version, and saves it. Each
    does so a minute after the other."""
    bench.at += timedelta(minutes=1)
    version = letter(bench).piece(section).version if version is None else version
    data = {"bulletin": LETTER, "section": section.value, "version": version, "text_nb": nb, "text_nn": nn}
    return bench.press(who, "bulletin.write/1", data | more)


def press(bench: Bench, verb: str, *, who: str = LEAD, **more: Any) -> Shown:
    """A press on a card about the letter."""
    return bench.press(who, f"bulletin.{verb}/1", {"bulletin": LETTER, **more})


def inputs(card: Shown) -> dict[str, str]:
    """What stands in the inputs of a form, by their names."""
    return {one["id"]: one.get("value", "") for one in of(card.card, "Input.")}


def drawn_from(card: Shown, verb: str) -> dict[str, Any]:
    """What the button of that verb carries beside the verb."""
    found = (one["data"] for one in of(card.card, "Action.") if one["data"]["verb"] == f"bulletin.{verb}/1")
    return {name: value for name, value in next(found).items() if name != "verb"}


def verbs(card: Shown) -> set[str]:
    """All that can be pressed on a card."""
    return {str(one["verb"]) for one in of(card.card, "Action.Execute")}


def read(card: Shown) -> str:
    """All that can be read on a card."""
    return shown(card.card)

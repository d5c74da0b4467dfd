"""Whoever does not write letters changes nothing in one and learns nothing of it, whatever they press."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from cards.bulletin.buttons import BULLETIN_BUTTONS
from cards.buttons import Button
from programme.access import Deed
from programme.bulletin.bulletin import Section, State
from tests.bulletin.writer import LEAD, LETTER, drawn_from, letter, office, press, read, write
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import helpers, ready
from tests.dialogs.test_every_button_in_the_wrong_hands import NOBODYS_BUSINESS

SECRET = "Ingen har lest dette ennå"
WRITERS = [button for button in BULLETIN_BUTTONS if button.deed is Deed.WRITE_BULLETIN]
KNOWN: dict[str, Any] = {
    "bulletin": LETTER,
    "section": "findings",
    "used": False,
    "version": 1,
    "text_nb": "x",
    "seen": "",
    "title_nb": "x",
    "place": "3",
    "template": LETTER,
    "parts": "findings",
    "new": "new-1",
    "sure": True,
    "page": "1",
    "reader": "0",
}
"""What a press of a lead could carry."""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = office(tmp_path)
    ready(found)
    helpers(found, "helper")
    write(found, Section.FINDINGS, SECRET)
    return found


def carried(button: type[Button]) -> dict[str, Any]:
    names = {part.name for part in fields(button)}  # type: ignore[arg-type]
    return {name: value for name, value in KNOWN.items() if name in names}


@pytest.mark.parametrize(
    ("who", "where", "tenant"),
    [
        ("stranger", "", TENANT),
        ("leader", "", TENANT),
        ("helper", "", TENANT),
        (LEAD, CHAT, TENANT),
        (LEAD, "", "tenant-2"),
    ],
)
def test_nothing_is_changed_and_nothing_learned(bench: Bench, who: str, where: str, tenant: str) -> None:
    before = bench.rows(but=NOBODYS_BUSINESS)
    for button in WRITERS:
        card = bench.press(who, button.verb, carried(button), where=where, tenant=tenant)
        assert bench.rows(but=NOBODYS_BUSINESS) == before, button.verb
        assert SECRET not in read(card), button.verb


@pytest.mark.parametrize("verb", ["write", "use", "heading", "place", "template", "discard"])
def test_the_same_press_of_a_lead_changes_the_letter(bench: Bench, verb: str) -> None:
    """Else the test above would also hold for presses that nobody can make."""
    one = letter(bench)
    sent = replace(one, id="sent", state=State.SENT).write(Section.FINDINGS, "Nytt", "", bench.at, version=1)
    bench.work(lambda work: work.bulletins.add(TENANT, sent))
    data = drawn_from(press(bench, "heading_form"), "heading")
    button = next(button for button in WRITERS if button.verb == f"bulletin.{verb}/1")
    bench.press(LEAD, button.verb, carried(button) | {"seen": data["seen"], "template": "sent"})
    assert letter(bench) != one

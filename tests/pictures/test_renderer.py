"""What the renderer must notice, each with a card that has exactly that fault."""

import struct
from typing import Any

import pytest

from tests.pictures.renderer import Renderer


def _card(*body: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **more}


def _text(words: str, **more: Any) -> dict[str, Any]:
    return {"type": "TextBlock", "text": words, "wrap": True, **more}


def _column(width: str, words: str) -> dict[str, Any]:
    return {"type": "Column", "width": width, "items": [_text(words)]}


LONG = "En setning som er altfor lang til å få plass på én linje på en telefon"
TABLE = {"type": "ColumnSet", "columns": [_column("4", "Spørsmål"), _column("1", "Tillitsvalgt")]}

FAULTY = {
    "Unknown element type": _card({"type": "Sparkle"}),
    "Invalid value": _card(_text("Hei", size="gigantic")),
    "at least one choice": _card({"type": "Input.ChoiceSet", "id": "q", "label": "Q", "choices": []}),
    "card type": {"type": "Card"},
    "«q» has no label": _card({"type": "Input.Text", "id": "q"}),
    "does not fit: «En setning": _card(_text(LONG, wrap=False)),
    "does not fit: «Tillitsvalgt": _card(TABLE),
    "does not fit: «Bred": _card({"type": "ColumnSet", "columns": [_column("400px", "Bred")]}),
    "does not fit: «En set": _card(actions=[{"type": "Action.Submit", "title": LONG}]),
}

FINE = {
    "what Teams adds to a card": _card(
        _text("Hei 👋 **du**"),
        msteams={"width": "Full"},
        refresh={"action": {"type": "Action.Execute", "verb": "see/1"}, "userIds": []},
        actions=[
            {"type": "Action.Execute", "title": "Svar", "verb": "a/1", "fallback": {"type": "Action.Submit"}},
            {"type": "Action.Submit", "title": "Åpne", "data": {"msteams": {"type": "task/fetch"}}},
        ],
    ),
    "a chart that brings its fallback": _card(
        {"type": "Chart.Donut", "data": [{"legend": "Ja", "value": 3}], "fallback": _text("▇▇▇ 3 ja")}
    ),
    "a toggle with only its title": _card({"type": "Input.Toggle", "id": "t", "title": "Del med hjelperen"}),
}


@pytest.mark.parametrize("complaint", FAULTY)
def test_a_faulty_card_is_complained_about(drawing: Renderer, complaint: str) -> None:
    assert complaint in " | ".join(drawing.draw(FAULTY[complaint]).complaints)


@pytest.mark.parametrize("kind", FINE)
def test_a_good_card_gives_no_complaint(drawing: Renderer, kind: str) -> None:
    assert drawing.draw(FINE[kind]).complaints == ()


def test_a_sheet_is_one_picture_of_known_width(drawing: Renderer) -> None:
    width = struct.unpack(">I", drawing.draw(_card(_text("Hei"))).picture[16:20])[0]
    assert width == 1024

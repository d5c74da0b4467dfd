"""Inputs, which the library does not have. Each needs a label, for a screen reader has nothing else to say.

None is required: Teams would hold a whole form back for one empty field, and half an answer would be lost.
"""

import re
from collections.abc import Sequence
from datetime import date

from cards.elements import Node

Option = tuple[str, str]
"""What is shown, and the value it stands for."""
UNSEEN, HAIR = "\u2060", "\u200a"
"""A joiner that cannot be seen, and the thinnest of spaces."""
LISTED = re.compile(r"^(\d*)([.)+#>\-])(?=\s|#|$)")
EMPHASIS = re.compile(r"([*_`])")


def written(
    id: str, label: str, *, value: str = "", hint: str = "", most: int = 0, several_lines: bool = False
) -> Node:
    """A text. `most` is the longest the client takes; a longer one is refused again when it comes back."""
    node = _labelled("Input.Text", id, label, value)
    if hint:
        node["placeholder"] = hint
    if most:
        node["maxLength"] = most
    if several_lines:
        node["isMultiline"] = True
    return node


def chosen(id: str, label: str, options: Sequence[Option], *, value: str = "", open: bool = False) -> Node:
    """One of several. `open` shows all of them at once, which saves a press on a phone."""
    node = _labelled("Input.ChoiceSet", id, label, value)
    node["choices"] = [
        {"title": as_written(title) if open else title, "value": stands_for} for title, stands_for in options
    ]
    node["style"] = "expanded" if open else "compact"
    node["wrap"] = True
    return node


def several(
    id: str, label: str, options: Sequence[Option], *, values: Sequence[str] = (), open: bool = True
) -> Node:
    """Any number of several; comes back as values with commas between, so that no value may hold one. All
    are shown at once, unless there are many of such inputs."""
    return chosen(id, label, options, value=",".join(values), open=open) | {"isMultiSelect": True}


def as_written(title: str) -> str:
    """A title that stays as it was written where a client reads the titles of boxes as markdown: signs that
    nobody sees keep it from finding links, lists and emphasis."""
    title = LISTED.sub(lambda found: f"{found[1]}{UNSEEN}{found[2]}", title, count=1)
    return EMPHASIS.sub(rf"\1{HAIR}", title.replace("](", f"]{UNSEEN}(").replace("<", f"<{UNSEEN}"))


def picked(id: str, label: str, anybody: Option, *, value: str = "", hint: str = "") -> Node:
    """One of those in the conversation where the card stands; comes back as an object id, or as several with
    commas between, and so it is given back as `value`. `anybody` stands for no one in particular, and is all
    that a client offers which cannot look people up.

    Source: Microsoft Learn, «People Picker in Adaptive Cards».
    """
    node = chosen(id, label, [anybody], value=value)
    node["choices.data"] = {"type": "Data.Query", "dataset": "graph.microsoft.com/users?scope=currentContext"}
    if hint:
        node["placeholder"] = hint
    return node


def dated(
    id: str, label: str, *, value: date | None = None, earliest: date | None = None, too_early: str = ""
) -> Node:
    """A day. A client stops a day before `earliest` by itself, and without `too_early` says nothing."""
    node = _labelled("Input.Date", id, label, value.isoformat() if value else "")
    if earliest:
        node["min"] = earliest.isoformat()
    if too_early:
        node["errorMessage"] = too_early
    return node


def a_day(text: str) -> date | None:
    """The day a person has filled in already; None where it is none, and the input is left empty."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def counted(id: str, label: str, *, value: int | None = None, most: int, wrong: str) -> Node:
    """A whole number from 0. A client stops any other by itself, and says what is `wrong`."""
    node = _labelled("Input.Number", id, label, "") | {"min": 0, "max": most, "errorMessage": wrong}
    return node if value is None else node | {"value": value}


def _labelled(kind: str, id: str, label: str, value: str) -> Node:
    if not label:
        raise ValueError(f"{id} has no label")
    node = {"type": kind, "id": id, "label": label}
    if value:
        node["value"] = value
    return node

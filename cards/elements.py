"""The elements every card is made of, over the library `adaptivecards`, which stops at version 1.2.

The library lets misspelt keywords vanish; here they raise TypeError. It draws each style once and a card
copies it, for drawing anew costs more than all the rest of a press. What people have written goes through
`said`, never through `text`: only the latter is read as markdown, where a name could become a link.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from adaptivecards.adaptivecard import AdaptiveCard
from adaptivecards.baseobject import Element, PropertyType
from adaptivecards.containers import ActionSet, Column, ColumnSet, Container
from adaptivecards.elements import RichTextBlock, TextBlock, TextRun

Node: TypeAlias = dict[str, Any]

VERSION = "1.5"
"""The newest that Teams shows on every client."""
ACTIONS_MOST = 6
"""Teams shows no more in one set."""
LATER = {TextBlock: {"style"}, AdaptiveCard: {"version", "msteams"}}
"""Keywords the library does not know yet."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A finished card; `summary` is its notification text and the title of a dialog that shows it."""

    card: dict[str, Any]
    summary: str


def text(
    words: str,
    *,
    size: str = "default",
    bold: bool = False,
    subtle: bool = False,
    color: str = "default",
    spacing: str = "default",
    heading: bool = False,
    line: bool = False,
) -> Node:
    """A paragraph of our own words; `line` draws a rule above."""
    style = _text_style(size, bold, subtle, color, spacing, heading, line)
    return {**style, "text": words}


@lru_cache(256)
def _text_style(
    size: str, bold: bool, subtle: bool, color: str, spacing: str, heading: bool, line: bool
) -> Node:
    style = {"wrap": True, **_unusual(size=size, color=color, spacing=spacing)}
    if line:
        style["separator"] = True
    if bold:
        style["weight"] = "Bolder"
    if subtle:
        style["isSubtle"] = True
    if heading:
        style["style"] = "heading"
    return _drawn(TextBlock, style)


def said(*runs: Node, spacing: str = "default") -> Node:
    """A paragraph made of runs, shown letter by letter as it was written."""
    return {**_said_style(spacing), "inlines": list(runs)}


@lru_cache(8)
def _said_style(spacing: str) -> Node:
    return _drawn(RichTextBlock, _unusual(spacing=spacing))


def run(
    words: str,
    *,
    size: str = "default",
    bold: bool = False,
    subtle: bool = False,
    italic: bool = False,
    mono: bool = False,
    color: str = "default",
) -> Node:
    """A piece of a paragraph in one style."""
    return {**_run_style(size, bold, subtle, italic, mono, color), "text": words}


@lru_cache(256)
def _run_style(size: str, bold: bool, subtle: bool, italic: bool, mono: bool, color: str) -> Node:
    style = _unusual(size=size, color=color)
    if bold:
        style["weight"] = "Bolder"
    if mono:
        style["fontType"] = "Monospace"
    if subtle:
        style["isSubtle"] = True
    if italic:
        style["italic"] = True
    return _drawn(TextRun, style)


def box(
    *items: Node,
    style: str = "default",
    spacing: str = "default",
    line: bool = False,
    id: str = "",
    hidden: bool = False,
) -> Node:
    """Things that belong together; `line` draws a rule above, `id` is what a toggle points at."""
    drawn = {**_box_style(style, spacing, line), "items": list(items)}
    if id:
        drawn["id"] = id
    if hidden:
        drawn["isVisible"] = False
    return drawn


@lru_cache(64)
def _box_style(style: str, spacing: str, line: bool) -> Node:
    look: Node = _unusual(spacing=spacing)
    if style != "default":
        look["style"] = style
    if line:
        look["separator"] = True
    return _drawn(Container, look)


def row(*columns: Node, spacing: str = "default") -> Node:
    """Columns side by side; at most three are readable on a phone."""
    return {**_row_style(spacing), "columns": list(columns)}


@lru_cache(8)
def _row_style(spacing: str) -> Node:
    return _drawn(ColumnSet, _unusual(spacing=spacing))


def column(*items: Node, width: str = "stretch", spacing: str = "small") -> Node:
    """One column of a row."""
    return {**_column_style(width, spacing), "items": list(items)}


@lru_cache(16)
def _column_style(width: str, spacing: str) -> Node:
    return _drawn(Column, {"width": width, **_unusual(spacing=spacing)})


def action_set(*actions: Node, spacing: str = "default") -> Node:
    """Buttons in a row of their own. Raises ValueError for more than Teams shows."""
    if len(actions) > ACTIONS_MOST:
        raise ValueError(f"{len(actions)} actions in one set; Teams shows {ACTIONS_MOST}")
    return {**_action_set_style(spacing), "actions": list(actions)}


@lru_cache(8)
def _action_set_style(spacing: str) -> Node:
    return _drawn(ActionSet, _unusual(spacing=spacing))


def sheet(body: Sequence[Node], *, language: str, spoken: str, fallback: str, wide: bool = False) -> Node:
    """The whole card. `wide` lets it fill the window on a large screen."""
    return {
        **_sheet_style(language, wide),
        "speak": spoken,
        "fallbackText": fallback,
        "body": list(body),
    }


@lru_cache(8)
def _sheet_style(language: str, wide: bool) -> Node:
    style: Node = {"lang": language, "version": VERSION}
    if wide:
        style["msteams"] = {"width": "full"}
    card: Node = AdaptiveCard().render()
    return card | _refusing_unknown(AdaptiveCard, style)


def _drawn(kind: type[Element], style: Mapping[str, Any]) -> Node:
    """The library's own drawing of an element in a style; what only newer versions know is laid beside it."""
    known = _refusing_unknown(kind, style)
    names = _names(kind)
    element = kind(**{names[key]: value for key, value in known.items() if key in names})
    return dict(element.render()) | {key: value for key, value in known.items() if key not in names}


def _unusual(**style: str) -> Node:
    """What differs from the client's own default; the rest would only make the card heavier to send."""
    return {name: value[0].upper() + value[1:] for name, value in style.items() if value != "default"}


def _refusing_unknown(kind: type, style: Mapping[str, Any]) -> Node:
    for keyword in style:
        if keyword not in _names(kind) and keyword not in LATER.get(kind, ()):
            raise TypeError(f"{kind.__name__} has no «{keyword}»")
    return dict(style)


def _names(kind: type) -> dict[str, str]:
    """The keywords an element has, each with the name the library gives it in Python."""
    return {
        part.key_name: name
        for above in kind.__mro__
        for name, part in vars(above).items()
        if isinstance(part, PropertyType) and isinstance(part.key_name, str)
    }

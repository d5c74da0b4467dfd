"""A picture of a card as HTML: what elements.py, inputs.py and actions.py make, drawn without Teams.

It shows what stands on a card and where, not how a client paints it. What is hidden can be unfolded, and what
it cannot draw says so. Every text is put in as text, never as HTML.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from cards.elements import Node

Openers = Mapping[str, str]
"""What may be hidden and shown, by id, with the title of what does it."""

STYLES = ("style", "size", "weight", "color", "spacing", "fontType")
"""What a node says of its looks in one word; that word and its name become a class."""

FLAGS = ("isSubtle", "italic", "separator")


def picture(card: Node) -> Element:
    """The card. Its classes are the words that it uses itself: `TextBlock`, `size-large`, `isSubtle`."""
    drawn = _element("article", card, lang=str(card.get("lang", "")))
    _fill(drawn, card.get("body", []), dict(_openers(card)))
    return drawn


def _openers(node: Any) -> Iterator[tuple[str, str]]:
    """All that something on the card opens."""
    if isinstance(node, list):
        for part in node:
            yield from _openers(part)
    elif isinstance(node, dict):
        if node.get("type") == "Action.ToggleVisibility":
            yield from ((target, str(node.get("title", "…"))) for target in node["targetElements"])
        for part in node.values():
            yield from _openers(part)


def _fill(drawn: Element, nodes: list[Node], openers: Openers) -> None:
    for node in nodes:
        if node.get("selectAction", {}).get("type") == "Action.ToggleVisibility":
            continue  # what it opens brings its title along
        if node.get("type") not in KINDS and node.get("fallback") == "drop":
            continue  # a chart, which some clients do not draw either
        inside = drawn
        if node.get("id") in openers or node.get("isVisible") is False:
            inside = SubElement(drawn, "details")
            if node.get("isVisible", True):
                inside.set("open", "open")
            SubElement(inside, "summary").text = openers.get(str(node.get("id")), "…")
        inside.append(KINDS.get(str(node.get("type")), _unknown)(node, openers))


def _element(tag: str, node: Node, **attributes: str) -> Element:
    """An element with the node's type and looks as its classes."""
    looks = [f"{name}-{node[name]}".lower() for name in STYLES if name in node]
    flags = [name for name in FLAGS if node.get(name)]
    kind = str(node.get("type", "")).replace(".", "-")
    return Element(tag, {"class": " ".join((kind, *looks, *flags)), **attributes})


def _text(node: Node, openers: Openers) -> Element:
    """A mention stands in a text as a tag of Teams' own, and is shown as it is there."""
    drawn = _element("p", node)
    drawn.text = str(node["text"]).replace("<at>", "@").replace("</at>", "")
    return drawn


def _said(node: Node, openers: Openers) -> Element:
    drawn = _element("p", node)
    for run in node["inlines"]:
        piece = _element("span", run)
        piece.text = str(run["text"])
        drawn.append(piece)
    return drawn


def _box(node: Node, openers: Openers) -> Element:
    drawn = _element("div", node)
    _fill(drawn, node.get("items", []), openers)
    return drawn


def _row(node: Node, openers: Openers) -> Element:
    drawn = _element("div", node)
    for column in node["columns"]:
        _fill(drawn, [{"type": "Column", **column}], openers)
    return drawn


def _actions(node: Node, openers: Openers) -> Element:
    drawn = _element("div", node)
    for action in node["actions"]:
        button = _element("button", action, type="button")
        button.text = str(action.get("title", ""))
        drawn.append(button)
    return drawn


def _image(node: Node, openers: Openers) -> Element:
    """Only an image that the card carries in itself; another stands for what it shows."""
    if str(node.get("url", "")).startswith("data:image/"):
        return _element("img", node, src=str(node["url"]), alt=str(node.get("altText", "")))
    drawn = _element("p", node)
    drawn.text = str(node.get("altText", ""))
    return drawn


def _labelled(node: Node) -> Element:
    drawn = _element("div", node)
    SubElement(drawn, "b").text = str(node.get("label", ""))
    return drawn


def _written(node: Node, openers: Openers) -> Element:
    drawn = _labelled(node)
    field = SubElement(drawn, "textarea", {"placeholder": str(node.get("placeholder", "")), "disabled": ""})
    field.set("rows", "3" if node.get("isMultiline") else "1")
    field.text = str(node.get("value", ""))
    return drawn


def _chosen(node: Node, openers: Openers) -> Element:
    """All that may be chosen, also where a client shows it only when asked to."""
    drawn = _labelled(node)
    for choice in node["choices"]:
        option = SubElement(drawn, "label")
        button = SubElement(option, "input", {"type": "radio", "disabled": ""})
        if choice["value"] == node.get("value"):
            button.set("checked", "")
        button.tail = str(choice["title"])
    return drawn


def _short(node: Node, openers: Openers) -> Element:
    """A day or a number."""
    kind = node["type"].removeprefix("Input.").lower()
    drawn = _labelled(node)
    SubElement(drawn, "input", {"type": kind, "value": str(node.get("value", "")), "disabled": ""})
    return drawn


def _unknown(node: Node, openers: Openers) -> Element:
    drawn = _element("p", {"type": "unknown"})
    drawn.text = f"? {node.get('type')}"
    return drawn


KINDS: dict[str, Callable[[Node, Openers], Element]] = {
    "TextBlock": _text,
    "RichTextBlock": _said,
    "Container": _box,
    "Column": _box,
    "ColumnSet": _row,
    "ActionSet": _actions,
    "Image": _image,
    "Input.Text": _written,
    "Input.ChoiceSet": _chosen,
    "Input.Date": _short,
    "Input.Number": _short,
}

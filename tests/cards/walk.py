"""Looking through a card."""

from collections.abc import Iterator
from typing import Any


def parts(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in a card, the card itself first."""
    if isinstance(node, dict):
        yield node
        for below in node.values():
            yield from parts(below)
    elif isinstance(node, list):
        for below in node:
            yield from parts(below)


def of(card: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Every object of a type; one that ends with a point stands for all that begin so."""
    whole = not kind.endswith(".")
    return [
        part
        for part in parts(card)
        if (part.get("type") == kind if whole else str(part.get("type", "")).startswith(kind))
    ]


def shown(card: dict[str, Any]) -> str:
    """All that can be read on a card, in order."""
    return "\n".join(
        str(part[key]) for part in parts(card) for key in ("text", "title", "label") if key in part
    )

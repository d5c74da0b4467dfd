"""The same card in a Teams dialog, which knows no Action.Execute: its Action.Submit fallback stands in."""

from typing import Any


def in_dialog(card: Any) -> Any:
    """The card with every Execute replaced by its fallback; nothing else is changed."""
    if isinstance(card, list):
        return [in_dialog(part) for part in card]
    if not isinstance(card, dict):
        return card
    if card.get("type") == "Action.Execute" and isinstance(card.get("fallback"), dict):
        return card["fallback"]
    return {name: in_dialog(part) for name, part in card.items()}

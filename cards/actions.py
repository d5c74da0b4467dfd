"""Actions, which the library does not have: what happens when something is pressed."""

from cards.buttons import Button
from cards.elements import Node


def press(button: Button, title: str, *, main: bool = False, alone: bool = False) -> Node:
    """A button that is answered in place; clients too old for that send the same data as a message.

    `main` marks the one most people came for. `alone` leaves the card's inputs where they are.
    """
    data = button.pack()
    fallback: Node = {"type": "Action.Submit", "title": title, "data": data}
    node: Node = {"type": "Action.Execute", "title": title, "verb": button.verb, "data": data}
    for action in (node, fallback):
        if main:
            action["style"] = "positive"
        if alone:
            action["associatedInputs"] = "none"
    node["fallback"] = fallback
    return node


def open_dialog(button: Button, title: str, *, main: bool = False) -> Node:
    """A button that opens a Teams dialog, which only the one who pressed can see."""
    data = {**button.pack(), "msteams": {"type": "task/fetch"}}
    node: Node = {"type": "Action.Submit", "title": title, "data": data, "associatedInputs": "none"}
    if main:
        node["style"] = "positive"
    return node


def toggle(*ids: str) -> Node:
    """Shows what is hidden and hides what is shown, without asking the bot; see `folded`."""
    return {"type": "Action.ToggleVisibility", "targetElements": list(ids)}


def open_link(url: str, title: str) -> Node:
    """Opens an address in the person's browser, on every client; whoever sees the card can press it."""
    return {"type": "Action.OpenUrl", "title": title, "url": url}

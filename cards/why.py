"""«Hvorfor fikk jeg denne?», folded away on every card that comes unasked: what caused it, who else got it,
who sees the answer, what comes next, how many there have been this week, and how to turn it off."""

from collections.abc import Sequence
from dataclasses import dataclass

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, run, said, text
from cards.nudge import Turn
from programme.switches import Switch
from words.words import Words

PARTS = ("cause", "others", "answer", "next")


@dataclass(frozen=True, slots=True)
class Week:
    """How many cards somebody has had in a week, this one among them, and how many there can be."""

    spent: int
    most: int


def why(
    w: Words,
    topics: Sequence[str],
    week: Week | None,
    *,
    id: str = "why",
    off: Sequence[Switch] = (),
    more: Sequence[Node] = (),
) -> list[Node]:
    """The line that unfolds it. `topics` name the sentences, each told once; `off` are the switches, and
    `more` other buttons."""
    once = list(dict.fromkeys(topics))
    told = [node for topic in once for node in _told(w, topic, named=len(once) > 1)]
    count = [text(w("because-week", spent=week.spent, most=week.most), size="small")] if week else []
    buttons = [press(Turn(one, False), w(f"do-turn-off-{one.value}"), alone=True) for one in off]
    turning = [action_set(*buttons, *more, spacing="small")] if buttons or more else []
    return layout.folded(w("do-why"), id, *told, *count, *turning)


def explained(
    w: Words,
    shown: Shown,
    topic: str,
    week: Week | None,
    *,
    off: Sequence[Switch] = (),
    more: Sequence[Node] = (),
) -> Shown:
    """A finished card, with the line at its end."""
    body = [*shown.card["body"], *why(w, [topic], week, off=off, more=more)]
    return Shown({**shown.card, "body": body}, shown.summary)


def _told(w: Words, topic: str, *, named: bool) -> list[Node]:
    heading = [text(w(f"because-{topic}"), size="small", bold=True)] if named else []
    lines = [
        said(
            run(f"{w(f'because-{part}')}: ", size="small", subtle=True),
            run(w(f"because-{topic}-{part}"), size="small"),
            spacing="small",
        )
        for part in PARTS
    ]
    return heading + lines

"""The weekly letter to a helper, and its switch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.active import SIGNS, day_of, on, sign, state
from cards.buttons import Button
from cards.choosing import ListGroups
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.overview import named_line
from cards.people import ShowGroup
from programme.access import Deed
from programme.activity import State
from programme.digest import Digest, Suggestion
from programme.overview import Ahead, Filter, GroupLine
from words.words import Words

MOST = 5
"""Groups named in each part; the others are counted."""


@dataclass(frozen=True, slots=True)
class TurnDigest(Button):
    """Turns the weekly letter off or on."""

    verb: ClassVar[str] = "digest.turn/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_DIGEST
    wish: bool


def letter(w: Words, told: Digest, today: date, *, on_: bool = True) -> Shown:
    """The letter. `on_` tells whether it comes by itself."""
    parts = [
        *_suggested(w, told.suggestion, today),
        *_part(w, "digest-due", told.due, lambda line: _due(w, line, today)),
        *_quiet(w, told, today),
        *_part(w, "digest-moved", told.moved, lambda line: _moved(w, line, today)),
    ]
    monday = today - timedelta(days=today.weekday())
    return layout.frame(
        w,
        w("digest-title"),
        *(parts or [text(w("digest-nothing"))]),
        layout.small(w("digest-off-lead"), spacing="large") if on_ else None,
        action_set(
            press(ListGroups(mine=True), w("do-groups")),
            press(TurnDigest(not on_), w("do-digest-off" if on_ else "do-digest-on")),
        ),
        over=w.day(monday),
    )


def _suggested(w: Words, found: Suggestion | None, today: date) -> list[Node]:
    if found is None:
        return []
    since = found.line.activity.since
    day = on(w, day_of(since), today) if since else ""
    words = w(f"digest-{found.what.value}", title=found.line.title, day=day)
    opens = press(ShowGroup(found.line.group), w("do-open-group"), main=True)
    return [
        box(
            text(w("digest-try"), bold=True),
            said(run(words), spacing="small"),
            action_set(opens, spacing="small"),
            style="emphasis",
        )
    ]


def _part(w: Words, heading: str, lines: Sequence[GroupLine], tell: Callable[[GroupLine], str]) -> list[Node]:
    if not lines:
        return []
    more = len(lines) - MOST
    return [
        layout.under(w(heading)),
        *(named_line(w, line, tell(line)) for line in lines[:MOST]),
        *([layout.small(w("overview-more", count=more))] if more > 0 else []),
    ]


def _quiet(w: Words, told: Digest, today: date) -> list[Node]:
    fresh = _part(w, "digest-quiet", told.quiet, lambda line: _moved(w, line, today))
    if not told.still:
        return fresh
    words = w("digest-quiet-more", count=told.still)
    asked = Filter(state=State.QUIET).written()
    more = box(text(f"▸ {words}", color="accent", spacing="none"), spacing="small")
    return [*fresh, more | {"selectAction": press(ListGroups(mine=True, asked=asked), words, alone=True)}]


def _moved(w: Words, line: GroupLine, today: date) -> str:
    does = line.activity
    if does.since is None or does.rests_on is None:
        return state(w, does, today)
    return (
        f"{SIGNS[does.state]}\u00a0{layout.begin(sign(w, does.rests_on))}, {on(w, day_of(does.since), today)}"
    )


def _due(w: Words, line: GroupLine, today: date) -> str:
    if line.next is None or line.ahead is None:
        return ""
    told = "ahead-set" if line.ahead is Ahead.GATHERING else f"ahead-{line.ahead.value}"
    return w(told, day=on(w, line.next, today))


def turned(w: Words, *, on_: bool) -> Shown:
    """It is off, or on, from now on."""
    title, lead = ("digest-is-on-title", "digest-is-on") if on_ else ("digest-is-off-title", "digest-is-off")
    back = press(TurnDigest(not on_), w("do-digest-off" if on_ else "do-digest-on"))
    return layout.frame(
        w,
        w(title),
        text(w(lead, word=w.typed("digest"))),
        action_set(press(ListGroups(mine=True), w("do-groups")), back),
    )

"""What has happened to an action, the newest first, by role: nothing of it is ever taken away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from cards import layout
from cards.elements import Node, run, said
from programme.change import Change, Changed
from words.words import Words

TOLD = 12
"""Changes told on a card; the older ones are in the files."""


def story(w: Words, changes: Sequence[Change], *, since: date | None = None) -> list[Node]:
    """A line for each; `changes` are oldest first. With `since` a deadline before that day is not named."""
    newest = [_discreet(one, since) if since else one for one in reversed(changes)]
    older = len(newest) - TOLD
    lines = [_line(w, one) for one in newest[:TOLD]]
    return [*lines, layout.small(w("action-story-more", count=older))] if older > 0 else lines


def _discreet(one: Change, since: date) -> Change:
    day = one.facts.get("day", "")
    return replace(one, facts={**one.facts, "day": ""}) if day < since.isoformat() else one


def _line(w: Words, one: Change) -> Node:
    office = [run(f" ·\u00a0{w(f'role-{one.by}')}", subtle=True)] if one.by not in ("", "clock") else []
    return said(
        run(f"{w.date_of(one.at)}: ", bold=True, size="small"),
        run(told(w, one), size="small"),
        *office,
        spacing="small",
    )


def told(w: Words, one: Change) -> str:
    """«Utsatt til fre. 4. sep. (uke 36): vi venter på vaktplanen»."""
    tell = TELLING.get(one.kind)
    return tell(w, one) if tell else w(f"changed-{one.kind.value}")


def _worded(w: Words, one: Change) -> str:
    return _with(w(f"changed-{one.kind.value}"), one.facts.get("title", ""))


def _handed(w: Words, one: Change) -> str:
    name = one.facts.get("name", "")
    return w("changed-handed", name=name) if name else w("changed-handed-unknown")


def _dated(w: Words, one: Change) -> str:
    day = _day(w, one, "day")
    return w("changed-dated", day=day) if day else w("changed-dated-unknown")


def _help(w: Words, one: Change) -> str:
    return w("changed-help-helper" if one.facts.get("also") else "changed-help")


def _postponed(w: Words, one: Change) -> str:
    day = _day(w, one, "day")
    what = w("changed-postponed", day=day) if day else w("changed-postponed-unknown")
    return _with(what, one.facts.get("reason", ""))


def _ended(w: Words, one: Change) -> str:
    return _with(w(f"changed-{one.kind.value}"), one.facts.get("reason", ""))


def _with(what: str, more: str) -> str:
    return f"{what}: {more}" if more else what


def _day(w: Words, one: Change, fact: str) -> str:
    try:
        return w.day(date.fromisoformat(one.facts.get(fact, "")))
    except ValueError:
        return ""


TELLING: dict[Changed, Callable[[Words, Change], str]] = {
    Changed.ADDED: _worded,
    Changed.WORDED: _worded,
    Changed.HANDED: _handed,
    Changed.DATED: _dated,
    Changed.HELP: _help,
    Changed.POSTPONED: _postponed,
    Changed.STOPPED: _ended,
    Changed.NOT_CHOSEN: _ended,
}
"""Those that have something to tell beside what happened."""

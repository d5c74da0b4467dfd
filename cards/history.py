"""A group's history as a newcomer reads it: what happened, when, and in which role. Never a person's name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, run, said, text
from cards.happened import Told, happened
from cards.people import ShowGroup
from programme.access import Deed
from programme.history import Event, Kind
from programme.method import Method
from programme.people import Group
from words.words import OSLO, Words

A_PAGE = 12
"""Lines shown at once; more are hard to read on a phone."""


@dataclass(frozen=True, slots=True)
class ShowHistory(Button):
    """Shows a page of the group's history, the newest when it names none."""

    verb: ClassVar[str] = "journey.history/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What is told in one line: an event, or several answers that came in one after another. `section` is
    the phase and the round that it happened in."""

    event: Event
    count: int
    section: tuple[str, int]


def lines_of(events: Iterable[Event]) -> tuple[Line, ...]:
    """A history, oldest first, as lines, newest first. What belongs to no phase stands where it happened."""
    found: list[Line] = []
    section = ("", 0)
    for event in events:
        section = (event.phase, event.round) if event.phase else section
        last = found[-1] if found else None
        answers = event.kind is Kind.ANSWERED and last and last.event.kind is Kind.ANSWERED
        if last and answers and last.section == section:
            found[-1] = Line(event, last.count + 1, section)
        else:
            found.append(Line(event, 1, section))
    return tuple(reversed(found))


def history(
    w: Words, group: Group, method: Method, events: Sequence[Event], told: Told, *, page: int = 0
) -> Shown:
    """One page, newest first, by phase and round. `events` are the whole history, oldest first."""
    lines = lines_of(events)
    last = max(0, (len(lines) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = lines[page * A_PAGE : (page + 1) * A_PAGE]
    body = [node for _, part in groupby(shown, _heading_of) for node in _part(w, told, list(part))]
    return layout.frame(
        w,
        w("history-title"),
        *(body or [text(w("history-none"))]),
        layout.small(w("history-page", page=page + 1, all=last + 1), spacing="medium") if last else None,
        _ways(w, group, page, last),
        over=layout.whose(group, w.pick(method.name)),
    )


def _heading_of(line: Line) -> tuple[str, int, int]:
    return (*line.section, line.event.at.astimezone(OSLO).year)


def _part(w: Words, told: Told, lines: list[Line]) -> list[Node]:
    """The lines of one phase and round, under the month in which the newest of them happened."""
    (key, round_), newest = lines[0].section, lines[0].event.at
    phase = told.past(key)
    name = w.pick(phase.name) if phase else w("history-before")
    parts = [name, *([w("round", round=round_)] if round_ > 1 else []), _month(w, newest)]
    return [layout.under(" · ".join(parts), spacing="medium"), *(_line(w, told, line) for line in lines)]


def _month(w: Words, at: datetime) -> str:
    return w.month(at.astimezone(OSLO).date())


def _line(w: Words, told: Told, line: Line) -> Node:
    event = line.event
    office = [run(f" ·\u00a0{w(f'role-{event.by}')}", subtle=True)] if event.by not in ("", "clock") else []
    return said(
        run(f"{w.date_of(event.at)}: ", bold=True),
        run(happened(w, told, event, line.count)),
        *office,
        spacing="small",
    )


def _ways(w: Words, group: Group, page: int, last: int) -> Node:
    older = [press(ShowHistory(group.id, str(page + 1)), w("do-older"))] if page < last else []
    newer = [press(ShowHistory(group.id, str(page - 1)), w("do-newer"))] if page else []
    back = press(ShowGroup(group.id), w("do-show-group"), main=True)
    return action_set(back, *older, *newer, spacing="large")

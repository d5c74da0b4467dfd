"""A group's way: the list of one's groups, and what a helper sees of one. The group's own card stands in
board.py, and is reached from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.active import last, state
from cards.answers import table
from cards.board import board, progress, where
from cards.buttons import Button
from cards.delivery import ShowSent
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.helpers import for_helper
from cards.history import ShowHistory
from cards.people import ShowGroup, ShowGroups, ShowHelp
from cards.progress import ShowProgress
from cards.stages import NewRound, SetWorkshop
from cards.way import WaysForm
from programme.access import Deed
from programme.activity import Activity
from programme.checkin import Checkin
from programme.differ import Row
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.overview import PAGE
from programme.people import Group
from programme.visit import Outcome, Visit
from words.words import Words

__all__ = [
    "BeginJourney",
    "Line",
    "NewRound",
    "SetWorkshop",
    "ShowGroup",
    "board",
    "helper_view",
    "my_groups",
]


@dataclass(frozen=True, slots=True)
class BeginJourney(Button):
    """The group sets out."""

    verb: ClassVar[str] = "journey.begin/1"
    deed: ClassVar[Deed] = Deed.BEGIN_JOURNEY
    group: str


@dataclass(frozen=True, slots=True)
class Line:
    """One group in a list; `settled` is the last joint outcome, if any, and `activity` its state today."""

    group: Group
    method: Method
    journey: Journey | None
    checkin: Checkin | None
    settled: Outcome | None
    activity: Activity | None = None
    today: date = date.min


def my_groups(w: Words, lines: Sequence[Line]) -> Shown:
    """One's few groups, each with its state and phase, last sign, next date and joint outcome; the newest
    movements come first, and where there are too many for one card the rest are counted."""
    if not lines:
        help_ = press(ShowHelp(), w("do-help"))
        return layout.frame(w, w("groups-title"), text(w("groups-none")), action_set(help_))
    latest = sorted(lines, key=_moved, reverse=True)
    shown, more = latest[:PAGE], len(lines) - PAGE
    return layout.frame(
        w,
        w("groups-title"),
        layout.small(w("groups-several")) if len(lines) > 1 else None,
        *(_listed(w, line, at) for at, line in enumerate(shown)),
        layout.small(w("groups-more", count=more)) if more > 0 else None,
    )


def _moved(line: Line) -> float:
    return line.journey.moved.timestamp() if line.journey else 0.0


def _listed(w: Words, line: Line, at: int) -> Node:
    return box(
        said(run(line.group.workplace.title, bold=True), spacing="none"),
        *_state(w, line),
        action_set(press(ShowGroup(line.group.id), w("do-open-group")), spacing="small"),
        line=at > 0,
        spacing="medium",
    )


def _state(w: Words, line: Line) -> list[Node]:
    journey = line.journey
    if journey is None:
        missing = line.group.missing
        waits = w("groups-missing", roles=layout.roles_listed(w, missing)) if missing else w("groups-ready")
        return [text(waits, spacing="none")]
    name = "" if journey.stage is Stage.RESTING else w.pick(line.method.phase(journey.visit.phase).name)
    does = state(w, line.activity, line.today) if line.activity else ""
    stage = w(f"stage-{journey.stage.value}") if journey.under_way else ""
    return [
        text(" · ".join(filter(None, (does, name, stage))), spacing="none"),
        layout.small(" · ".join((w.pick(line.method.name), where(w, line.method, journey))), spacing="none"),
        *(layout.small(fact, spacing="none") for fact in _facts(w, line, journey)),
    ]


def _facts(w: Words, line: Line, journey: Journey) -> list[str]:
    facts = [last(w, line.activity, line.today)] if line.activity else []
    if not journey.under_way:
        return facts
    if journey.stage is Stage.DATED and journey.visit.workshop:
        kind = line.method.phase(journey.visit.phase).kind
        facts.append(w(f"board-day-{kind}", day=w.day(journey.visit.workshop)))
    if journey.stage is Stage.ASKING and line.checkin:
        facts.append(w("groups-closes", day=w.day_of(line.checkin.closes)))
    if line.settled:
        facts.append(w("groups-settled", outcome=w(f"settled-{line.settled.value}")))
    return facts


def _code(w: Words, line: Line) -> list[Node]:
    """The joining code, for a helper who has put the first card away, until the group has its chat, or the
    leader who goes alone is to be another."""
    return [] if line.group.chat else [layout.labelled(w("label-code"), line.group.code)]


def _sent(w: Words, line: Line) -> list[Node]:
    """A helper sees whether what was sent has arrived, once there has been something to send."""
    return [press(ShowSent(line.group.id), w("do-sent"))] if line.journey else []


def _plan(w: Words, line: Line) -> list[Node]:
    if line.journey is None:
        return []
    plan, history = ShowProgress(line.group.id), ShowHistory(line.group.id)
    return [press(plan, w("do-progress")), press(history, w("do-history"))]


def _ways(w: Words, line: Line) -> list[Node]:
    """Where the helper can end the way, or open it again."""
    if line.journey is None:
        return []
    return [press(WaysForm(line.group.id, line.journey.visit.id), w("do-ways"))]


def helper_view(
    w: Words,
    line: Line,
    method: Method,
    phase: Phase,
    rows: tuple[Row, ...],
    visits: Sequence[Visit] = (),
) -> Shown:
    """What the group's helper sees: how far it has come and what was settled; answers only when shared.
    `visits` are all stays so far, oldest first."""
    journey = line.journey
    way = [progress(w, method, journey, visits)] if journey else []
    heading = layout.under(w("reveal-title", phase=w.pick(phase.name)))
    answers = [heading, *table(w, rows)] if rows else [layout.notice(w("helper-unshared"))]
    return layout.frame(
        w,
        w.pick(method.phase(journey.visit.phase).name) if journey else w("groups-not-begun"),
        *way,
        box(*_state(w, line), style="emphasis"),
        *(answers if journey else []),
        *(_code(w, line) if not journey or (line.group.solo and not line.group.members) else []),
        action_set(*_sent(w, line), *_plan(w, line), *_ways(w, line), press(ShowGroups(), w("do-groups"))),
        *for_helper(w, line.group),
        over=layout.whose(line.group, w.pick(method.name)),
    )

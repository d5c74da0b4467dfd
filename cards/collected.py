"""The collected card: all that waits for one person, each with one press for each answer."""

from collections.abc import Sequence
from datetime import timedelta

from cards import layout
from cards.about_action import about_action
from cards.actions import press
from cards.buttons import Button
from cards.checkin import ShowCheckin
from cards.collected_lines import Line, Seen
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.evaluation import ShowEvaluation
from cards.nudge import ShowDeadlines
from cards.overdue import ShowHandovers, ShowOverdue, glance
from cards.priorities import FillPriorities
from cards.resting import resting
from cards.why import why
from programme.budget import About
from programme.switches import SWITCHES, Switch
from words.words import Words

KEPT_CURRENT = timedelta(days=31)
"""How long a collected card that stands in a chat is kept up to date."""


def collected(w: Words, lines: Sequence[Line], seen: Seen, *, notice: str = "") -> Shown:
    """The card of a day. What is asked comes first; what has been answered says so, and can be taken back."""
    waiting = [one for one in lines if one.waits]
    groups = {one.group.id: one.group for one in lines}
    over = layout.whose(next(iter(groups.values()))) if len(groups) == 1 else ""
    return layout.frame(
        w,
        _title(w, lines, waiting),
        layout.notice(notice, style="good") if notice else None,
        *(_box(w, one, seen, alone=len(lines) == 1, named=len(groups) > 1) for one in lines),
        _deadlines(w),
        *resting(w, seen.rest, seen.card, seen.today),
        *why(w, [one.about.value for one in lines], seen.week, off=_switches(lines)),
        over=over,
    )


def _deadlines(w: Words) -> Node:
    """The way to all of it, as quiet as what is folded away."""
    way = press(ShowDeadlines(), w("do-deadlines"), alone=True)
    link = text(f"› {w('do-deadlines')}", color="accent", size="small", bold=True, spacing="small")
    return box(link, spacing="medium") | {"selectAction": way}


def _title(w: Words, lines: Sequence[Line], waiting: Sequence[Line]) -> str:
    if not waiting:
        return w("nudge-all-answered")
    return w(f"nudge-asks-{lines[0].about.value}") if len(lines) == 1 else w("nudge-asks", count=len(waiting))


def _switches(lines: Sequence[Line]) -> list[Switch]:
    return list(dict.fromkeys(SWITCHES[one.about] for one in lines if one.about in SWITCHES))


def _box(w: Words, line: Line, seen: Seen, *, alone: bool, named: bool) -> Node:
    over = [layout.small(layout.whose(line.group), spacing="none")] if named else []
    action = line.action
    nodes = about_action(w, line, action, seen, alone=alone) if action else _other(w, line, alone=alone)
    return box(*over, *nodes, style="default" if alone else "emphasis", spacing="medium")


def _other(w: Words, line: Line, *, alone: bool) -> list[Node]:
    """What is no action: what it is about, until when, and the way to it."""
    name = line.about.value
    title = [] if alone else [text(w(f"nudge-{name}"), bold=True, spacing="none")]
    if not line.open:
        settled = said(run("✓ ", bold=True, color="good"), run(w("nudge-settled")), spacing="small")
        return [*title, settled]
    until = [text(w("nudge-until", day=w.day(line.until)), subtle=True, spacing="none")] if line.until else []
    listed = glance(w, line.group, line.late, line.waiting) if alone else []
    whole = bool(listed) and len(listed) == len(line.late) + len(line.waiting)
    way = press(_way(line), w(f"do-nudge-{name}"), main=alone and not listed)
    ways = [] if whole else [action_set(way, spacing="medium")]
    return [*title, text(w(f"nudge-{name}-lead"), spacing="small"), *until, *listed, *ways]


def _way(line: Line) -> Button:
    ways: dict[About, Button] = {
        About.FORM: ShowCheckin(line.subject),
        About.PRIORITIES: FillPriorities(line.subject),
        About.EVALUATION: ShowEvaluation(line.subject),
        About.OVERDUE: ShowOverdue(line.subject),
        About.HANDOVER: ShowHandovers(line.subject),
    }
    return ways[line.about]

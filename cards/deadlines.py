"""«Mine frister»: what one person sees to, across all groups, and what they are told of unasked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.nudge import ShowDeadlines, Turn
from cards.plan_ways import ShowAction
from cards.resting import resting
from programme.action import Action
from programme.budget import Rest
from programme.people import Group
from programme.switches import Switch
from words.words import Words

PAGE = 12
"""Actions on one page."""
SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Mine:
    """All that the card rests on. `deputy` are the actions where the person stands in for the owner."""

    actions: Sequence[tuple[Action, Group]]
    deputy: frozenset[str]
    today: date
    weekly: int
    rest: Rest | None
    switches: Mapping[Switch, bool]
    page: int = 1


def mine(w: Words, seen: Mine) -> Shown:
    """The nearest day first; what has passed its day stands on top, without a word of blame."""
    count = len(seen.actions)
    groups = {group.id: group for _, group in seen.actions}
    one = layout.whose(next(iter(groups.values()))) if len(groups) == 1 else ""
    return layout.frame(
        w,
        w("deadlines-title"),
        text(w("deadlines-lead" if count else "deadlines-none")),
        None if count else text(w("deadlines-none-lead"), spacing="small"),
        *_parts(w, seen, named=len(groups) > 1),
        *_pages(w, seen),
        *resting(w, seen.rest, "", seen.today),
        *layout.folded(w("deadlines-switches"), "switches", *_switches(w, seen)),
        over=one,
    )


def pages(count: int) -> int:
    """How many pages so many actions fill."""
    return max(1, -(-count // PAGE))


def _parts(w: Words, seen: Mine, *, named: bool) -> list[Node]:
    first = (seen.page - 1) * PAGE
    shown = seen.actions[first : first + PAGE]
    nodes: list[Node] = []
    for name in ("past", "week", "later", "undated"):
        lines = [one for one in shown if _part(one[0], seen.today) == name]
        if lines:
            nodes.append(layout.under(w(f"deadlines-{name}")))
            nodes += [_line(w, seen, *one, first=at == 0, named=named) for at, one in enumerate(lines)]
    return nodes


def _part(action: Action, today: date) -> str:
    if action.deadline is None:
        return "undated"
    if action.deadline < today:
        return "past"
    return "week" if action.deadline <= today + SOON else "later"


def _line(w: Words, seen: Mine, action: Action, group: Group, *, first: bool, named: bool) -> Node:
    """A press anywhere on it opens the action."""
    told = [w("nudge-number", number=action.number)]
    if action.deadline is not None:
        told.insert(0, w.day(action.deadline))
    if action.id in seen.deputy:
        told.append(w("deadlines-deputy"))
    about = column(
        said(run(action.title, bold=True), spacing="none"),
        said(run(" · ".join(told), size="small", subtle=True), spacing="none"),
        *([said(run(group.workplace.title, size="small", subtle=True), spacing="none")] if named else []),
        spacing="none",
    )
    arrow = column(text("›", size="large", color="accent", spacing="none"), width="auto", spacing="small")
    opens = press(ShowAction(action.id), w("nudge-number", number=action.number), alone=True)
    return box(row(about, arrow, spacing="none"), line=not first, spacing="small") | {"selectAction": opens}


def _pages(w: Words, seen: Mine) -> list[Node]:
    all_ = pages(len(seen.actions))
    if all_ == 1:
        return []
    turning = []
    if seen.page > 1:
        turning.append(press(ShowDeadlines(str(seen.page - 1)), w("do-deadlines-back"), alone=True))
    if seen.page < all_:
        turning.append(press(ShowDeadlines(str(seen.page + 1)), w("do-deadlines-more"), alone=True))
    return [layout.small(w("deadlines-page", page=seen.page, pages=all_)), action_set(*turning)]


def _switches(w: Words, seen: Mine) -> list[Node]:
    """Each kind with its own switch, and the most there can be in a week."""
    lines = [_switch(w, kind, on_=on_) for kind, on_ in seen.switches.items()]
    return [*lines, layout.small(w("deadlines-week-most", most=seen.weekly), spacing="medium")]


def _switch(w: Words, kind: Switch, *, on_: bool) -> Node:
    what = w(f"switch-{kind.value}")
    turn = press(Turn(kind, not on_), w("do-turn-off" if on_ else "do-turn-on"), alone=True)
    told = text(w("deadlines-on" if on_ else "deadlines-off", what=what), size="small")
    return row(column(told), column(action_set(turn), width="auto"), spacing="small")

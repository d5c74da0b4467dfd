"""One action in a few words: how it stands, who sees to it and by when."""

from datetime import date

from cards import layout
from cards.actions import press
from cards.elements import Node, box, column, row, run, said, text
from cards.plan_ways import ShowAction
from programme.action import Action, Owner
from programme.status import Status
from words.words import Words


def who(w: Words, owner: Owner | None) -> str:
    """«Kari Nordvik (leder)»."""
    if owner is None:
        return w("action-nobody")
    name = owner.name or w("sees-to-sought")
    return w("sees-to-member", name=name, role=w(f"role-{owner.role}")) if owner.role else name


def stands(w: Words, action: Action, today: date, *, openly: bool = False) -> str:
    """«Pågår». Of one whose day has passed that is said instead, but not `openly`."""
    late = action.overdue(today) and not openly
    return w("action-overdue" if late else f"action-{action.status.value}")


def when(w: Words, action: Action, today: date, *, openly: bool = False) -> str:
    """The day it is to be done, or the one it ended; empty for one that has passed, `openly`."""
    if action.ended is not None:
        return w.day_of(action.ended)
    day = action.told_day(today, openly=openly)
    return w.day(day) if day else "" if action.deadline else w("action-no-day")


def line(w: Words, action: Action, today: date, *, openly: bool = False, first: bool = False) -> Node:
    """An action on a list; a press anywhere on it opens it."""
    name = f"{action.number}. {action.title}"
    about = run(" · ".join(_about(w, action, today, openly)), size="small", subtle=True)
    asks = [run(f" · {w('action-wants-help')}", size="small", bold=True, color="accent")]
    why = [run(action.reason, size="small", italic=True)] if action.reason and action.ended else []
    told = column(
        said(run(name, bold=True), spacing="none"),
        said(about, *(asks if action.needs_help else []), spacing="none"),
        *([said(*why, spacing="none")] if why else []),
        spacing="none",
    )
    return pressed(told, press(ShowAction(action.id), name, alone=True), first=first)


def proposed(w: Words, title: str, opens: Node, *, first: bool = False) -> Node:
    """A proposal on a list; a press opens what can become of it."""
    return pressed(column(said(run(title), spacing="none"), spacing="none"), opens, first=first)


def _about(w: Words, action: Action, today: date, openly: bool) -> list[str]:
    """What differs between the lines of one part of the plan."""
    day = when(w, action, today, openly=openly)
    if action.ended is not None:
        return [day]
    if action.owner is None and action.deadline is None:
        return [w("action-unsettled")]
    told = [who(w, action.owner), *([day] if day else [])]
    if action.status is Status.CHOSEN:
        return told
    return told if action.overdue(today) and not openly else [*told, stands(w, action, today, openly=openly)]


def pressed(told: Node, opens: Node, *, first: bool) -> Node:
    """Something on a list; a press anywhere on it does what `opens` does."""
    arrow = column(text("›", size="large", color="accent", spacing="none"), width="auto", spacing="small")
    node = box(row(told, arrow, spacing="none"), line=not first, spacing="small")
    return node | {"selectAction": opens}


def title(action: Action) -> Node:
    """What is to be done, as somebody wrote it."""
    return said(run(action.title, size="medium", bold=True), spacing="small")


def status_line(w: Words, action: Action, today: date, *, openly: bool = False) -> Node:
    """How it stands, with the reason where there is one."""
    help_ = [run(f" · {w('action-wants-help')}", bold=True, color="accent")] if action.needs_help else []
    how = layout.begin(stands(w, action, today, openly=openly))
    if not action.reason:
        return said(run(how, bold=True), *help_, spacing="none")
    return said(run(f"{how}: ", bold=True), run(action.reason), *help_, spacing="none")

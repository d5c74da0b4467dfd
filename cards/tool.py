"""The tool of a phase, such as a dialogue cloth: its steps, where one is, and until when."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.baton import BatonForm
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from programme.access import Deed
from programme.method import Phase, Step, Tool
from programme.people import Group
from programme.stepping import Move, present
from programme.visit import Visit
from words.words import OSLO, Words


@dataclass(frozen=True, slots=True)
class OpenTool(Button):
    """Lays the tool of the present phase on the table, in the group's chat."""

    verb: ClassVar[str] = "tool.open/1"
    deed: ClassVar[Deed] = Deed.USE_TOOL
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class StepTool(Button):
    """Goes on, back, or takes a little more time. `since` is the step and the time it starts from, so that
    two presses of one button make one move; see `mark`."""

    verb: ClassVar[str] = "tool.step/1"
    deed: ClassVar[Deed] = Deed.USE_TOOL
    group: str
    visit: str
    since: str
    move: Move


def mark(visit: Visit) -> str:
    """Where the tool is, as a button carries it."""
    until = visit.step_until
    return f"{visit.step} {until.timestamp():.0f}" if until else f"{visit.step}"


def tool_card(
    w: Words, group: Group, phase: Phase, tool: Tool, visit: Visit, *, at: datetime, done: bool = False
) -> Shown:
    """The living card of the tool; `done` when its last step has just been left."""
    step = present(tool, visit)
    return layout.frame(
        w,
        w.pick(tool.name),
        *([] if step or done else [text(w.pick(tool.about))]),
        *_now(w, step, visit, at, done),
        *(_line(w, one, place - visit.step, done) for place, one in enumerate(tool.steps, 1)),
        layout.small(w("tool-our-minutes")) if "minutes" in tool.ours and not done else None,
        action_set(*_ways(w, group, tool, visit, done=done), spacing="large"),
        over=layout.whose(group, w.pick(phase.name)),
    )


def _now(w: Words, step: Step | None, visit: Visit, at: datetime, done: bool) -> list[Node]:
    if done:
        return [
            box(text(w("tool-done"), bold=True), text(w("tool-done-lead"), spacing="small"), style="good")
        ]
    if step is None:
        return []
    until = visit.step_until
    over = until is not None and until <= at
    time = [] if until is None else [text(w("tool-over") if over else w("tool-until", clock=clock(w, until)))]
    return [
        box(
            text(w.pick(step.name), size="medium", bold=True),
            text(w.pick(step.text), spacing="small"),
            *time,
            style="emphasis",
        )
    ]


def clock(w: Words, at: datetime) -> str:
    """«kl. 10.45», in Norwegian time."""
    local = at.astimezone(OSLO)
    return w("clock", hour=f"{local:%H}", minute=f"{local:%M}")


def _line(w: Words, step: Step, ahead: int, done: bool) -> Node:
    sign = "✓" if done else "○"
    if not done and ahead <= 0:
        sign = "●" if ahead == 0 else "✓"
    here = sign == "●"
    minutes = [run(f" · {w('tool-minutes', count=step.minutes)}", subtle=True)] if step.minutes else []
    name = run(f"{sign} {w.pick(step.name)}", bold=here, color="accent" if here else "default")
    return said(name, *minutes, spacing="small")


def _ways(w: Words, group: Group, tool: Tool, visit: Visit, *, done: bool) -> list[Node]:
    def move(which: Move, title: str, *, main: bool = False) -> Node:
        return press(StepTool(group.id, visit.id, mark(visit), which), title, main=main)

    if done:
        baton = press(BatonForm(group.id, visit.id), w("do-baton-so-far"), main=True)
        return [baton, move(Move.START, w("do-tool-again"))]
    if not visit.step:
        return [move(Move.START, w("do-tool-start"), main=True)]
    last = visit.step == len(tool.steps)
    more = [move(Move.MORE, w("do-tool-more"))] if visit.step_until else []
    back = [move(Move.BACK, w("do-tool-back"))] if visit.step > 1 else []
    return [move(Move.NEXT, w("do-tool-finish" if last else "do-tool-next"), main=True), *more, *back]


def time_is_up(w: Words, group: Group, tool: Tool, visit: Visit) -> Shown:
    """Says kindly that the step's time is over; nobody is hurried. It is taken away when one goes on."""
    after = tool.steps[visit.step : visit.step + 1]
    step = w.pick(tool.steps[visit.step - 1].name)
    next_ = w("tool-up-next", step=w.pick(after[0].name)) if after else w("tool-up-last")
    return layout.frame(
        w,
        w("tool-up"),
        text(w("tool-up-lead")),
        text(next_, spacing="small"),
        over=layout.whose(group, step),
    )

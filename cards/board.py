"""A group's living card: where it is on its way, what comes next, and what it carries."""

from datetime import date, datetime

from cards import layout
from cards.actions import press
from cards.baton import BatonForm, filled
from cards.delivery import ShowSent
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.people import SettingsForm
from cards.stages import STAGES, Scene
from programme.checkin import Checkin
from programme.journey import Journey, Stage
from programme.method import Method
from programme.people import Group
from words.words import Words

GLANCE = 200
"""Characters of a carried field on the board; the whole of it unfolds."""


def board(
    w: Words,
    group: Group,
    method: Method,
    journey: Journey,
    *,
    checkin: Checkin | None,
    opens: datetime | None,
    soon: bool = False,
    today: date,
) -> Shown:
    """The group's living card: where it is, what comes next, what it carries.

    `opens` is when the stop point opens by itself; `soon` when the workshop comes before the next rotas.
    """
    scene = Scene(w, group, method, journey, checkin, opens, soon, today)
    resting = journey.stage is Stage.RESTING
    return layout.frame(
        w,
        w("resting-title") if resting else w.pick(scene.phase.name),
        layout.small(where(w, method, journey), spacing="none"),
        progress(w, method, journey),
        box(*STAGES[journey.stage](scene), style="emphasis"),
        *([] if resting else _about(scene)),
        *_carried(scene),
        action_set(*_ways(scene), spacing="large"),
        over=layout.whose(group, w.pick(method.name)),
    )


def where(w: Words, method: Method, journey: Journey) -> str:
    """«Fase 3 av 5 · runde 2»."""
    visit = journey.visit
    phase = w("phase-of", place=method.place(visit.phase) + 1, all=len(method.phases))
    return f"{phase} · {w('round', round=visit.round)}" if visit.round > 1 else phase


def progress(w: Words, method: Method, journey: Journey) -> Node:
    """All phases on one line: done, present and ahead by their signs."""
    here = method.place(journey.visit.phase)
    if journey.stage is Stage.RESTING:
        here = len(method.phases)
    steps = [_step(w.pick(phase.name), place - here) for place, phase in enumerate(method.phases)]
    return said(*steps, spacing="small")


def _step(name: str, ahead: int) -> Node:
    sign = "✓" if ahead < 0 else "●" if ahead == 0 else "○"
    together = f"{sign} {name}".replace(" ", "\u00a0") + "\u00a0\u00a0 "
    if ahead == 0:
        return run(together, bold=True, color="accent")
    return run(together, subtle=ahead > 0)


def _about(scene: Scene) -> list[Node]:
    """What the phase is for; how to get ready only while the workshop lies ahead."""
    w, phase = scene.w, scene.phase
    purpose = [layout.under(w("board-purpose")), text(w.pick(phase.purpose), spacing="small")]
    if scene.journey.stage not in (Stage.PLANNING, Stage.DATED):
        return purpose
    return [
        *purpose,
        layout.under(w("board-prepare"), spacing="medium"),
        text(w.pick(phase.prepare), spacing="small"),
    ]


def _carried(scene: Scene) -> list[Node]:
    """The baton from the phase before, shortened visibly, with the whole of it folded underneath."""
    w, journey, carried = scene.w, scene.journey, scene.journey.carried
    gap = [layout.notice(f"○ {w('board-without-baton')}")] if left_without(scene.method, journey) else []
    if carried is None:
        return gap
    phase = scene.method.phase(carried.phase)
    glance = filled(w, phase, carried, most=GLANCE)
    long = any(len(words) > GLANCE for words in carried.baton.values())
    whole = layout.folded(w("board-whole-baton"), "baton", *filled(w, phase, carried)) if long else []
    return [
        *gap,
        layout.under(w("board-baton", phase=w.pick(phase.name))),
        box(*glance, style="emphasis"),
        *whole,
    ]


def left_without(method: Method, journey: Journey) -> bool:
    """Whether the phase before the present one handed nothing on."""
    visit, carried = journey.visit, journey.carried
    if journey.stage is Stage.RESTING:
        return visit.without_baton
    before = method.before(visit.phase)
    if carried is None:
        return before is not None
    if carried.round < visit.round:
        beyond_start = bool(method.circle) and method.place(visit.phase) > method.place(method.circle)
        return beyond_start or carried.phase != method.phases[-1].key
    return before is not None and method.place(carried.phase) < method.place(before.key)


def _ways(scene: Scene) -> list[Node]:
    w, stage = scene.w, scene.journey.stage
    early = stage not in (Stage.RESTING, Stage.HANDING_OVER)
    baton = [press(BatonForm(*scene.ids), w("do-baton-so-far"), alone=True)] if early else []
    under_way = stage in (Stage.ASKING, Stage.TALKING)
    sent = [press(ShowSent(scene.group.id), w("do-sent"), alone=True)] if under_way else []
    return [*baton, *sent, press(SettingsForm(scene.group.id), w("do-settings"), alone=True)]

"""What a group's card says now, and asks for now, at each stage of a phase."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from cards import gathering, layout
from cards.actions import open_dialog, press
from cards.baton import BatonForm
from cards.buttons import Button
from cards.checkin import OpenCheckin, ShowCheckin
from cards.elements import Node, action_set, run, said, text
from cards.gathering import SetWorkshop as SetWorkshop
from cards.scene import Scene as Scene
from cards.standing_still import ended, pace, paused
from programme.access import Deed
from programme.journey import Stage
from programme.method import Kind
from programme.people import Role

IN_ROTAS: frozenset[Kind] = frozenset({"meeting", "workshop", "session"})
"""Kinds of phases whose day the rotas must make room for."""


@dataclass(frozen=True, slots=True)
class NewRound(Button):
    """Begins the circle anew."""

    verb: ClassVar[str] = "journey.round/1"
    deed: ClassVar[Deed] = Deed.NEW_ROUND
    group: str
    visit: str


def _planning(scene: Scene) -> list[Node]:
    return [*gathering.planned(scene), *_nobody_meets(scene), *_open_now(scene)]


def _nobody_meets(scene: Scene) -> list[Node]:
    return [layout.small(scene.w("board-no-meeting"))] if scene.phase.kind == "look_back" else []


def _open_now(scene: Scene) -> list[Node]:
    """Folded away: a press writes to all three at once, and cannot be taken back."""
    w = scene.w
    return layout.folded(
        w("board-ready"),
        "open-now",
        layout.small(w("board-ready-lead"), spacing="none"),
        action_set(press(OpenCheckin(*scene.ids), w("do-open-now"), alone=True), spacing="small"),
    )


def _dated(scene: Scene) -> list[Node]:
    w, day = scene.w, scene.journey.visit.workshop
    kind, shown_day = scene.phase.kind, w.day(day) if day else ""
    went = gathering.how_it_went(scene)
    soon = [layout.notice(w("board-soon"), style="warning")] if scene.soon and kind in IN_ROTAS else []
    opens = text(w("board-opens", when=w.moment(scene.opens)), spacing="small") if scene.opens else None
    return [
        *(went or [text(w(f"board-day-{kind}", day=shown_day), size="medium", bold=True)]),
        *([opens] if opens else []),
        *_nobody_meets(scene),
        *([] if went else soon),
        *gathering.another_day(scene),
        *gathering.moving(scene),
        *_open_now(scene),
    ]


def _asking(scene: Scene) -> list[Node]:
    w, checkin = scene.w, scene.checkin
    if checkin is None:
        return [text(w("board-asking"), size="medium", bold=True)]
    missing = checkin.missing_roles(scene.phase)
    waiting = w("waiting-for", roles=layout.roles_listed(w, missing)) if missing else w("board-all-roles-in")
    return [
        text(
            w("board-answered", count=len(scene.phase.parties) - len(missing), all=len(scene.phase.parties)),
            size="medium",
            bold=True,
        ),
        *_answered_roles(scene, missing),
        text(waiting, spacing="small"),
        layout.small(w("board-until", day=w.day_of(checkin.closes))),
        action_set(
            press(ShowCheckin(checkin.id), w("do-answer-privately"), main=True),
            open_dialog(ShowCheckin(checkin.id), w("do-open-form")),
        ),
        *gathering.how_it_went(scene, folded=True),
        *gathering.another_day(scene, folded=True),
    ]


def _answered_roles(scene: Scene, missing: tuple[Role, ...]) -> list[Node]:
    if scene.group.solo:
        return []
    signs = [
        f"{'○' if role in missing else '✓'}\u00a0{layout.title_role(scene.w, role)}\u00a0\u00a0 "
        for role in scene.phase.parties
    ]
    return [said(*(run(sign, bold=True) for sign in signs), spacing="small")]


def _talking(scene: Scene) -> list[Node]:
    w, checkin = scene.w, scene.checkin
    see = [action_set(press(ShowCheckin(checkin.id), w("do-see-answers"), main=True))] if checkin else []
    lead = text(w("board-talking-lead"), spacing="small")
    went = gathering.how_it_went(scene, folded=True)
    return [text(w("board-talking"), size="medium", bold=True), lead, *see, *went]


def _handing_over(scene: Scene) -> list[Node]:
    w = scene.w
    return [
        text(w("board-handing"), size="medium", bold=True),
        text(w("board-handing-lead"), spacing="small"),
        *_gap(scene),
        action_set(press(BatonForm(*scene.ids), w("do-fill-baton"), main=True)),
        *gathering.how_it_went(scene, folded=True),
    ]


def _gap(scene: Scene) -> list[Node]:
    """The roles that had not answered when the outcome came to stand."""
    missing = scene.journey.visit.missing
    if not missing:
        return []
    return [layout.small(f"○ {scene.w('board-gap', roles=layout.roles_listed(scene.w, missing))}")]


def _resting(scene: Scene) -> list[Node]:
    w = scene.w
    if not scene.method.circle:
        return [text(w("board-finished"), size="medium", bold=True), *pace(scene)]
    return [
        text(w("board-resting"), size="medium", bold=True),
        text(w("board-resting-lead"), spacing="small"),
        action_set(press(NewRound(*scene.ids), w("do-new-round"), main=True)),
        *pace(scene),
    ]


def now(scene: Scene) -> list[Node]:
    """What the board says and asks for now."""
    if scene.journey.end is not None:
        return ended(scene)
    if scene.journey.pause is not None:
        return paused(scene)
    return STAGES[scene.journey.stage](scene)


STAGES: dict[Stage, Callable[[Scene], list[Node]]] = {
    Stage.PLANNING: _planning,
    Stage.DATED: _dated,
    Stage.ASKING: _asking,
    Stage.TALKING: _talking,
    Stage.HANDING_OVER: _handing_over,
    Stage.RESTING: _resting,
}

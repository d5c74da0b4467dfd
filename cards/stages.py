"""What a group's card says now, and asks for now, at each stage of a phase."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.baton import BatonForm
from cards.buttons import Button
from cards.checkin import OpenCheckin, ShowCheckin
from cards.elements import Node, action_set, run, said, text
from cards.inputs import dated
from programme.access import Deed
from programme.checkin import Checkin
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.people import Group, Role
from words.words import Words


@dataclass(frozen=True, slots=True)
class SetWorkshop(Button):
    """Sets or moves the day of the workshop."""

    verb: ClassVar[str] = "journey.workshop/1"
    deed: ClassVar[Deed] = Deed.SET_WORKSHOP
    group: str
    visit: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class NewRound(Button):
    """Begins the circle anew."""

    verb: ClassVar[str] = "journey.round/1"
    deed: ClassVar[Deed] = Deed.NEW_ROUND
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the board shows."""

    w: Words
    group: Group
    method: Method
    journey: Journey
    checkin: Checkin | None
    opens: datetime | None
    soon: bool
    today: date

    @property
    def phase(self) -> Phase:
        return self.method.phase(self.journey.visit.phase)

    @property
    def ids(self) -> tuple[str, str]:
        return self.group.id, self.journey.visit.id


def _planning(scene: Scene) -> list[Node]:
    w, kind = scene.w, scene.phase.kind
    return [
        text(w(f"board-when-{kind}"), size="medium", bold=True),
        text(w("board-when-lead"), spacing="small"),
        dated("day", w(f"label-day-{kind}"), earliest=scene.today, too_early=w("refused-past-date")),
        action_set(press(SetWorkshop(*scene.ids), w("do-set-day"), main=True)),
        *_open_now(scene),
    ]


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
    opens = [text(w("board-opens", when=w.moment(scene.opens)), spacing="small")] if scene.opens else []
    soon = [layout.notice(w("board-soon"), style="warning")] if scene.soon else []
    shown_day = w.day(day) if day else ""
    return [
        text(w(f"board-day-{scene.phase.kind}", day=shown_day), size="medium", bold=True),
        *opens,
        *soon,
        *layout.folded(w("board-move"), "move", *_moving(scene)),
        *_open_now(scene),
    ]


def _moving(scene: Scene) -> list[Node]:
    w, day = scene.w, scene.journey.visit.workshop
    return [
        dated(
            "day",
            w("label-new-day"),
            value=day,
            earliest=min(scene.today, day or scene.today),
            too_early=w("refused-past-date"),
        ),
        action_set(press(SetWorkshop(*scene.ids), w("do-move-day"))),
    ]


def _asking(scene: Scene) -> list[Node]:
    w, checkin = scene.w, scene.checkin
    if checkin is None:
        return [text(w("board-asking"), size="medium", bold=True)]
    missing = checkin.missing_roles(scene.phase)
    waiting = w("waiting-for", roles=layout.roles_listed(w, missing)) if missing else w("board-all-roles-in")
    return [
        text(w("board-answered", count=len(Role) - len(missing), all=len(Role)), size="medium", bold=True),
        _answered_roles(w, missing),
        text(waiting, spacing="small"),
        layout.small(w("board-until", day=w.day_of(checkin.closes))),
        action_set(
            press(ShowCheckin(checkin.id), w("do-answer-privately"), main=True),
            open_dialog(ShowCheckin(checkin.id), w("do-open-form")),
        ),
    ]


def _answered_roles(w: Words, missing: tuple[Role, ...]) -> Node:
    signs = [
        f"{'○' if role in missing else '✓'}\u00a0{layout.title_role(w, role)}\u00a0\u00a0 " for role in Role
    ]
    return said(*(run(sign, bold=True) for sign in signs), spacing="small")


def _talking(scene: Scene) -> list[Node]:
    w, checkin = scene.w, scene.checkin
    see = [action_set(press(ShowCheckin(checkin.id), w("do-see-answers"), main=True))] if checkin else []
    lead = text(w("board-talking-lead"), spacing="small")
    return [text(w("board-talking"), size="medium", bold=True), lead, *see]


def _handing_over(scene: Scene) -> list[Node]:
    w = scene.w
    return [
        text(w("board-handing"), size="medium", bold=True),
        text(w("board-handing-lead"), spacing="small"),
        action_set(press(BatonForm(*scene.ids), w("do-fill-baton"), main=True)),
    ]


def _resting(scene: Scene) -> list[Node]:
    w = scene.w
    if not scene.method.circle:
        return [text(w("board-finished"), size="medium", bold=True)]
    return [
        text(w("board-resting"), size="medium", bold=True),
        text(w("board-resting-lead"), spacing="small"),
        action_set(press(NewRound(*scene.ids), w("do-new-round"), main=True)),
    ]


STAGES: dict[Stage, Callable[[Scene], list[Node]]] = {
    Stage.PLANNING: _planning,
    Stage.DATED: _dated,
    Stage.ASKING: _asking,
    Stage.TALKING: _talking,
    Stage.HANDING_OVER: _handing_over,
    Stage.RESTING: _resting,
}

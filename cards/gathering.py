"""The day of a workshop or a meeting on the board: setting it, moving it, telling how it went, a new one."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, action_set, run, said, text
from cards.inputs import counted, dated
from cards.scene import Scene
from cards.way import WaysForm
from programme.access import Deed
from programme.gathering import MOST_TAKING_PART, asked_about, signs_of_trouble, with_staff
from programme.journey import Stage
from programme.visit import Held


@dataclass(frozen=True, slots=True)
class SetWorkshop(Button):
    """Sets or moves the day of the workshop."""

    verb: ClassVar[str] = "journey.workshop/1"
    deed: ClassVar[Deed] = Deed.SET_WORKSHOP
    group: str
    visit: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class TellGathering(Button):
    """Tells how the gathering of a day went, or that it is called off."""

    verb: ClassVar[str] = "journey.gathered/1"
    deed: ClassVar[Deed] = Deed.TELL_GATHERING
    group: str
    visit: str
    on: str
    held: Held
    took_part: int | None = None


def how_it_went(scene: Scene, *, folded: bool = False) -> list[Node]:
    """The question from the gathering's day on, and what was told; `folded` where something else comes
    first."""
    w, visit, kind = scene.w, scene.journey.visit, scene.phase.kind
    if not asked_about(scene.journey, scene.phase, scene.today):
        return []
    ask = w(f"gathering-ask-{kind}")
    if visit.held is not None:
        return [*_told(scene), *layout.folded(w("gathering-change"), "gathering", *_all(scene))]
    if folded:
        return layout.folded(ask, "gathering", *_all(scene))
    rest = [_tell(scene, held) for held in _others(scene)]
    return [
        text(ask, size="medium", bold=True),
        *_how_many(scene),
        action_set(_tell(scene, Held.DONE, main=True), _tell(scene, Held.PARTLY)),
        *layout.folded(w("gathering-otherwise"), "gathering", action_set(*rest, spacing="small")),
    ]


def _told(scene: Scene) -> list[Node]:
    w, visit = scene.w, scene.journey.visit
    if visit.held is None or visit.workshop is None:
        return []
    sign = "✓" if visit.held is Held.DONE else "○"
    went = w(f"history-held-{visit.held.value}")
    many = f", {w('history-took-part', count=visit.took_part)}" if visit.took_part is not None else ""
    day = w(f"board-day-{scene.phase.kind}", day=w.day(visit.workshop))
    return [said(run(f"{sign} ", bold=True), run(f"{day}: {went}{many}"), spacing="small"), *_hint(scene)]


def _hint(scene: Scene) -> list[Node]:
    """Once somebody is answering, it is the stop point that decides whether there shall be another day."""
    short = scene.journey.visit.held is not Held.DONE
    later = scene.journey.stage is Stage.TALKING or (scene.journey.stage is Stage.ASKING and scene.answering)
    return [layout.small(scene.w("gathering-stay"))] if short and later else []


def _all(scene: Scene) -> list[Node]:
    held = (Held.DONE, Held.PARTLY, *_others(scene))
    buttons = [_tell(scene, one) for one in held if one is not scene.journey.visit.held]
    return [*_how_many(scene), action_set(*buttons, spacing="small")]


def _others(scene: Scene) -> tuple[Held, ...]:
    """What each does alone cannot break off."""
    alone = scene.phase.kind == "alone"
    return (Held.CANCELLED,) if alone else (Held.BROKEN_OFF, Held.CANCELLED)


def _how_many(scene: Scene) -> list[Node]:
    if not with_staff(scene.phase):
        return []
    told = scene.journey.visit.took_part
    wrong = scene.w("refused-number", most=MOST_TAKING_PART)
    label = scene.w("label-took-part")
    return [counted("took_part", label, value=told, most=MOST_TAKING_PART, wrong=wrong)]


def _tell(scene: Scene, held: Held, *, main: bool = False) -> Node:
    day = scene.journey.visit.workshop
    told = TellGathering(*scene.ids, on=day.isoformat() if day else "", held=held)
    family = "alone" if scene.phase.kind == "alone" else "met"
    return press(told, scene.w(f"do-{family}-{held.value}"), main=main, alone=not with_staff(scene.phase))


def planned(scene: Scene) -> list[Node]:
    """When the group meets: new days to choose among where one fell through, else any day."""
    w, kind = scene.w, scene.phase.kind
    return [
        *_fell_through(scene),
        text(w(f"board-when-{kind}"), size="medium", bold=True),
        text(w("board-when-lead"), spacing="small"),
        *_new_days(scene),
        *(_any_day(scene) if not scene.offers else []),
    ]


def _fell_through(scene: Scene) -> list[Node]:
    """A sign, never a scolding."""
    w, visit = scene.w, scene.journey.visit
    if signs_of_trouble(visit):
        helper = [text(w("board-trouble-helper"), spacing="small")] if scene.group.helper else []
        pause = press(WaysForm(*scene.ids), w("way-pause"), alone=True)
        lead = text(w("board-trouble-lead"), spacing="small")
        return [text(w("board-trouble"), bold=True), lead, *helper, action_set(pause, spacing="small")]
    return [text(w("board-called-off"))] if visit.held is Held.CANCELLED else []


def _new_days(scene: Scene) -> list[Node]:
    if not scene.offers:
        return []
    days = [_on(scene, day) for day in scene.offers]
    return [
        action_set(*days),
        *layout.folded(scene.w("board-other-day"), "other-day", *_any_day(scene)),
    ]


def another_day(scene: Scene, *, folded: bool = False) -> list[Node]:
    """New days for what was cut short; `folded` where something else comes first."""
    if not scene.offers:
        return []
    ask, days = scene.w("board-another-day"), [_on(scene, day) for day in scene.offers]
    if folded:
        return layout.folded(ask, "another-day", action_set(*days, spacing="small"))
    return [text(ask, spacing="medium"), action_set(*days)]


def _on(scene: Scene, day: date) -> Node:
    return press(SetWorkshop(*scene.ids, day=day.isoformat()), scene.w.day(day), alone=True)


def _any_day(scene: Scene) -> list[Node]:
    w, kind = scene.w, scene.phase.kind
    main = not scene.offers
    return [
        dated("day", w(f"label-day-{kind}"), earliest=scene.today, too_early=w("refused-past-date")),
        action_set(press(SetWorkshop(*scene.ids), w("do-set-day"), main=main)),
    ]


def moving(scene: Scene) -> list[Node]:
    """Another day instead of the one that is set, or none for now."""
    w, day = scene.w, scene.journey.visit.workshop
    look_back = scene.phase.kind == "look_back"
    off = [] if look_back else [_call_off(scene)]
    return layout.folded(
        w("board-move" if look_back else "board-move-or-off"),
        "move",
        dated(
            "day",
            w("label-new-day"),
            value=day,
            earliest=min(scene.today, day or scene.today),
            too_early=w("refused-past-date"),
        ),
        action_set(press(SetWorkshop(*scene.ids), w("do-move-day")), *off),
    )


def _call_off(scene: Scene) -> Node:
    day = scene.journey.visit.workshop
    off = TellGathering(*scene.ids, on=day.isoformat() if day else "", held=Held.CANCELLED)
    return press(off, scene.w("do-call-off"), alone=True)

"""The board of a group that rests until a day, or whose way has ended; and how often one that is done is
asked again."""

from cards import layout
from cards.actions import press
from cards.elements import Node, action_set, run, said, text
from cards.scene import Scene
from cards.way import ReopenWay, WaysForm, pace_buttons, resume
from programme.journey import Stage


def paused(scene: Scene) -> list[Node]:
    """Until when the group rests, why, and how to go on before that."""
    w, pause = scene.w, scene.journey.pause
    if pause is None:
        return []
    return [
        text(w("board-paused", day=w.day(pause.until)), size="medium", bold=True),
        *([said(run(pause.reason), spacing="small")] if pause.reason else []),
        text(w("board-paused-lead"), spacing="small"),
        *_day_in_pause(scene),
        action_set(resume(scene), press(WaysForm(*scene.ids), w("do-move-pause"), alone=True)),
    ]


def _day_in_pause(scene: Scene) -> list[Node]:
    """A gathering that was set for a day on which the group rests."""
    w, pause, day = scene.w, scene.journey.pause, scene.journey.visit.workshop
    if pause is None or day is None or scene.journey.stage is not Stage.DATED:
        return []
    if scene.phase.kind == "look_back" or not scene.today <= day < pause.until:
        return []
    shown = w(f"board-day-{scene.phase.kind}", day=w.day(day))
    return [layout.notice(w("board-day-in-pause", what=shown), style="warning")]


def ended(scene: Scene) -> list[Node]:
    """When and why the way ended, and how to open it again."""
    w, end = scene.w, scene.journey.end
    if end is None:
        return []
    why = layout.begin(w(f"reason-{end.reason.value}"))
    return [
        text(w("board-ended", day=w.day_of(end.at)), size="medium", bold=True),
        text(why, spacing="small"),
        *([said(run(end.note), spacing="small")] if end.note else []),
        layout.small(w("board-ended-lead")),
        action_set(press(ReopenWay(*scene.ids), w("do-reopen"))),
    ]


def pace(scene: Scene) -> list[Node]:
    """How often the group is asked again, and how to change that."""
    w, months = scene.w, scene.journey.pace
    now = [text(w("pace-now", months=months), spacing="small")] if months else []
    title = w("pace-change") if months else w("way-pace")
    lead = layout.small(w("way-pace-lead"), spacing="none")
    return [*now, *layout.folded(title, "pace", lead, action_set(*pace_buttons(scene), spacing="small"))]

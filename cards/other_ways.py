"""The card of other ways: one stands open, the rest are folded, and only what its reader may do is there."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, text
from cards.inputs import a_day, chosen, dated, written
from cards.scene import Scene
from cards.way import BackTo, EndWay, ReopenPhase, ReopenWay, SkipPhase, TakePause, pace_buttons, resume
from programme.access import Deed
from programme.journey import Reason, Stage
from programme.refusals import Refused
from programme.way import REASON_LIMIT, TURNING, before, just_left, may_be_paced
from words.words import Words

Part = Literal["pause", "skip", "back", "end", ""]
"""What unfolds by itself."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the card of other ways shows: the scene, the deeds the reader may do, what they filled in, and
    what of it did not fit."""

    scene: Scene
    may: Collection[Deed]
    open: Part = ""
    values: Mapping[str, str] | None = None
    problem: Refused | None = None

    def value(self, name: str) -> str:
        """What was filled in there."""
        return (self.values or {}).get(name, "")


def form(ways: Ways) -> Shown:
    """The other ways there are from here: one stands open, the others are folded."""
    scene, w = ways.scene, ways.scene.w
    if scene.journey.end:
        lead, body = "ways-ended", _open_again(ways)
    else:
        lead, body = "ways-lead", [*_pause(ways), *_turns(ways), *_pace(ways), *_end(ways)]
    return layout.frame(
        w,
        w("ways-title"),
        layout.problem(w, ways.problem),
        text(w(lead)),
        *body,
        over=layout.whose(scene.group, w.pick(scene.method.name)),
    )


def _open_again(ways: Ways) -> list[Node]:
    if Deed.REOPEN_WAY not in ways.may:
        return []
    scene = ways.scene
    return [action_set(press(ReopenWay(*scene.ids), scene.w("do-reopen"), main=True, alone=True))]


def _pause(ways: Ways) -> list[Node]:
    if Deed.PAUSE not in ways.may:
        return []
    scene, w = ways.scene, ways.scene.w
    pause, tomorrow = scene.journey.pause, scene.today + timedelta(days=1)
    until = ways.value("pause_day") or (pause.until.isoformat() if pause else "")
    why = ways.value("pause_why") or (pause.reason if pause else "")
    take = press(TakePause(*scene.ids), w("do-move-pause" if pause else "do-pause"), main=not pause)
    return [
        layout.under(w("way-pause")),
        layout.small(w("way-pause-lead"), spacing="none"),
        dated(
            "pause_day",
            w("label-pause-day"),
            value=a_day(until),
            earliest=tomorrow,
            too_early=w("refused-pause-over"),
        ),
        _why(w, "pause_why", "label-pause-why", why),
        action_set(*([resume(scene)] if pause else []), take),
    ]


def _turns(ways: Ways) -> list[Node]:
    journey = ways.scene.journey
    if not journey.under_way or journey.stage not in TURNING:
        return []
    skip = _skip(ways) if journey.stage is not Stage.RESTING and Deed.SKIP_PHASE in ways.may else []
    back = [*_reopen_phase(ways), *_back(ways)] if Deed.GO_BACK_TO in ways.may else []
    return [*skip, *back]


def _skip(ways: Ways) -> list[Node]:
    scene, w = ways.scene, ways.scene.w
    return layout.folded(
        w("way-skip", phase=w.pick(scene.phase.name)),
        "skip",
        layout.small(w("way-skip-lead"), spacing="none"),
        _why(w, "skip_why", "label-why", ways.value("skip_why")),
        action_set(press(SkipPhase(*scene.ids), w("do-skip")), spacing="small"),
        open=ways.open == "skip",
    )


def _back(ways: Ways) -> list[Node]:
    scene, w = ways.scene, ways.scene.w
    earlier = before(scene.journey, scene.method)
    if not earlier:
        return []
    options = [(w.pick(phase.name), phase.key) for phase in earlier]
    chosen_already = ways.value("back_to") or earlier[-1].key
    return layout.folded(
        w("way-back"),
        "back",
        layout.small(w("way-back-lead"), spacing="none"),
        chosen("back_to", w("label-back-to"), options, value=chosen_already),
        _why(w, "back_why", "label-why", ways.value("back_why")),
        action_set(press(BackTo(*scene.ids), w("do-back")), spacing="small"),
        open=ways.open == "back",
    )


def _reopen_phase(ways: Ways) -> list[Node]:
    scene, w = ways.scene, ways.scene.w
    left = just_left(scene.visits, scene.method)
    if left is None:
        return []
    name = w.pick(scene.method.phase(left.phase).name)
    return layout.folded(
        w("way-reopen", phase=name),
        "reopen",
        layout.small(w("way-reopen-lead"), spacing="none"),
        action_set(press(ReopenPhase(*scene.ids), w("do-reopen-phase"), alone=True), spacing="small"),
    )


def _pace(ways: Ways) -> list[Node]:
    scene, w = ways.scene, ways.scene.w
    if Deed.CHOOSE_PACE not in ways.may or not may_be_paced(scene.journey, scene.group):
        return []
    return layout.folded(
        w("way-pace"),
        "pace",
        layout.small(w("way-pace-lead"), spacing="none"),
        action_set(*pace_buttons(scene), spacing="small"),
    )


def _end(ways: Ways) -> list[Node]:
    if Deed.END_WAY not in ways.may:
        return []
    scene, w = ways.scene, ways.scene.w
    options = [(layout.begin(w(f"reason-{reason.value}")), reason.value) for reason in Reason]
    return layout.folded(
        w("way-end"),
        "end",
        layout.small(w("way-end-lead"), spacing="none"),
        chosen("end_reason", w("label-end-reason"), options, value=ways.value("end_reason")),
        _why(w, "end_note", "label-line", ways.value("end_note")),
        action_set(press(EndWay(*scene.ids), w("do-end")), spacing="small"),
        open=ways.open == "end",
    )


def _why(w: Words, id: str, label: str, value: str) -> Node:
    return written(id, w(label), value=value, most=REASON_LIMIT)

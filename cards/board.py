"""A group's living card: where it is on its way, what comes next, and what it carries."""

from collections.abc import Sequence
from datetime import date, datetime

from cards import layout
from cards.actions import press
from cards.baton import BatonForm, filled
from cards.bring import brought
from cards.bulletin.sharing import share
from cards.delivery import ShowSent
from cards.edition import AboutMethod
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.history import ShowHistory
from cards.onward import ShowOnward
from cards.people import SettingsForm
from cards.plan_on_board import on_board, to_plan
from cards.progress import ShowProgress
from cards.scene import Scene
from cards.stages import now
from cards.tool import OpenTool
from cards.votes import ShowVotes
from cards.way import WaysForm
from programme.bulletin.experience import Source
from programme.checkin import Checkin
from programme.gathering import asked_about
from programme.journey import Journey, Reason, Stage
from programme.method import Method, Phase
from programme.people import Group
from programme.visit import Visit
from programme.way import beats
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
    offers: Sequence[date] = (),
    visits: Sequence[Visit] = (),
) -> Shown:
    """The group's living card, of what a Scene holds."""
    return drawn(Scene(w, group, method, journey, checkin, opens, soon, today, offers, visits))


def drawn(scene: Scene) -> Shown:
    """The group's living card: where it is, what comes next, what it carries."""
    w, method, journey = scene.w, scene.method, scene.journey
    return layout.frame(
        w,
        _title(scene),
        layout.small(where(w, method, journey), spacing="none"),
        progress(w, method, journey, scene.visits),
        box(*now(scene), style="emphasis"),
        *(brought(w, w("bring-board"), scene.brought) if _goes_on(journey) else []),
        *on_board(w, scene.group.id, scene.plan, scene.unseen),
        *(_about(scene) if journey.under_way and journey.stage is not Stage.RESTING else []),
        *_carried(scene),
        *_onward(scene),
        *_ways(scene),
        over=layout.whose(scene.group, w.pick(method.name)),
    )


def _goes_on(journey: Journey) -> bool:
    """Whether there is a stop point to come, or one is being talked over."""
    return journey.under_way and (journey.stage is not Stage.RESTING or beats(journey))


def _title(scene: Scene) -> str:
    if scene.journey.end:
        return scene.w("ended-title")
    resting = scene.journey.stage is Stage.RESTING
    return scene.w("resting-title") if resting else scene.w.pick(scene.phase.name)


def where(w: Words, method: Method, journey: Journey) -> str:
    """«Fase 3 av 5 · runde 2»."""
    visit = journey.visit
    phase = w("phase-of", place=method.place(visit.phase) + 1, all=len(method.phases))
    return f"{phase} · {w('round', round=visit.round)}" if visit.round > 1 else phase


def progress(w: Words, method: Method, journey: Journey, visits: Sequence[Visit] = ()) -> Node:
    """All phases on one line: done, skipped, present and ahead by their signs, gaps in a word. `visits` are
    all stays, oldest first."""
    here = method.place(journey.visit.phase)
    if journey.stage is Stage.RESTING:
        here = len(method.phases)
    left = {visit.phase: visit for visit in visits if visit.ended and not visit.again}
    steps = [_step(w, phase, place - here, left.get(phase.key)) for place, phase in enumerate(method.phases)]
    return said(*steps, spacing="small")


def _step(w: Words, phase: Phase, ahead: int, left: Visit | None) -> Node:
    name = w.pick(phase.name)
    sign = "✓" if ahead < 0 else "●" if ahead == 0 else "○"
    if ahead < 0 and left and left.skipped:
        sign, name = "–\u2060", w("board-step-skipped", phase=name)
    elif ahead < 0 and left and left.missing:
        name = w("board-step-gap", phase=name, roles=layout.roles_listed(w, left.missing))
    together = f"{sign} {name}".replace(" ", "\u00a0") + "\u00a0\u00a0 "
    if ahead == 0:
        return run(together, bold=True, color="accent")
    return run(together, subtle=ahead > 0)


def _about(scene: Scene) -> list[Node]:
    """What the phase is for; how to get ready only while the workshop lies ahead."""
    w, phase = scene.w, scene.phase
    purpose = [layout.under(w("board-purpose")), text(w.pick(phase.purpose), spacing="small")]
    met = asked_about(scene.journey, phase, scene.today)
    if met or scene.journey.stage not in (Stage.PLANNING, Stage.DATED):
        return purpose
    return [
        *purpose,
        layout.under(w(f"board-prepare-{phase.kind}"), spacing="medium"),
        text(w.pick(phase.prepare), spacing="small"),
    ]


def _carried(scene: Scene) -> list[Node]:
    """The baton from the phase before, shortened visibly, with the whole of it folded underneath."""
    w, journey, carried = scene.w, scene.journey, scene.journey.carried
    empty = left_without(scene.method, journey) and not _skipped_before(scene)
    gap = [layout.notice(f"○ {w('board-without-baton')}")] if empty else []
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


def _skipped_before(scene: Scene) -> bool:
    """Whether the phase before the present one was skipped, which the line of phases tells already."""
    ended = [visit for visit in scene.visits if visit.ended and not visit.again]
    return bool(ended) and bool(ended[-1].skipped)


def _ways(scene: Scene) -> list[Node]:
    """What else there is, folded, so that the board asks for one thing at a time."""
    w, journey = scene.w, scene.journey
    planned = journey.stage in (Stage.PLANNING, Stage.DATED)
    baton = [press(BatonForm(*scene.ids), w("do-baton-so-far"), alone=True)]
    under_way = journey.stage in (Stage.ASKING, Stage.TALKING)
    sent = [press(ShowSent(scene.group.id), w("do-sent"), alone=True)] if under_way else []
    ways = [press(WaysForm(*scene.ids), w("do-ways"), alone=True)] if journey.end is None else []
    settings = press(SettingsForm(scene.group.id), w("do-settings"), alone=True)
    plan = press(ShowProgress(scene.group.id), w("do-progress"), alone=True)
    history = press(ShowHistory(scene.group.id), w("do-history"), alone=True)
    method = [] if under_way else [press(AboutMethod(scene.group.id), w("do-about-method"), alone=True)]
    early = baton if journey.under_way and (planned or under_way) else []
    shown = [*_tool(scene), *([] if scene.offers else early)] if early and planned else []
    rest = [] if planned and not scene.offers else early
    return [
        *([action_set(*shown, spacing="large")] if shown else []),
        *layout.folded(
            w("board-more"),
            "more",
            action_set(
                *rest,
                *sent,
                *ways,
                plan,
                history,
                *method,
                settings,
                spacing="small",
            ),
            *_more(scene),
        ),
    ]


def _tool(scene: Scene) -> list[Node]:
    tool = scene.phase.tool
    name = layout.amid(scene.w.pick(tool.name)) if tool else ""
    return [press(OpenTool(*scene.ids), scene.w("do-tool-open", tool=name), alone=True)] if tool else []


def _more(scene: Scene) -> list[Node]:
    """Votes, where there are ready-made ones for the phase, a plan that is empty still, and what others may
    learn from."""
    w, group = scene.w, scene.group.id
    votes = [press(ShowVotes(group), w("do-votes"), alone=True)] if scene.phase.votes else []
    plan = [] if scene.plan.open else [to_plan(w, group)]
    return [action_set(*votes, *plan, share(w, group, Source.OWN), spacing="small")]


def _onward(scene: Scene) -> list[Node]:
    """At the end a quiet word that there is more, where there is."""
    w, journey, end = scene.w, scene.journey, scene.journey.end
    over = end.reason is Reason.FINISHED if end else journey.stage is Stage.RESTING and journey.under_way
    if not over or not scene.method.following:
        return []
    more = press(ShowOnward(scene.group.id), w("do-onward"), alone=True)
    return [text(w("onward-board"), spacing="large"), action_set(more, spacing="small")]

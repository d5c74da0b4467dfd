"""«Her slapp dere»: what somebody needs who takes up the thread, after a pause or as a newcomer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cards import layout
from cards.actions import press
from cards.baton import filled
from cards.board import progress, where
from cards.checkin import ShowCheckin
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.history import ShowHistory
from cards.people import ShowGroup
from programme.checkin import Checkin, Confirmation
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.past import Past
from programme.people import Group, Member
from programme.visit import Visit
from words.words import Words

DECISIONS_MOST = 3
BATONS_MOST = 4
REMARKS_MOST = 3
"""Of the newest; the history has the rest."""
GLANCE = 200
"""Characters of one remark, or of one line of a baton."""


@dataclass(frozen=True, slots=True)
class Thread:
    """All that is picked up. `settled` are the newest, newest first, `visits` all stays, oldest first;
    `opens` is when the stop point opens by itself; `past` finds a phase by its key, also one the method no
    longer has."""

    group: Group
    method: Method
    journey: Journey
    checkin: Checkin | None
    opens: datetime | None
    settled: Sequence[Checkin]
    visits: Sequence[Visit]
    past: Past

    @property
    def batons(self) -> list[Visit]:
        """The stays that handed something on, newest first."""
        return [visit for visit in reversed(self.visits) if visit.baton and visit.ended]

    @property
    def phase(self) -> Phase:
        """The phase the group is in."""
        return self.method.phase(self.journey.visit.phase)


def left_off(w: Words, thread: Thread, member: Member | None = None) -> Shown:
    """Where the group is, what waits, what was settled last and what was handed on; with a `member` also
    what their role is for."""
    journey = thread.journey
    return layout.frame(
        w,
        w("left-off-title"),
        text(_place(w, thread), bold=True, spacing="none"),
        progress(w, thread.method, journey, thread.visits),
        *_your_role(w, member),
        box(*_waits(w, thread), style="emphasis", spacing="medium"),
        *_decisions(w, thread),
        *_batons(w, thread),
        action_set(*_ways(w, thread, member), spacing="large"),
        over=layout.whose(thread.group, w.pick(thread.method.name)),
    )


def _place(w: Words, thread: Thread) -> str:
    if thread.journey.stage is Stage.RESTING:
        return w("resting-title")
    return f"{w.pick(thread.phase.name)} · {where(w, thread.method, thread.journey)}"


def _your_role(w: Words, member: Member | None) -> list[Node]:
    if member is None:
        return []
    stands_in = [said(run(_deputy(w, member)), spacing="small")] if member.held_for_name else []
    return [
        layout.under(w("left-off-your-role", role=layout.role(w, member.role)), spacing="medium"),
        text(w(f"role-for-{member.role.value}"), spacing="small"),
        *stands_in,
    ]


def _deputy(w: Words, member: Member) -> str:
    if member.back_on is None:
        return w("left-off-deputy", name=member.held_for_name)
    return w("left-off-deputy-until", name=member.held_for_name, day=w.day(member.back_on))


def _waits(w: Words, thread: Thread) -> list[Node]:
    first, *more = _waiting(w, thread)
    return [
        layout.small(w("left-off-waits"), spacing="none"),
        text(first, bold=True, spacing="none"),
        *(text(one, spacing="small") for one in more),
    ]


def _waiting(w: Words, thread: Thread) -> list[str]:
    """What waits and for whom, the most important first."""
    journey, kind = thread.journey, thread.phase.kind
    if journey.end:
        why = layout.begin(w(f"reason-{journey.end.reason.value}"))
        return [w("left-off-ended", day=w.day_of(journey.end.at)), f"{why}."]
    if journey.pause:
        return [w("left-off-paused", day=w.day(journey.pause.until))]
    if journey.stage is Stage.PLANNING:
        return [w(f"board-when-{kind}"), w("left-off-needs-day")]
    if journey.stage is Stage.DATED and journey.visit.workshop:
        opens = [w("board-opens", when=w.moment(thread.opens))] if thread.opens else []
        return [w(f"board-day-{kind}", day=w.day(journey.visit.workshop)), *opens]
    if journey.stage is Stage.ASKING:
        return [w("board-asking"), *_awaited(w, thread)]
    if journey.stage is Stage.TALKING:
        return [w("board-talking"), *_proposed(w, thread)]
    if journey.stage is Stage.HANDING_OVER:
        return [w("board-handing"), w("board-handing-lead")]
    return [w("board-resting") if thread.method.circle else w("board-finished")]


def _awaited(w: Words, thread: Thread) -> list[str]:
    checkin = thread.checkin
    if checkin is None:
        return []
    missing = checkin.missing_roles(thread.phase)
    waiting = w("waiting-for", roles=layout.roles_listed(w, missing)) if missing else w("board-all-roles-in")
    return [waiting, w("board-until", day=w.day_of(checkin.closes))]


def _proposed(w: Words, thread: Thread) -> list[str]:
    checkin = thread.checkin
    if checkin is None or checkin.proposal is None:
        return [w("board-talking-lead")]
    return [w("left-off-proposed", outcome=w(f"settled-{checkin.proposal.value}"))]


def _decisions(w: Words, thread: Thread) -> list[Node]:
    shown = thread.settled[:DECISIONS_MOST]
    if not shown:
        return []
    return [layout.under(w("left-off-settled")), *(_decision(w, thread, one) for one in shown)]


def _decision(w: Words, thread: Thread, checkin: Checkin) -> Node:
    phase, outcome = thread.past(checkin.phase), checkin.proposal
    day = w.date_of(checkin.settled) if checkin.settled else ""
    what = layout.begin(w(f"settled-{outcome.value}")) if outcome else ""
    about = " · ".join(filter(None, (w.pick(phase.name) if phase else "", day)))
    return box(
        said(run(what, bold=True), run(f" · {about}", subtle=True), spacing="none"),
        *(_remark(w, one) for one in checkin.remarks[-REMARKS_MOST:]),
        spacing="small",
    )


def _remark(w: Words, one: Confirmation) -> Node:
    words = layout.clipped(" ".join(one.remark.split()), GLANCE)
    return layout.labelled(layout.title_role(w, one.role), words, spacing="none")


def _batons(w: Words, thread: Thread) -> list[Node]:
    handed = [(visit, phase) for visit in thread.batons if (phase := thread.past(visit.phase))][:BATONS_MOST]
    if not handed:
        return []
    folds = (_baton(w, visit, phase, newest=at == 0) for at, (visit, phase) in enumerate(handed))
    return [layout.under(w("left-off-batons")), *(node for fold in folds for node in fold)]


def _baton(w: Words, visit: Visit, phase: Phase, *, newest: bool) -> list[Node]:
    title = " · ".join((w.pick(phase.name), *([w.date_of(visit.ended)] if visit.ended else [])))
    content = filled(w, phase, visit, most=GLANCE)
    return layout.folded(title, f"baton-{visit.id}", *content, open=newest) if content else []


def _ways(w: Words, thread: Thread, member: Member | None) -> list[Node]:
    answer = []
    if member and thread.checkin and thread.journey.stage is Stage.ASKING:
        answer = [press(ShowCheckin(thread.checkin.id), w("do-to-form"), main=True)]
    id_ = thread.group.id
    return [
        *answer,
        press(ShowGroup(id_), w("do-show-group"), main=not answer),
        press(ShowHistory(id_), w("do-history")),
    ]

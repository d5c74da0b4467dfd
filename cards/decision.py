"""What the parties' talk came to: the leader records what goes on and why; remarks stay beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import several, written
from cards.matrix import DecideForm
from cards.outcome import REMARKS_MOST, REMARKS_TOGETHER
from cards.plan_ways import ShowPlan
from cards.priorities import ShowPriorities, named_line
from cards.vote import framed, option_name
from programme.access import Deed
from programme.ballot import Option
from programme.checkin import REMARK_LIMIT
from programme.people import Role
from programme.priorities import Opinion, Priorities, proposals
from programme.refusals import Refused
from programme.vote import Decision
from words.words import Words


@dataclass(frozen=True, slots=True)
class DecidePriorities(Button):
    """Records what goes on, and why. `chosen` is option keys with commas between."""

    verb: ClassVar[str] = "priorities.decide/1"
    deed: ClassVar[Deed] = Deed.DECIDE
    vote: str
    chosen: str = ""
    decided_why: str = ""


@dataclass(frozen=True, slots=True)
class RemarkPriorities(Button):
    """Adds a party's remark to what was decided."""

    verb: ClassVar[str] = "priorities.remark/1"
    deed: ClassVar[Deed] = Deed.PRIORITISE
    vote: str
    decided_remark: str = ""


@dataclass(frozen=True, slots=True)
class TakeDecided(Button):
    """Takes what was decided into the plan: what goes on, and what does not with the reason."""

    verb: ClassVar[str] = "priorities.take_in/1"
    deed: ClassVar[Deed] = Deed.DECIDE_ACTION
    vote: str


def decide_form(
    w: Words, this: Priorities, *, now: str = "", why: str = "", problem: Refused | None = None
) -> Shown:
    """The form for the leader; `now` is what is chosen so far, with commas between."""
    options = [(option_name(w, option), option.key) for option in proposals(this.paper)]
    return framed(
        w,
        this.vote,
        w("priorities-decide"),
        layout.problem(w, problem),
        text(w("priorities-decide-lead")),
        several("chosen", w("label-priorities-chosen"), options, values=now.split(",") if now else ()),
        written(
            "decided_why", w("label-priorities-why"), value=why, hint=w("hint-priorities-why"),
            most=REMARK_LIMIT, several_lines=True,
        ),
        action_set(press(DecidePriorities(this.vote.id), w("do-priorities-decided"), main=True)),
        named_line(w),
    )  # fmt: skip


def decided(
    w: Words, this: Priorities, decision: Decision, *, drafts: bool, in_chat: bool, in_plan: bool = False
) -> Shown:
    """What goes on and what does not, why, and what the others remark; `drafts` when all that goes on is now
    a draft of an action, `in_plan` when the plan holds all of it."""
    options = proposals(this.paper)
    goes = [option for option in options if option.key in decision.chosen]
    stays = [option for option in options if option.key not in decision.chosen]
    by = w("priorities-decided-by", role=layout.role(w, Role(decision.by)), day=w.day_of(decision.at))
    return framed(
        w,
        this.vote,
        w("priorities-decided"),
        text(by, spacing="small"),
        box(
            text(w("priorities-chosen"), bold=True, spacing="none"),
            *(_line(w, "✓", option) for option in goes),
            layout.labelled(w("priorities-because"), decision.why, spacing="medium"),
            style="good",
        ),
        *_stays(w, stays),
        *_onward(w, this, drafts=drafts, in_plan=in_plan),
        *_remarks(w, [one for one in this.given if one.remark]),
        *_remark(w, this),
        action_set(*_ways(w, this, in_chat=in_chat), spacing="medium"),
        named_line(w),
    )


def _onward(w: Words, this: Priorities, *, drafts: bool, in_plan: bool) -> list[Node]:
    """The way to the plan."""
    if in_plan:
        plan = press(ShowPlan(this.vote.group), w("do-plan-open"), alone=True)
        return [text(w("plan-decided-in-plan"), spacing="medium"), action_set(plan, spacing="small")]
    told = [layout.small(w("priorities-now-proposals"), spacing="medium")] if drafts else []
    take = press(TakeDecided(this.vote.id), w("do-take-decided"), main=True, alone=True)
    return [*told, action_set(take, spacing="medium")]


def _line(w: Words, sign: str, option: Option) -> Node:
    return said(run(f"{sign} {option_name(w, option)}"), spacing="small")


def _stays(w: Words, options: Sequence[Option]) -> list[Node]:
    if not options:
        return []
    return [
        text(w("priorities-not-chosen"), bold=True, spacing="medium"),
        *(_line(w, "–", option) for option in options),
    ]


def _remarks(w: Words, given: Sequence[Opinion]) -> list[Node]:
    """In the usual order of roles; they are cut only when there are very many."""
    if not given:
        return []
    long = sum(len(one.remark) for one in given) > REMARKS_TOGETHER
    most = REMARKS_TOGETHER // REMARKS_MOST if long else 0
    ordered = sorted(given, key=lambda one: (list(Role).index(one.role), one.user))[:REMARKS_MOST]
    return [
        layout.under(w("remarks-title"), spacing="medium"),
        *(
            layout.labelled(layout.title_role(w, one.role), layout.clipped(one.remark, most))
            for one in ordered
        ),
    ]


def _remark(w: Words, this: Priorities) -> list[Node]:
    field = written(
        "decided_remark", w("label-remark"), hint=w("hint-priorities-remark"), most=REMARK_LIMIT,
        several_lines=True,
    )  # fmt: skip
    keep = action_set(press(RemarkPriorities(this.vote.id), w("do-priorities-keep-remark")), spacing="small")
    return layout.folded(w("do-priorities-remark"), "remark", field, keep)


def _ways(w: Words, this: Priorities, *, in_chat: bool) -> list[Node]:
    offer = open_dialog if in_chat else press
    return [
        offer(ShowPriorities(this.vote.id), w("do-priorities-show")),
        offer(DecideForm(this.vote.id), w("do-priorities-decide-again")),
    ]

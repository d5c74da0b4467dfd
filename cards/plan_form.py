"""What is to be done, by whom and when: three things at first, and the rest folded until it is wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.deputy_choice import deputy_input
from cards.elements import Node, Shown, action_set, run, said
from cards.inputs import a_day, chosen, dated, written
from cards.owner_choice import owner_inputs
from cards.plan_lines import title, when, who
from cards.plan_ways import ShowAction, ShowPlan
from programme.access import Deed
from programme.action import Action
from programme.ballot import Area
from programme.owner import NOBODY
from programme.people import Group
from programme.proposal import Proposal
from programme.refusals import Refused
from programme.status import Status, Theme
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from words.words import Words

FOLDED = {
    "area": Area.IMPROVE.value,
    "theme": Theme.NONE.value,
    "deputy": NOBODY,
    "sign": "",
    "looks_back": "",
}
"""Inputs that are folded away, and what stands in them until somebody has chosen otherwise."""


@dataclass(frozen=True, slots=True)
class AddAction(Button):
    """Takes an action into the plan. `new` is drawn with the form, so that two presses make one; a proposal's
    own id makes the action the proposal decided on. The days are picked (ISO), or typed where a client has no
    pickers; `line` is one that the baton of the stay `visit` says."""

    verb: ClassVar[str] = "action.add/1"
    deed: ClassVar[Deed] = Deed.ADD_ACTION
    group: str
    new: str
    visit: str
    title: str = ""
    line: str = ""
    owner: str = ""
    owner_taker: str = ""
    owner_name: str = ""
    deadline: str = ""
    area: Area = Area.IMPROVE
    theme: Theme = Theme.NONE
    deputy: str = ""
    sign: str = ""
    looks_back: str = ""


@dataclass(frozen=True, slots=True)
class ChangeAction(Button):
    """Keeps an action as the form has it. `version` is the one that the form was drawn from."""

    verb: ClassVar[str] = "action.change/1"
    deed: ClassVar[Deed] = Deed.CHANGE_ACTION
    action: str
    version: int | None = None
    title: str = ""
    owner: str = ""
    owner_taker: str = ""
    owner_name: str = ""
    deadline: str = ""
    area: Area = Area.IMPROVE
    theme: Theme = Theme.NONE
    deputy: str = ""
    sign: str = ""
    looks_back: str = ""


@dataclass(frozen=True, slots=True)
class TurnDown(Button):
    """A proposal is not among what the group does now; staff are told why."""

    verb: ClassVar[str] = "proposal.turn_down/1"
    deed: ClassVar[Deed] = Deed.DECIDE_ACTION
    group: str
    proposal: str
    leave_why: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A form to be drawn: `values` what stands in the inputs, by their names; `pick` whether the client is in
    the group's chat, where people can be picked; `lines` what the baton says, to choose among."""

    w: Words
    group: Group
    today: date
    values: Mapping[str, str] = field(default_factory=dict)
    pick: bool = False
    lines: Sequence[str] = ()
    problem: Refused | None = None
    openly: bool = False

    def now(self, name: str) -> str:
        """What stands in an input."""
        return self.values.get(name, "")


def filled(press: AddAction | ChangeAction) -> dict[str, str]:
    """What stood in the inputs, to be given back when something does not fit."""
    inputs = (one.name for one in fields(press) if one.default is not MISSING and one.name != "version")
    return {name: str(getattr(press, name)) for name in inputs}


def add_form(
    draft: Draft, *, new: str, visit: str = "", proposal: Proposal | None = None, decides: bool = False
) -> Shown:
    """A new action; `decides` whether the one who looks may also turn the proposal down."""
    w, group = draft.w, draft.group
    add = press(AddAction(group.id, new, visit), w("do-take-in" if proposal else "do-add-action"), main=True)
    back = press(ShowPlan(group.id), w("do-plan"), alone=True)
    return layout.frame(
        w,
        w("action-from-proposal" if proposal else "action-new"),
        layout.problem(w, draft.problem),
        None if draft.problem else layout.small(w("action-new-lead"), spacing="none"),
        *_baton(draft),
        *_first(draft, None),
        *_rest(draft, None),
        action_set(add, back, spacing="large"),
        *(_turning_down(draft, proposal) if proposal and decides else []),
        over=layout.whose(group),
    )


def change_form(draft: Draft, action: Action) -> Shown:
    """An action to be changed, from the version it has now."""
    w = draft.w
    keep = press(ChangeAction(action.id, action.version), w("do-keep"), main=True)
    back = press(ShowAction(action.id), w("do-action"), alone=True)
    return layout.frame(
        w,
        w("action-title", number=action.number),
        *(_now(draft, action) if draft.problem else []),
        layout.problem(w, draft.problem),
        *_first(draft, action),
        *_rest(draft, action),
        action_set(keep, back, spacing="large"),
        over=layout.whose(draft.group),
    )


def _now(draft: Draft, action: Action) -> list[Node]:
    """The action as it is, beside what was tried."""
    w, day = draft.w, when(draft.w, action, draft.today, openly=draft.openly)
    about = f"{w('action-now')}: {' · '.join(filter(None, (who(w, action.owner), day)))}"
    return [title(action), said(run(about, size="small", subtle=True), spacing="none")]


def movable(action: Action | None, today: date) -> bool:
    """Whether a day can be set in the form; once somebody works by it, a new one is given with a reason."""
    if action is None:
        return True
    return action.status in (Status.CHOSEN, Status.PLANNED) and not action.overdue(today)


def _baton(draft: Draft) -> list[Node]:
    """A line of the baton instead of words of one's own."""
    w = draft.w
    if not draft.lines:
        return []
    lines = [(layout.clipped(line, TITLE_LIMIT), str(at)) for at, line in enumerate(draft.lines)]
    return [chosen("line", w("label-baton-line"), lines, value=draft.now("line"), open=len(lines) < 5)]


def _first(draft: Draft, action: Action | None) -> list[Node]:
    """What, who and when: enough for a plan."""
    w, today = draft.w, draft.today
    label = w("label-action-or" if draft.lines else "label-action")
    what = written(
        "title", label, value=draft.now("title"), hint=w("hint-action"), most=TITLE_LIMIT, several_lines=True
    )
    people = owner_inputs(
        w,
        draft.group,
        pick=draft.pick,
        value=draft.now("owner"),
        now=action.owner if action else None,
        taker=draft.now("owner_taker"),
        wrote=draft.now("owner_name"),
    )
    if movable(action, today):
        return [what, *people, _day(w, "deadline", w("label-deadline"), draft.now("deadline"), today)]
    day = action.told_day(today, openly=draft.openly) if action else None
    return [what, *people, *([layout.small(w("action-day-stands", day=w.day(day)))] if day else [])]


def _day(w: Words, id: str, label: str, value: str, today: date) -> Node:
    return dated(id, label, value=a_day(value), earliest=today, too_early=w("refused-past-date"))


def _rest(draft: Draft, action: Action | None) -> list[Node]:
    """What makes a plan good, when there is time for it."""
    w, group = draft.w, draft.group
    areas = [(w(f"proposal-{area.value}"), area.value) for area in Area]
    themes = [(w(f"action-theme-{theme.value}"), theme.value) for theme in Theme]
    works = written("sign", w("label-sign"), value=draft.now("sign"), hint=w("hint-sign"), most=LINE_LIMIT)
    back = _day(w, "looks_back", w("label-evaluates"), draft.now("looks_back"), draft.today)
    open_ = draft.problem is not None and any(
        draft.now(name) not in ("", usual) for name, usual in FOLDED.items()
    )
    return layout.folded(
        w("action-more"),
        "action-more",
        works,
        chosen("area", w("label-action-area"), areas, value=draft.now("area") or Area.IMPROVE.value),
        chosen("theme", w("label-action-theme"), themes, value=draft.now("theme") or Theme.NONE.value),
        deputy_input(w, group, action.deputy if action else None, draft.now("deputy")),
        back,
        layout.small(w("action-evaluates-lead")),
        open=open_,
    )


def _turning_down(draft: Draft, proposal: Proposal) -> list[Node]:
    w = draft.w
    why = written("leave_why", w("label-leave-why"), value=draft.now("leave_why"), most=LINE_LIMIT)
    down = press(TurnDown(draft.group.id, proposal.id), w("do-leave-out"))
    return layout.folded(
        w("action-turn-down"),
        "turn-down",
        layout.small(w("action-turn-down-lead")),
        why,
        action_set(down, spacing="small"),
        open=bool(draft.now("leave_why")),
    )

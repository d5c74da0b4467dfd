"""Looking back on what was done, until the answers are on the table: the card in the group's chat, the form a
page at a time, and the receipt.

Nobody's answers are shown to anybody else before all three roles have answered, or the time is over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import chosen, written
from programme.access import Deed
from programme.action import Action
from programme.checkin import Choice
from programme.evaluation import QUESTIONS, Answered, Evaluation
from programme.people import Group, Member, Role
from programme.refusals import Refused
from programme.status import Effect, Onward
from programme.wording import LINE_LIMIT
from words.words import Words


@dataclass(frozen=True, slots=True)
class ShowEvaluation(Button):
    """Shows the evaluation as the one who presses may see it now: the form, the receipt, the answers of all,
    or what came of it."""

    verb: ClassVar[str] = "evaluation.show/1"
    deed: ClassVar[Deed] = Deed.SEE_PLAN
    evaluation: str


@dataclass(frozen=True, slots=True)
class FillEvaluation(Button):
    """Opens the form at a page, from 1; without one at the first page that lacks an answer."""

    verb: ClassVar[str] = "evaluation.fill/1"
    deed: ClassVar[Deed] = Deed.EVALUATE
    evaluation: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class KeepEvaluation(Button):
    """Keeps one page, and goes to another, or to the receipt where `to` names none. Choices and lines go by
    question, effects and what is done with it by action."""

    verb: ClassVar[str] = "evaluation.keep/1"
    deed: ClassVar[Deed] = Deed.EVALUATE
    evaluation: str
    to: str
    choice: dict[str, str] = field(default_factory=dict)
    line: dict[str, str] = field(default_factory=dict)
    effect: dict[str, str] = field(default_factory=dict)
    onward: dict[str, str] = field(default_factory=dict)


def asked(w: Words, group: Group, this: Evaluation, actions: Sequence[Action]) -> Shown:
    """The living card in the group's chat: what is looked back on and who has answered, and no answer."""
    return layout.frame(
        w,
        w("evaluation-title"),
        text(w("evaluation-lead"), spacing="small"),
        *_looked_at(w, actions),
        box(*(_answered(w, group, this, role) for role in group.parties), spacing="large"),
        action_set(
            open_dialog(FillEvaluation(this.id), w("do-evaluation-fill"), main=True), spacing="medium"
        ),
        layout.small(w("evaluation-until", day=w.day_of(this.closes))),
        layout.small(w("evaluation-form-in-chat")),
        over=layout.whose(group),
    )


def _looked_at(w: Words, actions: Sequence[Action]) -> list[Node]:
    titles = [said(run(f"• {one.title}"), spacing="small") for one in actions]
    return [text(w("evaluation-looked-at", count=len(actions))), *titles]


def _answered(w: Words, group: Group, this: Evaluation, role: Role) -> Node:
    name = layout.title_role(w, role)
    if role in this.roles_answered():
        has = run(w("evaluation-has-answered", role=name))
        return said(run("✓ ", bold=True, color="good"), has, spacing="small")
    key = "evaluation-awaited" if group.holders(role) else "role-unfilled"
    return said(run(f"○ {w(key, role=name)}"), spacing="small")


def first_page(this: Evaluation, member: Member) -> int:
    """The first page that lacks an answer from the member; the first when none does."""
    mine = this.given_by(member)
    return next((at for at, page in enumerate(this.pages, 1) if not mine.has(page)), 1)


def form(
    w: Words, group: Group, this: Evaluation, actions: Mapping[str, Action], member: Member, page: int,
    *, heading: bool = False, problem: Refused | None = None, lines: Mapping[str, str] | None = None,
) -> Shown:  # fmt: skip
    """One page of one member's private form, with their own answers so far. `page` is from 1; the page that
    comes first tells with its `heading` who will see them. `lines` are those that a `problem` is about."""
    mine, asks = this.given_by(member), this.pages[page - 1]
    return layout.frame(
        w,
        w("evaluation-title"),
        layout.problem(w, problem),
        text(w("evaluation-asked")) if heading else None,
        _who_sees(w, this) if heading else layout.small(_short(w, this)),
        text(
            w("evaluation-page", place=page, all=len(this.pages)), size="small", subtle=True, spacing="large"
        ),
        *(_about(w, actions[id_], mine, line=at > 0) for at, id_ in enumerate(asks)),
        *([] if asks else _in_all(w, mine, lines or {})),
        action_set(*_turning(w, this, page), spacing="large"),
        layout.small(w("evaluation-kept")),
        over=layout.whose(group),
    )


def _who_sees(w: Words, this: Evaluation) -> Node:
    return box(
        text(w("privacy-title"), bold=True, spacing="none"),
        text(w("evaluation-who-sees", day=w.day_of(this.closes)), spacing="small"),
        style="emphasis",
    )


def _short(w: Words, this: Evaluation) -> str:
    return w("evaluation-who-sees-short", day=w.day_of(this.closes))


def _about(w: Words, action: Action, mine: Answered, *, line: bool) -> Node:
    """One action: its own words, and two questions."""
    return box(
        said(run(action.title, bold=True, size="medium"), spacing="none"),
        effect_choice(w, action.id, mine.effects.get(action.id), open=True),
        onward_choice(w, action.id, mine.onwards.get(action.id), open=True),
        line=line,
        spacing="large" if line else "small",
    )


def effect_choice(w: Words, action: str, value: Effect | None, *, open: bool) -> Node:
    """What came of an action."""
    options = [(w(f"effect-{one.value}"), one.value) for one in Effect]
    return chosen(f"effect.{action}", w("evaluation-effect"), options, value=value or "", open=open)


def onward_choice(w: Words, action: str, value: Onward | None, *, open: bool) -> Node:
    """What is done with it."""
    options = [(w(f"onward-{one.value}"), one.value) for one in Onward]
    return chosen(f"onward.{action}", w("evaluation-onward"), options, value=value or "", open=open)


def _in_all(w: Words, mine: Answered, lines: Mapping[str, str]) -> list[Node]:
    """The five questions, each with room for a line."""
    told = {**mine.lines, **lines}
    asked_ = [node for key in QUESTIONS for node in _question(w, key, mine, told.get(key, ""))]
    return [text(w("evaluation-in-all"), bold=True, size="medium", spacing="none"), *asked_]


def _question(w: Words, key: str, mine: Answered, before: str) -> list[Node]:
    choices = [(w(f"choice-{one.value}"), one.value) for one in Choice]
    line = written(f"line.{key}", w("label-line"), value=before, most=LINE_LIMIT, several_lines=True)
    return [
        chosen(
            f"choice.{key}",
            w(f"evaluation-asks-{key}"),
            choices,
            value=mine.questions.get(key, ""),
            open=True,
        ),
        *layout.folded(w("do-say-more"), f"more-{key}", line, open=bool(before)),
    ]


def _turning(w: Words, this: Evaluation, page: int) -> list[Node]:
    """On and back; both keep the page."""
    last = page == len(this.pages)
    on = KeepEvaluation(this.id, "" if last else str(page + 1))
    back = [press(KeepEvaluation(this.id, str(page - 1)), w("do-tool-back"))] if page > 1 else []
    return [press(on, w("do-tool-finish" if last else "do-tool-next"), main=True), *back]


def receipt(w: Words, group: Group, this: Evaluation, member: Member) -> Shown:
    """What still lacks an answer, whom we wait for, and until when."""
    mine = this.given_by(member)
    still = sum(not mine.has(page) for page in this.pages)
    on = [press(FillEvaluation(this.id), w("do-evaluation-go-on"), main=True)] if still else []
    waits = this.missing_roles(group)
    return layout.frame(
        w,
        w("evaluation-thanks-partly" if still else "evaluation-thanks"),
        text(w("evaluation-still", count=still)) if still else None,
        text(w("waiting-for", roles=layout.roles_listed(w, waits))) if waits else None,
        action_set(*on, press(FillEvaluation(this.id, "1"), w("do-evaluation-change"))),
        layout.small(_short(w, this)),
        over=layout.whose(group),
    )


def over(w: Words, group: Group, this: Evaluation) -> Shown:
    """What the living card in the group's chat becomes once the answers are on the table."""
    return layout.frame(
        w, w("evaluation-over"), text(w("evaluation-over-chat")), over=layout.whose(group)
    )  # fmt: skip


def under_way(w: Words, group: Group) -> Shown:
    """All that is shown of an evaluation to who follows the group from outside, until it has ended."""
    return layout.frame(
        w, w("evaluation-under-way"), text(w("evaluation-under-way-lead")), over=layout.whose(group)
    )


def none_open(w: Words, groups: Sequence[tuple[Group, date | None]], last: str = "") -> Shown:
    """What «evaluering» shows while there is none: when the next one comes, for each group that has a day,
    and the way to the `last` one."""
    several = len(groups) > 1
    days = [
        said(
            *([run(f"{layout.whose(group)}: ", bold=True)] if several else []),
            run(w("evaluation-next", day=w.day(day))),
            spacing="small",
        )
        for group, day in groups
        if day is not None
    ]
    return layout.frame(
        w,
        w("evaluation-none"),
        *(days or [text(w("evaluation-none-lead"))]),
        action_set(press(ShowEvaluation(last), w("do-evaluation-last"))) if last else None,
    )

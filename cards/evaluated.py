"""An evaluation on the table: what each role answered, side by side.

Where the parties see it differently stands first, as something to talk about; nobody is held to an answer.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.answers import SIGNS
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.evaluation import FillEvaluation
from programme.access import Deed
from programme.action import Action
from programme.checkin import Choice
from programme.compared import Compared, Said, actions, first_apart, questions
from programme.evaluation import GOOD, QUESTIONS, Answered, Evaluation
from programme.people import Group, Role
from words.words import Words

LINES_TOGETHER = 4000
"""Characters that all lines may take before each is shortened, so that any card can be sent."""
LINES_MOST = 20
"""Lines shown on one card."""


@dataclass(frozen=True, slots=True)
class SettleForm(Button):
    """The leader's form: what came of each action, what is done with it, and what was learned."""

    verb: ClassVar[str] = "evaluation.end/1"
    deed: ClassVar[Deed] = Deed.SETTLE_EVALUATION
    evaluation: str


@dataclass(frozen=True, slots=True)
class Viewer:
    """What the one who looks can do: `party` can still answer, `leader` can end it; `in_chat` is where others
    see the card too."""

    party: bool = False
    leader: bool = False
    in_chat: bool = False


IN_CHAT = Viewer(party=True, leader=True, in_chat=True)
"""The card in the group's chat, which all see alike."""


def on_the_table(
    w: Words, group: Group, this: Evaluation, of: Mapping[str, Action],
    given: Sequence[Answered], viewer: Viewer,
) -> Shown:  # fmt: skip
    """What each role answered, as the one who looks may see it (`given`)."""
    return layout.frame(
        w,
        w("evaluation-answers"),
        _gap(w, group, this),
        *compared(w, group, this, of, given),
        *_ways(w, this, viewer),
        over=layout.whose(group),
        wide=True,
    )


def _gap(w: Words, group: Group, this: Evaluation) -> Node | None:
    missing = this.missing_roles(group)
    if not missing or group.solo:
        return None
    return layout.notice(f"○ {w('evaluation-gap', roles=layout.roles_listed(w, missing))}", style="warning")


def compared(
    w: Words, group: Group, this: Evaluation, of: Mapping[str, Action], given: Sequence[Answered]
) -> list[Node]:
    """Every action and every question with each role's answer; first what they see differently."""
    about = first_apart(actions(this.actions, group.parties, given))
    asked = questions(group.parties, given)
    key = "silent" if not any(one.all for one in (*about, *asked)) else "alike"
    key = "differ" if any(one.differ for one in (*about, *asked)) else key
    most = _room(asked)
    return [
        box(text(w(f"evaluation-topic-{key}"), spacing="none"), style="accent"),
        layout.under(w("evaluation-each-action")),
        *(_action(w, of[one.key], one) for one in about),
        layout.under(w("evaluation-in-all")),
        *(_question(w, one, most) for one in first_apart(asked)),
    ]


def _room(asked: Sequence[Compared]) -> int:
    """The characters there is room for in each line; 0 for all."""
    lines = [line for one in asked for _, line in one.lines]
    return max(60, LINES_TOGETHER // len(lines)) if sum(map(len, lines)) > LINES_TOGETHER else 0


def _action(w: Words, action: Action, one: Compared) -> Node:
    return box(
        said(run(action.title, bold=True), spacing="none"),
        *_answers(w, one, lambda answer: [run(in_words(w, answer))]),
        line=True,
        spacing="medium",
    )


def _question(w: Words, one: Compared, most: int) -> Node:
    lines = [
        said(
            run(f"{layout.title_role(w, role)}: ", size="small", bold=True),
            run(f"«{layout.clipped(line, most)}»", size="small"),
            spacing="small",
        )
        for role, line in one.lines[: LINES_MOST // len(QUESTIONS)]
    ]
    more = len(one.lines) - len(lines)
    return box(
        text(w(f"evaluation-asks-{one.key}"), spacing="none"),
        *_answers(w, one, lambda answer: _signed(w, one.key, answer)),
        *lines,
        *([layout.small(w("lines-more", count=more))] if more else []),
        line=True,
        spacing="medium",
    )


def _answers(w: Words, one: Compared, draw: Callable[[Said], list[Node]]) -> list[Node]:
    """What all say in one line, else each role in a column of its own; who goes alone is not named."""
    if not one.all:
        return [said(run(f"– {w('choice-none')}", size="small", subtle=True), spacing="none")]
    if len(one.said) == 1:
        return [said(*draw(one.all[0]), spacing="small")]
    alike = one.one_voice
    if alike is not None:
        whole = all(one.said.values())
        before = w("evaluation-all-say" if whole else "evaluation-some-say")
        return [said(run(f"{before} ", subtle=True), *draw(alike), spacing="small")]
    differ = [text(w("row-differ"), size="small", bold=True, color="accent", spacing="none")]
    columns = (_cell(w, role, given, draw) for role, given in one.said.items())
    return [*(differ if one.differ else []), row(*columns, spacing="small")]


def _cell(w: Words, role: Role, given: Sequence[Said], draw: Callable[[Said], list[Node]]) -> Node:
    name = text(layout.title_role(w, role), size="small", subtle=True, spacing="none")
    counted = [(one, given.count(one)) for one in dict.fromkeys(given)]
    told = [said(*draw(one), *([run(f" × {n}")] if n > 1 else []), spacing="none") for one, n in counted]
    return column(name, *(told or [said(run(f"– {w('choice-none')}", subtle=True), spacing="none")]))


def in_words(w: Words, answer: Said) -> str:
    """«Virket · Behold»."""
    effect, onward = answer
    return f"{w(f'effect-{effect}')} · {w(f'onward-{onward}')}"


def _signed(w: Words, key: str, answer: Said) -> list[Node]:
    """The answer with a sign; where «no» is the good answer it has the sign that «yes» has elsewhere."""
    choice = Choice(answer[0])
    turned = {Choice.YES: ("!", "warning"), Choice.NO: SIGNS[Choice.YES]}
    sign, color = SIGNS[choice] if GOOD[key] == Choice.YES else turned.get(choice, SIGNS[choice])
    return [run(f"{sign}\u00a0", bold=True, color=color), run(w(f"choice-{choice.value}"), bold=True)]


def _ways(w: Words, this: Evaluation, viewer: Viewer) -> list[Node]:
    if this.settled is not None or not viewer.party:
        return []
    offer = open_dialog if viewer.in_chat else press
    end = [offer(SettleForm(this.id), w("do-evaluation-end"), main=True)] if viewer.leader else []
    change = offer(FillEvaluation(this.id, "1"), w("do-evaluation-change"))
    return [text(w("evaluation-leader-ends"), spacing="large"), action_set(*end, change)]

"""An answer to whoever asked for help with an action: a few words, or only that somebody follows it up."""

from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import written
from cards.plan_ways import ShowAction
from programme.access import Deed
from programme.action import Action
from programme.people import Group
from programme.wording import LINE_LIMIT
from words.words import Words


@dataclass(frozen=True, slots=True)
class AnswerHelp(Button):
    """Somebody who was asked for help follows it up; `line.<action>` holds a few words to who asked. `card`
    is the day of the collected card it stands on, as in nudge.py."""

    verb: ClassVar[str] = "action.answer_help/1"
    deed: ClassVar[Deed] = Deed.ANSWER_HELP
    action: str
    card: str = ""
    line: dict[str, str] = field(default_factory=dict)


def answer_help(w: Words, action: Action, card: str, *, main: bool) -> list[Node]:
    """The field and the buttons, for who was asked."""
    words = written(
        f"line.{action.id}", w("label-help-line"), hint=w("hint-help-line"), most=LINE_LIMIT,
        several_lines=True,
    )  # fmt: skip
    return [
        words,
        action_set(
            press(AnswerHelp(action.id, card), w("do-answer-help"), main=main),
            press(ShowAction(action.id), w("do-help-look"), alone=True),
            spacing="medium",
        ),
    ]


def answered(w: Words, group: Group, action: Action, office: str, name: str, line: str) -> Shown:
    """For who asked, alone: who follows it up, with their own words where there are any."""
    return layout.frame(
        w,
        w("helped-title"),
        said(run(w("helped-lead", name=name, role=w(f"role-{office}")))),
        said(run(action.title, bold=True)),
        box(*layout.paragraphs(line), style="emphasis") if line else None,
        text(w("helped-then")),
        action_set(press(ShowAction(action.id), w("do-help-look"), main=True), spacing="medium"),
        over=layout.whose(group),
    )

"""An action on a collected card: what it is, by when, and the answers, or what has been answered."""

from datetime import date

from cards import layout
from cards.actions import press
from cards.collected_lines import Line, Seen
from cards.elements import Node, action_set, run, said, text
from cards.help_answer import answer_help
from cards.nudge import ALSO, AskForHelp, Finish, HandOnForm, NewDateForm, OnTrack, Unfinish
from programme.action import Action
from programme.budget import About
from programme.change import Change, Changed
from words.words import Words


def about_action(w: Words, line: Line, action: Action, seen: Seen, *, alone: bool) -> list[Node]:
    """The action, and what can be answered; `alone` on the card it has room."""
    return [
        said(run(action.title, bold=True, size="medium" if alone else "default"), spacing="none"),
        text(_by_when(w, action, seen), subtle=True, spacing="none"),
        *(
            _asks_for_help(w, line, action, seen.card, alone=alone)
            if line.about is About.HELP
            else _asks(w, line, action, seen, alone)
        ),
    ]


def _by_when(w: Words, action: Action, seen: Seen) -> str:
    number = w("nudge-number", number=action.number)
    if action.deadline is None:
        return number
    day = action.deadline
    key = "today" if day == seen.today else "past" if day < seen.today else "ahead"
    return " · ".join((number, w(f"nudge-by-{key}", day=w.day(day))))


def _asks(w: Words, line: Line, action: Action, seen: Seen, alone: bool) -> list[Node]:
    if line.waits:
        return answers(w, action, seen.card, main=alone)
    receipt = [_receipt(w, line.answer)] if line.answer else [text(w("nudge-rests"), spacing="small")]
    if not line.theirs or line.answer is None:
        return receipt
    if line.answer.kind is Changed.DONE:
        return [*receipt, action_set(press(Unfinish(action.id, seen.card), w("do-undo"), alone=True))]
    if not action.running:
        return receipt
    if line.answer.kind is Changed.HELP and line.group.helper and not line.answer.facts.get("also"):
        too = press(AskForHelp(action.id, seen.card, ALSO), w("also-helper"), alone=True)
        receipt.append(action_set(too, spacing="small"))
    other = answers(w, action, seen.card)
    return [*receipt, *layout.folded(w("nudge-answer-anew"), f"anew-{action.id}", *other)]


def answers(w: Words, action: Action, card: str, *, main: bool = False) -> list[Node]:
    """One press for each; the helper can be asked too once help has been asked for."""
    buttons = action_set(
        press(Finish(action.id, card), w("do-finish"), main=main, alone=True),
        press(OnTrack(action.id, card), w("do-on-track"), alone=True),
        press(AskForHelp(action.id, card), w("do-ask-for-help"), alone=True),
        press(NewDateForm(action.id, card), w("do-new-date"), alone=True),
        press(HandOnForm(action.id, card), w("do-hand-on"), alone=True),
        spacing="medium",
    )
    return [buttons]


def _receipt(w: Words, answer: Change) -> Node:
    """What was answered, as it will be found in the plan."""
    facts = answer.facts
    if answer.kind is Changed.POSTPONED and facts.get("day"):
        told = w("answered-postponed", day=_day(w, facts["day"]))
    elif answer.kind is Changed.HANDED and facts.get("name"):
        told = w("answered-handed-to", name=facts["name"])
    elif answer.kind is Changed.HELP and facts.get("also"):
        told = w("answered-help-helper")
    else:
        told = w(f"answered-{answer.kind.value}")
    return said(run("✓ ", bold=True, color="good"), run(told), spacing="small")


def _day(w: Words, day: str) -> str:
    return w.day(date.fromisoformat(day))


def _asks_for_help(w: Words, line: Line, action: Action, card: str, *, alone: bool) -> list[Node]:
    """For who was asked for help: whose action it is, and the ways to it."""
    if not line.waits:
        return [said(run("✓ ", bold=True, color="good"), run(w("help-settled")), spacing="small")]
    name = action.owner.name if action.owner and action.owner.name else w("help-somebody")
    wanted = said(run(w("help-wanted", name=name)), spacing="small")
    return [wanted, *answer_help(w, action, card, main=alone)]

"""The tool of a phase, used in the room: one living card in the group's chat, and a word when time is up."""

from dataclasses import replace
from datetime import timedelta

from cards import tool as cards
from cards.elements import Shown
from cards.tool import OpenTool, StepTool, mark
from dialogs.about import the_matter
from dialogs.dropped import dropped
from dialogs.house import Here
from dialogs.matter import Matter, begun
from dialogs.tell import adopt, tell_group
from programme.access import Deed, demand
from programme.method import Tool
from programme.refusals import Outdated, Refused
from programme.stepping import Move, at_hand, present, stepped
from storage.due import Due
from words.words import Words

STEP = "step"
"""The kind of due that a step's time is up."""
STILL_THERE = timedelta(hours=1)
"""How long after that the group may be thought to sit in the room."""


class NoTool(Refused):
    """The phase the group is in has no tool, or it is not the time for it."""

    says = "refused-no-tool"


def open_tool(here: Here, press: OpenTool) -> Shown:
    """Lays the tool in the group's chat, where it is kept up to date; alone with the bot it is shown there
    too."""
    matter = _matter(here, press)
    show_tool(matter)
    return _card(here, matter) if here.private else matter.board(here.words_in(matter.group))


def step_tool(here: Here, press: StepTool) -> Shown:
    """Makes a move, unless somebody has made one since the button was drawn."""
    matter = _matter(here, press)
    adopt(here, _slot(matter))
    visit, done = matter.journey.visit, False
    if press.since == mark(visit) and _fits(press.move, visit.step):
        tool = _tool(matter)
        after = stepped(visit, tool, press.move, here.at)
        done = press.move is Move.NEXT and not after.step
        matter = matter.with_journey(replace(matter.journey, visit=after))
        _keep_time(matter)
        matter.work.outbox.recall(here.tenant, _up(matter), at=here.at, new_id=here.house.new_id)
        show_tool(matter, done=done)
    return _card(here, matter, done=done)


def time_is_up(matter: Matter, due: Due) -> None:
    """Says in the group's chat that the step's time is over. Nothing is said of a step that was left, and
    not much later: by then they have gone home."""
    tool, visit = matter.phase.tool, matter.journey.visit
    until = visit.step_until
    if tool is None or until is None or present(tool, visit) is None or not at_hand(matter.journey):
        dropped(due, "moved_on")
    elif until > matter.at:
        matter.work.due.set(due.tenant, STEP, due.subject, until)
    elif matter.at - until > STILL_THERE:
        dropped(due, "too_late")
    else:
        shown = cards.time_is_up(matter.words, matter.group, tool, visit)
        tell_group(
            matter.work,
            matter.house,
            matter.group,
            shown,
            at=matter.at,
            key=f"{_up(matter)}:{mark(visit)}",
            withdraw=_up(matter),
            until=until + STILL_THERE,
        )
        show_tool(matter)


def show_tool(matter: Matter, *, done: bool = False) -> None:
    """Brings the card in the group's chat up to date."""
    slot = _slot(matter)
    tell_group(
        matter.work,
        matter.house,
        matter.group,
        _drawn(matter, matter.words, done=done),
        at=matter.at,
        key=f"{slot}:{matter.house.new_id()}",
        slot=slot,
    )


def typed_open(here: Here, _: str) -> Shown:
    """«duk»: the card comes as the reply, and the first press on it makes it the one for all."""
    return _card(here, _typed(here))


def typed_next(here: Here, _: str) -> Shown:
    """«neste oppgave», or the first one."""
    matter = _typed(here)
    visit = matter.journey.visit
    move = Move.NEXT if visit.step else Move.START
    return step_tool(here, StepTool(matter.group.id, visit.id, mark(visit), move))


def _typed(here: Here) -> Matter:
    matter = the_matter(here)
    demand(here.standing(matter.group), Deed.USE_TOOL)
    _tool(matter)
    return matter


def _matter(here: Here, press: OpenTool | StepTool) -> Matter:
    matter = begun(here.work, here.house, here.group(press.group, press.deed), here.at)
    if matter.journey.visit.id != press.visit:
        raise Outdated
    _tool(matter)
    return matter


def _tool(matter: Matter) -> Tool:
    tool = matter.phase.tool
    if tool is None or not at_hand(matter.journey):
        raise NoTool
    return tool


def _fits(move: Move, step: int) -> bool:
    return (move is Move.START) == (step == 0)


def _keep_time(matter: Matter) -> None:
    until = matter.journey.visit.step_until
    if until is None:
        matter.work.due.drop(matter.tenant, STEP, matter.group.id)
    else:
        matter.work.due.set(matter.tenant, STEP, matter.group.id, until)


def _card(here: Here, matter: Matter, *, done: bool = False) -> Shown:
    return _drawn(matter, here.words_in(matter.group), done=done)


def _drawn(matter: Matter, words: Words, *, done: bool) -> Shown:
    return cards.tool_card(
        words, matter.group, matter.phase, _tool(matter), matter.journey.visit, at=matter.at, done=done
    )


def _slot(matter: Matter) -> str:
    return f"tool:{matter.journey.visit.id}"


def _up(matter: Matter) -> str:
    """What the words that time is up share, in this stay."""
    return f"tool-up:{matter.journey.visit.id}"

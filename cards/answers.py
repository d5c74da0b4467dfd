"""The answers side by side: for each question, what each role said, in signs and in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from cards import layout
from cards.elements import Node, box, column, row, run, said, text
from programme.checkin import Answer, Choice
from programme.differ import Row
from programme.people import Role
from words.words import Words

SIGNS = {Choice.YES: ("✓", "good"), Choice.PARTLY: ("◐", "warning"), Choice.NO: ("✗", "attention")}
"""A sign for each answer, and a colour for the sign alone: some clients draw yellow and green too pale to
read, so the word keeps the colour of text."""

LINES_TOGETHER = 5000
"""Characters that all lines of a table may take before each is shortened, so that any card can be sent."""
LINES_MOST = 24
"""Lines shown in a table; more can only come from a very large number of union reps."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of each line there is room for, and how many lines each question may show."""

    characters: int
    lines: int


def room_for(rows: Sequence[Row]) -> Room:
    """Room for everything in full, unless that would make a card too large to send."""
    written = [
        answer.line for row_ in rows for given in row_.answers.values() for answer in given if answer.line
    ]
    lines = max(3, LINES_MOST // max(1, len(rows)))
    if sum(map(len, written)) <= LINES_TOGETHER:
        return Room(0, lines)
    return Room(max(60, LINES_TOGETHER // min(len(written), LINES_MOST)), lines)


def table(w: Words, rows: Sequence[Row]) -> list[Node]:
    """Every question with its answers: the common ones first, then those put to one role."""
    room = room_for(rows)
    return [answered(w, one, room, line=at > 0) for at, one in enumerate(rows)]


def answered(w: Words, one: Row, room: Room, *, line: bool = False) -> Node:
    """One question with each role's answer and what they wrote beside it."""
    asked = one.question.role
    cells = (
        _single(w, one, asked)
        if asked
        else row(*(_cell(w, one, role) for role in one.answers), spacing="small")
    )
    differ = text(w("row-differ"), size="small", bold=True, color="accent", spacing="none")
    mark = [differ] if one.spread else []
    return box(
        text(w.pick(one.question.text), spacing="none"),
        *mark,
        cells,
        *_lines(w, one, room),
        line=line,
        spacing="medium",
    )


def _cell(w: Words, one: Row, role: Role) -> Node:
    name = text(layout.title_role(w, role), size="small", subtle=True, spacing="none")
    return column(name, *(said(*each, spacing="none") for each in _made(w, one.answers[role])))


def _single(w: Words, one: Row, role: Role) -> Node:
    name = run(f"{layout.title_role(w, role)}\u00a0\u00a0 ", size="small", subtle=True)
    made = [each for told in _made(w, one.answers[role], after="\u00a0 ") for each in told]
    return said(name, *made, spacing="small")


def _made(w: Words, answers: Sequence[Answer], *, after: str = "") -> list[list[Node]]:
    """The choices of one role, each kind once; several union reps may have chosen the same."""
    choices = [answer.choice for answer in answers if answer.choice]
    if not choices:
        return [[run(f"– {w('choice-none')}", subtle=True)]]
    return [_counted(w, each, choices.count(each), after) for each in Choice if each in choices]


def _counted(w: Words, made: Choice, count: int, after: str) -> list[Node]:
    sign, color = SIGNS[made]
    words = w(f"choice-{made.value}")
    told = f"{words} × {count}" if count > 1 else words
    return [run(f"{sign}\u00a0", bold=True, color=color), run(told + after, bold=True)]


def _lines(w: Words, one: Row, room: Room) -> list[Node]:
    written = [(role, given.line) for role, all_ in one.answers.items() for given in all_ if given.line]
    shown = [
        said(
            run(f"{layout.title_role(w, role)}: ", size="small", bold=True),
            run(f"«{layout.clipped(' '.join(line.split()), room.characters)}»", size="small"),
            spacing="small",
        )
        for role, line in written[: room.lines]
    ]
    more = len(written) - len(shown)
    return [*shown, layout.small(w("lines-more", count=more))] if more else shown

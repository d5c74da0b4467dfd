"""How a bar of the progress picture looks: by its filling, its outline and a sign, never by colour alone."""

from papers.canvas import Area, Canvas
from programme.progress import State

PAPER, INK, FAINT = "#FFFFFF", "#1B2733", "#D5DAE0"
GREY = "#E3E6EA"
"""Behind a pause."""
BLUE, PALE, BROWN, CREAM, SLATE = "#1F4E79", "#DCE7F2", "#8A3B00", "#FFF3E3", "#566370"

COLOURS = {
    State.DONE: BLUE,
    State.LEFT: BLUE,
    State.SKIPPED: SLATE,
    State.NOW: BROWN,
    State.PLANNED: SLATE,
}
"""Of the sign and the outline."""
LARGEST = 22
"""Of a sign, in points."""


def bar(canvas: Canvas, state: State, area: Area) -> None:
    """One bar with its sign in the middle, on a piece of paper of its own where that must be read."""
    left, top, right, bottom = area
    colour = COLOURS[state]
    fill = {State.DONE: BLUE, State.LEFT: PALE, State.NOW: CREAM}.get(state, PAPER)
    corner = min(6.0, (right - left) / 3)
    canvas.box(area, fill=fill, round=corner)
    if state is State.PLANNED:
        canvas.hatch((left + 1, top + 1, right - 1, bottom - 1), colour)
    canvas.box(area, line=colour, width=4.5 if state is State.NOW else 2, round=corner)
    size = min(LARGEST, right - left - 6, bottom - top - 6)
    if size < 5:
        return
    x, y = (left + right) / 2, (top + bottom) / 2
    if state is State.PLANNED:
        canvas.disc(x, y, size + 5, fill=PAPER)
    sign(canvas, state, x, y, size, PAPER if state is State.DONE else colour)


def sign(canvas: Canvas, state: State, x: float, y: float, size: float, colour: str) -> None:
    """✓, ◐, –, ● or ○ around a point."""
    half, width = size / 2, max(1.5, size / 7)
    match state:
        case State.DONE:
            bend = (x - half * 0.25, y + half * 0.7)
            canvas.line(
                (x - half * 0.9, y), bend, (x + half * 0.9, y - half * 0.75), colour=colour, width=width
            )
        case State.LEFT:
            canvas.disc(x, y, size, line=colour, width=width)
            canvas.half(x, y, size, colour)
        case State.SKIPPED:
            canvas.line((x - half, y), (x + half, y), colour=colour, width=width)
        case State.NOW:
            canvas.disc(x, y, size, fill=colour)
        case State.PLANNED:
            canvas.disc(x, y, size, line=colour, width=width)

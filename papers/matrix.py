"""The proposals in a picture with two axes, for the parties to talk over: a slide, and no verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

from papers.canvas import Area, Canvas
from papers.canvas import Point as Spot
from papers.signs import BLUE, BROWN, FAINT, INK, PALE, PAPER, SLATE
from programme.ballot import Paper
from programme.matrix import Point
from programme.priorities import HIGHEST, LOWEST, Criterion, proposals
from words.words import Words

TYPE = "image/png"
WIDTH, HEIGHT = 1600, 900
MARGIN = 60
PLOT: Area = (230, 196, 1010, 736)
"""Where proposals are drawn: the side that speaks for them is to the right and above."""
INSIDE = 40
"""From the edge of the plot to the lowest and the highest score."""
DISC = 44
"""Across, of a proposal's number."""
APART = DISC + 4
"""Between the middles of two numbers, at least."""
LIST, TOP, NOTE = 1070, 196, 844
"""Where the proposals are named, to the right."""


def matrix_picture(
    w: Words, whose: str, paper: Paper, points: Sequence[Point], across: Criterion, up: Criterion
) -> bytes:
    """The picture as PNG, 1600 × 900 points."""
    chart = _Chart(Canvas(WIDTH, HEIGHT, PAPER), w)
    chart.heading(w.pick(paper.title), whose)
    chart.axes(across, up)
    for point, spot, label in placed(points):
        chart.proposal(point, spot, label)
    chart.names(paper, points)
    chart.note(points)
    return chart.canvas.png()


def placed(points: Sequence[Point]) -> list[tuple[Point, Spot, Spot]]:
    """Each proposal with the spot that it stands on, and where its number goes: on the spot, or beside it
    where another is in the way. No two numbers touch, and none leaves the plot."""
    found = list[tuple[Point, Spot, Spot]]()
    for point in points:
        spot = _spot(point)
        taken = [label for _, _, label in found]
        free = (one for one in _around(spot) if _fits(one) and all(_far(one, other) for other in taken))
        found.append((point, spot, next(free)))
    return found


def _spot(point: Point) -> Spot:
    left, top, right, bottom = PLOT
    wide, tall = right - left - 2 * INSIDE, bottom - top - 2 * INSIDE
    steps = HIGHEST - LOWEST
    return (
        left + INSIDE + (point.across - LOWEST) / steps * wide,
        bottom - INSIDE - (point.up - LOWEST) / steps * tall,
    )


def _around(spot: Spot) -> Iterator[Spot]:
    """The spot itself, and then ever wider circles around it; they reach all over the plot."""
    yield spot
    for ring in range(1, 24):
        for step in range(16):
            turn = (step / 8 + 1 / 4) * pi
            yield spot[0] + APART * ring * cos(turn), spot[1] - APART * ring * sin(turn)


def _fits(label: Spot) -> bool:
    left, top, right, bottom = PLOT
    half = DISC / 2
    return left + half <= label[0] <= right - half and top + half <= label[1] <= bottom - half


def _far(one: Spot, other: Spot) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) >= APART - 0.001


@dataclass(frozen=True)
class _Chart:
    canvas: Canvas
    w: Words

    def heading(self, title: str, whose: str) -> None:
        """What it is about, and whose it is."""
        canvas, most = self.canvas, WIDTH - 2 * MARGIN
        canvas.text(MARGIN, 36, canvas.cut(title, 42, most, bold=True), 42, INK, bold=True)
        canvas.text(MARGIN, 96, canvas.cut(whose, 26, most), 26, INK)

    def axes(self, across: Criterion, up: Criterion) -> None:
        """Four fields, what the axes are called, and what their ends mean."""
        canvas = self.canvas
        left, top, right, bottom = PLOT
        middle = (left + right) / 2, (top + bottom) / 2
        canvas.box((middle[0], top, right, middle[1]), fill=PALE)
        canvas.box(PLOT, line=FAINT)
        canvas.line((middle[0], top), (middle[0], bottom), colour=SLATE)
        canvas.line((left, middle[1]), (right, middle[1]), colour=SLATE)
        canvas.line((left, bottom), (left, top - 14), colour=INK, width=3)
        canvas.line((left - 8, top - 4), (left, top - 16), (left + 8, top - 4), colour=INK, width=3)
        canvas.line((left, bottom), (right + 14, bottom), colour=INK, width=3)
        canvas.line(
            (right + 4, bottom - 8), (right + 16, bottom), (right + 4, bottom + 8), colour=INK, width=3
        )
        self._axis_names(across, up)

    def _axis_names(self, across: Criterion, up: Criterion) -> None:
        canvas = self.canvas
        left, top, right, bottom = PLOT
        against, speaking = _ends(self.w, up)
        canvas.text(left + 20, top - 38, _name(self.w, up), 24, INK, bold=True)
        canvas.text(left - 18, top + INSIDE, speaking, 20, INK, at="rm")
        canvas.text(left - 18, bottom - INSIDE, against, 20, INK, at="rm")
        against, speaking = _ends(self.w, across)
        canvas.text(left, bottom + 12, against, 20, INK)
        canvas.text(right, bottom + 12, speaking, 20, INK, at="ra")
        canvas.text((left + right) / 2, bottom + 38, _name(self.w, across), 24, INK, bold=True, at="ma")

    def proposal(self, point: Point, spot: Spot, label: Spot) -> None:
        """The number, tied to its spot where it stands beside it."""
        if label != spot:
            self.canvas.line(spot, label, colour=SLATE, width=2)
            self.canvas.disc(*spot, 12, fill=INK)
        self._number(*label, DISC, str(point.place), differs=point.differs)

    def _number(self, x: float, y: float, size: float, words: str, *, differs: bool) -> None:
        """Filled where the parties see it alike, a ring where they do not."""
        fill, colour = (PAPER, BROWN) if differs else (BLUE, PAPER)
        self.canvas.disc(x, y, size, fill=fill, line=BROWN if differs else BLUE, width=4)
        self.canvas.text(x, y - 1, words, round(size * 0.5), colour, bold=True, at="mm")

    def names(self, paper: Paper, points: Sequence[Point]) -> None:
        """All proposals by their numbers, also those that have no place here."""
        canvas, options = self.canvas, proposals(paper)
        there = {point.place: point for point in points}
        tall = min(92.0, 540 / len(options))
        for place, option in enumerate(options, 1):
            y = TOP + (place - 1) * tall + 18
            point = there.get(place)
            text = self.w.pick(option.text)
            if point is None:
                text = f"{text} ({self.w('priorities-picture-without')})"
                canvas.text(LIST + 18, y, str(place), 20, INK, bold=True, at="mm")
            else:
                self._number(LIST + 18, y, 36, str(place), differs=point.differs)
            lines = canvas.lines(text, 20, WIDTH - MARGIN - LIST - 52, 3 if tall > 84 else 2)
            for row, line in enumerate(lines):
                canvas.text(LIST + 52, y - 13 + row * 26, line, 20, INK)

    def note(self, points: Sequence[Point]) -> None:
        """What a filled number and a ring mean, and that it is the parties who decide."""
        canvas, x = self.canvas, float(LIST)
        kinds = ((False, "priorities-picture-alike"), (True, "priorities-picture-differs"))
        shown = [(differs, key) for differs, key in kinds if any(one.differs is differs for one in points)]
        for row, (differs, key) in enumerate(shown):
            y = 760 + row * 36
            canvas.disc(
                x + 18, y, 24, fill=PAPER if differs else BLUE, line=BROWN if differs else BLUE, width=4
            )
            canvas.text(x + 52, y, self.w(key), 20, INK, at="lm")
        told = self.w("priorities-picture-note")
        canvas.text(MARGIN, NOTE, canvas.cut(told, 20, WIDTH - 2 * MARGIN), 20, INK)


def _name(w: Words, criterion: Criterion) -> str:
    return w(f"priorities-{criterion.value}")


def _ends(w: Words, criterion: Criterion) -> tuple[str, str]:
    """What the ends are called, that which speaks against a proposal first."""
    low, high = w(f"priorities-low-{criterion.value}"), w(f"priorities-high-{criterion.value}")
    return (high, low) if criterion.low_is_good else (low, high)

"""The result of a vote as a slide: the findings of the card, laid out to be read from the back of a room."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from papers.canvas import Canvas
from papers.signs import BLUE, FAINT, INK, PALE, PAPER, SLATE
from words.finding import Asked, Finding, Line, Scale

TYPE = "image/png"
WIDTH, HEIGHT = 1600, 900
"""Of a slide; with more than it holds the picture grows downwards."""
TALLEST = 9000
"""Of a picture; what has no room any more stands in the file and on the card."""
MARGIN, TOP, GAP = 70, 186, 26
NAMES, BARS = 600, 560
"""How wide the names of options may be, and their bars; what is told of each stands to the right."""
ROW, BAR = 50, 28
TEXT, SMALL = 26, 21
LARGE = (1.5, 1.25, 1.0)
"""How much larger than the smallest everything may be drawn: the first that the slide has room for."""
NO_LETTERS = frozenset({"So", "Sk", "Cf", "Cn", "Co", "Cs"})
"""Unicode's classes of signs that are no letters, numbers or punctuation."""
MOUTHS = {"😞": -2, "🙁": -1, "😐": 0, "🙂": 1, "😄": 2}
"""How far the corners of the mouth are up, of the faces that a format brings along; the letters have none."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A title, what stands beneath it, the questions with what is told of each, and the notes at the foot."""

    title: str
    under: str
    asked: Sequence[Asked]
    notes: Sequence[str] = ()


def result_picture(slide: Slide) -> bytes:
    """The picture as PNG, 1600 points wide and at least 900 tall."""
    tried = {large: _Page(Canvas(8, 8, PAPER), large, foot=0).draw(slide) + MARGIN for large in LARGE}
    large = next((one for one, needed in tried.items() if needed <= HEIGHT), LARGE[-1])
    height = min(max(HEIGHT, round(tried[large])), TALLEST)
    page = _Page(Canvas(WIDTH, height, PAPER), large, foot=height - MARGIN / 2)
    page.draw(slide)
    return page.canvas.png()


class _Page:
    """Draws from the top down, and nothing below `foot`; everything but the heading is `large` times as large
    as it may be at the least."""

    def __init__(self, canvas: Canvas, large: float, *, foot: float) -> None:
        self.canvas, self._large, self._foot, self._y = canvas, large, foot, float(TOP)

    def draw(self, slide: Slide) -> float:
        """Where the last line ends, in points."""
        most = WIDTH - 2 * MARGIN
        self._text(
            MARGIN, 50, self.canvas.cut(drawable(slide.title), 46, most, bold=True), 46, INK, bold=True
        )
        self._text(MARGIN, 116, self.canvas.cut(slide.under, 26, most), 26, SLATE)
        if self._foot:
            self.canvas.line((MARGIN, 164), (WIDTH - MARGIN, 164), colour=FAINT)
        for asked in slide.asked:
            self._words(asked.title, 30, INK, bold=True, lines=3)
            for one in asked.by_option if asked.compares else asked.findings:
                self._finding(one)
            self._y += GAP * self._large
        for note in slide.notes:
            self._words(note, SMALL, SLATE, lines=3)
        return self._y

    def _finding(self, one: Finding) -> None:
        self._y += (14 if one.heading else 4) * self._large
        if one.heading:
            self._words(one.heading, TEXT, BLUE, bold=True, lines=2)
        if one.says:
            self._words(one.says, TEXT, INK if one.known else SLATE, lines=2)
        if one.scale:
            self._scale(one.scale)
        else:
            for line in one.lines:
                self._bar(line)
        if one.note:
            self._words(one.note, SMALL, SLATE, lines=2)

    def _bar(self, line: Line) -> None:
        size, name = self._size(TEXT), drawable(line.name.removeprefix(line.sign))
        indent = size * 1.6 if line.sign in MOUTHS else 0
        names = self.canvas.lines(name, size, NAMES - 24 - indent, 2) or [""]
        tall = ROW * self._large + (len(names) - 1) * size * 1.2
        middle, left = self._y + tall / 2, MARGIN + NAMES
        for at, part in enumerate(names):
            y = middle + (at - (len(names) - 1) / 2) * size * 1.2
            self._text(MARGIN + indent, y, part, size, INK, middle=True)
        if line.sign in MOUTHS and middle + size <= self._foot:
            face(self.canvas, MARGIN + size / 2, middle, size, MOUTHS[line.sign])
        if line.share is not None:
            self._share(left, middle, line.share)
            left += BARS + 24
        value = self.canvas.cut(line.value, size, WIDTH - MARGIN / 2 - left, bold=True)
        self._text(left, middle, value, size, INK, bold=True, middle=True)
        self._y += tall

    def _share(self, left: float, middle: float, share: float) -> None:
        half = BAR * self._large / 2
        if middle + half > self._foot:
            return
        self.canvas.box((left, middle - half, left + BARS, middle + half), fill=PALE, round=5)
        if share > 0:
            right = left + max(BARS * share, 8)
            self.canvas.box((left, middle - half, right, middle + half), fill=BLUE, round=5)

    def _scale(self, scale: Scale) -> None:
        """From end to end, thick where most answers lie, a dot at the mean, and beneath it what the ends are
        called."""
        left, right, y, size = MARGIN + 40.0, MARGIN + 40.0 + 2 * BARS, self._y + 24, self._size(SMALL)
        low_name = drawable(f"{scale.low} – {scale.low_name}")
        high_name = drawable(f"{scale.high} – {scale.high_name}")
        high_name = self.canvas.cut(high_name, size, BARS - 20)
        self._y += 46 + size * 1.4
        if self._y > self._foot:
            return
        canvas, wide = self.canvas, (right - left) / (scale.high - scale.low)
        at = left + (scale.mean - scale.low) * wide
        low, high = max(at - scale.spread * wide, left), min(at + scale.spread * wide, right)
        canvas.line((left, y), (right, y), colour=FAINT, width=6)
        canvas.line((low, y), (high, y), colour=BLUE, width=10)
        for step in range(scale.low, scale.high + 1):
            x = left + (step - scale.low) * wide
            canvas.line((x, y - 9), (x, y + 9), colour=SLATE, width=2)
        canvas.disc(at, y, 28, fill=BLUE, line=PAPER, width=3)
        canvas.text(left, y + 18, canvas.cut(low_name, size, BARS - 20), size, SLATE)
        canvas.text(right, y + 18, high_name, size, SLATE, at="ra")

    def _size(self, size: int) -> int:
        return round(size * self._large)

    def _words(self, words: str, size: int, colour: str, *, lines: int, bold: bool = False) -> None:
        size = self._size(size)
        for line in self.canvas.lines(drawable(words), size, WIDTH - 2 * MARGIN, lines, bold=bold):
            self._text(MARGIN, self._y, line, size, colour, bold=bold)
            self._y += size * 1.45

    def _text(
        self,
        x: float,
        y: float,
        words: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
        middle: bool = False,
    ) -> None:
        if y + size <= self._foot:
            self.canvas.text(x, y, words, size, colour, bold=bold, at="lm" if middle else "la")


def face(canvas: Canvas, x: float, y: float, size: float, mouth: int) -> None:
    """A face of lines, its mouth from -2, very sad, to 2, very glad."""
    canvas.disc(x, y, size, line=INK, width=2)
    for side in (-1, 1):
        canvas.disc(x + side * size * 0.18, y - size * 0.14, size * 0.12, fill=INK)
    wide, bend = size * 0.26, size * 0.09 * mouth
    points = [(x + wide * at, y + size * 0.2 + bend * (0.5 - at * at)) for at in (-1, -0.5, 0, 0.5, 1)]
    canvas.line(*points, colour=INK, width=2)


def drawable(words: str) -> str:
    """The words without the signs that the letters do not have: pictures, and what joins them."""
    kept = (sign for sign in words if unicodedata.category(sign) not in NO_LETTERS)
    return " ".join("".join(kept).split())

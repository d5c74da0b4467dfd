"""A sheet to draw on, measured in the points of the finished picture, and handed over as PNG.

Everything is drawn twice as large and made smaller at the end, for the library draws edges as stairs. The
letters are Open Sans (Apache licence), which has those of bokmål, nynorsk and the Sámi languages; signs that
are no letters are drawn as lines.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal

import ttf_opensans
from PIL import Image, ImageDraw, ImageFont

FINE = 2
"""How many dots stand for one in each direction until the picture is made smaller."""

Anchor = Literal["la", "ma", "ra", "lm", "mm", "rm"]
"""Where a text hangs: left, middle or right; by its top or its middle."""
Point = tuple[float, float]
Area = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Canvas:
    """One picture in the making. Not to be shared between threads."""

    def __init__(self, width: int, height: int, paper: str) -> None:
        self._image = Image.new("RGB", (width * FINE, height * FINE), paper)
        self._draw = ImageDraw.Draw(self._image)
        self._fonts: dict[tuple[int, bool], ImageFont.FreeTypeFont] = {}

    def png(self) -> bytes:
        """The finished picture."""
        file = BytesIO()
        self._image.reduce(FINE).quantize(64).save(file, "PNG", optimize=True)
        return file.getvalue()

    def box(self, area: Area, *, fill: str = "", line: str = "", width: float = 2, round: float = 0) -> None:
        """A rectangle; its line lies inside the area."""
        self._draw.rounded_rectangle(
            _dots(area), round * FINE, fill or None, line or None, _thick(width) if line else 0
        )

    def line(self, *points: Point, colour: str, width: float = 2) -> None:
        """A line from point to point."""
        dots = [(x * FINE, y * FINE) for x, y in points]
        self._draw.line(dots, colour, _thick(width), joint="curve")

    def disc(
        self, x: float, y: float, size: float, *, fill: str = "", line: str = "", width: float = 2
    ) -> None:
        """A circle around a point, `size` across."""
        area = _dots((x - size / 2, y - size / 2, x + size / 2, y + size / 2))
        self._draw.ellipse(area, fill or None, line or None, _thick(width) if line else 0)

    def half(self, x: float, y: float, size: float, colour: str) -> None:
        """The left half of a disc."""
        area = _dots((x - size / 2, y - size / 2, x + size / 2, y + size / 2))
        self._draw.pieslice(area, 90, 270, colour)

    def hatch(self, area: Area, colour: str, *, every: float = 9, width: float = 1.5) -> None:
        """Slanting lines across the area."""
        left, top, right, bottom = _dots(area)
        size = (max(1, round(right - left)), max(1, round(bottom - top)))
        patch = self._image.crop((round(left), round(top), round(left) + size[0], round(top) + size[1]))
        draw = ImageDraw.Draw(patch)
        for start in range(-size[1], size[0], round(every * FINE)):
            draw.line([(start, size[1]), (start + size[1], 0)], colour, _thick(width))
        self._image.paste(patch, (round(left), round(top)))

    def text(
        self, x: float, y: float, words: str, size: int, colour: str, *, bold: bool = False, at: Anchor = "la"
    ) -> None:
        """One line of text."""
        self._draw.text((x * FINE, y * FINE), words, colour, self._font(size, bold), at)

    def wide(self, words: str, size: int, *, bold: bool = False) -> float:
        """How wide a line of text would be."""
        return self._font(size, bold).getlength(words) / FINE

    def cut(self, words: str, size: int, most: float, *, bold: bool = False) -> str:
        """As much of the words as has room, with «…» where something is left out."""
        words = " ".join(words.split())
        if self.wide(words, size, bold=bold) <= most:
            return words
        least, enough = 0, len(words)
        while least + 1 < enough:
            middle = (least + enough) // 2
            fits = self.wide(words[:middle] + "…", size, bold=bold) <= most
            least, enough = (middle, enough) if fits else (least, middle)
        return words[:least].rstrip(" ,.;:-") + "…"

    def lines(self, words: str, size: int, most: float, count: int, *, bold: bool = False) -> Sequence[str]:
        """The words over at most so many lines, the last one cut where there are more."""
        whole, found = words.split(), list[str]()
        while whole and len(found) < count - 1:
            taken = 1
            while taken < len(whole) and self.wide(" ".join(whole[: taken + 1]), size, bold=bold) <= most:
                taken += 1
            found.append(self.cut(" ".join(whole[:taken]), size, most, bold=bold))
            whole = whole[taken:]
        return [*found, self.cut(" ".join(whole), size, most, bold=bold)] if whole else found

    def _font(self, size: int, bold: bool) -> ImageFont.FreeTypeFont:
        if (size, bold) not in self._fonts:
            face = ttf_opensans.OPENSANS_BOLD if bold else ttf_opensans.OPENSANS_REGULAR
            self._fonts[size, bold] = ImageFont.truetype(
                str(face.path), size * FINE, layout_engine=ImageFont.Layout.BASIC
            )
        return self._fonts[size, bold]


def _dots(area: Area) -> Area:
    left, top, right, bottom = area
    return left * FINE, top * FINE, right * FINE, bottom * FINE


def _thick(width: float) -> int:
    return max(1, round(width * FINE))

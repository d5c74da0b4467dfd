"""The figures of the year as three pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.year.figures import Fate, Figures
from papers.canvas import Canvas
from papers.signs import BLUE, BROWN, CREAM, FAINT, GREY, INK, PAPER, SLATE

WIDTH, HEIGHT = 1600, 800
LEFT, RIGHT, TOP, BOTTOM = 130, WIDTH - 60, 190, 660
WEEKLY = 3
"""The most cards a week."""
LOOKS = {
    Fate.KEPT: BLUE,
    Fate.MOVED: "#7FA6CC",
    Fate.LATE: BROWN,
    Fate.OPEN: CREAM,
    Fate.AHEAD: GREY,
    Fate.STOPPED: SLATE,
}


def pictures(found: Figures) -> dict[str, bytes]:
    """Each as PNG, 1600 × 800 points, by its name."""
    return {
        "nudges_per_person": _per_person(found),
        "kept_and_late": _kept_and_late(found),
        "quiet_weeks": _through_the_year(found),
    }


@dataclass
class _Chart:
    """Upright bars over a line, with a scale to the left; `most` is what reaches the top."""

    title: str
    lead: str
    count: int
    most: float

    def __post_init__(self) -> None:
        self.canvas = Canvas(WIDTH, HEIGHT, PAPER)
        self.canvas.text(60, 36, self.title, 42, INK, bold=True)
        self.canvas.text(60, 100, self.canvas.cut(self.lead, 24, WIDTH - 120), 24, INK)
        self.wide = (RIGHT - LEFT) / self.count

    def scale(self, step: int, unit: str = "") -> None:
        """Lines across, with their numbers."""
        for value in range(0, int(self.most) + 1, step):
            y = self.y(value)
            self.canvas.line((LEFT, y), (RIGHT, y), colour=FAINT, width=1)
            self.canvas.text(LEFT - 14, y, f"{value:,}{unit}", 20, INK, at="rm")

    def y(self, value: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * value / self.most

    def x(self, place: float) -> float:
        """The middle of a column."""
        return LEFT + (place + 0.5) * self.wide

    def bar(self, place: int, low: float, high: float, colour: str, part: float = 0.72) -> None:
        half = self.wide * part / 2
        area = (self.x(place) - half, self.y(high), self.x(place) + half, self.y(low))
        if area[3] - area[1] >= 0.5:
            self.canvas.box(area, fill=colour, line=INK if colour == CREAM else "", width=1)

    def under(self, place: float, words: str, row: int = 0, *, bold: bool = False) -> None:
        self.canvas.text(self.x(place), BOTTOM + 14 + 28 * row, words, 20, INK, bold=bold, at="ma")

    def legend(self, parts: Sequence[tuple[str, str]]) -> None:
        x = float(LEFT)
        for colour, words in parts:
            self.canvas.box((x, 742, x + 40, 770), fill=colour, line=INK if colour == CREAM else "", width=1)
            self.canvas.text(x + 52, 756, words, 22, INK, at="lm")
            x += 52 + self.canvas.wide(words, 22) + 36


def _per_person(found: Figures) -> bytes:
    """How many cards a person gets in a week."""
    weeks = sum(found.shares.values())
    most = max(WEEKLY, *found.shares)
    lead = f"{weeks:,} weeks of people who had any card in the year; all that is said unasked, but letters"
    chart = _Chart("Cards per person per week", lead, most + 1, 100)
    chart.scale(20, " %")
    for cards in range(most + 1):
        count = found.shares.get(cards, 0)
        share = 100 * count / weeks
        chart.bar(cards, 0, share, BLUE if cards <= WEEKLY else BROWN, 0.5)
        told = f"{share:.1f} %" if share >= 0.1 or not count else f"{share:.2f} %"
        chart.canvas.text(chart.x(cards), chart.y(share) - 34, told, 26, INK, bold=True, at="ma")
        chart.under(cards, "none" if cards == 0 else str(cards), bold=True)
        chart.under(cards, f"{count:,} weeks", row=1)
    limit = LEFT + (WEEKLY + 1) * chart.wide - 4
    chart.canvas.line((limit, TOP), (limit, BOTTOM), colour=BROWN, width=3)
    chart.canvas.text(limit - 12, TOP + 6, f"never more than {WEEKLY}", 22, BROWN, bold=True, at="ra")
    return chart.canvas.png()


def _kept_and_late(found: Figures) -> bytes:
    """What became of the actions, month by month."""
    months = list(found.fates)
    top = max(sum(month.values()) for month in found.fates.values())
    step = _step(top)
    lead = f"{found.actions:,} actions, by the month of the deadline they were given first"
    chart = _Chart("Actions kept and late", lead, len(months), (top // step + 1) * step)
    chart.scale(step)
    for place, month in enumerate(months):
        low = 0
        for fate in Fate:
            count = found.fates[month][fate]
            chart.bar(place, low, low + count, LOOKS[fate])
            low += count
        chart.canvas.text(chart.x(place), chart.y(low) - 28, f"{low:,}", 20, INK, bold=True, at="ma")
        chart.under(place, f"{month:%b}")
        if month.month == 1 or place == 0:
            chart.under(place, f"{month:%Y}", row=1, bold=True)
    there = [fate for fate in Fate if any(month[fate] for month in found.fates.values())]
    chart.legend([(LOOKS[fate], fate.value) for fate in there])
    return chart.canvas.png()


def _through_the_year(found: Figures) -> bytes:
    """All cards, week by week, with the quiet weeks marked."""
    top = max(found.cards.values(), default=1)
    step = _step(top)
    lead = "Cards in all, week by week, and the most that anybody got that week"
    chart = _Chart("Quiet weeks are quiet", lead, len(found.weeks), (top // step + 1) * step)
    for place, week in enumerate(found.weeks):
        if week in found.quiet:
            left = LEFT + place * chart.wide
            chart.canvas.box((left, TOP, left + chart.wide + 1, BOTTOM), fill=GREY)
    chart.scale(step)
    for place, week in enumerate(found.weeks):
        chart.bar(place, 0, found.cards[week], BLUE)
        if found.fullest[week]:
            y = chart.y(found.cards[week]) - 20
            chart.canvas.text(chart.x(place), y, str(found.fullest[week]), 16, INK, at="ma")
        if place % 2 == 0:
            chart.under(place, f"{week:%V}".lstrip("0"))
        if _new_month(found.weeks, place):
            chart.under(place + 0.6, f"{week:%b}", row=1, bold=True)
    chart.legend([(BLUE, "cards in the week"), (GREY, "a week without a working day")])
    return chart.canvas.png()


def _new_month(weeks: Sequence[date], place: int) -> bool:
    return place == 0 or weeks[place].month != weeks[place - 1].month


def _step(most: int) -> int:
    """A round number of which some five to eight reach the top."""
    return next((size for size in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500) if most / size <= 8), 1000)

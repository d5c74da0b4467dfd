"""The progress picture («framdriftsplan») as a slide: phases as rows, weeks as columns."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import zip_longest

from papers.canvas import Canvas
from papers.signs import COLOURS, FAINT, GREY, INK, PAPER, SLATE, bar, sign
from programme.method import Method, Phase
from programme.people import Group
from programme.progress import WEEK, Progress, Rest, State, monday
from words.words import Words

TYPE = "image/png"
WIDTH, HEIGHT = 1600, 900
MARGIN = 60
LEFT, RIGHT = 480, WIDTH - MARGIN
"""Where the weeks begin and end; the phases' names stand to the left."""
MONTHS, WEEKS, NOW, TOP, BOTTOM, LEGEND, NOTE = 152, 184, 214, 240, 738, 802, 844
TALLEST = 92
"""Of a row."""


def progress_picture(w: Words, group: Group, method: Method, plan: Progress) -> bytes:
    """The picture as PNG, 1600 × 900 points, for anybody who may see the group."""
    chart = _Chart(Canvas(WIDTH, HEIGHT, PAPER), w, plan)
    chart.heading(group.workplace.title, w.pick(method.name))
    for rest in plan.pauses:
        chart.rest(rest)
    chart.weeks()
    for row, phase in enumerate(plan.phases):
        chart.phase(row, phase)
    chart.now()
    chart.legend()
    return chart.canvas.png()


@dataclass(frozen=True)
class _Chart:
    canvas: Canvas
    w: Words
    plan: Progress

    @cached_property
    def column(self) -> float:
        """How wide a week is."""
        return (RIGHT - LEFT) / max(len(self.plan.weeks), 8)

    @cached_property
    def tall(self) -> float:
        """How tall a row is."""
        return min(TALLEST, (BOTTOM - TOP) / len(self.plan.phases))

    @cached_property
    def foot(self) -> float:
        """Where the rows end."""
        return TOP + self.tall * len(self.plan.phases)

    def heading(self, title: str, method: str) -> None:
        """Whose it is, which method, and of which day."""
        canvas, most = self.canvas, WIDTH - 2 * MARGIN
        canvas.text(MARGIN, 36, canvas.cut(title, 42, most, bold=True), 42, INK, bold=True)
        told = self.w("progress-of-day", method=method, day=self.w.day(self.plan.today))
        canvas.text(MARGIN, 96, canvas.cut(told, 26, most), 26, INK)

    def weeks(self) -> None:
        """Lines for the weeks, their numbers, and the months above."""
        canvas = self.canvas
        every = next(n for n in (1, 2, 4, 8, 13) if n * self.column >= 40 or n == 13)
        canvas.text(LEFT - 16, WEEKS, self.w("progress-week"), 20, INK, at="ra")
        for place, week in enumerate(self.plan.weeks):
            x = LEFT + place * self.column
            month = _thursday(week).month != _thursday(week - WEEK).month
            if month or self.column >= 16:
                canvas.line((x, TOP), (x, self.foot), colour=FAINT, width=2 if month else 1)
            if place % every == 0:
                number = str(week.isocalendar().week)
                canvas.text(x + self.column / 2, WEEKS, number, 20, INK, at="ma")
        self._months()

    def _months(self) -> None:
        """As many as there is room for, each over its first week; that of the very first week stands back
        for one that begins right after it."""
        canvas, free = self.canvas, 0.0
        days = [_thursday(week) for week in self.plan.weeks]
        begin = [n for n, day in enumerate(days) if n == 0 or day.month != days[n - 1].month]
        for place, following in zip_longest(begin, begin[1:], fillvalue=len(days)):
            x, name = LEFT + place * self.column, self.w.month(days[place])
            wide = canvas.wide(name, 20, bold=True) + 16
            hidden = place == 0 and wide > (following - place) * self.column and len(begin) > 1
            if x >= free and x + wide <= RIGHT + 16 and not hidden:
                canvas.line((x, MONTHS), (x, MONTHS + 28), colour=FAINT)
                canvas.text(x + 6, MONTHS, name, 20, INK, bold=True)
                free = x + wide

    def phase(self, row: int, phase: Phase) -> None:
        """A row: how it stands now, the phase's name, and a bar for each stay."""
        canvas, bars = self.canvas, self.plan.of(phase)
        top = TOP + row * self.tall
        middle = top + self.tall / 2
        canvas.line((MARGIN, top + self.tall), (RIGHT, top + self.tall), colour=FAINT, width=1)
        if bars:
            state = bars[-1].state
            sign(canvas, state, MARGIN + 12, middle, 22, COLOURS[state])
        bold = any(one.state is State.NOW for one in bars)
        size = 24 if self.tall >= 50 else 20
        count = 2 if self.tall >= 64 else 1
        lines = canvas.lines(self.w.pick(phase.name), size, LEFT - MARGIN - 60, count, bold=bold)
        for place, line in enumerate(lines):
            y = middle + (place - (len(lines) - 1) / 2) * size * 1.25
            canvas.text(MARGIN + 38, y, line, size, INK, bold=bold, at="lm")
        for one in bars:
            left, right = self.span(one.start, one.end)
            bar(canvas, one.state, (left, top + self.tall * 0.18, right, top + self.tall * 0.82))

    def span(self, start: date, end: date) -> tuple[float, float]:
        """From the left edge of the first week to the right edge of the last, within the picture."""
        first, last = self.plan.weeks[0], self.plan.weeks[-1]
        gap = min(3.0, self.column * 0.1)
        places = [(min(max(monday(day), first), last) - first) // WEEK for day in (start, end)]
        return LEFT + places[0] * self.column + gap, LEFT + (places[1] + 1) * self.column - gap

    def rest(self, rest: Rest) -> None:
        """A band behind the rows; its word stands below, and in the legend when there is no room."""
        left, right = self.span(rest.start, rest.end)
        self.canvas.box((left, TOP, right, self.foot + 12), fill=GREY)
        word = self.w("progress-pause")
        half = self.canvas.wide(word, 20) / 2
        self.canvas.text(min((left + right) / 2, RIGHT - half), self.foot + 16, word, 20, INK, at="ma")

    def now(self) -> None:
        """The line of the day the picture is of."""
        x = LEFT + ((self.plan.today - self.plan.weeks[0]).days + 0.5) / 7 * self.column
        self.canvas.line((x, TOP - 4), (x, self.foot), colour=INK, width=2)
        word = self.w("progress-today")
        half = self.canvas.wide(word, 18, bold=True) / 2
        self.canvas.text(min(max(x, LEFT + half), RIGHT - half), NOW, word, 18, INK, bold=True, at="ma")

    def legend(self) -> None:
        """What each kind of bar means, of those that are there, and that what lies ahead is an estimate."""
        canvas, x = self.canvas, float(MARGIN)
        there = {one.state for one in self.plan.bars}
        for state in (state for state in State if state in there):
            bar(canvas, state, (x, LEGEND, x + 52, LEGEND + 30))
            x = self._named(x, self.w(f"progress-{state.value}"))
        if self.plan.pauses:
            canvas.box((x, LEGEND, x + 52, LEGEND + 30), fill=GREY, line=SLATE, width=1)
            self._named(x, self.w("progress-pause"))
        note = " ".join(self.w(key, weeks=self.plan.typical) for key in self.plan.says)
        canvas.text(MARGIN, NOTE, canvas.cut(note, 20, WIDTH - 2 * MARGIN), 20, INK)

    def _named(self, x: float, word: str) -> float:
        self.canvas.text(x + 62, LEGEND + 15, word, 22, INK, at="lm")
        return x + 62 + self.canvas.wide(word, 22) + 40


def _thursday(week: date) -> date:
    """The day that decides which month, and year, a week belongs to (ISO 8601)."""
    return week + WEEK * 3 / 7

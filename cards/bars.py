"""Bars of signs, which every client shows: first the words and the number, then the bar, so that whoever
listens has the answer before the drawing, and whoever sees no colours reads it all the same."""

from collections.abc import Sequence

from cards import layout
from cards.elements import Node, box, run, said, text
from cards.findings import ends_line
from words.finding import Asked, Finding, Line, Scale
from words.words import Words

CELLS = 24
"""Signs in a bar: as many as a phone has room for beside its margins."""
FULL, EMPTY = "█", "░"
LINE, THICK, DOT = "─", "━", "●"
BARS_MOST = 48
"""Bars for one question; where groups make more of them, the words and numbers stand alone."""


def told(w: Words, found: Sequence[Asked]) -> list[Node]:
    """Every question with what may be told of it."""
    ends = ends_line(w, found)
    nodes = [box(*_question(w, asked), spacing="medium", line=at > 0) for at, asked in enumerate(found)]
    return [*([layout.small(ends)] if ends else []), *nodes]


def _question(w: Words, asked: Asked) -> list[Node]:
    head = said(run(asked.title, bold=True))
    if asked.compares:
        return [head, *_beside(w, asked)]
    return [head, *(node for one in asked.findings for node in _finding(w, one))]


def _finding(w: Words, one: Finding) -> list[Node]:
    heading = [text(one.heading, bold=True, spacing="small")] if one.heading else []
    return [*heading, *_says(one), *_scale(w, one), *_note(one)]


def _says(one: Finding) -> list[Node]:
    if one.scale or not one.says:
        return []
    return [said(run(one.says, italic=not one.known), spacing="small")]


def _note(one: Finding) -> list[Node]:
    """It may hold what somebody called a group, so it is shown as written."""
    return [said(run(one.note, size="small", subtle=True), spacing="none")] if one.note else []


def _scale(w: Words, one: Finding) -> list[Node]:
    """The mean with its drawing and how the answers are spread; without a scale a bar for each option."""
    if one.scale is None:
        return [_line(line) for line in one.lines]
    spread = " · ".join(str(line.count) for line in one.lines)
    low, high = str(one.scale.low), str(one.scale.high)
    distribution = w("result-distribution", low=low, high=high, counts=spread)
    return [
        said(run(one.says), spacing="small"),
        drawn(one.scale),
        layout.small(distribution, spacing="none"),
    ]


def _line(line: Line) -> Node:
    words = said(run(line.name), run(" · "), run(line.value, bold=True), spacing="none")
    return box(words, *([] if line.share is None else [bar(line.share)]), spacing="small")


def bar(share: float, *, pale: bool = False) -> Node:
    """A bar as long as the share of 1; what is not nothing shows at least one sign, and what is not all
    never fills it. `pale` is for what is not of today."""
    cells = round(share * CELLS)
    if 0 < share < 1:
        cells = min(max(cells, 1), CELLS - 1)
    runs = [(FULL * cells, "default" if pale else "accent"), (EMPTY * (CELLS - cells), "default")]
    return said(
        *(run(signs, mono=True, color=color, subtle=color == "default") for signs, color in runs if signs),
        spacing="none",
    )


def drawn(scale: Scale) -> Node:
    """The scale from end to end, thick where most answers lie, with a dot at the mean."""
    last = CELLS - 1
    width = scale.high - scale.low
    at, low, high = (
        round(min(max((value - scale.low) / width, 0), 1) * last)
        for value in (scale.mean, scale.mean - scale.spread, scale.mean + scale.spread)
    )
    parts = [
        (LINE * low, False),
        (THICK * (at - low), True),
        (DOT, True),
        (THICK * (high - at), True),
        (LINE * (last - high), False),
    ]
    drawn = [
        run(signs, mono=True, color="accent" if near else "default", subtle=not near)
        for signs, near in parts
        if signs
    ]
    ends = (
        run(f"{scale.low} ", subtle=True),
        run(f" {scale.high}", subtle=True),
    )
    return said(ends[0], *drawn, ends[1], spacing="none")


def _beside(w: Words, asked: Asked) -> list[Node]:
    """Groups beside each other: under each option where there are options, else one below the other."""
    turned = asked.by_option
    bars = sum(len(one.lines) for one in turned if not one.scale) <= BARS_MOST
    return [node for one in turned for node in _of_group(one, bars)]


def _of_group(one: Finding, bars: bool) -> list[Node]:
    if one.scale:
        name = said(run(one.heading, bold=True), run(f": {one.says}"), spacing="small")
        return [name, drawn(one.scale), *_note(one)]
    if one.lines:
        lines = [node for line in one.lines for node in _small_line(line, bars)]
        return [box(said(run(one.heading), spacing="none"), *lines, spacing="small")]
    if not one.heading:
        return _note(one)
    words = said(run(one.heading, bold=True), run(f": {one.says}", italic=not one.known), spacing="small")
    return [words, *_note(one)]


def _small_line(line: Line, bars: bool) -> list[Node]:
    words = said(
        run(f"{line.name} · ", size="small"), run(line.value, size="small", bold=True), spacing="none"
    )
    return [words, bar(line.share)] if bars and line.share is not None else [words]

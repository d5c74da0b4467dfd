"""Charts as Teams draws them (Microsoft Learn, «Charts in Adaptive Cards»). iOS draws none, and older clients
drop them: the bars of signs always come first, and a chart never holds what they do not."""

from collections.abc import Sequence

from cards.elements import Node
from cards.findings import percent
from cards.layout import clipped
from programme.fields import One
from programme.formats import FORMATS
from programme.formats.format import View
from programme.told import Result
from words.finding import Asked, Finding
from words.words import Words

NAME_MOST = 40
"""Characters in a name on a chart; more would leave no room for the drawing."""


def chart(w: Words, result: Result, found: Sequence[Asked]) -> Node | None:
    """The chart that fits the vote, of what is told in numbers; None where nothing is."""
    kind = FORMATS[result.paper.format]
    if any(asked.compares for asked in found):
        return _grouped(w, found)
    rows = [(asked, one) for asked in found for one in asked.findings if _exact(one)]
    if not rows:
        return None
    if len(found) > 1:
        return _stacked([(asked.title, one) for asked, one in rows])
    if isinstance(kind.field, One) and kind.view is not View.MEANS and len(found[0].findings) == 1:
        return _donut(rows[0][1])
    return _horizontal([one for _, one in rows])


def _exact(one: Finding) -> bool:
    """Whether all of it is told in numbers: without its highest bar a chart would be untrue."""
    return any(line.count for line in one.lines) and all(line.count is not None for line in one.lines)


def _donut(one: Finding) -> Node:
    data = [
        {"legend": clipped(line.name, NAME_MOST), "value": line.count} for line in one.lines if line.count
    ]
    return {"type": "Chart.Donut", "colorSet": "categorical", "data": data, "fallback": "drop"}


def _horizontal(shown: Sequence[Finding]) -> Node:
    data = [
        {"x": clipped(line.name, NAME_MOST), "y": line.count}
        for one in shown
        for line in one.lines
        if line.count is not None
    ]
    return {
        "type": "Chart.HorizontalBar",
        "displayMode": "AbsoluteNoAxis",
        "color": "categoricalPurple",
        "data": data,
        "fallback": "drop",
    }


def _stacked(rows: Sequence[tuple[str, Finding]]) -> Node:
    """A bar for each question, parted by what was answered."""
    data = [
        {
            "title": clipped(title, NAME_MOST),
            "data": [
                {"legend": clipped(line.name, NAME_MOST), "value": line.count}
                for line in one.lines
                if line.count is not None
            ],
        }
        for title, one in rows
    ]
    return {"type": "Chart.HorizontalBar.Stacked", "colorSet": "diverging", "data": data, "fallback": "drop"}


def _grouped(w: Words, found: Sequence[Asked]) -> Node | None:
    """The groups beside each other: the means of all questions, else the shares of the options in one."""
    values: dict[str, list[Node]] = {}
    for asked in found:
        for one in asked.findings:
            values.setdefault(one.heading, []).extend(_values(one, asked.title if len(found) > 1 else ""))
    data = [{"legend": clipped(group, NAME_MOST), "values": bars} for group, bars in values.items() if bars]
    if not data:
        return None
    means = any(one.scale for asked in found for one in asked.findings)
    axis = w("sheet-mean" if means else "sheet-share")
    return {
        "type": "Chart.VerticalBar.Grouped",
        "yAxisTitle": axis,
        "yMin": 0,
        "data": data,
        "fallback": "drop",
    }


def _values(one: Finding, title: str) -> list[Node]:
    """Under the question's number, which its title begins with where there are several."""
    place = title.split(" ")[0]
    if one.scale:
        return [{"x": place or one.heading, "y": round(one.scale.mean, 1)}]
    return [
        {"x": clipped(f"{place} {line.name}".strip(), NAME_MOST), "y": percent(line.share)}
        for line in one.lines
        if line.share is not None
    ]

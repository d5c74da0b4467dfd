"""The result of a vote: in the chat where it was held, on one's own screen, and the list to find it by.

Everything here is drawn from `vote.result`, which holds nothing but what may be shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import bars, layout
from cards.actions import open_dialog, open_link, press
from cards.buttons import Button
from cards.chart import chart
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.findings import findings, notes
from cards.vote import framed, said_text
from programme.access import Deed
from programme.fields import Notes
from programme.told import Result
from programme.vote import State, Vote
from words.finding import Asked
from words.words import Words

PAGE = 36
"""Lines on one page of a result; whole questions only."""
KEPT = 16
"""Lines offered to be taken further, the highest first: more would be too heavy for Teams."""
LISTED = 6
"""Votes in the list."""


@dataclass(frozen=True, slots=True)
class ShowResult(Button):
    """A page of the result, the first when it names none. `code` is given alone with the bot."""

    verb: ClassVar[str] = "vote.result/1"
    deed: ClassVar[Deed] = Deed.SEE_RESULT
    vote: str
    code: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class CompareResult(Button):
    """The result beside that of the round before."""

    verb: ClassVar[str] = "vote.compare/1"
    deed: ClassVar[Deed] = Deed.SEE_RESULT
    vote: str
    code: str = ""


Keep = tuple[str, Sequence[Node]]
"""A line of the result, and the buttons that take it further."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What one person has beside the result. `picture` and `comma` are addresses, None where there is none to
    give and empty without a public one; `themes` are what the texts were sorted into; `ways` are buttons of
    their own standing, and `keeps` the lines that may be taken further."""

    code: str = ""
    picture: str | None = None
    comma: str | None = None
    themes: Sequence[Node] = ()
    compares: bool = False
    ways: Sequence[Node] = ()
    keeps: Sequence[Keep] = ()


def pages(found: Sequence[Asked]) -> list[tuple[Asked, ...]]:
    """The questions, as many on a page as are easily read; at least one page."""
    made: list[list[Asked]] = [[]]
    for asked in found:
        if made[-1] and sum(one.length for one in made[-1]) + asked.length > PAGE:
            made.append([])
        made[-1].append(asked)
    return [tuple(page) for page in made]


def posted(w: Words, vote: Vote, *, themes: Sequence[Node] = ()) -> Shown:
    """The result where the vote was held, readable at a glance; `themes` are what texts were sorted into."""
    result = _sealed(vote)
    found = findings(w, result)
    first = pages(found)[0]
    more = len(found) - len(first) if _drawn(vote, result) else 0
    ready = bool(themes) or _drawn(vote, result)
    ways = [open_dialog(ShowResult(vote.id), w("do-result-phone"), main=ready)]
    if more:
        ways.append(press(ShowResult(vote.id, page="1"), w("do-result-next"), alone=True))
    return framed(
        w,
        vote,
        w("result-kind"),
        *_answered(w, result),
        *_told(w, vote, result, first, themes),
        text(w("result-more", count=more, button=w("do-result-next")), spacing="medium") if more else None,
        action_set(*ways, spacing="large"),
        layout.small(w("result-on-phone", word=w.typed("result"), code=vote.code)) if ready else None,
    )


def result_card(w: Words, vote: Vote, *, page: int = 0, beside: Beside | None = None) -> Shown:
    """The result on one's own screen, a page at a time, with what one may do with it."""
    beside, result = beside or Beside(), _sealed(vote)
    sheets = pages(findings(w, result))
    page = min(max(page, 0), len(sheets) - 1)
    return framed(
        w,
        vote,
        w("result-kind"),
        *_answered(w, result),
        *_told(w, vote, result, sheets[page], beside.themes),
        layout.small(w("result-page", page=page + 1, all=len(sheets))) if len(sheets) > 1 else None,
        *_chart(w, result, sheets[page]),
        *_keeps(w, beside.keeps),
        layout.small(w("file-no-address")) if beside.picture == "" else None,
        layout.small(w("file-link-lead", word=w.typed("result"))) if beside.picture else None,
        *_ways(w, vote, page, len(sheets), beside),
    )


def not_yet(w: Words, vote: Vote) -> Shown:
    """There is nothing to see: the vote is open, or was called off."""
    if vote.state is State.CANCELLED:
        return framed(w, vote, w("result-kind"), text(w("result-called-off")))
    return framed(w, vote, w("result-not-yet"), text(w("result-not-yet-lead")))


def result_list(w: Words, votes: Sequence[Vote]) -> Shown:
    """The latest closed votes, each with the way to its result."""
    if not votes:
        return layout.frame(w, w("result-list"), text(w("result-list-none", word=w.typed("result"))))
    return layout.frame(
        w,
        w("result-list"),
        layout.small(w("result-list-lead")),
        *(_listed(w, vote) for vote in votes[:LISTED]),
    )


def _listed(w: Words, vote: Vote) -> Node:
    title = said_text(w, vote.paper.title, bold=True, spacing="none")
    day = w("result-closed-day", day=w.day_of(vote.closed)) if vote.closed else ""
    return box(
        row(
            column(title, *([layout.small(day, spacing="none")] if day else [])),
            column(action_set(press(ShowResult(vote.id), w("do-result-open"), alone=True)), width="auto"),
        ),
        line=True,
        spacing="medium",
    )


def _sealed(vote: Vote) -> Result:
    """Raises ValueError for a vote that has no result: only closed ones are drawn."""
    if vote.result is None:
        raise ValueError("the vote has no result")
    return vote.result


def _answered(w: Words, result: Result) -> list[Node]:
    if result.ballots is None:
        return []
    return [text(w("result-answered", count=result.ballots), spacing="small")]


def _drawn(vote: Vote, result: Result) -> bool:
    """Whether there are findings to draw: enough answers, and no texts that wait for being sorted."""
    return result.anything and not isinstance(vote.format.field, Notes)


def _told(w: Words, vote: Vote, result: Result, found: Sequence[Asked], themes: Sequence[Node]) -> list[Node]:
    if not result.anything:
        return [layout.notice(note) for note in notes(w, result)]
    if isinstance(vote.format.field, Notes):
        return [*(themes or _sorting(w)), *_few(w, found)]
    beside = [layout.small(note, spacing="medium") for note in notes(w, result)]
    return [*bars.told(w, found), *beside, *themes]


def _sorting(w: Words) -> list[Node]:
    lead = text(w("result-sorting"), bold=True, spacing="none")
    why = text(w("result-sorting-why", word=w.typed("sort")), spacing="none")
    return [box(lead, why, style="emphasis")]


def _few(w: Words, found: Sequence[Asked]) -> list[Node]:
    """The questions of a vote by texts that too few have answered."""
    few = [asked for asked in found if not any(one.known for one in asked.findings)]
    nothing = run(f": {w('result-too-few')}", italic=True)
    return [said(run(asked.title, bold=True), nothing) for asked in few]


def _chart(w: Words, result: Result, found: Sequence[Asked]) -> list[Node]:
    drawing = chart(w, result, found)
    if drawing is None:
        return []
    return layout.folded(w("result-chart"), "chart", drawing, layout.small(w("result-chart-none")))


def _keeps(w: Words, keeps: Sequence[Keep]) -> list[Node]:
    if not keeps:
        return []
    lines = [
        box(said(run(name), spacing="none"), action_set(*buttons, spacing="small"), spacing="medium")
        for name, buttons in keeps[:KEPT]
    ]
    return layout.folded(w("result-keep-lead"), "keep", *lines)


def _ways(w: Words, vote: Vote, page: int, all_: int, beside: Beside) -> list[Node]:
    turning = [(page - 1, "do-result-before"), (page + 1, "do-result-next")]
    pages_ = [
        press(ShowResult(vote.id, beside.code, str(number)), w(key), alone=True)
        for number, key in turning
        if 0 <= number < all_
    ]
    links = [(beside.picture, "do-result-picture"), (beside.comma, "do-result-csv")]
    files = [open_link(link, w(key)) for link, key in links if link]
    again = CompareResult(vote.id, beside.code)
    compare = [press(again, w("do-result-compare"), alone=True)] if beside.compares else []
    sets = [pages_, [*files, *compare], list(beside.ways)]
    return [action_set(*ways, spacing="medium") for ways in sets if ways]

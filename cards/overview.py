"""What many groups come to: how many are active, what moved this month, who is quiet, who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cards import layout
from cards.actions import open_link, press
from cards.active import SIGNS, counted_word, county, last, named, part, sign
from cards.choosing import ListGroups, asked_for
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.groups import FetchGroups, ShowOverview
from programme.activity import State
from programme.method import Shelf
from programme.overview import Filter, GroupLine, Overview, Part
from words.words import Words

QUIET_MOST = 5
"""Quiet groups named on the card; the others are a press away."""
MOVED_MOST = 6
"""Kinds of movement told, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """All that the card shows; `weeks` is how long a quiet group has been still at least."""

    total: Overview
    lines: Sequence[GroupLine]
    asked: Filter
    shelf: Shelf
    today: date
    weeks: int
    mine: bool


def overview_card(w: Words, what: Numbers) -> Shown:
    """The numbers, most urgent first; each leads to the groups behind it."""
    total, asked = what.total, what.asked
    chosen = asked_for(w, asked, what.lines, what.shelf)
    return layout.frame(
        w,
        w("overview-mine-title" if what.mine else "overview-title"),
        layout.notice(w("list-asked", what=chosen)) if chosen else None,
        *_tiles(w, what),
        *_moved(w, what),
        *_quiet(w, what),
        *_missing(w, what),
        *layout.folded(w("overview-by-method"), "by-method", *_by_method(w, what)),
        *layout.folded(w("overview-by-county"), "by-county", *_by_county(w, what)),
        layout.small(w("overview-discreet"), spacing="large"),
        action_set(
            press(ListGroups(what.mine, asked.written()), w("do-list"), main=True, alone=True),
            *([press(ShowOverview(what.mine), w("do-all-again"), alone=True)] if chosen else []),
            press(FetchGroups(what.mine, asked.written()), w("do-fetch"), alone=True),
        ),
        over=w("groups-count", count=total.total),
    )


def _tiles(w: Words, what: Numbers) -> list[Node]:
    """Four numbers, two beside each other, so that a phone has room for them."""
    tiles = [column(_tile(w, what, state)) for state in State]
    return [row(*tiles[at : at + 2], spacing="small") for at in range(0, len(tiles), 2)]


def _tile(w: Words, what: Numbers, state: State) -> Node:
    count = what.total.states.get(state, 0)
    words = counted_word(w, state, count)
    tile = box(
        text(str(count), size="extraLarge", bold=True),
        text(f"{SIGNS[state]}\u00a0{words}", spacing="none"),
        style="emphasis",
    )
    return _leading(tile, w, what, replace(what.asked, state=state), f"{count} {words}") if count else tile


def _leading(node: Node, w: Words, what: Numbers, asked: Filter, title: str) -> Node:
    """What is shown, and the groups behind it when it is pressed."""
    return node | {"selectAction": press(ListGroups(what.mine, asked.written()), title, alone=True)}


def _moved(w: Words, what: Numbers) -> list[Node]:
    moved = sorted(what.total.moved.items(), key=lambda pair: (-pair[1], pair[0]))[:MOVED_MOST]
    month = w.month(what.today)
    if not moved:
        return [
            layout.under(w("overview-moved", month=month)),
            text(w("overview-moved-none"), spacing="small"),
        ]
    return [
        layout.under(w("overview-moved", month=month)),
        text(w("overview-moved-count", count=what.total.moved_groups), spacing="small"),
        *(text(f"{layout.begin(sign(w, kind))}: {count}", spacing="none") for kind, count in moved),
    ]


def _quiet(w: Words, what: Numbers) -> list[Node]:
    quiet, heading = what.total.quiet, layout.under(w("overview-quiet"))
    if not quiet:
        return [heading, text(w("overview-quiet-none"), spacing="small")]
    more = len(quiet) - QUIET_MOST
    return [
        heading,
        layout.small(w("overview-quiet-lead", weeks=what.weeks)),
        *(named_line(w, line, last(w, line.activity, what.today)) for line in quiet[:QUIET_MOST]),
        *([_all_quiet(w, what, more)] if more > 0 else []),
    ]


def _all_quiet(w: Words, what: Numbers, more: int) -> Node:
    words = w("overview-more", count=more)
    line = box(text(f"▸ {words}", color="accent", bold=True, spacing="none"), spacing="small")
    return _leading(line, w, what, replace(what.asked, state=State.QUIET), words)


def named_line(w: Words, line: GroupLine, words: str) -> Node:
    """A group by its name, and what is told of it below."""
    return box(
        said(run(line.title, bold=True), spacing="none"), layout.small(words, spacing="none"), spacing="small"
    )


def _missing(w: Words, what: Numbers) -> list[Node]:
    there = [(one, what.total.missing[one]) for one in Part if what.total.missing.get(one)]
    lines = [_lack(w, what, one, count) for one, count in there] or [text(w("overview-missing-none"))]
    return [layout.under(w("overview-missing")), *lines, layout.small(w("overview-missing-fine"))]


def _lack(w: Words, what: Numbers, one: Part, count: int) -> Node:
    words = w("lacks-staff") if one is Part.STAFF else w("lacks-roles", roles=part(w, one))
    line = box(text(f"▸ {words}: {count}", color="accent", spacing="none"), spacing="small")
    return _leading(line, w, what, replace(what.asked, missing=one), f"{words}: {count}")


def _by_method(w: Words, what: Numbers) -> list[Node]:
    found: list[Node] = []
    for method, count in sorted(what.total.methods.items(), key=lambda pair: -pair[1]):
        newest = what.shelf.newest(method)
        phases = {key: many for (of, key), many in what.total.phases.items() if of == method}
        order = {phase.key: place for place, phase in enumerate(newest.phases)}
        told = [
            f"{named(w, what.shelf, method, newest.version, key)}: {phases[key]}"
            for key in sorted(phases, key=lambda key: (order.get(key, len(order)), key))
        ]
        found.append(text(f"{w.pick(newest.name)}: {count}", bold=True, spacing="small"))
        found += [layout.small(" · ".join(told), spacing="none")] if told else []
    return found or [text(w("list-nothing"))]


def _by_county(w: Words, what: Numbers) -> list[Node]:
    ranked = sorted(what.total.counties.items(), key=lambda pair: (not pair[0], -pair[1]))
    told = [f"{layout.begin(county(w, key))}: {count}" for key, count in ranked]
    return [text(line, spacing="none") for line in told] or [text(w("list-nothing"))]


def files(w: Words, what: Numbers, excel: str, comma: str) -> Shown:
    """Links to the groups that fit; both empty where there is no address to fetch from."""
    chosen = asked_for(w, what.asked, what.lines, what.shelf)
    back = press(ListGroups(what.mine, what.asked.written()), w("do-list"), alone=True)
    links = [open_link(excel, w("do-excel")), open_link(comma, w("do-csv"))] if excel else []
    again = w.typed("groups" if what.mine else "overview")
    return layout.frame(
        w,
        w("fetch-title"),
        layout.notice(w("list-asked", what=chosen)) if chosen else None,
        text(w("file-link-lead", word=again) if excel else w("file-no-address")),
        action_set(*links, back),
        over=w("groups-count", count=what.total.total),
    )

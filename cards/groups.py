"""Groups as a list: a few at a time, chosen by what one looks for, and where each can be opened."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.active import ahead, county, lacks, last, named, state
from cards.buttons import Button
from cards.choosing import ListGroups, asked_for, choices
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.people import ShowGroup, ShowHelp
from programme.access import Deed
from programme.journey import Stage
from programme.method import Shelf
from programme.overview import Filter, GroupLine
from programme.pages import Page
from words.words import Words


@dataclass(frozen=True, slots=True)
class ShowOverview(Button):
    """What the groups that fit come to; `asked` is a filter as it is written."""

    verb: ClassVar[str] = "overview.show/1"
    deed: ClassVar[Deed] = Deed.SEE_OVERVIEW
    mine: bool
    asked: str = ""


@dataclass(frozen=True, slots=True)
class FetchGroups(Button):
    """Links to the groups that fit, as files."""

    verb: ClassVar[str] = "overview.file/1"
    deed: ClassVar[Deed] = Deed.SEE_OVERVIEW
    mine: bool
    asked: str = ""


@dataclass(frozen=True, slots=True)
class ShowLine(Button):
    """One group's line in full, for the lead."""

    verb: ClassVar[str] = "overview.group/1"
    deed: ClassVar[Deed] = Deed.SEE_ALL_GROUPS
    group: str


@dataclass(frozen=True, slots=True)
class Listing:
    """All that a list shows. `lines` are all there are, whatever is asked for, and `page` some of those that
    fit; `opens` are the groups whose own card this person may see; `mine` tells that they are one's own, and
    `counts` that the numbers and files are for this person too."""

    lines: Sequence[GroupLine]
    page: Page[GroupLine]
    asked: Filter
    shelf: Shelf
    today: date
    mine: bool
    opens: Collection[str] = ()
    counts: bool = True
    all_too: bool = False
    """Whether this person may see all groups, beside their own."""


def group_list(w: Words, what: Listing, states: str) -> Shown:
    """The page, what can be chosen, and the way to the numbers; `states` tells how many of each there are."""
    page, title = what.page, w("groups-title" if what.mine else "groups-all-title")
    if not what.lines:
        nothing = w("groups-none") if what.mine else w("list-nothing")
        return layout.frame(
            w, title, text(nothing), action_set(*_all_too(w, what), press(ShowHelp(), w("do-help")))
        )
    chosen = asked_for(w, what.asked, what.lines, what.shelf)
    return layout.frame(
        w,
        title,
        said(run(states), spacing="small"),
        layout.notice(w("list-asked", what=chosen)) if chosen else None,
        *choices(w, what.asked, what.lines, what.shelf, mine=what.mine),
        *(_listed(w, what, line) for line in page.lines),
        text(w("list-nothing")) if not page.total else None,
        layout.small(w("list-page", page=page.number, all=page.pages)) if page.pages > 1 else None,
        *_turning(w, what),
        _ways(w, what, bool(chosen)),
        over=w("groups-count", count=page.total),
    )


def _listed(w: Words, what: Listing, line: GroupLine) -> Node:
    ways = press(ShowGroup(line.group), w("do-open-group"), alone=True)
    if line.group not in what.opens:
        ways = press(ShowLine(line.group), w("do-open-group"), alone=True)
    return box(
        row(
            column(*told(w, what, line), spacing="none"),
            column(action_set(ways), width="auto"),
            spacing="none",
        ),
        line=True,
        spacing="medium",
    )


def told(w: Words, what: Listing, line: GroupLine) -> list[Node]:
    """A group's line: whose it is, its state and phase, and what was last and is next."""
    coming = ahead(w, line, what.today)
    where = [state(w, line.activity, what.today), *stands(w, line, what.shelf)]
    helper = [] if what.mine or not line.helper_name else [line.helper_name]
    return [
        said(run(line.title, bold=True), spacing="none"),
        text(" · ".join(where), spacing="none"),
        layout.small(last(w, line.activity, what.today), spacing="none"),
        *([layout.small(coming, spacing="none")] if coming else []),
        *(said(run(name, size="small", subtle=True), spacing="none") for name in helper),
    ]


def stands(w: Words, line: GroupLine, shelf: Shelf) -> list[str]:
    """The phase and what it waits for, or why it has ended, or who it waits for to begin."""
    if line.activity.reason:
        return [w(f"reason-{line.activity.reason}")]
    if line.stage is None:
        return lacks(w, line) or [w("groups-ready")]
    if line.stage is Stage.RESTING:
        return [w(f"stage-{line.stage.value}")]
    phase = named(w, shelf, line.method, line.version, line.phase)
    return [phase, w(f"stage-{line.stage.value}")] if line.goes_on else [phase]


def _turning(w: Words, what: Listing) -> list[Node]:
    """To the pages before and after."""
    page, asked = what.page, what.asked.written()
    ways = [(page.number - 1, "do-back-page"), (page.number + 1, "do-forward")]
    there = [(number, key) for number, key in ways if 1 <= number <= page.pages]
    buttons = [press(ListGroups(what.mine, asked, str(number)), w(key), alone=True) for number, key in there]
    return [action_set(*buttons, spacing="small")] if buttons else []


def _ways(w: Words, what: Listing, chosen: bool) -> Node:
    asked = what.asked.written()
    numbers = w("do-numbers" if what.mine else "do-overview")
    everything = [press(ListGroups(what.mine), w("do-all-again"), alone=True)] if chosen else []
    more = [
        press(ShowOverview(what.mine, asked), numbers, alone=True),
        press(FetchGroups(what.mine, asked), w("do-fetch"), alone=True),
    ]
    again = press(ListGroups(what.mine, asked, str(what.page.number)), w("do-look-again"), alone=True)
    return action_set(*everything, *(more if what.counts else [again]), *_all_too(w, what), spacing="large")


def _all_too(w: Words, what: Listing) -> list[Node]:
    """From one's own groups to all of them."""
    if not (what.mine and what.all_too):
        return []
    return [press(ShowOverview(mine=False), w("do-overview"), alone=True)]


def line_card(w: Words, what: Listing, line: GroupLine) -> Shown:
    """One group as the lead sees it: how it stands and who follows it, nothing of what it has said."""
    method = what.shelf.get(line.method, line.version)
    coming = ahead(w, line, what.today)
    facts = {
        "line-method": f"{w.pick(method.name)}, {w('line-version', version=str(line.version))}",
        "line-helper": line.helper_name or w("line-helper-none"),
        "line-owner": line.owner,
        "line-county": county(w, line.county),
        "line-language": w(f"language-{line.language}"),
    }
    return layout.frame(
        w,
        line.title,
        text(" · ".join([state(w, line.activity, what.today), *stands(w, line, what.shelf)]), bold=True),
        text(last(w, line.activity, what.today), spacing="small"),
        text(coming, spacing="small") if coming else None,
        *(text(gap, spacing="small") for gap in (lacks(w, line) if line.stage and line.goes_on else [])),
        box(*(layout.labelled(w(key), value) for key, value in facts.items()), style="emphasis"),
        layout.small(w("overview-discreet")),
        action_set(
            press(ListGroups(mine=False), w("do-list")), press(ShowOverview(mine=False), w("do-overview"))
        ),
        over=w("overview-title"),
    )

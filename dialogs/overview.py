"""Who is active: one's own groups and, for the lead, all of them, as a list, as numbers and as files.

A helper sees the groups they have or cover, a member those they are in, and only the lead sees all. The card
and the file are made of the same lines.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from cards import groups as cards
from cards import overview as number_cards
from cards.active import states_counted
from cards.choosing import ChooseGroups, ListGroups
from cards.elements import Shown
from cards.groups import FetchGroups, Listing, ShowLine, ShowOverview
from cards.overview import Numbers
from dialogs.export import sheet
from dialogs.house import Here, NotAlone
from dialogs.link import File, link
from papers import comma, excel
from programme.access import Deed, demand, may
from programme.overview import EVERYTHING, PAGE, Filter, GroupLine, chosen, month_of, overview
from programme.pages import page, page_number
from programme.refusals import NotFound
from storage.overview import Scope

EXCEL, COMMA = "groups-excel", "groups-csv"
"""What a ticket for the files is for."""
MINE, ALL = "mine", "all"
"""How what such a ticket is about begins; the filter follows."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines somebody may see, and what they ask for of them."""

    scope: Scope
    lines: tuple[GroupLine, ...]
    asked: Filter

    @property
    def found(self) -> tuple[GroupLine, ...]:
        """Those that fit, in the order of a list."""
        return chosen(self.lines, self.asked)


def seen(here: Here, *, mine: bool, asked: Filter) -> Seen:
    """What the one who acts may see. Raises NotYours for all groups, NotAlone among others."""
    if not here.private:
        raise NotAlone
    if not mine:
        demand(here.standing(), Deed.SEE_ALL_GROUPS)
    helpers = (here.user, *here.covers) if here.known.helper else ()
    scope = Scope(here.tenant, helpers, here.user) if mine else Scope(here.tenant)
    lines = here.work.overview.lines(scope, here.house.shelf, here.at, here.house.quiet_after)
    return Seen(scope, lines, asked.among(lines))


def list_groups(here: Here, press: ListGroups) -> Shown:
    """A page of the groups that fit."""
    found = seen(here, mine=press.mine, asked=Filter.read(press.asked))
    return _list(here, found, press.mine, page_number(press.page))


def choose(here: Here, press: ChooseGroups) -> Shown:
    """The groups that fit what was chosen on the card."""
    return _list(here, seen(here, mine=press.mine, asked=press.asked), press.mine, 1)


def show(here: Here, press: ShowOverview) -> Shown:
    """What the groups that fit come to."""
    demand(here.standing(), press.deed)
    found = seen(here, mine=press.mine, asked=Filter.read(press.asked))
    return number_cards.overview_card(here.words, _numbers(here, found, press.mine))


def show_line(here: Here, press: ShowLine) -> Shown:
    """One group's line in full, for the lead."""
    demand(here.standing(), press.deed)
    found = seen(here, mine=False, asked=EVERYTHING)
    line = next((line for line in found.lines if line.group == press.group), None)
    if line is None:
        raise NotFound
    return cards.line_card(here.words, _listing(here, found, mine=False, number=1), line)


def fetch(here: Here, press: FetchGroups) -> Shown:
    """Links to what the list shows, as files."""
    demand(here.standing(), press.deed)
    found = seen(here, mine=press.mine, asked=Filter.read(press.asked))
    about = f"{MINE if press.mine else ALL} {found.asked.written()}"
    links = (link(here, what, about) for what in (EXCEL, COMMA))
    return number_cards.files(here.words, _numbers(here, found, press.mine), *links)


def workbook(here: Here, about: str) -> File:
    """The list as an Excel workbook. Raises Refused."""
    return _file(here, about, "xlsx")


def semicolons(here: Here, about: str) -> File:
    """The list as text for Norwegian Excel. Raises Refused."""
    return _file(here, about, "csv")


def typed(here: Here, rest: str) -> Shown:
    """«oversikt»: all groups for the lead, and for a helper their own; with a name the list of those."""
    mine = not may(here.standing(), Deed.SEE_ALL_GROUPS)
    if rest:
        return choose(here, ChooseGroups(mine, words=rest))
    return show(here, ShowOverview(mine))


def mine(here: Here, words: str = "") -> Shown:
    """«mine grupper» as pages, with choices."""
    return choose(here, ChooseGroups(mine=True, words=words))


def _list(here: Here, found: Seen, mine: bool, number: int) -> Shown:
    states = states_counted(here.words, overview(found.lines, (), found.asked).states)
    return cards.group_list(here.words, _listing(here, found, mine=mine, number=number), states)


def _listing(here: Here, found: Seen, *, mine: bool, number: int) -> Listing:
    shown = page(found.found, number, PAGE)
    return Listing(
        lines=found.lines,
        page=shown,
        asked=found.asked,
        shelf=here.house.shelf,
        today=here.today,
        mine=mine,
        opens={line.group for line in shown.lines} if mine else _own(here, shown.lines),
        counts=may(here.standing(), Deed.SEE_OVERVIEW),
        all_too=may(here.standing(), Deed.SEE_ALL_GROUPS),
    )


def _own(here: Here, lines: Collection[GroupLine]) -> set[str]:
    """Those among all that the lead also helps, or takes part in."""
    helpers = {here.user, *here.covers} if here.known.helper else set()
    takes_part = {group.id for group in here.work.groups.of_member(here.tenant, here.user)}
    return {line.group for line in lines if line.helper in helpers or line.group in takes_part}


def _numbers(here: Here, found: Seen, mine: bool) -> Numbers:
    moved = here.work.overview.moved(found.scope, month_of(here.at))
    total = overview(found.lines, moved, found.asked)
    weeks = here.house.quiet_after.days // 7
    return Numbers(total, found.lines, found.asked, here.house.shelf, here.today, weeks, mine)


def _file(here: Here, about: str, ending: str) -> File:
    whose, _, asked = about.partition(" ")
    demand(here.standing(), Deed.SEE_OVERVIEW)
    found = seen(here, mine=whose != ALL, asked=Filter.read(asked))
    words = here.words
    made = sheet(words, found.found, found.asked, here.house.shelf, here.today, mine=whose != ALL)
    name = f"{made.title} {here.today.isoformat()}.{ending}"
    if ending == "csv":
        return File(name, comma.TYPE, partial(comma.csv_of, made))
    return File(name, excel.TYPE, partial(excel.excel, made))

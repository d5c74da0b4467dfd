"""The list of groups as a table: the same lines and the same choice as on the card."""

from collections.abc import Iterable
from datetime import date

from cards import layout
from cards.active import county, day_of, lacks, named, sign
from cards.choosing import asked_for
from papers.sheet import Cell, Sheet
from programme.method import Shelf
from programme.overview import Ahead, Filter, GroupLine
from words.words import Words

COLUMNS = (
    *("sheet-workplace", "line-owner", "line-county", "line-method", "sheet-version", "sheet-phase"),
    *("sheet-stage", "sheet-round", "sheet-state", "sheet-until", "sheet-reason", "sheet-last"),
    *("sheet-last-day", "sheet-next", "sheet-missing", "line-helper", "line-language"),
)


def sheet(
    w: Words, lines: Iterable[GroupLine], asked: Filter, shelf: Shelf, today: date, *, mine: bool
) -> Sheet:
    """A row for each group, in the order given."""
    found = tuple(lines)
    title = w("groups-title" if mine else "groups-all-title")
    chosen = asked_for(w, asked, found, shelf)
    notes = [w("sheet-drawn", day=w.day(today)), w("overview-discreet")]
    return Sheet(
        title,
        tuple(w(column) for column in COLUMNS),
        tuple(_row(w, line, shelf) for line in found),
        (*([w("list-asked", what=chosen)] if chosen else []), *notes),
    )


def _row(w: Words, line: GroupLine, shelf: Shelf) -> tuple[Cell, ...]:
    does, method = line.activity, shelf.get(line.method, line.version)
    return (
        line.title,
        line.owner,
        county(w, line.county) if line.county else None,
        w.pick(method.name),
        line.version,
        named(w, shelf, line.method, line.version, line.phase) if line.phase else None,
        w(f"stage-{line.stage.value}") if line.stage else w("groups-not-begun"),
        line.round or None,
        w(f"activity-{does.state.value}"),
        does.until,
        w(f"reason-{does.reason}") if does.reason else None,
        layout.begin(sign(w, does.rests_on)) if does.rests_on else None,
        day_of(does.since) if does.since else None,
        line.next if line.ahead is not Ahead.RESUMING else None,
        ". ".join(lacks(w, line)) or None,
        line.helper_name or None,
        w(f"language-{line.language}"),
    )

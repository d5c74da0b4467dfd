"""What became of a letter as a table: a row for each recipient."""

from collections.abc import Sequence
from datetime import date

from cards.bulletin.parts import titled
from cards.bulletin.truth import why_missing
from papers.sheet import Cell, Sheet
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.fate import HAVE_IT, CopyFate
from programme.calendar import day_of
from words.words import Words

COLUMNS = ("sheet-bulletin-reader", "sheet-bulletin-sort", "sheet-bulletin-became", "sheet-bulletin-day")
MORE = ("sheet-bulletin-why", "line-language", "sheet-bulletin-edition", "sheet-bulletin-had-read")


def sheet(w: Words, letter: Bulletin, told: Sequence[CopyFate], today: date) -> Sheet:
    """In the order given."""
    columns = tuple(w(column) for column in (*COLUMNS, *MORE))
    rows = tuple(_row(w, one) for one in told)
    return Sheet(titled(w, letter), columns, rows, (w("sheet-drawn", day=w.day(today)),))


def _row(w: Words, one: CopyFate) -> tuple[Cell, ...]:
    copy, fate = one.copy, one.fate
    return (
        copy.reader.name,
        w(f"bulletin-sort-{copy.reader.sort.value}"),
        w(f"bulletin-one-{one.became.value}"),
        day_of(fate.at) if fate is not None and one.became in HAVE_IT else None,
        why_missing(w, one) or None,
        w(f"language-{copy.reader.language}"),
        copy.edition or None,
        copy.had_read or None,
    )

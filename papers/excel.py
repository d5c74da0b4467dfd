"""A table as an Excel workbook: days that are days, and texts that stay texts whatever they begin with."""

import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from papers.sheet import Cell, Sheet

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST = 32_767
"""Characters Excel takes in one cell."""
NAME_LONGEST = 31
"""Characters in the name of a worksheet; some signs, and an apostrophe at either end, may not be in it, and
what is counted as two (emoji) is left out."""
A4 = 9
"""What Excel calls that paper."""
WIDEST = 420
"""Pixels a column is given for its texts; longer ones are cut by their neighbour, and whole when clicked."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f\U00010000-\U0010ffff]+")


def excel(*sheets: Sheet) -> bytes:
    """The workbook, a page for each sheet, whose titles differ: columns, rows, and the notes below an empty
    row. Days before 1900 are not for Excel, and raise ValueError."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"title": sheets[0].title})
        for sheet in sheets:
            _page(book, sheet)
    return file.getvalue()


def _page(book: Any, sheet: Sheet) -> None:
    page = book.add_worksheet(_name(sheet.title))
    lines = {"text_wrap": True, "valign": "top"} if sheet.widths else {}
    looks = {
        str: book.add_format(lines) if lines else None,
        date: book.add_format({"num_format": "dd.mm.yyyy", "align": "left", **lines}),
    }
    heading = book.add_format({"bold": True, "bottom": 1, "valign": "top", **lines})
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, column, heading)
    for number, row in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(row):
            _write(page, number, place, cell, looks)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    _widen(page, sheet.widths)
    for number, note in enumerate(sheet.notes, start=len(sheet.rows) + 2):
        page.write_string(number, 0, _held(note))


def _widen(page: Any, widths: tuple[int, ...]) -> None:
    """As wide as what stands in the columns; with widths as wide as those, in signs, and as pages of A4."""
    if not widths:
        page.autofit(WIDEST)
        return
    for place, width in enumerate(widths):
        page.set_column(place, place, width)
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&L&A&R&P / &N")


def _write(page: Any, row: int, column: int, cell: Cell, looks: Mapping[type, Any]) -> None:
    """Each kind by its own name: told to guess, the library would calculate and link."""
    if cell is None or cell == "":
        return
    if isinstance(cell, date):
        if cell.year < 1900:
            raise ValueError("Excel knows no day before 1900")
        page.write_datetime(row, column, cell, looks[date])
    elif isinstance(cell, str):
        page.write_string(row, column, _held(cell), looks[str])
    else:
        page.write_number(row, column, cell, looks[str])


def _held(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _name(title: str) -> str:
    """The title as the name of a worksheet; empty leaves it to the library."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split())
    if len(name) > NAME_LONGEST:
        name = name[: NAME_LONGEST - 1].rstrip() + "…"
    name = name.strip("' ")
    return "" if name.lower() == "history" else name

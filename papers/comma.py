"""A table as text that Norwegian Excel opens by a double click: semicolons, for the comma is in its numbers,
and a mark first, or it would not read the æ."""

import csv
from io import StringIO

from papers.sheet import Cell, Sheet, written

TYPE = "text/csv; charset=utf-8"
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a cell begins with that a spreadsheet would calculate (OWASP, «CSV Injection»)."""


def csv_of(sheet: Sheet) -> bytes:
    """The file: columns, rows, and the notes after an empty line; UTF-8, lines end as in Windows."""
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_cell, sheet.columns))
    writer.writerows([_cell(cell) for cell in row] for row in sheet.rows)
    if sheet.notes:
        writer.writerow(())
        writer.writerows((_cell(note),) for note in sheet.notes)
    return file.getvalue().encode("utf-8-sig")


def _cell(cell: Cell) -> str:
    return plain(cell) if isinstance(cell, str) else written(cell)


def plain(text: str) -> str:
    """The text, with a ' first where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text

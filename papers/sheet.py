"""A table on its way into a file: the same for Excel and for text with semicolons."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | date | None
"""What stands in one place of a table; nothing is None. A moment is no day: it has no place here."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A heading for each column, the rows below them, and what is said beneath it all.

    With `widths`, how wide each column is beside the others, long texts are laid on several lines; `name` is
    the column that tells what a row is about. Raises ValueError when a row, or the widths, are longer or
    shorter than the columns.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    name: int | None = None

    def __post_init__(self) -> None:
        """Every row fits the columns."""
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row does not fit the columns")
        if self.widths and len(self.widths) != len(self.columns):
            raise ValueError("the widths do not fit the columns")


def written(cell: Cell) -> str:
    """The cell as it is read: a day as «28.08.2026»."""
    if isinstance(cell, date):
        return f"{cell:%d.%m.}{cell.year:04}"
    return "" if cell is None else str(cell)

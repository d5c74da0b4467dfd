"""A table on its way into a file: the same for Excel and for text with semicolons."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | date | None
"""What stands in one place of a table; nothing is None. A moment is no day: it has no place here."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A heading for each column, the rows below them, and what is said beneath it all.

    Raises ValueError when a row is longer or shorter than the columns.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Every row fits the columns."""
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row does not fit the columns")

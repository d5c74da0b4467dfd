"""A long list, shown page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Line = TypeVar("Line")
DIGITS_MOST = 4
"""Of a number that a button carries; no list has more pages."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Line]):
    """Some of a list, as many as are shown at once. `number` counts from 1 to `pages`; `total` is how many
    lines there are in all."""

    lines: tuple[Line, ...]
    number: int
    pages: int
    total: int


def page(lines: Sequence[Line], number: int, size: int) -> Page[Line]:
    """That page, or the nearest there is; without lines one empty page."""
    pages = max(1, -(-len(lines) // size))
    number = min(max(number, 1), pages)
    return Page(tuple(lines[(number - 1) * size : number * size]), number, pages, len(lines))


def page_number(carried: str) -> int:
    """The number of a page as a button carries it; the first for anything else."""
    fits = carried.isascii() and carried.isdecimal() and len(carried) <= DIGITS_MOST
    return int(carried) if fits else 1

"""What is printed: running text, beside the tables of sheet.py, and the document both are parts of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from papers.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: its words, each piece with whether it is bold; the mark of a list before it, and how
    deep in lists it stands. A `tight` one belongs to the line above."""

    words: tuple[tuple[str, bool], ...]
    mark: str = ""
    level: int = 0
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """Some paragraphs under a heading, which is empty where they go on from what stands above."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed. `facts` are labels with what they tell; `page` gives the words for a page's number
    and how many there are; `lacking` is said when a sign could not be drawn; `drawn` knows its zone. Paper
    lies, for tables, or stands `upright`, for prose."""

    language: str
    title: str
    under: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Sheet | Prose, ...]
    foot: str
    page: Callable[[int, str], str]
    lacking: str
    drawn: datetime
    upright: bool = False

"""Running text on its way onto paper, beside the tables of sheet.py."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: its words, each piece with whether it is bold; the mark of a list before it, and how deep
    in lists it stands. A `tight` one belongs to the line above."""

    words: tuple[tuple[str, bool], ...]
    mark: str = ""
    level: int = 0
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """Some paragraphs under a heading, which is empty where they go on from what stands above."""

    title: str
    lines: tuple[Line, ...]

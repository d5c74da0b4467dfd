"""What is told of texts once they are sorted, and all that is kept of them then: names, counts and chosen
quotes. A handful is told as «a few», and so is none where that would say as much."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from programme.themes import FEW, Sorting, Theme, Written


@dataclass(frozen=True, slots=True)
class Told:
    """A theme. `notes` is how many texts are about it, `mains` how many of those matter most to whoever wrote
    them; None for fewer than FEW."""

    id: str
    name: str
    heading: str
    notes: int | None
    mains: int | None
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sorted:
    """The texts to one question. `notes` is how many there were and `mains` how many of them mattered most,
    None for fewer than FEW. `other` is how many are about no theme: 0 for none, None for a few. A text may be
    about several themes, so that shares need not add up to 1."""

    question: str
    notes: int | None
    mains: int | None
    themes: tuple[Told, ...] = ()
    other: int | None = 0

    def share(self, theme: Told) -> float | None:
        """Of all texts those about the theme, from 0 to 1."""
        return _share(theme.notes, self.notes)

    def main_share(self, theme: Told) -> float | None:
        """Of the texts that matter most those about the theme, from 0 to 1."""
        return _share(theme.mains, self.mains)

    @property
    def under_headings(self) -> tuple[tuple[str, tuple[Told, ...]], ...]:
        """The themes under their headings, each high first; those without a heading stand last."""
        headings = {
            theme.heading: sum(one.notes or 0 for one in self._under(theme.heading)) for theme in self.themes
        }
        order = sorted(headings, key=lambda heading: (not heading, -headings[heading], heading))
        return tuple((heading, self._under(heading)) for heading in order)

    def _under(self, heading: str) -> tuple[Told, ...]:
        return tuple(theme for theme in self.themes if theme.heading == heading)


def told(sorting: Sorting, question: str) -> Sorted:
    """What is told of one question; themes that no text is about are left out."""
    themes = [_told(sorting, theme) for theme in sorting.of(question) if sorting.about(theme.id)]
    high_first = sorted(themes, key=lambda theme: (-(theme.notes or 0), theme.name.casefold()))
    written, left = sorting.written(question), len(sorting.unsorted(question))
    return Sorted(
        question,
        _enough(len(written)),
        _enough(_mains(written)),
        tuple(high_first),
        _enough(left) if left else 0,
    )


def finished(sorting: Sorting, questions: Iterable[str], *, quotes: bool = True) -> tuple[Sorted, ...]:
    """What is kept of all questions that something was written to. Without `quotes` none goes further: nobody
    has said that the sorting is done."""
    asked = [question for question in questions if sorting.written(question)]
    kept = (told(sorting, question) for question in asked)
    return tuple(kept) if quotes else tuple(map(_unquoted, kept))


def _unquoted(one: Sorted) -> Sorted:
    return replace(one, themes=tuple(replace(theme, quotes=()) for theme in one.themes))


def _told(sorting: Sorting, theme: Theme) -> Told:
    about = sorting.about(theme.id)
    counts = _enough(len(about)), _enough(_mains(about))
    return Told(theme.id, theme.name, theme.heading, *counts, theme.quotes)


def _mains(notes: Collection[Written]) -> int:
    return sum(note.main for note in notes)


def _enough(count: int) -> int | None:
    return count if count >= FEW else None


def _share(part: int | None, whole: int | None) -> float | None:
    return None if part is None or not whole else part / whole

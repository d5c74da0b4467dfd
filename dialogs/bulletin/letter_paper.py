"""A letter on paper: the same words as on the card, to print and keep."""

from collections.abc import Sequence
from datetime import datetime

from cards import marked
from cards.bulletin.parts import over, section_name, titled, told_of
from cards.layout import amid
from papers.document import Document
from papers.prose import Line, Prose
from papers.sheet import Sheet, written
from programme.bulletin.bulletin import AsTold, Bulletin, Piece, Section, asked
from programme.bulletin.experience import Told
from programme.bulletin.marked import Paragraph
from programme.bulletin.occasion import Occasion
from programme.bulletin.texts import form_of
from programme.calendar import day_of
from words.words import Words

OCCASIONS = {"day": 26, "occasion": 54, "place": 36, "link": 64}
"""The columns of what is coming, and how wide each is beside the others."""


def document(w: Words, letter: AsTold, at: datetime) -> Document:
    """The letter to print, in the form of whoever prints it."""
    return Document(
        language=w.language,
        title=titled(w, letter),
        under=over(w, letter),
        facts=_facts(w, letter),
        parts=tuple(part for piece in letter.said for part in _section(w, letter, piece)),
        foot=w("paper-bulletin-foot"),
        page=lambda page, all_: w("paper-page", page=page, all=all_),
        lacking=w("paper-missing-signs"),
        drawn=at,
        upright=True,
    )


def cover(w: Words, letters: Sequence[Bulletin], at: datetime) -> Document:
    """The first page of many letters in one file: which they are."""
    heads = (w("paper-bulletin-sent"), w("paper-bulletins-title"))
    rows = tuple((day_of(one.send_at) if one.send_at else None, titled(w, one)) for one in letters)
    return Document(
        language=w.language,
        title=w("paper-bulletins"),
        under=w("paper-bulletins-under"),
        facts=(),
        parts=(Sheet(w("paper-bulletins-list"), heads, rows, widths=(30, 150), name=1),),
        foot=w("paper-bulletin-foot"),
        page=lambda page, all_: w("paper-page", page=page, all=all_),
        lacking=w("paper-missing-signs"),
        drawn=at,
        upright=True,
    )


def _facts(w: Words, letter: Bulletin) -> tuple[tuple[str, str], ...]:
    days = {"paper-bulletin-sent": letter.send_at, "paper-bulletin-corrected": letter.corrected}
    return tuple((w(key), written(day_of(at))) for key, at in days.items() if at)


def _section(w: Words, letter: AsTold, piece: Piece) -> list[Sheet | Prose]:
    """What is written, and what was picked from a list."""
    form = form_of(w.language)
    lines = [_line(one) for one in marked.read(piece.text.read_in(form))]
    if piece.section is Section.SHARED:
        lines += [_told(w, one) for one in letter.shared]
    if piece.section is Section.ASKING:
        lines += [Line(((one, False),), "•") for one in asked(letter.questions.read_in(form))]
    title = section_name(w, piece.section)
    if piece.section is Section.COMING and letter.occasions:
        coming = Sheet(
            title if not lines else w("paper-bulletin-when"),
            tuple(w(f"paper-bulletin-{key}") for key in OCCASIONS),
            tuple(_row(w, one) for one in letter.occasions),
            widths=tuple(OCCASIONS.values()),
            name=1,
        )
        return [*([Prose(title, tuple(lines))] if lines else []), coming]
    return [Prose(title, tuple(lines))]


def _line(one: Paragraph) -> Line:
    """A link is told by where it leads, for paper cannot be pressed."""
    words = [(run.words if not run.link else _linked(run.words, run.link), run.bold) for run in one.runs]
    return Line(tuple(words), one.mark, one.level, one.tight)


def _linked(words: str, link: str) -> str:
    return words if words == link else f"{words} ({link})"


def _told(w: Words, one: Told) -> Line:
    return Line(((f"«{one.text.strip()}» – {told_of(w, one.whose, one.county)}", False),))


def _row(w: Words, one: Occasion) -> tuple[str, str, str, str]:
    when = f"{written(one.day)} {one.starts.replace(':', '.')}".strip()
    what = f"{one.titled(w.language)} ({amid(w(f'occasion-{one.sort.value}'))})"
    return when, what, one.place, one.link

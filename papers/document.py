"""Sheets and prose as a document to print and keep: A4, its headings repeated and its pages counted.

The file follows PDF/A-2u, the standard for documents that are kept (ISO 19005-2): its letters are in it, and
its language and title are told. Every sign that the letters lack is left out where it only adorns, as emoji
do, and stands as «�» otherwise, which is then told beneath it all.
"""

import re
import unicodedata
from contextlib import AbstractContextManager
from itertools import zip_longest

import ttf_opensans
from fpdf import FPDF, FontFace, ViewerPreferences
from fpdf.enums import MethodReturnValue, TableBordersLayout, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.table import Table

from papers.prose import Document as Document
from papers.prose import Line, Prose
from papers.sheet import Cell, Sheet, written

TYPE = "application/pdf"
INK, SLATE, BLUE, PALE, FAINT = (27, 39, 51), (86, 99, 112), (31, 78, 121), (220, 231, 242), (213, 218, 224)
MARGIN, FOOT = 15, 16
"""Millimetres around the page, and those that the last lines of each page take."""
BESIDE = 1.8
"""Millimetres beside what stands in a cell."""
LETTERS = "OpenSans"
UNKNOWN = "�"
ADORNING = frozenset("SCM")
"""The kinds of sign, by the first letter of their Unicode category, that are left out when the letters lack
them: symbols, joiners, and marks on other signs."""
KEEP_TOGETHER = 32
"""Millimetres that a heading needs below it, so that it does not stand alone at the foot of a page."""

READ, LEADING, PARTED, STEP = 10.5, 5.4, 2.2, 6.0
"""Prose: the size of its letters in points; and in millimetres how high a line is, how far paragraphs are
apart, and how far a list is moved in."""
MOST_LINES = 28
"""Lines of one text in a row: with more it could be higher than a page, and the library gives up."""


def pdf(document: Document, *more: Document) -> bytes:
    """The document as PDF. If there are `more`, each begins on a page of its own, in the same file."""
    paper = _Paper(document)
    for one in (document, *more):
        paper.begin(one)
        _facts(paper, one.facts)
        for part in one.parts:
            _prose(paper, part) if isinstance(part, Prose) else _part(paper, part)
    if paper.lacks:
        paper.small(document.lacking)
    return bytes(paper.output())


class _Paper(FPDF):
    """The pages, each with its running head and its foot."""

    def __init__(self, document: Document) -> None:
        lies = "portrait" if document.upright else "landscape"
        super().__init__(orientation=lies, format="A4", enforce_compliance="PDF/A-2U")
        self.document, self.lacks, self.first = document, False, True
        self.add_font(LETTERS, "", str(ttf_opensans.OPENSANS_REGULAR.path))
        self.add_font(LETTERS, "B", str(ttf_opensans.OPENSANS_BOLD.path))
        letters = self.fonts[LETTERS.lower()]
        self._drawn = frozenset(letters.cmap if isinstance(letters, TTFFont) else ())
        self.set_margin(MARGIN)
        self.c_margin = BESIDE
        self.set_auto_page_break(True, margin=MARGIN + FOOT / 2)
        self.set_lang(document.language)
        self.set_title(document.title)
        self.set_subject(document.under)
        self.set_creation_date(document.drawn)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def begin(self, document: Document) -> None:
        """A document on a page of its own."""
        self.document, self.first = document, True
        self.add_page()
        self.heading()
        self.first = False

    def says(self, text: str) -> str:
        """The text in the signs that the letters have."""
        return self.told(text).strip()

    def told(self, text: str) -> str:
        """The same for a piece of a paragraph, which may begin and end with a space."""
        told = "".join(map(self._sign, unicodedata.normalize("NFC", text)))
        return re.sub(" {2,}", " ", re.sub(f"{UNKNOWN}{{2,}}", UNKNOWN, told))

    def header(self) -> None:
        """Whose document this is, on every page but its first."""
        if self.first:
            return
        self._look(8, SLATE)
        self.cell(0, 5, self.says(f"{self.document.title} · {self.document.under}"))
        self.ln(9)

    def footer(self) -> None:
        """What it is for, and which page this is."""
        self.set_y(-FOOT)
        self._look(8, SLATE)
        self.set_draw_color(*FAINT)
        self.line(MARGIN, self.get_y(), self.w - MARGIN, self.get_y())
        self.ln(2)
        page = self.document.page(self.page_no(), self.str_alias_nb_pages or "")
        self.cell(40, 4, page, new_x=XPos.RIGHT, new_y=YPos.TOP)
        self.cell(0, 4, self.says(self.document.foot), align="R")

    def heading(self) -> None:
        """What the document is, and whose."""
        self._look(20, BLUE, bold=True)
        self.multi_cell(0, 9, self.says(self.document.title), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self._look(12, INK)
        self.multi_cell(
            0, 6.5, self.says(self.document.under), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
        self.ln(3)

    def under(self, title: str) -> None:
        """The heading of a part, in the outline too."""
        if self.will_page_break(KEEP_TOGETHER):
            self.add_page()
        self.ln(6)
        self.start_section(self.says(title))
        self._look(13, BLUE, bold=True)
        self.multi_cell(0, 7, self.says(title), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(1)

    def small(self, text: str) -> None:
        """A remark below what it is about."""
        self._look(8, SLATE)
        self.ln(1.5)
        self.multi_cell(0, 4.2, self.says(text), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def paragraph(self, line: Line) -> None:
        """One line of prose, with the mark of a list before it."""
        self.ln(0 if line.tight or line.mark else PARTED)
        depth = line.level + bool(line.mark)
        self._look(READ, INK)
        self.set_x(MARGIN + STEP * (depth - 1))
        if line.mark:
            self.cell(STEP, LEADING, self.says(line.mark))
        self.set_left_margin(MARGIN + STEP * depth)
        self.set_x(MARGIN + STEP * depth)
        for words, bold in line.words:
            self._look(READ, INK, bold=bold)
            self.write(LEADING, self.told(words))
        self.set_left_margin(MARGIN)
        self.ln(LEADING)

    def body(self) -> None:
        """The look of what stands in tables."""
        self._look(8.5, INK)
        self.set_draw_color(*FAINT)
        self.set_line_width(0.2)

    def _look(self, size: float, colour: tuple[int, int, int], *, bold: bool = False) -> None:
        self.set_font(LETTERS, "B" if bold else "", size)
        self.set_text_color(*colour)

    def _sign(self, sign: str) -> str:
        if sign == "\n" or ord(sign) in self._drawn:
            return sign
        if sign.isspace():
            return " "
        if unicodedata.category(sign)[0] in ADORNING:
            return ""
        self.lacks = True
        return UNKNOWN


def _facts(paper: _Paper, facts: tuple[tuple[str, str], ...]) -> None:
    """Two beside each other; the last of an odd number has the line for itself."""
    paper.body()
    label = FontFace(emphasis="BOLD", color=SLATE)
    halves = [facts[at : at + 2] for at in range(0, len(facts), 2)]
    with _table(paper, (30, 103, 30, 103), TableBordersLayout.NONE, headed=False) as table:
        for pair in halves:
            row = table.row()
            for name, told in pair:
                row.cell(paper.says(name), style=label)
                row.cell(paper.says(told), colspan=3 if len(pair) == 1 else 1)


def _prose(paper: _Paper, part: Prose) -> None:
    if part.title:
        paper.under(part.title)
    for line in part.lines:
        paper.paragraph(line)


def _part(paper: _Paper, part: Sheet) -> None:
    paper.under(part.title)
    paper.body()
    widths = part.widths or (1,) * len(part.columns)
    if part.rows:
        with _table(paper, widths, TableBordersLayout.HORIZONTAL_LINES, headed=True) as table:
            table.row(tuple(map(paper.says, part.columns)))
            for cells in part.rows:
                _row(paper, table, cells, widths, part.name)
    for note in part.notes:
        paper.small(note)


def _row(
    paper: _Paper, table: Table, cells: tuple[Cell, ...], widths: tuple[int, ...], name: int | None
) -> None:
    """One row, or several where a text is longer than a page is high."""
    wide = (paper.epw * width / sum(widths) - 2 * BESIDE for width in widths)
    pieces = [_pieces(paper, written(cell), width) for cell, width in zip(cells, wide, strict=True)]
    for told in zip_longest(*pieces, fillvalue=""):
        row = table.row()
        for place, text in enumerate(told):
            row.cell(text, style=FontFace(emphasis="BOLD") if place == name else None)


def _pieces(paper: _Paper, text: str, width: float) -> list[str]:
    text = paper.says(text)
    lines = paper.multi_cell(width, text=text, align="L", dry_run=True, output=MethodReturnValue.LINES)
    if not isinstance(lines, list) or len(lines) <= MOST_LINES:
        return [text]
    return ["\n".join(lines[at : at + MOST_LINES]) for at in range(0, len(lines), MOST_LINES)]


def _table(
    paper: _Paper, widths: tuple[int, ...], borders: TableBordersLayout, *, headed: bool
) -> AbstractContextManager[Table]:
    return paper.table(
        borders_layout=borders,
        col_widths=widths,
        first_row_as_headings=headed,
        num_heading_rows=1 if headed else 0,
        headings_style=FontFace(emphasis="BOLD", color=BLUE, fill_color=PALE),
        line_height=4.3,
        padding=(1.4, BESIDE, 1.4, BESIDE),
        text_align="LEFT",
        v_align="TOP",
        width=paper.epw,
    )

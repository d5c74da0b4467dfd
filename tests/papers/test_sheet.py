"""What is written into a file is what stood in the sheet, and nothing in it is calculated."""

import csv
import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from papers import comma, excel
from papers.sheet import Cell, Sheet

SHEET = Sheet(
    "Oversikt",
    ("Arbeidsplass", "Fase", "Sist noe skjedde", "Uker"),
    (
        ("Ærlighetens bo- og omsorgssenter; øst", "Utforske", date(2026, 8, 24), 3),
        ("=1+1", "-", None, -2),
        ('Solbakken "nye" sykehjem', "To\nlinjer", date(2026, 1, 2), None),
    ),
    ("Her står ingen svar og ingen navn.",),
)
DANGEROUS = ("=cmd|' /C calc'!A0", "+47 22", "-1+1", "@SUM(A1)", "\t=1", " =1+1", "\r=1", "\uff1d1")

signs = st.characters(
    exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"
)
texts = st.text(signs, max_size=40) | st.sampled_from(DANGEROUS)
days = st.dates(date(1901, 1, 1), date(2199, 12, 31))
cells = st.none() | texts | days | st.integers(-(10**15), 10**15)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    columns = draw(st.lists(texts.filter(str.strip), min_size=1, max_size=4))
    row = st.tuples(*(cells for _ in columns))
    return Sheet(
        draw(texts),
        tuple(columns),
        tuple(draw(st.lists(row, max_size=6))),
        tuple(draw(st.lists(texts.filter(str.strip), max_size=2))),
    )


def laid_out(sheet: Sheet) -> list[list[Cell]]:
    """The rows of a file, top to bottom, and what is beside the notes."""
    empty = [None] * (len(sheet.columns) - 1)
    below = [[None, *empty], *([note, *empty] for note in sheet.notes)] if sheet.notes else []
    table = [[None if cell == "" else cell for cell in row] for row in (sheet.columns, *sheet.rows)]
    return table + below


def as_meant(cell):
    """A day without its hour, and a text without the escapes that only Excel itself undoes."""
    if isinstance(cell, datetime):
        return cell.date()
    return unescape(cell) if isinstance(cell, str) else cell


def opened(sheet: Sheet):
    """The worksheet as another library reads it."""
    return load_workbook(io.BytesIO(excel.excel(sheet))).worksheets[0]


@settings(deadline=None, max_examples=60)
@given(sheet=sheets())
@example(sheet=SHEET)
def test_what_is_read_back_from_excel_is_what_was_in_the_sheet(sheet: Sheet) -> None:
    read = opened(sheet).iter_rows(max_col=len(sheet.columns), values_only=True)
    found = [[as_meant(cell) for cell in row] for row in read]
    expected = laid_out(sheet)
    found += [[None] * len(sheet.columns)] * (
        len(expected) - len(found)
    )  # empty rows at the end are not kept
    assert found == expected


@settings(deadline=None)
@given(sheet=sheets())
@example(sheet=SHEET)
def test_what_is_read_back_from_the_text_is_what_was_in_the_sheet(sheet: Sheet) -> None:
    told = comma.csv_of(sheet).decode("utf-8-sig")
    found = list(csv.reader(io.StringIO(told, newline=""), delimiter=";"))

    def as_text(cell: Cell) -> str:
        if isinstance(cell, date):
            return cell.strftime("%d.%m.%Y")
        return comma.plain(cell) if isinstance(cell, str) else "" if cell is None else str(cell)

    notes = [[], *([as_text(note)] for note in sheet.notes)] if sheet.notes else []
    assert found == [[as_text(cell) for cell in row] for row in (sheet.columns, *sheet.rows)] + notes


@given(sheet=sheets())
def test_no_text_of_the_sheet_is_calculated_in_either_file(sheet: Sheet) -> None:
    with zipfile.ZipFile(io.BytesIO(excel.excel(sheet))) as file:
        inside = file.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in inside
    assert "<hyperlink" not in inside
    told = comma.csv_of(sheet).decode("utf-8-sig")
    numbers = {str(cell) for row in sheet.rows for cell in row if isinstance(cell, int)}
    for row in csv.reader(io.StringIO(told, newline=""), delimiter=";"):
        assert all(cell in numbers or not cell.lstrip().startswith(tuple("=+-@")) for cell in row)


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_text_that_looks_like_a_formula_stays_a_text(text: str) -> None:
    cell = opened(Sheet("x", ("a",), ((text,),)))["A2"]
    assert cell.data_type == "s"
    assert comma.plain(text) == f"'{text}"


def test_the_heading_is_bold_and_stays_in_sight_and_everything_can_be_filtered() -> None:
    page = opened(SHEET)
    assert page.title == "Oversikt"
    assert page["A1"].font.bold
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:D4"
    assert (page["C2"].is_date, page["C2"].number_format) == (True, "dd.mm.yyyy")
    widths = [page.column_dimensions[column].width for column in "ABCD"]
    assert max(widths) == widths[0] < 70, "a note beneath makes no column wider"


def test_norwegian_excel_finds_its_mark_its_semicolons_and_its_line_ends() -> None:
    told = comma.csv_of(SHEET)
    assert told.startswith(b"\xef\xbb\xbfArbeidsplass;Fase;")
    assert told.count(b"\r\n") == 6
    assert '"Ærlighetens bo- og omsorgssenter; øst";Utforske;24.08.2026;3'.encode() in told


@pytest.mark.parametrize("title", ["", "[1]/2:*?\\", "' '", "History", "Å" * 80, "Nord\x00/Sør"])
def test_any_title_gives_a_name_that_excel_takes(title: str) -> None:
    name = opened(Sheet(title, ("a",), ())).title
    assert 0 < len(name) <= 31
    assert not set(name) & set("[]:*?/\\")


def test_a_text_longer_than_a_cell_is_cut_visibly() -> None:
    told = opened(Sheet("x", ("a",), (("Å" * 40_000,),)))["A2"].value
    assert (len(told), told[-1]) == (32_767, "…")


def test_a_row_that_does_not_fit_the_columns_is_no_sheet() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Sheet("x", ("a", "b"), (("one",),))


def test_excel_is_given_no_day_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="1900"):
        excel.excel(Sheet("x", ("a",), ((date(1899, 12, 31),),)))

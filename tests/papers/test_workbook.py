"""A workbook of several pages: one for each sheet, to be read on a screen and to be printed."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from papers import excel
from papers.sheet import Sheet, written

ACTIONS = Sheet(
    "Tiltak",
    ("Nr.", "Tiltak", "Frist"),
    ((1, "En lang forklaring " * 20, date(2026, 8, 28)),),
    (),
    (6, 44, 12),
)
ABOUT = Sheet("Om planen", ("Hva", "Opplysning"), (("Utgave", "3"),), ("En merknad.",))


def pages(*sheets: Sheet):
    """The worksheets as another library reads them."""
    return load_workbook(io.BytesIO(excel.excel(*sheets))).worksheets


def test_each_sheet_is_a_page_in_the_order_given() -> None:
    first, second = pages(ACTIONS, ABOUT)
    assert (first.title, second.title) == ("Tiltak", "Om planen")
    assert [cell.value for cell in second[2]] == ["Utgave", "3"]
    assert second["A4"].value == "En merknad."


def test_with_widths_long_texts_are_laid_on_several_lines() -> None:
    (page,) = pages(ACTIONS)
    assert [int(page.column_dimensions[column].width) for column in "ABC"] == [6, 44, 12]
    assert page["B2"].alignment.wrap_text
    assert {page[place].alignment.vertical for place in ("A2", "B2", "C2")} == {"top"}
    assert page["C2"].is_date


def test_with_widths_it_prints_on_lying_pages_of_a4_with_the_headings_on_each() -> None:
    (page,) = pages(ACTIONS)
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) in ((None, 0), (1, 0))
    assert page.print_title_rows in ("1:1", "$1:$1")


def test_without_widths_a_page_is_as_it_was() -> None:
    (page,) = pages(ABOUT)
    assert not page["A2"].alignment.wrap_text
    assert page.page_setup.orientation is None


def test_widths_that_do_not_fit_the_columns_are_no_sheet() -> None:
    with pytest.raises(ValueError, match="widths"):
        Sheet("x", ("a", "b"), (), (), (1,))


def test_a_cell_is_read_as_it_was_meant() -> None:
    assert [written(cell) for cell in (None, "a", 3, date(2026, 8, 5), date(900, 1, 2))] == [
        *("", "a", "3"),
        *("05.08.2026", "02.01.0900"),
    ]

"""A document to print holds all that was in the sheets, in letters that can be drawn, page by page."""

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from papers.document import UNKNOWN, Document, pdf
from papers.sheet import Sheet

DRAWN = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHEET = Sheet(
    "Tiltak",
    ("Nr.", "Tiltak", "Frist"),
    ((1, "Felles pause på Ærfuglveien, også for nattvaktene i Åsane", date(2026, 8, 28)), (2, "Øving", None)),
    ("En merknad.",),
    (10, 180, 30),
    1,
)


def a_document(
    *parts: Sheet, facts: Sequence[tuple[str, str]] = (("Utgave", "3"),), title: str = "Plan"
) -> Document:
    return Document(
        "nn",
        title,
        "Solbakken sjukeheim",
        tuple(facts),
        parts,
        "Til internkontrollen",
        partial("Side {} av {}".format),
        "Noko manglar.",
        DRAWN,
    )


def read(document: Document) -> list[str]:
    """The text of each page, as another program reads it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf(document))).pages]


def words(text: str) -> list[str]:
    return text.split()


def test_everything_in_the_sheet_stands_on_the_page() -> None:
    (page,) = read(a_document(SHEET))
    for expected in (
        *("Plan", "Solbakken sjukeheim", "Utgave", "3", "Tiltak", "Nr.", "Frist", "28.08.2026", "Øving"),
        *("Ærfuglveien", "Åsane", "En merknad.", "Til internkontrollen", "Side 1 av 1"),
    ):
        assert expected in page


def test_the_file_tells_its_language_its_title_and_that_it_is_for_keeping() -> None:
    made = pdf(a_document(SHEET, title="Handlingsplan"))
    file = PdfReader(io.BytesIO(made))
    assert file.trailer["/Root"]["/Lang"] == "nn"  # type: ignore[index]
    assert file.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    told = file.xmp_metadata
    assert told is not None
    assert told.dc_title == {"x-default": "Handlingsplan"}
    assert told.dc_description == {"x-default": "Solbakken sjukeheim"}
    assert [one["/Title"] for one in file.outline] == ["Tiltak"]
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert b"<pdfaid:conformance>U</pdfaid:conformance>" in made


def test_the_file_tells_when_it_was_drawn() -> None:
    assert f'xmp:CreateDate="{DRAWN.isoformat()}"'.encode() in pdf(a_document(SHEET))


def test_the_page_lies_and_the_headings_are_repeated_on_every_page() -> None:
    rows = tuple((n, f"Tiltak nummer {n} " + "med en lang forklaring " * 8, None) for n in range(40))
    long = Sheet("Tiltak", ("Nr.", "Hva skal gjøres", "Frist"), rows, (), (10, 100, 30), 1)
    made = PdfReader(io.BytesIO(pdf(a_document(long))))
    pages = [page.extract_text() for page in made.pages]
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "Hva skal gjøres" in page
        assert f"Side {number} av {len(pages)}" in page
        assert "Solbakken sjukeheim" in page
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in made.pages}
    assert sizes == {(842, 595)}, "A4, in points"
    assert [n for n in range(40) if f"Tiltak nummer {n} " not in "\n".join(pages)] == []


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for count in range(4, 16):
        first = Sheet("Første", ("a",), tuple((f"linje {n}",) for n in range(count)))
        second = Sheet("Andre del", ("kolonne b",), (("rad én",),))
        for page in read(a_document(first, second)):
            assert ("Andre del" in page) == ("kolonne b" in page) == ("rad én" in page)


@pytest.mark.parametrize("text", ["Kaffe ☕ klokka ti", "👩‍👩‍👧 Familie", "Hjerte ❤️ på", "1️⃣ først", "👍🏽"])
def test_emoji_are_left_out_and_the_words_stay(text: str) -> None:
    (page,) = read(a_document(Sheet("x", ("a",), ((text,),))))
    assert UNKNOWN not in page
    assert "Noko manglar." not in page
    kept = [word for word in words(text) if word.isascii() or word in ("på", "først")]
    assert all(word in page for word in kept)


def test_letters_that_cannot_be_drawn_are_seen_to_be_missing_and_told_of() -> None:
    (page,) = read(a_document(Sheet("x", ("a",), (("Ameen أمين på natt",),))))
    assert f"Ameen {UNKNOWN} på natt" in page
    assert "Noko manglar." in page


def test_an_å_written_as_two_signs_is_one_letter() -> None:
    (page,) = read(a_document(Sheet("x", ("a",), (("A\u030asane",),))))
    assert "Åsane" in page


@pytest.mark.parametrize(
    "text", ["W" * 300, "ord " * 400, "linje\n" * 12, "https://eksempel.no/" + "x" * 200]
)
def test_however_long_a_text_is_all_of_it_is_printed(text: str) -> None:
    narrow = Sheet("x", ("a", "b"), ((text, "b"),), (), (40, 200), 0)
    told = "".join("".join(page.split()) for page in read(a_document(narrow)))
    assert all(told.count(sign) >= text.count(sign) for sign in set("".join(text.split())))


@settings(deadline=None, max_examples=25)
@given(text=st.text(st.characters(exclude_categories=("Cs",)), max_size=80), day=st.dates(date(1, 1, 1)))
@example(text="**ikke uthevet** __heller ikke__ {nb} \\n", day=date(2026, 8, 28))
def test_whatever_is_written_can_be_printed(text: str, day: date) -> None:
    sheet = Sheet("x", ("a", "b"), ((text, day),))
    (page,) = read(a_document(sheet, facts=((text, text),)))
    assert f"{day:%d.%m.}{day.year:04}" in page


def test_what_looks_like_formatting_stays_as_it_was_written() -> None:
    (page,) = read(a_document(Sheet("x", ("a",), (("**ikke uthevet** __heller ikke__",),))))
    assert "**ikke uthevet** __heller ikke__" in page


def test_a_part_without_rows_is_its_heading_and_its_notes() -> None:
    (page,) = read(a_document(Sheet("Ingen ennå", ("a",), (), ("Ingenting å vise.",))))
    assert "Ingen ennå" in page
    assert "Ingenting å vise." in page

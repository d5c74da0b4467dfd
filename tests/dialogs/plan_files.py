"""A group's plan as it is fetched: the files behind the links, read by other programs."""

import io
from datetime import datetime
from typing import Any

from openpyxl import load_workbook
from pypdf import PdfReader

from dialogs.files import fetched
from dialogs.link import File
from programme.people import Role
from tests.cards.walk import of
from tests.dialogs.desk import Bench
from tests.dialogs.states import GROUP

URL = "https://stafett.example"
FETCH = "plan.fetch/1"
Rows = list[dict[str, Any]]


def links(card: dict[str, Any]) -> list[str]:
    return [one["url"].removeprefix(f"{URL}/files/") for one in of(card, "Action.OpenUrl")]


def files(bench: Bench, who: str = Role.LEADER) -> dict[str, File]:
    """Both files by how their names end."""
    card = bench.press(who, FETCH, {"group": GROUP}).card
    found = [bench.work(lambda w, s=secret: fetched(w, bench.house, s, bench.at)) for secret in links(card)]
    return {file.name.rpartition(".")[2]: file for file in found}


def book(bench: Bench) -> dict[str, Rows]:
    """The workbook as another program reads it: rows by heading, for each of its pages."""
    read = load_workbook(io.BytesIO(files(bench)["xlsx"].content()))
    pages = {}
    for page in read.worksheets:
        head, *rows = page.iter_rows(values_only=True)
        table = [dict(zip(head, map(as_meant, row), strict=True)) for row in rows]
        pages[page.title] = [row for row in table if any(row.values())]
    return pages


def as_meant(cell: Any) -> Any:
    return cell.date() if isinstance(cell, datetime) else cell


def printed(bench: Bench) -> str:
    """The text of the document, on one line."""
    pages = PdfReader(io.BytesIO(files(bench)["pdf"].content())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())

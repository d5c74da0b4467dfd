"""Files as they are fetched: made for one person, alone with the bot."""

from collections.abc import Callable
from io import BytesIO

from pypdf import PdfReader

from dialogs.house import Here
from dialogs.link import File
from dialogs.turns import Place, Sender
from storage.work import Work
from tests.dialogs.desk import TENANT, Bench

Maker = Callable[[Here, str], File | None]


def made(bench: Bench, who: str, maker: Maker, about: str) -> File:
    """Raises Refused, as the link does before it says that there is nothing."""

    def make(work: Work) -> File | None:
        known = work.people.known(TENANT, who)
        place = Place(TENANT, "", "personal", "", "")
        sender = Sender(TENANT, who, known.person.name, known.aad, known.person.locale)
        return maker(Here(work, bench.house, sender, place, bench.at, known), about)

    file: File | None = bench.work(make)
    if file is None:
        raise LookupError(about)
    return file


def pages(file: File) -> list[str]:
    """The text of each page of a PDF, as another program reads it."""
    return [page.extract_text() for page in PdfReader(BytesIO(file.content())).pages]

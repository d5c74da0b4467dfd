"""Files over HTTP, but for the server: a good link gives the file, any other a sentence."""

import asyncio
import logging
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from urllib.parse import quote

from dialogs.files import fetched
from dialogs.house import House
from dialogs.link import File
from storage.worker import Run

log = logging.getLogger(__name__)

_SECRET = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
"""32 bytes in URL-safe base64; nothing else is looked up."""
_UNFIT = re.compile(r'[\x00-\x1f\x7f"\\/:*?<>|;%]+')
"""What some system refuses in the name of a file, or a browser in a header."""
_PLAIN = "text/plain; charset=utf-8"
_ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@dataclass(frozen=True, slots=True)
class Handed:
    """What goes back over HTTP."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class Files:
    """Hands files out. The secret in a link is never logged."""

    def __init__(self, house: House, run: Run) -> None:
        self._house = house
        self._run = run

    async def fetch(self, secret: str, at: datetime) -> Handed:
        """The file of a link, or why there is none. Raises nothing."""
        if not _SECRET.fullmatch(secret):
            return self._said(404, "file-gone")
        try:
            file = await self._run(partial(fetched, house=self._house, secret=secret, at=at))
            if file is None:
                return self._said(404, "file-gone")
            return _handed(file, await asyncio.to_thread(file.content))
        except Exception as fault:
            extra = {"action": "files.failed", "error": type(fault).__name__}
            log.error("A file was not made: %s", type(fault).__name__, extra=extra)
            return self._said(500, "file-sorry")

    def _said(self, status: int, key: str) -> Handed:
        """In bokmål: whoever comes with a wrong link is nobody we know."""
        said = self._house.words["nb"](key)
        return Handed(status, said.encode(), {**_ALWAYS, "Content-Type": _PLAIN})


def _handed(file: File, content: bytes) -> Handed:
    headers = {"Content-Type": file.type, "Content-Disposition": disposition(file.name)}
    return Handed(200, content, {**_ALWAYS, **headers})


def disposition(name: str) -> str:
    """The header that makes a browser save the file under its name (RFC 6266): in any letters, and for old
    ones in plain letters."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode()
    return f"attachment; filename=\"{_fit(plain)}\"; filename*=UTF-8''{quote(_fit(name), safe='')}"


def _fit(name: str) -> str:
    return " ".join(_UNFIT.sub(" ", name).split()).strip(". ") or "stafett"


_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "Æ": "Ae", "Ø": "O", "Å": "A"})

"""One table of a TOML file that knows where it stands, so that every complaint is exact."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
TEXT_LIMIT = 300
"""Characters in one sentence of a method; more does not fit a phone."""
TITLE_LIMIT = 80
"""Characters in a name; what a card's heading can hold."""
FILE_LIMIT = 256 * 1024
"""Bytes in one file: twenty times what the longest method needs."""
LINE_LIMIT = 8000
"""Bytes in one line: reading a name of thousands of parts would take minutes."""


def readable(words: str) -> str:
    """One line: the words with whatever a terminal would obey, or cannot show, written out."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in words)


class BrokenMethod(Exception):
    """A method's folder cannot be used. The message names file, place and reason, on one line."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(readable(": ".join(filter(None, (str(file), place, reason)))))
        self.file = file


class Page:
    """A table of a file; each way of reading a field raises BrokenMethod when the field does not fit."""

    def __init__(self, file: Path, table: Mapping[str, Any], place: str = "") -> None:
        self.file, self.table, self.place = file, table, place

    @classmethod
    def opened(cls, file: Path) -> "Page":
        """The whole file. Raises BrokenMethod when it is missing, too large or no TOML in UTF-8."""
        return cls(file, _toml(file, _content(file)))

    def broken(self, name: str, reason: str) -> BrokenMethod:
        """The complaint about one of the table's fields."""
        return BrokenMethod(self.file, self._place(_cut(name)), reason)

    def only(self, *names: str) -> None:
        """Raises BrokenMethod for a field of another name: most likely a misspelling."""
        for name in self.table:
            if name not in names:
                raise self.broken(name, f"is not a field here; known are {', '.join(names)}")

    def words(self, name: str, *, most: int = TEXT_LIMIT) -> str:
        """A sentence on one line, of at most so many characters."""
        value = self.table.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.broken(name, "a text is missing")
        if len(value) > most:
            raise self.broken(name, f"has {len(value)} characters; at most {most} fit a phone")
        for sign in value:
            if sign == "<" or not sign.isprintable():
                raise self.broken(name, f"must be plain text on one line, without the sign {_named(sign)}")
        return value.strip()

    def key(self, name: str) -> str:
        """A short name for code: a-z, 0-9 and _."""
        value = self.table.get(name)
        if not isinstance(value, str) or not KEY.fullmatch(value):
            raise self.broken(name, "must be a short name of a-z, 0-9 and _, beginning with a letter")
        return value

    def number(self, name: str, least: int, most: int, *, default: int | None = None) -> int:
        """A whole number within bounds; the default, when it is left out, may lie outside."""
        value = self.table.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.broken(name, f"must be a whole number from {least} to {most}")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """true or false."""
        value = self.table.get(name, default)
        if not isinstance(value, bool):
            raise self.broken(name, "must be true or false")
        return value

    def one_of(self, name: str, *known: str, default: str = "") -> str:
        """One of a few known words."""
        value = self.table.get(name, default)
        if not isinstance(value, str) or value not in known:
            raise self.broken(name, f"must be one of {', '.join(known)}")
        return value

    def listed(self, name: str, most: int, *known: str) -> tuple[str, ...]:
        """A list of short names, each once and of `known`, if that is given; empty when it is left out."""
        value = self.table.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.broken(name, "must be a list of short names")
        if len(value) > most or len(set(value)) < len(value):
            raise self.broken(name, f"must hold at most {most} names, each once")
        for one in value:
            if not KEY.fullmatch(one):
                raise self.broken(name, f"«{_cut(one)}» is no short name of a-z, 0-9 and _")
            if known and one not in known:
                raise self.broken(name, f"«{_cut(one)}» is not known here; known are {', '.join(known)}")
        return tuple(value)

    def at(self, name: str) -> "Page":
        """The table of that name."""
        value = self.table.get(name)
        if not isinstance(value, dict):
            raise self.broken(name, "is missing")
        return Page(self.file, value, self._place(name))

    def parts(self, name: str, most: int) -> Iterator["Page"]:
        """The tables of the list of that name, in order: at least one, at most `most`."""
        value = self.table.get(name)
        if not isinstance(value, list) or not value or not all(isinstance(part, dict) for part in value):
            raise self.broken(name, "must be a list with at least one entry")
        if len(value) > most:
            raise self.broken(name, f"has {len(value)} entries; at most {most} can be shown")
        for number, part in enumerate(value, start=1):
            yield Page(self.file, part, self._place(f"{name}[{number}]"))

    def each_once(self, name: str, keys: Iterable[str]) -> None:
        """Raises BrokenMethod when two entries of the list of that name have one key."""
        for key, count in Counter(keys).items():
            if count > 1:
                raise self.broken(name, f"{count} entries have the key «{key}»")

    def _place(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def _named(sign: str) -> str:
    """The sign, or its number when it cannot be seen, such as the space that word processors put in."""
    return sign if sign.isprintable() else f"U+{ord(sign):04X}"


def _cut(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:39]}…"


def _content(file: Path) -> bytes:
    """The file's bytes. Only a real file is opened: a pipe would wait for ever, a device never end."""
    try:
        if not file.is_file():
            raise BrokenMethod(file, "", "is no file" if file.exists() else "is missing")
        with file.open("rb") as opened:
            content = opened.read(FILE_LIMIT + 1)
    except OSError as error:
        raise BrokenMethod(file, "", f"cannot be read: {error.strerror}") from None
    if len(content) > FILE_LIMIT:
        raise BrokenMethod(file, "", f"is larger than {FILE_LIMIT // 1024} KB")
    return content


def _toml(file: Path, content: bytes) -> dict[str, Any]:
    for number, line in enumerate(content.splitlines(), start=1):
        if len(line) > LINE_LIMIT:
            raise BrokenMethod(file, f"line {number}", f"is longer than {LINE_LIMIT} bytes")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))  # Windows' editors may put a mark first
    except UnicodeDecodeError:
        raise BrokenMethod(file, "", "is not UTF-8") from None
    except ValueError as error:
        raise BrokenMethod(file, "", f"cannot be read: {str(error)[:200]}") from None
    except RecursionError:
        raise BrokenMethod(file, "", "cannot be read: it is nested too deep") from None

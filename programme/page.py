"""One table of a TOML file that knows where it stands, so that every complaint is exact."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
TEXT_LIMIT = 300
"""Characters in one sentence of a method; more does not fit a phone."""


class BrokenMethod(Exception):
    """A method's folder cannot be used. The message names file, place and reason."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(f"{file}: {place}: {reason}" if place else f"{file}: {reason}")


class Page:
    """A table of a file; each way of reading a field raises BrokenMethod when the field does not fit."""

    def __init__(self, file: Path, table: Mapping[str, Any], place: str = "") -> None:
        self.file, self.table, self.place = file, table, place

    @classmethod
    def opened(cls, file: Path) -> "Page":
        """The whole file. Raises BrokenMethod when it is missing or is no TOML in UTF-8."""
        return cls(file, _toml(file))

    def broken(self, name: str, reason: str) -> BrokenMethod:
        """The complaint about one of the table's fields."""
        return BrokenMethod(self.file, self._place(name), reason)

    def only(self, *names: str) -> None:
        """Raises BrokenMethod for a field of another name: most likely a misspelling."""
        for name in self.table:
            if name not in names:
                raise self.broken(name, f"is not a field here; known are {', '.join(names)}")

    def words(self, name: str, *, default: str | None = None) -> str:
        """A sentence on one line, within the limit."""
        value = self.table.get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.broken(name, "a text is missing")
        if len(value) > TEXT_LIMIT or "<" in value or not value.isprintable():
            raise self.broken(name, f"must be plain text on one line of at most {TEXT_LIMIT} characters")
        return value.strip()

    def key(self, name: str) -> str:
        """A short name for code: a-z, 0-9 and _."""
        value = self.table.get(name)
        if not isinstance(value, str) or not KEY.fullmatch(value):
            raise self.broken(name, "must be a short name of a-z, 0-9 and _, beginning with a letter")
        return value

    def number(self, name: str, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = self.table.get(name)
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

    def _place(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def _toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))  # Windows' editors may put a mark first
    except FileNotFoundError:
        raise BrokenMethod(file, "", "is missing") from None
    except UnicodeDecodeError:
        raise BrokenMethod(file, "", "is not UTF-8") from None
    except (OSError, ValueError) as error:
        raise BrokenMethod(file, "", f"cannot be read: {error}") from None
    except RecursionError:
        raise BrokenMethod(file, "", "cannot be read: it is nested too deep") from None

"""Buttons: each is a class that packs itself into a card, reads itself back, and refuses what does not fit.

Cards live in chats for months, so every verb carries a version; what comes back is never trusted.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from enum import Enum, StrEnum
from functools import cache, partial
from typing import Any, ClassVar, Self, get_type_hints

from programme.access import Deed
from programme.refusals import TooLong, Unreadable

TEXT_LIMIT = 4000
"""Characters in any text a button reads; the rules behind set their own, smaller limits."""


class Button:
    """A press that names one deed. Subclasses are frozen dataclasses of texts, numbers, flags, days, enums.

    A field with a default is an input the client may leave out; a `dict[str, str]` field named `x` gathers
    the inputs called `x.<key>`.
    """

    verb: ClassVar[str]
    deed: ClassVar[Deed]
    traceless: ClassVar[bool] = False
    """Whether the press leaves nothing behind about who pressed, or when: not even that they were met."""
    limit: ClassVar[int] = TEXT_LIMIT
    """Characters in any text it reads. A form that is given back with what was too long takes more."""

    def pack(self) -> dict[str, Any]:
        """The data the card carries: the verb, and every field that is not left to an input. An input that
        is given a value here is decided by the button itself."""
        packed: dict[str, Any] = {"verb": self.verb}
        for part in _plan(type(self)):
            value = getattr(self, part.name)
            if not part.is_input or (value != part.default and not part.gathers):
                packed[part.name] = _packed(value)
        return packed

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """The button as it was pressed. Raises Unreadable or TooLong."""
        found: dict[str, Any] = {}
        for part in _plan(cls):
            if part.gathers:
                found[part.name] = _gathered(part.name, data, cls.limit)
            elif data.get(part.name) is not None:
                found[part.name] = part.read(data[part.name])
            elif not part.is_input:
                raise Unreadable
        return cls(**found)


@dataclass(frozen=True, slots=True)
class _Part:
    """How one field is read; worked out once for each class, for looking at types is slow."""

    name: str
    is_input: bool
    gathers: bool
    default: Any
    read: Callable[[Any], Any]


def _planned(kind: type[Button]) -> tuple[_Part, ...]:
    hints = get_type_hints(kind)
    return tuple(
        _part(field, hints[field.name], kind.limit)
        for field in fields(kind)  # type: ignore[arg-type]
    )


_plan: Callable[..., tuple[_Part, ...]] = cache(_planned)


def _part(field: "Field[Any]", hint: Any, limit: int) -> _Part:
    gathers = hint == dict[str, str]
    is_input = field.default is not MISSING or field.default_factory is not MISSING
    return _Part(field.name, is_input, gathers, field.default, _reader(hint, limit))


def _reader(hint: Any, limit: int) -> Callable[[Any], Any]:
    if hint is bool:
        return _flag
    if hint is date or hint == date | None:
        return _day
    if hint == int | None:
        return _number
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return partial(_one_of, hint)
    return partial(_text, limit=limit)


def _packed(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _gathered(name: str, data: Mapping[str, Any], limit: int) -> dict[str, str]:
    start = f"{name}."
    return {
        key[len(start) :]: _input(value, limit)
        for key, value in data.items()
        if key.startswith(start) and value is not None
    }


def _input(value: Any, limit: int) -> str:
    """What an input holds: some clients send a number as one."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(_number(value))
    return _text(value, limit)


def _text(value: Any, limit: int = TEXT_LIMIT) -> str:
    if not isinstance(value, str):
        raise Unreadable
    if len(value) > limit:
        raise TooLong(limit=limit)
    if not value.isascii() and any(0xD800 <= ord(sign) <= 0xDFFF for sign in value):
        raise Unreadable
    if "\x00" in value:
        raise Unreadable
    return value


def _one_of(kind: type[StrEnum], value: Any) -> StrEnum:
    try:
        return kind(_text(value))
    except ValueError:
        raise Unreadable from None


def _day(value: Any) -> date | None:
    text = _text(value)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Unreadable from None


def _number(value: Any) -> int | None:
    """A whole number; clients send it as a number or as a text, and an empty text for none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    text = _text(value).strip()
    if text and not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise Unreadable
    return int(text) if text else None


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise Unreadable

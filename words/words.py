"""The sentences of one language: bokmål is the source, nynorsk and English say the same.

Days and times are Norwegian, whatever zone they come in. Nothing is read before `all_words` is called.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from datetime import date, datetime
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.lists import format_list
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

OSLO = ZoneInfo("Europe/Oslo")
LOCALES = {"nb": "nb", "nn": "nn", "en": "en_GB"}
"""Our languages, the source first, and the locale that gives each its dates and plurals."""

REMEMBERED = 4096
"""Finished sentences kept per language; the same few are asked for again and again."""


class Wordless(Exception):
    """A sentence is not there, or a fact it needs was not given. Our own mistake, never a person's."""


class Words:
    """All sentences of one language. Safe to share between threads: nothing changes after it is made."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        self._locale = LOCALES[language]
        self._bundle = FluentBundle([self._locale.replace("_", "-")], use_isolating=False)
        # Where in the file a word stands is only for editors, and takes most of the memory.
        self._bundle.add_resource(FluentParser(with_spans=False).parse(source))
        self._solo = False
        self._remember()

    def _remember(self) -> None:
        self._remembered: Callable[..., str] = lru_cache(REMEMBERED)(self._told)
        self._lists: Callable[..., str] = lru_cache(REMEMBERED)(self._listed)
        self.day: Callable[[date], str] = lru_cache(REMEMBERED)(self._day)
        """«fre. 28. aug. (uke 35)»."""

    @cached_property
    def to_one(self) -> "Words":
        """The same language, spoken to one person who goes the way alone: «x» gives way to «x-solo» where
        that is there."""
        alone = copy(self)
        alone._solo = True
        alone._remember()
        return alone

    def __call__(self, key: str, **facts: str | int) -> str:
        """The sentence of that key with its places filled. Raises Wordless."""
        return self._remembered(key, *facts.items())

    def moment(self, at: datetime) -> str:
        """«man. 31. aug. (uke 36) kl. 08.30», in Norwegian time; `at` must know its zone."""
        local = at.astimezone(OSLO)
        return self("moment", day=self.day(local.date()), hour=f"{local:%H}", minute=f"{local:%M}")

    def day_of(self, at: datetime) -> str:
        """The day a moment falls on in Norway."""
        return self.day(at.astimezone(OSLO).date())

    def weekday_of(self, at: datetime) -> str:
        """«tirsdag 1. des.», the day a moment falls on in Norway."""
        return str(format_date(at.astimezone(OSLO).date(), self("pattern-weekday"), locale=self._locale))

    def date_of(self, at: datetime) -> str:
        """«22. november», the day a moment falls on in Norway."""
        return str(format_date(at.astimezone(OSLO).date(), self("pattern-date"), locale=self._locale))

    def month(self, day: date) -> str:
        """«aug. 2026»."""
        return str(format_date(day, self("pattern-month"), locale=self._locale))

    def pick(self, text: Mapping[str, str]) -> str:
        """A sentence that brings its own languages, such as a method's."""
        return text[self.language]

    def listed(self, parts: Sequence[str]) -> str:
        """«leder, tillitsvalgt og verneombud»."""
        return self._lists(*parts)

    def typed(self, command: str) -> str:
        """The word to type for a command, the first of its synonyms."""
        return self.phrases(f"typed-{command}")[0]

    def phrases(self, key: str) -> tuple[str, ...]:
        """A list of synonyms, written with | between them."""
        return tuple(phrase.strip() for phrase in self(key).split("|"))

    def _told(self, key: str, *facts: tuple[str, Any]) -> str:
        if self._solo and self._bundle.has_message(f"{key}-solo"):
            key = f"{key}-solo"
        if not self._bundle.has_message(key):
            raise Wordless(f"{self.language}: no sentence «{key}»")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise Wordless(f"{self.language}: «{key}» is empty")
        told, faults = self._bundle.format_pattern(pattern, dict(facts))
        if faults:
            raise Wordless(f"{self.language}: «{key}»: {faults[0]}")
        return str(told)

    def _listed(self, *parts: str) -> str:
        return str(format_list(list(parts), locale=self._locale)) if parts else ""

    def _day(self, day: date) -> str:
        written = format_date(day, self("pattern-day"), locale=self._locale)
        return self("day", day=written, week=str(day.isocalendar().week))


@cache
def all_words() -> Mapping[str, Words]:
    """Every language, read from this folder, once."""
    here = Path(__file__).parent
    return {
        language: Words(language, (here / f"{language}.ftl").read_text(encoding="utf-8"))
        for language in LOCALES
    }

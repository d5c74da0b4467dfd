"""The words that tell of a day, in every language: weekdays and months by the calendar's own names."""

from collections.abc import Iterator, Mapping

from babel import Locale

from words.words import LOCALES, Words

Tells = tuple[str, int]
PHRASES: Mapping[str, Tells] = {
    "today": ("r", 0),
    "tomorrow": ("r", 1),
    "day-after": ("r", 2),
    "this": ("x", 0),
    "next": ("x", 1),
    "week": ("w", 0),
    "days": ("a", 0),
    "months": ("s", 0),
    "little": ("l", 0),
}
"""What the phrases of a family tell, by the end of their key: a sign, which programme/day_words.py reads, and
a value."""


def day_words(words: Mapping[str, Words]) -> dict[str, Tells]:
    """All that is understood, in lower case, whichever language is written."""
    return {phrase.lower(): tells for one in words.values() for phrase, tells in _of(one)}


def _of(words: Words) -> Iterator[tuple[str, Tells]]:
    yield from _of_the_calendar(Locale.parse(LOCALES[words.language]))
    for name, tells in PHRASES.items():
        yield from ((phrase, tells) for phrase in words.phrases(f"day-{name}"))
    for number, phrases in enumerate(words("day-numbers").split("|"), 1):
        yield from ((phrase.strip(), ("n", number)) for phrase in phrases.split("/"))


def _of_the_calendar(locale: Locale) -> Iterator[tuple[str, Tells]]:
    """Names in full and shortened; nynorsk has each in a sentence and by itself."""
    for context, width in (("format", "wide"), ("stand-alone", "wide"), ("stand-alone", "abbreviated")):
        for weekday, name in locale.days[context][width].items():
            yield name.rstrip("."), ("d", weekday)
        for month, name in locale.months[context][width].items():
            yield name.rstrip("."), ("m", month)

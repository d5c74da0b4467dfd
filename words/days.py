"""The words that tell of a day, in every language: weekdays and months by the calendar's own names."""

from collections.abc import Iterator, Mapping

from babel import Locale

from programme.day_words import Part, Vocabulary
from words.words import LOCALES, Words

PHRASES = {
    "today": Part("r", 0),
    "tomorrow": Part("r", 1),
    "day-after": Part("r", 2),
    "this": Part("x", 0),
    "next": Part("x", 1),
    "week": Part("w"),
    "days": Part("a"),
    "months": Part("s"),
    "little": Part("l"),
}
"""What the phrases of a family tell, by the end of their key."""


def day_words(words: Mapping[str, Words]) -> Vocabulary:
    """All that is understood, whichever language is written."""
    return Vocabulary({phrase.lower(): part for one in words.values() for phrase, part in _of(one)})


def _of(words: Words) -> Iterator[tuple[str, Part]]:
    yield from _of_the_calendar(Locale.parse(LOCALES[words.language]))
    for name, part in PHRASES.items():
        yield from ((phrase, part) for phrase in words.phrases(f"day-{name}"))
    for number, phrases in enumerate(words("day-numbers").split("|"), 1):
        yield from ((phrase.strip(), Part("n", number)) for phrase in phrases.split("/"))


def _of_the_calendar(locale: Locale) -> Iterator[tuple[str, Part]]:
    """Names in full and shortened; nynorsk has each in a sentence and by itself."""
    for context, width in (("format", "wide"), ("stand-alone", "wide"), ("stand-alone", "abbreviated")):
        for weekday, name in locale.days[context][width].items():
            yield name.rstrip("."), Part("d", weekday)
        for month, name in locale.months[context][width].items():
            yield name.rstrip("."), Part("m", month)

"""What the cards and papers of a letter have in common: what it is called, its sections by name, and whose an
experience is."""

from collections import Counter
from datetime import date

from programme.bulletin.audience import Readers, Sort
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.texts import form_of
from words.words import Words

SIGNS = {Section.COMING: "◷", Section.FINDINGS: "✦", Section.SHARED: "❝", Section.ASKING: "✎"}
"""What stands before a section's heading, so that the eye finds it."""


def titled(w: Words, letter: Bulletin) -> str:
    """The letter's title for a reader of this language, by its month where nobody has given it one."""
    named = letter.title.read_in(form_of(w.language))
    return named or w("bulletin-for-month", month=month_name(w, letter.month))


def over(w: Words, letter: Bulletin) -> str:
    """«Dialogbrev · des. 2026», the small line above the title."""
    return f"{w('sent-bulletin')} · {w.month(letter.month)}"


def month_name(w: Words, month: date) -> str:
    """«desember»."""
    return w.phrases("bulletin-months")[month.month - 1]


def section_name(w: Words, section: Section) -> str:
    """«Dette skjer»."""
    return w(f"bulletin-section-{section.value}")


def heading(w: Words, section: Section) -> str:
    """«◷ Dette skjer», a section's heading with its sign."""
    return f"{SIGNS[section]}\u00a0 {section_name(w, section)}"


def told_of(w: Words, name: str, county: str) -> str:
    """Of whom an experience is told: a workplace by its name, or one somewhere."""
    return name or (w("bulletin-from-county", county=county) if county else w("bulletin-from"))


def where_to(w: Words, readers: Readers) -> str:
    """«1 kanal · 296 gruppechatter», in the order of Sort; empty where there is nobody."""
    many = Counter(reader.sort for reader in readers.to)
    return " · ".join(w(f"bulletin-to-{sort.value}", count=many[sort]) for sort in Sort if many[sort])

"""What the cards of a letter have in common: what it is called, and its sections by name."""

from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.texts import Form, form_of
from words.words import Words

SIGNS = {Section.COMING: "◷", Section.FINDINGS: "✦", Section.SHARED: "❝", Section.ASKING: "✎"}
"""What stands before a section's heading, so that the eye finds it."""


def form(w: Words) -> Form:
    """The written form for a reader of this language."""
    return form_of(w.language)


def titled(w: Words, letter: Bulletin) -> str:
    """The letter's title for a reader of this language, by its month where nobody has given it one."""
    return letter.title.read_in(form(w)) or over(w, letter)


def over(w: Words, letter: Bulletin) -> str:
    """«Dialogbrev · des. 2026», the small line above the title."""
    return f"{w('sent-bulletin')} · {w.month(letter.month)}"


def name(w: Words, section: Section) -> str:
    """«Dette skjer»."""
    return w(f"bulletin-section-{section.value}")


def heading(w: Words, section: Section) -> str:
    """«◷ Dette skjer», a section's heading with its sign."""
    return f"{SIGNS[section]}\u00a0 {name(w, section)}"

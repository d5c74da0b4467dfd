"""Sticky notes: short texts, several each, sorted into themes by people after closing."""

from programme.fields import Notes
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "notes",
    Notes(),
    View.THEMES,
    (Ask.QUESTIONS, Ask.MOST),
    questions=(1, 2),
    most=3,
    most_of_most=5,
    text=True,
)

"""Some of several: how many chose each."""

from programme.fields import Many
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "multiple",
    Many(),
    View.BARS,
    (Ask.QUESTION, Ask.OPTIONS, Ask.MOST, Ask.GROUPS),
    questions=(1, 1),
    options=(2, 12),
    most_of_most=12,
)

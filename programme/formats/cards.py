"""A deck of cards: «is it like this with us?». At a table one who thinks so is enough, and nobody can tell
who it was; the result counts tables, never people."""

from programme.ballot import Unit
from programme.fields import Many
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "cards",
    Many(none_counts=True),
    View.CARDS,
    (Ask.QUESTION, Ask.OPTIONS, Ask.KEEPS, Ask.TABLES),
    units=(Unit.TABLE, Unit.PERSON),
    questions=(1, 1),
    options=(1, 24),
)

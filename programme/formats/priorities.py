"""Prioritising proposals on four criteria: each of the three parties alone, then revealed together. It is not
anonymous, and its outcome is a decision and not a sum (programme/priorities.py)."""

from programme.ballot import Unit
from programme.fields import Rated
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "priorities",
    Rated(),
    View.MATRIX,
    (Ask.OPTIONS,),
    units=(Unit.PARTY,),
    questions=(4, 4),
    options=(2, 8),
    asked=("effect", "ease", "quality", "cost"),
)

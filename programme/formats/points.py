"""Points to spread over what is proposed, as with dots on a board."""

from programme.fields import Spread
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "points",
    Spread(),
    View.POINTS,
    (Ask.QUESTION, Ask.OPTIONS, Ask.MOST),
    questions=(1, 1),
    options=(2, 12),
    most=5,
    most_of_most=100,
)

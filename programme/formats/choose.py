"""The few that matter most among many, with a reason; there is no order among them and no right answer."""

from programme.ballot import Unit
from programme.fields import Many
from programme.formats.format import Ask, Format, Joined, View

FORMAT = Format(
    "choose",
    Many(exactly=True, why=True),
    View.BARS,
    (Ask.QUESTION, Ask.OPTIONS, Ask.MOST, Ask.TABLES),
    units=(Unit.PERSON, Unit.TABLE),
    joined=Joined.FIRST,
    questions=(1, 1),
    options=(3, 20),
    most=3,
    most_of_most=5,
)

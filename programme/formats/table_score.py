"""One score that those at a table have agreed on: the mean over the tables."""

from programme.ballot import Unit
from programme.fields import One
from programme.formats.format import GRADES, Ask, Format, Joined, View

FORMAT = Format(
    "table_score",
    One(),
    View.MEANS,
    (Ask.QUESTIONS, Ask.ENDS, Ask.TABLES),
    units=(Unit.TABLE,),
    joined=Joined.FIRST,
    questions=(1, 6),
    fixed=GRADES,
)

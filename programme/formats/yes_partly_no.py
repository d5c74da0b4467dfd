"""Yes, partly or no to one question or several, the same words as at a stop point."""

from programme.ballot import Option
from programme.fields import One
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "yes_partly_no",
    One(skip=True),
    View.BARS,
    (Ask.QUESTIONS, Ask.GROUPS),
    fixed=(Option("yes"), Option("partly"), Option("no")),
)

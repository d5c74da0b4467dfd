"""One of several: counts and per cent."""

from programme.fields import One
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "single", One(), View.BARS, (Ask.QUESTION, Ask.OPTIONS, Ask.GROUPS), questions=(1, 1), options=(2, 12)
)

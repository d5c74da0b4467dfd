"""Where do you stand: stages in order, to be asked again later with the same words."""

from programme.fields import One
from programme.formats.format import Ask, Format, View

FORMAT = Format(
    "stages", One(), View.BARS, (Ask.QUESTION, Ask.OPTIONS, Ask.GROUPS), questions=(1, 1), options=(2, 7)
)

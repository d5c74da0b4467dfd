"""The same statements before and after, two groups side by side; only the groups are compared."""

from programme.fields import One
from programme.formats.format import SCALE, Ask, Format, View

FORMAT = Format("survey", One(skip=True), View.MEANS, (Ask.QUESTIONS, Ask.GROUPS, Ask.ENDS), fixed=SCALE)

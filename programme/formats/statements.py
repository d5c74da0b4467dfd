"""Statements on a scale of five with words at its ends; one may say that one does not know."""

from programme.fields import One
from programme.formats.format import SCALE, Ask, Format, View

FORMAT = Format("statements", One(skip=True), View.MEANS, (Ask.QUESTIONS, Ask.ENDS, Ask.GROUPS), fixed=SCALE)

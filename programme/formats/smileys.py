"""A smiley for each question, three or five to choose among; each has a word as well."""

from programme.fields import One
from programme.formats.format import FACES, Ask, Format, View

FORMAT = Format("smileys", One(), View.FACES, (Ask.QUESTIONS, Ask.FACES, Ask.GROUPS), fixed=FACES[3])

"""The formats a vote can have, one line each, in the order in which they are offered.

To add one: docs/how-to/add-a-vote-format.md.
"""
# ruff: noqa: F401, I001  (the order is ours, and each is used below)

from programme.formats.format import Format
from programme.formats.single import FORMAT as SINGLE
from programme.formats.multiple import FORMAT as MULTIPLE
from programme.formats.yes_partly_no import FORMAT as YES_PARTLY_NO
from programme.formats.stages import FORMAT as STAGES
from programme.formats.statements import FORMAT as STATEMENTS
from programme.formats.smileys import FORMAT as SMILEYS
from programme.formats.cards import FORMAT as CARDS
from programme.formats.table_score import FORMAT as TABLE_SCORE
from programme.formats.choose import FORMAT as CHOOSE
from programme.formats.notes import FORMAT as NOTES
from programme.formats.points import FORMAT as POINTS
from programme.formats.priorities import FORMAT as PRIORITIES
from programme.formats.evaluation import FORMAT as EVALUATION
from programme.formats.survey import FORMAT as SURVEY

FORMATS: dict[str, Format] = {one.key: one for one in [*globals().values()] if isinstance(one, Format)}
"""By key; all that are imported above."""

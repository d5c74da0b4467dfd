"""The formats a vote can have. To add one: docs/how-to/add-a-vote-format.md."""

from programme.formats import (
    cards,
    choose,
    evaluation,
    multiple,
    notes,
    points,
    priorities,
    single,
    smileys,
    stages,
    statements,
    survey,
    table_score,
    yes_partly_no,
)
from programme.formats.format import Format

FORMATS: dict[str, Format] = {
    one.key: one
    for one in (
        single.FORMAT,
        multiple.FORMAT,
        yes_partly_no.FORMAT,
        stages.FORMAT,
        statements.FORMAT,
        smileys.FORMAT,
        cards.FORMAT,
        table_score.FORMAT,
        choose.FORMAT,
        notes.FORMAT,
        points.FORMAT,
        priorities.FORMAT,
        evaluation.FORMAT,
        survey.FORMAT,
    )
}
"""By key, in the order they are offered."""

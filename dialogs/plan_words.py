"""What is typed about the plan and its actions. Commands look, or lead to a form; steps change something."""

from collections.abc import Callable

from cards.elements import Shown
from dialogs import (
    acting,
    deadlines,
    evaluation,
    handing_on,
    informing,
    nudge_rule,
    overdue,
    plan,
    plan_files,
    plan_forms,
    resting,
)
from dialogs.house import Here
from dialogs.typed_action import TYPED_ANSWERS

PLAN_COMMANDS: dict[str, Callable[[Here, str], Shown]] = {
    "plan": plan.typed,
    "new_action": plan_forms.typed_new,
    "action": acting.typed,
    "plan_files": plan_files.typed,
    "evaluation": evaluation.typed,
    "overdue": overdue.typed,
    "handovers": handing_on.typed,
    "deadlines": deadlines.typed,
    "nudges": nudge_rule.typed,
}
"""By the name in words/commands.py: what stands behind the words is handed in."""
PLAN_STEPS: dict[str, Callable[[Here, str], Shown]] = {
    **TYPED_ANSWERS,
    "inform": informing.typed,
    "rest_shift": resting.typed_shift,
    "rest_pause": resting.typed_pause,
    "rest_end": resting.typed_end,
}
"""Taken only when written in full."""
TAKES_MORE: frozenset[str] = frozenset(TYPED_ANSWERS) | {"rest_shift", "rest_pause"}
"""Steps that are followed by something."""

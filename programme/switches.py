"""What somebody can turn off, one kind at a time."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from programme.budget import About


class Switch(StrEnum):
    """A kind that can be turned off by itself; the weekly letter to helpers has a switch of its own."""

    NUDGE = "nudge"
    FORM = "form"
    EVALUATION = "evaluation"
    OVERDUE = "overdue"
    BULLETIN = "bulletin"
    """Copies of dialogue letters in one's own chat, which no budget counts"""


SWITCHES: Mapping[About, Switch] = MappingProxyType(
    {
        About.FORM: Switch.FORM,
        About.PRIORITIES: Switch.FORM,
        About.EVALUATION: Switch.EVALUATION,
        About.OVERDUE: Switch.OVERDUE,
        About.AFTER: Switch.NUDGE,
        About.ON: Switch.NUDGE,
        About.BEFORE: Switch.NUDGE,
    }
)
"""What each kind is turned off by; a call for help, for somebody to take over, and what somebody asked to be
reminded of, cannot be."""

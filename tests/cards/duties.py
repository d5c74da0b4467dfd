"""Every card about the plan, its nudges and its evaluation, dialogue letters, and letting time go on to meet
them."""

from collections.abc import Mapping

from cards.elements import Shown
from tests.cards.bulletins import bulletins
from tests.cards.evaluation_scenes import evaluating
from tests.cards.nudge_scenes import nudges
from tests.cards.overdue_scenes import overdue_scenes
from tests.cards.plan_scenes import the_plan
from tests.cards.play_scenes import played
from tests.cards.staff_scenes import telling_staff
from tests.cards.typed_scenes import typed
from words.words import Words


def duties(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    topics = (played, evaluating, telling_staff, overdue_scenes, nudges, the_plan, typed, bulletins)
    return {name: shown for topic in topics for name, shown in topic(words).items()}

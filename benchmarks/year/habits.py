"""How the invented people act: what they do by themselves, and what they answer when they are asked. Our own
guesses, chosen so that every answer occurs; they say nothing about real people."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from random import Random

from programme.budget import About
from programme.calendar import OSLO


class Answer(Enum):
    """What somebody does about an action."""

    FINISH = auto()
    ON_TRACK = auto()
    NEW_DATE = auto()
    HELP = auto()
    NOTHING = auto()


ANSWERS = {
    About.BEFORE: ((Answer.FINISH, 20), (Answer.ON_TRACK, 45), (Answer.NEW_DATE, 12), (Answer.HELP, 5)),
    About.ON: ((Answer.FINISH, 45), (Answer.ON_TRACK, 8), (Answer.NEW_DATE, 20), (Answer.HELP, 4)),
    About.AFTER: ((Answer.FINISH, 40), (Answer.ON_TRACK, 5), (Answer.NEW_DATE, 25), (Answer.HELP, 5)),
}
"""Of a hundred; what is left answers nothing."""
FINISHES_ALONE = 0.4
"""The part of all actions that are done before anybody is reminded."""
FILLS_IN = 0.8
"""The part of all forms that are answered."""
EVENING = time(20)
MORNING = time(7)
"""When people press: between these hours, on any day, for many work in rotas."""


def answer(chance: Random, about: About) -> Answer:
    """What somebody who is asked so does."""
    weights = ANSWERS.get(about, ())
    left = 100 - sum(weight for _, weight in weights)
    kinds = [kind for kind, _ in weights] + [Answer.NOTHING]
    return chance.choices(kinds, [weight for _, weight in weights] + [left])[0]


def soon(chance: Random, at: datetime) -> datetime:
    """When somebody who is asked gets round to it: most often the same day, sometimes days later."""
    then = (at + timedelta(hours=min(96.0, chance.expovariate(1 / 14)))).astimezone(OSLO)
    if MORNING <= then.time() < EVENING:
        return then
    day = then.date() + timedelta(days=then.time() >= EVENING)
    return some_hour(chance, day)


def some_hour(chance: Random, day: date) -> datetime:
    """Some time that day."""
    return datetime.combine(day, MORNING, OSLO) + timedelta(minutes=chance.randrange(13 * 60))


@dataclass(frozen=True, slots=True)
class Span:
    """From so many weeks to so many."""

    least: int
    most: int

    def days(self, chance: Random) -> timedelta:
        """Some days within it."""
        return timedelta(days=chance.randint(7 * self.least, 7 * self.most))


BEGINS = Span(0, 14)
"""After how long a group sets out."""
DECIDES = Span(3, 36)
"""How long after that an action is decided on."""
DEADLINE = Span(2, 14)
POSTPONED = Span(1, 5)
WORKSHOP = Span(2, 4)
"""How long ahead a gathering is planned."""
BETWEEN = Span(24, 34)
"""From one gathering to planning the next."""
PAUSES, PAUSE = 0.15, Span(2, 4)
"""The part of the groups that rest once, for instance in an outbreak, and for how long."""
RESTS, REST = 0.1, Span(1, 3)
"""The part of the people who once ask to be left in peace, and for how long."""

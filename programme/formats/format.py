"""What a format of vote is: one way to answer, who answers as one, and how its result is looked at."""

from dataclasses import dataclass
from enum import StrEnum

from programme.ballot import Option, Unit
from programme.fields import Field, Many, Notes

AGAIN_AFTER = 28
"""Days between two rounds that are shown, unless a format asks of something that is over sooner; our own
choice (docs/decisions/0027)."""


class View(StrEnum):
    """How a result is looked at."""

    BARS = "bars"
    """Counts and per cent."""
    MEANS = "means"
    """A mean and a spread for each question."""
    FACES = "faces"
    """Per cent for each smiley."""
    CARDS = "cards"
    """High first; what to improve beside what to keep."""
    POINTS = "points"
    """Sums and shares."""
    THEMES = "themes"
    """Texts, sorted by people after closing."""
    MATRIX = "matrix"
    """The parties' own scores side by side; see priorities.py."""


class Joined(StrEnum):
    """How the answers of those at one table become one."""

    ANY = "any"
    """One at the table is enough."""
    FIRST = "first"
    """They agree first, and one of them answers."""


class Ask(StrEnum):
    """What whoever makes a vote fills in, beside its title; one input each."""

    QUESTION = "question"
    """One question."""
    QUESTIONS = "questions"
    """Several, one a line."""
    OPTIONS = "options"
    """One a line."""
    KEEPS = "keeps"
    """Options that name something to keep, one a line."""
    ENDS = "ends"
    """What the ends of the scale are called."""
    MOST = "most"
    """How many may be chosen, written or spread."""
    FACES = "faces"
    """Three smileys or five."""
    TABLES = "tables"
    """How many tables there are; without any, each person answers."""
    GROUPS = "groups"
    """Whose answers are told apart, one a line."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `questions` and `options` are the fewest and the most there may be; `fixed` are options
    that the format brings along itself, `asked` questions likewise, by key. `most` is the number it proposes
    for Paper.most and `most_of_most` the highest; 0 where it has no such number. `again_after` is how many
    days must lie between two rounds that are shown."""

    key: str
    field: Field
    view: View
    asks: tuple[Ask, ...]
    units: tuple[Unit, ...] = (Unit.PERSON,)
    joined: Joined = Joined.ANY
    questions: tuple[int, int] = (1, 12)
    options: tuple[int, int] = (0, 0)
    fixed: tuple[Option, ...] = ()
    asked: tuple[str, ...] = ()
    most: int = 0
    most_of_most: int = 0
    again_after: int = AGAIN_AFTER
    text: bool = False
    """Whether its answers are free texts, which need more voices before anybody reads them."""

    @property
    def named(self) -> bool:
        """Whether it is the three parties who answer, each by their role: no promise is made then."""
        return self.units == (Unit.PARTY,)

    @property
    def writes(self) -> bool:
        """Whether people write texts of their own, be it only a reason."""
        return isinstance(self.field, Notes) or (isinstance(self.field, Many) and self.field.why)


def _steps(key: str) -> tuple[Option, ...]:
    return tuple(Option(f"{key}{n}", score=n, lean=(n > 3) - (n < 3)) for n in range(1, 6))


SCALE = _steps("s")
"""Disagree to agree in five steps, for what is stated; five is our own choice."""
GRADES = _steps("n")
"""Bad to good in five steps, for what is given a number."""
FACES = {
    3: tuple(
        Option(key, score=score, lean=lean, sign=sign)
        for key, score, lean, sign in (("sad", 1, -1, "🙁"), ("neutral", 2, 0, "😐"), ("glad", 3, 1, "🙂"))
    ),
    5: tuple(
        Option(key, score=score, lean=lean, sign=sign)
        for key, score, lean, sign in (
            ("very_sad", 1, -1, "😞"),
            ("sad", 2, -1, "🙁"),
            ("neutral", 3, 0, "😐"),
            ("glad", 4, 1, "🙂"),
            ("very_glad", 5, 1, "😄"),
        )
    ),
}
"""From the saddest to the gladdest, by how many there are. Each has a word beside its sign."""

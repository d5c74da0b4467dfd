"""A workshop that never was, for proving what is kept of one: forty invented people and what they answer.

Everything about a person is a mark that stands nowhere else: made up at random, and looked for afterwards.
"""

import secrets
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from programme.ballot import OF, Paper
from programme.fields import WHY
from programme.formats import FORMATS
from programme.making import Named, Parts, paper

VOTERS = 40
PARTIES = 3
"""The first of them are the group's leader and representatives, whom the bot knows; the others are nobody to
it."""
GROUPS, TABLES = 2, 8
MARK = 24
"""Letters in a mark: no chance meets it."""

Inputs = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody invented. All but the number are marks; `text` is what they write where a text is asked for,
    as long as everybody's."""

    number: int
    user: str
    name: str
    aad: str
    text: str

    @property
    def marks(self) -> tuple[str, str, str]:
        """What would tell who it was."""
        return self.user, self.name, self.aad


@dataclass(frozen=True, slots=True)
class Held:
    """A vote that is held, and what each puts on the paper: the inputs that a client would send. Its key is a
    mark too."""

    key: str
    paper: Paper
    answer: Callable[[Voter], Inputs]


def voters() -> tuple[Voter, ...]:
    """Forty new people."""
    return tuple(
        Voter(number, f"29:{_mark()}", f"Name {_mark()}", _mark(), f"text {_mark()}")
        for number in range(VOTERS)
    )


def votes() -> tuple[Held, ...]:
    """One of every way to answer: by each and by tables, with texts and without, in groups and together."""
    return (
        _held(_single, "single", groups=GROUPS),
        _held(_statements, "statements"),
        _held(lambda one: {"answer.q1": f"o1,o{one.number % 4 + 2}"}, "multiple"),
        _held(lambda one: {f"points.q1{OF}o{one.number % 5 + 1}": "3"}, "points"),
        _held(_card, "cards", tables=TABLES),
        _held(_choose, "choose"),
        _held(lambda one: {f"note.q1{OF}1": one.text}, "notes"),
    )


def _mark() -> str:
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(MARK))


def _held(
    answer: Callable[[Voter], Inputs], format: str, *, groups: int = 0, tables: int | None = None
) -> Held:
    parts = Parts(
        _same(f"A vote of {format}"),
        (("q1", _same(f"What is asked of {format}?")),),
        _listed("o", 5),
        _listed("k", 2),
        groups=_listed("g", groups),
        tables=tables,
    )
    return Held(f"{format}-{_mark()}", paper(FORMATS[format], parts), answer)


def _same(text: str) -> dict[str, str]:
    """A text as a facilitator writes it: the same in all languages."""
    return dict.fromkeys(("nb", "nn", "en"), text)


def _listed(prefix: str, count: int) -> tuple[Named, ...]:
    return tuple((f"{prefix}{number}", _same(f"{prefix} {number}")) for number in range(1, count + 1))


def _single(one: Voter) -> Inputs:
    return {"answer.q1": f"o{one.number % 5 + 1}", "group": f"g{one.number % GROUPS + 1}"}


def _statements(one: Voter) -> Inputs:
    return {"answer.q1": f"s{one.number % 5 + 1}"}


def _card(one: Voter) -> Inputs:
    return {"answer.q1": f"o{one.number % 5 + 1}", "table": str(one.number % TABLES + 1)}


def _choose(one: Voter) -> Inputs:
    first = one.number % 3 + 1
    chosen = ",".join(f"o{number}" for number in range(first, first + 3))
    return {"answer.q1": chosen, f"note.q1{OF}{WHY}": one.text}

"""Who is meant when somebody names the one who is to see to an action."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from programme.refusals import Refused

NOBODY = "nobody"
"""What a form sends while it is not settled who sees to an action."""
AS_NOW = "as_now"
"""What a form sends for whoever sees to it already and holds no role in the group."""


class OwnerUnknown(Refused):
    """Nobody in the group or in its chat is called `name`."""

    says = "refused-owner-unknown"


class OwnerElsewhere(Refused):
    """Whoever was chosen is not in the group or in its chat: gone by now, or from another organisation."""

    says = "refused-owner-elsewhere"


class SeveralOwners(Refused):
    """More than one person is called that: `names`."""

    says = "refused-owner-several"


Whom = TypeVar("Whom")


def called(written: str, people: Iterable[tuple[Whom, str]]) -> tuple[tuple[Whom, str], ...]:
    """Those whose name it is, each given with their name: in full if anybody's is, otherwise each who has all
    the words in theirs («Kari» is Kari Nordmann)."""
    asked = _words(written)
    found = [(who, name) for who, name in people if asked and set(asked) <= set(_words(name))]
    return tuple(one for one in found if _words(one[1]) == asked) or tuple(found)


def _words(name: str) -> Sequence[str]:
    return name.casefold().replace(",", " ").split()

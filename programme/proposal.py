"""Proposals: drafts of actions, grown from a line of a result. The plan that picks among them comes later."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from programme.ballot import Area
from programme.history import By
from programme.method import Phase
from programme.own_words import guarded, tidy
from programme.refusals import Refused, TooLong
from programme.visit import BATON_LIMIT, lacking

TITLE_LIMIT = 200
"""Characters in what a proposal says."""
MOST_PROPOSALS = 60
"""Proposals that wait in one group: with more there is nothing left to choose by."""


class ProposalEmpty(Refused):
    """A proposal says something."""

    says = "refused-proposal-empty"


class TooManyProposals(Refused):
    """There is no room for one more; some can be removed."""

    says = "refused-too-many-proposals"


class BatonFull(Refused):
    """The baton of this phase has no room for the words."""

    says = "refused-baton-full"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One of a group. `source` is the vote it grew from and `line` what in it, both empty for none; `phase`
    and `round` are those of the vote, `office` the role in which somebody kept it."""

    id: str
    group: str
    title: str
    area: Area
    made: datetime
    source: str = ""
    line: str = ""
    phase: str = ""
    round: int = 0
    office: By = ""

    def worded(self, title: str, area: Area) -> "Proposal":
        """In other words, or on the other side. Raises ProposalEmpty, TooLong, NamesAPerson."""
        return replace(self, title=a_title(title), area=area)


def a_title(written: str) -> str:
    """What is proposed, on one line. Raises ProposalEmpty, TooLong, NamesAPerson."""
    title = guarded(tidy(written))
    if not title:
        raise ProposalEmpty
    if len(title) > TITLE_LIMIT:
        raise TooLong(limit=TITLE_LIMIT)
    return title


def with_words(baton: Mapping[str, str], phase: Phase, words: str) -> dict[str, str] | None:
    """The field of the phase's baton that takes the words, as it is with them: the first required one that is
    empty, else after what the first required one says. None when they are there already, or nothing can be
    handed on. Raises BatonFull."""
    if any(words in text.splitlines() for text in baton.values()):
        return None
    field = lacking(baton, phase) or next((one for one in phase.baton if one.required), None)
    field = field or next(iter(phase.baton), None)
    if field is None:
        return None
    before = baton.get(field.key, "")
    after = f"{before}\n{words}" if before else words
    if len(after) > BATON_LIMIT:
        raise BatonFull
    return {field.key: after}

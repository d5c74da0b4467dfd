"""What an action grows from: a proposal and its vote, a baton, and how the parties scored it."""

from cards import layout
from dialogs import priorities
from dialogs.house import Here
from dialogs.matter import found
from programme.action import Source
from programme.own_words import tidy
from programme.people import Group
from programme.priorities import Criterion
from programme.proposal import Proposal
from programme.visit import Visit
from programme.wording import TITLE_LIMIT

LINES_MOST = 12
"""Lines of a baton to choose among; more are written by hand."""
LEADS = "-–•*·0123456789.) "
"""What a line in a list may begin with."""


def source_of(here: Here, group: Group, proposal: Proposal | None, visit: str = "") -> Source:
    """Where a new action comes from: its proposal's vote, the baton it was found in, or just where the group
    is now."""
    if proposal is not None and proposal.source:
        line = proposal.line
        return Source(group.method, proposal.phase, proposal.round, vote=proposal.source, line=line)
    stay = _stay(here, group, visit)
    if stay is not None:
        return Source(group.method, stay.phase, stay.round, visit=stay.id)
    matter = found(here.work, here.house, group, here.at)
    if matter is None:
        return Source(group.method)
    return Source(group.method, matter.journey.visit.phase, matter.journey.visit.round)


def baton_lines(here: Here, group: Group, visit: str) -> tuple[str, ...]:
    """The lines that the baton of a stay says, each once and short enough for a title."""
    stay = _stay(here, group, visit)
    written = (line for text in (stay.baton.values() if stay else ()) for line in text.splitlines())
    told = (layout.clipped(tidy(line).lstrip(LEADS), TITLE_LIMIT) for line in written)
    return tuple(dict.fromkeys(line for line in told if line))[:LINES_MOST]


def scores_of(here: Here, vote: str, line: str) -> dict[str, str]:
    """«4», or «3–5» where the parties scored differently, by criterion; empty for what was not scored."""
    at_hand = here.work.votes.get(here.tenant, vote) if vote else None
    if at_hand is None or not at_hand.format.named:
        return {}
    this = priorities.read(here.work, here.tenant, at_hand)
    if not this.revealed:
        return {}
    told = {one: [score for given in this.given if (score := given.score(one, line))] for one in Criterion}
    return {one.value: _span(scores) for one, scores in told.items() if scores}


def _span(scores: list[int]) -> str:
    least, most = min(scores), max(scores)
    return str(least) if least == most else f"{least}–{most}"


def _stay(here: Here, group: Group, visit: str) -> Visit | None:
    if not visit:
        return None
    journey = here.work.journeys.get(here.tenant, group.id)
    stays = [*here.work.journeys.history(here.tenant, group.id), *([journey.visit] if journey else [])]
    return next((one for one in stays if one.id == visit), None)

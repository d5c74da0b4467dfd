"""Lines of a result, and the presses that take them further."""

from typing import Any

from programme.people import Role
from programme.proposal import Proposal
from tests.cards.papers import a_paper
from tests.cards.walk import shown
from tests.dialogs.ballots import open_vote, seal
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.states import GROUP

STAFF = "19:staff@thread.tacv2"
LINE = {"vote": "vote-1", "question": "q1", "option": "o1"}
WORDS = "Mer tid til rapport"


def result(bench: Bench, *, voters: int = 8, place: str = STAFF, paper: Any = None) -> None:
    """A vote with one question and four options that has closed."""
    open_vote(bench, paper=paper or a_paper("single"), place=place)
    for n in range(voters):
        data = {"vote": "vote-1", "answer.q1": f"o{n % 3 + 1}"}
        bench.press(f"voter-{n}", "vote.cast/1", data, where=place)
    seal(bench)


def kept(bench: Bench) -> tuple[Proposal, ...]:
    found = bench.work(lambda work: work.proposals.of_group(TENANT, GROUP))
    assert isinstance(found, tuple)
    return found


def keep(bench: Bench, who: str = Role.LEADER, *, where: str = STAFF, **more: str) -> str:
    return shown(bench.press(who, "proposal.keep/1", {**LINE, **more}, where=where).card)


def baton(bench: Bench, who: str = Role.LEADER, *, where: str = STAFF, **more: str) -> str:
    return shown(bench.press(who, "proposal.baton/1", {**LINE, **more}, where=where).card)

"""Three parties who prioritise at the desk: a vote that is opened, scored and decided."""

from typing import Any

from cards.elements import Shown
from programme.people import Role
from programme.priorities import Criterion
from programme.vote import Vote
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP

IDEAS = "Et rolig overlapp\nFrokost i to puljer\nEn tavle på vaktrommet"
LEADER, REP, SAFETY = Role


def draft(bench: Bench, ideas: str = IDEAS) -> None:
    data = {"group": GROUP, "new": "v-1", "format": "priorities", "ready": "", "title": "Hva prøver vi?"}
    bench.press(LEADER, "votes.keep/1", {**data, "options": ideas}, where=CHAT)


def opened(bench: Bench, **more: Any) -> Shown:
    draft(bench, more.pop("ideas", IDEAS))
    return bench.press(
        more.pop("who", LEADER), "votes.open/1", {"vote": "v-1"}, where=more.pop("where", CHAT)
    )


def the_vote(bench: Bench) -> Vote:
    found = bench.work(lambda work: work.votes.get(TENANT, "v-1"))
    assert isinstance(found, Vote)
    return found


def scores(proposal: int, *four: str) -> dict[str, str]:
    return {f"score.{one.value}~o{proposal}": score for one, score in zip(Criterion, four, strict=True)}


def keep(bench: Bench, who: str, to: str, given: dict[str, str], *, where: str = "") -> Shown:
    return bench.press(who, "priorities.keep/1", {"vote": "v-1", "to": to, **given}, where=where)


def answer(bench: Bench, who: str, *lines: str) -> Shown:
    """Every page; the last one is finished."""
    for page, line in enumerate(lines, 1):
        last = page == len(lines)
        card = keep(bench, who, "" if last else str(page + 1), scores(page, *line.split()))
    return card


def all_answer(bench: Bench) -> Shown:
    answer(bench, LEADER, "4 2 5 2", "3 4 3 1", "2 5 3 1")
    answer(bench, REP, "5 4 5 3", "3 4 4 1", "3 5 3 1")
    return answer(bench, SAFETY, "5 4 5 2", "4 3 4 2", "3 4 3 1")


def decide(bench: Bench, chosen: str = "o1,o3", why: str = "Det hjelper flest.", **more: Any) -> Shown:
    data = {"vote": "v-1", "chosen": chosen, "decided_why": why}
    return bench.press(more.pop("who", LEADER), "priorities.decide/1", data, **more)

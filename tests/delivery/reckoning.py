"""What was sealed against what Teams took: what is lost, out of order, or twice without reason."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import pairwise

from programme.delivery import Fate
from storage.database import Database
from tests.delivery.letters import Place
from tests.teams.log import Received
from tests.teams.weather import LOST

Calls = dict[str, list[Received]]


def by_letter(log: Iterable[Received]) -> Calls:
    """The calls in which each letter was handed over, in the order they came."""
    found: Calls = defaultdict(list)
    for call in sorted(log, key=lambda call: call.at):
        if "summary" in call.activity:
            found[call.activity["summary"]].append(call)
    return found


def arrivals(calls: Calls) -> Calls:
    """Those of them in which the letter was taken."""
    return {key: taken for key, some in calls.items() if (taken := [call for call in some if call.took])}


def fates(database: Database, sealed: Mapping[str, Place], since: datetime) -> dict[str, list[Fate]]:
    """What the bot itself knows of every letter."""
    found: dict[str, list[Fate]] = defaultdict(list)
    wheres = {place.name: place for place in sealed.values()}
    with database.work() as work:
        for name, place in wheres.items():
            for fate in work.truth.of(place.to.tenant, name, since):
                found[fate.key].append(fate)
    return found


def astray(sealed: Mapping[str, Place], arrived: Calls) -> list[str]:
    """Letters that were taken in another conversation than theirs."""
    return [
        key
        for key, calls in arrived.items()
        if any(call.conversation != sealed[key].chat.id for call in calls)
    ]


def out_of_order(sealed: Mapping[str, Place], arrived: Calls) -> list[tuple[str, str]]:
    """Neighbours in one conversation of which the later sealed came first. Keys are in the order sealed."""
    queues: dict[str, list[str]] = defaultdict(list)
    for key in sorted(arrived, key=lambda key: arrived[key][0].at):
        queues[sealed[key].name].append(key)
    return [pair for queue in queues.values() for pair in pairwise(queue) if pair[0] > pair[1]]


def sent_again(calls: Calls) -> list[str]:
    """Letters handed over once more although Teams had said that it took them."""
    return [
        key
        for key, some in calls.items()
        if any(call.took and call.weather not in LOST for call in some[:-1])
    ]


def doubles(arrived: Calls) -> list[tuple[str, float, float]]:
    """Each arrival after the first: which letter, when it had come before, and when it came again."""
    return [(key, one.at, again.at) for key, some in arrived.items() for one, again in pairwise(some)]

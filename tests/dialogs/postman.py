"""A postman at the desk, chats that close, and what became of the letters."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from programme.calendar import OSLO
from programme.delivery import Fate, Sent
from programme.people import Role
from tests.dialogs.desk import TENANT, Bench, once
from tests.dialogs.states import GROUP

BLOCKED = "ConversationBlockedByUser"
CHANNEL = "19:helpers@thread.tacv2"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Arrived:
    """A card that Teams took; `replaced` tells that it took the place of another."""

    thread: str
    card: str
    replaced: bool


def at_ten(folder: Path) -> Bench:
    """A Monday morning; all four have written to the bot, and it is in the helpers' channel."""
    found = Bench(folder, at=datetime(2026, 8, 24, 10, tzinfo=OSLO))
    _met(found)
    return found


@once
def _met(bench: Bench) -> None:
    for who in (*Role, "helper"):
        bench.write(who, "hei")
    where = {"kind": "channel", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "team-1"}
    bench.work(lambda work: work.places.keep(TENANT, CHANNEL, **where, at=bench.at))


def fates(bench: Bench, *kinds: str) -> list[Fate]:
    """What became of all letters of these kinds, newest first."""
    found = bench.work(lambda work: work.truth.of(TENANT, GROUP, LONG_AGO))
    return [fate for fate in found if fate.kind in kinds]


def close(bench: Bench, *threads: str, why: str = BLOCKED) -> None:
    """Teams takes nothing there any more, and the group is looked into."""
    for thread in threads:
        bench.work(lambda work, thread=thread: work.addresses.close(TENANT, thread, why, bench.at))
    look(bench)


def look(bench: Bench, at: datetime | None = None) -> None:
    """The group is looked into, and into what that brings with it."""
    bench.work(lambda work: work.due.set(TENANT, "unreached", GROUP, at or bench.at))
    for _ in range(4):
        bench.fall_due(at or bench.at)


def deliver(bench: Bench, *, failing: Iterable[str] = (), gone: str = "") -> list[Arrived]:
    """The postman goes his rounds until nothing can leave; returns what arrived. Threads that are `failing`
    are closed thereby, or with `gone` only their letters are given up, for that reason."""
    arrived: list[Arrived] = []
    while bench.work(lambda work: _round(work, bench.at, set(failing), gone, arrived)):
        pass
    return arrived


def _round(work: Any, at: datetime, failing: set[str], gone: str, arrived: list[Arrived]) -> int:
    if work.lanes.take(at, owner="postman", until=at + timedelta(minutes=1)) is None:
        return 0
    claimed = work.deliveries.claim(TENANT, at, owner="postman", limit=100)
    for posting in claimed:
        parcel = posting.parcel
        if posting.thread not in failing:
            there = parcel.to.conversation or f"a:{parcel.to.user}"
            work.deliveries.sent([(posting, Sent(f"m-{parcel.id}", there))], at)
            card = json.dumps(parcel.card, ensure_ascii=False)
            arrived.append(Arrived(posting.thread, card, bool(parcel.replaces)))
        elif gone:
            work.deliveries.gone(posting, gone, at)
        else:
            work.deliveries.closed(posting, BLOCKED, at)
    work.lanes.leave(TENANT, owner="postman", now=at)
    return len(claimed)


def to(thread: str, arrived: list[Arrived]) -> list[str]:
    """The cards that came to a thread."""
    return [one.card for one in arrived if one.thread == thread]


def called_on(card: str) -> list[str]:
    """Those a card mentions; each has a tag in a text of the card too, without which Teams tells nobody."""
    entities = json.loads(card)["msteams"]["entities"]
    read = json.dumps(json.loads(card)["body"], ensure_ascii=False)
    assert all(one["text"] in read for one in entities)
    return [one["mentioned"]["id"] for one in entities]


def rename(bench: Bench, names: dict[str, str]) -> None:
    """Members of the group get other names."""
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    members = tuple(replace(one, name=names.get(one.user, one.name)) for one in group.members)
    for now in ((), members):
        bench.work(lambda work, now=now: work.groups.keep(replace(group, members=now), at=bench.at))

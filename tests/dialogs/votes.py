"""Votes as those who run them press them: drafts of ready-made ones, opened where the staff are."""

import json
from typing import Any

from cards.elements import Shown
from programme.history import Event, Kind
from programme.people import Role
from programme.vote import State, Vote
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.states import GROUP

ANSWERS = ("vote_key", "urn", "spent", "counter", "at_table", "note")
"""Tables that may hold something of an answer, whatever they are called now."""
STAFF = "19:staff@thread.tacv2"
LEADER, REP = Role.LEADER, Role.UNION_REP
FORM = {
    "group": GROUP,
    "new": "v-own",
    "format": "single",
    "ready": "",
    "title": "Morgenvakta",
    "questions": "Hva hjelper mest?",
    "options": "- Starte senere\n- Fordele rommene",
}


def votes(bench: Bench, *states: State) -> tuple[Vote, ...]:
    found = bench.work(lambda work: work.votes.of_group(TENANT, GROUP, *(states or tuple(State))))
    assert isinstance(found, tuple)
    return found


def the_vote(bench: Bench) -> Vote:
    (vote,) = votes(bench)
    return vote


def draft(bench: Bench, who: str = LEADER, key: str = "readiness", where: str = STAFF) -> Vote:
    """A draft of a ready-made vote."""
    bench.press(who, "votes.ready/1", {"group": GROUP, "ready": key}, where=where)
    return votes(bench, State.DRAFT)[0]


def open_(bench: Bench, vote: Vote, who: str = LEADER, where: str = STAFF, **inputs: Any) -> Shown:
    return bench.press(who, "votes.open/1", {"vote": vote.id, **inputs}, where=where)


def verbs(card: Shown) -> list[str]:
    return [button["verb"] for button in of(card.card, "Action.Execute")]


def data(card: Shown, verb: str) -> dict[str, Any]:
    """What the first button of that verb carries."""
    return next(button["data"] for button in of(card.card, "Action.Execute") if button["verb"] == verb)


def values(card: Shown) -> dict[str, Any]:
    return {entry["id"]: entry.get("value", "") for entry in of(card.card, "Input.")}


def cast(bench: Bench, vote: Vote, *who: str, answer: str = "in_doubt") -> Shown:
    for one in who:
        told = bench.press(one, "vote.cast/1", {"vote": vote.id, "answer.where": answer}, where=STAFF)
    return told


def fill(bench: Bench, vote: Vote) -> None:
    """Nine have answered, in three ways."""
    for number, answer in enumerate(("not_yet", "in_doubt", "wants_in") * 3):
        cast(bench, vote, f"staff-{number}", answer=answer)


def close(bench: Bench, vote: Vote, who: str = LEADER, where: str = STAFF) -> Shown:
    return bench.press(who, "votes.close/1", {"vote": vote.id}, where=where)


def remind(bench: Bench, vote: Vote, who: str = LEADER) -> Shown:
    return bench.press(who, "votes.remind/1", {"vote": vote.id}, where=STAFF)


def staff(bench: Bench) -> list[str]:
    """What stands in the staff's chat once all that is sealed by now has left."""
    chats = Chats(bench)
    chats.deliver()
    return [json.dumps(card, ensure_ascii=False) for card in chats.cards(STAFF)]


def left(bench: Bench) -> list[str]:
    """All that is kept of answers and of who gave them."""
    return [row for row in bench.rows() if row.startswith(ANSWERS)]


def told(bench: Bench, *kinds: Kind) -> list[Event]:
    return [one for one in bench.work(lambda work: work.history.of(TENANT, GROUP)) if one.kind in kinds]


def dues(bench: Bench) -> list[str]:
    return [row for row in bench.rows("due") if "vote_" in row]

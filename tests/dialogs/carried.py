"""What the presses of a member of a group could carry, in whatever state it is in."""

from dataclasses import fields
from typing import Any

from cards.buttons import Button
from programme.vote import State
from tests.dialogs.desk import Bench
from tests.dialogs.states import GROUP, SECRET, journey

ALWAYS: dict[str, Any] = {
    "group": GROUP,
    "new": GROUP,
    "alone": False,
    "mine": True,
    "name": "Navn",
    "owner": "leader",
    "role": "safety_rep",
    "outcome": "go_on",
    "wish": True,
    "part": "leader",
    "day": "2026-09-20",
    "language": "en",
    "remark": "x",
    "method": "forbedringssirkelen",
    "version": "1",
    "since": "0",
    "move": "start",
    "on": "2026-09-15",
    "held": "cancelled",
    "until": "2026-10-01",
    "months": "3",
    "pause_day": "2026-10-01",
    "end_reason": "other",
    "skip_why": "x",
    "back_to": "starte",
    "back_why": "x",
    "offer": "offer-1",
    "how": "good",
    "person": "union_rep",
    "helper": "another-helper",
    "to": "",
    "page": "1",
    "question": "q1",
    "option": "o1",
    "before": "0000=",
    "after": "",
    "note": "0000",
    "quote": f"{SECRET} 0",
    "heading": "x",
    "proposal": "proposal-1",
    "title": "xxx",
    "area": "keep",
    "across": "cost",
    "up": "effect",
    "chosen": "o1",
    "decided_why": "x",
    "decided_remark": "x",
    "format": "single",
    "ready": "evaluation",
    "questions": "x",
    "options": "x\ny",
    "answer.q1": "o1,o2,o3",
    "score.effect~o1": "3",
    "on.0000": "new",
    "choice.enough": "no",
    "learned": "x",
    "edition": "1",
    "line": "0",
    "leave_why": "x",
    "stop_why": "x",
    "action": "action-1",
    "what": "done",
    "rest": "",
    "card": "",
    "exact": True,
    "rest_day": "2026-10-01",
    "kind": "nudge",
    "level": "plan",
    "days_before": "9",
    "experience": "experience-1",
    "source": "own",
    "about": "",
    "instead": "experience-1",
    "told": "Vi delte frokosten i to puljer.",
    "whose": "name",
}
"""What a press carries that is the same in every state; inputs that are gathered go by name and key."""


def all_known(bench: Bench) -> dict[str, Any]:
    """What the presses of a member of the group could carry just now."""
    found = bench.work(lambda work: work.checkins.latest("tenant-1", GROUP))
    begun = bench.work(lambda work: work.journeys.get("tenant-1", GROUP)) is not None
    votes = bench.work(lambda work: work.votes.of_group("tenant-1", GROUP, *State))
    themes = bench.work(lambda work: work.themes.sorting("tenant-1", "vote-1")).themes
    looked = bench.work(lambda work: work.evaluations.of_group("tenant-1", GROUP))
    about = {id_ for one in looked for id_ in one.actions}
    return ALWAYS | {
        "visit": journey(bench).visit.id if begun else "none",
        "checkin": found.id if found else "none",
        "vote": votes[0].id if votes else "none",
        "theme": themes[0].id if themes else "none",
        "into": themes[0].id if themes else "none",
        "evaluation": looked[-1].id if looked else "none",
        **{f"effect.{id_}": "little" for id_ in about},
        **{f"onward.{id_}": "change" for id_ in about},
    }


def data_for(known: dict[str, Any], button: type[Button]) -> dict[str, Any]:
    """The part of it that this button carries."""
    names = {part.name for part in fields(button)}  # type: ignore[arg-type]
    return {name: value for name, value in known.items() if name.partition(".")[0] in names}

"""Pressing and reading on a group's way, for the tests of its turns."""

import json
from datetime import datetime
from typing import Any

from programme.calendar import OSLO
from programme.history import Event
from programme.people import Role
from programme.visit import Held
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, visit


def oslo(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, 0, tzinfo=OSLO)


def reads(card: dict[str, Any]) -> str:
    """All that a card says."""
    return json.dumps(card, ensure_ascii=False)


def press(bench: Bench, verb: str, who: str = Role.LEADER, **data: Any) -> str:
    """What the one who pressed reads, in the group's chat; alone when it is the helper."""
    where = "" if who == "helper" else CHAT
    shown = bench.press(who, verb, {**visit(bench), **data}, where=where)
    return reads(shown.card)


def history(bench: Bench) -> list[Event]:
    return list(bench.work(lambda work: work.history.of(TENANT, GROUP)))


def last(bench: Bench) -> Event:
    return history(bench)[-1]


def dues(bench: Bench) -> set[str]:
    kinds = ("open", "remind", "close", "resume", "again")
    return {kind for kind in kinds if any(f"'{kind}','{GROUP}'" in line for line in bench.rows("due"))}


def gathered(bench: Bench, held: Held, **more: Any) -> str:
    return press(bench, "journey.gathered/1", on="2026-09-15", held=held.value, **more)

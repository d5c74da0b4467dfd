"""The fourth table: what it costs to look at a thousand groups with five years of history, and how the
databases go about it.

Medians over whole turns in one process per database, so the rounds change nothing here.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.contenders import told
from benchmarks.histories import fill
from benchmarks.postgres import postgres
from benchmarks.table import aligned
from programme.folder import OWN, shelf

GROUPS = 1000
AT = datetime(2026, 8, 24, 8, 0, tzinfo=UTC)
"""A Monday morning."""
LOOKS = {
    "overview": "the lead's overview",
    "list": "the list, first page",
    "last page": "the quiet ones, last page",
    "search": "a search by name",
    "file": "the workbook, link and all",
    "mine": "a helper's fifty groups",
    "digest": "a helper's weekly letter",
    "digest of all": "a letter about all groups",
}


def overview(rounds: int, only: Sequence[str], room: Path) -> None:
    """Print the table and the plans; `only` names the databases by the beginning of Stafett's names."""
    with ExitStack() as stack:
        made = stack.enter_context(postgres())
        databases: dict[str, Callable[[], str]] = {
            "Stafett on SQLite": lambda: f"sqlite:///{room}/groups.db",
            "Stafett on PostgreSQL": made,
        }
        urls = {name: make() for name, make in databases.items() if name.startswith(tuple(only))}
        found = {name: _measured(name, url, room / "bot.log") for name, url in urls.items()}
        print(
            aligned(
                [("ms", *(f"{name}{more}" for name in found for more in ("", ", slowest"))), *_lines(found)]
            )
        )
        for name, url in urls.items():
            _print_plans(name, url, room / "bot.log")


def _lines(found: Mapping[str, Mapping[str, float]]) -> list[tuple[str, ...]]:
    return [
        (said, *(f"{numbers[key]:.0f}" for numbers in found.values() for key in (look, f"{look}, slowest")))
        for look, said in LOOKS.items()
    ]


def _measured(name: str, url: str, log: Path) -> Mapping[str, float]:
    print(f"{name}: {GROUPS:,} groups with five years behind them", file=sys.stderr)
    fill(url, GROUPS, shelf(OWN).newest("oss_og_vart"), AT)
    return told([sys.executable, "-m", "benchmarks.looking"], _env(url), log)


def _print_plans(name: str, url: str, log: Path) -> None:
    plans: Any = told([sys.executable, "-m", "benchmarks.looking", "plans"], _env(url), log)
    for what, steps in plans.items():
        print(f"\n{name}: {what}", *steps, sep="\n  ")


def _env(url: str) -> dict[str, str]:
    return {"DATABASE_URL": url, "LOOKED_AT": AT.isoformat()}

"""The third table: what a tick costs while much waits for a time far ahead, in letters and in matters alike.

Medians over ticks in one process per column, so the rounds change nothing here.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.contenders import told
from benchmarks.filler import Filler
from benchmarks.postgres import postgres
from benchmarks.table import aligned

ROWS = (1_000, 100_000, 1_000_000)
SPREADS: Mapping[str, int | None] = {"10,000 threads": 10_000, "a thread for each": None}
KINDS = {
    "postman": "postman, nothing due",
    "rounds": "rounds, nothing due",
    "letters": "postman, 50 letters due",
    "matters": "rounds, 50 matters due",
}


def waiting(rounds: int, only: Sequence[str], room: Path) -> None:
    """Print the table; `only` names the databases by the beginning of Stafett's names."""
    with ExitStack() as stack:
        made = stack.enter_context(postgres())
        databases: dict[str, Callable[[str], str]] = {
            "Stafett on SQLite": lambda spread: f"sqlite:///{room}/{spread.replace(' ', '-')}.db",
            "Stafett on PostgreSQL": lambda spread: made(),
        }
        lines = [("ms", *(f"{rows:,} wait" for rows in ROWS), f"{ROWS[-1]:,} / {ROWS[0]:,}")]
        for name, url in databases.items():
            if name.startswith(tuple(only)):
                for spread, threads in SPREADS.items():
                    lines += _lines(f"{name}, {spread}", Filler(url(spread), threads), room / "bot.log")
    print(aligned(lines))


def _lines(name: str, filler: Filler, log: Path) -> list[tuple[str, ...]]:
    found = [_measured(name, filler, rows, log) for rows in ROWS]
    return [_line(f"{name}: {said}", [numbers[kind] for numbers in found]) for kind, said in KINDS.items()]


def _measured(name: str, filler: Filler, rows: int, log: Path) -> Mapping[str, float]:
    print(f"{name}: {rows:,} letters and matters wait", file=sys.stderr)
    filler.grow(rows)
    return told([sys.executable, "-m", "benchmarks.idle"], {"DATABASE_URL": filler.url}, log)


def _line(name: str, numbers: Sequence[float]) -> tuple[str, ...]:
    """The ratio is to the fewest rows, whichever way it goes."""
    return (name, *(f"{number:.2f}" for number in numbers), f"{numbers[-1] / numbers[0]:.2f}")

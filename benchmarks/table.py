"""What was measured, as a table with ratios."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import nan
from statistics import median


@dataclass(slots=True)
class Numbers:
    """One bot's rounds. Rates are per second, `ready` in seconds, `memory` in megabytes after the load."""

    presses: list[float] = field(default_factory=list)
    messages: list[float] = field(default_factory=list)
    ready: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def table(found: Mapping[str, Numbers], yardstick: str) -> str:
    """One line per bot: medians over the rounds, and how many times the yardstick's."""
    head = ("", "presses/s", "× stock", "hjelp + reply/s", "× stock", "ready s", "MB")
    stock = found.get(yardstick, Numbers([nan], [nan]))
    lines = [_line(name, numbers, stock) for name, numbers in found.items()]
    return aligned([head, *lines])


def _line(name: str, numbers: Numbers, stock: Numbers) -> tuple[str, ...]:
    presses, messages = median(numbers.presses), median(numbers.messages)
    return (
        name,
        f"{presses:,.0f}",
        f"{presses / median(stock.presses):.1f}",
        f"{messages:,.0f}",
        f"{messages / median(stock.messages):.1f}",
        f"{median(numbers.ready):.2f}",
        f"{median(numbers.memory):.0f}",
    )


def aligned(rows: Sequence[tuple[str, ...]]) -> str:
    """The rows below each other, all but the first column to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in rows
    )

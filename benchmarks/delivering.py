"""The second table: messages said unasked per second, with a connector that answers after 50 ms.

Stafett's figure holds everything from letters sealed in the database to their outcome kept there. Then once
more at the pace Teams asks for, and what the connector saw of it.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.activities import GROUP_CHATS
from benchmarks.arrivals import BUDGET, paced
from benchmarks.contenders import STAFETT, STOCK, peers, told
from benchmarks.identity import settings
from benchmarks.load import WrongAnswer
from benchmarks.postgres import postgres
from benchmarks.table import aligned
from benchmarks.teams import arrivals, standing_in
from play.child import free_port

LATENCY = 0.05  # seconds
EACH = 10  # letters to each conversation
PACED = 10.0  # seconds
TENANTS = 10
POSTGRESQL, MANY = "Stafett on PostgreSQL", f"Stafett on SQLite, {TENANTS} tenants"


@dataclass(slots=True)
class Sender:
    """One way to say something unasked. `told` runs it once; what it tells is its rate and more."""

    name: str
    told: Callable[[], Mapping[str, float]]
    rates: list[float] = field(default_factory=list)
    sealed: list[float] = field(default_factory=list)

    def measure(self) -> None:
        """One round."""
        numbers = self.told()
        self.rates.append(numbers["rate"])
        self.sealed += [numbers["sealed"]] if "sealed" in numbers else []


@dataclass(slots=True)
class Field:
    """Where the senders are measured. Each run of Stafett has a database of its own."""

    env: Mapping[str, str]
    base: str
    room: Path
    postgres: Callable[[], str]
    runs: int = 0

    def stock(self) -> Mapping[str, float]:
        """The best that botbuilder-core reaches."""
        return told([str(peers()), "-m", "benchmarks.proactive"], self.env, self.room / "bot.log")

    def stafett(self, url: str, tenants: int) -> Mapping[str, float]:
        """One unpaced run, after a warm one with a letter to each conversation."""
        first = tenants * GROUP_CHATS
        numbers, _ = self.run(url, (tenants, EACH * GROUP_CHATS, first), "unpaced")
        return numbers

    def run(
        self, url: str, counts: tuple[int, int, int], pace: str
    ) -> tuple[Mapping[str, float], list[tuple[float, str]]]:
        """What Stafett tells, and what the connector saw. Every letter must have come, and once.

        The counts are of tenants, of letters, and of letters before these.
        """
        arrivals(self.base)
        command = [sys.executable, "-m", "benchmarks.outgoing", *map(str, counts), pace]
        numbers = told(command, {**self.env, "DATABASE_URL": url}, self.room / "bot.log")
        seen = arrivals(self.base)
        if numbers["waiting"] or len(seen) != sum(counts[1:]):
            raise WrongAnswer(f"{len(seen)} of {sum(counts[1:])} letters came, {numbers['waiting']} wait")
        return numbers, seen

    def lite(self) -> str:
        self.runs += 1
        return f"sqlite:///{self.room}/{self.runs}.db"


def delivering(rounds: int, only: Sequence[str], room: Path) -> None:
    """Print the table; `only` names the senders to measure by the beginning of their names."""
    with ExitStack() as stack:
        issuer = stack.enter_context(standing_in(room, LATENCY))
        field = Field(settings(issuer.base, free_port()), issuer.base, room, stack.enter_context(postgres()))
        senders = [one for one in _senders(field) if one.name.startswith(tuple(only))]
        for turn in range(rounds):
            for sender in senders:
                print(f"round {turn + 1} of {rounds}: {sender.name}, unasked", file=sys.stderr)
                sender.measure()
        _print(senders)
        if any(sender.name == STAFETT for sender in senders):
            _print_paced(field)


def _senders(field: Field) -> tuple[Sender, ...]:
    return (
        Sender(STAFETT, lambda: field.stafett(field.lite(), 1)),
        Sender(MANY, lambda: field.stafett(field.lite(), TENANTS)),
        Sender(POSTGRESQL, lambda: field.stafett(field.postgres(), 1)),
        Sender(STOCK, field.stock),
    )


def _print(senders: Sequence[Sender]) -> None:
    stock = median(next((one.rates for one in senders if one.name == STOCK), [float("nan")]))
    lines = [("", "messages/s", "× stock", "sealed/s")]
    for sender in senders:
        rate = median(sender.rates)
        sealed = f"{median(sender.sealed):,.0f}" if sender.sealed else ""
        lines.append((sender.name, f"{rate:,.0f}", f"{rate / stock:.1f}", sealed))
    print(aligned(lines))


def _print_paced(field: Field) -> None:
    """One tenant at its budget, over so many conversations that no other limit is met."""
    _, seen = field.run(field.lite(), (1, int(1.2 * PACED * BUDGET), 0), "paced")
    found = paced(seen, PACED)
    print(
        f"\nPaced: {found.share:.1%} of the {BUDGET}/s a tenant may use, over {PACED:.0f} s; at the most"
        f" {found.tenant_1s} in a second (never above {BUDGET}), and in one conversation {found.thread_1s} in"
        f" a second (never above 7) and {found.thread_2s} in two (never above 8)."
    )

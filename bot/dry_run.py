"""`python -m bot dry-run --days 30 [--csv FILE]`: who would be told what in the days to come, how much that
is for each, and what is held back and why.

It reads the operator's database once, and lives ahead on a copy in memory. Nothing is written, nothing is
sent, and a bot that runs meanwhile is not held up.
"""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot.assembly import house_of
from bot.foretell import Foretold, Kept, Told, foretell
from bot.playtime import clock_beside
from bot.settings import Settings, WrongSetting, read
from papers.comma import csv_of
from papers.sheet import Cell, Sheet
from programme.calendar import OSLO
from programme.folder import BrokenMethod
from programme.page import readable
from storage.copying import NoCopy, copied
from storage.database import UnknownDatabase

LONGEST = 366
IDENTITY = ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId")
FLAG = "STAFETT_DANGEROUSLY_ALLOW_ANYONE"
SENT = ("When", "To", "What", "About")
HELD = ("From", "For", "What", "Why", "Again", "About")
EACH = ("Who", "Cards", "Most in a week", "Other messages", "Held back")
FILE = ("Row", "Day", "Time", "To", "What", "Why", "Until", "About", "Tenant")
GAP = "  "
WIDEST = 44


def add_errands(parser: ArgumentParser) -> None:
    """What may be said to it."""
    parser.set_defaults(run=_ran)
    parser.add_argument(
        "--days", type=_days, default=30, metavar="DAYS", help="how far ahead to look, in days (30)"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write it to this file too")


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= LONGEST):
        raise ArgumentTypeError(f"a whole number from 1 to {LONGEST}")
    return int(text)


def _ran(asked: Namespace) -> int:
    """The exit code: 0, or 1 when something could not be seen to, or 2 when there is nothing to look at."""
    try:
        settings = settings_alone(os.environ)
        at = clock_beside(settings.database_url)()
        found = look(settings, at, asked.days)
        if asked.csv is not None:
            asked.csv.write_bytes(csv_of(sheet(found)))
    except (WrongSetting, BrokenMethod, UnknownDatabase, NoCopy, OSError) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    for line in report(found, at, asked.days):
        _say(line)
    return 1 if found.failed else 0


def settings_alone(environ: Mapping[str, str]) -> Settings:
    """The settings of the bot. Nobody comes in here, so who the bot is need not be told. Raises
    WrongSetting."""
    return read({name: value for name, value in environ.items() if name not in IDENTITY} | {FLAG: "1"})


def look(settings: Settings, at: datetime, days: int) -> Foretold:
    """What the coming days bring. Raises BrokenMethod, UnknownDatabase, NoCopy."""
    house = house_of(settings)
    with closing(copied(settings.database_url)) as copy:
        return foretell(copy, house, at, at + timedelta(days=days))


def report(found: Foretold, at: datetime, days: int) -> Iterable[str]:
    """What is shown on the terminal, line by line."""
    until = at + timedelta(days=days)
    yield f"From {_when(at)} to {_when(until)}, if nobody does anything meanwhile. Nothing is sent."
    yield from _table("What would be said unasked", SENT, [_sent(found, one) for one in found.told])
    yield from _table("For each person", EACH, _each(found))
    yield from _table("What would be held back", HELD, [_held(found, one) for one in found.kept])
    for one in found.failed:
        yield f"COULD NOT BE SEEN TO: {one.what}, {_when(one.at)}: {one.error}"


def sheet(found: Foretold) -> Sheet:
    """The same as one table: what is sent and what is held back, in the order of time."""
    rows: list[tuple[datetime, tuple[Cell, ...]]] = []
    for one in found.told:
        rows.append((one.at, ("sent", *_clock(one.at), _name(found, one), ", ".join(one.what), "", "",
                              _about(found, one), one.tenant)))  # fmt: skip
    for kept in found.kept:
        until = _when(kept.until) if kept.until else ""
        rows.append((kept.at, ("held back", *_clock(kept.at), _name(found, kept), kept.what,
                               kept.why.value, until, _about(found, kept), kept.tenant)))  # fmt: skip
    rows.sort(key=lambda row: row[0])
    return Sheet("Dry run", FILE, tuple(row for _, row in rows))


def _sent(found: Foretold, one: Told) -> tuple[str, ...]:
    return _when(one.at), _name(found, one), ", ".join(one.what), _about(found, one)


def _held(found: Foretold, one: Kept) -> tuple[str, ...]:
    until = _when(one.until) if one.until else "never"
    return _when(one.at), _name(found, one), one.what, one.why.value, until, _about(found, one)


def _each(found: Foretold) -> list[tuple[str, ...]]:
    """Those with most cards first."""
    rows = []
    for (tenant, user), days in found.cards.items():
        cards, alone = sum(days.values()), [one for one in found.told if one.alone and one.to == user]
        held = sum(one.to == user and one.tenant == tenant for one in found.kept)
        others = max(0, sum(one.tenant == tenant for one in alone) - cards)
        rows.append((found.names[tenant, user], cards, found.fullest_week(tenant, user), others, held))
    rows.sort(key=lambda row: (-row[1], row[0]))
    return [tuple(map(str, row)) for row in rows]


def _name(found: Foretold, one: Told | Kept) -> str:
    return found.names[one.tenant, one.to]


def _about(found: Foretold, one: Told | Kept) -> str:
    return found.names.get((one.tenant, one.about), "")


def _when(at: datetime) -> str:
    local = at.astimezone(OSLO)
    return f"{local:%a %d %b %Y %H:%M} (week {local.isocalendar().week})"


def _clock(at: datetime) -> tuple[Cell, Cell]:
    local = at.astimezone(OSLO)
    return local.date(), f"{local:%H:%M}"


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterable[str]:
    yield ""
    yield f"{title}: {len(rows) or 'none'}"
    if not rows:
        return
    cells = [[_cut(cell) for cell in row] for row in (heads, *rows)]
    wide = [max(len(row[place]) for row in cells) for place in range(len(heads))]
    for row in cells:
        yield GAP.join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip()


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else cell[: WIDEST - 1] + "…"


def _say(line: str) -> None:
    """A line, on any terminal: what that cannot show is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(readable(line).encode(encoding, "backslashreplace").decode(encoding) + "\n")

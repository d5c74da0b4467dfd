"""`make simulate`: a programme year in virtual time, by the bot's own handlers, on SQLite in memory.

The groups are lived in as many programmes as there are cores, side by side, with no person in common.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path
from random import Random

from benchmarks.year.deeds import People
from benchmarks.year.drawn import pictures
from benchmarks.year.figures import Figures, figures
from benchmarks.year.living import Kept, Year
from benchmarks.year.told import kept, told
from programme.calendar import OSLO
from words.words import all_words

BEGINS = datetime(2026, 8, 24, 6, tzinfo=OSLO)
DAYS = 371
"""A year and the week it ends in."""
OUT = Path("docs/simulation")


def lived(groups: int, actions: int, seed: int, days: int = DAYS) -> Kept:
    """One programme's year; the same again for the same seed."""
    year = Year(groups, BEGINS, days, Random(f"world {seed}"))
    People(year, actions, Random(f"people {seed}"))
    asyncio.run(year.live())
    return year.kept


def simulated(groups: int, actions: int, seed: int, parts: int) -> Figures:
    """So many groups and actions, in so many programmes side by side."""
    shares = [(_share(groups, parts, n), _share(actions, parts, n), seed + n) for n in range(parts)]
    all_words()  # read once, before the others begin
    with ProcessPoolExecutor(parts) as pool:
        found = list(pool.map(_part, shares))
    return figures(found, BEGINS.date(), DAYS)


def _part(share: tuple[int, int, int]) -> Kept:
    return lived(*share)


def _share(whole: int, parts: int, number: int) -> int:
    return whole * (number + 1) // parts - whole * number // parts


def main(arguments: Sequence[str]) -> int:
    """Prints the figures and draws the pictures; the exit code is 1 when a promise was broken."""
    options = _options(arguments)
    began = time.perf_counter()
    found = simulated(options.groups, options.actions, options.seed, options.parts)
    for line in told(found):
        print(line)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures(found).items():
        (options.out / f"{name}.png").write_bytes(picture)
        print(options.out / f"{name}.png")
    print(f"{time.perf_counter() - began:.0f} seconds, on {options.parts} cores")
    return 0 if kept(found) else 1


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.year", description=__doc__)
    parser.add_argument("--groups", type=int, default=300)
    parser.add_argument("--actions", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parts", type=int, default=min(8, os.cpu_count() or 1), metavar="CORES")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FOLDER")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""`python -m benchmarks`: Stafett, stock botbuilder-core and the ceiling, in turn, on one machine.

Five tables: what is answered, what is delivered unasked, what a tick costs while much waits for later, what
it costs to look at a thousand groups, and how long a hundred people who vote wait for their answers.
The measured bot has one core to itself; the load and the stand-in for Teams share another.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.answering import answering
from benchmarks.delivering import delivering
from benchmarks.overview import overview
from benchmarks.teams import take_place
from benchmarks.voting import voting
from benchmarks.waiting import waiting
from play.child import stop_on_signals
from play.node import TOOLS

TABLES: dict[str, Callable[[int, Sequence[str], Path], None]] = {
    "answering": answering,
    "delivering": delivering,
    "waiting": waiting,
    "overview": overview,
    "voting": voting,
}


def main() -> int:
    """Print the tables; `--what` chooses among them, `--only` the bots by the beginning of their names."""
    options = _options()
    stop_on_signals(sys.exit)
    take_place()
    for name in options.what:
        # Not in the system's own folder, which may be memory: a durable commit must reach a disk.
        with tempfile.TemporaryDirectory(dir=TOOLS) as room:
            print(f"\n{name.capitalize()}")
            TABLES[name](options.rounds, options.only, Path(room))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--what", nargs="+", default=list(TABLES), choices=TABLES, metavar="TABLE")
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""What the operator reads: one line per event with its action and identifiers, never a word from a person."""

import logging
import traceback
from types import TracebackType

_PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
QUIET = ("apscheduler", "httpx", "alembic", "aiohttp.access")
"""Libraries that are heard from only when something is wrong."""

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Line(logging.Formatter):
    """`time LEVEL logger: message action=… key=value`, empty values left out; of an exception its kind and
    place, not its text, for that may hold what somebody wrote."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the place of an exception below it."""
        line = super().format(record)
        extra = {name: value for name, value in vars(record).items() if name not in _PLAIN}
        facts = " ".join(f"{name}={value}" for name, value in extra.items() if value != "")
        first, _, rest = line.partition("\n")
        return "\n".join(part for part in (f"{first} {facts}".rstrip(), rest) if part)

    def formatException(self, ei: ExcInfo) -> str:
        """The stack, and the exception's kind."""
        kind, _, stack = ei
        return "".join(traceback.format_tb(stack)) + (kind.__name__ if kind else "")


def set_up() -> None:
    """Sends everything from INFO upwards to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(Line("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)

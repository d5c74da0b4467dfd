"""What is asked of the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from tests.dialogs.desk import Bench


@contextmanager
def statements(bench: Bench) -> Iterator[list[str]]:
    """What is asked of the database meanwhile, but for the frame of the transaction."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.extend([statement] if not statement.startswith("BEGIN") else [])

    event.listen(bench.database._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(bench.database._engine, "before_cursor_execute", note)

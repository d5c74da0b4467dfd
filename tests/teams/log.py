"""The stand-in's log: every call of the bot to the connector, when it came and what became of it."""

import math
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Received:
    """One call, refused ones too.

    `at` and `ended` are `time.monotonic()` when its handler began and was done with it. `thread` is what
    Teams throttles as one: the person for a private chat, reached by its own id or by the person; else the
    conversation. `took` is the message it made, changed or took away, also when the answer was lost;
    `weather` is what the answer met with on its way (`tests.teams.weather.Kind`), empty for nothing;
    `size` is the body's, in bytes as UTF-16.
    """

    method: str
    path: str = ""
    conversation: str = ""
    activity: dict[str, Any] = field(default_factory=dict)
    authorization: str = ""
    tenant: str = ""
    thread: str = ""
    at: float = 0.0
    ended: float = math.inf
    took: str = ""
    weather: str = ""
    size: int = 0

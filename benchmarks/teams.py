"""The stand-in for Teams as the benchmarks see it: started on the load's core, and asked what it was sent."""

import json
import os
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.contenders import LOAD_CORE, pin
from benchmarks.identity import Issuer
from play.child import free_port, running, wait_until_it_answers


@contextmanager
def standing_in(room: Path, latency: float = 0.0) -> Iterator[Issuer]:
    """Teams' side of the talk. Its connector answers after `latency` seconds."""
    port = free_port()
    issuer = Issuer(f"http://127.0.0.1:{port}")
    known = room / "issuer.json"
    known.write_text(json.dumps({"metadata": issuer.metadata(), "keys": issuer.keys()}))
    command = [sys.executable, "-m", "benchmarks.standin", str(port), str(known), str(latency)]
    with running(command) as child:
        pin(child.pid, LOAD_CORE)
        wait_until_it_answers(f"{issuer.base}/count", child, "The stand-in")
        yield issuer


def sent(base: str) -> int:
    """How much it has been sent, ever."""
    return int(_asked(f"{base}/count"))


def arrivals(base: str) -> list[tuple[float, str]]:
    """When, in seconds, and in which conversation things arrived since this was last asked."""
    return [(moment, conversation) for moment, conversation in _asked(f"{base}/arrivals")]


def _asked(url: str) -> Any:
    with urllib.request.urlopen(url) as answer:
        return json.loads(answer.read())


def take_place() -> None:
    """Keeps this process on the load's core, and tells what makes the numbers worth less."""
    if not pin(os.getpid(), LOAD_CORE):
        print("Bots and load share their cores here: the numbers are of little worth.")
    if hasattr(os, "getloadavg") and (busy := os.getloadavg()[0]) > 1:
        print(f"Others keep this machine busy (load {busy:.1f}): trust the ratios more than the numbers.")

"""Letting time go on in local play: how it is asked for, and that production knows nothing of it."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo import CAST
from bot.demo import TENANT as PLAY_TENANT
from dialogs.desk import Desk
from dialogs.play import Playroom
from tests.dialogs.desk import MONDAY, Bench


@dataclass
class Time:
    """Passes when it is asked to."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    async def until(self, at: datetime) -> None:
        self.at = at


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def time(bench: Bench) -> Time:
    time = Time(bench.at)
    bench.desk = Desk(bench.house, bench._run, Playroom(PLAY_TENANT, CAST, time))
    return time


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("spill fram en uke", 7),
        ("spill fram 3 dager", 3),
        ("Spill fram to uker.", 14),
        ("spill frem neste dag", 1),
        ("spel fram ei veke", 7),
        ("play forward 10 days", 10),
        ("play on a week", 7),
        ("spill fram uke", 7),
    ],
)
def test_time_goes_on_as_far_as_is_written(bench: Bench, time: Time, typed: str, days: int) -> None:
    bench.write("user", typed)
    assert time.at == MONDAY + timedelta(days=days)


@pytest.mark.parametrize(
    "typed",
    ["spill fram", "spill fram -3 dager", "spill fram null uker", "spill fram 400 dager", "spill fram i går"],
)
def test_what_is_not_understood_is_asked_about_and_no_time_goes(bench: Bench, time: Time, typed: str) -> None:
    shown = bench.write("user", typed)
    assert time.at == MONDAY
    assert "Hvor langt skal tiden gå?" in json.dumps(shown.card, ensure_ascii=False)


def test_a_press_lets_time_go_on_too(bench: Bench, time: Time) -> None:
    shown = bench.press("user", "play.on/1", {"far": "3"})
    assert time.at == MONDAY + timedelta(days=3)
    assert "tor. 27. aug. (uke 35)" in json.dumps(shown.card, ensure_ascii=False)


@pytest.mark.parametrize("far", ["-7", "0", "1000000000", None, 7.5])
def test_a_forged_press_lets_no_time_go(bench: Bench, time: Time, far: object) -> None:
    bench.press("user", "play.on/1", {"far": far})
    assert time.at == MONDAY


def test_in_production_no_time_goes_on(bench: Bench) -> None:
    before = bench.rows(but=("person", "private_chat"))
    told = json.dumps(bench.write("user", "spill fram en uke").card, ensure_ascii=False)
    pressed = json.dumps(bench.press("user", "play.on/1", {"far": "7"}).card, ensure_ascii=False)
    assert "Tiden" not in told + pressed
    assert bench.rows(but=("person", "private_chat")) == before

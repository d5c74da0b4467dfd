"""Bots killed again and again while they deliver: nothing is lost, at most one letter repeated by a kill."""

import asyncio
from pathlib import Path

import pytest

from tests.delivery.killing import broadcast_with_kills
from tests.endurance.two import two_at_one_database

pytestmark = pytest.mark.long


def test_fifty_kills_of_one_bot(sqlite_url: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    found = asyncio.run(broadcast_with_kills(sqlite_url, log, each=120, rounds=5, kills=50, seed=2))
    print(f"\none bot on SQLite: {found.told}")
    assert (found.lost, found.astray, found.out_of_order) == ([], [], [])
    assert (found.unreported, found.uncalled_for) == ([], [])
    assert found.per_lane <= 1, found.told
    assert found.over == []


def test_kills_of_one_bot_while_another_lives(postgres_url: str, tmp_path: Path) -> None:
    found = asyncio.run(two_at_one_database(postgres_url, tmp_path, tenants=6, each=8, kills=25, seed=3))
    print(f"\ntwo bots on PostgreSQL: {found.told}")
    assert (found.lost, found.astray, found.out_of_order) == ([], [], [])
    assert (found.unreported, found.uncalled_for) == ([], [])
    assert found.per_lane <= 1, found.told
    assert found.over == []

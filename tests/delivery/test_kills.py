"""A bot killed in the midst of a broadcast: nothing is lost, and what may have come twice is told.

Those with many kills are in tests/endurance.
"""

import asyncio
from pathlib import Path

import pytest

from tests.delivery.killing import broadcast_with_kills


@pytest.mark.long
def test_two_kills_lose_nothing_and_hide_no_double(sqlite_url: str, tmp_path: Path) -> None:
    found = asyncio.run(broadcast_with_kills(sqlite_url, tmp_path / "log", each=8, rounds=3, kills=2, seed=1))
    assert (found.lost, found.astray, found.out_of_order) == ([], [], [])
    assert (found.unreported, found.uncalled_for) == ([], []), found.told
    assert found.per_lane <= 1, found.told
    assert found.over == []

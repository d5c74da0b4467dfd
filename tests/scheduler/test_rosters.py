"""Rosters: the helpers' team, and whether the one a role is offered to is in the group's chat."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from dialogs.turns import Sender
from programme.delivery import Address
from programme.people import Role
from scheduler.rosters import Rosters
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import TEAM, offer, the_group, told
from tests.dialogs.states import planning


class Roll:
    """Who is in each conversation, for whoever asks."""

    def __init__(self, **there: tuple[Sender, ...]) -> None:
        self.there = there
        self.asked: list[str] = []

    async def members(self, address: Address) -> tuple[Sender, ...]:
        self.asked.append(address.conversation)
        return self.there["chat" if address.conversation == CHAT else "team"]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    where = {"kind": "channel", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "team-1"}
    found.work(lambda work: work.places.keep(TENANT, TEAM.conversation, **where, at=found.at))
    return found


def read(bench: Bench, roll: Any) -> None:
    rosters = Rosters(bench._run, roll, bench.house, lambda: bench.at, "test")
    asyncio.run(rosters.tick())


def test_the_helpers_are_those_in_the_team_and_known_by_name(bench: Bench) -> None:
    bench.work(lambda work: work.due.set(TENANT, "roster", "team-1", bench.at))
    read(bench, Roll(team=(Sender(TENANT, "helper", "Hanne Moe", "aad-h"),)))
    helpers = bench.work(lambda work: work.people.helpers(TENANT))
    assert [(one.user, one.name) for one in helpers] == [("helper", "Hanne Moe")]
    bench.fall_due(bench.at)
    assert the_group(bench).helper == "helper"


def test_groups_whose_helper_is_no_longer_there_go_on_without_one(bench: Bench) -> None:
    bench.work(lambda work: work.due.set(TENANT, "roster", "team-1", bench.at))
    read(bench, Roll(team=(Sender(TENANT, "another-helper"),)))
    bench.fall_due(bench.at)
    assert the_group(bench).helper == ""


def test_an_offer_to_somebody_who_is_not_in_the_chat_is_taken_back(bench: Bench) -> None:
    offer(bench, Role.LEADER, taker="aad-elsewhere")
    roll = Roll(chat=(Sender(TENANT, "nina", "Nina Ny", "aad-nina"),))
    read(bench, roll)
    assert "ikke i gruppas chat" in told(bench).text("a:leader")
    read(bench, roll)
    assert roll.asked == [CHAT], "the chat is looked at once"


def test_an_offer_to_somebody_who_is_there_calls_them_by_name(bench: Bench) -> None:
    offer(bench, Role.LEADER, taker="AAD-NINA")
    read(bench, Roll(chat=(Sender(TENANT, "nina", "Nina Ny", "aad-nina"),)))
    assert "<at>Nina Ny</at>" in told(bench).text(CHAT)

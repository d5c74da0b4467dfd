"""Every method from connection to end, as its groups would live it; what is for leaders stays with them."""

import asyncio
import re
from datetime import datetime, timedelta

import pytest

from programme.calendar import OSLO
from programme.folder import OWN, shelf
from programme.method import Method
from tests.stories.cast import connected
from tests.stories.stage import Actor, Stage, stage, text
from tests.stories.through import through_all

MONDAY = datetime(2026, 8, 24, 10, 0, tzinfo=OSLO)
METHODS = sorted(shelf(OWN).offered(), key=lambda method: method.key)
TOGETHER = [method for method in METHODS if not method.solo]
ALONE = [method for method in METHODS if method.solo]


def name(method: Method) -> str:
    return method.key


async def helped(on: Stage, claim: str) -> tuple[Actor, Actor]:
    """A lead and a helper in a channel of their own."""
    lead, helper = on.actor("Lise Tangen"), on.actor("Ingunn Vik")
    team = on.teams.channel(lead.person, helper.person)
    await on.teams.install(lead.person, team)
    await lead.writes(f"programleder {claim}")
    await lead.writes("hjelperkanal", team)
    await on.settle()
    return lead, helper


async def a_code(helper: Actor, method: Method) -> str:
    """The helper makes a workplace with a group on this method."""
    await helper.writes("ny arbeidsplass")
    made = await helper.presses(
        "Opprett", name="Solbakken sykehjem", owner="Vestbygd kommune", method=method.key
    )
    found = re.search(r"\b[A-Z2-9]{6}\b", text(made))
    assert found, text(made)
    return found[0]


@pytest.mark.parametrize("method", TOGETHER, ids=name)
def test_three_parties_go_all_the_way(
    method: Method, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            group = await connected(on, await a_code(helper, method))
            opened = await through_all(on, method, group.everyone, group.chat)
            seen = on.seen_in(group.chat)
            assert all(phase.name["nb"] in seen for phase in method.phases)
            assert "Vil dere ta en ny runde?" in seen if method.circle else "Godt jobbet" in seen
            _looked_back_in_time(method, opened)

    asyncio.run(story())


def _looked_back_in_time(method: Method, opened: dict[str, datetime]) -> None:
    """What looks back does so as many weeks after the gathering as the method says, or a little later: it
    waits for a working morning outside the quiet weeks."""
    held = None
    for phase in method.phases:
        if phase.kind != "look_back":
            held = opened[phase.key]
        elif held is not None:
            assert opened[phase.key] - held >= timedelta(weeks=phase.weeks_after)


@pytest.mark.parametrize("method", ALONE, ids=name)
def test_what_is_for_leaders_only_is_said_to_the_leader_alone(
    method: Method, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            lead, helper = await helped(on, capsys.readouterr().err.split()[-1])
            leader, colleague = on.actor("Randi Solberg"), on.actor("Terje Aas")
            chat = on.group_chat(leader, colleague)
            await on.teams.install(leader.person, chat)
            code = await a_code(helper, method)
            refused = await leader.writes(f"kode {code}", chat)
            assert "bare for ledere" in text(refused)
            await on.settle()
            greeting = on.seen_in(chat)
            await leader.writes(f"kode {code}")
            await leader.presses("Sett i gang")
            await on.settle()
            assert "Jeg er" not in on.seen_in(leader.own), "there is no other role to take"
            await through_all(on, method, (leader,), leader.own)
            assert on.seen_in(chat) == greeting, "nothing of it reaches a group's chat"
            assert "alle tre" not in on.seen_in(leader.own)
            nobody = await colleague.writes(f"kode {code}")
            assert method.phases[0].name["nb"] not in text(nobody)
            await helper.writes("mine grupper")
            await helper.presses("Åpne")
            assert "Kort sagt" not in text(helper.seen), "the leader's own words are the leader's"
            assert "Kort sagt" not in on.seen_in(lead.own)

    asyncio.run(story())

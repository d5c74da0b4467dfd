"""The main story, over authenticated HTTP: from an empty tenant to the second phase, baton in hand."""

import asyncio
import re
from datetime import datetime

import pytest

from programme.calendar import OSLO
from tests.stories.cast import Group, answers, connected
from tests.stories.stage import Actor, Stage, inputs, stage, text

MONDAY = datetime(2026, 8, 24, 10, 0, tzinfo=OSLO)


def test_a_group_is_connected_answers_blind_decides_and_hands_the_baton_on(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_story(database_url, capsys))


async def _story(database: str, printed: pytest.CaptureFixture[str]) -> None:
    async with stage(database, MONDAY) as on:
        helper = on.actor("Ingunn Vik")
        claim = printed.readouterr().err.split()[-1]
        await _the_helpers_arrive(on, helper, claim)
        code = await _a_workplace_is_made(helper)
        group = await _the_group_connects(on, code)
        await _a_workshop_is_dated_and_held(on, group)
        await _they_answer_blind(on, group, helper)
        await _they_settle(on, group)
        await _the_baton_goes_on(on, group, helper)


async def _the_helpers_arrive(on: Stage, helper: Actor, claim: str) -> None:
    """The first lead claims the programme and makes a channel the helpers' own; its team become helpers."""
    lead = on.actor("Lise Tangen")
    team = on.teams.channel(lead.person, helper.person)
    await on.teams.install(lead.person, team)
    await on.settle()
    assert len(on.teams.cards(team)) == 1, "Teams tells of the installation twice; the bot greets once"
    await lead.writes("ny arbeidsplass")
    assert not inputs(lead.seen), "nobody is a helper yet"
    await lead.writes(f"programleder {claim}")
    await lead.writes("hjelperkanal", team)
    await on.settle()


async def _a_workplace_is_made(helper: Actor) -> str:
    await helper.writes("ny arbeidsplass")
    made = await helper.presses(
        "Opprett", name="Solbakken sykehjem", owner="Vestbygd kommune", department="2. etasje", language="nb"
    )
    again = await helper.presses_again()
    code = re.search(r"\b[A-Z2-9]{3}-?[A-Z2-9]{3}\b", text(made))
    assert code, text(made)
    assert code[0] in text(again), "a second press makes no second group"
    return code[0]


async def _the_group_connects(on: Stage, code: str) -> Group:
    group = await connected(on, code)
    roles = [card for card in on.teams.cards(group.chat) if "Hvem er hvem" in text(card)]
    assert len(roles) == 1, "the reply to the code became the one card that fills up for all"
    board = on.seen_in(group.chat)
    assert "Starte" in board
    assert "Solbakken sykehjem" in board
    return group


async def _a_workshop_is_dated_and_held(on: Stage, group: Group) -> None:
    """Ten days is short for a rota, so the bot says so; the stop point opens the first working morning."""
    board = await group.leader.presses("Sett dato", group.chat, day="2026-09-04")
    assert "fre. 4. sep. (uke 36)" in text(board)
    assert "turnus" in text(board) or "arbeidsplan" in text(board)
    await on.wait_until(datetime(2026, 9, 6, 12, 0, tzinfo=OSLO))
    assert on.teams.cards(group.leader.own) == [], "nobody is asked on a Sunday"
    await on.wait_until(datetime(2026, 9, 7, 8, 31, tzinfo=OSLO))
    for actor in group.everyone:
        assert "Send" in on.seen_in(actor.own)


async def _they_answer_blind(on: Stage, group: Group, helper: Actor) -> None:
    await answers(group.safety_rep, "no", line="hemmelig merknad")
    await answers(group.union_rep, "partly")
    await helper.writes("mine grupper")
    await group.leader.writes("stoppunkt")
    for seen in (on.seen_in(group.chat), on.seen_in(group.leader.own), text(helper.seen)):
        assert "hemmelig merknad" not in seen
    await group.union_rep.writes("stoppunkt")
    assert "partly" in [part.get("value") for part in inputs(group.union_rep.seen)], "it comes back filled in"
    await answers(group.leader, "yes")
    await on.settle()
    assert "hemmelig merknad" in on.seen_in(group.chat)
    await helper.presses("Åpne")
    assert "hemmelig merknad" not in text(helper.seen)


async def _they_settle(on: Stage, group: Group) -> None:
    await group.union_rep.presses("Gå videre", group.chat)
    await on.settle()
    await group.safety_rep.presses("Bekreft", group.chat, remark="Vi trenger mer tid til nattevaktene.")
    await on.settle()
    assert "Fyll ut stafettpinnen" not in on.seen_in(group.chat), "the leader has not spoken"
    await group.leader.presses("Bekreft", group.chat)
    await on.settle()
    assert "Vi trenger mer tid til nattevaktene." in on.seen_in(group.chat)


async def _the_baton_goes_on(on: Stage, group: Group, helper: Actor) -> None:
    form = await group.leader.presses("Fyll ut stafettpinnen", group.chat)
    fields = [part["id"] for part in inputs(form)]
    await group.leader.presses("Lever", group.chat, **{id_: f"Skrevet i {id_}" for id_ in fields})
    await on.settle()
    board = text(on.teams.cards(group.chat)[-1])
    assert "Utforske" in board
    assert f"Skrevet i {fields[0]}" in board, "the baton is carried into the next phase"
    await helper.writes("mine grupper")
    assert "Utforske" in text(helper.seen)
    assert "hemmelig merknad" not in text(helper.seen)

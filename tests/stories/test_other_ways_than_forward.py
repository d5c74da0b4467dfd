"""Cancelled twice, a pause that ends by itself, a phase skipped, back again, an end, and open once more."""

import asyncio
from datetime import datetime

from programme.calendar import OSLO
from tests.stories.cast import MONDAY, Group, set_out
from tests.stories.stage import Stage, inputs, stage, text


def oslo(year: int, month: int, day: int, hour: int = 10) -> datetime:
    return datetime(year, month, day, hour, 0, tzinfo=OSLO)


def test_a_group_whose_way_does_not_go_straight_never_loses_its_thread(database_url: str) -> None:
    asyncio.run(_story(database_url))


async def _story(database: str) -> None:
    async with stage(database, MONDAY) as on:
        group = await set_out(on)
        await _it_is_called_off_twice(on, group)
        await _they_rest_and_it_ends_by_itself(on, group)
        await _a_phase_is_skipped_and_they_go_back(on, group)
        await _it_ends_and_is_opened_again(on, group)


async def _it_is_called_off_twice(on: Stage, group: Group) -> None:
    """Once in advance and once afterwards; each time three days are offered, and one press takes one."""
    await group.leader.presses("Sett dato", group.chat, day="2026-09-15")
    await on.settle()
    board = await group.union_rep.presses("Avlys", group.chat)
    assert "Det ble avlyst denne gangen" in text(board)
    assert "noen ganger" not in text(board)
    await on.settle()
    await group.safety_rep.presses("tir. 15. sep.", group.chat)
    await on.wait_until(oslo(2026, 9, 15, 16))
    await group.safety_rep.writes("status", group.chat)
    assert "Hvordan gikk møtet?" in text(group.safety_rep.seen)
    board = await group.safety_rep.presses("Avlyst", group.chat)
    assert "helt vanlig" in text(board)
    await on.wait_until(oslo(2026, 9, 16, 9))
    for actor in group.everyone:
        assert "Send svaret" not in on.seen_in(actor.own), "there is nothing to ask about"


async def _they_rest_and_it_ends_by_itself(on: Stage, group: Group) -> None:
    await group.leader.presses("Ta en pause", group.chat)
    refused = await group.leader.presses("Ta pause", group.chat, pause_day="2026-09-16")
    assert "i hvert fall til i morgen" in text(refused)
    board = await group.leader.presses("Ta pause", group.chat, pause_day="2027-01-05", pause_why="Influensa")
    assert "Pause til tir. 5. jan. (uke 1)" in text(board)
    refused = await group.union_rep.writes("dato 1.2.", group.chat)
    assert "Gruppa har pause" in text(refused)
    await on.wait_until(oslo(2026, 12, 1))
    assert "Her slapp dere" not in on.seen_in(group.chat)
    await on.wait_until(oslo(2027, 1, 5, 8))
    assert "Her slapp dere" not in on.seen_in(group.chat), "not before half past eight"
    await on.wait_until(oslo(2027, 1, 5, 9))
    assert "Her slapp dere" in on.seen_in(group.chat)
    await group.union_rep.writes("status", group.chat)
    assert "Når møtes dere?" in text(group.union_rep.seen)


async def _a_phase_is_skipped_and_they_go_back(on: Stage, group: Group) -> None:
    await group.leader.presses("Andre veier", group.chat)
    board = await group.leader.presses("Hopp over", group.chat, skip_why="Vi er trygge på dette")
    assert "Utforske" in text(board)
    await on.settle()
    assert "Starte\u00a0(hoppet\u00a0over)" in on.seen_in(group.chat)
    again = await group.leader.presses_again()
    assert "fra tidligere" in text(again), "a second press skips nothing more"
    await group.union_rep.presses("Andre veier", group.chat)
    refused = await group.union_rep.presses("Gå tilbake", group.chat, back_why="Vi har fått nye folk")
    assert "Det er leder" in text(refused)
    await group.leader.writes("andre veier", group.chat)
    board = await group.leader.presses("Gå tilbake", group.chat, back_to="starte", back_why="Nye folk")
    assert "●\u00a0Starte" in text(board)
    await on.settle()


async def _it_ends_and_is_opened_again(on: Stage, group: Group) -> None:
    """Somebody has begun to answer; the form is taken away, and what was answered comes back."""
    await group.leader.presses("Åpne stoppunktet nå", group.chat)
    await on.settle()
    await group.safety_rep.writes("stoppunkt")
    first = next(part["id"] for part in inputs(group.safety_rep.seen) if part["id"].startswith("choice."))
    await group.safety_rep.presses("Send", **{first: "partly"})
    form = await group.leader.writes("avslutt", group.chat)
    assert "Avslutt" in text(form)
    board = await group.leader.presses("Avslutt", group.chat, end_reason="no_capacity", end_note="Vi ses")
    for said in ("Arbeidsplassen har ikke kapasitet nå", "Vi ses"):
        assert said in text(board)
    await on.settle()
    assert "Send svaret" not in on.seen_in(group.union_rep.own), "the forms are taken away"
    await on.wait_until(oslo(2027, 3, 1))
    refused = await group.union_rep.writes("åpne stoppunktet", group.chat)
    assert "Veien er avsluttet" in text(refused)
    await group.leader.writes("åpne igjen", group.chat)
    await group.leader.presses("Åpne stoppunktet nå", group.chat)
    await on.settle()
    await group.safety_rep.writes("stoppunkt")
    kept = {part["id"]: part.get("value") for part in inputs(group.safety_rep.seen)}
    assert kept[first] == "partly", "what was answered is not lost"
    told = text(await group.leader.writes("historien", group.chat))
    for event in (
        "Åpnet igjen",
        "Avsluttet: arbeidsplassen har ikke kapasitet nå: Vi ses",
        "Tilbake til Starte",
    ):
        assert event in told

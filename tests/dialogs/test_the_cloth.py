"""A tool in the room: one card for all, the time kept, and no press that counts twice."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from programme.people import Role
from tests.cards.walk import of
from tests.cards.walk import shown as read
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.states import journey, visit
from tests.dialogs.ways import hand_over, phase, set_out, to_the_baton


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    set_out(found, "dialogduk_partssamarbeid")
    return found


@pytest.fixture
def chats(bench: Bench) -> Chats:
    """The group's chat with the cloth on the table."""
    found = Chats(bench)
    bench.press(Role.UNION_REP, "tool.open/1", visit(bench), where=CHAT)
    found.deliver()
    return found


def cloths(chats: Chats) -> list[dict[str, Any]]:
    return [
        card for card in chats.cards(CHAT) if "Dialogduken\n" in read(card) and "Oppvarming" in read(card)
    ]


def press(chats: Chats, title: str, who: str = Role.LEADER) -> dict[str, Any]:
    """What the button on the cloth of that title carries, once it was pressed."""
    buttons = of(cloths(chats)[-1], "Action.Execute")
    data = next(button["data"] for button in buttons if button["title"].startswith(title))
    again(chats, data, who)
    return data


def again(chats: Chats, data: dict[str, Any], who: str = Role.LEADER) -> str:
    rest = {name: value for name, value in data.items() if name != "verb"}
    shown = chats.bench.press(who, data["verb"], rest, where=CHAT)
    chats.deliver()
    return read(shown.card)


def test_one_card_in_the_groups_chat_follows_from_step_to_step(bench: Bench, chats: Chats) -> None:
    press(chats, "Start")
    assert "Til kl. 10.10" in read(cloths(chats)[-1])
    for _ in range(4):
        press(chats, "Neste", Role.SAFETY_REP)
    press(chats, "Ferdig")
    assert len(cloths(chats)) == 1
    assert "Dere har vært gjennom alle stegene" in read(cloths(chats)[-1])
    assert journey(bench).visit.step == 0


def test_two_presses_of_one_button_make_one_move(bench: Bench, chats: Chats) -> None:
    press(chats, "Start")
    for title, step in (("Neste", 2), ("Litt mer tid", 2), ("Tilbake", 1)):
        data = press(chats, title)
        until = journey(bench).visit.step_until
        for who in Role:
            again(chats, data, who)
        assert (journey(bench).visit.step, journey(bench).visit.step_until) == (step, until)


def test_the_time_that_a_step_takes_is_told_when_it_is_up_and_once(bench: Bench, chats: Chats) -> None:
    press(chats, "Start")
    bench.fall_due(bench.at + timedelta(minutes=9))
    chats.deliver()
    assert "Tiden er omme" not in chats.text(CHAT)
    for _ in range(3):
        bench.fall_due(bench.at + timedelta(minutes=1))
        chats.deliver()
    assert sum("Gjør dere ferdige i ro og mak" in read(card) for card in chats.cards(CHAT)) == 1
    assert "Tiden er omme. Gå videre når dere er klare." in read(cloths(chats)[-1])


def test_the_word_that_time_is_up_is_taken_away_when_the_group_goes_on(bench: Bench, chats: Chats) -> None:
    press(chats, "Start")
    bench.fall_due(bench.at + timedelta(minutes=10))
    chats.deliver()
    press(chats, "Litt mer tid")
    assert "i ro og mak" not in chats.text(CHAT)
    bench.fall_due(bench.at + timedelta(minutes=5))
    chats.deliver()
    assert "i ro og mak" in chats.text(CHAT)


def test_on_a_saturday_evening_too_for_the_group_is_in_the_room(bench: Bench, chats: Chats) -> None:
    bench.at += timedelta(days=5, hours=11)
    press(chats, "Start")
    bench.fall_due(bench.at + timedelta(minutes=10))
    chats.deliver()
    assert "i ro og mak" in chats.text(CHAT)


def test_nothing_is_said_of_a_step_that_was_left(bench: Bench, chats: Chats) -> None:
    press(chats, "Start")
    press(chats, "Neste")
    bench.fall_due(bench.at + timedelta(minutes=11))
    chats.deliver()
    assert "i ro og mak" not in chats.text(CHAT)


def test_an_hour_later_nobody_is_told_that_time_is_up(
    bench: Bench, chats: Chats, caplog: pytest.LogCaptureFixture
) -> None:
    press(chats, "Start")
    with caplog.at_level("INFO"):
        bench.fall_due(bench.at + timedelta(minutes=71))
    chats.deliver()
    assert "i ro og mak" not in chats.text(CHAT)
    assert "due.dropped" in [getattr(record, "action", "") for record in caplog.records]


def test_a_phase_that_is_left_takes_its_cloth_along(bench: Bench, chats: Chats) -> None:
    data = press(chats, "Start")
    to_the_baton(bench)
    assert "Det er ingen duk å åpne" in again(chats, data)
    hand_over(bench)
    assert "Det er ingen duk" in read(bench.write(Role.LEADER, "duk", where=CHAT).card)
    bench.fall_due(bench.at + timedelta(minutes=10))
    assert phase(bench).tool is None


def test_it_can_be_typed(bench: Bench) -> None:
    assert "Dialogduken" in read(bench.write(Role.LEADER, "duk", where=CHAT).card)
    bench.write(Role.LEADER, "neste oppgave", where=CHAT)
    bench.write(Role.LEADER, "neste oppgave", where=CHAT)
    assert journey(bench).visit.step == 2


def test_the_board_opens_the_cloth_only_where_the_phase_has_one(bench: Bench) -> None:
    assert "Åpne dialogduken" in read(bench.write(Role.LEADER, "status", where=CHAT).card)
    to_the_baton(bench)
    hand_over(bench)
    assert "Åpne dialogduken" not in read(bench.write(Role.LEADER, "status", where=CHAT).card)


def test_who_is_only_present_keeps_their_hands_off_the_cloth(bench: Bench, chats: Chats) -> None:
    press(chats, "Start", "somebody-else")
    assert journey(bench).visit.step == 0

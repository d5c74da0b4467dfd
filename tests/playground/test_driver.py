"""The driver itself: what a story may rely on, proven against a bot of a hundred lines."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.playground.driver import Chat
from tests.playground.stage import Bot, stage

ECHO = Bot([sys.executable, "-m", "tests.playground.echo_bot", "{port}"])


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chat]:
    with stage(ECHO, tmp_path_factory.mktemp("stage")) as chat:
        yield chat


def test_what_is_written_reaches_the_bot_and_its_answer_is_seen(chat: Chat) -> None:
    chat.open_personal()
    chat.write("god morgen")
    chat.sees("Du sa: god morgen")


def test_every_kind_of_field_comes_through_and_the_card_is_replaced_in_its_place(chat: Chat) -> None:
    chat.open_personal()
    chat.write("kort")
    cards = len(chat.cards())
    chat.choose("Snakker vi sammen?", "Delvis")
    chat.choose("Rolle", "Nei")
    chat.choose("Flere", "Ja", "Nei")
    chat.fill("En linje", "Vi øver på å lytte")
    chat.fill("Antall", "7")
    chat.fill("Dato", date(2027, 3, 12))
    chat.fill("Klokka", "13:30")
    chat.last_card().tick("Deling")
    chat.press("Lagre")
    chat.last_card().shows(
        'Lagret: {"count": "7", "day": "2027-03-12", "hidden": "kept", "hour": "13:30", '
        '"line": "Vi øver på å lytte", "many": "ja,nei", "role": "nei", "share": "yes", "talk": "delvis"}'
    )
    assert len(chat.cards()) == cards


def test_a_required_answer_that_is_missing_stops_the_press_on_the_card(chat: Chat) -> None:
    chat.open_personal()
    chat.write("kort")
    assert chat.last_card().buttons == ["Lagre", "Send"]
    chat.last_card().press_in_vain("Lagre").shows("Velg ett svar").hides("Lagret")


def test_a_plain_submit_arrives_as_a_message(chat: Chat) -> None:
    chat.open_personal()
    chat.write("kort")
    chat.choose("Snakker vi sammen?", "Ja")
    chat.press("Send")
    chat.sees('"sent": "yes"')


def test_a_card_the_bot_changes_later_changes_where_it_stands(chat: Chat) -> None:
    chat.open_group_chat()
    chat.write("kort")
    cards = len(chat.cards())
    chat.write("endre", answered=False)
    chat.last_card().shows("Endret kort").hides("Nytt kort")
    assert len(chat.cards()) == cards


def test_what_is_sent_unasked_waits_in_the_private_chat(chat: Chat) -> None:
    chat.open_channel("Personalrommet")
    chat.write("privat", answered=False)
    chat.open_personal()
    assert "Uoppfordret" in chat.card_that_shows("Uoppfordret").text


def test_in_a_group_the_bot_hears_only_what_mentions_it(chat: Chat) -> None:
    chat.open_group_chat()
    chat.whisper("dette er mellom oss")
    chat.write("hører du?")
    chat.sees("Du sa: hører du?")
    assert chat.page.get_by_text("Du sa: dette er mellom oss").count() == 0


def test_the_bot_knows_who_is_in_the_group(chat: Chat) -> None:
    chat.open_group_chat()
    chat.write("hvem")
    chat.sees("Bjarte og Ingunn og Lise og Randi og Samira og Terje")


def test_a_channel_takes_posts_and_replies(chat: Chat) -> None:
    chat.open_channel("Personalrommet")
    chat.write("kort")
    chat.choose("Snakker vi sammen?", "Nei")
    chat.press("Lagre")
    chat.last_card().shows('"talk": "nei"')
    chat.reply("takk")
    chat.sees("Du sa: takk")


def test_a_conversation_left_and_opened_again_is_as_it_was(chat: Chat) -> None:
    chat.open_group_chat()
    chat.write("kort")
    chat.choose("Snakker vi sammen?", "Ja")
    chat.press("Lagre")
    chat.open_personal()
    chat.open_group_chat()
    chat.last_card().shows('"talk": "ja"')


def test_a_fault_of_the_bot_is_seen_in_the_playgrounds_log(chat: Chat) -> None:
    chat.open_personal()
    assert chat.failures() == []
    chat.write("fall", answered=False)
    chat.sees("message 500")
    assert ["message 500" in line for line in chat.failures()] == [True]


def test_a_conversation_can_be_pictured(chat: Chat, tmp_path: Path) -> None:
    chat.picture(tmp_path / "chat.png")
    assert (tmp_path / "chat.png").read_bytes().startswith(b"\x89PNG")

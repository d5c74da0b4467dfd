"""The main story as a newcomer lives it after `make run`: all three parties, in Microsoft's test client."""

import re
import sys
from pathlib import Path

from programme.folder import OWN, shelf
from programme.people import Role
from tests.playground.driver import Chat
from tests.playground.stage import Bot, stage

PARTS = {"leder": "Ja", "tillitsvalgt": "Delvis", "verneombud": "Nei"}
ROLES = dict(zip(PARTS, Role, strict=True))
STARTE = shelf(OWN).newest("oss_og_vart").phases[0]


def test_from_a_new_workplace_to_the_next_phase(tmp_path: Path) -> None:
    settings = {"PORT": "{port}", "DATABASE_URL": f"sqlite:///{tmp_path}/play.db"}
    with stage(Bot([sys.executable, "-m", "bot.play"], settings), tmp_path) as chat:
        chat.sees("Stafett")
        code = _a_helper_makes_a_workplace(chat)
        _the_group_connects_and_begins(chat, code)
        _each_answers_blind(chat)
        _they_settle_and_hand_over(chat)
        assert chat.failures() == []


def _a_helper_makes_a_workplace(chat: Chat) -> str:
    chat.write("spill hjelper")
    chat.write("ny arbeidsplass")
    form = chat.last_card()
    form.fill("Navnet på arbeidsplassen", "Bakkebo sykehjem")
    form.fill("Kommune eller annen eier", "Vestbygd kommune")
    made = form.press("Opprett gruppa").shows("Bakkebo sykehjem")
    found = re.search(r"\b[A-Z2-9]{3}-?[A-Z2-9]{3}\b", made.text)
    assert found, made.text
    return found[0]


def _the_group_connects_and_begins(chat: Chat, code: str) -> None:
    chat.open_group_chat()
    chat.sees("Stafett")
    chat.write(code)
    for part in PARTS:
        _step_into(chat, part)
        chat.card_that_shows("Hvem er hvem?").press(f"Jeg er {part}")
    chat.card_that_shows("Hvem er hvem?").press("Sett i gang")
    board = chat.card_that_shows("Når møtes dere?")
    board.unfold("Er dere klare for stoppunktet nå?").press("Åpne stoppunktet nå")


def _each_answers_blind(chat: Chat) -> None:
    for part, choice in PARTS.items():
        chat.open_personal()
        _step_into(chat, part)
        form = chat.card_that_shows(f"Til deg som {part}")
        for question in STARTE.asked_of(ROLES[part]):
            form.choose(question.text["nb"], choice)
        form.press("Send svaret")
        if part != "verneombud":
            form.place.page.wait_for_timeout(500)
            chat.open_group_chat()
            assert "Ulike svar" not in " ".join(card.text for card in chat.cards())
    chat.open_group_chat()
    chat.card_that_shows("Snakk først om dette").shows("Ulike svar")


def _they_settle_and_hand_over(chat: Chat) -> None:
    answers = chat.card_that_shows("Snakk først om dette")
    answers.press("Gå videre til Utforske").shows("Forslag:")
    _step_into(chat, "leder")
    chat.card_that_shows("Snakk først om dette").press("Bekreft")
    chat.card_that_shows("Fase 1 av 5").press("Fyll ut stafettpinnen")
    baton = chat.card_that_shows("Lever stafettpinnen")
    baton.fill("Hvem gjør hva (må fylles ut)", "Randi inviterer. Terje noterer. Samira holder tiden.")
    baton.press("Lever stafettpinnen")
    chat.card_that_shows("Stafettpinnen fra Starte").shows("Samira holder tiden.")


def _step_into(chat: Chat, part: str) -> None:
    chat.write_until(f"spill {part}", f"Du er {part} nå.")

"""A month with a dialogue letter as one person lives it after `make run`, in Microsoft's test client: what
has happened becomes a draft, the draft a letter in a group and in a channel, and the letter an answer."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from programme.calendar import OSLO
from tests.playground.browser import PATIENCE
from tests.playground.card import Card
from tests.playground.driver import Chat
from tests.playground.stage import Bot, stage

GROUP = "DE3AAA"  # of the demo programme: all three roles are filled, and the way has begun
BEGINS = datetime(2026, 11, 24, 10, tzinfo=OSLO)  # a Tuesday; December's draft is a week away
TITLE = "Dialogbrev for desember"
LEARNED = "Vi la overlappet ti minutter fram, og da ble det ro til rapporten."
NEWS_NB, NEWS_NN = "Den nye veilederen er **klar**.", "Den nye rettleiaren er **klar**."
CORRECTED_NB, CORRECTED_NN = "Veilederen kommer i **januar**.", "Rettleiaren kjem i **januar**."
ANSWER = "Mer om turnus, takk"
QUESTION = "Hva vil dere ta med dere inn i det nye året?"


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    """The group in its chat, on the day the story begins. Nothing was refused in between."""
    with stage(Bot([sys.executable, "-m", "bot.play"], _settings(tmp_path)), tmp_path) as chat:
        chat.open_group_chat()
        chat.sees("Stafett")
        _step_into(chat, "leder")
        chat.write(GROUP)
        chat.card_that_shows("Fase 2 av 5")
        yield chat
        assert chat.failures() == []


def _settings(room: Path) -> dict[str, str]:
    """Of a bot that takes it to be the day the story begins: it goes on where its clock was left."""
    (room / "play.db").touch()
    ahead = (BEGINS - datetime.now(UTC)).total_seconds()
    (room / "play.db.clock").write_text(f"{ahead}\n", encoding="ascii")
    return {"PORT": "{port}", "DATABASE_URL": f"sqlite:///{room}/play.db"}


def test_from_what_happened_to_what_was_answered(chat: Chat, tmp_path: Path) -> None:
    _a_group_shares_what_it_has_learned(chat)
    _a_channel_receives_letters(chat)
    _something_is_coming(chat)
    _a_draft_comes_by_itself(chat, tmp_path)
    _it_is_written_in_both_forms(chat, tmp_path)
    _three_readers_are_looked_at(chat, tmp_path)
    _it_is_sent(chat, tmp_path)
    _the_group_reads_and_answers(chat, tmp_path)
    _the_channel_reads_it_in_nynorsk(chat, tmp_path)
    _the_lead_reads_what_was_answered(chat, tmp_path)
    _it_is_corrected_where_it_stands(chat, tmp_path)
    _who_has_it_is_told(chat, tmp_path)


def _a_group_shares_what_it_has_learned(chat: Chat) -> None:
    """In its own words; nobody else sees them before all three have pressed «Del»."""
    form = chat.write_until("del erfaring", "Hva har dere lært som andre kan ha nytte av?")
    form.fill("Erfaringen deres", LEARNED).press("Del, og spør de andre")
    chat.card_that_shows("Skal andre få vite dette?").shows("✓\u00a0Leder").shows("○\u00a0Tillitsvalgt")
    for part in ("tillitsvalgt", "verneombud"):
        _step_into(chat, part)
        chat.card_that_shows("Skal andre få vite dette?").press("Del")
    chat.card_that_shows("Dette kan andre få vite").shows(LEARNED)


def _a_channel_receives_letters(chat: Chat) -> None:
    chat.open_channel("General")
    chat.card_that_shows("Hei! Jeg er Stafett")  # it greets first
    _step_into(chat, "hjelper")
    chat.write_until("dialogbrev hit", "Denne kanalen får dialogbrev").press("På nynorsk")
    chat.card_that_shows("Denne kanalen får dialogbrev").shows("nynorsk")


def _something_is_coming(chat: Chat) -> None:
    chat.open_personal()
    _step_into(chat, "hjelper")
    form = chat.write_until("nytt arrangement", "Hva heter det?")
    form.fill("Hva heter det?", "Webinar om overlapp").fill("Dag", date(2026, 12, 9))
    form.fill("Klokkeslett (valgfritt)", "9").press("Lagre")
    entered = chat.card_that_shows("Skrevet inn").shows("Webinar om overlapp")
    entered.shows("ons. 9. des. (uke 50) kl. 09.00")


def _a_draft_comes_by_itself(chat: Chat, room: Path) -> None:
    _step_into(chat, "programleder")
    chat.write_until("dialogbrev", "Fast utkast").press("Fast utkast")
    habit = chat.card_that_shows("Skal det komme et utkast av seg selv?")
    habit.choose("Skal det komme et utkast av seg selv?", "Ja").press("Lagre")
    chat.card_that_shows("Neste utkast kommer").shows("1. des.")
    _time_goes_on(chat, "en uke", "tir. 1. des. (uke 49)")
    draft = chat.card_that_shows("Her er månedens utkast").shows(TITLE).shows("Webinar om overlapp")
    draft.shows(QUESTION).picture_as_on_a_phone(room / "draft_on_a_phone.png")
    chat.picture(room / "draft.png")


def _it_is_written_in_both_forms(chat: Chat, room: Path) -> None:
    chat.card_that_shows("Her er månedens utkast").press("Skriv og endre")
    desk = chat.card_that_shows("Velg mottakere").shows("Nytt siden sist")
    desk.picture_as_on_a_phone(room / "desk_on_a_phone.png")
    desk.press("Skriv", which=2)
    form = chat.card_that_shows("Noe nytt som er verdt å vite, helst kort.")
    form.fill("Tekst på bokmål", NEWS_NB).fill("Tekst på nynorsk", NEWS_NN)
    chat.picture(room / "form.png")
    form.picture_as_on_a_phone(room / "form_on_a_phone.png")
    form.press("Lagre")
    chat.card_that_shows("«Nytt siden sist» er lagret.").shows("✓ Bokmål og nynorsk")


def _three_readers_are_looked_at(chat: Chat, room: Path) -> None:
    chat.card_that_shows("«Nytt siden sist» er lagret.").press("Se hvordan det blir")
    chat.card_that_shows("Slik ser det ut").shows(TITLE).press("Som på telefon")
    preview = chat.card_that_shows("Som på skjerm").shows("Den nye")
    preview.picture_as_on_a_phone(room / "preview_on_a_phone.png")
    preview.press("Se over og send")


def _it_is_sent(chat: Chat, room: Path) -> None:
    """One press more; who cannot be reached is named before."""
    review = chat.card_that_shows("Klart til å sendes?").shows("får brevet")
    review.picture_as_on_a_phone(room / "review_on_a_phone.png")
    review.press("Send")
    chat.card_that_shows("Brevet er på vei")


def _the_group_reads_and_answers(chat: Chat, room: Path) -> None:
    """With its own lines. One tap counts, and a few words more do."""
    chat.open_group_chat()
    letter = chat.card_that_shows(TITLE).shows("Hos dere").shows("Den nye veilederen er klar.").shows(LEARNED)
    letter.shows("ons. 9. des. (uke 50) kl. 09.00")
    letter.picture_as_on_a_phone(room / "letter_on_a_phone.png")
    chat.picture(room / "letter.png")
    _step_into(chat, "leder")
    letter = chat.card_that_shows(TITLE)
    letter.press("Nyttig").shows("Takk for svaret!")
    letter.fill(QUESTION, ANSWER).press("Send svaret").shows("Takk for svaret!")


def _the_channel_reads_it_in_nynorsk(chat: Chat, room: Path) -> None:
    """Where others read along, nothing is said of any group."""
    chat.open_channel("General")
    letter = chat.card_that_shows("Den nye rettleiaren er klar.").shows("Nytt sidan sist").hides("Hos dykk")
    letter.picture_as_on_a_phone(room / "letter_in_a_channel_on_a_phone_nn.png")
    chat.picture(room / "letter_in_a_channel_nn.png")


def _the_lead_reads_what_was_answered(chat: Chat, room: Path) -> None:
    chat.open_personal()
    _step_into(chat, "programleder")
    replies = chat.write_until("svar på dialogbrevet", "Én har svart.").shows(ANSWER).shows("Randi Solberg")
    replies.picture_as_on_a_phone(room / "replies_on_a_phone.png")


def _it_is_corrected_where_it_stands(chat: Chat, room: Path) -> None:
    _open_letter(chat).press("Rett brevet")
    chat.card_that_shows("Rettelse").shows("Nytt siden sist").press("Skriv", which=2)
    form = chat.card_that_shows("Noe nytt som er verdt å vite, helst kort.")
    form.fill("Tekst på bokmål", CORRECTED_NB).fill("Tekst på nynorsk", CORRECTED_NN).press("Lagre")
    chat.card_that_shows("«Nytt siden sist» er lagret.").shows("Rettelse").press("Se over og send")
    chat.card_that_shows("Send rettelsen?").press("Send rettelsen")
    chat.card_that_shows("Rettelsen er på vei")
    chat.open_group_chat()
    letter = chat.card_that_shows("Veilederen kommer i januar.").shows("Rettet 1. desember")
    letter.hides("er klar").picture_as_on_a_phone(room / "letter_corrected_on_a_phone.png")
    chat.open_channel("General")
    chat.card_that_shows("Rettleiaren kjem i januar.").shows("Retta 1. desember")


def _who_has_it_is_told(chat: Chat, room: Path) -> None:
    chat.open_personal()
    _open_letter(chat).press("Se hvem som har fått det")
    table = chat.card_that_shows("Hvem har fått brevet?").shows("Levert til").shows("Rettet 1. desember")
    table.picture_as_on_a_phone(room / "truth_on_a_phone.png")


def _open_letter(chat: Chat) -> Card:
    """From the list of letters, where the line itself is pressed."""
    chat.write_until("dialogbrev", "Sist sendt").press(TITLE)
    return chat.card_that_shows("Brevet er ute. Du kan rette det")


def _time_goes_on(chat: Chat, far: str, day: str) -> Card:
    """All that falls due on the way has been sent then, which takes its time."""
    return chat.write_until(f"spill fram {far}", f"Nå er det {day}", patience=9 * PATIENCE)


def _step_into(chat: Chat, part: str) -> None:
    chat.write_until(f"spill {part}", f"Du er {part} nå.")

"""A group's plan as its three parties live it after `make run`: from what colleagues said to what came of it,
in Microsoft's test client. Three months pass in it."""

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

GROUP = "DE3AAA"  # of the demo programme: it has a plan that all three have seen
GROUP_NAME = "Fjordgløtt omsorgssenter"
STAFF = "Personalrommet"
BEGINS = datetime(2026, 10, 20, 10, tzinfo=OSLO)  # a Tuesday, and its evaluations fall after Christmas
ACTION = "Fadder for nye, og for vikarer"
DEADLINE = date(2026, 11, 3)
WHY = "Vi venter på vaktplanen"
REMARK = "Husk de som er på natt"
LEARNED = "Faddere må kjenne vaktene."
QUESTIONS = (
    "Fikk dere gjort det dere hadde bestemt?",
    "Ga det den virkningen dere håpet på?",
    "Er det dere har gjort, nok?",
    "Er noe blitt annerledes på arbeidsplassen siden dere begynte?",
    "Har det dere gjorde, ført til nye eller uventede problemer?",
)


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    """The group in its chat, on the day the story begins. Nothing was refused in between."""
    with stage(Bot([sys.executable, "-m", "bot.play"], _settings(tmp_path)), tmp_path) as chat:
        chat.open_group_chat()
        chat.sees("Stafett")
        _step_into(chat, "leder")
        chat.write(GROUP)
        chat.card_that_shows("Fase 2 av 5").shows("Handlingsplan: 3 tiltak")
        yield chat
        assert chat.failures() == []


def _settings(room: Path) -> dict[str, str]:
    """Of a bot that takes it to be the day the story begins: it goes on where its clock was left."""
    (room / "play.db").touch()
    ahead = (BEGINS - datetime.now(UTC)).total_seconds()
    (room / "play.db.clock").write_text(f"{ahead}\n", encoding="ascii")
    return {"PORT": "{port}", "DATABASE_URL": f"sqlite:///{room}/play.db"}


def test_from_what_colleagues_said_to_what_came_of_it(chat: Chat, tmp_path: Path) -> None:
    _a_line_of_a_result_becomes_a_proposal(chat)
    _the_leader_takes_it_into_the_plan(chat, tmp_path / "form_on_a_phone.png")
    _all_three_see_the_plan(chat)
    _the_staff_are_told(chat)
    chat.picture(tmp_path / "staff.png")
    _the_owner_is_reminded(chat, tmp_path / "nudge_on_a_phone_nn.png")
    _and_moves_the_day_by_typing(chat, tmp_path / "typed_nn.png")
    _it_is_done_when_the_day_comes(chat)
    _each_looks_back_alone(chat)
    chat.last_card().picture_as_on_a_phone(tmp_path / "evaluation_on_a_phone.png")
    _the_leader_ends_it(chat)


def _a_line_of_a_result_becomes_a_proposal(chat: Chat) -> None:
    listed = chat.write_until("avstemning", "Klare til bruk i denne fasen")
    listed.press("Bruk denne")
    chat.card_that_shows("Slik ser den ut for dem som svarer").press("Åpne her")
    chat.card_that_shows("Anonym avstemning")
    chat.write_until("spill kolleger", "12 oppdiktede kolleger har svart")
    chat.write_until("avslutt avstemningen", "Åpen avstemning").unfold("Avslutt nå").press("Ja, avslutt")
    chat.card_that_shows("Se på egen skjerm")
    chat.open_personal()
    result = chat.write_until("resultat", "Resultatet").unfold("Ta en linje videre som forslag")
    result.press("Forslag til tiltak").shows("Nå er det et forslag")


def _the_leader_takes_it_into_the_plan(chat: Chat, picture: Path) -> None:
    """From the list it is one press to the form, three answers, and one press more."""
    chat.last_card().press("Se forslagene").shows("fra «Kjenner vi oss igjen?»")
    chat.last_card().press("Ta inn i planen").shows("Hva, hvem og når er nok.")
    form = chat.last_card()
    assert form.value("Hva skal gjøres?"), "the proposal's words stand there already"
    form.fill("Hva skal gjøres?", ACTION)
    form.choose("Hvem har ansvaret?", "Terje Aas (tillitsvalgt)").fill("Frist", DEADLINE)
    form.picture_as_on_a_phone(picture)
    form.press("Ta inn i planen")  # and whoever is made owner is told, in the same chat here
    added = chat.card_that_shows("Tiltaket står i planen.").shows("tir. 3. nov. (uke 45)")
    added.press("Til planen")
    chat.card_that_shows("Utgave 2 · ikke sett av alle ennå").shows(ACTION)


def _all_three_see_the_plan(chat: Chat) -> None:
    """On one card in the group's chat, which counts with them; what one of them says to it stays."""
    chat.open_group_chat()
    chat.card_that_shows("Fase 2 av 5").shows("Handlingsplan: 4 tiltak")
    plan = chat.write_until("plan", "Mer om planen").hides("planen gjelder.")
    plan.press("Jeg har sett planen").shows("✓\u00a0Leder").shows("○\u00a0Verneombud")
    _step_into(chat, "tillitsvalgt")
    plan.press("Jeg har sett planen").shows("✓\u00a0Tillitsvalgt").shows("○\u00a0Verneombud")
    _step_into(chat, "verneombud")
    plan.unfold("Legg til en merknad").fill("Merknad (valgfritt)", REMARK)
    plan.press("Jeg har sett planen").shows("Nå har alle sett planen, og den gjelder.").shows(REMARK)
    assert "Jeg har sett planen" not in plan.buttons
    assert "Informer de ansatte" in plan.buttons, "that is what comes next"


def _the_staff_are_told(chat: Chat) -> None:
    """Nothing is told before somebody has seen, alone, what will be. The safety rep is of two groups here."""
    chat.open_channel("General")
    chat.write("informer de ansatte")
    chat.last_card().shows("ikke de ansattes sted")
    chat.open_channel(STAFF)
    chat.write("informer de ansatte")
    which = chat.last_card().shows("De som leser her, er de ansatte i").shows(GROUP_NAME)
    which.press("Velg denne", which=2).shows("Her får de ansatte vite om handlingsplanen").hides(ACTION)
    chat.open_personal()
    groups = chat.write_until("informer de ansatte", "Hvilken gruppe gjelder det?")
    groups.press("Se på kortet først", which=2)
    preview = chat.last_card().shows("Slik blir det.").shows(ACTION)
    preview.press("Legg ut for de ansatte").shows("Nå vet de ansatte om planen")
    chat.open_channel(STAFF)
    told = chat.card_that_shows("Dette har vi bestemt").shows(ACTION).shows("Ny turnus fra januar")
    told.hides(REMARK).hides("13. okt.")  # what the parties say to each other, and a day that has passed
    assert told.buttons == []


def _the_owner_is_reminded(chat: Chat, picture: Path) -> None:
    """In the language that the owner has chosen."""
    chat.open_personal()
    _step_into(chat, "tillitsvalgt")
    chat.write_until("språk", "Hvilket språk vil du ha?").press("Nynorsk")
    chat.sees("No snakkar vi nynorsk")
    _step_into(chat, "leder")
    _time_goes_on(chat, "en uke", "tir. 27. okt. (uke 44)")
    _step_into(chat, "tillitsvalgt")
    nudge = chat.card_that_shows("Korleis går det med tiltaket?").shows(ACTION)
    nudge.unfold("Kvifor fekk eg denne?").shows("Ingen. Berre du får denne.")
    nudge.picture_as_on_a_phone(picture)


def _and_moves_the_day_by_typing(chat: Chat, picture: Path) -> None:
    echo = chat.write_until("flytt til fredag veke 45", "Har eg forstått deg rett?")
    echo.shows(f"Skal «{ACTION}» flyttast til fre. 6. nov. (veke 45)?")
    chat.picture(picture)
    echo.fill("Kva er grunnen? (må fyllast ut)", WHY).press("Ja, flytt")
    chat.last_card().shows("Endringa er lagra.").shows(WHY).shows("fre. 6. nov. (veke 45)")
    chat.card_that_shows("Takk! No er alt her svart på").shows(ACTION)
    chat.write_until("språk", "Kva språk vil du ha?").press("Bokmål")
    chat.sees("Nå snakker vi bokmål")


def _it_is_done_when_the_day_comes(chat: Chat) -> None:
    _time_goes_on(chat, "10 dager", "fre. 6. nov. (uke 45)")
    _step_into(chat, "tillitsvalgt")
    chat.card_that_shows("Er tiltaket ferdig?").shows(ACTION).press("Ferdig")
    chat.card_that_shows("Ferdig. Godt jobbet!").shows(ACTION)


def _each_looks_back_alone(chat: Chat) -> None:
    """That would be at Christmas, so they are asked in the new year, once about all that is due."""
    _time_goes_on(chat, "9 uker", "fre. 8. jan. (uke 1)")
    for part, effect in (("tillitsvalgt", "Virket litt"), ("verneombud", "Virket")):
        _step_into(chat, part)
        _looks_back(chat, effect).shows("Takk! Svarene dine er lagret").hides("Slik ser dere på tiltakene")
    _step_into(chat, "leder")
    _looks_back(chat, "Virket").shows("Slik ser dere på tiltakene").shows("Ulike svar").shows(ACTION)


def _looks_back(chat: Chat, effect: str) -> Card:
    """Four actions on two pages, and the five questions; the card that stands there then."""
    chat.write_until("evaluering", "Side 1 av 3")
    page = chat.last_card()
    for title in ("Side 1 av 3", "Side 2 av 3"):
        page.shows(title)
        for action in (1, 2):
            page.choose("Hva kom ut av det?", effect, which=action)
            page.choose("Hva gjør dere med det?", "Behold", which=action)
        page.press("Neste")
    page.shows("Side 3 av 3")
    for question in QUESTIONS:
        page.choose(question, "Delvis")
    return page.press("Ferdig")


def _the_leader_ends_it(chat: Chat) -> None:
    """What most of them answered is filled in; what was learned stands where the group is."""
    end = chat.last_card().press("Avslutt evalueringen").shows("Det de fleste svarte, er fylt ut.")
    end.fill("Hva lærte dere? (valgfritt)", LEARNED).press("Lagre og avslutt")
    end.shows("Dette kom ut av tiltakene").shows(LEARNED)
    chat.open_group_chat()
    chat.card_that_shows("Dette kom ut av tiltakene").shows(ACTION).shows(LEARNED)


def _time_goes_on(chat: Chat, far: str, day: str) -> Card:
    """All that falls due on the way has been sent then, which takes its time."""
    return chat.write_until(f"spill fram {far}", f"Nå er det {day}", patience=9 * PATIENCE)


def _step_into(chat: Chat, part: str) -> None:
    chat.write_until(f"spill {part}", f"Du er {part} nå.")

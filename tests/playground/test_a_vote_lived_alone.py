"""Votes as a leader, a nurse and a safety rep meet them after `make run`, in Microsoft's test client."""

import re
import sys
from collections.abc import Iterator

import pytest

from tests.playground.card import Card
from tests.playground.driver import Chat
from tests.playground.stage import Bot, stage

GROUP = "DE3AAA"  # of the demo programme: all three roles are filled, and the way has begun
EVALUATION = "Hvordan var samlingen?"
STATEMENTS = {
    "Jeg tar med meg noe nytt herfra.": "4",
    "Vi arbeidet sammen på en måte som passet meg.": "5 – helt enig",
    "Dette bringer oss videre på en god måte.": "3",
}
NOTES = "Ta vare på, og gjøre bedre"
NEW_THEME = "Det nye temaet (skriv navnet nederst)"
SCORES = {
    "leder": ("5 – svært mye", "4", "4", "2"),
    "tillitsvalgt": ("4", "2", "5 – svært mye", "2"),
    "verneombud": ("5 – svært mye", "1 – svært vanskelig", "3", "4"),
}
CRITERIA = (
    "Hvor mye hjelper det hos oss?",
    "Hvor lett er det å få til?",
    "Hvor mye betyr det for kvaliteten, og for at pasientene er trygge?",
    "Hvor mye koster det, i tid og penger? Her er lavt bra.",
)


@pytest.fixture(scope="module")
def on_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chat]:
    """A group that is on its way, in its chat."""
    room = tmp_path_factory.mktemp("votes")
    settings = {"PORT": "{port}", "DATABASE_URL": f"sqlite:///{room}/play.db"}
    with stage(Bot([sys.executable, "-m", "bot.play"], settings), room) as chat:
        chat.open_group_chat()
        chat.sees("Stafett")
        _step_into(chat, "leder")
        chat.write(GROUP)
        chat.card_that_shows("Fase 2 av 5")
        yield chat


@pytest.fixture
def chat(on_stage: Chat) -> Iterator[Chat]:
    """The leader, in the group's chat. Nothing was refused in between."""
    on_stage.open_group_chat()
    _step_into(on_stage, "leder")
    yield on_stage
    assert on_stage.failures() == []


def test_a_gathering_is_evaluated_in_a_minute(chat: Chat) -> None:
    code = _a_ready_made_vote_opens(chat, EVALUATION)
    _one_answers_and_nobody_sees_what(chat)
    _colleagues_join_and_the_count_moves_in_steps(chat, EVALUATION)
    _a_second_answer_is_received_again(chat, code)
    posted = _closed(chat, "13 har svart").shows("Fordelt fra 1 til 5:")
    assert posted.buttons == ["Se på egen skjerm"]
    chat.card_that_shows("Resultatet står lenger nede her.").shows(EVALUATION)


def test_a_question_of_ones_own_is_answered_alone_with_the_bot(chat: Chat) -> None:
    chat.open_personal()
    code = _a_question_is_made(chat)
    chat.write_until(f"stem {code}", "Svaret ditt")
    ballot = chat.last_card().choose("Hvilken turnus passer deg best?", "Ønsketurnus")
    ballot.press("Send svaret").shows("Svaret er mottatt").hides("Ønsketurnus")
    _too_few_have_answered_to_say_anything(chat, code)


def test_notes_become_themes_proposals_and_priorities(chat: Chat) -> None:
    code = _a_ready_made_vote_opens(chat, NOTES)
    _colleagues_join_and_the_count_moves_in_steps(chat, NOTES)
    _closed(chat, "Tekstene sorteres nå")
    _the_leader_does_not_read_them(chat)
    _step_into(chat, "verneombud")
    _the_safety_rep_sorts(chat)
    _a_theme_is_kept_as_a_proposal(chat, code)
    _the_parties_prioritise(chat)
    _the_leader_decides(chat)


def _a_ready_made_vote_opens(chat: Chat, title: str) -> str:
    """The code of the vote, now open here."""
    listed = chat.write_until("avstemning", "Klare til bruk i denne fasen")
    titles = ("Kjenner vi oss igjen?", NOTES, EVALUATION)
    listed.press("Bruk denne", which=titles.index(title) + 1)
    draft = chat.card_that_shows("Slik ser den ut for dem som svarer").shows(title)
    draft.press("Åpne her")
    chat.card_that_shows("Kortet alle svarer fra, er lagt ut.")
    return _code(chat.card_that_shows("Svaret lagres ikke sammen med hvem du er."))


def _one_answers_and_nobody_sees_what(chat: Chat) -> None:
    chat.card_that_shows("Anonym avstemning").press("Svar her i chatten")
    ballot = chat.last_card()
    for statement, answer in STATEMENTS.items():
        ballot.choose(statement, answer)
    receipt = ballot.press("Send svaret").shows("Svaret er mottatt")
    for told in (*STATEMENTS, "helt enig", "svar så langt"):
        assert told not in receipt.text
    receipt.press("Hva ble lagret?").shows("Uten navn, uten tid, og uten noe som peker på deg.")
    receipt.shows("det du valgte +1").hides("helt enig")


def _colleagues_join_and_the_count_moves_in_steps(chat: Chat, title: str) -> None:
    chat.write_until("spill kolleger", f"12 oppdiktede kolleger har svart på «{title}».")
    shared = chat.card_that_shows("Anonym avstemning").shows("10 svar så langt")
    assert shared.buttons == ["Svar", "Svar her i chatten"]


def _a_second_answer_is_received_again(chat: Chat, code: str) -> None:
    """Alone with the bot this time; the result will show that it was not counted."""
    chat.open_personal()
    chat.write_until(f"stem {code}", "Svaret ditt")
    ballot = chat.last_card().choose(next(iter(STATEMENTS)), "1 – helt uenig")
    ballot.press("Send svaret").shows("Svaret er mottatt")
    chat.open_group_chat()


def _closed(chat: Chat, told: str) -> Card:
    """Closes by hand; the result as it is posted for all."""
    chat.write_until("avslutt avstemningen", "Åpen avstemning")
    chat.last_card().unfold("Avslutt nå").press("Ja, avslutt")
    chat.card_that_shows("Se på egen skjerm").shows(told)
    return chat.card_that_shows("Se på egen skjerm")


def _a_question_is_made(chat: Chat) -> str:
    listed = chat.write_until("avstemning", "Hvilken gruppe gjelder det?")
    listed.press("Velg denne", which=2)
    chat.last_card().press("Lag en egen")
    chat.last_card().press("Ett valg")
    chat.last_card().press("Se hvordan den blir").shows("Gi avstemningen et navn")
    form = chat.last_card()
    form.fill("Hva skal avstemningen hete?", "Turnus til høsten")
    form.fill("Spørsmålet", "Hvilken turnus passer deg best?")
    form.fill("Svar å velge mellom, ett på hver linje (2 til 12)", "Som nå\nLange vakter\nØnsketurnus")
    form.press("Se hvordan den blir").shows("Slik ser den ut for dem som svarer")
    chat.last_card().press("Åpne avstemningen").shows("Kortet alle svarer fra, er lagt ut.")
    return _code(chat.last_card())


def _too_few_have_answered_to_say_anything(chat: Chat, code: str) -> None:
    chat.write_until("avslutt avstemningen", "Åpen avstemning")
    running = chat.last_card().shows("Hvor mange som har svart, vises ikke ennå.")
    running.unfold("Avslutt nå").press("Ja, avslutt")
    for card in (chat.last_card(), chat.write_until(f"resultat {code}", "Ikke nok svar")):
        card.shows("Vi viser ingenting når færre enn 5 har svart.").hides("%")


def _the_leader_does_not_read_them(chat: Chat) -> None:
    chat.write_until("sorter", "Det gikk ikke denne gangen")


def _the_safety_rep_sorts(chat: Chat) -> None:
    waiting = chat.write_until("sorter", "Jeg viser dem bare der ingen andre ser på")
    assert waiting.buttons == ["Sorter i eget vindu"]
    chat.open_personal()
    chat.write_until("sorter", "Her venter tekster på deg.").press("Sorter her")
    page = chat.last_card().shows("0 av 12 sortert")
    for number in range(1, 6):
        page.choose(f"Temaer for tekst {number}", NEW_THEME)
    page.press("Lagre og gå videre").shows("Gi det nye temaet et navn nederst.")
    page.fill("Nytt tema", "Ro til faget").press("Lagre og gå videre").shows("5 av 12 sortert")
    page.press("Se temaene").shows("Ro til faget").unfold("Ferdig med å sortere?")
    page.press("Slett tekstene og vis temaene").shows("Tekstene er slettet.")
    chat.open_group_chat()
    chat.card_that_shows("Se på egen skjerm").shows("Ro til faget").hides("Tekstene sorteres nå")


def _a_theme_is_kept_as_a_proposal(chat: Chat, code: str) -> None:
    chat.open_personal()
    chat.write_until(f"resultat {code}", "Ro til faget")
    result = chat.last_card().unfold("Ta en linje videre som forslag")
    result.press("Forslag til tiltak").shows("Nå er det et forslag")
    listed = chat.last_card().press("Se forslagene").shows("Ro til faget")
    listed.shows(f"fra «{NOTES}»")


def _the_parties_prioritise(chat: Chat) -> None:
    chat.open_group_chat()
    _step_into(chat, "leder")
    listed = chat.write_until("avstemning", "Klare til bruk i denne fasen")
    listed.press("Lag en egen")
    chat.last_card().press("Prioritering")
    form = chat.last_card().fill("Hva skal avstemningen hete?", "Hva begynner vi med?")
    proposals = "Forslagene, ett på hver linje (2 til 8)"
    assert form.value(proposals) == "Ro til faget", "what the group has proposed stands there already"
    form.fill(proposals, "Ro til faget\nFadder for nye").press("Se hvordan den blir")
    chat.card_that_shows("Dette er ikke anonymt").press("Åpne her")
    chat.card_that_shows("Leder har ikke svart ennå")
    for part in SCORES:
        _scored(chat, part)


def _scored(chat: Chat, part: str) -> None:
    chat.open_personal()
    _step_into(chat, part)
    for page, go_on in (("Forslag 1 av 2", "Neste"), ("Forslag 2 av 2", "Ferdig")):
        form = chat.card_that_shows(page)
        for criterion, score in zip(CRITERIA, SCORES[part], strict=True):
            form.choose(criterion, score)
        form.press(go_on)
    chat.open_group_chat()
    if part != "verneombud":
        chat.card_that_shows(f"{part.capitalize()} har svart").hides("●")


def _the_leader_decides(chat: Chat) -> None:
    chat.card_that_shows("Snakk først om dette").shows("Dere ser ulikt på")
    chat.open_personal()
    _step_into(chat, "leder")
    chat.card_that_shows("Snakk først om dette").press("Bestem hva som går videre")
    form = chat.card_that_shows("Dette går videre").choose("Dette går videre", "Fadder for nye")
    form.fill("Hvorfor?", "Alle tre tror det hjelper.").press("Lagre beslutningen")
    chat.open_group_chat()
    chat.card_that_shows("Det går videre").shows("Alle tre tror det hjelper.")
    listed = chat.write_until("forslag", "Forslag til tiltak")
    each, all_ = ["Ta inn i planen", "Endre"], ["Prioriter dem sammen", "Se planen", "Til gruppa"]
    assert listed.buttons == [*each, *each, *all_]


def _code(card: Card) -> str:
    found = re.search(r"«stem ([A-Z0-9]{6})»", card.text)
    assert found, card.text
    return found[1]


def _step_into(chat: Chat, part: str) -> None:
    chat.write_until(f"spill {part}", f"Du er {part} nå.")

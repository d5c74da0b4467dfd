"""A month of the programme: what happens becomes a draft, the draft a letter, and the letter a talk, in bad
weather and with one who is gone. Nothing is lost, and nothing doubled."""

import asyncio
import logging
from collections import Counter
from datetime import timedelta

import pytest

from programme.bulletin.audience import ASKED_ONCE_MORE
from programme.bulletin.bulletin import GONE_OUT, Section
from programme.bulletin.fate import Became, CopyFate, counted
from programme.history import Kind as Happened
from programme.people import Role
from tests.stories import month
from tests.stories.country import LONGEST_NAME, Country, country
from tests.stories.month import (
    CORRECTED_NB,
    CORRECTED_NN,
    HALF_AGREED,
    LEARNED,
    NEWS_NB,
    NEWS_NN,
    NOVEMBER,
    QUESTION_NB,
    THURSDAY,
    TITLE,
)
from tests.stories.posted import Came, astray, came, doubled, lost, standing, unexplained
from tests.stories.stage import stage, text
from tests.teams import Chat
from tests.teams.weather import Kind, Weather
from words.words import all_words

GONE = 5
"""The group whose chat the bot is thrown out of between «Send» and the letter; nobody tells it."""
FAULTS = {Kind.THROTTLED: 0.06, Kind.BAD_GATEWAY: 0.04, Kind.RESET: 0.04, Kind.RESET_TAKEN: 0.02}
"""One call in six is refused, cut off, or taken without an answer that anybody hears; where there are few
calls, three times as many."""
SEED = 12
ANSWERS = (
    (0, Role.LEADER, "Send svaret", {"answer.0": "Mer om turnus"}),
    (0, Role.SAFETY_REP, "Nyttig", {}),
    (2, Role.UNION_REP, "Ring meg", {}),
)
SIZES = [12, pytest.param(300, marks=pytest.mark.long)]


@pytest.mark.parametrize("many", SIZES)
def test_a_month_with_a_dialogue_letter(
    many: int, sqlite_url: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    async def story() -> None:
        async with stage(sqlite_url, NOVEMBER) as on:
            of = await country(on, sqlite_url, capsys.readouterr().err.split()[-1], many)
            await month.november(of)
            await month.december_begins_with_a_draft(of)
            await _it_is_written_in_both_forms(of)
            await _three_readers_are_looked_at(of)
            await _it_is_approved_and_planned(of)
            letter = await _it_leaves_in_bad_weather(of)
            await _readers_answer(of)
            await _the_lead_reads_and_thanks(of)
            await _all_get_the_correction(of)
            await _who_is_gone_is_named(of, letter)
            await _who_comes_back_has_what_holds_now(of)

    asyncio.run(story())
    assert "copies of a letter sealed" in caplog.text
    for words in (TITLE, LEARNED, HALF_AGREED, "veileder", "Mer om turnus", "Nummer 0", LONGEST_NAME):
        assert words not in caplog.text, "the log knows no words and no names"


async def _it_is_written_in_both_forms(of: Country) -> None:
    """One form is changed and the other is behind, until it is too."""
    lead = of.lead
    await lead.presses("Skriv og endre")
    await month.writes(lead, Section.FINDINGS, NEWS_NB, "I november var det fleire som møttest.")
    await of.on.wait(minutes=5)
    form = await month.opens(lead, Section.FINDINGS)
    await lead.presses("Lagre", card=form, text_nb=f"{NEWS_NB} Les den.")
    assert "Nynorsken er eldre enn bokmålet" in text(lead.seen)
    await month.writes(lead, Section.FINDINGS, NEWS_NB, NEWS_NN)
    assert "eldre" not in text(lead.seen)


async def _three_readers_are_looked_at(of: Country) -> None:
    """Each as they will have it, the worst case among them; a trial comes to oneself alone."""
    seen = []
    await of.lead.presses("Se hvordan det blir")
    for number in range(3):
        seen.append(text(await month.previews(of.lead, number)))
    assert len(set(seen)) == 3
    assert any("Den nye rettleiaren er" in one for one in seen), "somebody reads nynorsk"
    assert any(LONGEST_NAME in one for one in seen), "somebody has a long name"
    await of.lead.presses("Send en prøve til meg")
    await of.all_is_carried()
    assert set(came(of.on, "Den nye veilederen er")) | set(came(of.on, "Den nye rettleiaren er")) == {
        of.lead.own.id
    }


async def _it_is_approved_and_planned(of: Country) -> None:
    """For a morning two days ahead, told in words. In between, the bot is thrown out of one chat."""
    lead, helper = of.lead, of.helper
    await lead.presses("Skriv videre" if "Skriv videre" in text(lead.seen) else "Til brevet")
    await lead.presses("Se over og send")
    assert f"{len(of.chats) + 1} får brevet" in text(lead.seen)
    when = {"day": "2026-12-03", "clock": "8.30", "approver": helper.person.id}
    await lead.presses("Be om godkjenning", card=lead.seen, **when)
    if len(of.chats) + 1 > ASKED_ONCE_MORE:
        assert "torsdag 3. des. kl. 08.30, om 2 dager" in text(lead.seen)
        await lead.presses("Ja, spør", card=lead.seen)
    await of.all_is_carried()
    read = text(await helper.presses("Les brevet"))
    assert "Den nye veilederen er" in read
    await helper.presses("Godkjenn og send")
    assert "torsdag 3. des. kl. 08.30, om 2 dager" in text(helper.seen)
    await of.all_is_carried()
    assert standing(of.on, lead.own, "Brevet er godkjent") != []
    of.on.teams.expel(of.homes[GONE].chat)


async def _it_leaves_in_bad_weather(of: Country) -> Came:
    """At its time and not before; each reader has it once, in their own language, with their own lines."""
    on, before = of.on, len(of.on.teams.received)
    await on.wait_until(THURSDAY - timedelta(minutes=30))
    await of.all_is_carried()
    assert came(on, TITLE, since=before) == {}
    on.hands.at = THURSDAY
    await _all_is_carried_in_bad_weather(of)
    letter, readers = came(on, TITLE, since=before), _readers(of)
    assert (lost(letter, readers), astray(letter, readers), unexplained(letter)) == ([], set(), set())
    _each_reads_their_own(of)
    assert not any(HALF_AGREED in on.seen_in(chat) for chat in readers if chat is not of.homes[3].chat)
    return letter


async def _all_is_carried_in_bad_weather(of: Country) -> None:
    worse = 3 if len(of.homes) < 50 else 1
    faults = {kind: worse * chance for kind, chance in FAULTS.items()}
    of.on.teams.connector.weather = Weather(SEED, faults, delay=0.002)
    await of.all_is_carried()
    of.on.teams.connector.weather = Weather()


def _each_reads_their_own(of: Country) -> None:
    for home in of.homes:
        if home is of.homes[GONE]:
            continue
        read = text(standing(of.on, home.chat, TITLE)[-1])
        assert (NEWS_NN if home.group.language == "nn" else NEWS_NB).split("**")[0] in read
        assert all_words()[home.group.language]("bulletin-own") in read, read
        assert LEARNED in read
    [channel] = standing(of.on, of.team, "Den nye rettleiaren")[-1:]
    assert "Hos dykk" not in text(channel), "others read along"


async def _readers_answer(of: Country) -> None:
    """A tap, a few words, a wish to be called; in a group's chat and in the channel."""
    for number, role, title, filled in ANSWERS:
        actor, chat = month.own(of, of.homes[number], role)
        await actor.presses(title, chat, **filled)
        assert "Takk" in text(actor.seen), text(actor.seen)
    await of.helper.presses("Nyttig", of.team)
    with of.beside() as work:
        history = work.history.latest(of.tenant, of.homes[0].group.id, (Happened.BULLETIN_ANSWERED,), 9)
    assert len(history) == 1, "two of a group answered, and it is one sign of life"


async def _the_lead_reads_and_thanks(of: Country) -> None:
    await of.all_is_carried()
    assert standing(of.on, of.lead.own, "Noen vil gjerne bli ringt") != []
    told = text(await of.lead.writes("svar på dialogbrevet"))
    assert f"4 har svart. Brevet gikk til {len(of.chats) + 1} steder." in told, told
    for words in (QUESTION_NB, "Mer om turnus", "Vil gjerne bli ringt", "Leader Nummer 0"):
        assert words in told, told
    await of.lead.presses("Leader Nummer 0", card=of.lead.seen)
    await of.lead.presses("Send takk", card=of.lead.seen, thanks="Turnus kommer i januar.")
    await of.all_is_carried()
    thanked = of.homes[0].actor(of.on, Role.LEADER)
    assert standing(of.on, thanked.own, "Turnus kommer i januar.") != []


async def _all_get_the_correction(of: Country) -> None:
    """Where they have it, for nothing new is said; it takes a second look as the letter did."""
    lead, before = of.lead, len(of.on.teams.received)
    await lead.writes("dialogbrev")
    await lead.presses(f"{TITLE}", card=lead.seen)
    await lead.presses("Rett brevet", card=lead.seen)
    await month.writes(lead, Section.FINDINGS, CORRECTED_NB, CORRECTED_NN)
    await lead.presses("Se over og send", card=lead.seen)
    await lead.presses("Be om godkjenning", card=lead.seen, approver=of.helper.person.id)
    if len(of.chats) + 1 > ASKED_ONCE_MORE:
        await lead.presses("Ja, spør", card=lead.seen)
    await of.all_is_carried()
    await of.helper.presses("Godkjenn og send")
    await _all_is_carried_in_bad_weather(of)
    for chat in _readers(of):
        [card] = standing(of.on, chat, TITLE)[-1:]
        assert "kommer" in text(card) or "kjem" in text(card), text(card)
        assert any(word in text(card) for word in ("Rettet 3. des", "Retta 3. des", "Corrected")), text(card)
    assert came(of.on, TITLE, since=before).keys() <= {lead.own.id, of.helper.own.id}


async def _who_is_gone_is_named(of: Country, letter: Came) -> None:
    """By counts first; and whoever may have got it twice is told of too."""
    lead = of.lead
    await lead.writes("dialogbrev")
    await lead.presses(TITLE, card=lead.seen)
    told = text(await lead.presses("Se hvem som har fått det", card=lead.seen))
    assert of.homes[GONE].group.workplace.name in told, told
    with of.beside() as work:
        [sent] = work.bulletins.among(of.tenant, GONE_OUT)
        copies = [CopyFate(*one) for one in work.copies.fates(of.tenant, sent.id)]
    twice = {one.copy.reader.thread for one in copies if one.fate is not None and one.fate.twice}
    assert doubled(letter) <= twice
    counts = counted(copies)
    assert sum(counts.values()) == len(of.chats) + 1
    assert counts[Became.DELIVERED] == len(of.chats)
    met = Counter(call.weather for call in of.on.teams.received if call.weather)
    print(f"\n{len(copies)} copies, {len(doubled(letter))} came twice, {len(twice)} told; {dict(met)}")


async def _who_comes_back_has_what_holds_now(of: Country) -> None:
    """What was kept for them leaves once, corrected as it is by then."""
    chat, before = of.homes[GONE].chat, len(of.on.teams.received)
    of.on.teams.reopen(chat)
    await of.homes[GONE].actor(of.on, Role.LEADER).writes("hjelp", chat)
    await of.all_is_carried()
    assert [len(calls) for calls in came(of.on, TITLE, since=before).values()] == [1]
    [card] = standing(of.on, chat, TITLE)
    assert "kommer" in text(card), text(card)


def _readers(of: Country) -> tuple[Chat, ...]:
    """The channel, and every group but the one that is gone."""
    return (of.team, *(home.chat for home in of.homes if home is not of.homes[GONE]))

"""Two years with one group: everybody is replaced once, it rests twice, a workshop falls through, another
helper comes, and a new round begins. The thread is never lost, and who is active is told right all along."""

import asyncio
import re
from datetime import date, timedelta

import pytest

from programme.activity import QUIET_AFTER
from programme.history import Kind
from storage.database import Database
from tests.dialogs.desk import SHELF
from tests.stories.cast import MONDAY, connected
from tests.stories.stage import Actor, stage, text
from tests.stories.tale import ACTIVE, ENDED, QUIET, Tale, in_this_order, whole_history
from tests.stories.test_every_method import a_code, helped
from tests.stories.test_other_ways_than_forward import oslo
from tests.stories.through import all_answer, hands_over, morning_after, sets_a_date, through

METHOD = SHELF.newest("oss_og_vart")
STARTE, UTFORSKE, UTDYPE, SKAPE, TESTE = METHOD.phases


def test_the_thread_is_never_lost_in_two_years(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            beside = Database(sqlite_url)
            lead, helper = await helped(on, capsys.readouterr().err.split()[-1])
            group = await connected(on, await a_code(helper, METHOD))
            tale = Tale(on, beside, group.chat, lead, helper, *group.everyone)
            await _they_set_out(tale)
            away = await _a_deputy_in_between(tale)
            await _a_workshop_is_called_off_and_booked_again(tale, away)
            await _a_pause_that_ends_by_itself(tale)
            oda = await _another_helper_covers_and_the_leader_hands_over(tale)
            await _nothing_happens_and_another_helper_comes_for_good(tale, oda)
            await _the_union_rep_leaves_and_somebody_takes_the_role(tale)
            await _a_new_round_after_a_long_summer(tale)
            await _a_new_safety_rep_in_the_second_pause(tale)
            await _the_rest_of_the_second_round(tale)
            await _it_ends_and_can_be_read_from_the_beginning(tale)
            beside.close()

    asyncio.run(story())


async def _they_set_out(tale: Tale) -> None:
    await tale.is_now(ACTIVE, Kind.BEGUN, "Starte · trenger en dato")
    await through(tale.on, STARTE, tale.parties, tale.chat)
    await tale.is_now(ACTIVE, Kind.HANDED_OVER, "Utforske · trenger en dato")


async def _a_deputy_in_between(tale: Tale) -> Actor:
    """The safety rep has not answered yet; the open question goes to the deputy, who answers. Whoever the
    role goes back to is returned."""
    samira, nina = tale.safety_rep, await tale.comes("Nina Moe")
    await tale.opens(tale.leader, tale.union_rep)
    assert tale.asked(samira)
    await tale.hands_on(samira, nina, how="until", until="2026-10-26")
    assert [tale.asked(one) for one in (nina, samira)] == [True, False]
    tale.picks_up_the_thread(nina, "verneombud", UTFORSKE, "Du er vara for Samira Yusuf", "Starte")
    await tale.is_now(ACTIVE, Kind.ANSWERED, "Utforske · stoppunkt åpent")
    tale.safety_rep = nina
    await all_answer(tale.on, (nina,))
    await tale.settle_and_hand_over()
    await tale.is_now(ACTIVE, Kind.HANDED_OVER, "Utdype · trenger en dato")
    return samira


async def _a_workshop_is_called_off_and_booked_again(tale: Tale, samira: Actor) -> None:
    """The deputy books it again; the morning the deputy's time is over, the safety rep has the thread."""
    await sets_a_date(tale.on, tale.leader, tale.chat)
    await tale.is_now(ACTIVE, Kind.DATED, "Utdype · dato er satt")
    await tale.on.wait_until(oslo(2026, 10, 12))
    assert "Det ble avlyst denne gangen" in text(await tale.union_rep.presses("Avlys", tale.chat))
    await tale.is_now(ACTIVE, Kind.GATHERED, "Utdype · trenger en dato")
    await tale.safety_rep.presses("tor. 29. okt.", tale.chat)
    await tale.is_now(ACTIVE, Kind.DATED, "Neste: tor. 29. okt.")
    await tale.on.wait_until(oslo(2026, 10, 26))
    back = next(text(card) for card in reversed(tale.on.teams.cards(samira.own)) if "igjen" in text(card))
    assert "Du er verneombod igjen" in back
    assert UTDYPE.name["nn"] in back
    await tale.is_now(ACTIVE, Kind.DATED)
    tale.safety_rep = samira
    await morning_after(tale.on, date(2026, 10, 29))
    await all_answer(tale.on, tale.parties)
    await tale.settle_and_hand_over()


async def _a_pause_that_ends_by_itself(tale: Tale) -> None:
    await tale.rests(date(2027, 1, 11))
    paused = "‖\u00a0pause til man. 11. jan. (uke 2)"
    await tale.is_now(paused, Kind.PAUSED)
    await tale.on.wait_until(oslo(2027, 1, 10, 23))
    await tale.is_now(paused, Kind.PAUSED)
    assert "Her slapp dere" not in tale.on.seen_in(tale.chat)
    await tale.on.wait_until(oslo(2027, 1, 11))
    assert "Her slapp dere" in tale.on.seen_in(tale.chat)
    await tale.is_now(ACTIVE, Kind.RESUMED, "Skape · trenger en dato")


async def _another_helper_covers_and_the_leader_hands_over(tale: Tale) -> Actor:
    """The answers lie on the table, and what waits for the leader's word waits for the new leader's. The
    helper who covers is returned."""
    on, oda = tale.on, tale.on.actor("Oda Lie")
    team = next(chat for chat in on.teams.connector.chats.values() if chat.kind == "channel")
    await on.teams.join(team, oda.person)
    await on.settle()
    await tale.helper.writes("borte til 12.3.")
    await tale.helper.presses("Lagre", cover=oda.person.id)
    await on.settle()
    assert "Ingunn Vik er borte til og med fre. 12. mars" in on.seen_in(oda.own)
    ingunn, tale.helper = tale.helper, oda
    randi, kari = tale.leader, await tale.comes("Kari Berg")
    await tale.opens(*tale.parties)
    await tale.union_rep.writes("gå videre")
    await on.settle()
    await tale.hands_on(randi, kari)
    tale.picks_up_the_thread(kari, "leder", SKAPE, "Forslaget er å gå videre", "Utdype", "Utforske")
    refused = await randi.presses("Bekreft", tale.chat)
    assert "Det er leder, tillitsvalgt og verneombud som kan" in text(refused)
    tale.leader = kari
    await tale.is_now(ACTIVE, Kind.ANSWERED, "Skape · snakker sammen")
    await kari.presses("Bekreft", tale.chat)
    await on.settle()
    await hands_over(on, kari, tale.chat)
    await tale.is_now(ACTIVE, Kind.HANDED_OVER, "Teste · trenger en dato")
    tale.helper = ingunn
    await tale.is_now(ACTIVE, Kind.HANDED_OVER)
    return oda


async def _nothing_happens_and_another_helper_comes_for_good(tale: Tale, oda: Actor) -> None:
    on, handed_over = tale.on, tale.on.hands.at
    await on.wait_until(handed_over + QUIET_AFTER)
    await tale.is_now(ACTIVE, Kind.HANDED_OVER)
    await on.wait(minutes=1)
    await tale.is_now(QUIET, Kind.HANDED_OVER, "tor. 28. jan.")
    ingunn = tale.helper
    await on.wait_until(oslo(2027, 3, 15))
    assert "Solbakken" not in text(await oda.writes("mine grupper")), "the other helper is back"
    await ingunn.writes("gi gruppa videre")
    await ingunn.presses("Gi gruppa videre", helper=oda.person.id)
    await on.settle()
    assert "Du følger denne gruppa nå" in on.seen_in(oda.own)
    assert "Solbakken" not in text(await ingunn.writes("mine grupper"))
    tale.helper = oda
    await tale.is_now(QUIET, Kind.HANDED_OVER, "Teste · trenger en dato", "tor. 28. jan.")
    await oda.presses("Åpne", card=oda.seen)
    assert "Kort sagt" not in text(oda.seen)


async def _the_union_rep_leaves_and_somebody_takes_the_role(tale: Tale) -> None:
    """The stop point is open: what is asked of the role waits for whoever takes it."""
    on, terje = tale.on, tale.union_rep
    await tale.opens(tale.leader, tale.safety_rep)
    await on.teams.leave(tale.chat, terje.person)
    await on.settle()
    assert not tale.asked(terje)
    assert "Ledig rolle: tillitsvalgt" in on.seen_in(tale.chat)
    assert "Gruppa mangler tillitsvalgt" in on.seen_in(tale.helper.own)
    await tale.is_now(ACTIVE, Kind.ANSWERED, "Teste · stoppunkt åpent")
    assert "Mangler tillitsvalgt: 1" in text(await tale.lead.writes("oversikt"))
    jonas = tale.union_rep = await tale.comes("Jonas Dahl")
    await jonas.presses("Jeg er tillitsvalgt", tale.chat)
    await on.settle()
    assert tale.asked(jonas)
    tale.picks_up_the_thread(jonas, "tillitsvalgt", TESTE, "Skape")
    await all_answer(on, (jonas,))
    await tale.settle_and_hand_over()
    await tale.is_now(ACTIVE, Kind.HANDED_OVER, "runden er fullført")


async def _a_new_round_after_a_long_summer(tale: Tale) -> None:
    await tale.on.wait_until(oslo(2027, 8, 30))
    await tale.is_now(QUIET, Kind.HANDED_OVER, "runden er fullført")
    await tale.union_rep.writes("ny runde", tale.chat)
    await tale.is_now(ACTIVE, Kind.NEW_ROUND, "Utforske · trenger en dato")


async def _a_new_safety_rep_in_the_second_pause(tale: Tale) -> None:
    """Nobody is asked anything while the group rests; what was open is, once it is back."""
    on, samira, eva = tale.on, tale.safety_rep, await tale.comes("Eva Lund")
    await tale.opens(tale.leader, tale.union_rep)
    await tale.rests(date(2027, 11, 15))
    paused = "‖\u00a0pause til man. 15. nov. (uke 46)"
    await tale.is_now(paused, Kind.PAUSED)
    await on.wait_until(oslo(2027, 10, 4))
    await tale.hands_on(samira, eva)
    tale.picks_up_the_thread(eva, "verneombud", UTFORSKE, "Pause til man. 15. nov.", "Teste")
    assert not tale.asked(eva)
    await tale.is_now(paused, Kind.PAUSED)
    tale.safety_rep = eva
    await on.wait_until(oslo(2027, 11, 15))
    await tale.is_now(ACTIVE, Kind.RESUMED, "Utforske · stoppunkt åpent")
    assert [tale.asked(one) for one in (eva, samira)] == [True, False]
    await all_answer(on, (eva,))
    await tale.is_now(ACTIVE, Kind.ANSWERED)
    await tale.settle_and_hand_over()


async def _the_rest_of_the_second_round(tale: Tale) -> None:
    """Each phase takes its time, and between them it is still for too long."""
    mornings = oslo(2028, 1, 17), oslo(2028, 4, 24), oslo(2028, 8, 21)
    for phase, begins in zip((UTDYPE, SKAPE, TESTE), mornings, strict=True):
        await tale.is_now(ACTIVE, Kind.HANDED_OVER)
        await tale.on.wait_until(begins)
        await tale.is_now(QUIET, Kind.HANDED_OVER, f"{phase.name['nb']} · trenger en dato")
        await through(tale.on, phase, tale.parties, tale.chat)
    await tale.is_now(ACTIVE, Kind.HANDED_OVER, "runden er fullført")


MILESTONES = (
    "Gruppa ble opprettet",
    "Gruppa satte i gang",
    "Rollen som verneombud fikk en vara til man. 26. okt.",
    "Avlyst",
    "Tiden som vara er over i rollen som verneombud",
    "Pause til man. 11. jan. (uke 2)",
    "I gang igjen etter pausen",
    "Rollen som leder gikk videre",
    "Gruppa fikk en ny hjelper",
    "Den som var tillitsvalgt, gikk ut av chatten",
    "Noen har tatt rollen som tillitsvalgt",
    "En ny runde begynte",
    "Pause til man. 15. nov. (uke 46)",
    "Rollen som verneombud gikk videre",
    "I gang igjen etter pausen",
    "Avsluttet: målet er nådd",
)


async def _it_ends_and_can_be_read_from_the_beginning(tale: Tale) -> None:
    """Whoever holds a role now, and the helper who came, read all that happened, page by page, without a
    name; why the group rested and what it said at the end is told to its parties alone."""
    on = tale.on
    await tale.leader.writes("avslutt", tale.chat)
    await tale.leader.presses("Avslutt", tale.chat, end_reason="finished", end_note="Takk for turen")
    await tale.is_now(ENDED, Kind.ENDED, "målet er nådd")
    stood = len(on.teams.cards(tale.chat))
    assert on.hands.at > MONDAY + timedelta(days=730)
    await on.wait(weeks=10)
    await tale.is_now(ENDED, Kind.ENDED, "målet er nådd")
    assert len(on.teams.cards(tale.chat)) == stood, "nothing more is asked"
    for reader in (tale.safety_rep, tale.helper):
        told = await whole_history(reader)
        in_this_order(told, MILESTONES)
        assert [words in told for words in ("Influensa", "Takk for turen")] == [reader is tale.safety_rep] * 2
        assert not re.search("Randi|Terje|Samira|Nina|Kari|Jonas|Eva|Ingunn|Oda", told)

"""The staff of a nursing home vote without names: the evaluation of a workshop, sticky notes, and once more a
month later. Over authenticated HTTP, by the buttons that the cards offer."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from programme.calendar import OSLO
from tests.stories.cast import Group, set_out
from tests.stories.stage import Actor, Stage, actions, inputs, stage, text
from tests.teams import Chat

WORKSHOP = datetime(2026, 9, 4, 14, 0, tzinfo=OSLO)
NOTES = (
    *("Mer tid sammen på vaktskiftet", "Tid til å snakke ut", "Latter i gangen", "Vi mangler tid i helgene"),
    *("Ro i rapporten", "Støy på vaktrommet", "Tid til pauser", "Støyen fra vaskemaskinen"),
    *("Telefonen bråker hele tiden", "Mer tid til pårørende", "Støy om natten", "For lite tid til opplæring"),
)
EARLY = (4, 4, 5, 3, 4, 2, 5, 4, 3, 2, 4, 4)
"""What each answers to each statement of the first evaluation."""
LATER = (5, 4, 5, 3, 4, 4, 5, 5, 3, 4, 4, 5)


@dataclass
class Staff:
    """An HMS group, and twelve who work there with them in a channel."""

    on: Stage
    group: Group
    voters: Sequence[Actor]
    channel: Chat

    @property
    def leader(self) -> Actor:
        return self.group.leader

    async def opens(self, ready: str) -> str:
        """The leader opens a ready-made vote in the channel; the code it can be answered with elsewhere."""
        listed = await self.leader.writes("avstemning", self.channel)
        await self._press(listed, "ready", ready)
        await self.leader.presses("Åpne her", self.channel, card=self.leader.seen)
        await self.on.settle()
        return self.code()

    async def asks_again(self) -> str:
        """The leader makes the same of the earliest vote, and tries to open it; what the card then says."""
        listed = await self.leader.writes("avstemning", self.channel)
        earlier = [one["data"]["vote"] for one in actions(listed) if one["title"] == "Spør igjen"]
        await self._press(listed, "vote", earlier[-1], title="Spør igjen")
        return text(await self.leader.presses("Åpne her", self.channel, card=self.leader.seen))

    async def _press(self, card: dict[str, Any], name: str, value: str, *, title: str = "") -> None:
        """The button that carries this, of several with the same title."""
        found = [one for one in actions(card) if one["data"].get(name) == value]
        data = next(dict(one["data"]) for one in found if one["title"].startswith(title))
        self.leader.pressed_on = card
        said = await self.leader.press_raw(data.pop("verb"), data, self.channel)
        assert said.card is not None
        self.leader.seen = said.card

    def shared(self) -> str:
        """What the card says that all vote from."""
        cards = [text(card) for card in self.on.teams.cards(self.channel)]
        return next(card for card in reversed(cards) if "Anonym avstemning" in card)

    def code(self) -> str:
        found = re.search(r"«stem ([^»]+)»", self.shared())
        assert found, self.shared()
        return found[1]

    async def closes(self) -> str:
        """The leader closes the vote; what then stands in the channel."""
        await self.leader.writes("avstemning", self.channel)
        await self.leader.presses("Følg med", self.channel, card=self.leader.seen)
        await self.leader.presses("Ja, avslutt", self.channel, card=self.leader.seen)
        await self.on.settle()
        return text(self.on.teams.cards(self.channel)[-1])


def asked(card: dict[str, Any], start: str) -> list[str]:
    """The inputs whose names begin so."""
    return [part["id"] for part in inputs(card) if part["id"].startswith(start)]


async def gives(voter: Actor, chat: Chat, step: int) -> None:
    """Votes on the card in the channel, the same for every statement but the first."""
    ballot = await voter.presses("Svar her", chat)
    one, *others = asked(ballot, "answer.")
    filled = {one: "s3", **dict.fromkeys(others, f"s{step}")}
    receipt = text(await voter.presses("Send svaret", chat, card=ballot, **filled))
    assert "Svaret er mottatt" in receipt
    assert not asked(voter.seen, "answer."), "a receipt has nothing to fill in"


def test_a_workshop_is_evaluated_its_notes_are_sorted_and_a_month_later_it_has_moved(
    database_url: str,
) -> None:
    asyncio.run(_story(database_url))


async def _story(database: str) -> None:
    async with stage(database, WORKSHOP) as on:
        group = await set_out(on)
        voters = [on.actor(f"Ansatt {number}") for number in range(1, 13)]
        people = [actor.person for actor in (*group.everyone, *voters)]
        channel = on.teams.channel(*people)
        await on.teams.install(group.leader.person, channel)
        staff = Staff(on, group, voters, channel)
        await _the_workshop_is_evaluated(staff)
        await _the_same_is_not_asked_again_at_once(staff)
        await _notes_are_written(staff)
        await _the_safety_rep_sorts_them(staff)
        await _the_leader_keeps_a_line(staff)
        await _a_month_later_it_is_asked_again(staff)


async def _the_workshop_is_evaluated(staff: Staff) -> None:
    """Four have answered, and nothing is told; twelve have, and it is told in fives; one presses twice."""
    code = await staff.opens("evaluation")
    assert "minst 5" in staff.shared()
    for voter, step in zip(staff.voters[:4], EARLY, strict=False):
        await gives(voter, staff.channel, step)
    await staff.on.wait(seconds=30)
    assert "svar så langt" not in staff.shared()

    for voter, step in zip(staff.voters[4:11], EARLY[4:], strict=False):
        await gives(voter, staff.channel, step)
    again = text(await staff.voters[3].presses_again())
    assert "Svaret er mottatt" in again
    await staff.on.wait(seconds=30)
    assert "10 svar så langt" in staff.shared()

    last = staff.voters[11]
    ballot = await last.writes(f"stem {code}")
    await last.presses("Send svaret", card=ballot, **dict.fromkeys(asked(ballot, "answer."), "s4"))
    assert "Svaret er mottatt" in text(last.seen)

    result = await staff.closes()
    assert "Hvordan var samlingen?" in result
    assert "12 har svart" in result, "who pressed twice counts once"
    late = text(await staff.voters[0].presses_again())
    assert "Avstemningen er over" in late
    alone = text(await staff.voters[5].writes(f"resultat {code}"))
    assert "12 har svart" in alone


async def _the_same_is_not_asked_again_at_once(staff: Staff) -> None:
    await staff.on.wait(days=1)
    assert "kan det spørres igjen fra" in await staff.asks_again()


async def _notes_are_written(staff: Staff) -> None:
    """One writes a telephone number, which is turned back; nobody's text is told when it is over."""
    await staff.opens("notes")
    careless = staff.voters[0]
    ballot = await careless.presses("Svar her", staff.channel)
    first = asked(ballot, "note.")[0]
    refused = await careless.presses("Send svaret", staff.channel, card=ballot, **{first: "Ring 412 34 567"})
    assert "telefonnummer" in text(refused)
    assert "412 34 567" not in staff.on.seen_in(staff.channel)
    for voter, note in zip(staff.voters, NOTES, strict=True):
        ballot = await voter.presses("Svar her", staff.channel)
        await voter.presses("Send svaret", staff.channel, card=ballot, **{asked(ballot, "note.")[0]: note})
        assert "Svaret er mottatt" in text(voter.seen)
    closed = await staff.closes()
    assert not any(note in closed for note in NOTES)


async def _the_safety_rep_sorts_them(staff: Staff) -> None:
    """The leader may not read them; the safety rep makes two themes of them, and all see these."""
    refused = text(await staff.leader.writes("sorter"))
    assert not any(note in refused for note in NOTES)
    sorter = staff.group.safety_rep
    page = await sorter.presses("Sorter her", card=await sorter.writes("sorter"))
    for name, sign in (("Tid", "tid"), ("Støy", "")):
        page = await _a_theme(sorter, page, name, sign)
    await sorter.presses("Slett tekstane og vis", card=page)
    await staff.on.settle()
    told = text(staff.on.teams.cards(staff.channel)[-1])
    assert "Tid" in told
    assert "Støy" in told
    assert not any(note in told for note in NOTES)
    assert not any(note in staff.on.seen_in(staff.channel) for note in NOTES)


async def _a_theme(sorter: Actor, page: dict[str, Any], name: str, sign: str) -> dict[str, Any]:
    """All that is not sorted yet and has the sign is about a new theme; the page after the last."""
    made = ""
    while texts := asked(page, "on."):
        notes = [words for words in text(page).splitlines() if words in NOTES]
        assert len(notes) == len(texts)
        about = [id for id, words in zip(texts, notes, strict=True) if sign in words.lower()]
        if about and not made:
            filled = {**dict.fromkeys(about, "new"), "name": name}
        else:
            filled = dict.fromkeys(about, made)
        page = await sorter.presses("Lagre og gå vidare", card=page, **filled)
        themes = [choice for part in inputs(page) for choice in part.get("choices", [])]
        made = next((choice["value"] for choice in themes if choice["title"] == name), made)
    if any(one["title"] == "Sorter vidare" for one in actions(page)) and sign:
        return await sorter.presses("Sorter vidare", card=page)
    return page


async def _the_leader_keeps_a_line(staff: Staff) -> None:
    """A line of the result becomes a proposal, and stands among the group's."""
    listed = await staff.leader.writes("resultat", staff.channel)
    assert "Se resultatet" in text(listed)
    await staff.leader.presses("Se resultatet", staff.channel, card=listed)
    await staff.leader.presses("Forslag til tiltak", staff.channel, card=staff.leader.seen)
    proposals = text(await staff.leader.writes("forslag", staff.group.chat))
    assert "Tid" in proposals
    assert "Ta vare på, og gjøre bedre" in proposals


async def _a_month_later_it_is_asked_again(staff: Staff) -> None:
    await staff.on.wait(days=30)
    await staff.asks_again()
    await staff.on.settle()
    for voter, step in zip(staff.voters, LATER, strict=True):
        await gives(voter, staff.channel, step)
    await staff.closes()
    await staff.leader.writes("resultat", staff.channel)
    await staff.leader.presses("Se resultatet", staff.channel, card=staff.leader.seen)
    moved = text(await staff.leader.presses("Sammenlign med sist", staff.channel, card=staff.leader.seen))
    assert "▲" in moved
    assert "De som svarte, er ikke nødvendigvis de samme" in moved

"""What the staff have said becomes an action: decided on, seen by the three, told to the staff, nudged about,
moved by a typed line, done, and looked back on ten weeks later. By the buttons that the cards offer."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from cards.evaluation import KeepEvaluation
from programme.calendar import OSLO
from tests.stories.cast import Group, set_out
from tests.stories.stage import Actor, Stage, actions, button, inputs, stage, text, values
from tests.stories.test_a_workshop_votes import Staff

WORKSHOP = datetime(2026, 9, 4, 14, 0, tzinfo=OSLO)
VOTE = "how_is_it"
TITLE = "Kvarteret før vaktskiftet er fast og uten telefon"
SIGN = "Ingen går hjem med spørsmål om kvelden"
LATER = "Turnusen er nettopp lagt. Vi tar det opp i vår."
DEADLINE = date(2026, 10, 8)
MOVED = date(2026, 10, 16)
LOOKS_BACK = date(2027, 1, 4)
WHY = "Vi venter på den nye vaktplanen"
REMARK = "Gi oss beskjed i god tid før ny turnus"
LEARNED = "Det hjalp at avdelingslederen selv la fra seg telefonen."


@dataclass
class Tale:
    """The group, its staff in a channel, and the time."""

    on: Stage
    group: Group
    staff: Staff

    async def morning(self, day: date) -> None:
        """It is just past the time for nudges that day, and all that is due has been seen to."""
        await self.on.wait_until(datetime.combine(day, time(8, 46), OSLO))
        await self.on.settle()
        await self.on.settle()

    async def fills(
        self, actor: Actor, card: dict[str, Any], title: str, filled: Mapping[str, str]
    ) -> dict[str, Any]:
        """Presses the button on the card with these inputs, whatever they are called."""
        data = {**values(card), **filled, **button(card, title)["data"]}
        said = await actor.press_raw(data.pop("verb"), data)
        assert said.card is not None
        actor.seen = said.card
        return said.card

    def has(self, actor: Actor, words: str) -> bool:
        """Whether any card in the person's own chat says so."""
        return any(words in text(card) for card in self.on.teams.cards(actor.own))

    def card(self, actor: Actor, words: str) -> dict[str, Any]:
        """The newest card in the person's own chat that says so."""
        cards = reversed(self.on.teams.cards(actor.own))
        return next(card for card in cards if words in text(card))

    def unasked(self, actor: Actor) -> int:
        """How many cards the person was sent unasked: a reply names what it replies to."""
        sent = self.on.teams.connector.messages.get(actor.own.id, {}).values()
        return sum("replyToId" not in one for one in sent)


def test_from_a_proposal_to_what_came_of_it(database_url: str) -> None:
    asyncio.run(_story(database_url))


async def _story(database: str) -> None:
    async with stage(database, WORKSHOP) as on:
        tale = await _the_staff_have_voted(on)
        await _the_leader_decides_on_two_proposals(tale)
        await _all_three_see_the_plan(tale)
        await _the_staff_are_told(tale)
        await _the_owner_is_reminded_and_moves_the_day_by_typing(tale)
        await _it_is_done_on_the_new_day(tale)
        await _ten_weeks_later_they_look_back(tale)


async def _the_staff_have_voted(on: Stage) -> Tale:
    """Two lines of the result become proposals."""
    group = await set_out(on)
    voters = [on.actor(f"Ansatt {number}") for number in range(1, 9)]
    channel = on.teams.channel(*(actor.person for actor in (*group.everyone, *voters)))
    await on.teams.install(group.leader.person, channel)
    staff = Staff(on, group, voters, channel)
    await staff.opens(VOTE)
    for voter in voters:
        ballot = await voter.presses("Svar her", channel)
        asked = [part for part in inputs(ballot) if part["id"].startswith("answer.")]
        filled = {part["id"]: part["choices"][0]["value"] for part in asked}
        await voter.presses("Send svaret", channel, card=ballot, **filled)
    await staff.closes()
    result = await group.leader.writes("resultat")
    lines = [dict(one["data"]) for one in actions(result) if one["title"] == "Forslag til tiltak"]
    for line in lines[:2]:
        await group.leader.press_raw(line.pop("verb"), line)
    return Tale(on, group, staff)


async def _the_leader_decides_on_two_proposals(tale: Tale) -> None:
    """One is taken in, with who and when; the other is not done now, and says why."""
    leader, owner = tale.group.leader, tale.group.union_rep
    await leader.writes("forslag")
    form = await leader.presses("Ta inn i planen", card=leader.seen)
    filled = {"title": TITLE, "owner": owner.person.id, "deadline": DEADLINE.isoformat(), "sign": SIGN}
    added = text(await tale.fills(leader, form, "Ta inn i planen", filled))
    assert f"{owner.person.name} (tillitsvalgt)" in added
    assert "tor. 8. okt. (uke 41)" in added
    await leader.writes("forslag")
    form = await leader.presses("Ta inn i planen", card=leader.seen)
    assert TITLE not in text(form), "what is in the plan is no proposal any more"
    await tale.fills(leader, form, "Ikke nå", {"leave_why": LATER})
    await tale.on.settle()
    plan = text(await leader.writes("plan"))
    assert TITLE in plan
    assert "ett ikke valgt" in plan.lower()
    assert "ikke sett av alle ennå" in plan


async def _all_three_see_the_plan(tale: Tale) -> None:
    """It holds when the last of them has read it; what one of them says to it stays."""
    for actor, title in zip(tale.group.everyone, ("Jeg har", "Jeg har", "Eg har"), strict=True):
        plan = await actor.writes("plan")
        assert "Alle har sett" not in text(plan)
        remark = {"plan_remark": REMARK} if actor is tale.group.union_rep else {}
        await tale.fills(actor, plan, title, remark)
    plan = text(await tale.group.leader.writes("plan"))
    assert "Alle har sett denne utgaven, og planen gjelder." in plan
    assert REMARK in plan


async def _the_staff_are_told(tale: Tale) -> None:
    """Of what is done and of what is not, with the reason, where they are."""
    leader, channel = tale.group.leader, tale.staff.channel
    place = text(await leader.writes("informer de ansatte", channel))
    assert "Her får de ansatte vite om handlingsplanen" in place
    assert TITLE not in tale.on.seen_in(channel), "somebody looks at the card first"
    preview = await leader.writes("informer de ansatte")
    assert LATER in text(preview)
    told = text(await leader.presses("Legg ut for de ansatte", card=preview))
    assert "fre. 4. sep. (uke 36)" in told
    await tale.on.settle()
    card = text(tale.on.teams.cards(channel)[-1])
    assert "Dette har vi bestemt" in card
    for words in (TITLE, SIGN, LATER):
        assert words in card
    assert REMARK not in card, "what the parties said to each other is theirs"


async def _the_owner_is_reminded_and_moves_the_day_by_typing(tale: Tale) -> None:
    """Seven days before; nothing is moved before the owner has said that it was understood."""
    owner = tale.group.union_rep
    await tale.morning(DEADLINE - timedelta(days=8))
    assert not tale.has(owner, "Hvordan går det med tiltaket?")
    before = tale.unasked(owner)
    await tale.morning(DEADLINE - timedelta(days=7))
    assert tale.unasked(owner) == before + 1
    nudge = text(tale.card(owner, "Hvordan går det med tiltaket?"))
    assert "Hvorfor fikk jeg denne?" in nudge
    echo = await owner.writes("flytt til fredag uke 42")
    assert f"Skal «{TITLE}» flyttes til fre. 16. okt. (uke 42)?" in text(echo)
    assert "tor. 8. okt." in text(await tale.group.leader.writes("tiltak 1"))
    await tale.fills(owner, echo, "Ja, flytt", {"reason": WHY})
    await tale.on.settle()
    action = text(await tale.group.leader.writes("tiltak 1"))
    for words in ("fre. 16. okt. (uke 42)", "Ny frist", WHY):
        assert words in action
    assert "Takk! Nå er alt her svart på" in text(tale.card(owner, "Hvorfor fikk jeg denne?"))


async def _it_is_done_on_the_new_day(tale: Tale) -> None:
    """The old day passes in silence; the new one is asked about a week before, and when it has come."""
    owner = tale.group.union_rep
    before = tale.unasked(owner)
    await tale.morning(DEADLINE)
    assert tale.unasked(owner) == before
    await tale.morning(MOVED - timedelta(days=7))
    assert tale.unasked(owner) == before + 1
    await tale.morning(MOVED)
    assert tale.unasked(owner) == before + 2
    done = await owner.presses("Ferdig", card=tale.card(owner, "Er tiltaket ferdig?"))
    assert "Ferdig. Godt jobbet!" in text(done)
    await tale.on.settle()
    assert "ett ferdig" in text(await tale.group.leader.writes("plan")).lower()
    await tale.morning(MOVED + timedelta(days=7))
    assert tale.unasked(owner) == before + 2, "nobody is reminded of what is done"


async def _ten_weeks_later_they_look_back(tale: Tale) -> None:
    """That is at Christmas, so they are asked in the new year. Nobody sees an answer before all have given
    theirs; the leader ends it, and what was learned stays."""
    leader = tale.group.leader
    counts = [tale.unasked(actor) for actor in tale.group.everyone]
    await tale.morning(MOVED + timedelta(weeks=10))
    assert [tale.unasked(actor) for actor in tale.group.everyone] == counts
    await tale.morning(LOOKS_BACK)
    assert [tale.unasked(actor) for actor in tale.group.everyone] == [count + 1 for count in counts]
    for actor in tale.group.everyone:
        assert "Slik ser dere på tiltakene" not in tale.on.seen_in(tale.group.chat)
        await _evaluates(tale, actor)
    await tale.on.settle()
    assert "Slik ser dere på tiltakene" in tale.on.seen_in(tale.group.chat)
    await leader.writes("evaluering")
    end = await leader.presses("Avslutt evalueringen", card=leader.seen)
    settled = text(await tale.fills(leader, end, "Lagre og avslutt", {"learned": LEARNED}))
    assert "Virket. Dere fortsetter med det." in settled
    await tale.on.settle()
    assert LEARNED in tale.on.seen_in(tale.group.chat)
    assert "Gruppa så tilbake på tiltakene" in text(await leader.writes("historie"))


async def _evaluates(tale: Tale, actor: Actor) -> None:
    """Page by page: what came of the action, and the five questions."""
    page = await actor.writes("evaluering")
    for _ in range(4):
        asked = {part["id"]: part["choices"] for part in inputs(page) if "choices" in part}
        if not asked:
            return
        filled = {id: choices[0]["value"] for id, choices in asked.items()}
        title = next(one["title"] for one in actions(page) if one["data"]["verb"] == KeepEvaluation.verb)
        page = await tale.fills(actor, page, title, filled)
    raise AssertionError("the form never ends")

"""A group over the years, and what must hold of it at every step: who is active, and that newcomers find the
thread."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cards.active import SIGNS
from programme.activity import QUIET_AFTER, State, activity
from programme.history import Kind
from programme.method import Phase
from programme.people import Group
from storage.database import Database
from storage.work import Work
from tests.programme.test_activity import slow
from tests.stories.stage import Actor, Stage, actions, text
from tests.stories.through import all_answer, go_on, hands_over, morning_after, sets_a_date
from tests.teams import Chat
from words.words import all_words

ACTIVE, QUIET, ENDED = "●\u00a0aktiv", "○\u00a0stille", "■\u00a0avsluttet"
STATES = {ACTIVE: State.ACTIVE, QUIET: State.QUIET, ENDED: State.ENDED}
NB = all_words()["nb"]


@dataclass
class Tale:
    """The group as it is now, and those who follow it from outside."""

    on: Stage
    beside: Database
    chat: Chat
    lead: Actor
    helper: Actor
    leader: Actor
    union_rep: Actor
    safety_rep: Actor

    @property
    def parties(self) -> tuple[Actor, Actor, Actor]:
        return self.leader, self.union_rep, self.safety_rep

    async def is_now(self, shown: str, rests_on: Kind, *more: str) -> None:
        """The state by the history, by its pulse, in the helper's list, in the lead's numbers and list."""
        await self.on.settle()
        self._is_told_beside(STATES.get(shown, State.PAUSED), rests_on)
        lists = [text(await self.helper.writes("mine grupper"))]
        numbers = text(await self.lead.writes("oversikt"))
        assert f"\n1\n{SIGNS[STATES.get(shown, State.PAUSED)]}\u00a0" in numbers
        lists.append(text(await self.lead.presses("Se gruppene", card=self.lead.seen)))
        for told in lists:
            for words in (shown, f"Sist: {NB(f'sign-{rests_on.value}')}", *more):
                assert words in told, (words, told)
            assert "Kort sagt" not in told, "what the group has written is its own"

    def _is_told_beside(self, state: State, rests_on: Kind) -> None:
        with self.beside.work() as work:
            group = self._group(work)
            pulse = work.history.pulse(group.tenant, group.id)
            history = work.history.of(group.tenant, group.id)
        does = activity(pulse, self.on.hands.at)
        assert does == slow(history, self.on.hands.at, QUIET_AFTER)
        assert (does.state, does.rests_on) == (state, rests_on)

    async def comes(self, name: str) -> Actor:
        """Somebody new is in the chat."""
        actor = self.on.actor(name)
        await self.on.teams.join(self.chat, actor.person)
        return actor

    async def hands_on(self, giver: Actor, taker: Actor, **how: str) -> None:
        """A role is offered in the chat, and taken over there."""
        await giver.writes("gi rollen videre", self.chat)
        await giver.presses("Tilby rollen", self.chat, **how)
        await self.on.settle()
        await taker.presses("Jeg tar over", self.chat)
        await self.on.settle()

    def picks_up_the_thread(self, newcomer: Actor, role: str, phase: Phase, *more: str) -> None:
        """What the newcomer is told alone: the role, the phase, the batons so far and what waits."""
        cards = [text(card) for card in self.on.teams.cards(newcomer.own)]
        told = next((card for card in reversed(cards) if "Her slapp dere" in card), "")
        for words in (f"Du er {role} nå", f"Din rolle: {role}", phase.name["nb"], "Stafettpinnene så langt"):
            assert words in told, (words, cards)
        for words in ("Kort sagt", *more):
            assert words in told, (words, told)

    async def settle_and_hand_over(self) -> None:
        """All have answered; they go on."""
        await go_on(self.on, self.parties, self.chat)
        await hands_over(self.on, self.leader, self.chat)

    async def opens(self, *who: Actor) -> None:
        """A day is set and over, the stop point is open, and these have answered."""
        await morning_after(self.on, await sets_a_date(self.on, self.leader, self.chat))
        await all_answer(self.on, who)

    async def rests(self, until: date) -> None:
        await self.leader.writes("andre veier", self.chat)
        await self.leader.presses("Ta pause", self.chat, pause_day=until.isoformat(), pause_why="Influensa")
        await self.on.settle()

    def asked(self, actor: Actor) -> bool:
        """Whether a form of the latest stop point stands in their own chat."""
        with self.beside.work() as work:
            latest = work.checkins.latest(self.on.teams.tenant, self._group(work).id)
        assert latest is not None
        buttons = [one for card in self.on.teams.cards(actor.own) for one in actions(card)]
        return latest.id in {one["data"].get("checkin") for one in buttons if one["title"] == "Send svaret"}

    def _group(self, work: Work) -> Group:
        group = work.groups.in_chat(self.on.teams.tenant, self.chat.id)
        assert group is not None
        return group


async def whole_history(reader: Actor) -> str:
    """The lines of all pages, oldest first."""
    pages = [text(await reader.writes("historie"))]
    while "Eldre" in pages[-1]:
        pages.append(text(await reader.presses("Eldre", card=reader.seen)))
    assert [re.findall(r"Side (\d+) av (\d+)", page) for page in pages] == [
        [(str(number), str(len(pages)))] for number in range(1, len(pages) + 1)
    ]
    return "\n".join("\n".join(reversed(page.splitlines())) for page in reversed(pages))


def in_this_order(told: str, milestones: Sequence[str]) -> None:
    """All of it is told, each after the one before."""
    place = 0
    for words in milestones:
        place = told.find(words, place)
        assert place >= 0, (words, told)
        place += len(words)

"""The stage the stories play on: the whole bot over HTTP, a small real Teams, and a clock we may turn."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.assembly import Running, stafett
from bot.settings import read
from tests.teams import Chat, Person, Said, Teams
from tests.teams.connector import card_of

Card = dict[str, Any]


@dataclass
class Hands:
    """A clock whose hands we may move."""

    at: datetime

    def now(self) -> datetime:
        return self.at


@dataclass
class Stage:
    """A bot in a Teams, and the time."""

    teams: Teams
    bot: Running
    hands: Hands

    async def settle(self) -> None:
        """All that is due happens, and all that is sealed is delivered."""
        await self.bot.rounds.tick()
        await self.bot.rosters.tick()
        await self.bot.postman.tick()

    async def wait_until(self, at: datetime) -> None:
        """Time passes."""
        self.hands.at = at
        await self.settle()

    async def wait(self, **time: float) -> None:
        """Time passes by so much."""
        await self.wait_until(self.hands.at + timedelta(**time))

    def actor(self, name: str, **more: str) -> "Actor":
        """Somebody with their own chat with the bot."""
        person = self.teams.person(name, **more)
        return Actor(self, person, self.teams.personal(person))

    def group_chat(self, *actors: "Actor") -> Chat:
        """A group chat of these people."""
        return self.teams.group(*(actor.person for actor in actors))

    def seen_in(self, chat: Chat) -> str:
        """Everything that can be read in a conversation now."""
        return json.dumps(self.teams.cards(chat), ensure_ascii=False)


@dataclass
class Actor:
    """A person who reads cards, fills them in and presses their buttons by name."""

    stage: Stage
    person: Person
    own: Chat
    seen: Card = field(default_factory=dict)
    pressed_on: Card = field(default_factory=dict)
    pressed: tuple[str, dict[str, Any], Chat] | None = None

    async def writes(self, text: str, chat: Chat | None = None) -> Card:
        """Writes a line, in their own chat or with a mention elsewhere, and reads the reply."""
        where = chat or self.own
        said = await self.stage.teams.write(self.person, where, text, mention=where.kind != "personal")
        assert said.status == 200
        return self._reads(self.stage.teams.last_card(where))

    async def presses(
        self, title: str, /, chat: Chat | None = None, card: Card | None = None, **filled: str
    ) -> Card:
        """Presses the button whose title begins so, on the newest card that has it, with inputs filled in."""
        where = chat or self.own
        found = self.pressed_on = card or self._newest(title, where)
        data = {**values(found), **filled, **button(found, title)["data"]}
        self.pressed = (data.pop("verb"), data, where)
        return await self.presses_again()

    async def presses_again(self) -> Card:
        """The very same press once more."""
        assert self.pressed is not None
        verb, data, where = self.pressed
        return self._reads((await self.press_raw(verb, data, where)).card)

    async def press_raw(self, verb: str, data: dict[str, Any], chat: Chat | None = None) -> Said:
        """Presses whatever verb with whatever data: also what no card offers."""
        where = chat or self.own
        return await self.stage.teams.press(self.person, where, verb, data, self._message(where))

    def _newest(self, title: str, chat: Chat) -> Card:
        for card in (*reversed(self.stage.teams.cards(chat)), self.seen):
            if card and any(action["title"].startswith(title) for action in actions(card)):
                return card
        raise AssertionError(f"no card with a button «{title}…»: {self.stage.seen_in(chat)}")

    def _message(self, chat: Chat) -> str:
        """The id of the message whose card was last pressed, if that card stands in the chat."""
        messages = self.stage.teams.connector.messages.get(chat.id, {})
        return next((id_ for id_, said in messages.items() if card_of(said) == self.pressed_on), "")

    def _reads(self, card: Card | None) -> Card:
        assert card is not None, "nothing was answered"
        self.seen = card
        return card


def parts(card: Any) -> Iterator[dict[str, Any]]:
    """Every element and action of a card."""
    if isinstance(card, dict):
        yield card
        for name, value in card.items():
            if name not in ("data", "fallback"):
                yield from parts(value)
    elif isinstance(card, list):
        for value in card:
            yield from parts(value)


def actions(card: Card) -> list[dict[str, Any]]:
    """The buttons of a card."""
    return [part for part in parts(card) if part.get("type") in ("Action.Execute", "Action.Submit")]


def button(card: Card, title: str) -> dict[str, Any]:
    """The button whose title begins so."""
    return next(action for action in actions(card) if action["title"].startswith(title))


def inputs(card: Card) -> list[dict[str, Any]]:
    """The inputs of a card."""
    return [part for part in parts(card) if str(part.get("type", "")).startswith("Input.")]


def values(card: Card) -> dict[str, str]:
    """What a client sends of a card's inputs when nothing more is filled in."""
    return {part["id"]: part["value"] for part in inputs(card) if "value" in part}


def text(card: Card) -> str:
    """Everything a person reads on a card, buttons too."""
    words = []
    for part in parts(card):
        words += [
            str(part[name]) for name in ("text", "title", "label", "value", "placeholder") if name in part
        ]
    return "\n".join(words)


@asynccontextmanager
async def stage(database_url: str, at: datetime, **settings: str) -> AsyncIterator[Stage]:
    """Opens the curtain. The bot's own ticks run too; `settle` makes a story wait for them."""
    hands = Hands(at.astimezone(UTC))
    async with Teams() as teams:
        chosen = {"DATABASE_URL": database_url, "HOST": "127.0.0.1"}
        read_settings = replace(read({**teams.environ(), **chosen, **settings}), port=0)
        async with stafett(read_settings, now=hands.now, paced=False) as bot:
            teams.bot_at(f"http://127.0.0.1:{bot.port}/api/messages")
            yield Stage(teams, bot, hands)

"""Local play: one person lives a three-party story alone, by stepping into one part after another, and lets
time go on.

Exists only when the bot runs for local play; production has no such room.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from cards import play
from cards import welcome as cards
from cards.elements import Shown
from cards.play import PlayOn
from cards.welcome import ActAs
from dialogs.house import House
from dialogs.turns import Place, Pressed, Sender, Turn, Wrote
from dialogs.typed import tidy
from programme.calendar import OSLO
from programme.delivery import Address
from programme.refusals import Unreadable
from storage.work import Work
from words import commands

COLLEAGUES = "colleagues"
"""No part to play: invented colleagues answer the vote that is open."""
FARTHEST = 366
"""Days that time can go on at once."""


class Time(Protocol):
    """The time of the whole bot, which goes on by itself and as far as it is asked to, never back."""

    def now(self) -> datetime:
        """What the time is."""
        ...

    async def until(self, at: datetime) -> None:
        """Returns when that moment has come, and what fell due on the way has been seen to."""
        ...


@dataclass
class Playroom:
    """Who the player is just now, and the time. `cast` gives each part's person; all live in the one tenant
    `tenant`."""

    tenant: str
    cast: Mapping[str, Sender]
    time: Time
    part: str = "leader"
    seen: set[str] = field(default_factory=set)

    def dressed(self, turn: Turn) -> Turn:
        """The turn as the part now played would have made it, in Norwegian whatever the test client says."""
        place = replace(turn.place, tenant=self.tenant)
        return replace(turn, sender=replace(self.cast[self.part], locale="nb-NO"), place=place)

    def wish(self, house: House, turn: Turn) -> str | None:
        """The part the player asks for with this turn; an empty text when they ask which there are."""
        if isinstance(turn, Pressed) and turn.verb == ActAs.verb:
            return ActAs.read(turn.data).part
        asked = _asked(house, turn)
        return None if asked is None else commands.parts(house.words).get(asked, "")

    def days(self, house: House, turn: Turn) -> int | None:
        """How many days the player wants time to go on by; 0 when they ask without telling how far, None when
        they do not ask."""
        if isinstance(turn, Pressed) and turn.verb == PlayOn.verb:
            return int(PlayOn.read(turn.data).far)
        first, _, rest = (_asked(house, turn) or "").partition(" ")
        if first not in commands.forward(house.words):
            return None
        return _days(house, rest)

    async def go_on(self, house: House, days: int, language: str) -> Shown:
        """Time goes on by so many days, to the same hour in Norway."""
        words, now = house.words[language], self.time.now()
        if days == 0:
            return play.how_far(words, now)
        await self.time.until(now.astimezone(OSLO) + timedelta(days=days))
        return play.gone_on(words, self.time.now())

    def act(self, house: House, part: str, language: str) -> Shown:
        """The player steps into a part. Raises Unreadable for one that is not in the cast."""
        if part and part not in self.cast:
            raise Unreadable
        self.part = part or self.part
        return cards.play(house.words[language], self.part, parts=tuple(self.cast))

    def settle_in(self, work: Work, place: Place) -> None:
        """The player's own chat is where the whole cast is reached alone."""
        if place.kind != "personal" or place.conversation in self.seen:
            return
        for person in self.cast.values():
            work.people.keep_private(
                Address(self.tenant, place.service_url, place.bot, place.conversation, person.user)
            )
        self.seen.add(place.conversation)


def _asked(house: House, turn: Turn) -> str | None:
    """What follows «play» on a typed line."""
    if not isinstance(turn, Wrote):
        return None
    first, _, rest = tidy(turn.text).lower().partition(" ")
    return rest if commands.commands(house.words).get(first) == "play" else None


def _days(house: House, text: str) -> int:
    """«en uke», «3 dager», «uke»: as days; 0 for anything else, and for what is too far."""
    *told, unit = text.split() or [""]
    number = told[0] if told else "1"
    count = int(number) if number.isdecimal() else commands.numbers(house.words).get(number, 0)
    days = count * commands.days_in(house.words).get(unit, 0)
    return days if len(told) < 2 and days <= FARTHEST else 0

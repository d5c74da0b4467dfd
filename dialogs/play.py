"""Local play: one person lives a three-party story alone, by stepping into one part after another.

Exists only when the bot runs for local play; production has no such room.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import ActAs
from dialogs.house import House
from dialogs.turns import Place, Pressed, Sender, Turn, Wrote
from dialogs.typed import tidy
from programme.delivery import Address
from programme.refusals import Unreadable
from storage.work import Work
from words import commands

COLLEAGUES = "colleagues"
"""No part to play: invented colleagues answer the vote that is open."""


@dataclass
class Playroom:
    """Who the player is just now. `cast` gives each part's person; all live in the one tenant `tenant`."""

    tenant: str
    cast: Mapping[str, Sender]
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
        if not isinstance(turn, Wrote):
            return None
        first, _, rest = tidy(turn.text).lower().partition(" ")
        if commands.commands(house.words).get(first) != "play":
            return None
        return commands.parts(house.words).get(rest, "")

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

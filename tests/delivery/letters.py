"""Letters by the hundred, to every kind of address in several tenants."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count, cycle

from programme.delivery import Address, Letter
from storage.work import Work
from tests.teams import Chat, Teams

SLOT = "board"


@dataclass(frozen=True)
class Place:
    """Somewhere letters go: the address as the bot has it, and the conversation where they shall be seen."""

    to: Address
    chat: Chat

    @property
    def name(self) -> str:
        """What letters that go there are about, so that their fates can be asked for."""
        return f"about-{self.to.thread}"


def places(teams: Teams, tenants: int, each: int) -> list[Place]:
    """So many tenants with so many conversations each: private chats not yet opened, private chats known,
    group chats and channels in turn."""
    return [
        place
        for number in range(tenants)
        for place in _of_tenant(teams, f"tenant-{number}" if number else teams.tenant, each)
    ]


def _of_tenant(teams: Teams, tenant: str, each: int) -> list[Place]:
    found = []
    for number, kind in zip(range(each), cycle(("unopened", "personal", "group", "channel")), strict=False):
        person = teams.person(f"Person {number}", tenant=tenant)
        to = Address(tenant, teams.service_url, teams.bot, user=person.id)
        if kind == "group":
            chat = teams.group(person)
        elif kind == "channel":
            chat = teams.channel(person)
        else:
            chat = teams.personal(person)
        if kind != "unopened":
            to = replace(to, conversation=chat.id, user=person.id if kind == "personal" else "")
        found.append(Place(to, chat))
    return found


class Sealer:
    """Seals letters whose key, which is their summary too, counts upwards."""

    def __init__(self) -> None:
        self.sealed: dict[str, Place] = {}
        self._numbers = count(1)

    def seal(self, work: Work, place: Place, at: datetime, slot: str = "") -> None:
        """One letter, to leave at once."""
        key = f"letter-{next(self._numbers):06}"
        text = {"type": "TextBlock", "text": f"Blåbær {key}"}
        card = {"type": "AdaptiveCard", "version": "1.5", "body": [text]}
        letter = Letter(key, place.to, card, key, at, slot=slot, kind="news", about=place.name)
        assert work.outbox.seal(letter, at=at, id=f"id-{key}")
        self.sealed[key] = place

    def broadcast(self, work: Work, where: list[Place], rounds: int, at: datetime) -> None:
        """To each place so many letters; the second and the last of each change one card where it stands."""
        for turn in range(rounds):
            for place in where:
                self.seal(work, place, at, slot=SLOT if turn in (1, rounds - 1) else "")

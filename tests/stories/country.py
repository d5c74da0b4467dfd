"""A whole country on the stage: many groups on their way, helpers in a channel of their own, and a lead.

The groups are laid down by the same rules as real ones and not pressed together one by one, for what is told
here begins long after they did. Everybody in them can read, write and press.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs.due import HANDLERS
from programme.delivery import LONGEST
from programme.history import Event, Kind
from programme.journey import begun
from programme.people import Group, Member, Role, Workplace
from programme.visit import Held
from storage.database import Database
from storage.work import Work
from tests.dialogs.desk import SHELF
from tests.stories.stage import Actor, Stage
from tests.stories.test_every_method import helped
from tests.teams import Chat, Person

METHOD = SHELF.newest("oss_og_vart")
COUNTIES = ("46", "15", "50", "03", "11")
LANGUAGES = ("nb", "nn", "nb", "nb", "en")
"""By the number of the group: every fifth reads nynorsk, and every fifth English."""
LONGEST_NAME = "Øvre og Nedre Ytterøyfjorden bu- og omsorgssenter med dagsenter"


@dataclass(frozen=True)
class Home:
    """One of the groups: its chat, and those in it."""

    group: Group
    chat: Chat
    people: tuple[Person, ...]

    def actor(self, on: Stage, role: Role) -> Actor:
        """Whoever holds a role."""
        person = self.people[list(Role).index(role)]
        return Actor(on, person, on.teams.personal(person))


@dataclass
class Country:
    """All of it."""

    on: Stage
    url: str
    lead: Actor
    helper: Actor
    team: Chat
    homes: tuple[Home, ...]

    @contextmanager
    def beside(self) -> Iterator[Work]:
        """What is kept, read beside the bot."""
        with closing(Database(self.url)) as database, database.work() as work:
            yield work

    @property
    def tenant(self) -> str:
        return self.on.teams.tenant

    @property
    def chats(self) -> tuple[Chat, ...]:
        """Where groups talk."""
        return tuple(home.chat for home in self.homes)

    async def all_is_carried(self) -> None:
        """Rounds go until nothing is due, and the postman until nothing waits that may leave: what Teams
        refused for a while is tried again when that is over."""
        for _ in range(200):
            await self.on.settle()
            with self.beside() as work:
                goes_on = _next(work, self.on.hands.at + LONGEST)
            if goes_on is None:
                return
            await self.on.wait_until(max(goes_on, self.on.hands.at + timedelta(seconds=1)))
        raise AssertionError("something never left")


def _next(work: Work, until: datetime) -> datetime | None:
    """When something is due or may leave next, if that is by then."""
    times = (work.lanes.next(), work.due.next(tuple(HANDLERS)))
    return min((at for at in times if at is not None and at <= until), default=None)


async def country(on: Stage, url: str, claim: str, many: int) -> Country:
    """So many groups, and a helpers' channel with the lead and a helper in it."""
    lead, helper = await helped(on, claim)
    team = next(chat for chat in on.teams.connector.chats.values() if chat.kind == "channel")
    found = Country(
        on, url, lead, helper, team, tuple(home(on, number, helper.person) for number in range(many))
    )
    with found.beside() as work:
        lay_down(work, found.homes, on)
    return found


def lay_down(work: Work, homes: Iterable[Home], on: Stage) -> None:
    """Begun in spring. Each but every seventh has met this month; one has not begun."""
    for number, home in enumerate(homes):
        _lay_down(work, home, number, on)


def home(on: Stage, number: int, helper: Person) -> Home:
    """One of them, with three people and a chat in Teams; nothing is kept of it yet."""
    people = tuple(on.teams.person(f"{role.value.title()} Nummer {number}") for role in Role)
    chat = on.teams.group(*people)
    members = tuple(Member(one.id, one.name, role) for one, role in zip(people, Role, strict=True))
    name = LONGEST_NAME if number == 1 else f"Solbakken sykehjem {number}"
    group = Group(
        f"group-{number}",
        on.teams.tenant,
        Workplace(name, "Vestbygd kommune"),
        LANGUAGES[number % len(LANGUAGES)],
        METHOD.key,
        METHOD.version,
        f"{number:06}",
        helper=helper.id,
        chat=chat.id,
        members=members,
        county=COUNTIES[number % len(COUNTIES)],
    )
    return Home(group, chat, people)


def _lay_down(work: Work, home: Home, number: int, on: Stage) -> None:
    group, at = home.group, on.hands.at
    where: dict[str, Any] = {"service_url": on.teams.service_url, "bot": on.teams.bot, "team": ""}
    work.places.keep(group.tenant, home.chat.id, kind="group", at=at, **where)
    for person in home.people:
        work.people.meet(
            group.tenant, person.id, name=person.name, aad=person.aad, locale=person.locale, at=at
        )
    work.groups.add(group, at=at - timedelta(weeks=40))
    _tell(work, group, Kind.CREATED, at - timedelta(weeks=40))
    if number == 2:
        return
    journey = begun(group, METHOD, new_id=f"visit-{number}", at=at - timedelta(weeks=30))
    work.journeys.keep(group.tenant, journey)
    _tell(work, group, Kind.BEGUN, at - timedelta(weeks=30))
    if number % 7 != 3:
        day = (at - timedelta(days=7)).date().isoformat()
        _tell(work, group, Kind.GATHERED, at - timedelta(days=6), held=Held.DONE.value, day=day)


def _tell(work: Work, group: Group, kind: Kind, at: datetime, **facts: str) -> None:
    visit = "" if kind is Kind.CREATED else f"visit-{group.id.removeprefix('group-')}"
    phase = METHOD.phases[0].key if visit else ""
    work.history.add(group.tenant, group.id, Event(kind, at, "leader", phase, 1, visit, facts))

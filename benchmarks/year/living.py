"""The year as it is lived: the clock by the bot's own handlers, the people by presses at its own desk."""

import heapq
import itertools
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import TypeVar

from benchmarks.year.world import BOT, SERVICE, TENANT, World, made
from bot.ahead import Ahead
from bot.assembly import house_of
from bot.dry_run import settings_alone
from cards.buttons import Button
from dialogs.desk import Desk
from dialogs.turns import Place, Pressed, Sender
from programme.action import Action
from programme.budget import About
from storage.database import Database
from storage.due import Due
from storage.posting import Posting
from storage.work import Work

Result = TypeVar("Result")
Deed = Callable[[], Awaitable[None]]
Arrived = Callable[[Work, Posting, datetime], None]
IN_MEMORY = "sqlite://"
PATIENCE = timedelta(hours=4)
"""How long what changes a card may wait, so that many changes share a delivery; the real bot is quicker."""


@dataclass
class Kept:
    """What was seen during the year. `letters` are when one arrived, to whom, and what it was; `said` counts
    each nudge of each deadline; `merged` how many things stood on a collected card; `first` is each action's
    first deadline, `actions` are as they are at the end; `cards` are the budget's, by person and day."""

    people: int = 0
    groups: int = 0
    presses: int = 0
    letters: list[tuple[datetime, str, str]] = field(default_factory=list)
    said: Counter[tuple[str, date | None, About]] = field(default_factory=Counter)
    merged: Counter[int] = field(default_factory=Counter)
    first: dict[str, date] = field(default_factory=dict)
    actions: list[Action] = field(default_factory=list)
    cards: dict[tuple[str, date], int] = field(default_factory=dict)
    failed: Counter[str] = field(default_factory=Counter)


class Year:
    """The programme, its bot, and the time; `arrived` is told of every letter."""

    def __init__(self, groups: int, begins: datetime, days: int, chance: Random) -> None:
        self.kept = Kept(groups=groups)
        self.begins, self.ends = begins, begins + timedelta(days=days)
        self.arrived: Arrived = lambda work, posting, at: None
        self._database = Database(IN_MEMORY)
        self._database.migrate()
        numbers = itertools.count(1)
        self.house = replace(house_of(settings_alone({})), new_id=lambda: f"id-{next(numbers)}")
        self._desk = Desk(self.house, self.run)
        self._ahead = Ahead(self._database, self.house, begins, self, PATIENCE)
        self._order = itertools.count()
        self._plans: list[tuple[datetime, int, Deed]] = []
        self.world: World = self.work(lambda work: made(work, self.house, groups, chance, begins))
        self.kept.people = len(self.world.names)

    @property
    def at(self) -> datetime:
        """What the time is."""
        return self._ahead.at

    def later(self, at: datetime, deed: Deed) -> None:
        """Somebody will do this then."""
        if at < self.ends:
            heapq.heappush(self._plans, (max(at, self.at), next(self._order), deed))

    async def live(self) -> None:
        """Everything happens, in its order."""
        while True:
            next_ = min(self._plans[0][0], self.ends) if self._plans else self.ends
            if self._ahead.on(next_):
                continue
            if not self._plans:
                break
            await heapq.heappop(self._plans)[2]()
        self.work(self._look_back)
        self._database.close()

    async def press(self, user: str, button: Button, **filled: str) -> None:
        """Somebody presses a button in their own chat, with its inputs filled in."""
        sender = Sender(TENANT, user, self.world.names[user], locale="nb-NO")
        place = Place(TENANT, f"a:{user}", "personal", SERVICE, BOT)
        self.kept.presses += 1
        await self._desk.answer(Pressed(sender, place, self.at, button.verb, {**button.pack(), **filled}))

    def work(self, do: Callable[[Work], Result]) -> Result:
        """One transaction."""
        with self._database.work() as work:
            return do(work)

    async def run(self, do: Callable[[Work], Result], /) -> Result:
        """The same, as the desk asks for it."""
        return self.work(do)

    def before(self, work: Work, due: Due, at: datetime) -> None:
        """Nothing is to be noted of what falls due."""

    def after(self, work: Work, due: Due, at: datetime) -> None:
        """Nor of what was seen to."""

    def failed(self, due: Due, at: datetime, error: Exception) -> None:
        """Our own faults are counted."""
        self.kept.failed[f"{due.kind}: {type(error).__name__}"] += 1

    def delivered(self, work: Work, posting: Posting, at: datetime) -> None:
        """A letter has arrived; what only changes where it stands is none."""
        if posting.user and not posting.follows and not posting.parcel.replaces:
            self.kept.letters.append((at, posting.user, posting.kind))
            self.arrived(work, posting, at)

    def _look_back(self, work: Work) -> None:
        for group in self.world.groups:
            self.kept.actions += work.actions.of_group(TENANT, group.id)
        for user in self.world.names:
            for told in work.asked.since(TENANT, user, self.begins.date()):
                self.kept.cards[user, told.day] = told.cards

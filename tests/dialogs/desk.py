"""A desk without a door: the whole middle of the house, synchronous, on a real SQLite file."""

import itertools
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from functools import cache, wraps
from operator import is_
from pathlib import Path
from typing import Any

from bot.norway import norwegian_calendar
from cards.elements import Shown
from dialogs.desk import Desk
from dialogs.due import HANDLERS
from dialogs.house import House
from dialogs.turns import Kind, Opened, Place, Pressed, Sender, Turn, Wrote
from programme.folder import OWN, VOTES, ready_votes, shelf
from programme.people import Group, Member, Role, Workplace
from storage.database import Database
from storage.work import Work
from words.words import all_words

MONDAY = datetime(2026, 8, 24, 8, 0, tzinfo=UTC)
LEASE = timedelta(minutes=1)
TENANT = "tenant-1"
CHAT = "19:hms@thread.v2"
WORDS = all_words()
SHELF = shelf(OWN)
READY = ready_votes(VOTES)
CALENDAR = norwegian_calendar()
Past = tuple[object, ...]
"""What has happened at a bench since it was new, and all that has a say in what comes of it."""


@dataclass
class Numbered:
    """Ids that can be read and foretold."""

    form: str
    last: int
    longest: int = 80

    def __call__(self) -> str:
        self.last += 1
        return self.form.format(self.last)[: self.longest]


def new_house() -> House:
    """A house with such ids."""
    return House(
        words=WORDS,
        shelf=SHELF,
        votes=READY,
        calendar=CALENDAR,
        new_id=Numbered("id-{}", 0),
        new_code=Numbered("ABC{}23", 1, longest=6),
    )


@dataclass(frozen=True)
class Left:
    """All that a bench is after some presses, but for its house."""

    file: bytes
    at: datetime
    tie: int
    counts: tuple[int, ...]


@dataclass
class Bench:
    """A database, a desk, and a way to look into both."""

    folder: Path
    at: datetime = MONDAY
    house: House = field(default_factory=new_house)

    def __post_init__(self) -> None:
        self.file = self.folder / "desk.db"
        self.database = Database(f"sqlite:///{self.file}")
        self.past: Past | None = None
        if not self.file.exists():
            self._lay(migrated(), ())
        self.desk = Desk(self.house, self._run)
        self._own = (self.house, self.database, self.desk)

    async def _run(self, do: Callable[[Work], Any]) -> Any:
        return self.work(do)

    def answer(self, turn: Turn) -> Shown | None:
        """Nothing on the way waits here, so no loop is needed; making one costs as much as a small press."""
        try:
            self.desk.answer(turn).send(None)
        except StopIteration as done:
            return done.value
        raise AssertionError("the desk waited for something")

    def press(
        self, user: str, verb: str, data: dict[str, Any], *, where: str = "", tenant: str = TENANT
    ) -> Shown:
        shown = self.answer(Pressed(sender(user, tenant), place(user, where, tenant), self.at, verb, data))
        assert shown is not None
        return shown

    def press_in_dialog(self, user: str, verb: str, data: dict[str, Any], *, where: str = CHAT) -> Shown:
        turn = Pressed(sender(user), place(user, where, TENANT), self.at, verb, data, dialog=True)
        shown = self.answer(turn)
        assert shown is not None
        return shown

    def open(self, user: str, verb: str, data: dict[str, Any], *, where: str = CHAT) -> Shown:
        shown = self.answer(Opened(sender(user), place(user, where, TENANT), self.at, verb, data))
        assert shown is not None
        return shown

    def write(self, user: str, text: str, *, where: str = "", tenant: str = TENANT) -> Shown:
        shown = self.answer(Wrote(sender(user, tenant), place(user, where, tenant), self.at, text))
        assert shown is not None
        return shown

    def work(self, do: Callable[[Work], Any]) -> Any:
        with self.database.work() as work:
            return do(work)

    def fall_due(self, at: datetime) -> None:
        """What is due by then is handled, as the rounds would."""
        self.at = at
        for due in self.work(
            lambda work: work.due.claim(at, owner="test", lease=LEASE, limit=100, kinds=tuple(HANDLERS))
        ):
            self.work(
                lambda work, due=due: (work.due.done(due), HANDLERS[due.kind](work, self.house, due, at))
            )

    def known(self) -> Past | None:
        """All that the outcome of presses depends on; None when more has happened here than `once` saw."""
        lasting = [one.name for one in fields(House) if one.name not in {"new_id", "new_code"}]
        if self.past is None or self._altered() or len(self._counts()) < 2:
            return None
        house = (getattr(self.house, name) for name in lasting)
        return (self.past, self.at, [count.last for count in self._counts()], *house)

    def leave(self, past: Past) -> Left:
        """What happened here, for another bench to `resume`; it is known as this past."""
        self.database.close()  # or some of it would stand in a file beside it
        self.past, self._laid = past, self.file.stat().st_mtime_ns
        counts = tuple(count.last for count in self._counts())
        return Left(self.file.read_bytes(), self.at, next(self.database._ties), counts)

    def resume(self, left: Left, past: Past) -> None:
        """The same has happened here."""
        self._lay(left.file, past)
        self.at = left.at
        self.database._ties = itertools.count(left.tie)
        for count, last in zip(self._counts(), left.counts, strict=True):
            count.last = last

    def _lay(self, file: bytes, past: Past) -> None:
        self.file.write_bytes(file)
        self.past, self._laid = past, self.file.stat().st_mtime_ns

    def _altered(self) -> bool:
        own = all(map(is_, self._own, (self.house, self.database, self.desk)))
        return not own or self.file.stat().st_mtime_ns != self._laid or any(self.folder.glob("desk.db-*"))

    def _counts(self) -> list[Numbered]:
        return [one for one in (self.house.new_id, self.house.new_code) if isinstance(one, Numbered)]

    def rows(self, *tables: str, but: tuple[str, ...] = ()) -> list[str]:
        """Everything that is kept, as text, but for some tables."""
        with closing(sqlite3.connect(self.file)) as file:
            wanted = [name for name in _tables(file) if name not in but and (not tables or name in tables)]
            return [line for name in wanted for line in _lines(file, name)]


def once(bring: Callable[..., None]) -> Callable[..., None]:
    """What brings a bench to a state, but its presses are made only at the first bench: another one with the
    same past gets what they have left, in a twentieth of the time."""
    all_left: list[tuple[Past, Left]] = []

    @wraps(bring)
    def brought(bench: Bench, *how: object) -> None:
        known = bench.known()
        if known is None:
            bring(bench, *how)
            return
        past = (bring, how, known)
        for one, left in all_left:
            if one == past:
                bench.resume(left, past)
                return
        bring(bench, *how)
        all_left.append((past, bench.leave(past)))

    return brought


@cache
def migrated() -> bytes:
    """A SQLite file with all tables, and nothing in them. Made once: that takes longer than most tests do."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "migrated.db"
        with closing(Database(f"sqlite:///{file}")) as database:
            database.migrate()
        return file.read_bytes()


def _tables(file: sqlite3.Connection) -> list[str]:
    found = file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found]


def _lines(file: sqlite3.Connection, table: str) -> Iterator[str]:
    for row in file.execute(f'SELECT * FROM "{table}"'):
        yield f"{table} ({','.join(map(_literal, row))})"


def _literal(value: Any) -> str:
    """As SQL writes it."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)


def sender(user: str, tenant: str = TENANT) -> Sender:
    return Sender(tenant, user, f"Name of {user}", f"aad-{user}", "nb-NO")


def place(user: str, where: str, tenant: str) -> Place:
    kind: Kind = "group" if where else "personal"
    return Place(tenant, where or f"a:{user}", kind, "http://127.0.0.1:1/", "28:bot")


def people(prefix: str = "") -> tuple[Member, ...]:
    """The three parties, one of each."""
    return tuple(Member(f"{prefix}{role}", f"{prefix}{role}", role) for role in Role)


def group(id_: str = "group-1", *, prefix: str = "", helper: str = "helper", chat: str = CHAT) -> Group:
    """A group with all its parties and a chat."""
    workplace = Workplace("Solbakken sykehjem", "Vestbygd kommune")
    code = f"AB{int(id_[-1]) + 1}CDE"
    return Group(
        id_, TENANT, workplace, "nb", "oss_og_vart", SHELF.newest("oss_og_vart").version, code,
        helper=helper, chat=chat, members=people(prefix),
    )  # fmt: skip

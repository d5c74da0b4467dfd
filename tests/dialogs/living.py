"""Days that pass at the desk as they would in earnest: what falls due is handled at its own time, what is
sealed leaves, and now and then nobody is there to do either."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from programme.budget import About
from programme.calendar import OSLO
from programme.delivery import Sent
from programme.people import Group
from programme.visit import Visit
from storage.posting import Posting
from storage.work import Work
from tests.dialogs.desk import TENANT, Bench, group
from tests.dialogs.plan_days import SOONEST, at_solbakken
from tests.dialogs.states import GROUP, journey

BLOCKED = "ConversationBlockedByUser"
FRIDAY = date(2026, 9, 4)
BEFORE, ON, AFTER = date(2026, 8, 28), FRIDAY, date(2026, 9, 9)
"""A deadline, and the days of its three nudges."""
Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Card:
    """A card that came to somebody unasked. `about` is what stood on a collected one, and `deadlines` those
    of its actions then."""

    at: datetime
    user: str
    key: str
    about: tuple[tuple[About, str], ...] = ()
    deadlines: tuple[date | None, ...] = ()

    @property
    def day(self) -> date:
        return self.at.astimezone(OSLO).date()


@dataclass
class Life:
    """A bench, what has arrived, and when nobody was there: all `down`, or only the `post`."""

    bench: Bench
    down: Sequence[Span] = ()
    post: Sequence[Span] = ()
    cards: list[Card] = field(default_factory=list)

    def until(self, end: datetime) -> None:
        """Time goes on to that moment."""
        while (soon := self._next()) is not None:
            at = _after(max(soon, self.bench.at), self.down)
            if at > end:
                break
            self.bench.fall_due(at)
            self.deliver()
            self.bench.at = at + timedelta(seconds=1)
        self.bench.at = end

    def deliver(self) -> None:
        """The postman goes his rounds, if he is there."""
        if _after(self.bench.at, self.post) == self.bench.at:
            while self.bench.work(self._round):
                pass

    def to(self, user: str, *abouts: About) -> list[date]:
        """The days on which this came to somebody on a collected card."""
        found = [one for one in self.cards if one.user == user]
        return [one.day for one in found if not abouts or set(abouts) & {about for about, _ in one.about}]

    def forms(self, user: str) -> list[str]:
        """The forms of stop points that came to somebody."""
        heads = ("asked:", "reminded:")
        return [one.key for one in self.cards if one.user == user and one.key.startswith(heads)]

    def _next(self) -> datetime | None:
        times = (
            self.bench.work(lambda work: work.due._run(SOONEST, {}).scalar()),
            self._opens(self.bench.work(lambda work: work.lanes.next())),
        )
        return min((one for one in times if one is not None), default=None)

    def _opens(self, letters: datetime | None) -> datetime | None:
        return None if letters is None else _after(max(letters, self.bench.at), self.post)

    def _round(self, work: Work) -> int:
        at = self.bench.at
        work.deliveries.late(at)
        postings = work.deliveries.claim(TENANT, at, owner="post", limit=100)
        work.deliveries.sent([(one, self._arrives(work, one)) for one in postings], at)
        return len(postings)

    def _arrives(self, work: Work, posting: Posting) -> Sent:
        to = posting.parcel.to
        told = work.asked.on(TENANT, to.user, self.bench.at.astimezone(OSLO).date())
        collected = posting.key.startswith("collect:")
        about = tuple((kind, subject) for kind, subject, _ in told.items) if collected else ()
        if not posting.follows:
            actions = [work.actions.get(TENANT, subject) for _, subject in about]
            deadlines = tuple(one.deadline if one else None for one in actions)
            self.cards.append(Card(self.bench.at, to.user, posting.key, about, deadlines))
        return Sent(f"m-{posting.parcel.id}", to.conversation or f"a:{to.user}")


def _after(at: datetime, spans: Sequence[Span]) -> datetime:
    """The moment itself, or when the time in which nobody is there is over."""
    for start, end in sorted(spans):
        if start <= at < end:
            at = end
    return at


def oslo(month: int, day: int, hour: int = 8, minute: int = 45, *, year: int = 2026) -> datetime:
    return datetime.combine(date(year, month, day), time(hour, minute), OSLO)


def lived(folder: Path) -> Life:
    """Solbakken on Monday 24 August 2026 at ten, when all that was said to begin with has arrived."""
    life = Life(at_solbakken(folder))
    life.deliver()
    life.cards.clear()
    return life


def another_group(bench: Bench, quiet: str) -> Group:
    """A group elsewhere, with other people, and quiet weeks of its own."""
    other = replace(group("group-2", prefix="other-", chat="19:other@thread.v2"), quiet=quiet)
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    way = journey(bench)
    visit = Visit("visit-other", way.visit.phase, 1, bench.at)
    there = replace(way, group=other.id, visit=visit, carried=None)
    bench.work(lambda work: work.journeys.keep(TENANT, there))
    return other


def block(bench: Bench, user: str) -> None:
    """Teams takes nothing for this person."""
    bench.work(lambda work: work.addresses.close(TENANT, user, BLOCKED, bench.at))


def unblock(bench: Bench, user: str) -> None:
    """And now it does again."""
    bench.work(lambda work: work.addresses.revive(TENANT, user, bench.at))


def state_of(bench: Bench, user: str, day: date) -> str:
    """What has become of the collected card of that day."""
    found = bench.work(lambda work: work.outbox.fate(TENANT, f"collect:{user}:{day}"))
    assert isinstance(found, str)
    return found


def quiet_in(bench: Bench, quiet: str) -> None:
    """The group's quiet weeks are these from now on."""
    data = {"group": GROUP, "language": "nb", "quiet": quiet}
    bench.press("leader", "people.settings/1", data, where=group().chat)

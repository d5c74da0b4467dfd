"""Who will be told what in the time to come, and what is held back: lived ahead on a copy of the database, as
if nobody did anything meanwhile."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.ahead import Ahead
from dialogs.budget import COLLECT, person, wished
from dialogs.house import House
from dialogs.tell import private_chat
from programme.budget import OF_ACTIONS, About, Item, Person, Wait, Why, decide, week_of
from programme.calendar import day_of
from programme.nudge import morning
from storage.database import Database
from storage.due import Due
from storage.posting import Posting
from storage.work import Work


class Held(StrEnum):
    """Why something is not told when it could be; the budget's own reasons, and some more."""

    HOURS = Why.HOURS.value
    QUIET = Why.QUIET.value
    REST = Why.REST.value
    DAY = Why.DAY.value
    WEEK = Why.WEEK.value
    FULL = "full"
    TOGETHER = "waits for another"
    """Two are to have it at the same moment."""
    UNREACHED = "no chat known"
    SWITCHED_OFF = "switched off"
    TOO_LATE = "too late"


@dataclass(frozen=True, slots=True)
class Told:
    """A letter that arrives. `to` is a person who gets it `alone`, else a conversation; `what` says what it
    is and `about` which group's matter."""

    at: datetime
    tenant: str
    to: str
    alone: bool
    what: tuple[str, ...]
    about: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Something for one person that is held back from `at` on, until it is looked at again `until`; None when
    it is never told."""

    at: datetime
    tenant: str
    to: str
    what: str
    about: str
    why: Held
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that could not be seen to, the first time: our own fault, to be mended before then."""

    at: datetime
    what: str
    error: str


@dataclass
class Foretold:
    """What is to come, in its order. `cards` are how many cards of the budget each person, by tenant and id,
    gets on which day; `names` are those of people, places and groups in the same way."""

    told: list[Told] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    cards: dict[tuple[str, str], dict[date, int]] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)

    def fullest_week(self, tenant: str, user: str) -> int:
        """The most cards of the budget that the person gets in one week."""
        weeks: Counter[date] = Counter()
        for day, cards in self.cards.get((tenant, user), {}).items():
            weeks[week_of(day)[0]] += cards
        return max(weeks.values(), default=0)


def foretell(copy: Database, house: House, at: datetime, until: datetime) -> Foretold:
    """Lives from one moment to the other on a copy, which is another afterwards."""
    diary = _Diary(house)
    with copy.work() as work:
        diary.begin(work, at)
    Ahead(copy, house, at, diary).until(until)
    with copy.work() as work:
        _name_all(work, diary.found)
        _count_all(work, diary.found, day_of(at))
    return diary.found


class _Diary:
    """Writes down what happens while time is lived ahead."""

    def __init__(self, house: House) -> None:
        self.found = Foretold()
        self._house = house
        self._waited: tuple[Item, ...] = ()
        self._person: Person | None = None
        self._known: dict[tuple[str, str, Item, Held], int] = {}

    def begin(self, work: Work, at: datetime) -> None:
        """What waits already for those who do not want to be told of it."""
        for tenant, user in work.asked.everybody():
            for item in work.asked.waits(tenant, user):
                if item.until > at and not wished(work, tenant, user, item.about):
                    self._keep(work, tenant, user, at, item, Held.SWITCHED_OFF, None)

    def before(self, work: Work, due: Due, at: datetime) -> None:
        if due.kind == COLLECT:
            self._waited = work.asked.waits(due.tenant, due.subject)
            self._person = person(work, self._house, due.tenant, due.subject, at)

    def after(self, work: Work, due: Due, at: datetime) -> None:
        if due.kind != COLLECT or self._person is None:
            return
        tenant, user = due.tenant, due.subject
        useful = [item for item in work.asked.waits(tenant, user) if item.until > at]
        wanted = [item for item in useful if wished(work, tenant, user, item.about)]
        for item in useful:
            off = item not in wanted
            reached = _reached(work, tenant, user, item.group)
            why, until = (Held.SWITCHED_OFF, None) if off else _why(item, self._person, wanted, at, reached)
            self._keep(work, tenant, user, at, item, why, until)
        for item in self._waited:
            if item.until <= at and wished(work, tenant, user, item.about):
                self._keep(work, tenant, user, at, item, Held.TOO_LATE, None)

    def failed(self, due: Due, at: datetime, error: Exception) -> None:
        if all(one.what != due.id for one in self.found.failed):
            self.found.failed.append(Failed(at, due.id, type(error).__name__))

    def delivered(self, work: Work, posting: Posting, at: datetime) -> None:
        if posting.follows or posting.parcel.replaces or posting.parcel.card is None:
            return  # what changes where it stands tells nobody anything
        tenant, user = posting.tenant, posting.user
        what: tuple[str, ...] = (posting.kind or posting.key.partition(":")[0],)
        if posting.key.startswith(f"{COLLECT}:"):
            items = work.asked.on(tenant, user, day_of(at)).items
            what = tuple(_what(work, tenant, about, subject) for about, subject, _ in items)
        to = user or posting.parcel.to.conversation
        self.found.told.append(Told(at, tenant, to, bool(user), what, posting.about))

    def _keep(
        self,
        work: Work,
        tenant: str,
        user: str,
        at: datetime,
        item: Item,
        why: Held,
        until: datetime | None,
    ) -> None:
        """Once for each thing and reason, with the time of the last look."""
        key = (tenant, user, item, why)
        if key in self._known:
            place = self._known[key]
            self.found.kept[place] = replace(self.found.kept[place], until=until)
            return
        what = _what(work, tenant, item.about, item.subject)
        self._known[key] = len(self.found.kept)
        self.found.kept.append(Kept(at, tenant, user, what, item.group, why, until))


def _reached(work: Work, tenant: str, user: str, group_id: str) -> bool:
    group = work.groups.get(tenant, group_id)
    return group is not None and private_chat(work, group, user) is not None


def _why(
    item: Item, whose: Person, left: Collection[Item], at: datetime, reached: bool
) -> tuple[Held, datetime]:
    """Why it was left, and when it is looked at again."""
    decision = decide([item], whose, at)
    if isinstance(decision, Wait):
        return Held(decision.why.value), decision.at
    together, tomorrow = decide(left, whose, at), morning(day_of(at) + timedelta(days=1))
    if isinstance(together, Wait):
        return Held.WEEK, tomorrow
    if together is None or item not in together.items:
        return Held.FULL, tomorrow
    return (Held.TOGETHER if reached else Held.UNREACHED), tomorrow


def _what(work: Work, tenant: str, about: About, subject: str) -> str:
    """«before: action 3»; never what somebody wrote."""
    action = work.actions.get(tenant, subject) if about in OF_ACTIONS else None
    return f"{about.value}: action {action.number}" if action else about.value


def _name_all(work: Work, found: Foretold) -> None:
    seen: list[Told | Kept] = [*found.told, *found.kept]
    for one in seen:
        alone = isinstance(one, Kept) or one.alone
        found.names[one.tenant, one.to] = (_person if alone else _place)(work, one.tenant, one.to)
        group = work.groups.get(one.tenant, one.about) if one.about else None
        if group is not None:
            found.names[one.tenant, one.about] = group.workplace.title


def _person(work: Work, tenant: str, user: str) -> str:
    return work.people.known(tenant, user).person.name or user


def _place(work: Work, tenant: str, conversation: str) -> str:
    group = work.groups.in_chat(tenant, conversation)
    return f"the chat of {group.workplace.title}" if group else "a channel"


def _count_all(work: Work, found: Foretold, since: date) -> None:
    people = {(one.tenant, one.to) for one in found.told if one.alone} | {
        (one.tenant, one.to) for one in found.kept
    }
    for tenant, user in people:
        found.cards[tenant, user] = {one.day: one.cards for one in work.asked.since(tenant, user, since)}

"""What people are told unasked: what waits for them, what they have had, when they rest, and what each level
wishes of nudges."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Executable, delete, select, union_all, update
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite

from programme.budget import About, Item, Rest, Spent, week_of
from programme.nudge import Level, Wish
from storage.statements import Either, Repository, named, upsert
from storage.unasked import ITEM, REST, RULE, TOLD

_ITEM = ("about", "subject", "group_id", "ready", "until")
WANT = upsert(ITEM, "group_id", "ready", "until", "told")
WAITS = (
    select(*(ITEM.c[name] for name in _ITEM))
    .where(*named(ITEM, "tenant", "person"), ITEM.c.told.is_(None))
    .order_by(ITEM.c.ready, ITEM.c.about, ITEM.c.subject)
)
IN_GROUP = select(ITEM.c.person).distinct().where(*named(ITEM, "tenant", "group_id"))
_OF = (ITEM.c.tenant == given("of_tenant"), ITEM.c.person == given("of_person"))
TELL = (
    update(ITEM)
    .where(*_OF, ITEM.c.about == given("of_about"), ITEM.c.subject == given("of_subject"))
    .values(told=given("on_day"))
)
EVERYBODY = (
    select(ITEM.c.tenant, ITEM.c.person)
    .where(ITEM.c.told.is_(None))
    .distinct()
    .order_by(ITEM.c.tenant, ITEM.c.person)
)
WAITS_AGAIN = update(ITEM).where(*_OF, ITEM.c.told == given("on_day")).values(told=None)
ARRIVED = delete(ITEM).where(*_OF, ITEM.c.told == given("on_day"))
DROP = delete(ITEM).where(*named(ITEM, "tenant", "person", "about", "subject"))
FORGET = delete(ITEM).where(
    *named(ITEM, "tenant", "subject"), ITEM.c.about.in_(given("abouts", expanding=True))
)
_TOLD = tuple(TOLD.c[name] for name in ("day", "cards", "items", "open"))
WEEK = select(TOLD.c.day, TOLD.c.cards).where(
    *named(TOLD, "tenant", "person"), TOLD.c.day >= given("first"), TOLD.c.day <= given("last")
)
GET = select(*_TOLD).where(*named(TOLD, "tenant", "person", "day"))
RECENT = (
    select(*_TOLD).where(*named(TOLD, "tenant", "person"), TOLD.c.day >= given("since")).order_by(TOLD.c.day)
)
UNSURE = select(*_TOLD).where(*named(TOLD, "tenant", "person"), TOLD.c.open).order_by(TOLD.c.day)
KEEP = upsert(TOLD, "cards", "items", "open")


def _more(insert: sqlite.Insert | postgresql.Insert) -> Executable:
    counted = {"cards": TOLD.c.cards + insert.excluded.cards}
    return insert.on_conflict_do_update(index_elements=list(TOLD.primary_key), set_=counted)


MORE = Either(_more(sqlite.insert(TOLD)), _more(postgresql.insert(TOLD)))
REST_OF = select(REST.c.until, REST.c.exact).where(*named(REST, "tenant", "person"))
KEEP_REST = upsert(REST, "until", "exact")
END_REST = delete(REST).where(*named(REST, "tenant", "person"))
_WISH = ("before", "after", "weekly")
_WISHED = select(RULE.c.level, *(RULE.c[name] for name in _WISH)).where(*named(RULE, "tenant"))
WISHES = union_all(
    *(_WISHED.where(RULE.c.level == level.value, RULE.c.subject == given(level.value)) for level in Level)
)
WISH = select(*(RULE.c[name] for name in _WISH)).where(*named(RULE, "tenant", "level", "subject"))
KEEP_WISH = upsert(RULE, *_WISH)


@dataclass(frozen=True, slots=True)
class Told:
    """What a person was sent on one day: how many cards, and what stood on the collected one. `open`: whether
    that one has left is not known yet."""

    day: date
    cards: int
    items: tuple[tuple[About, str, str], ...] = ()
    """What it was about, the subject and the group."""
    open: bool = False


class Asked(Repository):
    """`work.asked`."""

    __slots__ = ()

    def want(self, tenant: str, person: str, item: Item) -> None:
        """It waits to be told, also when it has been before; the same once more moves its times."""
        times = {"group_id": item.group, "ready": item.ready, "until": item.until, "told": None}
        key = {"tenant": tenant, "person": person, "about": item.about.value, "subject": item.subject}
        self._run(WANT, key | times)

    def waits(self, tenant: str, person: str) -> tuple[Item, ...]:
        """All that waits for a person, and stands on no card yet."""
        rows = self._run(WAITS, {"tenant": tenant, "person": person})
        return tuple(Item(About(row.about), row.subject, row.group_id, row.ready, row.until) for row in rows)

    def waiting_in(self, tenant: str, group_id: str) -> tuple[str, ...]:
        """Those for whom anything of a group waits."""
        rows = self._run(IN_GROUP, {"tenant": tenant, "group_id": group_id})
        return tuple(sorted(rows.scalars()))

    def everybody(self) -> tuple[tuple[str, str], ...]:
        """All for whom anything waits, by tenant and id."""
        return tuple((row.tenant, row.person) for row in self._run(EVERYBODY, {}))

    def tell(self, tenant: str, person: str, items: Collection[Item], day: date) -> None:
        """It stands on the card of that day, and waits no more unless that never leaves."""
        this = {"of_tenant": tenant, "of_person": person, "on_day": day}
        rows = [this | {"of_about": one.about.value, "of_subject": one.subject} for one in items]
        if rows:
            self._run(TELL, rows)

    def settle(self, tenant: str, person: str, told: Told, *, arrived: bool) -> None:
        """It is known now whether the collected card of a day has left; if not, what stood on it waits
        again."""
        this = {"of_tenant": tenant, "of_person": person, "on_day": told.day}
        self._run(ARRIVED if arrived else WAITS_AGAIN, this)
        self.keep(tenant, person, told)

    def drop(self, tenant: str, person: str, items: Collection[Item]) -> None:
        """It has been told, or is of no use any more."""
        this = {"tenant": tenant, "person": person}
        rows = [this | {"about": one.about.value, "subject": one.subject} for one in items]
        if rows:
            self._run(DROP, rows)

    def forget(self, tenant: str, subject: str, abouts: Collection[About]) -> None:
        """What waits about a subject has lost its reason, for whomever."""
        self._run(FORGET, {"tenant": tenant, "subject": subject, "abouts": [one.value for one in abouts]})

    def spent(self, tenant: str, person: str, today: date) -> Spent:
        """The cards of this day and of its week."""
        first, last = week_of(today)
        days = {"tenant": tenant, "person": person, "first": first, "last": last}
        cards = {row.day: row.cards for row in self._run(WEEK, days)}
        return Spent(cards.get(today, 0), sum(cards.values()))

    def on(self, tenant: str, person: str, day: date) -> Told:
        """What the person was sent that day."""
        row = self._run(GET, {"tenant": tenant, "person": person, "day": day}).first()
        return Told(day, 0) if row is None else _told(row)

    def since(self, tenant: str, person: str, day: date) -> tuple[Told, ...]:
        """What the person was sent from that day on, oldest first."""
        return tuple(map(_told, self._run(RECENT, {"tenant": tenant, "person": person, "since": day})))

    def unsure(self, tenant: str, person: str) -> tuple[Told, ...]:
        """The days whose collected card may have left or not, oldest first."""
        return tuple(map(_told, self._run(UNSURE, {"tenant": tenant, "person": person})))

    def more(self, tenant: str, person: str, day: date, cards: int) -> None:
        """So many more cards on that day. Nobody else counts, or sends, this person's cards of the day until
        this Work ends; with none it only sees to that."""
        key = {"tenant": tenant, "person": person, "day": day}
        self._run(MORE, key | {"cards": cards, "items": "[]", "open": False})

    def keep(self, tenant: str, person: str, told: Told) -> None:
        """What was sent that day, as it is now."""
        items = json.dumps([[about.value, subject, group] for about, subject, group in told.items])
        key = {"tenant": tenant, "person": person, "day": told.day}
        self._run(KEEP, key | {"cards": told.cards, "items": items, "open": told.open})

    def rest(self, tenant: str, person: str) -> Rest | None:
        """When the person wants to be told things again, if they have said so."""
        row = self._run(REST_OF, {"tenant": tenant, "person": person}).first()
        return None if row is None else Rest(row.until, row.exact)

    def keep_rest(self, tenant: str, person: str, rest: Rest | None) -> None:
        """As the person wishes from now on; None ends it."""
        this: dict[str, Any] = {"tenant": tenant, "person": person}
        if rest is None:
            self._run(END_REST, this)
        else:
            self._run(KEEP_REST, this | {"until": rest.until, "exact": rest.exact})

    def wish(self, tenant: str, level: str, subject: str) -> Wish:
        """What a level wishes of nudges."""
        row = self._run(WISH, {"tenant": tenant, "level": level, "subject": subject}).first()
        return Wish() if row is None else Wish(*row)

    def wishes(self, tenant: str, workplace: str, plan: str) -> tuple[Wish, ...]:
        """What the programme, a workplace and a plan wish, in that order."""
        these = {"tenant": tenant, "programme": "", "workplace": workplace, "plan": plan}
        rows = self._run(WISHES, these)
        found = {row.level: Wish(row.before, row.after, row.weekly) for row in rows}
        return tuple(found.get(level.value, Wish()) for level in Level)

    def keep_wish(self, tenant: str, level: str, subject: str, wish: Wish) -> None:
        """What it wishes from now on."""
        values = {name: getattr(wish, name) for name in _WISH}
        self._run(KEEP_WISH, {"tenant": tenant, "level": level, "subject": subject} | values)


def _told(row: Any) -> Told:
    items = tuple((About(about), subject, group) for about, subject, group in json.loads(row[2]))
    return Told(row.day, row.cards, items, row.open)

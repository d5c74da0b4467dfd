"""Dialogue letters as they are written and sent, and the habit behind them."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import select, update

from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.habit import Habit
from storage.bulletin.body import audience_in, audience_text, body_in, body_of
from storage.bulletin.tables import BULLETIN, BULLETIN_HABIT
from storage.statements import Repository, named, upsert

_PLAIN = (
    *("month", "made", "made_by", "monthly", "send_at", "edition", "corrected"),
    *("asked_by", "approver", "approved_by", "remark", "ended", "version", "corrects"),
)
_ALL = select(*(BULLETIN.c[name] for name in ("id", "state", "body", *_PLAIN))).where(
    *named(BULLETIN, "tenant")
)
_NEWEST = (BULLETIN.c.month.desc(), BULLETIN.c.made.desc(), BULLETIN.c.id)
GET = _ALL.where(*named(BULLETIN, "id"))
LOCK = select(BULLETIN.c.id).where(*named(BULLETIN, "tenant", "id")).with_for_update(key_share=True)
IN = _ALL.where(BULLETIN.c.state.in_(given("states", expanding=True))).order_by(*_NEWEST)
OF_MONTH = _ALL.where(*named(BULLETIN, "month"), BULLETIN.c.monthly)
_BEING_WRITTEN = (State.DRAFT.value, State.ASKED.value)
CORRECTION = _ALL.where(*named(BULLETIN, "corrects"), BULLETIN.c.state.in_(_BEING_WRITTEN))
ADD = BULLETIN.insert()
KEEP = (
    update(BULLETIN)
    .where(BULLETIN.c.tenant == given("of_tenant"), BULLETIN.c.id == given("of_id"))
    .values({name: given(f"new_{name}") for name in ("state", "body", *_PLAIN)})
)
_HABIT = ("is_on", "weekday", "paused", "approval", "audience")
HABIT = select(*(BULLETIN_HABIT.c[name] for name in _HABIT)).where(*named(BULLETIN_HABIT, "tenant"))
KEEP_HABIT = upsert(BULLETIN_HABIT, *_HABIT)
WITH_HABIT = select(BULLETIN_HABIT.c.tenant).where(BULLETIN_HABIT.c.is_on)


class Bulletins(Repository):
    """`work.bulletins`. Two that are begun by the clock for one month, and two corrections that are written
    of one letter, raise Clash."""

    __slots__ = ()

    def add(self, tenant: str, letter: Bulletin) -> None:
        """A new one."""
        self._run(ADD, {"tenant": tenant, "id": letter.id} | _row(letter))

    def keep(self, tenant: str, before: Bulletin, after: Bulletin) -> None:
        """Writes what differs; `before` is what was read, locked, in this Work."""
        if after != before:
            new = {f"new_{name}": value for name, value in _row(after).items()}
            self._run(KEEP, {"of_tenant": tenant, "of_id": after.id} | new)

    def get(self, tenant: str, id: str) -> Bulletin | None:
        """The letter as it is."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _read(row)

    def lock(self, tenant: str, id: str) -> Bulletin | None:
        """The letter, and nobody else changes anything of it until this Work ends. Whoever also holds a group
        locks that first."""
        if self._postgres:
            self._run(LOCK, {"tenant": tenant, "id": id})
        return self.get(tenant, id)

    def among(self, tenant: str, states: Collection[State]) -> tuple[Bulletin, ...]:
        """Those in these states, the newest month first."""
        values = {"tenant": tenant, "states": [state.value for state in states]}
        return tuple(map(_read, self._run(IN, values)))

    def correction_of(self, tenant: str, id: str) -> Bulletin | None:
        """The correction that is being written of a letter."""
        row = self._run(CORRECTION, {"tenant": tenant, "corrects": id}).first()
        return None if row is None else _read(row)

    def monthly(self, tenant: str, month: date) -> Bulletin | None:
        """The one that the clock began for a month, whatever became of it."""
        row = self._run(OF_MONTH, {"tenant": tenant, "month": month}).first()
        return None if row is None else _read(row)

    def habit(self, tenant: str) -> Habit:
        """How letters are written here; off where nobody has chosen."""
        row = self._run(HABIT, {"tenant": tenant}).first()
        if row is None:
            return Habit()
        return Habit(row.is_on, row.weekday, row.paused, row.approval, audience_in(row.audience))

    def keep_habit(self, tenant: str, habit: Habit) -> None:
        """As it is from now on."""
        values = {"is_on": habit.on, "weekday": habit.weekday, "paused": habit.paused}
        more = {"approval": habit.approval, "audience": audience_text(habit.audience)}
        self._run(KEEP_HABIT, {"tenant": tenant} | values | more)

    def tenants_with_habit(self) -> tuple[str, ...]:
        """Every tenant in which drafts are made by the clock."""
        return tuple(self._run(WITH_HABIT, {}).scalars())


def _row(letter: Bulletin) -> dict[str, Any]:
    plain = {name: getattr(letter, name) for name in _PLAIN}
    return {"state": letter.state.value, "body": body_of(letter)} | plain


def _read(row: Any) -> Bulletin:
    plain = {name: getattr(row, name) for name in _PLAIN}
    return Bulletin(id=row.id, state=State(row.state), **plain, **body_in(row.body))

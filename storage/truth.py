"""What became of what was said unasked: per letter and address, and for a whole tenant."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, case, exists, func, literal_column, select
from sqlalchemy import bindparam as given

from programme.delivery import Address, Fate, State
from storage.statements import Repository
from storage.tables import POSTING, READING, THREAD
from storage.waiting import SEALED

_SAME_THREAD = and_(THREAD.c.tenant == POSTING.c.tenant, THREAD.c.thread == POSTING.c.thread)
IS_READ = exists().where(
    READING.c.tenant == POSTING.c.tenant,
    READING.c.conversation == POSTING.c.conversation,
    POSTING.c.message != "",
    # Teams' ids are milliseconds written out, so of two of the same length the later is the greater.
    func.length(READING.c.message) == func.length(POSTING.c.message),
    READING.c.message >= POSTING.c.message,
)
"""Whether anybody has read a posting that was sent, as far as Teams tells."""
STATE = case(
    (SEALED & (THREAD.c.closed != ""), State.KEPT),
    (SEALED, State.WAITING),
    ((POSTING.c.state == "sent") & IS_READ, State.READ),
    else_=POSTING.c.state,
)
_KNOWN = POSTING.outerjoin(THREAD, _SAME_THREAD)
_OF_THREAD = (THREAD.c.closed, THREAD.c.closed_at, THREAD.c.free_at)
OF = (
    select(POSTING, *_OF_THREAD, STATE.label("now_is"))
    .select_from(_KNOWN)
    .where(
        POSTING.c.tenant == given("of"),
        POSTING.c.about == given("matter"),
        POSTING.c.about != literal_column("''"),
        POSTING.c.sealed >= given("since"),
        POSTING.c.kind != "",
    )
    .order_by(POSTING.c.sealed.desc(), POSTING.c.tie.desc())
    .limit(given("most"))
)
_COUNTED = (
    select(STATE.label("now_is"), func.count().label("many"))
    .select_from(_KNOWN)
    .where(POSTING.c.tenant == given("of"), POSTING.c.kind != "")
    .group_by(STATE)
)
COUNTS = _COUNTED.where(SEALED), _COUNTED.where(POSTING.c.ended >= given("since"))
MOST = 200


class Truth(Repository):
    """`work.truth`."""

    __slots__ = ()

    def of(self, tenant: str, about: str, since: datetime) -> tuple[Fate, ...]:
        """What became of the letters of a group's matter sealed since then, newest first, at most MOST."""
        values = {"of": tenant, "matter": about, "since": since, "most": MOST}
        return tuple(_fate(row) for row in self._run(OF, values))

    def counts(self, tenant: str, since: datetime) -> dict[State, int]:
        """How many letters with a kind are in each state in the whole tenant: those that wait, and those
        ended since."""
        rows = [row for statement in COUNTS for row in self._run(statement, {"of": tenant, "since": since})]
        return {State(row.now_is): row.many for row in rows}


def _fate(row: Row[Any]) -> Fate:
    state = State(row.now_is)
    at = (row.closed_at if state is State.KEPT else row.ended) or row.sealed
    to = Address(row.tenant, row.service_url, row.bot, row.conversation, row.person)
    next_at = row.free_at if state is State.WAITING else None
    why = row.closed if state is State.KEPT else row.why
    return Fate(row.key, row.kind, to, state, at, next_at, why, row.tries, row.twice)

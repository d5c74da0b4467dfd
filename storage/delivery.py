"""Letters on their way: taken from a lane one per thread, and what became of each.

Only the holder of the lane takes letters from it, so Teams never meets two operations in one conversation
(412), and what holds back one thread (429) holds back no other. An outcome counts for the owner who took the
letter; one that comes after another has taken over changes nothing that is settled.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, func, or_, select, text, tuple_, update

from programme.delivery import LOST, Sent
from storage.claiming import CLAIM, CLAIM_THREADS, FIRST, LATE, NOBODY_ELSE_CHANGES, PARCELS, PUT_OFF
from storage.due import SET as SET_DUE
from storage.due import UNREACHED, setting
from storage.people import FORGET_PRIVATE, KEEP_PRIVATE
from storage.posting import Posting, read
from storage.statements import Repository
from storage.tables import POSTING, THREAD
from storage.thread import HELD, LOCK, settle
from storage.waiting import SEALED

GIVE_WAY = text("SET LOCAL lock_timeout = '200ms'")
SOON = timedelta(milliseconds=200)
"""After how long a letter is looked at again that somebody was just changing."""
_FOLLOWED = POSTING.alias("followed")
_THIS = (POSTING.c.tenant == given("of"), POSTING.c.id == given("of_id"), SEALED)
_MINE = POSTING.c.owner == given("by")
_MINE_OR_NOBODYS = or_(_MINE, POSTING.c.owner == "")
ARRIVED = (
    update(POSTING)
    .where(*_THIS, _MINE_OR_NOBODYS)
    .values(
        state="sent",
        ended=given("at"),
        message=given("said"),
        conversation=given("there"),
        owner=given("by"),
        card="",
        why="",
    )
)
FOLLOWED = (
    update(POSTING)
    .where(
        POSTING.c.tenant == given("of"),
        POSTING.c.id
        == select(_FOLLOWED.c.follows)
        .where(_FOLLOWED.c.tenant == given("of"), _FOLLOWED.c.id == given("of_id"))
        .scalar_subquery(),
    )
    .values(
        state=given("now_is"),
        message=given("said"),
        conversation=given("there"),
        card="",
        ended=func.coalesce(POSTING.c.ended, given("at", type_=POSTING.c.ended.type)),
    )
)
GIVEN_UP = (
    update(POSTING)
    .where(*_THIS, _MINE)
    .values(state="gone", ended=given("at"), why=given("because"), owner="", card="")
)
NEEDLESS = (
    update(POSTING).where(*_THIS, _MINE).values(state="withdrawn", ended=given("at"), owner="", card="")
)
PERHAPS = update(POSTING).where(*_THIS, _MINE).values(twice=True)
BACK = (
    update(POSTING)
    .where(*_THIS, _MINE)
    .values(owner="", why=given("because"), tries=POSTING.c.tries - given("uncounted"))
)
PUT_BACK = (
    update(POSTING)
    .where(
        POSTING.c.tenant == given("of"),
        SEALED,
        _MINE,
        POSTING.c.id.not_in(given("known", expanding=True)),
    )
    .values(owner="", tries=POSTING.c.tries - 1)
    .returning(POSTING.c.thread)
)
_THEIR_THREAD = (
    THREAD.c.tenant == given("of"),
    THREAD.c.thread == given("of_thread"),
    or_(THREAD.c.owner == given("by"), THREAD.c.owner == ""),
)
RELEASE = settle(THREAD.c.held_until).where(*_THEIR_THREAD)
HOLD = settle(HELD).where(*_THEIR_THREAD)
CLOSE = (
    update(THREAD)
    .where(*_THEIR_THREAD)
    .values(owner="", free_at=None, closed=given("because"), closed_at=given("at"))
)
CONCERNED = (
    select(POSTING.c.if_gone)
    .where(
        POSTING.c.tenant == given("of"),
        POSTING.c.thread == given("of_thread"),
        SEALED,
        POSTING.c.if_gone != "",
    )
    .distinct()
)
_OLD = select(POSTING.c.tenant, POSTING.c.id).where(POSTING.c.ended < given("before")).limit(given("most"))
FORGET = delete(POSTING).where(tuple_(POSTING.c.tenant, POSTING.c.id).in_(_OLD))


class Deliveries(Repository):
    """`work.deliveries`."""

    __slots__ = ()

    def give_way(self) -> None:
        """Until this Work ends it raises Clash rather than wait long for another: somebody may be acting on
        the same threads, and of two who wait for each other PostgreSQL stops either, after a second."""
        if self._postgres:
            self._run(GIVE_WAY, {})

    def late(self, now: datetime) -> int:
        """Sets aside what can no longer be of use; how many there were."""
        return len(self._run(LATE, {"now": now}).all())

    def claim(self, tenant: str, now: datetime, *, owner: str, limit: int) -> tuple[Posting, ...]:
        """The first letter of up to `limit` free threads, those first that have been free longest. Nobody
        else has them until the outcome is kept, or the lane is taken over."""
        lane = {"of": tenant, "by": owner, "now": now}
        threads = set(self._run(CLAIM_THREADS, lane | {"most": limit}).scalars())
        if not threads:
            return ()
        first = [id_ for id_ in self._run(FIRST, lane | {"threads": sorted(threads)}).scalars() if id_]
        if self._postgres:
            first = list(self._run(NOBODY_ELSE_CHANGES, {"of": tenant, "ids": first}).scalars())
        claimed = self._run(CLAIM, lane | {"ids": first}).all()
        if empty := sorted(threads - {row.thread for row in claimed}):  # withdrawn since, or late
            self._settle(tenant, owner, empty)
            self._run(PUT_OFF, {"of": tenant, "threads": empty, "now": now, "soon": now + SOON})
        ids = [row.id for row in claimed]
        return tuple(read(row) for row in self._run(PARCELS, {"of": tenant, "ids": ids})) if ids else ()

    def sent(self, arrived: Sequence[tuple[Posting, Sent]], at: datetime) -> int:
        """They have arrived; how many of them were still ours to settle. A private chat that was opened for
        one is known from now on."""
        if not arrived:
            return 0
        rows = [
            _this(posting) | {"at": at, "said": sent.message, "there": sent.conversation}
            for posting, sent in arrived
        ]
        settled = self._run(ARRIVED, rows).rowcount
        for posting, sent in arrived:
            self._remember(posting, sent, at)
        self._settle(*arrived[0][0].lane, [posting.thread for posting, _ in arrived])
        return settled

    def back(
        self,
        posting: Posting,
        until: datetime,
        why: str = "",
        *,
        tried: bool = True,
        perhaps: bool = False,
    ) -> None:
        """Not now: its thread waits until then, and only that thread. `tried` is False when it never left;
        `perhaps` it has arrived, and comes twice."""
        if perhaps:
            self._run(PERHAPS, _this(posting))
        self._run(BACK, _this(posting) | {"because": why, "uncounted": 0 if tried else 1})
        self._settle(*posting.lane, [posting.thread], held=until)

    def gone(self, posting: Posting, why: str, at: datetime) -> None:
        """It can never arrive; what it names in `if_gone` is due to be looked into."""
        self._run(GIVEN_UP, _this(posting) | {"at": at, "because": why})
        self._settle(*posting.lane, [posting.thread])
        self._look_into(posting.tenant, [posting.if_gone] if posting.if_gone else [], at)

    def put_back(self, tenant: str, *, owner: str, known: Sequence[str]) -> None:
        """Letters that are the owner's, who knows nothing of them because the database's answer was lost,
        have not left. `known` are the ids of those that have."""
        taken = self._run(PUT_BACK, {"of": tenant, "by": owner, "known": known}).scalars()
        self._settle(tenant, owner, list(taken))

    def needless(self, posting: Posting, at: datetime) -> None:
        """There is nothing left for it to change."""
        self._run(NEEDLESS, _this(posting) | {"at": at})
        self._settle(*posting.lane, [posting.thread])

    def closed(self, posting: Posting, why: str, at: datetime) -> None:
        """Its address takes nothing any more. All that waits there is kept, and looked into."""
        self._run(BACK, _this(posting) | {"because": why, "uncounted": 0})
        self._run(CLOSE, _thread(posting) | {"because": why, "at": at})
        if why == LOST and posting.user:
            self._run(FORGET_PRIVATE, {"tenant": posting.tenant, "person": posting.user})
        concerned = self._run(CONCERNED, {"of": posting.tenant, "of_thread": posting.thread})
        self._look_into(posting.tenant, sorted(concerned.scalars()), at)

    def forget(self, before: datetime, most: int) -> int:
        """Deletes up to `most` letters that ended before then; how many there were."""
        return self._run(FORGET, {"before": before, "most": most}).rowcount

    def _remember(self, posting: Posting, sent: Sent, at: datetime) -> None:
        parcel, to = posting.parcel, posting.parcel.to
        if posting.user and sent.conversation not in {"", to.conversation}:
            place = {"conversation": sent.conversation, "service_url": to.service_url, "bot": to.bot}
            self._run(KEEP_PRIVATE, {"tenant": posting.tenant, "person": posting.user, **place})
        if posting.follows:
            gone = parcel.card is None
            now_is = {"now_is": "withdrawn" if gone else "sent", "said": "" if gone else sent.message}
            where = {"there": sent.conversation or to.conversation, "at": at}
            self._run(FOLLOWED, {"of": posting.tenant, "of_id": parcel.id, **now_is, **where})

    def _settle(self, tenant: str, owner: str, threads: Sequence[str], held: datetime | None = None) -> None:
        """The owner has nothing of these threads on the way any more; none is free before `held`. Nobody may
        knock at them meanwhile; SQLite lets in one writer at a time anyhow."""
        if not threads:
            return
        in_order = sorted(set(threads))
        if self._postgres:
            self._run(LOCK, {"of": tenant, "threads": in_order})
        each = [{"of": tenant, "of_thread": thread, "by": owner} for thread in in_order]
        if held is None:
            self._run(RELEASE, each)
        else:
            self._run(HOLD, [one | {"held": held} for one in each])

    def _look_into(self, tenant: str, subjects: Sequence[str], at: datetime) -> None:
        for subject in subjects:
            self._run(SET_DUE, setting(tenant, UNREACHED, subject, at))


def _this(posting: Posting) -> dict[str, Any]:
    return {"of": posting.tenant, "of_id": posting.parcel.id, "by": posting.owner}


def _thread(posting: Posting) -> dict[str, Any]:
    return {"of": posting.tenant, "of_thread": posting.thread, "by": posting.owner}

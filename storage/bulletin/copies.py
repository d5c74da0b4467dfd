"""The copies of letters: who gets one, which edition they have, and what became of it."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, delete, exists, func, literal_column, select, update
from sqlalchemy import bindparam as given

from programme.bulletin.audience import Reader
from programme.bulletin.copies import Copy
from programme.delivery import Address, Fate, State
from storage.bulletin.copy_row import BLANK, COLUMNS, copy_in, row_of
from storage.bulletin.tables import COPY
from storage.outbox import TAKEN_BACK
from storage.statements import Repository, named
from storage.tables import POSTING, THREAD
from storage.truth import IS_READ, STATE
from storage.waiting import SEALED

_THIS = named(COPY, "tenant", "bulletin_id")
ADD = COPY.insert()
DROP = delete(COPY).where(*_THIS)
OF = select(*COLUMNS).where(*_THIS).order_by(COPY.c.place)
AT = select(*COLUMNS).where(*_THIS, *named(COPY, "thread"))
BEHIND = (
    select(*COLUMNS)
    .where(*_THIS, COPY.c.edition < given("newest"), ~COPY.c.stopped)
    .where((COPY.c.why == "") | (COPY.c.posting != ""))
    .order_by(COPY.c.edition, COPY.c.place)
    .limit(given("most"))
)
COUNT = select(func.count()).select_from(COPY).where(*_THIS)
OF_GROUP = (
    select(COPY.c.bulletin_id)
    .where(*named(COPY, "tenant", "group_id"), COPY.c.group_id != literal_column("''"))  # as in its index
    .distinct()
)
CAME = (
    select(COPY.c.bulletin_id)
    .where(*named(COPY, "tenant"), COPY.c.bulletin_id.in_(given("bulletins", expanding=True)))
    .where(COPY.c.edition > 0)
    .where(
        COPY.c.thread.in_(given("threads", expanding=True))
        | COPY.c.group_id.in_(given("groups", expanding=True))
    )
    .distinct()
)
KEEP = (
    update(COPY)
    .where(
        COPY.c.tenant == given("of_tenant"),
        COPY.c.bulletin_id == given("of_bulletin"),
        COPY.c.thread == given("of_thread"),
    )
    .values({name: given(f"new_{name}") for name in ("edition", "posting", "tries", "why", "stopped")})
)
_THESE = (COPY.c.tenant == given("of_tenant"), COPY.c.bulletin_id == given("of_bulletin"))
STOP = update(COPY).where(*_THESE, COPY.c.edition == 0, COPY.c.posting == "").values(stopped=True)
TAKE_BACK = (
    update(POSTING)
    .where(POSTING.c.tenant == given("of_tenant"), SEALED)
    .where(POSTING.c.key.in_(select(COPY.c.posting).where(*_THESE, COPY.c.posting != "")))
    .values(TAKEN_BACK)
)
_ITS = (POSTING.c.tenant == COPY.c.tenant, POSTING.c.key == COPY.c.posting)
_WAS_READ = exists().where(*_ITS, POSTING.c.state == literal_column("'sent'"), IS_READ)
NOTE_READ = update(COPY).where(*_THESE, COPY.c.posting != "", _WAS_READ).values(had_read=COPY.c.edition)
ANEW = (
    update(COPY)
    .where(*_THESE, COPY.c.edition > 0, COPY.c.posting != "", exists().where(*_ITS, SEALED))
    .values(edition=COPY.c.edition - 1)
)
_CHANGE = POSTING.alias("change")
_WAITS = exists().where(
    *_ITS,
    _CHANGE.c.tenant == POSTING.c.tenant,
    _CHANGE.c.thread == POSTING.c.thread,
    _CHANGE.c.follows == POSTING.c.id,
    _CHANGE.c.state == literal_column("'sealed'"),
)
CHANGING = select(COPY.c.thread).where(*_THIS, COPY.c.posting != "", _WAITS)
_TO = ("sort", "name", "service_url", "bot", "conversation", "person", "language", "plain")
READDRESS = (
    update(COPY)
    .where(*_THESE, COPY.c.thread == given("of_thread"))
    .values({name: given(f"new_{name}") for name in ("thread", *_TO)})
)
_SENT = and_(*_ITS, COPY.c.posting != "")
_THREAD = and_(THREAD.c.tenant == COPY.c.tenant, THREAD.c.thread == COPY.c.thread)
_FATE = ("key", "kind", "sealed", "ended", "tries", "twice")
FATES = (
    select(
        *COLUMNS,
        *(POSTING.c[name].label(f"its_{name}") for name in _FATE),
        POSTING.c.why.label("its_why"),
        POSTING.c.conversation.label("its_conversation"),
        THREAD.c.closed,
        THREAD.c.closed_at,
        THREAD.c.free_at,
        STATE.label("now_is"),
    )
    .select_from(COPY.outerjoin(POSTING, _SENT).outerjoin(THREAD, _THREAD))
    .where(*_THIS)
    .order_by(COPY.c.place)
)


class Copies(Repository):
    """`work.copies`. The caller holds the letter's lock."""

    __slots__ = ()

    def fix(self, tenant: str, bulletin: str, readers: Iterable[Reader]) -> None:
        """Exactly these get a copy; what was fixed before is forgotten. Only before the letter has left."""
        self._run(DROP, {"tenant": tenant, "bulletin_id": bulletin})
        rows = [
            {"tenant": tenant, "bulletin_id": bulletin, "place": place} | row_of(reader) | BLANK
            for place, reader in enumerate(readers)
        ]
        if rows:
            self._run(ADD, rows)

    def drop(self, tenant: str, bulletin: str) -> None:
        """Nobody gets one. Only before the letter has left."""
        self._run(DROP, {"tenant": tenant, "bulletin_id": bulletin})

    def of(self, tenant: str, bulletin: str) -> tuple[Copy, ...]:
        """All copies of a letter, in order."""
        return tuple(map(copy_in, self._run(OF, {"tenant": tenant, "bulletin_id": bulletin})))

    def at(self, tenant: str, bulletin: str, threads: Collection[str]) -> Copy | None:
        """The copy that stands in one of these threads; None where there is none."""
        for thread in threads:
            values = {"tenant": tenant, "bulletin_id": bulletin, "thread": thread}
            row = self._run(AT, values).first()
            if row is not None:
                return copy_in(row)
        return None

    def count(self, tenant: str, bulletin: str) -> int:
        """How many there are."""
        return int(self._run(COUNT, {"tenant": tenant, "bulletin_id": bulletin}).scalar_one())

    def behind(self, tenant: str, bulletin: str, edition: int, most: int) -> tuple[Copy, ...]:
        """Copies that have not been given this edition, and can be: those that had nothing come first."""
        values = {"tenant": tenant, "bulletin_id": bulletin, "newest": edition, "most": most}
        return tuple(map(copy_in, self._run(BEHIND, values)))

    def keep(self, tenant: str, copies: Iterable[Copy]) -> None:
        """What has become of them."""
        rows = [
            {
                "of_tenant": tenant,
                "of_bulletin": one.bulletin,
                "of_thread": one.reader.thread,
                "new_edition": one.edition,
                "new_posting": one.key,
                "new_tries": one.tries,
                "new_why": one.why,
                "new_stopped": one.stopped,
            }
            for one in copies
        ]
        if rows:
            self._run(KEEP, rows)

    def stop(self, tenant: str, bulletin: str) -> int:
        """Those that had nothing never get any; how many they are."""
        return self._run(STOP, {"of_tenant": tenant, "of_bulletin": bulletin}).rowcount

    def anew(self, tenant: str, bulletin: str) -> int:
        """Those that were sealed and have not left are behind again, to be drawn once more; how many."""
        return self._run(ANEW, {"of_tenant": tenant, "of_bulletin": bulletin}).rowcount

    def take_back(self, tenant: str, bulletin: str, at: datetime) -> None:
        """What was sealed for copies and has not left never does; what is to change copies that have left
        goes on."""
        self._run(TAKE_BACK, {"of_tenant": tenant, "of_bulletin": bulletin, "at": at})

    def note_read(self, tenant: str, bulletin: str) -> None:
        """Which copies are known to have been read is kept, before another edition takes their place."""
        self._run(NOTE_READ, {"of_tenant": tenant, "of_bulletin": bulletin})

    def changing(self, tenant: str, bulletin: str) -> frozenset[str]:
        """The threads of copies that have left and are about to become another where they stand."""
        return frozenset(self._run(CHANGING, {"tenant": tenant, "bulletin_id": bulletin}).scalars())

    def readdress(self, tenant: str, copy: Copy, reader: Reader) -> Copy:
        """The copy goes to where that reader is now, which has none yet. It as it is then."""
        new = {f"new_{name}": value for name, value in row_of(reader).items() if name != "group_id"}
        key = {"of_tenant": tenant, "of_bulletin": copy.bulletin, "of_thread": copy.reader.thread}
        self._run(READDRESS, key | new)
        return replace(copy, reader=reader)

    def received(self, tenant: str, group_id: str) -> frozenset[str]:
        """The letters of which a group has a copy."""
        return frozenset(self._run(OF_GROUP, {"tenant": tenant, "group_id": group_id}).scalars())

    def came(
        self, tenant: str, bulletins: Collection[str], threads: Collection[str], groups: Collection[str]
    ) -> frozenset[str]:
        """Those of these letters of which a copy has left for one of the threads or the groups."""
        if not bulletins:
            return frozenset()
        values = {"bulletins": list(bulletins), "threads": list(threads), "groups": list(groups)}
        return frozenset(self._run(CAME, {"tenant": tenant} | values).scalars())

    def fates(self, tenant: str, bulletin: str) -> tuple[tuple[Copy, Fate | None], ...]:
        """Every copy, and what is known of what was sealed for it; None before that, and where it is too long
        ago to be known."""
        rows = self._run(FATES, {"tenant": tenant, "bulletin_id": bulletin})
        return tuple((copy_in(row), _fate(row)) for row in rows)


def _fate(row: Row[Any]) -> Fate | None:
    """What became of it, as storage/truth.py tells of any letter."""
    if row.its_key is None:
        return None
    state = State(row.now_is)
    at = (row.closed_at if state is State.KEPT else row.its_ended) or row.its_sealed
    to = Address(row.tenant, row.service_url, row.bot, row.its_conversation, row.person)
    next_at = row.free_at if state is State.WAITING else None
    why = row.closed if state is State.KEPT else row.its_why
    return Fate(row.its_key, row.its_kind, to, state, at, next_at, why, row.its_tries, row.its_twice)

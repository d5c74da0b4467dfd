"""The statements by which letters are taken from a lane; delivery.py tells when."""

from sqlalchemy import and_, case, func, literal_column, select, update
from sqlalchemy import bindparam as given

from storage.tables import POSTING, PRIVATE_CHAT, THREAD
from storage.waiting import IN_ORDER, NEWEST, SEALED

LATE = (
    update(POSTING)
    .where(SEALED, POSTING.c.useful_until <= given("now"), POSTING.c.owner == literal_column("''"))
    .values(state="late", ended=given("now"), card="")
    .returning(POSTING.c.id)
)

_FREE = (
    select(THREAD.c.thread)
    .where(THREAD.c.free_at <= given("now"), THREAD.c.tenant == given("of"))
    .order_by(THREAD.c.free_at)
    .limit(given("most"))
    .with_for_update(skip_locked=True)
)
CLAIM_THREADS = (
    update(THREAD)
    .where(THREAD.c.tenant == given("of"), THREAD.c.thread.in_(_FREE))
    .values(owner=given("by"), free_at=None)
    .returning(THREAD.c.thread)
)
_QUEUED = POSTING.alias("queued")
_FIRST_OF_EACH = (
    select(_QUEUED.c.id)
    .where(
        _QUEUED.c.tenant == THREAD.c.tenant,
        _QUEUED.c.thread == THREAD.c.thread,
        _QUEUED.c.state == literal_column("'sealed'"),
        _QUEUED.c.not_before <= given("now"),
    )
    .order_by(*(_QUEUED.c[name] for name in IN_ORDER))
    .limit(1)
    .correlate(THREAD)
    .scalar_subquery()
)
FIRST = select(_FIRST_OF_EACH).where(
    THREAD.c.tenant == given("of"), THREAD.c.thread.in_(given("threads", expanding=True))
)
"""The ids of the first letters of these threads; NULL for one in which nothing is due any more."""
_THESE = (POSTING.c.tenant == given("of"), POSTING.c.id.in_(given("ids", expanding=True)), SEALED)
NOBODY_ELSE_CHANGES = select(POSTING.c.id).where(*_THESE).with_for_update(skip_locked=True)
"""Whoever withdraws or rewrites a letter knocks at its thread next, and we hold the thread: to wait for them
would be to wait for each other. A statement of its own, for inside another PostgreSQL runs it row by row."""
CLAIM = (
    update(POSTING)
    .where(*_THESE)
    .values(owner=given("by"), tries=POSTING.c.tries + 1)
    .returning(POSTING.c.id, POSTING.c.thread)
)
PUT_OFF = (
    update(THREAD)
    .where(
        THREAD.c.tenant == given("of"),
        THREAD.c.thread.in_(given("threads", expanding=True)),
        THREAD.c.free_at <= given("now"),
    )
    .values(free_at=given("soon"))
)
"""Threads whose first letter somebody is changing this very moment: looked at again when they are done."""

_THEIRS = and_(PRIVATE_CHAT.c.tenant == POSTING.c.tenant, PRIVATE_CHAT.c.person == POSTING.c.person)
_LAST, _FOLLOWED = POSTING.alias("last"), POSTING.alias("followed")
_LAST_OF_SLOT = (
    select(_LAST.c.message)
    .where(
        _LAST.c.tenant == POSTING.c.tenant,
        _LAST.c.slot == POSTING.c.slot,
        _LAST.c.conversation == func.coalesce(PRIVATE_CHAT.c.conversation, POSTING.c.conversation),
        _LAST.c.state == literal_column("'sent'"),
        _LAST.c.slot != literal_column("''"),
        _LAST.c.message != "",
    )
    .order_by(*(_LAST.c[name].desc() for name in NEWEST))
)
_CHANGES = and_(_FOLLOWED.c.tenant == POSTING.c.tenant, _FOLLOWED.c.id == POSTING.c.follows)
PARCELS = (
    select(
        POSTING,
        PRIVATE_CHAT.c.conversation.label("private_conversation"),
        PRIVATE_CHAT.c.service_url.label("private_url"),
        PRIVATE_CHAT.c.bot.label("private_bot"),
        case(
            (POSTING.c.follows != "", _FOLLOWED.c.message),
            else_=_LAST_OF_SLOT.limit(1).scalar_subquery(),
        ).label("replaces"),
        _FOLLOWED.c.state.label("followed_is"),
    )
    .select_from(POSTING.outerjoin(PRIVATE_CHAT, _THEIRS).outerjoin(_FOLLOWED, _CHANGES))
    .where(POSTING.c.tenant == given("of"), POSTING.c.id.in_(given("ids", expanding=True)))
    .order_by(*(POSTING.c[name] for name in IN_ORDER))
)

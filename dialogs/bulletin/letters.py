"""Letters at hand, and the one road by which they change."""

from datetime import datetime

from dialogs.house import Here, NotAlone
from programme.access import Deed, demand
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.course import changed
from programme.refusals import NotFound
from storage.work import Work

SEND = "bulletin"
"""The kind of due for a letter whose copies are behind it; its subject is the letter."""
DRAFT = "bulletin-draft"
"""The kind of due for the monthly draft; its subject is the tenant."""


def demand_alone(here: Here, deed: Deed) -> None:
    """What only some may do is done where nobody reads along. Raises NotYours, NotAlone."""
    demand(here.standing(), deed)
    if not here.private:
        raise NotAlone


def at_hand(here: Here, id: str, deed: Deed) -> Bulletin:
    """The letter, locked, where nobody reads along. Raises NotYours, NotAlone, NotFound."""
    demand_alone(here, deed)
    letter = here.work.bulletins.lock(here.tenant, id)
    if letter is None:
        raise NotFound
    return letter


def rewrite(here: Here, before: Bulletin, after: Bulletin) -> Bulletin:
    """Keeps what is written in a letter that has not left; one that was approved or planned is a draft again,
    for it is another. The letter as it is then."""
    after = changed(after) if after != before else after
    keep(here.work, here.tenant, before, after, here.at)
    return after


def draw_anew(work: Work, tenant: str, id: str, at: datetime) -> None:
    """What a letter tells may not be told any more: its copies that still wait to leave are drawn once more.
    Whoever calls holds the letter's lock."""
    if work.copies.anew(tenant, id):
        work.due.set(tenant, SEND, id, at)


def keep(work: Work, tenant: str, before: Bulletin, after: Bulletin, at: datetime) -> None:
    """Keeps a letter with what follows: a planned one has its time, and one that is planned no more has no
    copies."""
    work.bulletins.keep(tenant, before, after)
    if after.state is State.PLANNED and after.send_at is not None:
        work.due.set(tenant, SEND, after.id, after.send_at)
    elif before.state in (State.PLANNED, State.HELD) and after.state not in (State.HELD, State.SENT):
        work.due.drop(tenant, SEND, after.id)
        work.copies.drop(tenant, after.id)
    elif after.state is State.HELD:
        work.due.drop(tenant, SEND, after.id)
    elif after.edition > before.edition:
        work.due.set(tenant, SEND, after.id, at)

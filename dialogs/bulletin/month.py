"""The monthly draft: made by the clock, and put into the hands of those who lead the programme."""

from datetime import datetime
from functools import partial

from cards.actions import press
from cards.bulletin import arrived as cards
from cards.bulletin.ways import HabitForm
from dialogs.bulletin.drafting import drafted
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.leads import tell_leads
from dialogs.bulletin.letters import DRAFT
from dialogs.dropped import dropped
from dialogs.house import House
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.habit import Draft, Later, look, next_draft
from programme.calendar import day_of
from storage.due import Due
from storage.work import Work

ARRIVED = "bulletin-draft"
"""The kind of the card, and the family of its sentences."""


def mind_all(work: Work, house: House, at: datetime) -> None:
    """At the start: every tenant with the habit has a next draft to look forward to. What is set stays, so
    that nothing is lost that fell due meanwhile."""
    for tenant in work.bulletins.tenants_with_habit():
        found = next_draft(at, work.bulletins.habit(tenant), house.calendar)
        if found is not None:
            work.due.ensure(tenant, DRAFT, tenant, found)


def expect(work: Work, house: House, tenant: str, at: datetime) -> datetime | None:
    """The habit has changed: when the next draft is made from now on."""
    found = next_draft(at, work.bulletins.habit(tenant), house.calendar)
    if found is None:
        work.due.drop(tenant, DRAFT, tenant)
    else:
        work.due.set(tenant, DRAFT, tenant, found)
    return found


def fall_due(work: Work, house: House, due: Due, at: datetime) -> None:
    """A draft may be due. A month has one from the clock, whatever became of it."""
    tenant = due.tenant
    found = look(at, work.bulletins.habit(tenant), house.calendar)
    match found:
        case Draft(month):
            if work.bulletins.monthly(tenant, month) is None:
                letter = drafted(work, house, tenant, month, at, id=house.new_id(), monthly=True)
                work.bulletins.add(tenant, letter)
                _tell(work, house, tenant, letter, at)
            expect(work, house, tenant, at)
        case Later(until):
            work.due.set(tenant, DRAFT, tenant, until)
        case None:
            dropped(due, "off")


def _tell(work: Work, house: House, tenant: str, letter: Bulletin, at: datetime) -> None:
    """All who lead have the card, and each can go on from it."""
    key = f"{ARRIVED}:{letter.id}"
    draw = partial(cards.arrived, letter=as_told(work, tenant, letter), today=day_of(at))
    tell_leads(
        work,
        house,
        tenant,
        draw,
        at=at,
        key=key,
        slot=key,
        because=ARRIVED,
        more=lambda w: (press(HabitForm(), w("do-bulletin-habit"), alone=True),),
    )

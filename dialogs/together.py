"""What two people are to have at the same moment: neither has it before the other, within reason.

The list of what has passed its day goes to the leader and the safety rep alike. It leaves when both have room
for a card, and both cards are sealed in one transaction. Whoever has turned it off is not waited for, nor is
one who rests for longer than APART: then the other has it, and they have theirs when they are back.
"""

from datetime import datetime

from dialogs.budget import person, wished
from dialogs.house import House
from dialogs.standing_lists import READERS
from programme.budget import About, Item, Send, Wait, decide
from programme.overdue import APART
from storage.work import Work

AT_ONCE = frozenset({About.OVERDUE})
"""What everybody who reads it has at the same moment."""


def others(work: Work, tenant: str, user: str, item: Item) -> tuple[str, ...]:
    """Who else waits for the same."""
    group = work.groups.get(tenant, item.group) if item.about in AT_ONCE else None
    readers = [one.user for one in READERS[item.about](group) if one.user != user] if group else []
    wish = [one for one in readers if wished(work, tenant, one, item.about)]
    return tuple(one for one in wish if _waits(work, tenant, one, item))


def held(
    work: Work, house: House, tenant: str, user: str, decision: Send | Wait | None, at: datetime
) -> dict[Item, datetime]:
    """Of what this person could be told now, what waits for somebody else, and when to look again."""
    found = {}
    for item in decision.items if isinstance(decision, Send) else ():
        times = [_when(work, house, tenant, one, item, at) for one in others(work, tenant, user, item)]
        soon = [when for when in times if at < when <= at + APART]
        if soon:
            found[item] = max(soon)
    return found


def with_whom(work: Work, tenant: str, user: str, decision: Send) -> tuple[str, ...]:
    """Who is told of the same in the same transaction, when this person has just been."""
    return tuple(dict.fromkeys(one for item in decision.items for one in others(work, tenant, user, item)))


def all_groups(work: Work, tenant: str, user: str) -> tuple[str, ...]:
    """The groups of all that waits for this person, and for everybody who may be told with them, in the one
    order in which they are locked."""
    people, groups, ahead = set[str](), set[str](), [user]
    while ahead:
        one = ahead.pop()
        if one in people:
            continue
        people.add(one)
        for item in work.asked.waits(tenant, one):
            groups.add(item.group)
            ahead.extend(others(work, tenant, one, item))
    return tuple(sorted(groups))


def _when(work: Work, house: House, tenant: str, user: str, item: Item, at: datetime) -> datetime:
    """When this person could be told of it, as far as is known now."""
    found = decide(work.asked.waits(tenant, user), person(work, house, tenant, user, at), at)
    if isinstance(found, Wait):
        return found.at
    if isinstance(found, Send) and not any(_same(one, item) for one in found.items) and found.then:
        return found.then
    return at


def _waits(work: Work, tenant: str, user: str, item: Item) -> bool:
    return any(_same(one, item) for one in work.asked.waits(tenant, user))


def _same(one: Item, other: Item) -> bool:
    return (one.about, one.subject) == (other.about, other.subject)

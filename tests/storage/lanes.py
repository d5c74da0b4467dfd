"""A lane in the hand: what the postman does with a database, one step at a time."""

from datetime import timedelta

from tests.storage.samples import HERE, NOON

LEASE = timedelta(seconds=15)


def take(work, now=NOON, owner="postman"):
    """The tenant of the lane taken, or nothing."""
    taken = work.lanes.take(now, owner=owner, until=now + LEASE)
    return taken and taken.tenant


def claim(work, now=NOON, owner="postman", limit=10, tenant=HERE):
    """Letters taken from the tenant's lane, whoever holds it."""
    work.deliveries.late(now)
    return work.deliveries.claim(tenant, now, owner=owner, limit=limit)


def seal(work, *letters, at=NOON):
    return [work.outbox.seal(letter, at=at, id=f"id-{letter.key}") for letter in letters]


def ids(postings):
    return [posting.parcel.id for posting in postings]

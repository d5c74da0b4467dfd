"""One copy of a letter as a row, written and read."""

from typing import Any

from sqlalchemy import Row

from programme.bulletin.audience import Reader, Sort
from programme.bulletin.copies import Copy
from programme.delivery import Address
from storage.bulletin.tables import COPY

_READER = ("sort", "name", "service_url", "bot", "conversation", "person", "language", "group_id", "plain")
_COPY = ("tenant", "bulletin_id", "place", "edition", "posting", "tries", "why", "stopped", "had_read")
COLUMNS = tuple(COPY.c[name] for name in (*_COPY, *_READER))
BLANK = {"edition": 0, "posting": "", "tries": 0, "why": "", "stopped": False, "had_read": 0}
"""A copy for which nothing was sealed."""


def row_of(reader: Reader) -> dict[str, Any]:
    """A reader as the row holds it."""
    to = reader.to
    place = {"service_url": to.service_url, "bot": to.bot, "conversation": to.conversation}
    what = {"sort": reader.sort.value, "name": reader.name, "language": reader.language}
    whose = {"group_id": reader.group, "plain": reader.plain, "person": to.user, "thread": reader.thread}
    return place | what | whose


def copy_in(row: Row[Any]) -> Copy:
    """The copy at the beginning of a row of COLUMNS."""
    tenant, bulletin, place, *became = row[: len(_COPY)]
    sort, name, service_url, bot, conversation, person, language, group, plain = row[
        len(_COPY) : len(_COPY) + len(_READER)
    ]
    to = Address(tenant, service_url, bot, conversation, person)
    return Copy(bulletin, Reader(Sort(sort), to, name, language, group, plain), place, *became)

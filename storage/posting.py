"""A letter as it lies in the outbox, and as it is handed to the post."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from programme.delivery import Address, Letter, Parcel

SIZE_LIMIT = 80_000
"""Bytes of a card counted as UTF-16; Teams takes 100 KB with all around it (Learn, «message size»)."""


class TooBig(ValueError):
    """The card is larger than Teams takes; cards have to be cut before they are sealed."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A parcel that is yours to post until the lease runs out. `tries` counts this one, from 1.

    `user` is set when the letter was addressed to a person; `if_gone` is what is looked into when it can
    never arrive.
    """

    parcel: Parcel
    tenant: str
    tries: int
    if_gone: str = ""
    user: str = ""


def row_of(letter: Letter, *, at: datetime, id: str, tie: int) -> dict[str, Any]:
    """The columns of a sealed letter. Raises TooBig."""
    card = json.dumps(letter.card, ensure_ascii=False, separators=(",", ":"))
    if len(card.encode("utf-16-le")) > SIZE_LIMIT:
        raise TooBig(f"letter {letter.key}: {len(card)} characters")
    to = letter.to
    where = {"conversation": to.conversation, "person": to.user, "service_url": to.service_url, "bot": to.bot}
    what = {"card": card, "summary": letter.summary, "slot": letter.slot}
    when = {"sealed": at, "tie": tie, "free_at": letter.not_before, "useful_until": letter.useful_until}
    else_ = {"withdraw": letter.withdraw, "if_gone": letter.if_gone}
    return {"tenant": to.tenant, "id": id, "key": letter.key, **where, **what, **when, **else_}


def read(row: Row[Any]) -> Posting:
    """From outbox.PARCELS; a person's known private chat takes the place of an address without one."""
    if row.private_conversation is not None:
        to = Address(row.tenant, row.private_url, row.private_bot, row.private_conversation, row.person)
    else:
        to = Address(row.tenant, row.service_url, row.bot, row.conversation, row.person)
    parcel = Parcel(row.id, to, json.loads(row.card), row.summary, row.replaces or "")
    return Posting(parcel, row.tenant, row.tries, row.if_gone, row.person)

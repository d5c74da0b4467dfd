"""A letter as it lies in the outbox, and as it is handed to the post."""

import json
from collections.abc import Mapping
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
    """A parcel that is `owner`'s to post. `tries` counts this one, from 1; `user` is set when the letter was
    addressed to a person, `follows` when it changes one that has left."""

    parcel: Parcel
    tenant: str
    thread: str
    owner: str
    tries: int
    user: str = ""
    if_gone: str = ""
    follows: str = ""


def row_of(letter: Letter, *, at: datetime, id: str, tie: int) -> dict[str, Any]:
    """The columns of a sealed letter. Raises TooBig."""
    to = letter.to
    where = {"thread": to.thread, "conversation": to.conversation, "person": to.user}
    through = {"service_url": to.service_url, "bot": to.bot}
    what = {"card": written(letter.key, letter.card), "summary": letter.summary, "slot": letter.slot}
    when = {"sealed": at, "tie": tie, "not_before": letter.not_before, "useful_until": letter.useful_until}
    else_ = {"withdraw": letter.withdraw, "if_gone": letter.if_gone, "follows": ""}
    told = {"kind": letter.kind, "about": letter.about}
    return {
        "tenant": to.tenant,
        "id": id,
        "key": letter.key,
        **where,
        **through,
        **what,
        **when,
        **else_,
        **told,
    }


def written(key: str, card: Mapping[str, Any] | None) -> str:
    """The card as it is kept. Raises TooBig, which names the letter and its size."""
    text = json.dumps(card, ensure_ascii=False, separators=(",", ":"))
    size = len(text.encode("utf-16-le"))
    if size > SIZE_LIMIT:
        raise TooBig(f"letter {key}: {size} bytes as UTF-16, at most {SIZE_LIMIT}")
    return text


def read(row: Row[Any]) -> Posting:
    """From delivery.PARCELS; the chat now known with a person takes the place of the one sealed."""
    if row.private_conversation is not None:
        to = Address(row.tenant, row.private_url, row.private_bot, row.private_conversation, row.person)
    else:
        to = Address(row.tenant, row.service_url, row.bot, row.conversation, row.person)
    parcel = Parcel(row.id, to, json.loads(row.card), row.summary, row.replaces or "")
    return Posting(parcel, row.tenant, row.thread, row.owner, row.tries, row.person, row.if_gone, row.follows)

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


NOWHERE = frozenset({"withdrawn", "late"})
"""The states of a letter that was taken away again, or never left; a change of it has nothing to change."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A parcel that is `owner`'s to post. `tries` counts this one, from 1; `user` is set when the letter was
    addressed to a person, `follows` when it changes one that has left. `key`, `kind` and `about` are those of
    the letter.

    One that is `needless` changes what stands nowhere, or takes away what nobody knows the id of, and one
    that is `unreadable` is damaged; neither is to be sent.
    """

    parcel: Parcel
    tenant: str
    thread: str
    owner: str
    tries: int
    user: str = ""
    if_gone: str = ""
    follows: str = ""
    needless: bool = False
    unreadable: bool = False
    key: str = ""
    kind: str = ""
    about: str = ""

    @property
    def lane(self) -> tuple[str, str]:
        """The lane it was taken from, and by whom."""
        return self.tenant, self.owner


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
    """From claiming.PARCELS; the chat now known with a person takes the place of the one sealed."""
    if row.private_conversation is not None:
        to = Address(row.tenant, row.private_url, row.private_bot, row.private_conversation, row.person)
    else:
        to = Address(row.tenant, row.service_url, row.bot, row.conversation, row.person)
    card, unreadable = _card(row.card)
    parcel = Parcel(row.id, to, card, row.summary, row.replaces or "")
    return Posting(
        parcel,
        row.tenant,
        row.thread,
        row.owner,
        row.tries,
        row.person,
        row.if_gone,
        row.follows,
        needless=bool(row.follows) and not row.replaces and (card is None or row.followed_is in NOWHERE),
        unreadable=unreadable,
        key=row.key,
        kind=row.kind,
        about=row.about,
    )


def _card(text: str) -> tuple[dict[str, Any] | None, bool]:
    """The card, or that a letter should be taken away; and whether it cannot be read. Nothing of ours writes
    one that cannot, but one damaged row must not hold up a whole tenant."""
    try:
        card = json.loads(text)
    except ValueError:
        return {}, True
    return (card, False) if card is None or isinstance(card, dict) else ({}, True)

"""What became of the letters of an invented stop point, for cards to tell."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from cards import delivery, unreached
from cards.delivery import Recipient
from cards.elements import Shown
from cards.unreached import Unreached
from programme.delivery import DISABLED, UNINSTALLED, Address, Fate, State
from programme.people import Role
from tests.cards.scenes import LEADER, NOW, PHASE, REP, SAFETY, group, longest_group
from words.words import Words

BLOCKED = "ConversationBlockedByUser"
LATER = NOW + timedelta(hours=2)
"""When somebody looks."""


def fate(kind: str, state: State = State.SENT, **more: Any) -> Fate:
    """A letter's fate; unless told otherwise it came to be as the stop point opened."""
    return Fate(f"{kind}:1", kind, Address("t1", "", "", user="29:x"), state, more.pop("at", NOW), **more)


def all_arrived(read: State = State.READ) -> list[Recipient]:
    """An ordinary morning; where it is not told who has read, that is told as sent."""
    return [
        Recipient("chat", "", (fate("reveal", read), fate("baton"))),
        Recipient("leader", LEADER.name, (fate("form", read),)),
        Recipient("union_rep", REP.name, (fate("reminder"), fate("form"))),
        Recipient("safety_rep", SAFETY.name, (fate("form", State.WITHDRAWN),)),
    ]


def troubled() -> list[Recipient]:
    """Every state, and every reason that comes with it."""
    soon = LATER + timedelta(minutes=4)
    waiting = fate("form", State.WAITING, next_at=soon, why="429", tries=3)
    return [
        Recipient("chat", "", (fate("invitation", twice=True), fate("baton", State.GONE, why="413"))),
        Recipient("leader", LEADER.name, (waiting,)),
        Recipient("union_rep", REP.name, (fate("form", State.KEPT, why=BLOCKED),), otherwise=True),
        Recipient("safety_rep", SAFETY.name, (fate("reminder", State.WAITING), fate("form", State.LATE))),
        Recipient("helper", "Inger Dahl", (fate("unreached", State.GONE, why="Unsayable"),)),
    ]


def crowd(many: int) -> list[Recipient]:
    """As many union reps, with long names, to whom nothing came."""
    kinds = ("form", "reminder", "invitation", "reveal", "baton", "unreached")
    kept = tuple(fate(kind, State.KEPT, why=BLOCKED, twice=True) for kind in kinds)
    return [Recipient("union_rep", f"{REP.name} " * 6, kept, otherwise=True) for _ in range(many)]


def missing() -> list[Unreached]:
    """What a helper is asked to help with."""
    return [
        Unreached("chat", "", UNINSTALLED, ("baton",)),
        Unreached(Role.UNION_REP, REP.name, BLOCKED, ("form",), asked=True),
        Unreached(Role.SAFETY_REP, SAFETY.name, "413", ("reveal",), gone=True),
    ]


def missing_in_plenty(many: int) -> list[Unreached]:
    """As many of them, all switched off."""
    return [Unreached(Role.UNION_REP, f"{REP.name} " * 6, DISABLED, ("form", "reminder"))] * many


def sending(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What has been sent and what became of it, and what is said when it did not arrive."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    counts = {State.WAITING: 87, State.SENT: 290, State.READ: 22, State.KEPT: 3, State.GONE: 1}
    helper = ("29:helper", "Inger Dahl")
    return {
        "sent": _sent(w, all_arrived(), reads=True),
        "sent_in_chat_nn": _sent(nn, all_arrived(State.SENT), reads=False),
        "sent_troubled": _sent(w, troubled(), reads=True),
        "sent_troubled_en": _sent(en, troubled(), reads=True),
        "sent_nothing": _sent(w, [], reads=True),
        "sent_many": _sent(w, crowd(200), reads=True),
        "all_sent": delivery.all_sent(w, counts),
        "all_sent_fine": delivery.all_sent(w, {State.SENT: 12}),
        "unreached": unreached.task(w, group(), missing()),
        "unreached_nn": unreached.task(nn, group(), missing()[:2]),
        "unreached_in_channel": unreached.task_in_channel(w, group(), missing(), helper=helper),
        "unreached_many": unreached.task(w, longest_group(), missing_in_plenty(60)),
        "unreached_well": unreached.well(w, group(), alone=True),
    }


def _sent(w: Words, recipients: list[delivery.Recipient], *, reads: bool) -> Shown:
    its, title = group(w.language), w("checkin-title", phase=w.pick(PHASE.name))
    return delivery.sent(w, its, title, recipients, now=LATER, reads=reads, all_too=reads)

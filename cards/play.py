"""Local play: time goes on as far as one asks, so that what comes in weeks can be met now."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, text
from programme.access import Deed
from words.words import Words


class Far(StrEnum):
    """How far time can be asked to go with a press, in days."""

    DAY = "1"
    THREE_DAYS = "3"
    WEEK = "7"


@dataclass(frozen=True, slots=True)
class PlayOn(Button):
    """In local play: time goes on."""

    verb: ClassVar[str] = "play.on/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP
    far: Far


def gone_on(w: Words, at: datetime) -> Shown:
    """Time has gone on to this moment, and what fell due on the way has been sent."""
    return _card(w, w("play-on-title"), w("play-on-lead", moment=w.moment(at)), w("play-on-sent"))


def how_far(w: Words, at: datetime) -> Shown:
    """What the time is, and how far it can go."""
    tip = w("play-on-tip", phrase=w("play-on-example"))
    return _card(w, w("play-on-ask"), w("play-on-lead", moment=w.moment(at)), tip)


def _card(w: Words, title: str, lead: str, more: str) -> Shown:
    return layout.frame(w, title, text(lead), text(more, spacing="small"), _buttons(w), _never_back(w))


def _buttons(w: Words) -> Node:
    return action_set(*(press(PlayOn(far), w(f"play-far-{far}")) for far in Far))


def _never_back(w: Words) -> Node:
    return layout.small(w("play-on-never-back"))

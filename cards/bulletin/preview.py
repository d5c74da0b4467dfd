"""A letter as some of its readers will see it, before anybody has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import titled
from cards.bulletin.send import ReviewBulletin
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, row, run, said
from programme.access import Deed
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import OPEN, Bulletin
from words.words import Words

PHONE = "272px"
"""What a card leaves for its words on the narrowest phones, where it is 320 wide."""
NAME_MOST = 20
"""Characters of a name on a button."""


@dataclass(frozen=True, slots=True)
class PreviewBulletin(Button):
    """The letter as one of three real readers gets it; `reader` is their number, from 0, and `phone` draws it
    as narrow as on a phone."""

    verb: ClassVar[str] = "bulletin.preview/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    reader: str = "0"
    phone: bool = False


@dataclass(frozen=True, slots=True)
class TryBulletin(Button):
    """A copy as that reader gets it goes to the one who presses, and to nobody else."""

    verb: ClassVar[str] = "bulletin.try/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    new: str
    reader: str = "0"


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked at: the readers that can be chosen between, which of them, and how wide. `new` is the id
    of a trial, so that two presses send one."""

    letter: Bulletin
    readers: Sequence[Reader]
    number: int
    phone: bool
    new: str

    @property
    def reader(self) -> Reader:
        """Whose copy is shown."""
        return self.readers[self.number]


def preview(w: Words, what: Looking, copy: Shown, *, nobody: bool = False, tried: bool = False) -> Shown:
    """The copy within a frame, and the way to the others. `nobody` tells that no reader is chosen yet,
    `tried` that a trial has just been sent."""
    reader = what.reader
    whose = w("bulletin-preview-for", sort=reader.sort.value, name=reader.name)
    lead = w("bulletin-preview-nobody") if nobody else f"{whose} · {w(f'language-{reader.language}')}"
    veiled = bool(reader.group) and not reader.plain
    return layout.frame(
        w,
        w("bulletin-preview"),
        layout.notice(w("bulletin-tried"), style="good") if tried else None,
        box(
            said(run(lead, bold=True), spacing="none"),
            *([layout.small(w("bulletin-preview-veiled"), spacing="none")] if veiled else []),
            *_others(w, what),
            style="emphasis",
            spacing="medium",
        ),
        _framed(copy.card["body"], phone=what.phone),
        action_set(*_ways(w, what), spacing="large"),
        over=titled(w, what.letter),
    )


def trial(w: Words, copy: Shown) -> Shown:
    """The copy that goes to the one who tries it."""
    first = layout.notice(w("bulletin-trial"), style="warning")
    return Shown({**copy.card, "body": [first, *copy.card["body"]]}, copy.summary)


def _others(w: Words, what: Looking) -> list[Node]:
    """One button for each reader, but for the one that is shown."""
    numbers = [number for number in range(len(what.readers)) if number != what.number]
    buttons = [
        press(
            PreviewBulletin(what.letter.id, str(number), what.phone),
            _short(w, what.readers[number]),
            alone=True,
        )
        for number in numbers
    ]
    return [action_set(*buttons, spacing="small")] if buttons else []


def _short(w: Words, reader: Reader) -> str:
    kind = w("bulletin-list-channel") if reader.sort is Sort.CHANNEL else w(f"language-{reader.language}")
    return f"{layout.clipped(reader.name, NAME_MOST)} · {kind}"


def _framed(body: Sequence[Node], *, phone: bool) -> Node:
    if phone:
        return row(column(*body, width=PHONE, spacing="none"), spacing="large")
    return box(*body, spacing="large")


def _ways(w: Words, what: Looking) -> list[Node]:
    """Of a letter that has left nothing is tried or sent any more."""
    id, number = what.letter.id, str(what.number)
    other = w("do-bulletin-wide" if what.phone else "do-bulletin-phone")
    turned = press(PreviewBulletin(id, number, not what.phone), other, alone=True)
    back = press(ShowBulletin(id), w("do-bulletin-back"), alone=True)
    if what.letter.state not in OPEN:
        return [turned, back]
    return [
        press(ReviewBulletin(id), w("do-bulletin-review"), main=True, alone=True),
        turned,
        press(TryBulletin(id, what.new, number), w("do-bulletin-try"), alone=True),
        back,
    ]

"""The letters of a programme as whoever leads it sees them: those that are being written first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cards import layout
from cards.actions import press
from cards.active import on
from cards.bulletin.archive import ShowArchive
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.occasions import ShowOccasions
from cards.bulletin.parts import titled
from cards.bulletin.ways import HabitForm, NewBulletin
from cards.elements import Node, Shown, action_set, box, run, said, text
from programme.bulletin.bulletin import Bulletin, State
from programme.calendar import day_of
from words.words import Words

OPEN_MOST, SENT_MOST = 8, 4
"""Letters shown; older ones are in the archive."""


@dataclass(frozen=True, slots=True)
class Listed:
    """All that the card shows; `new` is the id of a letter that can be begun from it, `next_draft` when one
    comes by itself, None while the habit is off. `begun` tells that somebody wanted a new one while there is
    one under way."""

    open: Sequence[Bulletin]
    sent: Sequence[Bulletin]
    new: str
    today: date
    next_draft: datetime | None = None
    begun: bool = False


def letters(w: Words, what: Listed) -> Shown:
    """Pressing a letter opens it."""
    habit = w("letters-next", when=w.moment(what.next_draft)) if what.next_draft else w("letters-no-habit")
    return layout.frame(
        w,
        w("letters-title"),
        layout.notice(w("letters-begun")) if what.begun else None,
        *_part(w, "letters-open", what.open, what.today, OPEN_MOST),
        *_part(w, "letters-sent", what.sent, what.today, SENT_MOST),
        None if what.open or what.sent else text(w("letters-none")),
        layout.small(habit, spacing="medium"),
        action_set(
            press(NewBulletin(what.new), w("do-bulletin-new"), main=not what.open),
            press(ShowOccasions(), w("do-bulletin-occasions")),
            press(HabitForm(), w("do-bulletin-habit")),
            press(ShowArchive(), w("do-bulletin-archive")),
            spacing="medium",
        ),
    )


def _part(w: Words, heading: str, found: Sequence[Bulletin], today: date, most: int) -> list[Node]:
    if not found:
        return []
    lines = [_line(w, letter, today) for letter in found[:most]]
    more = len(found) - most
    rest = [layout.small(w("letters-more", count=more))] if more > 0 else []
    return [layout.under(w(heading), spacing="medium"), *lines, *rest]


def _line(w: Words, letter: Bulletin, today: date) -> Node:
    title = titled(w, letter)
    line = box(
        said(run(f"▸ {title}", bold=True, color="accent"), spacing="none"),
        layout.small(state_of(w, letter, today), spacing="none"),
        spacing="small",
    )
    return line | {"selectAction": press(ShowBulletin(letter.id), title, alone=True)}


def state_of(w: Words, letter: Bulletin, today: date) -> str:
    """Where it is, and since or until when."""
    if letter.corrects:
        return w("letters-correction")
    day = on(w, day_of(letter.ended or letter.dated), today)
    match letter.state:
        case State.PLANNED if letter.send_at:
            return w("letters-planned", when=w.moment(letter.send_at))
        case State.SENT:
            return w("letters-sent-on", day=day)
    return w(f"letters-{letter.state.value}", day=day)

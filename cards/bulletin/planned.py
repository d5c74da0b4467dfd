"""A letter between «Send» and its time: what will happen, and how it is stopped, moved or let go."""

from datetime import datetime

from cards import layout
from cards.actions import press
from cards.bulletin.after import ShowTruth
from cards.bulletin.audience import ListReaders
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import over, titled
from cards.bulletin.review import leaves, time_inputs
from cards.bulletin.send import CancelBulletin, HoldBulletin, TimeBulletin
from cards.bulletin.ways import ShowBulletins
from cards.elements import Node, Shown, action_set, box, run, said, text
from programme.bulletin.bulletin import Bulletin, State
from programme.refusals import Refused
from words.words import Words


def planned(
    w: Words,
    letter: Bulletin,
    many: int,
    now: datetime,
    *,
    approver: str = "",
    pressed: TimeBulletin | None = None,
    problem: Refused | None = None,
) -> Shown:
    """Where the letter stands. `many` get it; `approver` is the name of whoever has been asked to look."""
    going = letter.state is State.PLANNED and letter.send_at is not None and letter.send_at <= now
    waits = letter.state in (State.PLANNED, State.HELD)
    told = "going" if going else letter.state.value
    return layout.frame(
        w,
        w(f"bulletin-is-{told}"),
        said(run(titled(w, letter), bold=True)),
        layout.problem(w, problem),
        box(*_told(w, letter, many, now, approver), style="emphasis", spacing="medium"),
        *(_another_time(w, letter, now, pressed) if waits and not going else []),
        action_set(*_ways(w, letter, now, going=going), spacing="medium"),
        over=over(w, letter),
    )


def _told(w: Words, letter: Bulletin, many: int, now: datetime, approver: str) -> list[Node]:
    if letter.state is State.DRAFT:
        return [text(w("bulletin-draft-lead"))]
    number = "bulletin-goes-to-corrected" if letter.corrects else "bulletin-goes-to"
    lines: list[Node] = [text(w(number, count=many), size="medium", bold=True)]
    if letter.state is State.PLANNED and letter.send_at is not None:
        lines.append(text(leaves(w, letter.send_at, now), spacing="small"))
    elif letter.state is State.ASKED:
        lines.append(said(run(w("bulletin-asked-lead", name=approver)), spacing="small"))
    elif letter.state is State.HELD:
        lines.append(text(w("bulletin-held-lead"), spacing="small"))
    return lines


def _another_time(w: Words, letter: Bulletin, now: datetime, pressed: TimeBulletin | None) -> list[Node]:
    """The time is changed right here; a letter that waits may go as soon as possible."""
    day, clock = (pressed.day, pressed.clock) if pressed else (None, "")
    held = letter.state is State.HELD
    title = w("do-bulletin-go-on" if held else "do-bulletin-time")
    return [
        text(w("bulletin-held-when" if held else "bulletin-another-time"), spacing="medium"),
        time_inputs(w, now, day=day, clock=clock),
        action_set(press(TimeBulletin(letter.id), title, main=held), spacing="small"),
    ]


def _ways(w: Words, letter: Bulletin, now: datetime, *, going: bool) -> list[Node]:
    ways: list[Node] = []
    if going:
        ways.append(press(ShowTruth(letter.id), w("do-bulletin-truth"), main=True))
    if letter.state is State.PLANNED:
        ways.append(press(HoldBulletin(letter.id), w("do-bulletin-hold"), alone=True))
    if letter.state is State.DRAFT:
        ways.append(press(ShowBulletin(letter.id), w("do-bulletin-write-on"), alone=True))
    else:
        ways.append(press(CancelBulletin(letter.id), w("do-bulletin-cancel"), alone=True))
        if not letter.corrects:
            ways.append(press(ListReaders(letter.id), w("do-bulletin-readers"), alone=True))
    return [*ways, press(ShowBulletins(), w("do-bulletins"), alone=True)]

"""Before a letter leaves: who gets it, when, and who has to look first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from cards import layout
from cards.actions import press
from cards.bulletin.audience import ListReaders
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import heading, over, titled, where_to
from cards.bulletin.preview import PreviewBulletin
from cards.bulletin.send import ReviewBulletin, SendBulletin
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import Option, chosen, dated, written
from programme.bulletin.audience import Readers
from programme.bulletin.bulletin import Bulletin
from programme.calendar import OSLO, day_of
from programme.refusals import Refused
from words.words import Words

NAMED = 3
"""Of those who cannot be reached, named at once; the list has them all."""
CLOCK_MOST = 10
"""Characters in a time of day."""


@dataclass(frozen=True, slots=True)
class Going:
    """A letter on the point of leaving. `seen` stands for its words and readers, `leaves` is when it goes
    unless a time is chosen; `approvers` are those who can be asked to look, name and user, where somebody
    has to."""

    letter: Bulletin
    readers: Readers
    seen: str
    leaves: datetime
    now: datetime
    approval: bool = False
    approvers: Sequence[Option] = ()

    @property
    def many(self) -> int:
        """How many get it."""
        return len(self.readers.to)


def review(
    w: Words, going: Going, *, pressed: SendBulletin | None = None, problem: Refused | None = None
) -> Shown:
    """Everything there is to know before «Send». `pressed` is what was chosen and could not be done."""
    letter = going.letter
    return layout.frame(
        w,
        w("bulletin-review-correction" if letter.corrects else "bulletin-review"),
        said(run(titled(w, letter), bold=True)),
        layout.problem(w, problem),
        whom(w, going),
        *_behind(w, going),
        *_choices(w, going, pressed),
        action_set(*_ways(w, going), spacing="medium"),
        over=over(w, letter),
    )


def whom(w: Words, going: Going) -> Node:
    """How many get it, where, and who cannot; then when."""
    letter, readers = going.letter, going.readers
    number = "bulletin-goes-to-corrected" if letter.corrects else "bulletin-goes-to"
    waits = going.approval and going.leaves <= going.now
    told = w("bulletin-leaves-approved") if waits else leaves(w, going.leaves, going.now)
    when = [] if letter.corrects or not readers.to else [text(told)]
    return box(
        text(w(number, count=going.many), size="medium", bold=True, spacing="none"),
        *([text(where_to(w, readers), spacing="none")] if readers.to else []),
        *_not_to(w, readers),
        *when,
        style="emphasis",
        spacing="medium",
    )


def leaves(w: Words, at: datetime, now: datetime) -> str:
    """«Sendes tirsdag 1. des. kl. 08.30, om 3 dager»."""
    if at <= now:
        return w("bulletin-leaves-now")
    local, days = at.astimezone(OSLO), (day_of(at) - day_of(now)).days
    return w("bulletin-leaves", day=w.weekday_of(at), hour=f"{local:%H}", minute=f"{local:%M}", days=days)


def once_more(w: Words, going: Going, pressed: SendBulletin, at: datetime) -> Shown:
    """So many readers that a slip would be a pity."""
    letter = going.letter
    sure = replace(pressed, sure=True)
    asks = next((name for name, user in going.approvers if user == pressed.approver), "")
    then = w("bulletin-sure-asks", name=asks) if asks else w("bulletin-sure-lead")
    title = w("do-bulletin-sure-ask") if asks else w("do-bulletin-sure", count=going.many)
    return layout.frame(
        w,
        w("bulletin-sure", count=going.many),
        said(run(titled(w, letter), bold=True)),
        None if letter.corrects or (asks and at <= going.now) else text(leaves(w, at, going.now)),
        said(run(w("bulletin-sure-correction") if letter.corrects and not asks else then)),
        action_set(
            press(sure, title, main=True),
            press(ReviewBulletin(letter.id), w("do-bulletin-not-yet")),
            spacing="medium",
        ),
        over=over(w, letter),
    )


def time_inputs(w: Words, going_now: datetime, *, day: date | None = None, clock: str = "") -> Node:
    """A day and a time; both empty means as soon as possible."""
    return row(
        column(dated("day", w("label-bulletin-day"), value=day, earliest=day_of(going_now))),
        column(
            written(
                "clock",
                w("label-bulletin-clock"),
                value=clock,
                hint=w("hint-bulletin-clock"),
                most=CLOCK_MOST,
            )
        ),
        spacing="medium",
    )


def _not_to(w: Words, readers: Readers) -> list[Node]:
    names = [one.name for one in readers.not_to]
    if not names:
        return []
    more = len(names) - NAMED
    shown = (
        w.listed(names[:NAMED])
        if more <= 0
        else w("bulletin-and-more", names=", ".join(names[:NAMED]), count=more)
    )
    lead = w("bulletin-not-to", count=len(names))
    return [said(run(f"{lead} ", size="small", bold=True), run(shown, size="small"), spacing="small")]


def _behind(w: Words, going: Going) -> list[Node]:
    """Which sections lack a form, or have an older one, and how many read it."""
    letter, read = going.letter, Counter(reader.form for reader in going.readers.to)
    lines = [
        w(f"bulletin-form-{how}", section=heading(w, section), form=form, count=read[form])
        for section in letter.behind()
        for form, how in letter.lacks(section)
    ]
    if not lines:
        return []
    return [box(*(said(run(line, size="small"), spacing="small") for line in lines), style="warning")]


def _choices(w: Words, going: Going, pressed: SendBulletin | None) -> list[Node]:
    """When, and who is to look first."""
    found: list[Node] = []
    if not going.letter.corrects:
        found.append(text(w("bulletin-when-lead"), spacing="medium"))
        day, clock = (pressed.day, pressed.clock) if pressed else (None, "")
        found.append(time_inputs(w, going.now, day=day, clock=clock))
    if going.approval and going.approvers:
        value = pressed.approver if pressed and pressed.approver else going.approvers[0][1]
        found.append(chosen("approver", w("label-bulletin-approver"), going.approvers, value=value))
    elif going.approval:
        found.append(layout.notice(w("bulletin-no-approver"), style="warning"))
    return found


def _ways(w: Words, going: Going) -> list[Node]:
    letter = going.letter
    send = SendBulletin(letter.id, going.seen)
    title = (
        "do-bulletin-ask"
        if going.approval
        else "do-bulletin-correct-all"
        if letter.corrects
        else "do-bulletin-send"
    )
    ways = (
        [press(send, w(title), main=True)]
        if going.many and not (going.approval and not going.approvers)
        else []
    )
    ways.append(press(PreviewBulletin(letter.id), w("do-bulletin-preview"), alone=True))
    if not letter.corrects:
        ways.append(press(ListReaders(letter.id), w("do-bulletin-readers"), alone=True))
    return [*ways, press(ShowBulletin(letter.id), w("do-bulletin-write-on"), alone=True)]

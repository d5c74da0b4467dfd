"""The truth about a letter that was sent: who has it, who reads it, who misses it and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cards import layout
from cards.actions import press
from cards.bulletin.after import (
    CorrectBulletin,
    FetchTruth,
    SendAgain,
    ShowTruth,
    StopBulletin,
    WithdrawBulletin,
)
from cards.bulletin.parts import over, titled
from cards.bulletin.replies import ShowReplies
from cards.bulletin.review import leaves
from cards.bulletin.ways import ShowBulletins
from cards.delivery import SIGNS as SENT_SIGNS
from cards.delivery import why
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from programme.bulletin.audience import Sort
from programme.bulletin.bulletin import GONE_OUT, Bulletin
from programme.bulletin.bulletin import State as Stands
from programme.bulletin.fate import Became, CopyFate
from programme.delivery import State
from words.words import Words

PAGE = 10
"""Recipients on one card; those who miss it come first."""
MORE = "bulletin-more"
"""What unfolds the buttons that are rarely needed."""
SIGNS = {
    Became.READ: SENT_SIGNS[State.READ],
    Became.DELIVERED: SENT_SIGNS[State.SENT],
    Became.WAITING: SENT_SIGNS[State.WAITING],
    Became.KEPT: SENT_SIGNS[State.KEPT],
    Became.MISSING: SENT_SIGNS[State.GONE],
    Became.STOPPED: SENT_SIGNS[State.WITHDRAWN],
    Became.UNKNOWN: SENT_SIGNS[State.WITHDRAWN],
}


@dataclass(frozen=True, slots=True)
class Truth:
    """All that is known of a letter that was sent. `counts` are of all, `shown` are those on this page, of
    `pages`; `had_read` is how many had read it before it was corrected, `again` how many could be tried once
    more, `changing` how many are still to become what the letter is now."""

    letter: Bulletin
    counts: Mapping[Became, int]
    shown: Sequence[CopyFate]
    now: datetime
    page: int = 1
    pages: int = 1
    had_read: int = 0
    again: int = 0
    changing: int = 0

    def many(self, *these: Became) -> int:
        """How many are one of these."""
        return sum(self.counts.get(one, 0) for one in these)


def truth(w: Words, told: Truth, *, done: str = "", link: Node | None = None) -> Shown:
    """The table. `done` tells what was done just now, `link` leads to the file that was asked for."""
    letter = told.letter
    stands = letter.state if letter.state in GONE_OUT else Stands.SENT
    return layout.frame(
        w,
        w(f"bulletin-truth-{stands.value}"),
        said(run(titled(w, letter), bold=True)),
        layout.notice(done, style="good") if done else None,
        action_set(link) if link else None,
        *_counts(w, told),
        *(_line(w, one, told.now) for one in told.shown),
        _pages(w, told),
        layout.small(w("bulletin-truth-reads"), spacing="medium"),
        action_set(*_first(w, told), spacing="large"),
        *layout.folded(w("do-bulletin-more"), MORE, action_set(*_then(w, told), spacing="small")),
        over=over(w, letter),
    )


def ask(w: Words, told: Truth, button: StopBulletin | WithdrawBulletin, which: str) -> Shown:
    """Asked once more before what cannot be undone: `which` is «stop» or «withdraw»."""
    letter = told.letter
    count = told.many(Became.WAITING, Became.KEPT) if which == "stop" else sum(told.counts.values())
    return layout.frame(
        w,
        w(f"bulletin-{which}-ask", count=count),
        said(run(titled(w, letter), bold=True)),
        text(w(f"bulletin-{which}-lead")),
        action_set(
            press(button, w(f"do-bulletin-{which}-sure"), main=True),
            press(ShowTruth(letter.id), w("do-bulletin-not-yet")),
            spacing="medium",
        ),
        over=over(w, letter),
    )


def why_missing(w: Words, one: CopyFate) -> str:
    """Why somebody has no copy, in words; empty where there is nothing to tell."""
    if one.copy.why:
        return layout.begin(w(f"bulletin-unreached-{one.copy.why}"))
    fate = one.fate
    if fate is None or not fate.why or one.became not in (Became.MISSING, Became.KEPT, Became.WAITING):
        return w("bulletin-too-late") if fate is not None and fate.state is State.LATE else ""
    part = "chat" if one.copy.reader.sort is Sort.GROUP else "there"
    name = one.copy.reader.name if one.copy.reader.to.user else ""
    return why(w, fate.why, part, name, waits=fate.state is State.WAITING)


def _counts(w: Words, told: Truth) -> list[Node]:
    """The numbers first, each on its line, and when it became another."""
    lines = [
        row(
            column(text(SIGNS[became], bold=True, spacing="none"), width="28px"),
            column(text(w(f"bulletin-became-{became.value}", count=count), bold=True, spacing="none")),
            spacing="small",
        )
        for became, count in told.counts.items()
    ]
    corrected = told.letter.corrected
    if corrected is not None and told.letter.state is not Stands.WITHDRAWN:
        lines.append(text(layout.corrected_on(w, corrected), size="small", bold=True))
    if told.changing:
        lines.append(text(w("bulletin-changing", count=told.changing), size="small", spacing="none"))
    if told.had_read:
        lines.append(layout.small(w("bulletin-had-read", count=told.had_read), spacing="none"))
    return [box(*lines, style="emphasis", spacing="medium")] if lines else [text(w("bulletin-truth-nobody"))]


def _line(w: Words, one: CopyFate, now: datetime) -> Node:
    """One recipient; what is known, and why, below the name."""
    reader = one.copy.reader
    lines = [_known(w, one, now), why_missing(w, one)]
    if one.copy.had_read and one.copy.had_read < one.copy.edition:
        lines.append(w("bulletin-had-read-it"))
    mark = run(f"{SIGNS[one.became]}\u00a0 ", bold=True)
    kind = w(f"bulletin-sort-{reader.sort.value}")
    return box(
        said(mark, run(reader.name, bold=True), run(f" · {kind}", size="small", subtle=True), spacing="none"),
        *(said(run(line, size="small"), spacing="none") for line in lines if line),
        spacing="small",
    )


def _known(w: Words, one: CopyFate, now: datetime) -> str:
    fate = one.fate
    if one.became in (Became.READ, Became.DELIVERED) and fate is not None:
        some = "-some" if one.became is Became.READ and not one.copy.reader.to.user else ""
        twice = f" · {w('state-twice')}" if fate.twice else ""
        state = "read" if one.became is Became.READ else "sent"
        return layout.begin(w(f"state-{state}{some}", when=w.moment(fate.at)) + twice)
    if fate is not None and fate.next_at is not None and fate.next_at > now:
        return leaves(w, fate.next_at, now)
    return ""


def _pages(w: Words, told: Truth) -> Node | None:
    if told.pages < 2:
        return None
    ways = [
        press(ShowTruth(told.letter.id, str(number)), w(name), alone=True)
        for number, name in ((told.page - 1, "do-back-page"), (told.page + 1, "do-forward"))
        if 0 < number <= told.pages
    ]
    where = layout.small(w("list-page", page=told.page, all=told.pages))
    return box(where, action_set(*ways, spacing="small"), spacing="small")


def _first(w: Words, told: Truth) -> list[Node]:
    """What most people came for: those who miss it, what was answered, and what is in a hurry."""
    id_, stands = told.letter.id, told.letter.state
    again, unsent = told.again, told.many(Became.WAITING, Became.KEPT)
    ways: list[Node] = []
    if again and stands is Stands.SENT:
        ways.append(press(SendAgain(id_), w("do-bulletin-again-to", count=again), main=True, alone=True))
    ways.append(press(ShowReplies(id_), w("do-bulletin-replies"), alone=True))
    if stands in (Stands.SENT, Stands.STOPPED):
        ways.append(press(CorrectBulletin(id_), w("do-bulletin-correct"), alone=True))
    if unsent and stands is Stands.SENT:
        ways.append(press(StopBulletin(id_), w("do-bulletin-stop", count=unsent), alone=True))
    return ways


def _then(w: Words, told: Truth) -> list[Node]:
    id_, stands = told.letter.id, told.letter.state
    ways = [press(ShowTruth(id_, str(told.page)), w("do-look-again"), alone=True)]
    if stands in GONE_OUT:
        ways.append(press(FetchTruth(id_), w("do-excel"), alone=True))
    if stands in (Stands.SENT, Stands.STOPPED):
        ways.append(press(WithdrawBulletin(id_), w("do-bulletin-withdraw"), alone=True))
    return [*ways, press(ShowBulletins(), w("do-bulletins"), alone=True)]

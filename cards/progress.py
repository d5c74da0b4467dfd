"""The progress plan in words, with a link to the picture: what is done, what is now and what is planned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import open_link, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, run, said, text
from cards.people import ShowGroup
from programme.access import Deed
from programme.method import Method
from programme.people import Group
from programme.progress import Bar, Progress, Rest, State
from words.words import Words

SIGNS = {State.DONE: "✓", State.LEFT: "◐", State.SKIPPED: "–", State.NOW: "●", State.PLANNED: "○"}
PAUSE = "‖"
LINES_MOST = 20
"""Lines on a card; those furthest back are counted, and stand in the picture."""


@dataclass(frozen=True, slots=True)
class ShowProgress(Button):
    """The group's progress plan, with a new link to the picture."""

    verb: ClassVar[str] = "journey.progress/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str


def progress_card(w: Words, group: Group, method: Method, plan: Progress, link: str | None = "") -> Shown:
    """The plan in words. Without an address for downloads `link` is empty and the card says so; with None
    nothing is said, for this person has no right of their own to the file."""
    everything: tuple[Bar | Rest, ...] = (*plan.bars, *plan.pauses)
    told = sorted(everything, key=lambda one: one.start)
    shown, more = told[-LINES_MOST:], len(told) - LINES_MOST
    return layout.frame(
        w,
        w("progress-title"),
        text(w("progress-none")) if not _begun(plan) else None,
        layout.small(w("progress-more", count=more)) if more > 0 else None,
        *_lines(w, shown, plan.today),
        *(layout.small(w(note, weeks=plan.typical), spacing="medium") for note in plan.says),
        layout.small(w("file-no-address")) if link == "" else None,
        layout.small(w("file-link-lead", word=w.typed("progress"))) if link else None,
        action_set(*_ways(w, group, link), spacing="large"),
        over=layout.whose(group, w.pick(method.name)),
    )


def weeks(w: Words, start: date, end: date, today: date) -> str:
    """«uke 34–37», with the year where it is another one than today's."""
    first, last, now = start.isocalendar(), end.isocalendar(), today.isocalendar().year
    if first.year != last.year:
        return w("progress-across", first=weeks(w, start, start, today), last=weeks(w, end, end, today))
    alone = first.week == last.week
    told = (
        w("progress-one-week", week=str(first.week))
        if alone
        else w("progress-weeks", first=str(first.week), last=str(last.week))
    )
    return told if first.year == now else w("progress-in-year", weeks=told, year=str(first.year))


def _lines(w: Words, told: Sequence[Bar | Rest], today: date) -> list[Node]:
    """One below the other; where there is more than one round, each begins with its number."""
    rounds = [one.round for one in told if isinstance(one, Bar)]
    nodes, last = list[Node](), 0 if len(set(rounds)) > 1 else next(iter(rounds), 0)
    for one in told:
        if isinstance(one, Bar) and one.round != last:
            last = one.round
            nodes.append(layout.small(layout.begin(w("round", round=last)), spacing="medium"))
        nodes.append(_line(w, one, today))
    return nodes


def _line(w: Words, one: Bar | Rest, today: date) -> Node:
    if isinstance(one, Rest):
        told = w("progress-line-pause", weeks=weeks(w, one.start, one.end, today))
        return said(run(f"{PAUSE} {layout.begin(told)}"), spacing="small")
    now = one.state is State.NOW
    told = w(
        f"progress-line-{one.state.value}", weeks=weeks(w, one.start, one.start if now else one.end, today)
    )
    return said(
        run(f"{SIGNS[one.state]} {w.pick(one.phase.name)}", bold=now, color="accent" if now else "default"),
        run(f" · {told}"),
        spacing="small",
    )


def _begun(plan: Progress) -> bool:
    return any(one.state is not State.PLANNED for one in plan.bars)


def _ways(w: Words, group: Group, link: str | None) -> list[Node]:
    fetch = [open_link(link, w("progress-download"))] if link else []
    again = [press(ShowProgress(group.id), w("progress-again"), alone=True)] if link else []
    return [*fetch, *again, press(ShowGroup(group.id), w("do-show-group"), alone=True)]

"""What is coming: a list, and a form in which each webinar, gathering and course is entered once."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.touched import Touched, touched
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, run, said, text
from cards.inputs import a_day, chosen, dated, written
from cards.plan_lines import pressed
from programme.access import Deed
from programme.bulletin.marked import LINK_LIMIT, site
from programme.bulletin.occasion import PLACE_LIMIT, TITLE_LIMIT, Occasion, Sort
from programme.refusals import Refused
from words.words import Words

SHOWN = 20
"""Lines on the list; what is farther away comes nearer."""


@dataclass(frozen=True, slots=True)
class ShowOccasions(Button):
    """Lists what is coming."""

    verb: ClassVar[str] = "occasion.list/1"
    deed: ClassVar[Deed] = Deed.ENTER_OCCASION


@dataclass(frozen=True, slots=True)
class OccasionForm(Button):
    """Asks for a new one, or with an id shows one to be changed."""

    verb: ClassVar[str] = "occasion.form/1"
    deed: ClassVar[Deed] = Deed.ENTER_OCCASION
    occasion: str = ""


@dataclass(frozen=True, slots=True)
class KeepOccasion(Button):
    """Keeps one as the form has it; the id is given to the form, so that two presses enter one."""

    verb: ClassVar[str] = "occasion.keep/1"
    deed: ClassVar[Deed] = Deed.ENTER_OCCASION
    occasion: str
    sort: Sort = Sort.WEBINAR
    title: str = ""
    title_nn: str = ""
    day: str = ""
    clock: str = ""
    held_at: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class RemoveOccasion(Button):
    """It does not take place, or was entered by mistake."""

    verb: ClassVar[str] = "occasion.remove/1"
    deed: ClassVar[Deed] = Deed.ENTER_OCCASION
    occasion: str


def filled(button: KeepOccasion) -> dict[str, str]:
    """What stood in the inputs, to be given back when something does not fit."""
    return {one.name: str(getattr(button, one.name)) for one in fields(button) if one.default is not MISSING}


def values_of(one: Occasion) -> dict[str, str]:
    """The inputs of the form, as one is now."""
    return filled(kept(one))


def kept(one: Occasion) -> KeepOccasion:
    """The press that would enter it just as it is."""
    day, clock = one.day.isoformat(), one.starts.replace(":", ".")
    return KeepOccasion(one.id, one.sort, one.title, one.title_nn, day, clock, one.place, one.link)


def listed(w: Words, found: Sequence[Occasion], today: date) -> Shown:
    """What is coming, the soonest first; a press on a line opens its form."""
    lines = [_line(w, one, today, first=at == 0) for at, one in enumerate(found[:SHOWN])]
    more = len(found) - SHOWN
    return layout.frame(
        w,
        w("occasions-title"),
        text(w("occasions-lead"), spacing="small"),
        *(lines or [layout.notice(w("occasions-none"))]),
        layout.small(w("occasions-more", count=more)) if more > 0 else None,
        action_set(press(OccasionForm(), w("do-occasion-new"), main=True), spacing="large"),
    )


def form(
    w: Words, id: str, today: date, values: Mapping[str, str], *, known: bool, problem: Refused | None = None
) -> Shown:
    """Everything about one. `known` tells that it has been entered before."""
    keep = press(KeepOccasion(id), w("do-occasion-keep" if known else "do-occasion-enter"), main=True)
    back = press(ShowOccasions(), w("do-occasions"), alone=True)
    remove = [press(RemoveOccasion(id), w("do-occasion-remove"), alone=True)] if known else []
    now = values.get
    sorts = [(w(f"occasion-{sort.value}"), sort.value) for sort in Sort]
    return layout.frame(
        w,
        w("occasion-change" if known else "occasion-new"),
        layout.problem(w, problem),
        chosen("sort", w("label-occasion-sort"), sorts, value=now("sort", Sort.WEBINAR.value)),
        written("title", w("label-occasion-title"), value=now("title", ""), most=TITLE_LIMIT),
        written(
            "title_nn",
            w("label-occasion-title-nn"),
            value=now("title_nn", ""),
            hint=w("hint-occasion-title-nn"),
            most=TITLE_LIMIT,
        ),
        dated("day", w("label-occasion-day"), value=a_day(now("day", "")), earliest=today),
        written("clock", w("label-occasion-clock"), value=now("clock", ""), hint="09.00", most=8),
        written(
            "held_at",
            w("label-occasion-place"),
            value=now("held_at", ""),
            hint=w("hint-occasion-place"),
            most=PLACE_LIMIT,
        ),
        written("link", w("label-occasion-link"), value=now("link", ""), hint="https://", most=LINK_LIMIT),
        layout.small(w("occasion-in-letters")) if known else None,
        action_set(keep, *remove, back, spacing="large"),
    )


def entered(w: Words, one: Occasion, today: date, letters: Sequence[Touched] = (), *, new: bool) -> Shown:
    """It is kept, and so it stands in the letters that have not left."""
    again = press(OccasionForm(), w("do-occasion-another"), main=new)
    change = press(OccasionForm(one.id), w("do-occasion-change"), alone=True)
    return layout.frame(
        w,
        w("occasion-entered" if new else "occasion-changed"),
        _line(w, one, today, first=True),
        *touched(w, letters, "occasion-stands"),
        action_set(again, change, press(ShowOccasions(), w("do-occasions"), alone=True), spacing="large"),
    )


def removed(w: Words, one: Occasion, letters: Sequence[Touched] = ()) -> Shown:
    """It is off the list; one press brings it back there."""
    return layout.frame(
        w,
        w("occasion-removed"),
        said(run(one.titled(w.language), bold=True)),
        *touched(w, letters, "occasion-taken-out"),
        action_set(
            press(kept(one), w("do-undo"), alone=True),
            press(ShowOccasions(), w("do-occasions"), alone=True),
            spacing="large",
        ),
    )


def about(w: Words, one: Occasion) -> str:
    """«tir. 1. des. (uke 49) kl. 09.00»."""
    day = w.day(one.day)
    return w("occasion-at", day=day, clock=one.starts.replace(":", ".")) if one.starts else day


def changed(w: Words, before: Occasion, after: Occasion | None) -> Node:
    """What was told of it, and what is to be told now."""
    name = said(run((after or before).titled(w.language), bold=True), spacing="none")
    lines = [layout.labelled(w("touched-before"), _told(w, before))]
    if after is not None:
        lines.append(layout.labelled(w("touched-now"), _told(w, after)))
    return box(name, *lines, style="emphasis")


def _told(w: Words, one: Occasion) -> str:
    return " · ".join(filter(None, (about(w, one), one.place, site(one.link) if one.link else "")))


def _line(w: Words, one: Occasion, today: date, *, first: bool) -> Node:
    name = one.titled(w.language)
    more = [w(f"occasion-{one.sort.value}"), one.place, site(one.link) if one.link else ""]
    told = column(
        said(run(name, bold=True), spacing="none"),
        said(run(about(w, one), color="accent"), spacing="none"),
        said(run(" · ".join(filter(None, more)), size="small", subtle=True), spacing="none"),
        spacing="none",
    )
    return pressed(told, press(OccasionForm(one.id), name, alone=True), first=first)

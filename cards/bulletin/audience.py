"""To whom a letter goes: what can be chosen, how many that is, and everybody by name."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import titled, where_to
from cards.bulletin.send import ReviewBulletin
from cards.buttons import Button
from cards.choosing import ANY, filters
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import Option, chosen, several
from programme.access import Deed
from programme.bulletin.audience import Audience, Reader, Readers, Unreached
from programme.bulletin.bulletin import Bulletin, State
from programme.method import Shelf
from programme.overview import Filter, GroupLine
from programme.pages import page
from words.words import Words

ALL, NONE = "all", "none"
PAGE = 12
"""Readers shown at once."""


@dataclass(frozen=True, slots=True)
class AudienceForm(Button):
    """To whom a letter goes, with what can be chosen."""

    verb: ClassVar[str] = "bulletin.audience/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class KeepAudience(Button):
    """A letter goes to those who are chosen on the card. `channels` are conversations with commas between,
    «all» for every one there will be; `groups` and `helpers` are «all» or «none». `on` leads on to what is to
    be seen before the letter is sent."""

    verb: ClassVar[str] = "bulletin.keep_audience/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    on: bool
    channels: str = ""
    groups: str = ALL
    helpers: str = NONE
    state: str = ANY
    method: str = ANY
    phase: str = ANY
    county: str = ANY
    words: str = ""

    @property
    def audience(self) -> Audience:
        """What is chosen. Raises Unreadable."""
        names = ("state", "method", "phase", "county")
        told = {name: getattr(self, name) for name in names if getattr(self, name) not in ("", ANY)}
        picked = tuple(filter(None, self.channels.split(",")))
        return Audience(
            None if ALL in picked else picked,
            self.groups == ALL,
            Filter.of(told | {"words": self.words}),
            self.helpers == ALL,
        )


@dataclass(frozen=True, slots=True)
class ListReaders(Button):
    """A page of everybody a letter is meant for: those it does not reach first, then those who get it."""

    verb: ClassVar[str] = "bulletin.readers/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    page: str = "1"


@dataclass(frozen=True, slots=True)
class Meant:
    """All that the choice shows. `channels` are those there are, by name and conversation; `lines` are all
    groups, whatever is chosen."""

    letter: Bulletin
    found: Readers
    channels: Sequence[Option]
    lines: Sequence[GroupLine]
    shelf: Shelf


def choice(w: Words, what: Meant) -> Shown:
    """How many get the letter, and what can be chosen instead."""
    id, unasked = what.letter.id, "" if what.channels else _written(what.letter.audience.channels)
    return layout.frame(
        w,
        w("bulletin-audience"),
        *counted(w, what.letter, what.found),
        layout.small(w("bulletin-audience-planned")) if what.letter.state is not State.DRAFT else None,
        *_channels(w, what),
        *_groups(w, what),
        _helpers(w, what.letter.audience),
        layout.small(w("bulletin-audience-lead")),
        action_set(
            press(KeepAudience(id, False, unasked), w("do-bulletin-keep-audience"), main=True),
            press(KeepAudience(id, True, unasked), w("do-bulletin-review")),
            press(ShowBulletin(id), w("do-bulletin-back"), alone=True),
            spacing="medium",
        ),
        over=titled(w, what.letter),
    )


def of_correction(w: Words, letter: Bulletin, found: Readers) -> Shown:
    """A correction goes where the letter went."""
    return layout.frame(
        w,
        w("bulletin-audience"),
        text(w("bulletin-audience-correction", count=len(found.to))),
        action_set(
            press(ListReaders(letter.id), w("do-bulletin-readers"), main=True),
            press(ShowBulletin(letter.id), w("do-bulletin-back")),
        ),
        over=titled(w, letter),
    )


def readers_card(w: Words, letter: Bulletin, found: Readers, number: int) -> Shown:
    """Everybody by name, page by page."""
    everybody: list[Reader | Unreached] = [*found.not_to, *found.to]
    shown = page(everybody, number, PAGE)
    return layout.frame(
        w,
        w("bulletin-list"),
        *counted(w, letter, found, leads=False),
        *(_line(w, one) for one in shown.lines),
        layout.small(w("list-page", page=shown.number, all=shown.pages)) if shown.pages > 1 else None,
        *_turning(w, letter, shown.number, shown.pages),
        action_set(*_ways(w, letter), spacing="medium"),
        over=titled(w, letter),
    )


def counted(w: Words, letter: Bulletin, found: Readers, *, leads: bool = True) -> list[Node]:
    """The number first, then what it is made of; pressed, it leads to the list."""
    not_to = len(found.not_to)
    missing = w("bulletin-not-reached", count=not_to) if not_to else ""
    if not found.to:
        tile = box(text(w("bulletin-audience-none"), bold=True), style="warning")
    else:
        title = said(
            run(str(len(found.to)), size="extraLarge", bold=True),
            run(f" {w('bulletin-audience-count', count=len(found.to))}"),
            spacing="none",
        )
        tile = box(title, text(where_to(w, found), spacing="none"), style="emphasis")
    tile["items"] += [text(missing, size="small", spacing="small")] if missing else []
    if not (leads and (found.to or found.not_to)):
        return [tile]
    see = action_set(press(ListReaders(letter.id), w("do-bulletin-readers"), alone=True), spacing="small")
    return [tile, see]


def _channels(w: Words, what: Meant) -> list[Node]:
    if not what.channels:
        word = w.phrases("step-host_bulletin")[0]
        return [layout.small(w("bulletin-channels-none", word=word), spacing="medium")]
    options = [(w("bulletin-channels-all"), ALL), *what.channels]
    values = _written(what.letter.audience.channels).split(",")
    return [several("channels", w("label-bulletin-channels"), options, values=values)]


def _written(channels: tuple[str, ...] | None) -> str:
    return ALL if channels is None else ",".join(channels)


def _groups(w: Words, what: Meant) -> list[Node]:
    """Whether, and which; what tells them apart is folded away until something of it is chosen."""
    audience = what.letter.audience
    options = [(w("bulletin-groups-all"), ALL), (w("bulletin-groups-none"), NONE)]
    whether = chosen(
        "groups", w("label-bulletin-groups"), options, value=ALL if audience.groups else NONE, open=True
    )
    which = filters(w, audience.asked, what.lines, what.shelf, but={"helper", "missing"})
    some = layout.folded(
        w("bulletin-which-groups"),
        "which",
        *which,
        layout.small(w("bulletin-audience-ended")),
        open=audience.asked != Filter(),
    )
    return [whether, *some]


def _helpers(w: Words, audience: Audience) -> Node:
    options = [(w("bulletin-helpers-yes"), ALL), (w("bulletin-helpers-no"), NONE)]
    value = ALL if audience.helpers else NONE
    return chosen("helpers", w("label-bulletin-helpers"), options, value=value, open=True)


def _line(w: Words, one: Reader | Unreached) -> Node:
    """«Solbakken sykehjem», and below it what kind of copy that is, or why there is none."""
    if isinstance(one, Unreached):
        more, sign = w(f"bulletin-unreached-{one.why}"), "○"
    else:
        language = w(f"language-{one.language}")
        more, sign = " · ".join((w(f"bulletin-list-{one.sort.value}"), language)), "●"
    return box(
        said(run(f"{sign}\u00a0{one.name}", bold=True), spacing="none"),
        layout.small(more, spacing="none"),
        spacing="small",
    )


def _turning(w: Words, letter: Bulletin, number: int, pages: int) -> list[Node]:
    ways = [(number - 1, "do-back-page"), (number + 1, "do-forward")]
    there = [(to, key) for to, key in ways if 1 <= to <= pages]
    buttons = [press(ListReaders(letter.id, str(to)), w(key), alone=True) for to, key in there]
    return [action_set(*buttons, spacing="small")] if buttons else []


def _ways(w: Words, letter: Bulletin) -> list[Node]:
    """Only of a draft it can still be chosen who gets it."""
    back = press(ShowBulletin(letter.id), w("do-bulletin-back"))
    if letter.state is not State.DRAFT:
        return [back]
    choose = [] if letter.corrects else [press(AudienceForm(letter.id), w("do-bulletin-audience"))]
    return [press(ReviewBulletin(letter.id), w("do-bulletin-review"), main=True), *choose, back]

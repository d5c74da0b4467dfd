"""All letters that were sent, as far as one may read them: found by words, read again, kept as files."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_link, press
from cards.bulletin.parts import titled
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import written
from programme.access import Deed
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.found import WORDS_LIMIT
from programme.calendar import day_of
from programme.pages import Page
from words.words import Words

PAGE = 8
"""Letters on one page."""


@dataclass(frozen=True, slots=True)
class ShowArchive(Button):
    """A page of the letters one may read; `search` is what they are to be about."""

    verb: ClassVar[str] = "bulletin.archive/1"
    deed: ClassVar[Deed] = Deed.READ_BULLETIN
    page: str = "1"
    search: str = ""


@dataclass(frozen=True, slots=True)
class ReadBulletin(Button):
    """One letter that was sent, to be read again."""

    verb: ClassVar[str] = "bulletin.read/1"
    deed: ClassVar[Deed] = Deed.READ_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class FetchBulletins(Button):
    """Links to one letter as a file, or to all that one may read where none is named."""

    verb: ClassVar[str] = "bulletin.fetch/1"
    deed: ClassVar[Deed] = Deed.READ_BULLETIN
    bulletin: str = ""


def archive(w: Words, page: Page[Bulletin], search: str = "") -> Shown:
    """A page of those that fit what was searched for, with a field to look for more."""
    none = "bulletin-archive-none-found" if search else "bulletin-archive-none"
    return layout.frame(
        w,
        w("bulletin-archive-title"),
        *_search(w, page, search),
        *([_counted(w, page)] if page.lines else [text(w(none, word=w.typed("bulletin_archive")))]),
        *(_listed(w, one) for one in page.lines),
        *_ways(w, page, search),
    )


def files(w: Words, letter: Bulletin | None, document: str) -> Shown:
    """A link to the letter, or to all; empty where there is no address to fetch from."""
    links = [open_link(document, w("do-plan-document"))] if document else []
    back = press(ReadBulletin(letter.id), w("do-bulletin-see")) if letter else _to_archive(w)
    return layout.frame(
        w,
        w("bulletin-file-title" if letter else "bulletin-files-title"),
        layout.small(
            w("file-link-lead", word=w.typed("bulletin_archive")) if document else w("file-no-address")
        ),
        action_set(*links, back),
        over=titled(w, letter) if letter else "",
    )


def below(w: Words, letter: Bulletin) -> list[Node]:
    """What can be done with a letter that is read again; there is nothing to keep of a withdrawn one."""
    if letter.state is State.WITHDRAWN:
        return [action_set(_to_archive(w), spacing="large")]
    fetch = press(FetchBulletins(letter.id), w("do-bulletin-file"), alone=True)
    return [
        layout.small(w("bulletin-archive-read"), spacing="large"),
        action_set(fetch, _to_archive(w), spacing="small"),
    ]


def sent(w: Words, letter: Bulletin) -> str:
    """When it was sent, and what has become of it since."""
    told = [w("bulletin-sent-on", day=f"{w.date_of(letter.dated)} {day_of(letter.dated).year}")]
    if letter.state is State.WITHDRAWN:
        told.append(w("bulletin-is-withdrawn"))
    elif letter.corrected:
        told.append(layout.amid(layout.corrected_on(w, letter.corrected)))
    return " · ".join(told)


def _search(w: Words, page: Page[Bulletin], search: str) -> list[Node]:
    if not search and not page.lines:
        return []
    field = written(
        "search", w("label-bulletin-search"), value=search, hint=w("hint-bulletin-search"),
        most=WORDS_LIMIT,
    )  # fmt: skip
    return [field, action_set(press(ShowArchive(), w("do-bulletin-search"), main=True), spacing="small")]


def _counted(w: Words, page: Page[Bulletin]) -> Node:
    words = w("bulletin-archive-count", count=page.total)
    on = w("bulletin-archive-page", page=page.number, pages=page.pages) if page.pages > 1 else ""
    return layout.small(" · ".join(filter(None, (words, on))), spacing="medium")


def _listed(w: Words, letter: Bulletin) -> Node:
    """A letter by its title, what became of it, and a line that opens it."""
    opens = text(f"▸ {w('do-bulletin-open')}", color="accent", size="small", spacing="none")
    door = box(opens, spacing="none")
    reads = press(ReadBulletin(letter.id), titled(w, letter), alone=True)
    return box(
        said(run(titled(w, letter), bold=True), spacing="none"),
        layout.small(sent(w, letter), spacing="none"),
        door | {"selectAction": reads},
        line=True,
    )


def _ways(w: Words, page: Page[Bulletin], search: str) -> list[Node]:
    ways = []
    if page.number > 1:
        ways.append(press(ShowArchive(str(page.number - 1), search), w("do-bulletin-newer"), alone=True))
    if page.number < page.pages:
        ways.append(press(ShowArchive(str(page.number + 1), search), w("do-bulletin-older"), alone=True))
    if search:
        ways.append(press(ShowArchive(), w("do-bulletin-all"), alone=True))
    if page.lines:
        ways.append(press(FetchBulletins(), w("do-bulletin-all-files"), alone=True))
    return [action_set(*ways, spacing="medium")] if ways else []


def _to_archive(w: Words) -> Node:
    return press(ShowArchive(), w("do-bulletin-all"), alone=True)

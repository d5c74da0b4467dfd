"""What readers answered, for the lead: counts first, then answers by question, and who wants to be called."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_link, press
from cards.bulletin.answer import questions_of
from cards.bulletin.archive import ReadBulletin, ShowArchive
from cards.bulletin.parts import titled
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from programme.access import Deed
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.reply import Quote, Reply, Verdict
from programme.pages import page
from words.words import Words

FIRST = 3
"""Answers told of each question, before one asks for all of them."""
PAGE = 10
"""Answers on one page of all of them."""
CALL = "call"
"""The part with those who want to be called; the others are the numbers of questions."""


@dataclass(frozen=True, slots=True)
class ShowReplies(Button):
    """What was answered to a letter: all in short, or one `part` of it page by page."""

    verb: ClassVar[str] = "bulletin.replies/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    part: str = ""
    page: str = "1"


@dataclass(frozen=True, slots=True)
class OneReply:
    """Any press about what one person answered in one place."""

    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    thread: str
    user: str


@dataclass(frozen=True, slots=True)
class ShowReply(OneReply, Button):
    """All that this person answered."""

    verb: ClassVar[str] = "bulletin.reply/1"


@dataclass(frozen=True, slots=True)
class FetchReplies(Button):
    """Links to all answers as files."""

    verb: ClassVar[str] = "bulletin.replies_files/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply, and the name of the place it came from, empty where that is the person's own chat."""

    reply: Reply
    place: str


@dataclass(frozen=True, slots=True)
class Part:
    """One question, or the wish to be called, with those who answered it, the newest first."""

    key: str
    title: str
    heard: Sequence[Heard]

    def words(self, reply: Reply) -> str:
        """What somebody answered to it."""
        return reply.answers.get(int(self.key), "") if self.key.isdecimal() else ""


def parts(w: Words, letter: Bulletin, heard: Sequence[Heard]) -> list[Part]:
    """Those who want to be called, then every question that anybody has answered."""
    newest = sorted(heard, key=lambda one: one.reply.at, reverse=True)
    wait = [one for one in newest if one.reply.waits_for_call]
    questions = dict(enumerate(questions_of(w, letter)))
    numbers = sorted(questions.keys() | {number for one in heard for number in one.reply.answers})
    asked = [
        Part(
            str(number),
            questions.get(number, w("bulletin-reply-other")),
            [one for one in newest if one.reply.answers.get(number)],
        )
        for number in numbers
    ]
    return [Part(CALL, w("bulletin-replies-call"), wait), *asked]


def replies(w: Words, letter: Bulletin, heard: Sequence[Heard], copies: int) -> Shown:
    """All in short. `copies` is how many the letter went to."""
    told = [node for part in parts(w, letter, heard) if part.heard for node in _in_short(w, letter, part)]
    none = text(w("bulletin-replies-none"))
    return layout.frame(
        w,
        w("bulletin-replies-title"),
        text(w("bulletin-replies-count", count=len(heard), copies=copies)),
        _numbers(w, heard) if heard else none,
        *told,
        layout.small(w("bulletin-replies-fine"), spacing="large") if heard else None,
        action_set(*_ways(w, letter, files=bool(heard)), spacing="medium"),
        over=titled(w, letter),
    )


def part_page(w: Words, letter: Bulletin, part: Part, number: int) -> Shown:
    """One page of one part; a number past the last is the last."""
    shown = page(part.heard, number, PAGE)
    turns = [
        press(ShowReplies(letter.id, part.key, str(shown.number + step)), w(word))
        for step, word in ((-1, "do-bulletin-newer"), (1, "do-bulletin-older"))
        if 1 <= shown.number + step <= shown.pages
    ]
    count = w("bulletin-replies-of-part", count=shown.total)
    on = w("bulletin-archive-page", page=shown.number, pages=shown.pages) if shown.pages > 1 else ""
    return layout.frame(
        w,
        w("bulletin-replies-title"),
        said(run(part.title, bold=True)),
        layout.small(" · ".join(filter(None, (count, on)))),
        *(_answer(w, letter, part, one) for one in shown.lines),
        action_set(*turns, press(ShowReplies(letter.id), w("do-bulletin-replies"))),
        over=titled(w, letter),
    )


def to_lead(w: Words, letter: Bulletin) -> list[Node]:
    """The way to the answers, from a letter that a lead reads again."""
    return [action_set(press(ShowReplies(letter.id), w("do-bulletin-replies"), alone=True), spacing="small")]


def call_wanted(w: Words, letter: Bulletin) -> Shown:
    """For the leads: somebody waits to be called."""
    return layout.frame(
        w,
        w("bulletin-call-title"),
        text(w("bulletin-call-lead")),
        action_set(press(ShowReplies(letter.id, CALL), w("do-bulletin-show-calls"), main=True)),
        over=titled(w, letter),
    )


def files(w: Words, letter: Bulletin, excel: str, comma: str) -> Shown:
    """Links to all answers; empty where there is no address to fetch from."""
    links = [open_link(excel, w("do-excel")), open_link(comma, w("do-csv"))] if excel else []
    return layout.frame(
        w,
        w("bulletin-replies-files-title"),
        text(w("bulletin-replies-files-lead")),
        layout.small(
            w("file-link-lead", word=w.typed("bulletin_replies")) if excel else w("file-no-address")
        ),
        action_set(*links, press(ShowReplies(letter.id), w("do-bulletin-replies"))),
        over=titled(w, letter),
    )


def who(w: Words, one: Heard) -> str:
    """«Kari Nordvik, leder · Solbakken sykehjem»."""
    role = w(f"role-{one.reply.role}") if one.reply.role else ""
    name = ", ".join(filter(None, (one.reply.name or w("somebody"), role)))
    return " · ".join(filter(None, (name, one.place)))


def marks(w: Words, reply: Reply) -> str:
    """What the lead has done about it."""
    told = [w("bulletin-is-thanked")] if reply.thanked else []
    if reply.quote is not Quote.NOT_ASKED:
        told.append(w(f"bulletin-quote-is-{reply.quote.value}"))
    return " · ".join(told)


def _numbers(w: Words, heard: Sequence[Heard]) -> Node:
    """What one tap told, as large numbers."""
    given = [one.reply.verdict for one in heard]
    counts = {
        "useful": given.count(Verdict.USEFUL),
        "not-for-us": given.count(Verdict.NOT_FOR_US),
        "writes": sum(one.reply.writes for one in heard),
    }
    middle = {"horizontalAlignment": "Center"}
    return row(
        *(
            column(
                text(str(count), size="extraLarge", bold=True, spacing="none") | middle,
                text(w(f"bulletin-replies-{name}", count=count), size="small", subtle=True, spacing="none")
                | middle,
            )
            for name, count in counts.items()
        ),
        spacing="medium",
    )


def _in_short(w: Words, letter: Bulletin, part: Part) -> list[Node]:
    heading = said(run(part.title, size="medium", bold=True), spacing="large") | {"separator": True}
    more = len(part.heard) - FIRST
    all_ = w("bulletin-replies-all", count=len(part.heard))
    opens = box(text(f"▸ {all_}", color="accent", spacing="none"), spacing="medium")
    way = opens | {"selectAction": press(ShowReplies(letter.id, part.key), all_, alone=True)}
    return [
        heading,
        *(_answer(w, letter, part, one) for one in part.heard[:FIRST]),
        *([way] if more > 0 else []),
    ]


def _answer(w: Words, letter: Bulletin, part: Part, one: Heard) -> Node:
    """What somebody answered, who it was, and a line that opens all of it."""
    reply = one.reply
    marked = marks(w, reply)
    below = [layout.small(marked, spacing="none")] if marked else []
    opens = w("do-bulletin-talked" if part.key == CALL else "do-bulletin-respond")
    door = box(text(f"▸ {opens}", color="accent", size="small", spacing="none"), spacing="small")
    leads = press(ShowReply(letter.id, reply.thread, reply.user), who(w, one), alone=True)
    name = run(who(w, one), size="small", subtle=True) if part.words(reply) else run(who(w, one))
    words = layout.paragraphs(part.words(reply))
    return box(*words, said(name, spacing="none"), *below, door | {"selectAction": leads}, spacing="medium")


def _ways(w: Words, letter: Bulletin, *, files: bool) -> list[Node]:
    fetch = [press(FetchReplies(letter.id), w("do-bulletin-replies-files"))] if files else []
    return [
        *fetch,
        press(ReadBulletin(letter.id), w("do-bulletin-see")),
        press(ShowArchive(), w("do-bulletin-all")),
    ]

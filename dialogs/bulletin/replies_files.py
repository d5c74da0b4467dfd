"""The answers to a letter as files, for the lead."""

from functools import partial

from cards import layout
from cards.bulletin.answer import questions_of
from cards.bulletin.parts import titled
from cards.bulletin.replies import Heard
from dialogs.bulletin.heard import heard, sent_letter
from dialogs.house import Here
from dialogs.link import File, link
from papers import comma, excel
from papers.sheet import Cell, Sheet
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.reply import Quote
from programme.calendar import day_of
from words.words import Words

EXCEL, COMMA = "bulletin-replies-xlsx", "bulletin-replies-csv"
"""What a ticket is for; it is about the letter's id."""
BEFORE = {"day": 12, "who": 26, "role": 16, "place": 30, "verdict": 16}
AFTER = {"call": 22, "thanked": 12, "quote": 18, "quoted": 50}
ANSWER = 50
"""How wide each column is, in signs."""


def links(here: Here, letter: Bulletin) -> tuple[str, str]:
    """The addresses of both files; empty where there is none to fetch from."""
    return link(here, EXCEL, letter.id), link(here, COMMA, letter.id)


def workbook(here: Here, about: str) -> File:
    """The answers as an Excel workbook. Raises Refused."""
    letter, made = _made(here, about)
    return File(_name(here, letter, "xlsx"), excel.TYPE, partial(excel.excel, made))


def semicolons(here: Here, about: str) -> File:
    """The answers as text for Norwegian Excel. Raises Refused."""
    letter, made = _made(here, about)
    return File(_name(here, letter, "csv"), comma.TYPE, partial(comma.csv_of, made))


def _made(here: Here, about: str) -> tuple[Bulletin, Sheet]:
    letter = sent_letter(here, about)
    return letter, sheet(here.words, letter, heard(here, letter))


def sheet(w: Words, letter: Bulletin, found: tuple[Heard, ...]) -> Sheet:
    """A row for each who answered, and a column for each question."""
    questions = dict(enumerate(questions_of(w, letter)))
    numbers = sorted(questions.keys() | {number for one in found for number in one.reply.answers})
    asked = [questions.get(number, w("bulletin-reply-other")) for number in numbers]
    heads = (
        *(w(f"paper-reply-{key}") for key in BEFORE),
        *asked,
        *(w(f"paper-reply-{key}") for key in AFTER),
    )
    widths = (*BEFORE.values(), *(ANSWER for _ in numbers), *AFTER.values())
    rows = tuple(_row(w, one, numbers) for one in found)
    return Sheet(w("bulletin-replies-title"), heads, rows, (titled(w, letter),), widths, 1)


def _row(w: Words, one: Heard, numbers: list[int]) -> tuple[Cell, ...]:
    reply = one.reply
    call = ""
    if reply.call:
        call = (
            w("bulletin-talked-on", day=w.date_of(reply.called)) if reply.called else w("bulletin-wants-call")
        )
    asked = w(f"bulletin-quote-is-{reply.quote.value}") if reply.quote is not Quote.NOT_ASKED else ""
    return (
        day_of(reply.at),
        reply.name,
        layout.begin(w(f"role-{reply.role}")) if reply.role else "",
        one.place,
        w(f"bulletin-verdict-{reply.verdict.value}") if reply.verdict else "",
        *(reply.answers.get(number, "") for number in numbers),
        call,
        day_of(reply.thanked) if reply.thanked else None,
        asked,
        reply.quoted if reply.quote is Quote.YES else "",
    )


def _name(here: Here, letter: Bulletin, ending: str) -> str:
    return f"{here.words('bulletin-replies-title')} {letter.month:%Y-%m} {here.today.isoformat()}.{ending}"

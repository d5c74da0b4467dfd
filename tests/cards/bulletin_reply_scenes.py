"""What readers answer, what the lead makes of it, and the letters of the past."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.bulletin import archive, replies, respond
from cards.bulletin.answer import Answered, foot
from cards.bulletin.replies import Heard
from cards.bulletin.respond import Stands
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from cards.layout import frame
from cards.why import explained
from programme.bulletin.bulletin import QUESTION_LIMIT, Bulletin, State
from programme.bulletin.reply import ANSWER_LIMIT, QUOTE_LIMIT, Quote, Reply, Verdict
from programme.bulletin.texts import Both
from programme.pages import Page
from programme.people import NAME_LIMIT
from programme.refusals import TooLong
from tests.cards.bulletin_sheet_scenes import NOW, TODAY, a_letter
from words.words import Words

QUESTIONS = Both(
    "Hva skulle dere ønske at andre visste om natta?\nHva vil dere at vi skriver om i februar?",
    "Kva skulle de ønske at andre visste om natta?\nKva vil de at vi skriv om i februar?",
)
NIGHT = "At natta er alene om 40 beboere. Vi savner at dagen spør hvordan det gikk."
LETTER = a_letter(state=State.SENT, questions=QUESTIONS, edition=1)
KARI = Reply(
    LETTER.id, "19:hms", "29:leader", "Kari Nordvik", NOW + timedelta(hours=3), "g1", "leader",
    Verdict.USEFUL, {0: NIGHT, 1: "Om hvordan andre får til overlapp."},
)  # fmt: skip
AHMED = replace(KARI, user="29:rep", name="Ahmed Hassan", role="union_rep", answers={}, call=True)
SILJE = replace(
    KARI, user="29:s", thread="19:b", name="Silje Berg", role="safety_rep", answers={0: "Ro."}, verdict=None,
    thanked=NOW + timedelta(days=1), quote=Quote.YES, quoted="Det viktigste om natta er ro.", experience="e9",
)  # fmt: skip
HELPER = replace(
    KARI, user="29:h", thread="29:h", name="Inger Moe", group="", role="helper", verdict=Verdict.NOT_FOR_US,
    answers={1: "Om turnus."},
)  # fmt: skip
HEARD = (
    Heard(KARI, "Solbakken sykehjem"),
    Heard(AHMED, "Solbakken sykehjem"),
    Heard(SILJE, "Fjordgløtt bo- og omsorgssenter"),
    Heard(HELPER, ""),
)


def answering(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    return {**_feet(w, nn, en), **_heard(w, nn), **_one(w, nn), **_asked(w, nn), **_past(w, nn, en)}


def _feet(w: Words, nn: Words, en: Words) -> dict[str, Shown]:
    long = replace(KARI, answers={0: "natt " * 99})
    partly = replace(KARI, answers={}, call=True)
    return {
        "bulletin_answered": drawn(w, LETTER, TODAY, answered=Answered(KARI)),
        "bulletin_foot": _foot(w, None),
        "bulletin_foot_en": _foot(en, None),
        "bulletin_foot_tapped_nn": _foot(nn, partly),
        "bulletin_foot_answered": _foot(w, KARI),
        "bulletin_foot_openly": _foot(w, KARI, openly=True),
        "bulletin_foot_no_questions": _foot(w, None, replace(LETTER, questions=Both())),
        "bulletin_foot_trial": _foot(w, long, trial=True),
        "bulletin_foot_too_long": _foot(
            w, None, problem=TooLong(limit=ANSWER_LIMIT), typed={"0": "natt " * 110}
        ),
    }


def _foot(w: Words, reply: Reply | None, letter: Bulletin = LETTER, **more: object) -> Shown:
    return frame(w, w("sent-bulletin"), *foot(w, letter, Answered(reply, **more)))


def _heard(w: Words, nn: Words) -> dict[str, Shown]:
    long = replace(
        KARI,
        name=("Kari Elisabeth " * NAME_LIMIT)[:NAME_LIMIT],
        answers={0: ("natt " * 100)[:ANSWER_LIMIT], 1: ("Å " * ANSWER_LIMIT)[:ANSWER_LIMIT]},
    )
    letter = replace(LETTER, questions=Both("Hva " * (QUESTION_LIMIT // 4)))
    place = ("Nordre Håøyas bo- og omsorgssenter " * 3)[:NAME_LIMIT]
    many = [Heard(replace(long, user=f"29:{n}", call=n % 2 == 0), place) for n in range(40)]
    part = replies.parts(w, LETTER, HEARD)[1]
    return {
        "bulletin_replies": replies.replies(w, LETTER, HEARD, 301),
        "bulletin_replies_nn": replies.replies(nn, LETTER, HEARD, 301),
        "bulletin_replies_none": replies.replies(w, LETTER, (), 301),
        "bulletin_replies_longest": replies.replies(w, letter, many, 40),
        "bulletin_replies_part": replies.part_page(w, LETTER, part, 1),
        "bulletin_replies_part_longest": replies.part_page(w, letter, replies.parts(w, letter, many)[1], 2),
        "bulletin_replies_calls": replies.part_page(w, LETTER, replies.parts(w, LETTER, HEARD)[0], 1),
        "bulletin_replies_files": replies.files(w, LETTER, "https://x.no/1", "https://x.no/2"),
        "bulletin_call_wanted": explained(w, replies.call_wanted(w, LETTER), "bulletin-call", None),
    }


def _one(w: Words, nn: Words) -> dict[str, Shown]:
    called = replace(AHMED, called=NOW + timedelta(days=2))
    asked = replace(KARI, thanked=NOW, quote=Quote.ASKED)
    return {
        "bulletin_reply": respond.reply_card(w, LETTER, HEARD[0]),
        "bulletin_reply_nn": respond.reply_card(nn, LETTER, HEARD[0]),
        "bulletin_reply_call": respond.reply_card(w, LETTER, HEARD[1]),
        "bulletin_reply_called": respond.reply_card(w, LETTER, Heard(called, "Solbakken sykehjem")),
        "bulletin_reply_asked": respond.reply_card(w, LETTER, Heard(asked, "Solbakken sykehjem")),
        "bulletin_reply_quoted": respond.reply_card(w, LETTER, HEARD[2], stands=Stands.WAITS),
        "bulletin_reply_thanks_too_long": respond.reply_card(
            w, LETTER, HEARD[0], problem=TooLong(limit=300), typed="takk " * 80
        ),
    }


def _asked(w: Words, nn: Words) -> dict[str, Shown]:
    longest = replace(KARI, answers=dict.fromkeys(range(3), "natt " * 99))
    yes = replace(KARI, quote=Quote.YES, quoted=NIGHT)
    thanks = respond.thanked(w, LETTER, KARI, "Berit Aasen", "Det du skrev om natta, tar vi med oss.")
    return {
        "bulletin_thanks": explained(w, thanks, "bulletin-thanks", None),
        "bulletin_thanks_nn": respond.thanked(nn, LETTER, AHMED, "Berit Aasen", ""),
        "bulletin_quote": explained(w, respond.asked_to_quote(w, LETTER, KARI), "bulletin-quote", None),
        "bulletin_quote_longest": respond.asked_to_quote(
            nn, LETTER, longest, problem=TooLong(limit=QUOTE_LIMIT), typed="natt " * 300
        ),
        "bulletin_quoted": respond.quoted(w, LETTER, yes),
        "bulletin_quoted_waits_nn": respond.quoted(nn, LETTER, yes, waits=True),
        "bulletin_not_quoted": respond.quoted(w, LETTER, replace(KARI, quote=Quote.NO)),
    }


def _past(w: Words, nn: Words, en: Words) -> dict[str, Shown]:
    sent = replace(LETTER, send_at=NOW)
    letters = [
        replace(sent, corrected=NOW + timedelta(days=2)),
        replace(sent, id="b2", title=Both("Høst"), state=State.WITHDRAWN, send_at=NOW - timedelta(days=29)),
        *(replace(sent, id=f"b{n}", send_at=NOW - timedelta(days=30 * n)) for n in range(3, 9)),
    ]
    below = archive.below(w, sent)
    return {
        "bulletin_archive": archive.archive(w, Page(letters, 1, 3, 21)),
        "bulletin_archive_search_nn": archive.archive(nn, Page(letters[:2], 1, 1, 2), "natt"),
        "bulletin_archive_none": archive.archive(en, Page((), 1, 1, 0)),
        "bulletin_archive_none_found": archive.archive(w, Page((), 1, 1, 0), "sommerfugl"),
        "bulletin_read_again": drawn(w, sent, TODAY, below=below),
        "bulletin_read_withdrawn": drawn(w, replace(letters[1], corrected=NOW), TODAY, below=below),
        "bulletin_file": archive.files(w, sent, "https://x.no/1"),
        "bulletin_files_no_address": archive.files(w, None, ""),
    }

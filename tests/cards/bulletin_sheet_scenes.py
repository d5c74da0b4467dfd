"""A dialogue letter as it is read: in a group, in a channel, alone, corrected and withdrawn."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from cards.bulletin.answer import Answered
from cards.bulletin.own import Own
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from cards.why import explained
from programme.bulletin.bulletin import SECTION_LIMIT, Bulletin, Image, Piece, Section, State
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion, Sort
from programme.bulletin.own import OwnLines, Well
from programme.bulletin.reply import Reply, Verdict
from programme.bulletin.texts import Both
from programme.overview import Ahead
from programme.switches import Switch
from programme.visit import Outcome
from tests.cards.scenes import PHASE
from words.words import Words

NOW = datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
TODAY = date(2026, 12, 1)
HILLS = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 160'>"
    "<rect width='640' height='160' fill='#f3e9dc'/><circle cx='520' cy='60' r='36' fill='#f2b84b'/>"
    "<path d='M0 160V110Q160 55 320 110T640 95V160Z' fill='#5b7f6a'/>"
    "<path d='M0 160V135Q200 90 400 135T640 125V160Z' fill='#3f5f4e'/></svg>"
)
IMAGE = f"data:image/svg+xml;base64,{b64encode(HILLS.encode()).decode()}"
"""Drawn here, for a picture of a card must not fetch anything."""

FINDINGS = Both(
    "Partene har lagt fram **læringsrapporten** fra de første fem årene. Det som virker, er at leder, "
    "tillitsvalgt og verneombud tar ett skritt om gangen, sammen.\n\n"
    "- Korte møter slår lange\n- Natta må være med fra starten\n- Det som blir skrevet ned, blir gjort\n\n"
    "Les [rapporten på fem minutter](https://www.example.no/rapport).",
    "Partane har lagt fram **læringsrapporten** frå dei første fem åra. Det som verkar, er at leiar, "
    "tillitsvald og verneombod tek eitt steg om gongen, saman.\n\n"
    "- Korte møte slår lange\n- Natta må vere med frå starten\n- Det som blir skrive ned, blir gjort\n\n"
    "Les [rapporten på fem minutt](https://www.example.no/rapport).",
)
COMING = Both(
    "Desember er kort. Sett av tid til det som er viktigst, og la resten vente.",
    "Desember er kort. Set av tid til det som er viktigast, og lat resten vente.",
)
SHARED = Both(
    "To arbeidsplasser har sendt oss noe de vil gi videre.",
    "To arbeidsplassar har sendt oss noko dei vil gje vidare.",
)
ASKING = Both(
    "I januar skriver vi om nattevakter. Hjelp oss å treffe.",
    "I januar skriv vi om nattevakter. Hjelp oss å treffe.",
)
QUESTIONS = Both(
    "Hva skulle dere ønske at andre visste om natta?", "Kva skulle de ønske at andre visste om natta?"
)
OCCASIONS = (
    Occasion(
        "o1", Sort.WEBINAR, date(2026, 12, 8), "Når turnusen tar pusten fra folk",
        "Når turnusen tek pusten frå folk", "12:00", "Teams", "https://www.example.no/webinar",
    ),
    Occasion(
        "o2", Sort.GATHERING, date(2027, 1, 19), "Erfaringssamling for sykehjem i vest", "", "09:30",
        "Bergen, Hotell Norge", "https://www.example.no/samling",
    ),
)  # fmt: skip
TOLD = (
    Told(
        "e1",
        "Vi flyttet rapporten fra vaktrommet til kjøkkenet, og nå er alle med. Det tok ti minutter å "
        "bestemme, og det har spart oss for en time om dagen.",
        "Solbakken sykehjem",
    ),
    Told("e2", "Natta fikk sin egen tavle. Nå vet dagen hva natta lurer på.", county="Vestland"),
)


def a_letter(**more: object) -> Bulletin:
    """A whole letter, as one leaves the programme in December."""
    letter = Bulletin(
        "b1",
        date(2026, 12, 1),
        NOW,
        title=Both("Ett skritt om gangen", "Eitt steg om gongen"),
        pieces=(
            Piece(Section.COMING, COMING),
            Piece(Section.FINDINGS, FINDINGS),
            Piece(Section.SHARED, SHARED),
            Piece(Section.ASKING, ASKING),
        ),
        questions=QUESTIONS,
        occasions=OCCASIONS,
        shared=TOLD,
        image=Image(
            IMAGE,
            Both("Åser i morgensol", "Åsar i morgonsol"),
        ),
        state=State.SENT,
        edition=1,
    )
    return replace(letter, **more)  # type: ignore[arg-type]


def a_plain_one() -> Bulletin:
    """Only words, and few of them."""
    pieces = (Piece(Section.FINDINGS, FINDINGS), Piece(Section.COMING), Piece(Section.SHARED))
    blank = {"questions": Both(), "occasions": (), "shared": (), "image": Image(), "title": Both()}
    return a_letter(pieces=(*pieces, Piece(Section.ASKING)), **blank)


def the_longest() -> Bulletin:
    """As long as everything in it may be."""
    text = ("Vi har lært mye av å se på hele døgnet samlet. " * 60)[:SECTION_LIMIT]
    pieces = tuple(Piece(section, Both(text, text)) for section in Section)
    day = OCCASIONS[1]
    many = tuple(replace(day, id=f"o{number}", title=day.title * 2) for number in range(8))
    told = tuple(Told(f"e{number}", text[:600], county="Møre og Romsdal") for number in range(4))
    asks = Both("\n".join([text[:190]] * 3))
    return a_letter(pieces=pieces, occasions=many, shared=told, questions=asks)


def own(w: Words, **more: object) -> Own:
    """A group well on its way."""
    lines = OwnLines(
        "g1",
        PHASE.key,
        stop_point=(datetime(2026, 11, 12, 9, tzinfo=UTC), Outcome.GO_ON),
        next=(date(2026, 12, 15), Ahead.GATHERING),
        well=Well.ACTION_DONE,
        what="Fast tavlemøte ti minutter hver dag",
    )
    return Own(replace(lines, **more), w.pick(PHASE.name), w)  # type: ignore[arg-type]


def sheets(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The letter in every state it is read in."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    letter = a_letter()
    reply = Reply(
        "b1",
        "19:hms",
        "29:leader",
        "Kari",
        NOW,
        verdict=Verdict.USEFUL,
        answers={0: "At natta også er folk."},
    )
    none = OwnLines("g1")
    withdrawn = a_letter(state=State.WITHDRAWN, corrected=NOW)
    return {
        "bulletin_group": _why(w, drawn(w, letter, TODAY, own=own(w)), "bulletin-group"),
        "bulletin_group_nn": _why(
            nn, drawn(nn, letter, TODAY, own=own(nn, well=Well.ALL_ANSWERED)), "bulletin-group"
        ),
        "bulletin_channel": _why(w, drawn(w, letter, TODAY), "bulletin-channel"),
        "bulletin_alone": explained(
            w, drawn(w, letter, TODAY, own=Own(none, "", w.to_one)), "bulletin", None, off=[Switch.BULLETIN]
        ),
        "bulletin_en": _why(en, drawn(en, letter, TODAY, own=own(en)), "bulletin-group"),
        "bulletin_corrected": drawn(w, letter, TODAY, own=own(w), corrected=NOW, answered=Answered(reply)),
        "bulletin_few_words": drawn(w, a_plain_one(), TODAY),
        "bulletin_longest": drawn(w, the_longest(), TODAY, own=own(w)),
        "bulletin_withdrawn": drawn(w, withdrawn, TODAY),
    }


def _why(w: Words, shown: Shown, topic: str) -> Shown:
    """As it is sent to several at once, whom no switch of one turns off."""
    return explained(w, shown, topic, None)

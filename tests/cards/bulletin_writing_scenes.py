"""A letter on its writer's desk, and the forms it is written in. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from cards.bulletin import arranging, forms
from cards.bulletin.at_desk import desk
from cards.bulletin.forms import SectionDraft, section_form
from cards.elements import Shown
from programme.bulletin.bulletin import (
    ALT_LIMIT,
    OCCASIONS_MOST,
    QUESTION_LIMIT,
    SECTION_LIMIT,
    SHARED_MOST,
    TITLE_LIMIT,
    AsksTooMuch,
    Bulletin,
    HasLeft,
    Image,
    Piece,
    Section,
    State,
    WroteMeanwhile,
)
from programme.bulletin.experience import EXPERIENCE_LIMIT, Told
from programme.bulletin.heading import NoAlternative, look
from programme.bulletin.marked import LinkNotHttps, NoPicture
from programme.bulletin.occasion import PLACE_LIMIT, Occasion, Sort
from programme.bulletin.occasion import TITLE_LIMIT as OCCASION_LIMIT
from programme.bulletin.texts import Both
from programme.refusals import TooLong
from tests.cards.scenes import NOW
from words.words import Words

LATER = NOW + timedelta(days=1)
NEWS = """Ny veileder om **medvirkning** er klar. Den er kort, og kan leses i en vaktpause.

- Hva loven sier
- Tre ting dere kan begynne med
- [Les veilederen](https://www.arbeidstilsynet.no/hms/medvirkning/)"""
NEWS_NN = """Ny rettleiar om **medverknad** er klar. Han er kort, og kan lesast i ein vaktpause.

- Kva lova seier
- Tre ting de kan byrje med
- [Les rettleiaren](https://www.arbeidstilsynet.no/nn/hms/medvirkning/)"""
WEBINAR = Occasion(
    "o1", Sort.WEBINAR, date(2026, 12, 8), "Slik får vi til overlapp mellom vaktene", "",
    "14:00", "", "https://www.example.no/webinar",
)  # fmt: skip
GATHERING = Occasion(
    "o2", Sort.GATHERING, date(2027, 1, 20), "Samling for alle HMS-grupper i fylket", "",
    "10:00", "Folkets hus, Bergen",
)  # fmt: skip
COFFEE = Told(
    "e1",
    "Vi drikker kaffe sammen klokka ti. Ti minutter, hver dag. Det er der vi får sagt det.",
    "Solbakken sykehjem",
)
CALM = Told("e2", "Stille time etter middag ga oss ro til å dokumentere.", "", "Vestland")


def letter() -> Bulletin:
    """Half written: one section is done, one has an older nynorsk, one is empty and one is left out."""
    one = Bulletin(
        "b1", date(2026, 12, 1), NOW, title=Both("Dialogbrev for desember", "Dialogbrev for desember")
    )
    one = one.write(Section.COMING, "Tre datoer å skrive opp.", "Tre datoar å skrive opp.", NOW, version=0)
    one = one.write(Section.FINDINGS, NEWS, NEWS_NN, NOW, version=0)
    one = one.write(Section.FINDINGS, NEWS.replace("kort", "på to sider"), NEWS_NN, LATER, version=1)
    one = one.ask("Hva ville dere ha hjelp til før jul?\nHva bør vi skrive om i januar?", "", NOW)
    return replace(one, occasions=(WEBINAR, GATHERING)).use(Section.SHARED, used=False)


def longest() -> Bulletin:
    """As much as a letter may hold."""
    long = Both(_text(SECTION_LIMIT), _text(SECTION_LIMIT), NOW, NOW)
    asks = "\n".join([_text(QUESTION_LIMIT)] * 3)
    title = _text(OCCASION_LIMIT)
    occasion = Occasion("o", Sort.COURSE, WEBINAR.day, title, title, "10:00", _text(PLACE_LIMIT))
    told = Told("e", _text(EXPERIENCE_LIMIT), _text(120))
    return replace(
        letter(),
        title=Both(_text(TITLE_LIMIT), _text(TITLE_LIMIT)),
        pieces=tuple(Piece(section, long) for section in Section),
        questions=Both(asks, asks),
        occasions=tuple(replace(occasion, id="o" * 30 + str(n)) for n in range(OCCASIONS_MOST)),
        shared=tuple(replace(told, id="e" * 30 + str(n)) for n in range(SHARED_MOST)),
        image=Image("https://www.example.no/bilde.png", Both(_text(ALT_LIMIT), _text(ALT_LIMIT))),
    )


def _text(limit: int) -> str:
    return ("Å " * limit)[: limit - 1] + "Å"


def writing(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    return _desks(words) | _sections(words) | _arranging(words)


def _desks(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn, en = words["nb"], words["nn"], words["en"]
    one = letter()
    planned = replace(one, state=State.PLANNED, send_at=LATER)
    sent = replace(one, state=State.SENT, edition=1)
    back = replace(one, remark="Fint brev. Kan vi få med datoen for samlingen i Førde?")
    return {
        "bulletin_desk": desk(w, one),
        "bulletin_desk_nn": desk(nn, one),
        "bulletin_desk_en": desk(en, one),
        "bulletin_desk_new": desk(w, replace(Bulletin("b1", date(2026, 12, 1), NOW), title=one.title)),
        "bulletin_desk_kept": desk(w, one, notice=w("bulletin-kept", section=w("bulletin-section-findings"))),
        "bulletin_desk_remark": desk(w, back),
        "bulletin_desk_correction": desk(w, replace(one, id="b2", corrects="b1")),
        "bulletin_desk_sent_meanwhile": desk(w, sent, problem=HasLeft(), wrote=[NEWS.partition("\n- [")[0]]),
        "bulletin_desk_discarded_nn": desk(nn, replace(one, state=State.DISCARDED)),
        "bulletin_desk_fullest": desk(w, longest()),
        **{
            f"bulletin_desk_{state}": desk(w, replace(planned, state=state), correction="b2")
            for state in State
        },
    }


def _sections(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    bad = {
        "text_nb": NEWS.replace("https://www.arbeidstilsynet.no", "http://www.example.no"),
        "marks": forms.SAME,
    }
    asks = {"questions_nb": "Hva?\nHvorfor?\nHvordan?\nNår?"}
    much = {"text_nb": "Å " * 30_000, "text_nn": "Ø" * 2001}
    link = LinkNotHttps(link="http://www.example.no/hms/")
    return {
        "bulletin_form_coming": _form(w, Section.COMING),
        "bulletin_form_findings": _form(w, Section.FINDINGS),
        "bulletin_form_findings_nn": _form(nn, Section.FINDINGS),
        "bulletin_form_shared": _form(w, Section.SHARED),
        "bulletin_form_shared_none": section_form(_draft(w, Section.SHARED)),
        "bulletin_form_asking": _form(w, Section.ASKING),
        "bulletin_form_bad_link": _form(w, Section.FINDINGS, bad, problem=link),
        "bulletin_form_asks_much": _form(w, Section.ASKING, asks, problem=AsksTooMuch(limit=3)),
        "bulletin_form_meanwhile": _form(w, Section.FINDINGS, bad, problem=WroteMeanwhile()),
        "bulletin_form_too_long": _form(w, Section.FINDINGS, much, problem=TooLong(limit=SECTION_LIMIT)),
        "bulletin_form_fullest": section_form(
            _draft(w, Section.ASKING, one=longest(), problem=WroteMeanwhile())
        ),
        "bulletin_form_coming_fullest": section_form(
            replace(_draft(w, Section.COMING, one=longest()), occasions=longest().occasions)
        ),
    }


def _draft(w: Words, section: Section, one: Bulletin | None = None, **more: object) -> SectionDraft:
    one = one or letter()
    return SectionDraft(w, one, section, forms.values(one, section), **more)  # type: ignore[arg-type]


def _form(w: Words, section: Section, values: Mapping[str, str] | None = None, **more: object) -> Shown:
    draft = _draft(w, section, **more)
    filled = {**draft.values, **(values or {})}
    return section_form(replace(draft, values=filled, occasions=(WEBINAR, GATHERING), told=(COFFEE, CALM)))


def _arranging(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn, one = words["nb"], words["nn"], letter()
    values = arranging.heading_values(one)
    picture = {"image": "https://www.example.no/vaktrom.png"}
    page = {"image": "https://www.example.no/album/vaktrom"}
    sent = [replace(one, id=f"s{n}", month=date(2026, n, 1), title=Both(f"Brev {n}")) for n in (11, 10, 9)]
    empty = [Section.SHARED.value]
    seen, none = look(one), NoPicture(link=page["image"])
    return {
        "bulletin_heading": arranging.heading_form(w, one, seen, values),
        "bulletin_heading_nn": arranging.heading_form(nn, one, seen, values),
        "bulletin_heading_no_alt": arranging.heading_form(
            w, one, seen, values | picture, problem=NoAlternative()
        ),
        "bulletin_heading_no_picture": arranging.heading_form(w, one, seen, values | page, problem=none),
        "bulletin_heading_meanwhile": arranging.heading_form(w, one, seen, values, problem=WroteMeanwhile()),
        "bulletin_order": arranging.order_card(w, one),
        "bulletin_order_nn": arranging.order_card(nn, one),
        "bulletin_template": arranging.template_form(w, one, sent, parts=empty),
        "bulletin_template_nn": arranging.template_form(nn, one, sent, parts=empty),
        "bulletin_template_none": arranging.template_form(w, one, [], parts=empty),
    }

"""What is coming, and what groups want others to know. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from cards.bulletin import experience, occasions, sheet, touched
from cards.bulletin.experience import KeepExperience, Whose
from cards.bulletin.touched import Touched
from cards.elements import Shown
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.experience import EXPERIENCE_LIMIT, Consent, Experience, NamesSomebody, Source
from programme.bulletin.marked import LinkNotHttps
from programme.bulletin.occasion import PLACE_LIMIT, TITLE_LIMIT, Occasion, Sort
from programme.bulletin.texts import Both
from programme.people import Member
from tests.cards.scenes import LEADER, MEMBERS, NOW, REP, SAFETY, TODAY, group, longest_group
from words.words import Words

WEBINAR = Occasion(
    "o1", Sort.WEBINAR, date(2026, 9, 8), "Turnus som folk orker", "Turnus som folk orkar", "09:00", "Teams",
    "https://arbeidsmiljo.eksempel.no/webinar/turnus",
)  # fmt: skip
GATHERING = Occasion("o2", Sort.GATHERING, date(2026, 9, 17), "Fagdag i Vestland", "", "10:30", "Bergen")
COURSE = Occasion("o3", Sort.COURSE, date(2026, 10, 6), "Kurs for nye verneombud", "Kurs for nye verneombod")
LONGEST = Occasion(
    "o4",
    Sort.OTHER,
    date(2026, 10, 14),
    ("Arbeidsmiljødagene for sykehjem og hjemmetjenester " * 2)[:TITLE_LIMIT],
    starts="08:30",
    place=("Nordre Håøyas kulturhus og bibliotek, store sal i andre etasje " * 2)[:PLACE_LIMIT],
    link="https://www.nordre-haoyas-kulturhus-og-bibliotek.eksempel.no/",
)
TOLD = (
    "Vi delte frokosten i to puljer, og morgenstellet ble roligere.\n"
    "Det som hjalp mest, var at natta fikk si sitt først."
)
WAITING = Experience("e1", "g1", TOLD, Source.LEARNED, False, NOW)
DECEMBER = Bulletin(
    "b1", date(2026, 9, 1), NOW, title=Both("Dialogbrev for september", "Dialogbrev for september")
)


def consented(one: Experience, *members: Member) -> Experience:
    """With the yes of each."""
    return replace(one, consents=tuple(Consent(by.user, by.role, NOW) for by in members))


def contents(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Occasions first."""
    return {**_occasions(words), **_experiences(words), **_touched(words)}


def _occasions(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn, en = words["nb"], words["nn"], words["en"]
    all_ = (WEBINAR, GATHERING, COURSE, LONGEST)
    values = occasions.values_of(WEBINAR)
    wrong = LinkNotHttps(link="http://eksempel.no")
    planned = [Touched(DECEMBER, State.PLANNED)]
    return {
        "occasions": occasions.listed(w, all_, TODAY),
        "occasions_nn": occasions.listed(nn, all_, TODAY),
        "occasions_none": occasions.listed(w, (), TODAY),
        "occasions_many": occasions.listed(en, all_ * 6, TODAY),
        "occasion_form": occasions.form(w, "n1", TODAY, {}, known=False),
        "occasion_form_nn": occasions.form(nn, "o1", TODAY, values, known=True),
        "occasion_refused": occasions.form(
            w, "o1", TODAY, values | {"link": "http://eksempel.no"}, known=False, problem=wrong
        ),
        "occasion_entered": occasions.entered(w, WEBINAR, TODAY, new=True),
        "occasion_changed": occasions.entered(
            w, WEBINAR, TODAY, [*planned, Touched(DECEMBER, State.SENT)], new=False
        ),
        "occasion_removed": occasions.removed(w, WEBINAR, [Touched(DECEMBER, State.DRAFT)]),
    }


def _experiences(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    its = replace(group(), county="46")
    two, all_ = consented(WAITING, LEADER, REP), consented(WAITING, *MEMBERS)
    named = replace(two, named=True, text=("Ø " * EXPERIENCE_LIMIT)[:EXPERIENCE_LIMIT])
    gone = all_.withdraw(NOW + timedelta(days=3))
    empty = KeepExperience("g1", "n1", Source.OWN, "")
    learned = KeepExperience("g1", "n1", Source.LEARNED, "", TOLD)
    names = KeepExperience("g1", "n1", Source.OWN, "e1", f"{SAFETY.name} spurte natta.", Whose.NAME)
    alone = replace(group(members=(LEADER,)), parties=(LEADER.role,))
    earlier = [all_, replace(two, id="e2")]
    return {
        "experience_form": experience.form(w, its, learned, earlier=earlier),
        "experience_form_nn": experience.form(nn, its, learned),
        "experience_form_empty": experience.form(w, group(), empty),
        "experience_form_alone": experience.form(w.to_one, alone, empty),
        "experience_refused": experience.form(w, its, names, problem=NamesSomebody(name=SAFETY.name)),
        "experience_waiting": experience.card(w, its, two),
        "experience_waiting_nn": experience.card(nn, replace(its, language="nn"), two),
        "experience_waiting_longest": experience.card(w, longest_group(), named),
        "experience_free": experience.card(w, its, replace(all_, named=True)),
        "experience_free_alone": experience.card(w.to_one, alone, consented(WAITING, LEADER)),
        "experience_withdrawn": experience.card(w, its, gone, sent=[DECEMBER]),
        "experience_reworded": experience.card(w, its, gone, reworded=True),
        "experience_which": experience.which(w, [its, replace(its, id="g2")]),
    }


def _touched(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    both = [Touched(DECEMBER, State.PLANNED), Touched(replace(DECEMBER, title=Both()), State.SENT)]
    now = replace(WEBINAR, day=date(2026, 9, 10))
    told = sheet.told(nn, WAITING.told(replace(group(), county="46")))
    moved, gone = occasions.changed(w, WEBINAR, now), occasions.changed(w, WEBINAR, None)
    return {
        "touched_occasion": touched.to_leads(w, w("touched-occasion"), moved, both),
        "touched_occasion_removed": touched.to_leads(w, w("touched-occasion-removed"), gone, both[1:]),
        "touched_experience_nn": touched.to_leads(nn, nn("touched-experience"), told, both[:1]),
    }

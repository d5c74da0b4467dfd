"""Sorting texts into themes, and proposals, in telling states. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace

from cards import proposal, sorting, theme
from cards.actions import press
from cards.elements import Shown
from cards.result import ShowResult
from programme.ballot import Area
from programme.proposal import TITLE_LIMIT, Proposal
from programme.quote import QuoteRewritten
from programme.themed import finished
from programme.themes import (
    MOST_THEMES,
    NAME_LIMIT,
    Carried,
    Sorting,
    Theme,
    ThemeNameMissing,
    Written,
)
from programme.vote import State, Vote
from tests.cards.papers import a_paper
from tests.cards.scenes import NOW, group
from tests.cards.votes import SIGNS, opened
from words.words import Words

BETTER = (
    "Altfor lite folk når noen er syke",
    "At kveldsvakta får overta en ryddig avdeling",
    "Bedre rapport mellom dag og kveld, det er mye som blir borte på veien når vi må gå rett i stellet",
    "En fast dag til opplæring",
    "Flere hender i helgene",
    "Få vite ting før det står på tavla",
    "Jeg vil ha hvilende avdelingsmøter tilbake",
    "Kveldene er verst. Da er vi to på tjue, og ingen rekker å sitte ned med dem som er urolige.",
    "Mer tid til hver enkelt",
    "Møter der vi får snakke om det som er vanskelig",
    "Nok vikarer i sommer",
    "Rolige måltider",
    SIGNS,
    "Å bli hørt når vi sier fra",
)
GOOD = ("Godt humør på vakta", "Vi hjelper hverandre", "Vi ler mye", "Flinke ekstravakter")
MAINS = {"0000", "0004", "0006", "0007", "0009", "0010", "0013"}
THEMES = (
    Theme("t1", "q1", "Nok folk på vakt", "Rammer"),
    Theme("t2", "q1", "Rapport og informasjon", "Samarbeid"),
    Theme(
        "t3", "q1", "Møter og opplæring", "Samarbeid", ("Møter der vi får snakke om det som er vanskelig",)
    ),
    Theme("t4", "q1", "Ro i hverdagen", "Rammer"),
    Theme("t5", "q1", SIGNS),
)
ABOUT = {
    "t1": ("0000", "0004", "0007", "0010"),
    "t2": ("0001", "0002", "0005"),
    "t3": ("0003", "0006", "0009", "0013"),
    "t4": ("0007", "0008", "0011"),
    "t5": ("0012",),
}


def written(question: str, texts: tuple[str, ...], start: int = 0) -> tuple[Written, ...]:
    """The texts with keys in the order they stand."""
    keys = (f"{place:04}" for place in range(start, start + len(texts)))
    return tuple(Written(key, question, text, key in MAINS) for key, text in zip(keys, texts, strict=True))


def texts() -> Sorting:
    """Texts to two questions, and nothing sorted."""
    return Sorting((*written("q1", BETTER), *written("q2", GOOD, len(BETTER))))


def sorted_() -> Sorting:
    """The first question sorted but for a few."""
    pairs = (Carried(note, one) for one, notes in ABOUT.items() for note in notes if note != "0003")
    return replace(texts(), themes=THEMES, carried=frozenset(pairs))


def a_vote() -> Vote:
    """A vote by notes that has closed."""
    paper = a_paper("notes", asked=2, title="Hva fungerer, og hva kan bli bedre?")
    return replace(opened(paper), state=State.CLOSED, closed=NOW)


def fullest() -> Sorting:
    """As many themes as there may be, with names as long, and texts as long on one page."""
    name = ("Ødelagt søvn på åpne vakter " * 9)[: NAME_LIMIT - 3]
    themes = tuple(Theme(f"{n:024x}", "q1", f"{name} {n:02}", f"{name} x") for n in range(MOST_THEMES))
    notes = written("q1", tuple((f"{n} " + "Å få sove " * 40)[:280] for n in range(6)))
    return Sorting(
        notes, themes, frozenset(Carried(note.key, one.id) for note in notes[:3] for one in themes)
    )


def a_page(these: Sorting, of: Vote, about: Theme | None = None) -> sorting.Page:
    """The first page of the first question."""
    pool = these.about(about.id) if about else these.unsorted("q1")
    return sorting.Page(of, of.paper.questions[0], these, pool[: sorting.PAGE], about)


def themes(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The page, the themes, one theme, the quote, and what is left."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    this, first, half, full = a_vote(), texts(), sorted_(), fullest()
    q1, q2 = this.paper.questions
    other = replace(THEMES[2], heading="")
    return {
        "sort_first": sorting.page(w, a_page(first, this), first=True),
        "sort_page": sorting.page(w, a_page(replace(half, carried=frozenset()), this)),
        "sort_page_nn": sorting.page(nn, a_page(half, this), problem=ThemeNameMissing()),
        "sort_theme": sorting.page(w, a_page(half, this, THEMES[0])),
        "sort_fullest": sorting.page(w, replace(a_page(full, this), notes=full.notes[: sorting.PAGE])),
        "sort_waiting": theme.waiting(w, [this, replace(this, id="vote-2")]),
        "sort_waiting_elsewhere": theme.waiting(w, [this], private=False),
        "sort_waiting_none_en": theme.waiting(en, []),
        "sort_nothing": theme.nothing_left(w, this),
        "themes_so_far": theme.themes(w, this, q1, half, others=[q2]),
        "themes_so_far_nn": theme.themes(nn, this, q1, half, others=[q2]),
        "themes_none_yet": theme.themes(w, this, q2, first, others=[q1]),
        "themes_fullest": theme.themes(w, this, q1, full, others=[]),
        "theme_one": theme.one_theme(w, this, half, THEMES[2]),
        "theme_one_en": theme.one_theme(en, this, half, other),
        "theme_fullest": theme.one_theme(w, this, full, full.themes[0]),
        "quote_form": theme.quote_form(w, this, THEMES[0], half.notes[7]),
        "quote_form_nn": theme.quote_form(nn, this, THEMES[0], half.notes[7], problem=QuoteRewritten()),
        "themes_done": theme.finished(w, this, finished(half, ("q1", "q2"))),
        "themes_done_nn": theme.finished(nn, this, finished(half, ("q1", "q2"))),
    }


def proposals(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The list, one in the wording, and the receipts."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    long = ("En fast halvtime til rapport der både dag og kveld er med " * 9)[:TITLE_LIMIT]
    titles = ("Nok folk på vakt", "Rolige måltider", SIGNS, long)
    made = [
        Proposal(f"{n:024x}", "g1", title, list(Area)[n % 2], NOW, "v1" if n else "", f"q1~t{n}")
        for n, title in enumerate((*titles, *(long for _ in range(9))))
    ]
    from_ = {"v1": "Hva fungerer, og hva kan bli bedre?"}
    back = press(ShowResult("v1"), w("do-result"))
    back_nn = press(ShowResult("v1"), nn("do-result"))
    return {
        "proposals": proposal.listed(w, group(), made[:4], from_, mine=True),
        "proposals_many_nn": proposal.listed(nn, group("nn"), made, from_, mine=True),
        "proposals_for_helper": proposal.listed(w, group(), made[:2], from_, mine=False),
        "proposals_none_en": proposal.listed(en, group("en"), [], {}, mine=True),
        "proposal_form": proposal.form(w, group(), made[0]),
        "proposal_kept": proposal.kept(w, group(), titles[0], back=back, new=True, among=False),
        "proposal_known_among": proposal.kept(w, group(), titles[0], back=back, new=False, among=True),
        "proposal_in_baton": proposal.in_baton(w, group(), "v1", titles[0], back=back, new=True, among=False),
        "proposal_in_baton_nn": proposal.in_baton(
            nn, group("nn"), "v1", titles[2], back=back_nn, new=False, among=False
        ),
    }

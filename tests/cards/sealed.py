"""Closed votes of every format, with invented answers that went through the rule."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from programme.ballot import EVERYBODY, Area, Option, Paper, Question, Unit
from programme.disclosure import disclosed
from programme.formats import FORMATS
from programme.formats.format import FACES, GRADES, SCALE
from programme.rounds import series
from programme.vote import Count, State, Tally, Vote
from tests.cards.scenes import NOW
from words.words import LOCALES

CHOICES = FORMATS["yes_partly_no"].fixed
STATEMENTS = (
    "Vi snakker åpent om det som er vanskelig.",
    "Jeg vet hva som er bestemt etter møtene våre.",
    "Vi får tid til å lære av hverandre.",
    "Lederen følger opp det vi er blitt enige om.",
)
CARDS = (
    "Det er vanskelig å si fra når noe ikke fungerer.",
    "Noen blir sittende alene i pausene.",
    "Dagvakt og kveldsvakt vet lite om hverandre.",
    "Vi rekker sjelden det vi har planlagt.",
)
KEEPS = ("Vi hjelper hverandre når det er travelt.", "Vi ler sammen på jobb.")
CONCEPTS = ("Trygghet", "Tid", "Opplæring", "Samarbeid", "Turnus", "Medvirkning")


def everywhere(words: str) -> dict[str, str]:
    """A text somebody made, the same in all languages."""
    return dict.fromkeys(LOCALES, words)


def options(names: Iterable[str], area: Area | None = None, start: int = 1) -> tuple[Option, ...]:
    """Options as a facilitator makes them."""
    return tuple(Option(f"o{at}", everywhere(name), area=area) for at, name in enumerate(names, start=start))


def questions(texts: Sequence[str], chosen: tuple[Option, ...]) -> tuple[Question, ...]:
    """Questions with the same options."""
    return tuple(Question(f"q{at}", everywhere(words), chosen) for at, words in enumerate(texts, start=1))


def count(
    question: Question, marks: Sequence[int], *, answered: int | None = None, skipped: int = 0
) -> Count:
    """What was answered, by the order of the options."""
    return Count(
        sum(marks) if answered is None else answered, skipped, dict(zip(question.keys, marks, strict=True))
    )


def vote(paper: Paper, counts: Mapping[str, Mapping[str, Count]], ballots: int, **more: object) -> Vote:
    """The closed vote with its result."""
    opened, closed = NOW - timedelta(days=1), NOW
    made = Vote("v1", "g1", paper, opened, "nb", series(paper), State.CLOSED)
    made = replace(made, place="19:chat", code="KL4VER", opened=opened, closes=closed, closed=closed)
    made = replace(made, **more)  # type: ignore[arg-type]
    return replace(made, result=disclosed(paper, Tally(ballots, counts), made.least))


def plain(
    format: str,
    title: str,
    asked: tuple[Question, ...],
    marks: Sequence[Sequence[int]],
    *,
    ballots: int = 20,
    answered: int | None = None,
    skipped: int = 0,
    **paper: object,
) -> Vote:
    """A vote without groups, by the marks of each question."""
    counts = {
        question.key: {EVERYBODY: count(question, row, answered=answered, skipped=skipped)}
        for question, row in zip(asked, marks, strict=True)
    }
    return vote(Paper(format, everywhere(title), asked, **paper), counts, ballots)  # type: ignore[arg-type]


def single() -> Vote:
    """One of several."""
    asked = questions(
        ("Når skal vi ha det korte møtet?",), options(("Ved vaktskiftet", "Etter lunsj", "Fredag morgen"))
    )
    return plain("single", "Tid for det korte møtet", asked, [(11, 6, 3)])


def yes_partly_no() -> Vote:
    """Three questions, one of which nearly all agree on."""
    asked = questions(
        ("Er vi klare til å begynne?", "Har alle fått vite om det?", "Er det satt av tid?"), CHOICES
    )
    return plain("yes_partly_no", "Er vi klare?", asked, [(9, 7, 2), (17, 1, 0), (4, 6, 8)], skipped=2)


def multiple() -> Vote:
    """As many as one likes."""
    asked = questions(
        ("Hva vil du være med på?",), options(("Kollegastøtte", "Fagtime", "Felles lunsj", "Tur"))
    )
    return plain("multiple", "Hva vil du være med på?", asked, [(8, 19, 12, 1)], answered=20)


def stages() -> Vote:
    """Where one stands."""
    names = ("Jeg tenker ikke på det", "Jeg tenker på det", "Jeg forbereder meg", "Jeg er i gang")
    return plain(
        "stages", "Hvor står du nå?", questions(("Hvor står du nå?",), options(names)), [(3, 9, 6, 2)]
    )


def statements() -> Vote:
    """Four statements, close and far apart."""
    marks = [(0, 2, 4, 9, 5), (6, 3, 0, 4, 7), (1, 4, 8, 5, 2), (0, 0, 1, 8, 11)]
    return plain("statements", "Slik har vi det", questions(STATEMENTS, SCALE), marks)


def smileys() -> Vote:
    """Five faces on two questions."""
    asked = questions(("Hvordan er arbeidsmengden din?", "Får du bruke det du kan?"), FACES[5])
    return plain("smileys", "Smilefjes", asked, [(2, 5, 6, 5, 2), (0, 1, 3, 9, 7)])


def deck(*, tables: int = 9, people: bool = False) -> Vote:
    """A deck of cards with both sides."""
    both = (*options(CARDS, Area.IMPROVE), *options(KEEPS, Area.KEEP, start=5))
    asked = questions(("Er det slik hos oss?",), both)
    marks = (3, 1, 7, 5, 8, 4) if tables > 2 else (1, 0, 2, 1, 2, 1)
    if people:
        return plain("cards", "Kortstokken", asked, [(6, 1, 14, 9, 19, 8)], answered=20)
    return plain(
        "cards", "Kortstokken", asked, [marks], ballots=40, answered=tables, unit=Unit.TABLE, tables=tables
    )


def table_score() -> Vote:
    """The tables' own scores."""
    asked = questions(("Hvordan er samarbeidet hos oss?", "Hvordan er kommunikasjonen?"), GRADES)
    return plain(
        "table_score",
        "Bordets tall",
        asked,
        [(0, 1, 3, 4, 1), (1, 3, 4, 1, 0)],
        unit=Unit.TABLE,
        tables=9,
    )


def choose(*, agreed: bool = False) -> Vote:
    """Three of six; `agreed` where nearly all have chosen the same one."""
    asked = questions(("Hva er viktigst hos oss?",), options(CONCEPTS))
    marks = (20, 11, 7, 13, 2, 7) if agreed else (14, 11, 7, 15, 4, 9)
    return plain("choose", "De tre viktigste", asked, [marks], answered=20, most=3)


def notes(*, few: bool = False) -> Vote:
    """Sticky notes that wait for being sorted."""
    asked = questions(("Hva fungerer bra?", "Hva kan bli bedre?"), ())
    many = 6 if few else 14
    return plain("notes", "Gule lapper", asked, [(), ()], answered=many, ballots=many, most=3)


def points() -> Vote:
    """Points spread over proposals."""
    asked = questions(("Hva skal vi bruke tid på?",), options(("Rolig morgen", "Faste pauser", "Ny turnus")))
    return plain("points", "Poeng", asked, [(23, 41, 30)], answered=20, most=5)


def evaluation() -> Vote:
    """A gathering, in a minute."""
    asked = tuple(Question(key, {}, SCALE) for key in FORMATS["evaluation"].asked)
    marks = [(0, 1, 3, 8, 6), (0, 0, 2, 9, 7), (1, 2, 5, 6, 4), (0, 1, 0, 8, 9)]
    return plain("evaluation", "Evaluering av verkstedet", asked, marks, ballots=18)


def grouped(format: str = "survey", *, hidden: bool = True) -> Vote:
    """Groups beside each other, one of them too small."""
    several = format == "survey"
    asked = questions(
        STATEMENTS[:2] if several else ("Skal vi prøve ny turnus?",), SCALE if several else CHOICES
    )
    groups = tuple(
        Option(f"p{at}", everywhere(name))
        for at, name in enumerate(("1. etasje", "2. etasje", "Natt"), start=1)
    )
    rows = {
        "p1": (1, 2, 4, 5, 2),
        "p2": (3, 4, 2, 2, 1),
        "p3": (0, 1, 0, 1, 1) if hidden else (2, 1, 1, 3, 1),
    }
    parts = {"p1": (6, 5, 3), "p2": (4, 2, 6), "p3": (1, 1, 1) if hidden else (3, 2, 3)}
    counts = {
        question.key: {
            key: count(question, (rows if several else parts)[key][:: -1 if at and several else 1])
            for key in rows
        }
        for at, question in enumerate(asked)
    }
    return vote(Paper(format, everywhere("Side om side"), asked, groups=groups), counts, 29 if hidden else 34)


def too_few() -> Vote:
    """Four voices."""
    asked = questions(("Er vi klare til å begynne?", "Er det satt av tid?"), CHOICES)
    return plain("yes_partly_no", "Er vi klare?", asked, [(2, 1, 1), (4, 0, 0)], ballots=4)


def longest(signs: int = 200) -> Vote:
    """As many questions and groups as there may be, with long texts."""
    long = ("Åpenhet om det som er vanskelig på avdelingen " * 9)[:signs]
    asked = questions([long] * 12, SCALE)
    groups = tuple(Option(f"p{at}", everywhere(long[:60])) for at in range(8))
    row = {group.key: (3, 2, 1, 4, 2) for group in groups}
    counts = {one.key: {key: count(one, marks) for key, marks in row.items()} for one in asked}
    return vote(Paper("survey", everywhere(long), asked, groups=groups), counts, 96)


ALL = {
    "single": single,
    "multiple": multiple,
    "yes_partly_no": yes_partly_no,
    "stages": stages,
    "statements": statements,
    "smileys": smileys,
    "cards": deck,
    "table_score": table_score,
    "choose": choose,
    "notes": notes,
    "points": points,
    "evaluation": evaluation,
    "survey": grouped,
}
"""A result of every format that has one."""

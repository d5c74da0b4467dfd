"""Voting papers of every format, as a facilitator may make them, for the specifications of votes."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from programme.ballot import Area, Ballot, Option, Paper, Question, Raw, Unit
from programme.calendar import OSLO
from programme.formats import FORMATS
from programme.method import Text
from programme.rounds import series
from programme.vote import Vote

NOON = datetime(2026, 9, 15, 12, 0, tzinfo=OSLO)
DAY = timedelta(days=1)


def said(words: str) -> Text:
    """A text that somebody wrote: the same in all languages."""
    return dict.fromkeys(("nb", "nn", "en"), words)


def options(many: int, area: Area | None = None) -> tuple[Option, ...]:
    """So many options of one's own."""
    return tuple(Option(f"o{n}", said(f"Valg {n}"), area=area) for n in range(1, many + 1))


def a_paper(
    key: str, *, questions: int = 0, own: int = 0, most: int | None = None, groups: int = 0, tables: int = 0
) -> Paper:
    """A paper of that format with the fewest questions and options that it takes, or with so many."""
    format = FORMATS[key]
    kinds = format.fixed or options(own or format.options[0])
    asked = format.asked or tuple(f"q{n}" for n in range(1, (questions or format.questions[0]) + 1))
    unit = Unit.TABLE if tables else format.units[0] if format.named else Unit.PERSON
    return Paper(
        key,
        said("Hvordan har vi det?"),
        tuple(Question(key, {} if format.asked else said(f"Hva med {key}?"), kinds) for key in asked),
        unit,
        format.most if most is None else most,
        tuple(Option(f"g{n}", said(f"Avdeling {n}")) for n in range(1, groups + 1)),
        tables,
    )


def a_vote(paper: Paper, *, open_: bool = True) -> Vote:
    """A vote on that paper, open for a week in a channel, or still a draft."""
    vote = Vote("v1", "g1", paper, NOON, "nb", series(paper))
    return vote.open("19:kanal", "K7TR2", at=NOON, closes=NOON + 7 * DAY) if open_ else vote


def read(key: str, answer: str = "", *, raw: Raw | None = None, **paper: int) -> Ballot:
    """The ballot of one who answers the first question of such a paper, and no other."""
    vote = a_vote(a_paper(key, **paper))
    return vote.read(raw or Raw(answer={vote.paper.questions[0].key: answer}))


TEXTS = st.builds(said, st.text(max_size=20))
OPTIONS = st.builds(
    Option,
    st.text("abcdefghij0123456789_", min_size=1, max_size=6),
    TEXTS | st.just({}),
    score=st.none() | st.integers(1, 5),
    lean=st.none() | st.integers(-1, 1),
    sign=st.sampled_from(["", "🙂", "🙁"]),
    area=st.none() | st.sampled_from(Area),
)
KINDS = st.lists(OPTIONS, max_size=6, unique_by=lambda option: option.key).map(tuple)
QUESTIONS = st.builds(
    Question, st.text("abcdefghij0123456789_", min_size=1, max_size=6), TEXTS, KINDS, low=TEXTS, high=TEXTS
)
PAPERS = st.builds(
    Paper,
    st.sampled_from(sorted(FORMATS)),
    TEXTS,
    st.lists(QUESTIONS, min_size=1, max_size=4, unique_by=lambda question: question.key).map(tuple),
    st.sampled_from(Unit),
    st.integers(0, 24),
    KINDS,
    st.integers(0, 60),
)
"""Any paper at all, also such as no form would make."""

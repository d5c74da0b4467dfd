"""What may be told of a vote, in words: the one place where a result becomes sentences and numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf

from cards.vote import end_name, option_name, question_name
from programme.ballot import EVERYBODY, Area, Option, Paper, Question, Unit
from programme.disclosure import joins
from programme.formats import FORMATS
from programme.formats.format import View
from programme.themed import Sorted
from programme.themed import Told as Theme
from programme.told import Band, Bar, Result, Seen, Told
from words.finding import Asked, Finding, Line, Scale
from words.words import Words

CLOSE, APART = 0.7, 1.2
"""Standard deviations on a scale of five up to which answers lie close, and from which they lie far apart;
our own words for it."""
SORTED = frozenset({View.CARDS, View.POINTS})
"""Views that show the highest first; elsewhere the order of the paper means something."""
BANDS = {Band.NAMED: inf, Band.NEARLY_ALL: inf, Band.NEARLY_NONE: 0.0, Band.NOT_NAMED: 0.0, Band.HIDDEN: -1.0}
"""Where what is told without numbers stands among the numbers."""


def findings(w: Words, result: Result) -> tuple[Asked, ...]:
    """Everything that may be told, question by question in the order of the paper."""
    questions = result.paper.questions
    titles = [question_name(w, question) for question in questions]
    if len(titles) > 1:
        titles = [f"{at}. {title}" for at, title in enumerate(titles, start=1)]
    return tuple(_asked(w, result, *pair) for pair in zip(questions, titles, strict=True))


def _asked(w: Words, result: Result, question: Question, title: str) -> Asked:
    paper, whole = result.paper, result.of(question.key)
    everybody = [] if whole is None else [whole]
    if not paper.groups:
        sides = [one for told in everybody for one in _of_one(w, paper, told)]
        alike = whole is not None and _all_answered(result, whole)
        return Asked(question.key, title, tuple(replace(one, note="") if alike else one for one in sides))
    names = {group.key: option_name(w, group) for group in paper.groups}
    parts = [told for key in names if (told := result.of(question.key, key)) is not None]
    headed = [(names.get(told.group) or w("result-everybody"), told) for told in (*parts, *everybody)]
    return Asked(
        question.key, title, tuple(found(w, paper, told, heading) for heading, told in headed), compares=True
    )


def _all_answered(result: Result, told: Told) -> bool:
    """Whether the number is that of the whole vote, which is told already."""
    return result.paper.unit is not Unit.TABLE and not told.skipped and told.answered == result.ballots


def _of_one(w: Words, paper: Paper, told: Told) -> list[Finding]:
    """A deck of cards has a side to improve and a side to keep."""
    sides = {bar.option.area for bar in told.bars}
    if len(sides) < 2 or FORMATS[paper.format].view is not View.CARDS:
        return [found(w, paper, told)]
    areas = [area for area in (Area.IMPROVE, None, Area.KEEP) if area in sides]
    return [found(w, paper, told, w(f"result-{area.value}") if area else "", area) for area in areas]


def found(
    w: Words, paper: Paper, told: Told, heading: str = "", area: Area | str | None = EVERYBODY
) -> Finding:
    """One question, of one group or all together; with an `area` only that side of a deck."""
    if told.seen is Seen.TOO_FEW:
        return Finding(heading, w("result-too-few"), known=False)
    if told.seen is Seen.NEARLY:
        return Finding(heading, _nearly(w, paper, told), _answered(w, paper, told))
    bars = [bar for bar in told.bars if area == EVERYBODY or bar.option.area == area]
    if FORMATS[paper.format].view in SORTED:
        bars.sort(key=height, reverse=True)
    lines = tuple(_line(w, paper, told, bar) for bar in bars)
    scale = _scale(w, told)
    return Finding(heading, mean_line(w, scale) if scale else "", _answered(w, paper, told), lines, scale)


def height(bar: Bar) -> float:
    """Where an option stands when the highest comes first."""
    return bar.count if bar.count is not None else BANDS[bar.band]


def _answered(w: Words, paper: Paper, told: Told) -> str:
    if told.answered is None:
        return ""
    unit = "tables" if paper.unit is Unit.TABLE else "people"
    parts = [w(f"result-of-{unit}", count=told.answered)]
    if told.skipped:
        parts.append(w("result-skipped", count=told.skipped))
    return " · ".join(parts)


def _line(w: Words, paper: Paper, told: Told, bar: Bar) -> Line:
    name = option_name(w, bar.option, told.question)
    return Line(bar.option.key, name, _value(w, paper, told, bar), bar.share, bar.count, bar.option.sign)


def _value(w: Words, paper: Paper, told: Told, bar: Bar) -> str:
    """«12 av 20 (60 %)». Tables are told as tables: their share is nobody's share of people."""
    if bar.count is None or bar.share is None:
        return w(f"result-band-{bar.band.value}")
    if paper.unit is Unit.TABLE:
        return w("result-count-tables", count=bar.count, of=told.answered or 0)
    share = percent(bar.share)
    if FORMATS[paper.format].view is View.POINTS:
        return w("result-points", count=bar.count, share=share)
    return w("result-count", count=bar.count, of=told.answered or 0, share=share)


def percent(share: float) -> int:
    """Of a hundred, rounded as people do: a half goes up."""
    return int(share * 100 + 0.5)


def _nearly(w: Words, paper: Paper, told: Told) -> str:
    points = FORMATS[paper.format].view is View.POINTS
    options = _side(told)
    names = [w("result-quoted", what=option_name(w, option, told.question)) for option in options]
    what = names[0] if len(names) == 1 else w("result-or", first=names[0], second=names[-1])
    return w("result-nearly-points" if points else "result-nearly", what=what)


def _side(told: Told) -> Sequence[Option]:
    if told.bars:
        return [bar.option for bar in told.bars]
    return [option for option in told.question.options if option.lean == told.lean]


def _scale(w: Words, told: Told) -> Scale | None:
    question = told.question
    scores = [option.score for option in question.options if option.score is not None]
    if told.mean is None or told.spread is None or any(option.sign for option in question.options):
        return None
    ends = [end_name(w, question.options[at], question) for at in (0, -1)]
    return Scale(told.mean, told.spread, min(scores), max(scores), *ends)


def mean_line(w: Words, scale: Scale) -> str:
    """«Snitt 3,8 av 5 · svarene spriker litt (0,9)»."""
    how = "close" if scale.spread < CLOSE else "apart" if scale.spread >= APART else "some"
    mean, spread = decimal(w, scale.mean), decimal(w, scale.spread)
    return w("result-mean", mean=mean, most=scale.high, spread=w(f"result-spread-{how}", spread=spread))


def decimal(w: Words, number: float) -> str:
    """«3,8», rounded as people do; the number is not negative."""
    whole, part = divmod(tenths(number), 10)
    return w("result-decimal", whole=whole, part=part)


def tenths(number: float) -> int:
    """How many tenths it is, rounded as people do."""
    return int(number * 10 + 0.5)


def ends_line(w: Words, all_: Iterable[Asked]) -> str:
    """What the ends of the scale mean, where all questions have the same; else nothing."""
    scales = [one.scale for asked in all_ for one in asked.findings if one.scale]
    ends = {(one.low, one.low_name, one.high, one.high_name) for one in scales}
    if len(ends) != 1:
        return ""
    low, low_name, high, high_name = ends.pop()
    return w("result-ends", low=low, low_name=low_name, high=high, high_name=high_name)


def notes(w: Words, result: Result) -> list[str]:
    """What must be said beside the numbers, each only where it matters."""
    told, paper = result.told, result.paper
    deck = FORMATS[paper.format].view is View.CARDS and paper.unit is Unit.TABLE
    hidden = any(bar.band is Band.HIDDEN for one in told for bar in one.bars)
    few = any(one.seen is Seen.TOO_FEW for one in told)
    nearly = any(one.seen is Seen.NEARLY or _rounded(one.bars) for one in told)
    return [
        *([w("result-deck")] if deck and result.anything else []),
        *([few_line(w, result)] if few else []),
        *([w("result-few-groups")] if few and paper.groups and result.anything else []),
        *([w("result-nearly-why")] if nearly else []),
        *([w("result-hidden-why")] if hidden else []),
    ]


def few_line(w: Words, result: Result) -> str:
    """Why nothing is shown, always in the same words."""
    if joins(result.paper):
        return w("result-few-joined")
    unit = "tables" if result.paper.unit is Unit.TABLE else "people"
    return w(f"result-few-{unit}", count=result.voices)


def _rounded(bars: Iterable[Bar]) -> bool:
    return any(bar.band in (Band.NEARLY_ALL, Band.NEARLY_NONE) for bar in bars)


def theme_findings(w: Words, paper: Paper, sorted_: Iterable[Sorted]) -> tuple[Asked, ...]:
    """What the texts were sorted into, question by question; chosen quotes stay on the card."""
    names = {question.key: question_name(w, question) for question in paper.questions}
    return tuple(
        Asked(f"{one.question}:themes", names[one.question], (_of_themes(w, one),)) for one in sorted_
    )


def _of_themes(w: Words, one: Sorted) -> Finding:
    lines = tuple(Line(theme.id, theme.name, *_theme(w, one, theme)) for theme in one.themes)
    says = w("themes-sorted", count=one.notes) if one.notes else w("themes-sorted-few")
    return Finding(says="" if lines else says, note=says if lines else "", lines=lines)


def _theme(w: Words, one: Sorted, theme: Theme) -> tuple[str, float | None, int | None]:
    share = one.share(theme)
    if theme.notes is None or share is None:
        return w("themes-few"), None, None
    return w("themes-count", count=theme.notes, percent=percent(share)), share, theme.notes

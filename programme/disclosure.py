"""The one rule for what may be shown of a vote. Every way out goes through it: card, chat, picture and file.

Nothing here is shown of an open vote. Of a closed one, each question stands for itself:
- under the least number of voices nothing is shown, not even how many there were;
- where nearly all are on one side it is told as «nearly all»: whether it was all stays unsaid, or everybody's
  answer would be known (docs/anonymity.md, l-diversity);
- where parts and their sum could be told apart, what could be worked out must itself be showable, else one
  part more is hidden;
- nothing that is shown may let anybody tell which it was, all or nearly all: not even by what is left out;
- tables are counted as tables, and under three it is only told whether something was named; where each at a
  table answers, there must be as many people as elsewhere.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from math import sqrt

from programme.ballot import EVERYBODY, Option, Paper, Question, Unit
from programme.fields import Many, Notes, Spread
from programme.formats import FORMATS
from programme.formats.format import Joined
from programme.held_back import held_back
from programme.told import Band, Bar, Result, Seen, Told
from programme.vote import LEAST_TEXT, Count, Tally, total, voices

ONE_IN = 20
"""Of so many voices one may differ and it is still «nearly all»; at least one always may."""


def disclosed(paper: Paper, tally: Tally, least: int) -> Result:
    """What may be shown of these counts. `least` is the number of voices the vote was opened with."""
    needed = voices(paper, least)
    people = least if paper.unit is Unit.TABLE else needed
    ballots = tally.ballots if tally.ballots >= people else None
    if ballots is None and joins(paper):
        tally = Tally()
    told = [each for question in paper.questions for each in _told(paper, question, tally, needed)]
    return Result(paper, needed, ballots, tuple(told))


def joins(paper: Paper) -> bool:
    """Whether those at one table each say what they think, and the table is what any of them said. A table
    can then be one person, so that it takes as many people as elsewhere."""
    return paper.unit is Unit.TABLE and FORMATS[paper.format].joined is Joined.ANY


def texts_kept(paper: Paper, question: Question, tally: Tally, least: int) -> bool:
    """Whether what was written to a question may be read by those who sort it: enough have answered. At
    tables a text is what they agreed on."""
    needed = voices(paper, least)
    if paper.unit is not Unit.TABLE:
        needed = max(needed, LEAST_TEXT)
    return tally.total(question.key).answered >= needed


def _told(paper: Paper, question: Question, tally: Tally, needed: int) -> list[Told]:
    """One group after the other, then all together; without groups only the latter."""
    if not paper.groups:
        return [one(paper, question, EVERYBODY, tally.of(question.key), needed)]
    parts = {key: tally.of(question.key, key) for key in paper.group_keys}
    shown, whole = published(paper, question, parts, needed)
    told = [
        one(paper, question, key, count, needed) if key in shown else _hidden(question, key)
        for key, count in parts.items()
    ]
    return [*told, _whole(paper, question, parts, shown, needed) if whole else _hidden(question, EVERYBODY)]


def published(
    paper: Paper, question: Question, parts: Mapping[str, Count], needed: int
) -> tuple[frozenset[str], bool]:
    """Which parts may be shown beside each other, and whether their sum may too.

    What is left of the sum without the shown parts must itself be showable, for anybody can work it out. If
    it is not, the smallest shown part is hidden too.
    """
    shown = {key for key, count in parts.items() if _open(paper, question, count, needed)}
    while shown and not _remainder_showable(paper, question, parts, shown, needed):
        shown.remove(min(shown, key=lambda key: (parts[key].answered, key)))
    return frozenset(shown), total(parts.values()).answered >= needed


def _whole(
    paper: Paper, question: Question, parts: Mapping[str, Count], shown: frozenset[str], needed: int
) -> Told:
    """The sum; an option stays hidden in it where what is rounded in a part could be worked out."""
    told = one(paper, question, EVERYBODY, total(parts.values()), needed)
    if not shown:
        return told
    rest = total(count for key, count in parts.items() if key not in shown)
    pieces = [*(parts[key] for key in shown), *([rest] if rest.answered else [])]
    known = [_exactly(one(paper, question, EVERYBODY, piece, needed)) for piece in pieces]
    return replace(told, bars=tuple(_in_a_sum(bar, known) for bar in told.bars))


def _exactly(told: Told) -> frozenset[str]:
    """The options whose counts are told as they are."""
    return frozenset(bar.option.key for bar in told.bars if bar.band is Band.EXACT)


def _in_a_sum(bar: Bar, known: Sequence[frozenset[str]]) -> Bar:
    """Also «nearly all» of the sum would say too much of the parts."""
    return bar if all(bar.option.key in keys for keys in known) else Bar(bar.option, Band.HIDDEN)


def _remainder_showable(
    paper: Paper, question: Question, parts: Mapping[str, Count], shown: set[str], needed: int
) -> bool:
    rest = [count for key, count in parts.items() if key not in shown]
    left = total(rest)
    if not left.answered and not left.skipped:
        return True
    return _open(paper, question, left, needed)


def _open(paper: Paper, question: Question, count: Count, needed: int) -> bool:
    return one(paper, question, EVERYBODY, count, needed).seen is Seen.OPEN


def _hidden(question: Question, group: str) -> Told:
    return Told(question, group, Seen.TOO_FEW)


def one(paper: Paper, question: Question, group: str, count: Count, needed: int) -> Told:
    """What may be told of one question by itself. `needed` is the number of voices, see vote.voices."""
    if paper.unit is Unit.TABLE:
        return _of_tables(paper, question, group, count, needed)
    if count.answered < needed:
        return _hidden(question, group)
    kind = FORMATS[paper.format].field
    if isinstance(kind, Notes):
        return Told(question, group, Seen.OPEN, count.answered, count.skipped)
    if isinstance(kind, Many):
        if kind.exactly or 0 < paper.most < len(question.options):
            return _few_chosen(paper, question, group, count, exactly=kind.exactly)
        bars = tuple(_banded(option, count) for option in question.options)
        return Told(question, group, Seen.OPEN, count.answered, count.skipped, bars)
    slack = _slack(count.answered)
    if isinstance(kind, Spread):
        whole = sum(count.marks.get(key, 0) for key in question.keys)
        slack = max(paper.most, whole // ONE_IN)
        if whole <= 2 * slack:
            return _hidden(question, group)
    side = _nearly_all(question, count, slack)
    if side is not None:
        lean, bars = side
        return Told(question, group, Seen.NEARLY, count.answered, None, bars, lean)
    return _exact(question, group, count)


def _few_chosen(paper: Paper, question: Question, group: str, count: Count, *, exactly: bool) -> Told:
    """A few of several: as with one of several, to be left out says little of anybody. But all choices add up
    to at most so many, and what nearly all have chosen could be worked out from the others."""
    high = {key for key in question.keys if _by_nearly_all(count, key)}
    if not high:
        return _exact(question, group, count, count.answered)
    others = [key for key in question.keys if key not in high]
    counts, slack = [count.marks.get(key, 0) for key in others], _slack(count.answered)
    back = held_back(
        counts, len(high), answered=count.answered, slack=slack, most=paper.most, exactly=exactly
    )
    if back is None:
        return _hidden(question, group)
    shown = others[: 0 if paper.groups else len(others) - back]
    bars = tuple(_beside_nearly_all(option, count, high, shown) for option in question.options)
    return Told(question, group, Seen.OPEN, count.answered, count.skipped, bars)


def _beside_nearly_all(option: Option, count: Count, high: Container[str], shown: Container[str]) -> Bar:
    if option.key in shown:
        return _bar(option, count, count.answered)
    return Bar(option, Band.NEARLY_ALL if option.key in high else Band.HIDDEN)


def _exact(question: Question, group: str, count: Count, of: int | None = None) -> Told:
    """Every number. `of` is what the shares are of, else of all marks."""
    of = sum(count.marks.get(key, 0) for key in question.keys) if of is None else of
    bars = tuple(_bar(option, count, of) for option in question.options)
    mean, spread = _mean(question, count)
    return Told(question, group, Seen.OPEN, count.answered, count.skipped, bars, None, mean, spread)


def _bar(option: Option, count: Count, of: int) -> Bar:
    number = count.marks.get(option.key, 0)
    return Bar(option, Band.EXACT, number, number / of if of else 0.0)


def _banded(option: Option, count: Count) -> Bar:
    if _by_nearly_all(count, option.key):
        return Bar(option, Band.NEARLY_ALL)
    if count.marks.get(option.key, 0) <= _slack(count.answered):
        return Bar(option, Band.NEARLY_NONE)
    return _bar(option, count, count.answered)


def _by_nearly_all(count: Count, key: str) -> bool:
    return count.marks.get(key, 0) >= count.answered - _slack(count.answered)


def _of_tables(paper: Paper, question: Question, group: str, count: Count, needed: int) -> Told:
    if count.answered >= needed:
        if joins(paper) or isinstance(FORMATS[paper.format].field, Many):
            bars = tuple(_bar(option, count, count.answered) for option in question.options)
            return Told(question, group, Seen.OPEN, count.answered, None, bars)
        return _exact(question, group, count)
    fewest = 1 if joins(paper) else 2
    if not isinstance(FORMATS[paper.format].field, Many) or count.answered < fewest:
        return _hidden(question, group)
    return Told(question, group, Seen.NAMED, bars=tuple(_named(option, count) for option in question.options))


def _named(option: Option, count: Count) -> Bar:
    return Bar(option, Band.NAMED if count.marks.get(option.key, 0) else Band.NOT_NAMED)


def _nearly_all(question: Question, count: Count, slack: int) -> tuple[int | None, tuple[Bar, ...]] | None:
    """The side that nearly all are on: a lean, or the bar of one option."""
    whole = sum(count.marks.get(key, 0) for key in question.keys)
    for option in question.options:
        if option.lean is None and count.marks.get(option.key, 0) >= whole - slack:
            return None, (Bar(option, Band.NEARLY_ALL),)
    for lean in sorted({option.lean for option in question.options if option.lean is not None}):
        side = (option.key for option in question.options if option.lean == lean)
        if sum(count.marks.get(key, 0) for key in side) >= whole - slack:
            return lean, ()
    return None


def _slack(voices_: int) -> int:
    return max(1, voices_ // ONE_IN)


def _mean(question: Question, count: Count) -> tuple[float | None, float | None]:
    scored = [
        (each.score, count.marks.get(each.key, 0)) for each in question.options if each.score is not None
    ]
    of = sum(number for _, number in scored)
    if not of:
        return None, None
    mean = sum(score * number for score, number in scored) / of
    return mean, sqrt(sum(number * (score - mean) ** 2 for score, number in scored) / of)

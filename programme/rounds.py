"""Several votes about the same: two rounds, and the departments of one workplace.

Two rounds soon after each other ask nearly the same people, who think nearly the same: whoever came in
between could be worked out. So the same is not asked again until some weeks have passed, and a sum over
departments is made once, from parts that nobody can take away again.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from programme.ballot import EVERYBODY, Paper, Question
from programme.disclosure import one, published, result, total
from programme.formats import FORMATS
from programme.paper import packed
from programme.refusals import Refused
from programme.told import Band, Bar, Result, Seen, Told
from programme.vote import Tally, Vote, voices


class TooSoonAgain(Refused):
    """The same was asked here a short while ago and its result is known; the day it may be asked again."""

    says = "refused-too-soon-again"


@dataclass(frozen=True, slots=True)
class Moved:
    """One question in two rounds, each as it may be told by itself; `by` is how far the mean has moved, None
    where either is not told."""

    before: Told
    after: Told
    by: float | None


def series(paper: Paper) -> str:
    """The same for all papers that ask the same in the same way, whatever they are called."""
    what = packed(paper)
    for beside in ("title", "tables", "most"):
        what.pop(beside, None)
    text = json.dumps(what, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(" ".join(text.split()).casefold().encode()).hexdigest()[:24]


def again_from(earlier: Vote) -> datetime | None:
    """When the same may be asked again in the same place; None when nothing of it was shown."""
    shown = result(earlier)
    if earlier.closed is None or shown is None or not shown.anything:
        return None
    return earlier.closed + timedelta(days=FORMATS[earlier.paper.format].again_after)


def demand_time_between(earlier: Sequence[Vote], at: datetime) -> None:
    """Raises TooSoonAgain when one of these, of the same series and place, was shown a short while ago."""
    last = max((day for vote in earlier if (day := again_from(vote)) is not None), default=None)
    if last is not None and at < last:
        raise TooSoonAgain(until=last.date().isoformat())


def moved(before: Result, after: Result) -> tuple[Moved, ...]:
    """The questions that both ask, in the groups both have; each is told only as by itself."""
    pairs = ((before.of(told.question.key, told.group), told) for told in after.told)
    return tuple(Moved(first, second, _by(first, second)) for first, second in pairs if first is not None)


def _by(before: Told, after: Told) -> float | None:
    if before.seen is not Seen.OPEN or after.seen is not Seen.OPEN:
        return None
    return None if before.mean is None or after.mean is None else after.mean - before.mean


def together(parts: Sequence[Vote]) -> Result:
    """The sum over departments, each of which has shown its own result already.

    `parts` are sealed votes of one series, at least one, each in no other sum. What could be worked out from
    the sum about a department that has not shown it stays hidden.
    """
    paper = replace(parts[0].paper, groups=(), tables=0)
    least = max(part.least for part in parts)
    tallies = [part.tally for part in parts if part.tally is not None]
    told = tuple(_whole(paper, question, tallies, least) for question in paper.questions)
    needed = voices(paper, least)
    ballots = [tally.ballots for tally in tallies]
    hidden = sum(number for number in ballots if number < needed)
    whole = sum(ballots)
    known = whole >= needed and (hidden == 0 or hidden >= needed)
    return Result(paper, needed, whole if known else None, told)


def _whole(paper: Paper, question: Question, tallies: Sequence[Tally], least: int) -> Told:
    needed = voices(paper, least)
    parts = {str(place): tally.total(question.key) for place, tally in enumerate(tallies)}
    shown, whole = published(paper, question, parts, needed, fixed=True)
    if not whole:
        return Told(question, EVERYBODY, Seen.TOO_FEW)
    rest = [count for key, count in parts.items() if key not in shown]
    pieces = [parts[key] for key in shown] + ([total(rest)] if rest else [])
    told = one(paper, question, EVERYBODY, total(parts.values()), needed)
    exact = [_exact(one(paper, question, EVERYBODY, piece, needed)) for piece in pieces]
    return replace(told, bars=tuple(_in_a_sum(bar, exact) for bar in told.bars))


def _exact(told: Told) -> frozenset[str]:
    """The options whose counts are told as they are."""
    return frozenset(bar.option.key for bar in told.bars if bar.band is Band.EXACT)


def _in_a_sum(bar: Bar, exact: Sequence[frozenset[str]]) -> Bar:
    """A bar of the sum, unless it would tell what one of its parts has rounded."""
    known = bar.band is not Band.EXACT or all(bar.option.key in keys for keys in exact)
    return bar if known else Bar(bar.option, Band.HIDDEN)

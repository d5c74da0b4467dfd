"""Two rounds of the same vote: what has moved, and how soon the same may be asked again.

Two rounds soon after each other ask nearly the same people, who think nearly the same: whoever came in
between could be worked out. So the same is not asked again in the same place until some weeks have passed.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from programme.ballot import EVERYBODY, Paper
from programme.calendar import OSLO
from programme.formats import FORMATS
from programme.paper import packed
from programme.refusals import Refused
from programme.told import Result, Seen, Told
from programme.vote import State, Vote


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
    for beside in ("title", "tables", "most", "groups"):
        what.pop(beside, None)
    text = json.dumps(what, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(" ".join(text.split()).casefold().encode()).hexdigest()[:24]


def again_from(earlier: Vote) -> datetime | None:
    """When the same may be asked again in the same place; None when nothing of it was shown. While it is open
    it is taken to be shown at the latest moment it may close."""
    between = timedelta(days=FORMATS[earlier.paper.format].again_after)
    if earlier.state is State.OPEN and earlier.closes is not None:
        return earlier.closes + between
    if earlier.closed is None or earlier.result is None or not earlier.result.anything:
        return None
    return earlier.closed + between


def demand_time_between(earlier: Sequence[Vote], at: datetime) -> None:
    """Raises TooSoonAgain when one of these, of the same series and place, was shown a short while ago, or
    will be while the other is open."""
    days = [again.astimezone(OSLO).date() for vote in earlier if (again := again_from(vote)) is not None]
    if days and at.astimezone(OSLO).date() < max(days):
        raise TooSoonAgain(until=max(days).isoformat())


def moved(before: Result, after: Result) -> tuple[Moved, ...]:
    """The questions that both ask, in the groups both have; each is told only as by itself."""
    both = {EVERYBODY, *(group.key for group in after.paper.groups if group in before.paper.groups)}
    pairs = ((before.of(told.question.key, told.group), told) for told in after.told if told.group in both)
    return tuple(Moved(first, second, _by(first, second)) for first, second in pairs if first is not None)


def _by(before: Told, after: Told) -> float | None:
    if before.seen is not Seen.OPEN or after.seen is not Seen.OPEN:
        return None
    return None if before.mean is None or after.mean is None else after.mean - before.mean

"""Two rounds of the same vote: what has moved, and how soon the same may be asked again.

Two rounds soon after each other ask nearly the same people, who think nearly the same: whoever came in
between could be worked out. So the same is not asked again of them until some weeks have passed.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from programme.ballot import EVERYBODY, Paper, Question
from programme.calendar import OSLO
from programme.formats import FORMATS
from programme.formats.format import AGAIN_AFTER
from programme.method import Text
from programme.paper import packed
from programme.refusals import Refused
from programme.told import Result, Seen, Told
from programme.vote import State, Vote

LOOK_BACK = timedelta(days=max(kind.again_after for kind in FORMATS.values()))
"""Votes that were closed longer ago than that are in nobody's way."""


class TooSoonAgain(Refused):
    """The same was asked a short while ago and its result is known; the day it may be asked again."""

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


def asked_before(vote: Vote, recent: Iterable[Vote]) -> list[Vote]:
    """Those of the recent votes that ask something of this one of nearly the same people: in the same place,
    or of the same group elsewhere, for one who votes in two chats is the same person. What is asked of a
    gathering is asked of those who were there, and a vote by name gives nothing away."""
    return [
        one
        for one in recent
        if one.id != vote.id
        and not one.format.named
        and (one.place == vote.place or (one.group == vote.group and one.format.again_after >= AGAIN_AFTER))
        and ask_the_same(one.paper, vote.paper)
    ]


def ask_the_same(one: Paper, other: Paper) -> bool:
    """Whether a question of the one is a question of the other: in the same words but for signs and capitals,
    and with half of the options at least, whatever their order and whatever is asked beside it."""
    return any(
        _alike(first, second)
        for first in one.questions
        for second in other.questions
        if _asked(one, first) & _asked(other, second)
    )


def _asked(paper: Paper, question: Question) -> set[str]:
    """What the question says in each language; by its key where the format brings it along."""
    return _letters(question.text) or {f"{paper.format} {question.key}"}


def _alike(first: Question, second: Question) -> bool:
    few, many = sorted((first.options, second.options), key=len)
    if not few or not all(option.text for option in (*few, *many)):
        return bool(few) == bool(many)
    names = [_letters(option.text) for option in many]
    shared = sum(any(_letters(option.text) & name for name in names) for option in few)
    return 2 * shared >= len(few)


def _letters(text: Text) -> set[str]:
    """A text in each of its languages, down to its letters and numbers."""
    plain = ("".join(filter(str.isalnum, unicodedata.normalize("NFKC", said))) for said in text.values())
    return {said.casefold() for said in plain if said}


def again_from(earlier: Vote) -> datetime | None:
    """When the same may be asked again; None when nothing of it was shown. While it is open
    it is taken to be shown at the latest moment it may close."""
    between = timedelta(days=FORMATS[earlier.paper.format].again_after)
    if earlier.state is State.OPEN and earlier.closes is not None:
        return earlier.closes + between
    if earlier.closed is None or earlier.result is None or not earlier.result.anything:
        return None
    return earlier.closed + between


def demand_time_between(earlier: Sequence[Vote], at: datetime) -> None:
    """Raises TooSoonAgain when one of these, which asked the same, was shown a short while ago, or will be
    while the other is open."""
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

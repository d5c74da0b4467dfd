"""Small votes, and every way in which a few people may answer them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from programme.ballot import ANSWERED, EVERYBODY, SKIPPED, Ballot, Option, Paper, Question, Raw, Unit
from programme.disclosure import disclosed
from programme.fields import Spread
from programme.formats import FORMATS
from programme.paper import packed_result
from programme.rounds import series
from programme.told import Result
from programme.vote import Count, State, Tally, Vote

AT = datetime(2026, 9, 7, 10, 0, tzinfo=UTC)
LEAST = 5
KEYS = ("a", "b", "c", "d", "e", "f")


def said(words: str) -> dict[str, str]:
    """The same in all languages."""
    return dict.fromkeys(("nb", "nn", "en"), words)


def paper(
    format: str = "single",
    options: int = 3,
    questions: int = 1,
    *,
    groups: int = 0,
    most: int = 0,
    unit: Unit = Unit.PERSON,
) -> Paper:
    """A paper in a format, with options of its own where the format brings none along."""
    kind = FORMATS[format]
    own = tuple(Option(key, said(key.upper())) for key in KEYS[:options]) if kind.options[1] else kind.fixed
    return Paper(
        format,
        said("Et spørsmål"),
        tuple(Question(f"q{at}", said(f"Spørsmål {at}"), own) for at in range(1, questions + 1)),
        unit,
        most or kind.most,
        tuple(Option(f"p{at}", said(f"Gruppe {at}")) for at in range(1, groups + 1)),
        9 if unit is Unit.TABLE else 0,
    )


def vote(paper: Paper, **more: object) -> Vote:
    """An open vote on the paper."""
    return Vote("v1", "g1", paper, AT, "nb", series(paper), state=State.OPEN, **more)  # type: ignore[arg-type]


def counted(paper: Paper, ballots: Iterable[Ballot]) -> Tally:
    """The sums of these ballots, by people; made as simply as can be, and not by what is tested."""
    sums: dict[tuple[str, str, str], int] = {}
    everything = list(ballots)
    for ballot in everything:
        for mark in ballot.marks:
            key = mark.question, ballot.group, mark.option
            sums[key] = sums.get(key, 0) + mark.adds
    counts = {
        question.key: {
            group: Count(
                sums.get((question.key, group, ANSWERED), 0),
                sums.get((question.key, group, SKIPPED), 0),
                {key: sums.get((question.key, group, key), 0) for key in question.keys},
            )
            for group in paper.group_keys
        }
        for question in paper.questions
    }
    return Tally(len(everything), counts)


def raw(paper: Paper, chosen: Mapping[str, Sequence[str]], group: str = EVERYBODY) -> Raw:
    """A ballot filled in: for each question the options chosen; of points, one for each time."""
    if isinstance(FORMATS[paper.format].field, Spread):
        points = {
            f"{question}~{key}": str(list(keys).count(key))
            for question, keys in chosen.items()
            for key in keys
        }
        return Raw(points=points, group=group)
    return Raw(answer={question: ",".join(keys) for question, keys in chosen.items()}, group=group)


def one_question(paper: Paper, parts: Mapping[str, Count]) -> Tally:
    """A vote on one question, group by group."""
    ballots = sum(count.answered + count.skipped for count in parts.values())
    return Tally(ballots, {paper.questions[0].key: parts})


def spread_over(number: int, places: int) -> Iterator[tuple[int, ...]]:
    """Every way to lay so many things on so many places."""
    if places == 1:
        yield (number,)
        return
    for first in range(number + 1):
        for rest in spread_over(number - first, places - 1):
            yield first, *rest


def of_one(paper: Paper, marks: Sequence[int]) -> Count:
    """Each has chosen one option."""
    return Count(sum(marks), 0, dict(zip(paper.questions[0].keys, marks, strict=True)))


def of_many(paper: Paper, answered: int, marks: Sequence[int]) -> Count:
    """So many have each chosen some of the options."""
    return Count(answered, 0, dict(zip(paper.questions[0].keys, marks, strict=True)))


def shown(this: Paper, *parts: Count, least: int = LEAST) -> Result:
    """The result of one question, for all or for groups."""
    return disclosed(this, one_question(this, dict(zip(this.group_keys, parts, strict=True))), least)


def text(result: Result) -> str:
    """The result as it is kept, to be compared byte by byte."""
    return json.dumps(packed_result(result), sort_keys=True)

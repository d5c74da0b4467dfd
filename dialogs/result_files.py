"""The result of a vote as files: the same findings as on the card, as a table and as a slide."""

from collections.abc import Sequence
from functools import partial

from cards.findings import decimal, findings, notes, percent, theme_findings
from dialogs.house import Here
from dialogs.link import File
from dialogs.votes import for_reader, words_for
from papers import comma
from papers import result as slide
from papers.result import Slide
from papers.sheet import Cell, Sheet
from programme.ballot import Unit
from programme.fields import Notes
from programme.refusals import NotFound
from programme.vote import Vote
from words.finding import Asked, Finding
from words.words import Words

PICTURE, COMMA = "result-picture", "result-csv"
"""What a ticket is for; it is about the vote's id and its code."""
COLUMNS = (
    *("sheet-question", "sheet-group", "sheet-option", "sheet-count", "sheet-share"),
    *("sheet-mean", "sheet-spread", "sheet-words"),
)


def picture(here: Here, about: str) -> File:
    """The result as PNG, in the language of the vote, for a slide is for all of them. Raises NotFound."""
    vote = _vote(here, about)
    words = words_for(here.house, vote)
    made = a_slide(words, vote, _told(here, words, vote))
    return File(f"{_name(words, vote)}.png", slide.TYPE, partial(slide.result_picture, made))


def semicolons(here: Here, about: str) -> File:
    """The result as text for Norwegian Excel. Raises NotFound."""
    vote = _vote(here, about)
    words = words_for(here.house, vote)
    made = sheet(words, vote, _told(here, words, vote))
    return File(f"{_name(words, vote)}.csv", comma.TYPE, partial(comma.csv_of, made))


def _vote(here: Here, about: str) -> Vote:
    id, _, code = about.partition(" ")
    vote = for_reader(here, id, code)
    if vote.result is None:
        raise NotFound
    return vote


def _told(here: Here, words: Words, vote: Vote) -> tuple[Asked, ...]:
    """What is told of the options, and of the texts what they were sorted into."""
    themes = theme_findings(words, vote.paper, here.work.themes.told(here.tenant, vote.id))
    if vote.result is None or (themes and isinstance(vote.format.field, Notes)):
        return themes
    return (*findings(words, vote.result), *themes)


def _name(words: Words, vote: Vote) -> str:
    day = vote.closed.date().isoformat() if vote.closed else ""
    return f"{words('result-file')} {words.pick(vote.paper.title)} {day}"


def a_slide(words: Words, vote: Vote, found: Sequence[Asked]) -> Slide:
    """What stands on the picture."""
    answered = vote.result.ballots if vote.result else None
    told = [words("result-answered", count=answered)] if answered is not None else []
    told += [words("result-closed-day", day=words.day_of(vote.closed))] if vote.closed else []
    return Slide(words.pick(vote.paper.title), " · ".join(told), found, _notes(words, vote))


def sheet(words: Words, vote: Vote, found: Sequence[Asked]) -> Sheet:
    """A row for each question, group and option; shares only of people, never of tables."""
    shares = vote.paper.unit is not Unit.TABLE
    rows = [row for asked in found for one in asked.findings for row in _rows(words, asked, one, shares)]
    told = words.pick(vote.paper.title)
    beneath = a_slide(words, vote, found)
    columns = tuple(words(column) for column in COLUMNS)
    return Sheet(told, columns, tuple(rows), (told, beneath.under, *beneath.notes))


def _notes(words: Words, vote: Vote) -> tuple[str, ...]:
    sorting = (
        [words("result-sorting")] if isinstance(vote.format.field, Notes) and vote.sorted is None else []
    )
    return (*(notes(words, vote.result) if vote.result else ()), *sorting)


def _rows(words: Words, asked: Asked, one: Finding, shares: bool) -> list[tuple[Cell, ...]]:
    scale = one.scale
    means: tuple[Cell, Cell] = (None, None)
    if scale is not None:
        means = decimal(words, scale.mean), decimal(words, scale.spread)
    told = " · ".join(filter(None, (one.says, one.note)))
    row: tuple[Cell, ...] = (asked.title, one.heading, None, None, None, *means, told)
    lines: list[tuple[Cell, ...]] = [
        (asked.title, one.heading, line.name, line.count, _share(line.share, shares), None, None, line.value)
        for line in one.lines
    ]
    return [row, *lines] if told else lines


def _share(share: float | None, shares: bool) -> Cell:
    return percent(share) if shares and share is not None else None

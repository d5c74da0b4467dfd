"""The form a vote is made with: what was filled in becomes a paper, and a paper is a form filled in again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from programme.ballot import Area, Paper
from programme.formats.format import FACES, Format
from programme.making import Named, Parts, paper
from programme.method import Text
from programme.own_words import guarded, tidy
from programme.people import LANGUAGES
from programme.refusals import TooLong

LINE_MOST = 200
"""Characters in a question or an option; more does not fit a phone."""
TITLE_MOST = 80
"""Characters in the title of a vote; what a card's heading can hold."""
BULLET = re.compile(r"^(?:[-–—•*·]\s*|\(?\d{1,3}[.)]\s+)")
"""What people put before the lines of a list."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it was filled in; questions, options, keeps and groups are one a line."""

    title: str = ""
    questions: str = ""
    options: str = ""
    keeps: str = ""
    low: str = ""
    high: str = ""
    groups: str = ""
    most: int | None = None
    faces: str = ""
    tables: int | None = None


def made(format: Format, filled: Filled, known: Mapping[str, Text] | None = None) -> Paper:
    """The paper in what was filled in. A line that is among the `known` keeps its other languages. Raises
    what `paper` raises, TooLong, NamesAPerson, Unreadable."""
    known = known or {}
    faces = filled.faces.strip() or "3"
    return paper(
        format,
        Parts(
            title=_text(filled.title, TITLE_MOST, known),
            questions=_lines("q", filled.questions, known),
            options=_lines("o", filled.options, known),
            keeps=_lines("k", filled.keeps, known),
            groups=_lines("g", filled.groups, known),
            low=_text(filled.low, TITLE_MOST, known),
            high=_text(filled.high, TITLE_MOST, known),
            most=filled.most,
            faces=int(faces) if faces in map(str, FACES) else 0,
            tables=filled.tables,
        ),
    )


def filled(paper: Paper, language: str) -> Filled:
    """A form as it would have been filled in for this paper, to make another one of it."""
    options = paper.questions[0].options
    keeps = [option for option in options if option.area is Area.KEEP]
    own = [option for option in options if option.text and option.area is not Area.KEEP]
    first = paper.questions[0]
    return Filled(
        title=paper.title.get(language, ""),
        questions=_listed([question.text for question in paper.questions], language),
        options=_listed([option.text for option in own], language),
        keeps=_listed([option.text for option in keeps], language),
        low=first.low.get(language, ""),
        high=first.high.get(language, ""),
        groups=_listed([group.text for group in paper.groups], language),
        most=paper.most or None,
        faces=str(len(options)) if len(options) in FACES else "",
        tables=paper.tables or None,
    )


def texts(paper: Paper, language: str) -> dict[str, Text]:
    """Every text of the paper that has its own, by how it reads in a language."""
    found = [paper.title, *(group.text for group in paper.groups)]
    for question in paper.questions:
        found += [question.text, question.low, question.high, *(option.text for option in question.options)]
    return {text[language]: text for text in found if text}


def _listed(found: list[Text], language: str) -> str:
    return "\n".join(text[language] for text in found if text)


def _lines(start: str, written: str, known: Mapping[str, Text]) -> tuple[Named, ...]:
    """One for each line with something on it, but none twice."""
    once: dict[str, str] = {}
    for line in (BULLET.sub("", tidy(line)) for line in written.splitlines()):
        if line:
            once.setdefault(line.casefold(), line)
    texts = (_text(line, LINE_MOST, known) for line in once.values())
    return tuple((f"{start}{number}", text) for number, text in enumerate(texts, 1))


def _text(written: str, most: int, known: Mapping[str, Text]) -> Text:
    """The text, the same in all languages; none for a blank one."""
    text = guarded(tidy(written))
    if len(text) > most:
        raise TooLong(limit=most)
    return known.get(text) or (dict.fromkeys(LANGUAGES, text) if text else {})

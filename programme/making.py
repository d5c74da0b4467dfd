"""Making a vote: what somebody fills in becomes a voting paper, by what its format declares.

A format that only declares itself (programme/formats/) is made here without a line about it.
"""

from dataclasses import dataclass, field, replace

from programme.ballot import Area, Option, Paper, Question, Unit
from programme.fields import Many
from programme.formats.format import FACES, Ask, Format
from programme.method import Text
from programme.refusals import Refused, Unreadable
from programme.vote import LEAST, LEAST_MOST, LEAST_TABLES

GROUPS = (2, 6)
"""How many groups can be told apart: with one there is nothing to compare."""
TABLES_MOST = 60


class TitleMissing(Refused):
    """A vote has a name that it is known by."""

    says = "refused-vote-title"


class QuestionMissing(Refused):
    """Nothing is asked."""

    says = "refused-vote-question"


class TooManyQuestions(Refused):
    """More is asked than fits one card, or than anybody answers."""

    says = "refused-vote-questions"


class TooFewOptions(Refused):
    """There is nothing to choose between."""

    says = "refused-vote-few"


class TooManyOptions(Refused):
    """More options than anybody reads on a phone; says how many there is room for."""

    says = "refused-vote-many"


class GroupsWrong(Refused):
    """One group alone cannot be compared, and many would each be too small to be shown."""

    says = "refused-vote-groups"


class TooFewTables(Refused):
    """So few tables that nothing could be shown; or more than a hall holds."""

    says = "refused-vote-tables"


class MostWrong(Refused):
    """The number of choices, notes or points lies outside what the format takes."""

    says = "refused-vote-most"


class LeastTooLow(Refused):
    """The number of answers before anything is shown is never below LEAST."""

    says = "refused-vote-least"


Named = tuple[str, Text]
"""A key, and what it is called."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a paper is put together from. A number that is None is the format's own."""

    title: Text
    questions: tuple[Named, ...] = ()
    options: tuple[Named, ...] = ()
    keeps: tuple[Named, ...] = ()
    groups: tuple[Named, ...] = ()
    low: Text = field(default_factory=dict)
    high: Text = field(default_factory=dict)
    most: int | None = None
    faces: int = 3
    tables: int | None = None


def paper(format: Format, parts: Parts) -> Paper:
    """The paper these parts make, if the format takes them; what it does not ask for is passed over. Raises
    TitleMissing, QuestionMissing, TooManyQuestions, TooFewOptions, TooManyOptions, GroupsWrong, TooFewTables,
    MostWrong, Unreadable."""
    if not parts.title:
        raise TitleMissing
    options = _options(format, parts)
    tables = _tables(format, parts)
    unit = Unit.TABLE if tables else format.units[0] if format.named else Unit.PERSON
    questions = _questions(format, parts, options)
    most = _most(format, parts, len(options))
    return Paper(format.key, parts.title, questions, unit, most, _groups(format, parts), tables)


def at_tables(paper: Paper, format: Format, tables: int | None) -> Paper:
    """The same paper with so many tables, or for each person where none are given. Raises TooFewTables."""
    if Ask.TABLES not in format.asks:
        return paper
    many = _tables(format, Parts(paper.title, tables=tables))
    return replace(paper, tables=many, unit=Unit.TABLE if many else Unit.PERSON)


def demand_least(least: int) -> int:
    """The number, if it may be chosen. Raises LeastTooLow."""
    if not LEAST <= least <= LEAST_MOST:
        raise LeastTooLow(least=LEAST, most=LEAST_MOST)
    return least


def _questions(format: Format, parts: Parts, options: tuple[Option, ...]) -> tuple[Question, ...]:
    if format.asked:
        return tuple(Question(key, {}, options) for key in format.asked)
    least, most = format.questions
    if len(parts.questions) < least:
        raise QuestionMissing
    if len(parts.questions) > most:
        raise TooManyQuestions(most=most, given=len(parts.questions))
    low, high = (parts.low, parts.high) if Ask.ENDS in format.asks else ({}, {})
    return tuple(Question(key, text, options, low, high) for key, text in parts.questions)


def _options(format: Format, parts: Parts) -> tuple[Option, ...]:
    if Ask.FACES in format.asks:
        if parts.faces not in FACES:
            raise Unreadable
        return FACES[parts.faces]
    if format.fixed or Ask.OPTIONS not in format.asks:
        return format.fixed
    two_sides = Ask.KEEPS in format.asks
    options = [Option(key, text, area=Area.IMPROVE if two_sides else None) for key, text in parts.options]
    options += [Option(key, text, area=Area.KEEP) for key, text in parts.keeps if two_sides]
    least, most = format.options
    if len(options) < least:
        raise TooFewOptions(least=least, given=len(options))
    if len(options) > most:
        raise TooManyOptions(most=most, given=len(options))
    return tuple(options)


def _tables(format: Format, parts: Parts) -> int:
    """How many tables there are; 0 where each person answers."""
    tables = parts.tables or 0
    if Ask.TABLES not in format.asks or (not tables and Unit.PERSON in format.units):
        return 0
    least = 2 if isinstance(format.field, Many) else LEAST_TABLES
    if not least <= tables <= TABLES_MOST:
        raise TooFewTables(least=least, most=TABLES_MOST)
    return tables


def _most(format: Format, parts: Parts, options: int) -> int:
    if Ask.MOST not in format.asks:
        return 0
    most = parts.most or format.most
    highest = min(format.most_of_most, options) if isinstance(format.field, Many) else format.most_of_most
    if most < 0 or most > highest:
        raise MostWrong(most=highest)
    return most


def _groups(format: Format, parts: Parts) -> tuple[Option, ...]:
    if Ask.GROUPS not in format.asks or not parts.groups:
        return ()
    least, most = GROUPS
    if not least <= len(parts.groups) <= most:
        raise GroupsWrong(least=least, most=most)
    return tuple(Option(key, text) for key, text in parts.groups)

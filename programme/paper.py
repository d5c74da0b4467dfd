"""A voting paper as plain data and back, for keeping; see ballot.py for what it means."""

from collections.abc import Mapping
from typing import Any

from programme.ballot import Area, Option, Paper, Question, Unit

Plain = dict[str, Any]


def packed(paper: Paper) -> Plain:
    """The paper as what JSON can hold; `unpacked` gives it back."""
    return {
        "format": paper.format,
        "title": dict(paper.title),
        "questions": [_question(one) for one in paper.questions],
        "unit": paper.unit.value,
        "most": paper.most,
        "groups": [_option(one) for one in paper.groups],
        "tables": paper.tables,
    }


def unpacked(plain: Mapping[str, Any]) -> Paper:
    """The paper that was packed."""
    return Paper(
        plain["format"],
        plain["title"],
        tuple(map(_a_question, plain["questions"])),
        Unit(plain["unit"]),
        plain["most"],
        tuple(map(_an_option, plain["groups"])),
        plain["tables"],
    )


def _question(one: Question) -> Plain:
    options = [_option(option) for option in one.options]
    ends = {"low": dict(one.low), "high": dict(one.high)}
    return {"key": one.key, "text": dict(one.text), "options": options, **ends}


def _a_question(plain: Mapping[str, Any]) -> Question:
    options = tuple(map(_an_option, plain["options"]))
    return Question(plain["key"], plain["text"], options, plain["low"], plain["high"])


def _option(one: Option) -> Plain:
    fields = {"score": one.score, "lean": one.lean, "sign": one.sign}
    return {"key": one.key, "text": dict(one.text), **fields, "area": one.area.value if one.area else None}


def _an_option(plain: Mapping[str, Any]) -> Option:
    area = plain["area"]
    return Option(
        plain["key"],
        plain["text"],
        plain["score"],
        plain["lean"],
        plain["sign"],
        Area(area) if area else None,
    )

"""A voting paper, and what may be told of it, as plain data and back, for keeping; see ballot.py and told.py
for what they mean."""

from collections.abc import Mapping
from typing import Any

from programme.ballot import Area, Option, Paper, Question, Unit
from programme.told import Band, Bar, Result, Seen, Told

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


def packed_result(result: Result) -> Plain:
    """The result without its paper, as what JSON can hold."""
    told = [_told(one) for one in result.told]
    return {"voices": result.voices, "ballots": result.ballots, "told": told}


def unpacked_result(plain: Mapping[str, Any], paper: Paper) -> Result:
    """The result that was packed."""
    questions = {question.key: question for question in paper.questions}
    told = tuple(_a_told(one, questions[one["question"]]) for one in plain["told"])
    return Result(paper, plain["voices"], plain["ballots"], told)


def _told(one: Told) -> Plain:
    bars = [[bar.option.key, bar.band.value, bar.count, bar.share] for bar in one.bars]
    numbers = {"answered": one.answered, "skipped": one.skipped, "mean": one.mean, "spread": one.spread}
    place = {"question": one.question.key, "group": one.group, "seen": one.seen.value, "lean": one.lean}
    return {**place, **numbers, "bars": bars}


def _a_told(plain: Mapping[str, Any], question: Question) -> Told:
    options = {option.key: option for option in question.options}
    bars = tuple(Bar(options[key], Band(band), count, share) for key, band, count, share in plain["bars"])
    numbers = (plain["mean"], plain["spread"])
    seen, of = Seen(plain["seen"]), (plain["answered"], plain["skipped"])
    return Told(question, plain["group"], seen, *of, bars, plain["lean"], *numbers)

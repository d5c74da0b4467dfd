"""Two rounds of the same vote beside each other: what has moved, in words, and only what both may show."""

from collections.abc import Iterable
from itertools import groupby

from cards import layout
from cards.actions import press
from cards.bars import bar, drawn
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.findings import decimal, found, percent, tenths
from cards.result import ShowResult
from cards.vote import framed, option_name, question_name
from programme.ballot import EVERYBODY, Option, Paper, Unit
from programme.rounds import Moved, moved
from programme.told import Bar, Seen, Told
from programme.vote import Vote
from words.finding import Finding, Scale
from words.words import Words

MOST = 24
"""Lines that are drawn: with more the groups are left out, and where that is not enough the bars."""


def compared(w: Words, vote: Vote, before: Vote, *, code: str = "") -> Shown:
    """Question by question: the round before, this one, and the way between."""
    pairs = moved(before.result, vote.result) if before.result and vote.result else ()
    whole = [pair for pair in pairs if pair.after.group == EVERYBODY]
    crowded = bool(vote.paper.groups) and _lines(pairs) > MOST
    told = whole if crowded else pairs
    drawing = _lines(told) <= MOST
    names = {} if crowded else {option.key: option for option in vote.paper.groups}
    days = [w.day_of(one.closed) for one in (before, vote) if one.closed]
    parts = groupby(told, key=lambda pair: pair.after.question.key)
    return framed(
        w,
        vote,
        w("result-compared"),
        text(w("result-compared-days", before=days[0], after=days[1]), spacing="small"),
        layout.small(w("result-compared-lead")),
        layout.small(w("result-compared-whole")) if crowded else None,
        *(_question(w, vote.paper, list(some), names, at, drawing) for at, (_, some) in enumerate(parts)),
        action_set(press(ShowResult(vote.id, code), w("do-result"), alone=True), spacing="large"),
    )


def _lines(pairs: Iterable[Moved]) -> int:
    """How many lines the pairs take; a mean takes the room of two."""
    return sum(2 if _has_mean(pair.after) else len(pair.after.bars) for pair in pairs)


def _has_mean(told: Told) -> bool:
    return told.mean is not None and not any(option.sign for option in told.question.options)


def _question(
    w: Words, paper: Paper, pairs: list[Moved], groups: dict[str, Option], at: int, drawing: bool
) -> Node:
    title = said(run(question_name(w, pairs[0].after.question), bold=True))
    nodes = [node for pair in pairs for node in _pair(w, paper, pair, _group(w, groups, pair), drawing)]
    return box(title, *nodes, spacing="medium", line=at > 0)


def _group(w: Words, groups: dict[str, Option], pair: Moved) -> str:
    if not groups:
        return ""
    key = pair.after.group
    return option_name(w, groups[key]) if key in groups else w("result-everybody")


def _pair(w: Words, paper: Paper, pair: Moved, heading: str, drawing: bool) -> list[Node]:
    name = [said(run(heading, bold=True), spacing="small")] if heading else []
    if Seen.TOO_FEW in (pair.before.seen, pair.after.seen):
        return [*name, text(w("result-not-both"), spacing="small")]
    before, after = (found(w, paper, told) for told in (pair.before, pair.after))
    if pair.by is not None and before.scale and after.scale:
        return [*name, *_means(w, before, after, before.scale, after.scale)]
    if Seen.NEARLY in (pair.before.seen, pair.after.seen):
        return [*name, *_in_words(w, before, after)]
    then = {bar.option.key: bar for bar in pair.before.bars}
    both = [(then[bar.option.key], bar) for bar in pair.after.bars if bar.option.key in then]
    return [*name, *(node for bars in both for node in _option(w, paper, pair, *bars, drawing=drawing))]


def _means(w: Words, before: Finding, after: Finding, then: Scale, now: Scale) -> list[Node]:
    """As far as the numbers on the card tell: what is rounded to the same has not moved."""
    by = tenths(now.mean) - tenths(then.mean)
    words = w("result-then-now", before=decimal(w, then.mean), after=decimal(w, now.mean))
    way = _way(w, by, decimal(w, abs(by) / 10))
    return [
        said(run(words, bold=True), run(f"  {way}"), spacing="small"),
        layout.small(w("result-then", what=before.note), spacing="small"),
        drawn(then),
        layout.small(w("result-now", what=after.note), spacing="small"),
        drawn(now),
    ]


def _way(w: Words, by: int, words: str) -> str:
    """The direction as a sign and as a word; neither is good or bad."""
    return w("result-up" if by > 0 else "result-down", by=words) if by else w("result-same")


def _in_words(w: Words, before: Finding, after: Finding) -> list[Node]:
    told = [(key, _told(one)) for key, one in (("result-then", before), ("result-now", after))]
    return [said(run(w(key, what=what)), spacing="small") for key, what in told]


def _told(one: Finding) -> str:
    lines = " · ".join(f"{line.name}: {line.value}" for line in one.lines)
    return one.says or lines


def _option(w: Words, paper: Paper, pair: Moved, before: Bar, after: Bar, *, drawing: bool) -> list[Node]:
    name = option_name(w, after.option, pair.after.question)
    values = [_value(w, paper, told, bar_) for told, bar_ in ((pair.before, before), (pair.after, after))]
    words = [run(name), run(" · "), run(w("result-then-now", before=values[0], after=values[1]), bold=True)]
    if before.share is not None and after.share is not None:
        points = percent(after.share) - percent(before.share)
        if paper.unit is not Unit.TABLE:
            by = w("result-points-by", by=abs(points))
            words.append(run(f"  {_way(w, points, by)}", size="small"))
        drawn_ = [bar(before.share, pale=True), bar(after.share)] if drawing else []
        return [said(*words, spacing="small"), *drawn_]
    return [said(*words, spacing="small")]


def _value(w: Words, paper: Paper, told: Told, one: Bar) -> str:
    if one.share is None or one.count is None:
        return w(f"result-band-{one.band.value}")
    if paper.unit is Unit.TABLE:
        return w("result-count-tables", count=one.count, of=told.answered or 0)
    return w("result-percent", share=percent(one.share))

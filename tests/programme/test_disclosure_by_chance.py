"""Whatever is voted, in whatever format and groups: nothing comes out that the rule does not let out, neither
at once nor by putting together what is shown, nor from one round to the next."""

import json
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cards.findings import findings
from cards.result import posted, result_card
from dialogs.result_files import a_slide, sheet
from papers.comma import csv_of
from programme.ballot import Ballot, EmptyBallot, Option, Paper, Unit
from programme.disclosure import disclosed, one
from programme.fields import Many, Notes, Spread
from programme.formats import FORMATS
from programme.paper import packed, packed_result, unpacked, unpacked_result
from programme.rounds import TooSoonAgain, demand_time_between, moved, series
from programme.told import Result, Seen
from programme.vote import Count, State, Tally, Vote, total, voices
from tests.programme.voting import AT, counted, one_question, paper, raw, said, vote
from words.words import all_words

WORDS = all_words()
PERSONAL = [key for key, kind in FORMATS.items() if Unit.PERSON in kind.units]
LEAST = st.integers(5, 9)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """A paper in any format that people answer one by one."""
    format = draw(st.sampled_from(PERSONAL))
    kind = FORMATS[format]
    options = draw(st.integers(3, 5))
    most = 3 if isinstance(kind.field, Many) and kind.field.exactly else draw(st.integers(0, 4))
    several = draw(st.integers(1, 2)) if kind.questions[1] > 1 else 1
    return paper(format, options, several, groups=draw(st.sampled_from([0, 0, 2, 3])), most=most)


@st.composite
def ballots(draw: st.DrawFn, this: Paper, most: int = 24) -> list[Ballot]:
    """What some people answer; many of them alike, as people do."""
    field, held, made = FORMATS[this.format].field, vote(this), list[Ballot]()
    favourite = draw(st.integers(0, 4))
    for _ in range(draw(st.integers(0, most))):
        group = draw(st.sampled_from(this.group_keys))
        chosen = {one.key: draw(choices(this, one.keys, favourite)) for one in this.questions}
        filled = raw(this, chosen, group)
        if isinstance(field, Notes):
            filled = replace(filled, note={f"{one.key}~1": "Noe" for one in this.questions})
        try:
            made.append(held.read(filled))
        except EmptyBallot:
            continue
    return made


def choices(this: Paper, keys: tuple[str, ...], favourite: int) -> st.SearchStrategy[list[str]]:
    """What one person chooses on one question."""
    field = FORMATS[this.format].field
    if not keys:
        return st.just([])
    usual = keys[favourite % len(keys)]
    if isinstance(field, Many):
        exactly = this.most if field.exactly else 0
        most = exactly or this.most or len(keys)
        some = st.lists(st.sampled_from(keys), unique=True, min_size=exactly, max_size=min(most, len(keys)))
        return st.one_of(st.just(list(keys[: exactly or 1])), some)
    if isinstance(field, Spread):
        given = st.lists(st.sampled_from(keys), max_size=this.most)
        return st.one_of(st.just([usual] * this.most), given)
    alone = st.sampled_from([[key] for key in keys])
    return st.one_of(st.just([usual]), st.just([usual]), alone, st.just([]))


@st.composite
def held(draw: st.DrawFn) -> tuple[Paper, Tally, int]:
    """A paper, what was answered, and the least number of voices."""
    this = draw(papers())
    return this, counted(this, draw(ballots(this))), draw(LEAST)


def drawn(result: Result) -> str:
    """Everything that anybody is ever shown of a result, in all languages: cards, table and picture."""
    closed = replace(vote(result.paper), state=State.CLOSED, closed=AT, result=result, code="KL4VER")
    told = []
    for w in WORDS.values():
        found = findings(w, result)
        told += [posted(w, closed).card, result_card(w, closed).card]
        told += [csv_of(sheet(w, closed, found)).decode(), repr(a_slide(w, closed, found))]
    return json.dumps(told, sort_keys=True)


@given(held())
def test_a_question_under_the_least_number_says_nothing_but_that(this: tuple[Paper, Tally, int]) -> None:
    on, tally, least = this
    result, needed = disclosed(on, tally, least), voices(on, least)
    nothing = disclosed(on, Tally(), least)
    for told in result.told:
        count = tally.of(told.question.key, told.group) if told.group else tally.total(told.question.key)
        if count.answered < needed:
            assert told == nothing.of(told.question.key, told.group)


@given(held())
@settings(max_examples=60)
def test_votes_with_too_few_are_drawn_all_alike(this: tuple[Paper, Tally, int]) -> None:
    on, tally, least = this
    few = voices(on, least) - 1
    ballots_ = min(tally.ballots, few)
    assume(all(tally.total(question.key).answered <= few for question in on.questions))
    few_tally = replace(tally, ballots=ballots_)
    assert drawn(disclosed(on, few_tally, least)) == drawn(disclosed(on, Tally(), least))


@given(held())
@settings(max_examples=60)
def test_what_is_hidden_in_a_result_stands_in_nothing_that_is_drawn(this: tuple[Paper, Tally, int]) -> None:
    """Each finding is made of what may be told, and of nothing else."""
    on, tally, least = this
    result = disclosed(on, tally, least)
    hidden = {(told.question.key, told.group) for told in result.told if told.seen is Seen.TOO_FEW}
    without = {
        question: {group: Count() if (question, group) in hidden else count for group, count in parts.items()}
        for question, parts in tally.counts.items()
    }
    if not on.groups:
        assert drawn(disclosed(on, replace(tally, counts=without), least)) == drawn(result)
    for asked in findings(WORDS["nb"], result):
        for finding in asked.findings:
            assert finding.known or (finding.lines, finding.note, finding.scale) == ((), "", None)


@given(held())
def test_a_result_comes_back_as_it_was_packed(this: tuple[Paper, Tally, int]) -> None:
    on, tally, least = this
    result = disclosed(on, tally, least)
    plain = json.loads(json.dumps(packed_result(result)))
    paper_ = unpacked(json.loads(json.dumps(packed(on))))
    assert unpacked_result(plain, paper_) == result


@given(held())
def test_the_sums_of_what_is_shown_are_the_votes_that_were_accepted(this: tuple[Paper, Tally, int]) -> None:
    on, tally, least = this
    if isinstance(FORMATS[on.format].field, Many | Spread | Notes):
        return
    for told in disclosed(on, tally, least).told:
        if told.seen is Seen.OPEN:
            assert sum(bar.count or 0 for bar in told.bars) == told.answered


PARTS = st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=1, max_size=5)


@given(PARTS, LEAST, st.sampled_from(["single", "yes_partly_no", "multiple"]))
def test_no_groups_and_no_sum_give_away_a_smaller_one(
    parts: list[list[int]], least: int, format: str
) -> None:
    """Whoever adds and takes away what is shown never arrives at fewer than the least, nor at nearly all."""
    on = paper(format, 3, groups=len(parts))
    keys, many = on.questions[0].keys, format == "multiple"
    counts = {
        group: Count(max(marks) + 1 if many else sum(marks), 0, dict(zip(keys, marks, strict=True)))
        for group, marks in zip(on.group_keys, parts, strict=True)
    }
    result = disclosed(on, one_question(on, counts), least)
    open_ = [key for key in counts if _seen(result, key) is not Seen.TOO_FEW]
    if _seen(result, "") is Seen.TOO_FEW:
        assert sum(count.answered for count in counts.values()) < least
        return
    for many_ in range(len(open_) + 1):
        for some in combinations(open_, many_):
            left = total(count for key, count in counts.items() if key not in some)
            hidden = [key for key in counts if key not in open_]
            if left.answered and (open_ or not hidden):
                assert one(on, on.questions[0], "", left, least).seen is not Seen.TOO_FEW
                if some:
                    assert one(on, on.questions[0], "", left, least).seen is Seen.OPEN


def _seen(result: Result, group: str) -> Seen:
    told = result.of("q1", group)
    assert told is not None
    return told.seen


ATTEMPTS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 27), st.booleans(), st.sampled_from(["", "p"])), max_size=12
)


@given(ATTEMPTS, st.sampled_from(["single", "statements", "evaluation"]))
def test_no_two_rounds_soon_after_each_other_are_both_shown(
    attempts: list[tuple[int, int, bool, str]], format: str
) -> None:
    """Each attempt comes some days after the one before, is open for some days, and has enough answers or
    not; some ask in groups, which is the same question to the same people."""
    at, held_ = AT, list[Vote]()
    enough = one_question(paper(), {"": Count(9, 0, {"a": 4, "b": 3, "c": 2})})
    for wait, days, answered, groups in attempts:
        at += timedelta(days=wait)
        on = paper(format, 3, groups=2 if groups else 0)
        held_ = [_closed_by(one_, at) for one_ in held_]
        try:
            demand_time_between([one_ for one_ in held_ if one_.series == series(on)], at)
        except TooSoonAgain:
            continue
        shown = disclosed(paper(), enough if answered else Tally(), 5)
        closes = at + timedelta(days=days)
        held_.append(
            Vote("v", "g", on, at, "nb", series(on), State.OPEN, opened=at, closes=closes, result=shown)
        )
    between = timedelta(days=FORMATS[format].again_after)
    shown_ = [one_ for one_ in held_ if one_.result and one_.result.anything]
    for first, second in combinations(shown_, 2):
        assert second.opened is not None
        assert first.closes is not None
        assert second.opened - first.closes >= between


def _closed_by(one_: Vote, at: object) -> Vote:
    over = one_.state is State.OPEN and one_.closes is not None and one_.closes <= at  # type: ignore[operator]
    return replace(one_, state=State.CLOSED, closed=one_.closes) if over else one_


@given(held(), st.data())
def test_what_has_moved_is_told_only_of_what_both_rounds_show(
    this: tuple[Paper, Tally, int], data: st.DataObject
) -> None:
    on, tally, least = this
    first = disclosed(on, tally, least)
    second = disclosed(on, counted(on, data.draw(ballots(on))), least)
    for pair in moved(first, second):
        assert pair.before in first.told
        assert pair.after in second.told
        if pair.by is not None:
            assert pair.before.seen is pair.after.seen is Seen.OPEN


def test_two_papers_that_ask_the_same_are_of_one_series_whatever_stands_beside() -> None:
    on = paper("statements", questions=2)
    same = replace(on, title=said("En annen tittel"), groups=(Option("p1", said("Natt")),), tables=0)
    other = paper("statements", questions=1)
    assert series(on) == series(same) != series(other)

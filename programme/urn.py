"""The urn of an open vote: which rights are spent, and how often each answer was given.

It is a heap, not a list. Two orders of the same ballots make the same urn, sign for sign, and nothing in it
ties an answer to a right or to another answer (docs/anonymity.md). What arrives is added; nothing is taken
out again before the vote closes, and then all of it.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from programme.ballot import ANSWERED, EVERYBODY, SKIPPED, Ballot, Note
from programme.formats.format import Joined
from programme.vote import Count, Tally, Vote

Answer = tuple[str, str, str]
"""A question, the group that answers, and an option."""
AtTable = tuple[str, int, str]
"""A question, the number of a table, and an option that is named there."""

BLOCK = 4096
"""Bytes, a page of SQLite: every text of a packed urn is filled up with blanks to a multiple of it. Else the
room it takes, and gives back, would tell in the file how it grew."""


class Cast(StrEnum):
    """What became of a ballot."""

    COUNTED = "counted"
    ALREADY = "already"
    """This person has voted; nothing was counted."""
    TABLE_DONE = "table_done"
    """Somebody has answered for this table, which answers once; nothing was counted or spent."""


@dataclass(frozen=True, slots=True)
class Urn:
    """`ballots` that were taken, the rights that are `spent` (keyed hashes of people), how often each answer
    was given (never nought), what was named at which table, and the notes in the order of the alphabet."""

    ballots: int = 0
    spent: frozenset[str] = frozenset()
    counts: Mapping[Answer, int] = field(default_factory=dict)
    tables: frozenset[AtTable] = frozenset()
    notes: tuple[Note, ...] = ()

    def take(self, vote: Vote, right: str, ballot: Ballot) -> tuple[Cast, "Urn"]:
        """The urn with this ballot in it and the right spent, or, with the reason, as it was."""
        if right in self.spent:
            return Cast.ALREADY, self
        if vote.by_tables and vote.format.joined is Joined.FIRST and self._answered(ballot.table):
            return Cast.TABLE_DONE, self
        spent, notes = self.spent | {right}, tuple(sorted((*self.notes, *ballot.notes)))
        taken = replace(self, ballots=self.ballots + 1, spent=spent, notes=notes)
        if vote.by_tables:
            named = {(mark.question, ballot.table, mark.option) for mark in ballot.marks}
            return Cast.COUNTED, replace(taken, tables=self.tables | named)
        adds = {(mark.question, ballot.group, mark.option): mark.adds for mark in ballot.marks}
        return Cast.COUNTED, replace(taken, counts=dict(Counter(self.counts) + Counter(adds)))

    def tally(self, vote: Vote) -> Tally:
        """The sums by question and group; at tables everything counts tables."""
        tables = Counter((question, EVERYBODY, option) for question, _, option in self.tables)
        marks = Counter(self.counts) + tables
        counts = {
            question.key: {
                group: _count(marks, question.key, group, question.keys) for group in vote.paper.group_keys
            }
            for question in vote.paper.questions
        }
        return Tally(self.ballots, counts)

    def _answered(self, table: int) -> bool:
        return any(number == table for _, number, _ in self.tables)


def packed(urn: Urn) -> dict[str, str]:
    """The urn as texts, always the same for the same urn; `unpacked` gives it back."""
    counts = sorted([*key, count] for key, count in urn.counts.items())
    counted = {"ballots": urn.ballots, "counts": counts, "tables": sorted(urn.tables)}
    texts = {"spent": " ".join(sorted(urn.spent)), "counted": _text(counted), "notes": _text(urn.notes)}
    return {name: _filled_up(text) for name, text in texts.items()}


def unpacked(spent: str, counted: str, notes: str) -> Urn:
    """The urn that was packed."""
    plain = json.loads(counted)
    return Urn(
        plain["ballots"],
        frozenset(spent.split()),
        {(question, group, option): count for question, group, option, count in plain["counts"]},
        frozenset((question, number, option) for question, number, option in plain["tables"]),
        tuple(Note(*note) for note in json.loads(notes)),
    )


def _count(marks: Mapping[Answer, int], question: str, group: str, options: Iterable[str]) -> Count:
    def given(option: str) -> int:
        return marks.get((question, group, option), 0)

    return Count(given(ANSWERED), given(SKIPPED), {option: given(option) for option in options})


def _text(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def _filled_up(text: str) -> str:
    return text + " " * (-len(text.encode()) % BLOCK)

"""Ballots: the right to vote is spent in one table, answers are counted in others, both in one transaction.

While a vote is open nothing else touches them; sealing it leaves the sums alone. See docs/anonymity.md.
"""

import hmac
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, select, update

from programme.ballot import ANSWERED, SKIPPED, Ballot, Note
from programme.disclosure import disclosed, texts_kept
from programme.formats.format import Joined
from programme.told import Result
from programme.vote import Count, State, Tally, Vote
from storage.statements import Repository, named, once, upsert
from storage.urn import AT_TABLE, COUNTER, NOTE, OPINION, SPENT, THEME, THEMED, VOTE, VOTE_KEY

ADD_KEY = VOTE_KEY.insert()
KEY = select(VOTE_KEY.c.secret).where(*named(VOTE_KEY, "tenant", "vote_id"))
SPEND = once(SPENT, "tenant", "vote_id", "digest")
ADD_COUNTER = COUNTER.insert()
COUNT = (
    update(COUNTER)
    .where(
        *(
            COUNTER.c[name] == given(f"of_{name}")
            for name in ("tenant", "vote_id", "question", "part", "choice")
        )
    )
    .values(count=COUNTER.c.count + given("adds"))
)
UNSPEND = delete(SPENT).where(*named(SPENT, "tenant", "vote_id", "digest"))
BALLOTS = select(COUNTER.c.count).where(
    *named(COUNTER, "tenant", "vote_id"), COUNTER.c.question == "", COUNTER.c.choice == ""
)
COUNTERS = select(COUNTER.c.question, COUNTER.c.part, COUNTER.c.choice, COUNTER.c.count.label("many")).where(
    *named(COUNTER, "tenant", "vote_id")
)
SET_AT_TABLE = upsert(AT_TABLE)
TAKE_TABLE = once(AT_TABLE, "tenant", "vote_id", "question", "number", "choice")
AT_TABLES = select(AT_TABLE.c.question, AT_TABLE.c.number, AT_TABLE.c.choice).where(
    *named(AT_TABLE, "tenant", "vote_id")
)
ADD_NOTE = NOTE.insert()
NOTES = select(NOTE.c.question, NOTE.c.text, NOTE.c.main).where(*named(NOTE, "tenant", "vote_id"))
_EMPTY = {
    table: delete(table).where(*named(table, "tenant", "vote_id"))
    for table in (VOTE_KEY, SPENT, COUNTER, AT_TABLE, NOTE, THEMED, THEME, OPINION)
}
"""Child tables first where one names another."""
_SWEPT = (
    update(VOTE)
    .where(VOTE.c.tenant == given("of_tenant"), VOTE.c.id == given("of_id"))
    .values(swept=given("swept"))
)
UNSWEPT = (
    select(VOTE.c.tenant, VOTE.c.id)
    .where(~VOTE.c.swept, VOTE.c.state.in_([State.CLOSED.value, State.CANCELLED.value]))
    .order_by(VOTE.c.tenant, VOTE.c.id)
)


class Cast(StrEnum):
    """What became of a ballot."""

    COUNTED = "counted"
    ALREADY = "already"
    """This person has voted; nothing was counted."""
    TABLE_DONE = "table_done"
    """Somebody has answered for this table, which answers once; nothing was counted or spent."""


class Ballots(Repository):
    """`work.ballots`."""

    __slots__ = ()

    def open(self, tenant: str, vote: Vote, secret: str) -> None:
        """Makes room for the answers of a vote that has just been opened: all its counters, at nought.
        `secret` is random, made for this vote alone, and never kept anywhere else."""
        this = {"tenant": tenant, "vote_id": vote.id}
        self._run(ADD_KEY, this | {"secret": secret})
        self._run(ADD_COUNTER, [this | key | {"count": 0} for key in _counters(vote)])
        self._run(_SWEPT, {"of_tenant": tenant, "of_id": vote.id, "swept": False})

    def cast(self, tenant: str, vote: Vote, person: str, ballot: Ballot, new_id: Callable[[], str]) -> Cast:
        """Spends the person's right and adds the ballot to the counts, both or neither. The vote was read by
        `votes.share` in this Work, and is open."""
        this = {"tenant": tenant, "vote_id": vote.id}
        digest = _digest(self._run(KEY, this).scalar_one(), person)
        if self._run(SPEND, this | {"digest": digest}).first() is None:
            return Cast.ALREADY
        if vote.by_tables:
            if not self._at_table(this, vote, ballot):
                self._run(UNSPEND, this | {"digest": digest})
                return Cast.TABLE_DONE
            self._count(this, [("", "", "", 1)])
        else:
            marks = [(mark.question, ballot.group, mark.option, mark.adds) for mark in ballot.marks]
            self._count(this, [("", "", "", 1), *marks])
        if ballot.notes:
            rows = [_note(note) | {"key": new_id()} for note in ballot.notes]
            self._run(ADD_NOTE, [this | row for row in rows])
        return Cast.COUNTED

    def count(self, tenant: str, vote_id: str) -> int:
        """How many have voted in an open vote; to be told only as vote.so_far allows."""
        return int(self._run(BALLOTS, {"tenant": tenant, "vote_id": vote_id}).scalar() or 0)

    def seal(self, tenant: str, vote: Vote) -> Result:
        """What may be shown of the vote, after which nothing else of the answers is left but the texts that
        may be sorted, in the order of the alphabet. The vote is locked in this Work; the caller keeps it
        closed, with the result."""
        this = {"tenant": tenant, "vote_id": vote.id}
        tally = self._tally(this, vote)
        texts = {q.key for q in vote.paper.questions if texts_kept(vote.paper, q, tally, vote.least)}
        rows = self._run(NOTES, this)
        notes = sorted((row.question, row.text, row.main) for row in rows if row.question in texts)
        self._empty(this, VOTE_KEY, SPENT, COUNTER, AT_TABLE, NOTE)
        kept = [_note(Note(*note)) | {"key": f"{place:04}"} for place, note in enumerate(notes)]
        if kept:
            self._run(ADD_NOTE, [this | row for row in kept])
        return disclosed(vote.paper, tally, vote.least)

    def destroy(self, tenant: str, vote_id: str) -> None:
        """Everything that was answered is gone, and nothing can be made of it."""
        self._empty({"tenant": tenant, "vote_id": vote_id}, *_EMPTY)

    def unswept(self) -> tuple[tuple[str, str], ...]:
        """Tenant and id of the votes whose answers may still be read in the database's files: those that
        are open, and those closed since `swept` was last told."""
        return tuple((row.tenant, row.id) for row in self._run(UNSWEPT, {}))

    def swept(self, tenant: str, vote_id: str) -> None:
        """Nothing of this closed vote's answers is left in any file."""
        self._run(_SWEPT, {"of_tenant": tenant, "of_id": vote_id, "swept": True})

    def _at_table(self, this: dict[str, Any], vote: Vote, ballot: Ballot) -> bool:
        rows = [
            this | {"question": m.question, "number": ballot.table, "choice": m.option} for m in ballot.marks
        ]
        if vote.format.joined is Joined.FIRST:
            taken = this | {"question": "", "number": ballot.table, "choice": ""}
            if self._run(TAKE_TABLE, taken).first() is None:
                return False
        self._run(SET_AT_TABLE, sorted(rows, key=lambda row: (row["question"], row["choice"])))
        return True

    def _count(self, this: dict[str, Any], marks: Sequence[tuple[str, str, str, int]]) -> None:
        """In one order for all, or two who vote at once would wait for each other."""
        tenant, vote_id = this["tenant"], this["vote_id"]
        keys = [
            {"of_tenant": tenant, "of_vote_id": vote_id}
            | {"of_question": question, "of_part": part, "of_choice": choice, "adds": adds}
            for question, part, choice, adds in sorted(marks)
        ]
        self._run(COUNT, keys)

    def _tally(self, this: dict[str, Any], vote: Vote) -> Tally:
        found: dict[str, dict[str, dict[str, int]]] = {}
        rows = self._run(COUNTERS, this).all()
        ballots = next((row.many for row in rows if row.question == ""), 0)
        for row in rows:
            if row.question:
                found.setdefault(row.question, {}).setdefault(row.part, {})[row.choice] = row.many
        for row in self._run(AT_TABLES, this):
            if row.question:
                part = found.setdefault(row.question, {}).setdefault("", {})
                part[row.choice] = part.get(row.choice, 0) + 1
        counts = {
            question: {part: _counted(vote, question, marks) for part, marks in parts.items()}
            for question, parts in found.items()
        }
        return Tally(ballots, counts)

    def _empty(self, this: dict[str, Any], *tables: Any) -> None:
        for table in tables:
            self._run(_EMPTY[table], this)


def _digest(secret: str, person: str) -> str:
    return hmac.new(secret.encode(), person.encode(), "sha256").hexdigest()


def _counters(vote: Vote) -> list[dict[str, str]]:
    keys = [{"question": "", "part": "", "choice": ""}]
    if vote.by_tables:
        return keys
    return keys + [
        {"question": question.key, "part": part, "choice": choice}
        for question in vote.paper.questions
        for part in vote.paper.group_keys
        for choice in (ANSWERED, SKIPPED, *question.keys)
    ]


def _counted(vote: Vote, question: str, marks: dict[str, int]) -> Count:
    known = next((one.keys for one in vote.paper.questions if one.key == question), ())
    return Count(marks.get(ANSWERED, 0), marks.get(SKIPPED, 0), {key: marks.get(key, 0) for key in known})


def _note(note: Note) -> dict[str, Any]:
    return {"question": note.question, "text": note.text, "main": note.main, "quoted": False}

"""Ballots: while a vote is open, all that is known of its answers is one row, its urn, which is written anew
as a whole for every ballot (programme/urn.py).

One row for all of them, and not a row for each: the rows of a table know more than they hold. They lie in the
order they came in, and PostgreSQL marks what was written together, so that a right and an answer could be
paired (docs/decisions/0026-sweeping-and-one-urn.md).

Whoever deletes anything that was answered, or written, tells `unswept_again`; `destroy` does so itself.
"""

import hmac
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, select, update

from programme.ballot import Ballot, Note
from programme.disclosure import disclosed, texts_kept
from programme.told import Result
from programme.urn import Cast as Cast
from programme.urn import Urn, packed, unpacked
from programme.vote import State, Vote
from storage.statements import Repository, named
from storage.urn import NOTE, OPINION, TEXTS, THEME, THEMED, URN, VOTE

ADD_URN = URN.insert()
OPEN_URN = select(URN.c.secret, URN.c.spent, URN.c.counted, URN.c.notes).where(
    *named(URN, "tenant", "vote_id")
)
LOCK_URN = OPEN_URN.with_for_update()
KEEP_URN = (
    update(URN)
    .where(URN.c.tenant == given("of_tenant"), URN.c.vote_id == given("of_vote_id"))
    .values(spent=given("spent"), counted=given("counted"), notes=given("notes"))
)
ADD_NOTE = NOTE.insert()
_EMPTY = {
    table: delete(table).where(*named(table, "tenant", "vote_id"))
    for table in (URN, NOTE, THEMED, THEME, TEXTS, OPINION)
}
MARK = (
    update(VOTE)
    .where(VOTE.c.tenant == given("of_tenant"), VOTE.c.id == given("of_id"))
    .values(swept=given("swept"))
)
UNSWEPT = (
    select(VOTE.c.tenant, VOTE.c.id)
    .where(~VOTE.c.swept, VOTE.c.state.in_([State.CLOSED.value, State.CANCELLED.value]))
    .order_by(VOTE.c.tenant, VOTE.c.id)
)


class Ballots(Repository):
    """`work.ballots`."""

    __slots__ = ()

    def open(self, tenant: str, vote: Vote, secret: str) -> None:
        """An empty urn for a vote that has just been opened. `secret` is random, made for this vote alone,
        and never kept anywhere else."""
        row = {"tenant": tenant, "vote_id": vote.id, "secret": secret, **packed(Urn())}
        self._run(ADD_URN, row)
        self.unswept_again(tenant, vote.id)

    def cast(self, tenant: str, vote: Vote, person: str, ballot: Ballot) -> Cast:
        """Spends the person's right and adds the ballot to the counts, both or neither. The vote was read by
        `votes.share` in this Work, and is open."""
        this = {"tenant": tenant, "vote_id": vote.id}
        row = self._run(LOCK_URN if self._postgres else OPEN_URN, this).one()
        became, urn = _unpacked(row).take(vote, _right(row.secret, person), ballot)
        if became is Cast.COUNTED:
            self._run(KEEP_URN, {"of_tenant": tenant, "of_vote_id": vote.id, **packed(urn)})
        return became

    def count(self, tenant: str, vote_id: str) -> int:
        """How many have voted in an open vote; to be told only as vote.so_far allows."""
        return self._urn({"tenant": tenant, "vote_id": vote_id}).ballots

    def seal(self, tenant: str, vote: Vote) -> Result:
        """What may be shown of the vote, after which nothing else of the answers is left but the texts that
        may be sorted, in the order of the alphabet. The vote is locked in this Work; the caller keeps it
        closed, with the result."""
        this = {"tenant": tenant, "vote_id": vote.id}
        urn = self._urn(this)
        tally = urn.tally(vote)
        texts = {q.key for q in vote.paper.questions if texts_kept(vote.paper, q, tally, vote.least)}
        self._run(_EMPTY[URN], this)
        kept = [_note(note) | this for note in urn.notes if note.question in texts]
        if kept:
            self._run(ADD_NOTE, [note | {"key": f"{place:04}"} for place, note in enumerate(kept)])
        self.unswept_again(tenant, vote.id)
        return disclosed(vote.paper, tally, vote.least)

    def destroy(self, tenant: str, vote_id: str) -> None:
        """Everything that was answered is gone, and nothing can be made of it."""
        for empty in _EMPTY.values():
            self._run(empty, {"tenant": tenant, "vote_id": vote_id})
        self.unswept_again(tenant, vote_id)

    def unswept(self) -> tuple[tuple[str, str], ...]:
        """Tenant and id of the votes that are over and whose answers may still be read in the files of the
        database; `Database.sweep` sees to them."""
        return tuple((row.tenant, row.id) for row in self._run(UNSWEPT, {}))

    def unswept_again(self, tenant: str, vote_id: str) -> None:
        """Something that was answered in this vote has been deleted, and must go from the files too. Told
        after the deletion, in the same Work."""
        self._run(MARK, {"of_tenant": tenant, "of_id": vote_id, "swept": False})

    def _urn(self, this: dict[str, Any]) -> Urn:
        row = self._run(OPEN_URN, this).first()
        return Urn() if row is None else _unpacked(row)


def _unpacked(row: Any) -> Urn:
    return unpacked(row.spent, row.counted, row.notes)


def _right(secret: str, person: str) -> str:
    """What stands for the person among the spent rights, and nowhere else."""
    return hmac.new(secret.encode(), person.encode(), "sha256").hexdigest()


def _note(note: Note) -> dict[str, Any]:
    return {"question": note.question, "text": note.text, "main": note.main}

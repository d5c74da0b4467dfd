"""What the parties score when proposals are prioritised: by name, and part of the group's own record.
Cancelling the vote takes it away with everything else that was answered (ballot.py)."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select

from programme.people import Role
from programme.priorities import Opinion
from storage.statements import Repository, named, upsert
from storage.urn import OPINION

_OF_VOTE = named(OPINION, "tenant", "vote_id")
OF = (
    select(OPINION.c.person, OPINION.c.role, OPINION.c.answers)
    .where(*_OF_VOTE)
    .order_by(OPINION.c.role, OPINION.c.person)
)
KEEP = upsert(OPINION, "answers")
DROP = delete(OPINION).where(*_OF_VOTE, *named(OPINION, "person", "role"))


class Opinions(Repository):
    """`work.opinions`."""

    __slots__ = ()

    def of(self, tenant: str, vote_id: str) -> tuple[Opinion, ...]:
        """All that was scored, unfiltered, by role and person."""
        rows = self._run(OF, {"tenant": tenant, "vote_id": vote_id})
        return tuple(_read(row) for row in rows)

    def keep(self, tenant: str, vote_id: str, before: Sequence[Opinion], after: Sequence[Opinion]) -> None:
        """Writes what differs between the two; `before` is what was read in this Work, with the vote
        locked."""
        this = {"tenant": tenant, "vote_id": vote_id}
        there = {(one.user, one.role) for one in after}
        gone = [this | _key(one) for one in before if (one.user, one.role) not in there]
        new = [this | _key(one) | {"answers": _text(one)} for one in after if one not in before]
        if gone:
            self._run(DROP, gone)
        if new:
            self._run(KEEP, new)


def _key(opinion: Opinion) -> dict[str, Any]:
    return {"person": opinion.user, "role": opinion.role.value}


def _text(opinion: Opinion) -> str:
    kept = {"scores": dict(opinion.scores), "remark": opinion.remark}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _read(row: Sequence[Any]) -> Opinion:
    user, role, text = row
    kept = json.loads(text)
    return Opinion(user, Role(role), kept["scores"], kept["remark"])

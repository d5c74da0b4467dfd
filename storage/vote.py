"""Votes from draft to seal, and what is left of one afterwards. What is answered meanwhile: see ballot.py."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import or_, select, update

from programme.paper import packed, packed_result, unpacked, unpacked_result
from programme.vote import Decision, State, Vote
from storage.statements import Repository, named
from storage.urn import VOTE

_KEPT = (
    *("made", "language", "series", "least", "place", "code", "opened", "closes", "closed", "phase"),
    *("round", "ready", "before", "sorted"),
)
COLUMNS = tuple(VOTE.c[name] for name in ("id", "group_id", "paper", "state", "result", "decision", *_KEPT))
GET = select(*COLUMNS).where(*named(VOTE, "tenant", "id"))
SHARE = GET.with_for_update(read=True)
LOCK = GET.with_for_update()
BY_CODE = select(*COLUMNS).where(*named(VOTE, "tenant", "code"), VOTE.c.code != "")
OF_GROUP = (
    select(*COLUMNS)
    .where(*named(VOTE, "tenant", "group_id"), VOTE.c.state.in_(given("states", expanding=True)))
    .order_by(VOTE.c.made.desc(), VOTE.c.id)
    .limit(given("most"))
)
IN_PLACE = (
    select(*COLUMNS)
    .where(*named(VOTE, "tenant", "place"), VOTE.c.state.in_(given("states", expanding=True)))
    .order_by(VOTE.c.opened.desc(), VOTE.c.id)
    .limit(given("most"))
)
SAME = select(*COLUMNS).where(
    *named(VOTE, "tenant", "place", "series"), VOTE.c.state.in_([State.OPEN.value, State.CLOSED.value])
)
RECENT = select(*COLUMNS).where(
    *named(VOTE, "tenant"),
    or_(*named(VOTE, "place"), *named(VOTE, "group_id")),
    VOTE.c.state.in_([State.OPEN.value, State.CLOSED.value]),
    or_(VOTE.c.closed.is_(None), VOTE.c.closed >= given("since", type_=VOTE.c.closed.type)),
)
ADD = VOTE.insert()
_CHANGING = (
    *("paper", "state", "result", "decision", "series", "least", "place", "code", "opened", "closes"),
    *("closed", "sorted", "before"),
)
KEEP = (
    update(VOTE)
    .where(VOTE.c.tenant == given("of_tenant"), VOTE.c.id == given("of_id"))
    .values({name: given(name) for name in _CHANGING})
)


class Votes(Repository):
    """`work.votes`."""

    __slots__ = ()

    def add(self, tenant: str, vote: Vote) -> None:
        """A new draft. One that is there already raises Clash."""
        self._run(ADD, {"tenant": tenant, **_row(vote), "swept": True})

    def keep(self, tenant: str, vote: Vote) -> None:
        """Writes what has changed in a vote that was read, or locked, in this Work."""
        row = _row(vote)
        fields = {name: row[name] for name in _CHANGING}
        self._run(KEEP, {"of_tenant": tenant, "of_id": vote.id, **fields})

    def get(self, tenant: str, id: str) -> Vote | None:
        """The vote as it is."""
        return _one(self._run(GET, {"tenant": tenant, "id": id}).first())

    def lock(self, tenant: str, id: str) -> Vote | None:
        """The same; nobody else changes it, or casts a vote in it, until this Work ends."""
        return _one(self._run(LOCK if self._postgres else GET, {"tenant": tenant, "id": id}).first())

    def share(self, tenant: str, id: str) -> Vote | None:
        """The same for casting: others may cast meanwhile, but nobody closes it."""
        return _one(self._run(SHARE if self._postgres else GET, {"tenant": tenant, "id": id}).first())

    def by_code(self, tenant: str, code: str) -> Vote | None:
        """The vote with that code, in any state."""
        return _one(self._run(BY_CODE, {"tenant": tenant, "code": code}).first())

    def of_group(self, tenant: str, group_id: str, *states: State, most: int = 10) -> tuple[Vote, ...]:
        """The group's votes in these states, newest first."""
        rows = self._run(
            OF_GROUP, {"tenant": tenant, "group_id": group_id, "states": [*map(str, states)], "most": most}
        )
        return tuple(_read(row) for row in rows)

    def in_place(self, tenant: str, place: str, *states: State, most: int = 10) -> tuple[Vote, ...]:
        """The votes in these states that are, or were, held in a conversation; newest first."""
        rows = self._run(
            IN_PLACE, {"tenant": tenant, "place": place, "states": [*map(str, states)], "most": most}
        )
        return tuple(_read(row) for row in rows)

    def same(self, tenant: str, place: str, series: str) -> tuple[Vote, ...]:
        """The votes that ask the same in the same conversation, open or closed."""
        rows = self._run(SAME, {"tenant": tenant, "place": place, "series": series})
        return tuple(_read(row) for row in rows)

    def recent(self, tenant: str, place: str, group_id: str, since: datetime) -> tuple[Vote, ...]:
        """The votes in the conversation, and the group's elsewhere, that are open or were closed since."""
        these = {"place": place, "group_id": group_id, "since": since}
        return tuple(_read(row) for row in self._run(RECENT, {"tenant": tenant, **these}))


def _row(vote: Vote) -> dict[str, Any]:
    kept = {name: getattr(vote, name) for name in _KEPT}
    return kept | {
        "id": vote.id,
        "group_id": vote.group,
        "state": vote.state.value,
        "paper": _text(packed(vote.paper)),
        "result": None if vote.result is None else _text(packed_result(vote.result)),
        "decision": None if vote.decision is None else _decision_text(vote.decision),
    }


def _text(plain: dict[str, Any]) -> str:
    """One text for one value, always the same."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def _decision_text(decision: Decision) -> str:
    chosen, at = list(decision.chosen), decision.at.isoformat()
    return _text({"chosen": chosen, "why": decision.why, "by": decision.by, "at": at})


def _decision(text: str) -> Decision:
    plain = json.loads(text)
    return Decision(tuple(plain["chosen"]), plain["why"], plain["by"], datetime.fromisoformat(plain["at"]))


def _one(row: Sequence[Any] | None) -> Vote | None:
    return None if row is None else _read(row)


def _read(row: Sequence[Any]) -> Vote:
    id, group, paper, state, result, decision, *kept = row
    asked = unpacked(json.loads(paper))
    return Vote(
        id=id,
        group=group,
        paper=asked,
        state=State(state),
        result=None if result is None else unpacked_result(json.loads(result), asked),
        decision=None if decision is None else _decision(decision),
        **dict(zip(_KEPT, kept, strict=True)),
    )

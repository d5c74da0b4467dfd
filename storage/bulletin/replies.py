"""What readers answered to letters."""

import json
from typing import Any

from sqlalchemy import Row, exists, func, or_, select

from programme.bulletin.reply import Quote, Reply, Verdict
from storage.bulletin.tables import BULLETIN_REPLY
from storage.statements import Repository, named, upsert

_PLAIN = ("name", "at", "role", "call", "called", "thanked", "quoted", "experience")
_COLUMNS = ("bulletin_id", "thread", "person", "group_id", "verdict", "answers", "quote", *_PLAIN)
_ALL = select(*(BULLETIN_REPLY.c[name] for name in _COLUMNS))
_OF = named(BULLETIN_REPLY, "tenant", "bulletin_id")
OF = _ALL.where(*_OF).order_by(BULLETIN_REPLY.c.at, BULLETIN_REPLY.c.thread, BULLETIN_REPLY.c.person)
GET = _ALL.where(*_OF, *named(BULLETIN_REPLY, "thread", "person"))
_SAYS = or_(BULLETIN_REPLY.c.verdict != "", BULLETIN_REPLY.c.call, BULLETIN_REPLY.c.answers != "{}")
COUNT = select(func.count()).select_from(BULLETIN_REPLY).where(*_OF, _SAYS)
BY_GROUP = select(exists().where(*_OF, *named(BULLETIN_REPLY, "group_id"), BULLETIN_REPLY.c.role != ""))
KEEP = upsert(BULLETIN_REPLY, "group_id", "verdict", "answers", "quote", *_PLAIN)


class Replies(Repository):
    """`work.replies`."""

    __slots__ = ()

    def get(self, tenant: str, bulletin: str, thread: str, user: str) -> Reply | None:
        """What this person has answered there."""
        values = {"tenant": tenant, "bulletin_id": bulletin, "thread": thread, "person": user}
        row = self._run(GET, values).first()
        return None if row is None else _reply(row)

    def keep(self, tenant: str, reply: Reply) -> None:
        """As it is now."""
        key = {"tenant": tenant, "bulletin_id": reply.bulletin, "thread": reply.thread, "person": reply.user}
        plain = {name: getattr(reply, name) for name in _PLAIN}
        verdict = reply.verdict.value if reply.verdict else ""
        answers = json.dumps(
            {str(number): text for number, text in reply.answers.items()}, ensure_ascii=False
        )
        more = {"group_id": reply.group, "verdict": verdict, "answers": answers, "quote": reply.quote.value}
        self._run(KEEP, key | plain | more)

    def of(self, tenant: str, bulletin: str) -> tuple[Reply, ...]:
        """All of a letter, the earliest first."""
        return tuple(map(_reply, self._run(OF, {"tenant": tenant, "bulletin_id": bulletin})))

    def count(self, tenant: str, bulletin: str) -> int:
        """How many have answered anything."""
        return int(self._run(COUNT, {"tenant": tenant, "bulletin_id": bulletin}).scalar_one())

    def by_group(self, tenant: str, bulletin: str, group_id: str) -> bool:
        """Whether anybody with a role in the group has answered the letter."""
        values = {"tenant": tenant, "bulletin_id": bulletin, "group_id": group_id}
        return bool(self._run(BY_GROUP, values).scalar_one())


def _reply(row: Row[Any]) -> Reply:
    return Reply(
        bulletin=row.bulletin_id,
        thread=row.thread,
        user=row.person,
        group=row.group_id,
        verdict=Verdict(row.verdict) if row.verdict else None,
        answers={int(number): text for number, text in json.loads(row.answers).items()},
        quote=Quote(row.quote),
        **_plain(row),
    )


def _plain(row: Row[Any]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _PLAIN}

"""The texts of a closed vote while they are sorted into themes, and what is kept when they are gone."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, exists, select

from programme.themed import Sorted, Told
from programme.themes import Carried, Sorting, Theme, Written
from storage.statements import Repository, named, upsert
from storage.urn import NOTE, TEXTS, THEME, THEMED, VOTE

_OF_VOTE = ("tenant", "vote_id")
_NOTE = ("key", "question", "text", "main")
_THEME = ("id", "question", "name", "heading", "quotes", "became")
_TOLD = ("id", "question", "name", "heading", "quotes", "notes", "mains")
_TEXTS = ("question", "notes", "mains", "other")
NOTES = select(*(NOTE.c[name] for name in _NOTE)).where(*named(NOTE, *_OF_VOTE)).order_by(NOTE.c.key)
THEMES = select(*(THEME.c[name] for name in _THEME)).where(*named(THEME, *_OF_VOTE)).order_by(THEME.c.place)
CARRIED = select(THEMED.c.note, THEMED.c.theme).where(*named(THEMED, *_OF_VOTE))
TOLD = select(*(THEME.c[name] for name in _TOLD)).where(*named(THEME, *_OF_VOTE)).order_by(THEME.c.place)
SUMS = select(*(TEXTS.c[name] for name in _TEXTS)).where(*named(TEXTS, *_OF_VOTE)).order_by(TEXTS.c.place)
WAITING = (
    select(VOTE.c.id)
    .where(
        *named(VOTE, "tenant"),
        VOTE.c.group_id.in_(given("groups", expanding=True)),
        exists().where(NOTE.c.tenant == VOTE.c.tenant, NOTE.c.vote_id == VOTE.c.id),
    )
    .order_by(VOTE.c.closed.desc(), VOTE.c.id)
    .limit(given("most"))
)
KEEP = upsert(THEME, "place", "name", "heading", "quotes", "became")
ADD = THEME.insert()
ADD_SUM = TEXTS.insert()
REMOVE = delete(THEME).where(*named(THEME, *_OF_VOTE, "id"))
CARRY = upsert(THEMED)
TAKE = delete(THEMED).where(*named(THEMED, *_OF_VOTE, "note", "theme"))
_FORGET = {table: delete(table).where(*named(table, *_OF_VOTE)) for table in (THEMED, NOTE, THEME)}


class Themes(Repository):
    """`work.themes`. Whoever sorts has locked the vote in this Work."""

    __slots__ = ()

    def notes(self, tenant: str, vote_id: str) -> tuple[Written, ...]:
        """The texts that may be sorted, in the order of the alphabet; none once they are gone."""
        rows: Sequence[Any] = self._run(NOTES, {"tenant": tenant, "vote_id": vote_id}).all()
        return tuple(Written(key, question, text, main) for key, question, text, main in rows)

    def waiting(self, tenant: str, groups: Sequence[str], most: int = 5) -> tuple[str, ...]:
        """The votes of these groups that have texts to sort, the last one closed first."""
        values = {"tenant": tenant, "groups": list(groups), "most": most}
        return tuple(self._run(WAITING, values).scalars())

    def sorting(self, tenant: str, vote_id: str) -> Sorting:
        """How far people have come."""
        this = {"tenant": tenant, "vote_id": vote_id}
        themes = tuple(_theme(row) for row in self._run(THEMES, this))
        pairs: Sequence[Any] = self._run(CARRIED, this).all()
        carried = frozenset(Carried(note, theme) for note, theme in pairs)
        return Sorting(self.notes(tenant, vote_id), themes, carried)

    def keep(self, tenant: str, vote_id: str, before: Sorting, after: Sorting) -> None:
        """Writes what differs between the two; `before` is what was read in this Work."""
        this = {"tenant": tenant, "vote_id": vote_id}
        known = set(enumerate(before.themes))
        self._each(KEEP, [this | _row(*one) for one in enumerate(after.themes) if one not in known])
        left = {one.id for one in after.themes}
        self._each(REMOVE, [this | {"id": one.id} for one in before.themes if one.id not in left])
        self._each(TAKE, [this | pair._asdict() for pair in sorted(before.carried - after.carried)])
        self._each(CARRY, [this | pair._asdict() for pair in sorted(after.carried - before.carried)])

    def finish(self, tenant: str, vote_id: str, kept: Sequence[Sorted]) -> None:
        """The texts are deleted, and with them what was about what; only this is left of them. The caller
        tells `ballots.unswept_again`."""
        this = {"tenant": tenant, "vote_id": vote_id}
        for statement in _FORGET.values():
            self._run(statement, this)
        themes = [(one.question, theme) for one in kept for theme in one.themes]
        self._each(ADD, [this | _told_row(place, *theme) for place, theme in enumerate(themes)])
        self._each(ADD_SUM, [this | _sum_row(place, one) for place, one in enumerate(kept)])

    def told(self, tenant: str, vote_id: str) -> tuple[Sorted, ...]:
        """What was kept of each question when sorting was finished; nothing before that."""
        this = {"tenant": tenant, "vote_id": vote_id}
        sums: Sequence[Any] = self._run(SUMS, this).all()
        rows = self._run(TOLD, this).all() if sums else []
        themes = [(row.question, _told(row)) for row in rows]
        return tuple(
            Sorted(question, notes, mains, tuple(theme for of, theme in themes if of == question), other)
            for question, notes, mains, other in sums
        )

    def _each(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._run(statement, rows)


def _theme(row: Sequence[Any]) -> Theme:
    id, question, name, heading, quotes, became = row
    return Theme(id, question, name, heading, tuple(json.loads(quotes)), became)


def _told(row: Sequence[Any]) -> Told:
    id, _, name, heading, quotes, notes, mains = row
    return Told(id, name, heading, notes, mains, tuple(json.loads(quotes)))


def _row(place: int, theme: Theme) -> dict[str, Any]:
    fields = {name: getattr(theme, name) for name in ("id", "question", "name", "heading", "became")}
    return fields | {"place": place, "quotes": _text(theme.quotes), "notes": None, "mains": None}


def _told_row(place: int, question: str, theme: Told) -> dict[str, Any]:
    fields = {name: getattr(theme, name) for name in ("id", "name", "heading", "notes", "mains")}
    return fields | {"question": question, "place": place, "quotes": _text(theme.quotes), "became": ""}


def _sum_row(place: int, one: Sorted) -> dict[str, Any]:
    fields = {name: getattr(one, name) for name in _TEXTS}
    return fields | {"place": place}


def _text(quotes: Sequence[str]) -> str:
    return json.dumps(list(quotes), ensure_ascii=False)

"""What groups want others to know, and who of them has said yes."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy import bindparam as given

from programme.bulletin.experience import Consent, Experience, Source
from programme.people import Role
from storage.bulletin.tables import CONSENT, EXPERIENCE
from storage.moments import from_number
from storage.statements import Repository, named, rows_as_json, upsert

_CONSENTS = (
    select(rows_as_json(*(CONSENT.c[name] for name in ("at", "person", "role"))))
    .where(CONSENT.c.tenant == EXPERIENCE.c.tenant, CONSENT.c.experience_id == EXPERIENCE.c.id)
    .scalar_subquery()
)
_EXPERIENCE = ("id", "group_id", "text", "source", "named", "made", "withdrawn")
_EXPERIENCES = select(*(EXPERIENCE.c[name] for name in _EXPERIENCE), _CONSENTS.label("consents")).where(
    *named(EXPERIENCE, "tenant")
)
ONE = _EXPERIENCES.where(*named(EXPERIENCE, "id"))
OF_GROUP = _EXPERIENCES.where(*named(EXPERIENCE, "group_id")).order_by(EXPERIENCE.c.made, EXPERIENCE.c.id)
SINCE = _EXPERIENCES.where(
    EXPERIENCE.c.made >= given("since", type_=EXPERIENCE.c.made.type), EXPERIENCE.c.withdrawn.is_(None)
).order_by(EXPERIENCE.c.made.desc(), EXPERIENCE.c.id)
AMONG = _EXPERIENCES.where(EXPERIENCE.c.id.in_(given("ids", expanding=True)))
KEEP_EXPERIENCE = upsert(EXPERIENCE, "text", "named", "withdrawn")
ADD_CONSENT = upsert(CONSENT)


class Experiences(Repository):
    """`work.experiences`. The caller holds the group's lock."""

    __slots__ = ()

    def keep(self, tenant: str, one: Experience) -> None:
        """A new one, or one as it is now."""
        plain = {name: getattr(one, name) for name in _EXPERIENCE if name not in ("group_id", "source")}
        whose = {"group_id": one.group, "source": one.source.value}
        self._run(KEEP_EXPERIENCE, {"tenant": tenant} | plain | whose)
        this: dict[str, Any] = {"tenant": tenant, "experience_id": one.id}
        rows = [this | {"person": by.user, "role": by.role.value, "at": by.at} for by in one.consents]
        if rows:
            self._run(ADD_CONSENT, rows)

    def get(self, tenant: str, id: str) -> Experience | None:
        """One of them, also when it was taken back."""
        row = self._run(ONE, {"tenant": tenant, "id": id}).first()
        return None if row is None else _experience(row)

    def of_group(self, tenant: str, group_id: str) -> tuple[Experience, ...]:
        """All of a group, oldest first."""
        return tuple(map(_experience, self._run(OF_GROUP, {"tenant": tenant, "group_id": group_id})))

    def since(self, tenant: str, at: datetime) -> tuple[Experience, ...]:
        """Those made since then that nobody has taken back, newest first; whether all of the group have
        consented is for `Experience.free` to say."""
        return tuple(map(_experience, self._run(SINCE, {"tenant": tenant, "since": at})))

    def among(self, tenant: str, ids: Collection[str]) -> tuple[Experience, ...]:
        """These, in no order, also those that were taken back."""
        rows = self._run(AMONG, {"tenant": tenant, "ids": sorted(ids)}) if ids else ()
        return tuple(map(_experience, rows))


def _experience(row: Row[Any]) -> Experience:
    consents = tuple(
        Consent(user, Role(role), from_number(at))
        for at, user, role in sorted(json.loads(row.consents or "[]"))
    )
    source = Source(row.source)
    return Experience(row.id, row.group_id, row.text, source, row.named, row.made, consents, row.withdrawn)

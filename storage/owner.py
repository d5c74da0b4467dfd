"""What municipalities and other owners have decided: the language of what is written to them."""

from dataclasses import dataclass

from sqlalchemy import bindparam as given
from sqlalchemy import select, update

from programme.people import owner_key
from storage.statements import Repository, named, upsert
from storage.tables import HMS_GROUP, OWNER

KEEP = upsert(OWNER, "language")
LANGUAGE = select(OWNER.c.language).where(*named(OWNER, "tenant", "key"))
DECIDED = select(OWNER.c.key, OWNER.c.language).where(*named(OWNER, "tenant"))
NAMED = select(HMS_GROUP.c.id, HMS_GROUP.c.owner).where(*named(HMS_GROUP, "tenant")).order_by(HMS_GROUP.c.id)
FOLLOW = (
    update(HMS_GROUP)
    .where(HMS_GROUP.c.tenant == given("of"), HMS_GROUP.c.id.in_(given("groups", expanding=True)))
    .values(language=given("now"))
)


@dataclass(frozen=True, slots=True)
class OwnersChoice:
    """An owner that has groups, by the name it was first written with; `language` is empty for either."""

    name: str
    language: str


class Owners(Repository):
    """`work.owners`."""

    __slots__ = ()

    def keep(self, tenant: str, name: str, language: str) -> None:
        """From now on this language, or with an empty text either."""
        self._run(KEEP, {"tenant": tenant, "key": owner_key(name), "language": language})

    def language(self, tenant: str, name: str) -> str:
        """The language this owner has decided on; empty for either."""
        return self._run(LANGUAGE, {"tenant": tenant, "key": owner_key(name)}).scalar() or ""

    def all(self, tenant: str) -> tuple[OwnersChoice, ...]:
        """Every owner that has a group, by name."""
        decided = {row.key: row.language for row in self._run(DECIDED, {"tenant": tenant})}
        names: dict[str, str] = {}
        for row in self._run(NAMED, {"tenant": tenant}):
            names.setdefault(owner_key(row.owner), row.owner)
        found = [OwnersChoice(name, decided.get(key, "")) for key, name in names.items()]
        return tuple(sorted(found, key=lambda one: owner_key(one.name)))

    def groups(self, tenant: str, name: str) -> tuple[str, ...]:
        """The groups of this owner, however its name is written, by id."""
        key, rows = owner_key(name), self._run(NAMED, {"tenant": tenant})
        return tuple(row.id for row in rows if owner_key(row.owner) == key)

    def follow(self, tenant: str, groups: tuple[str, ...], language: str) -> None:
        """These groups speak that language from now on."""
        if groups:
            self._run(FOLLOW, {"of": tenant, "groups": list(groups), "now": language})

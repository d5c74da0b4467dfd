"""What somebody does not want to be told unasked."""

from sqlalchemy import delete, exists, select

from storage.offices import SWITCH
from storage.statements import Repository, named, upsert

_THIS = named(SWITCH, "tenant", "person", "what")
OFF = upsert(SWITCH)
ON = delete(SWITCH).where(*_THIS)
IS_OFF = select(exists().where(*_THIS))


class Switches(Repository):
    """`work.switches`. Everything is on until somebody turns it off."""

    __slots__ = ()

    def turn(self, tenant: str, user: str, what: str, *, on: bool) -> None:
        """As this person wishes from now on."""
        self._run(ON if on else OFF, {"tenant": tenant, "person": user, "what": what})

    def on(self, tenant: str, user: str, what: str) -> bool:
        """Whether this person is told."""
        return not self._run(IS_OFF, {"tenant": tenant, "person": user, "what": what}).scalar_one()

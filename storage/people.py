"""Persons, their private chats, who leads the programme, and who helps."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, exists, func, literal, select, true, update
from sqlalchemy import bindparam as given

from programme.delivery import Address
from programme.people import Person
from storage.place import OPEN, WITH_THREAD
from storage.statements import Repository, named, upsert
from storage.tables import CLAIM, HELPER, HELPERS_CHANNEL, PERSON, PLACE, PRIVATE_CHAT, THREAD

_ANYBODY = select(literal(1).label("one")).subquery("anybody")
_HELPS = exists().where(*named(HELPER, "tenant", "person"))
_PERSON = (PERSON.c.name, PERSON.c.language, PERSON.c.locale, PERSON.c.aad, PERSON.c.lead)
BY_AAD = select(PERSON.c.person, PERSON.c.name).where(
    *named(PERSON, "tenant"), func.lower(PERSON.c.aad) == given("object_id")
)
INTRODUCE = upsert(PERSON)
HELPERS = (
    select(HELPER.c.person, PERSON.c.name, PERSON.c.language, PERSON.c.locale)
    .select_from(
        HELPER.outerjoin(PERSON, and_(PERSON.c.tenant == HELPER.c.tenant, PERSON.c.person == HELPER.c.person))
    )
    .where(*named(HELPER, "tenant"))
)
HELPED = select(HELPER.c.tenant).distinct()
KNOWN = select(*_PERSON, _HELPS.label("helper"), THREAD.c.closed).select_from(
    _ANYBODY.outerjoin(PERSON, and_(true(), *named(PERSON, "tenant", "person"))).outerjoin(
        THREAD, and_(true(), *named(THREAD, "tenant", "thread"))
    )
)
MEET = upsert(PERSON, "name", "aad", "locale", "met")
SPEAK = upsert(PERSON, "language")
LEAD = upsert(PERSON, "lead")
ANY_LEAD = select(exists().where(PERSON.c.lead))
LEADS = (
    select(*(PERSON.c[name] for name in ("person", "name", "language", "locale")))
    .where(*named(PERSON, "tenant"), PERSON.c.lead)
    .order_by(PERSON.c.name, PERSON.c.person)
)

PRIVATE = select(PRIVATE_CHAT).where(*named(PRIVATE_CHAT, "tenant", "person"))
KEEP_PRIVATE = upsert(PRIVATE_CHAT, "conversation", "service_url", "bot")
FORGET_PRIVATE = delete(PRIVATE_CHAT).where(*named(PRIVATE_CHAT, "tenant", "person"))

KEEP_CLAIM = upsert(CLAIM)
DROP_OPEN_CLAIMS = delete(CLAIM).where(~CLAIM.c.used)
USE_CLAIM = update(CLAIM).where(CLAIM.c.digest == given("code"), ~CLAIM.c.used).values(used=True)

SET_CHANNEL = upsert(HELPERS_CHANNEL, "team", "conversation")
_CHOSEN = and_(
    PLACE.c.tenant == HELPERS_CHANNEL.c.tenant, PLACE.c.conversation == HELPERS_CHANNEL.c.conversation
)
CHANNEL = (
    select(PLACE.c.service_url, PLACE.c.bot, PLACE.c.conversation)
    .select_from(WITH_THREAD.join(HELPERS_CHANNEL, _CHOSEN))
    .where(*named(HELPERS_CHANNEL, "tenant"), OPEN)
)
TEAM = select(HELPERS_CHANNEL.c.team).where(*named(HELPERS_CHANNEL, "tenant"))
IS_CHANNEL = select(HELPERS_CHANNEL.c.team).where(*named(HELPERS_CHANNEL, "tenant", "conversation"))
ADD_HELPER = upsert(HELPER, "team")
DROP_HELPER = delete(HELPER).where(*named(HELPER, "tenant", "team"), HELPER.c.person == given("who"))
DROP_ALL = delete(HELPER).where(*named(HELPER, "tenant", "team"))
DROP_OTHERS = delete(HELPER).where(*named(HELPER, "tenant"), HELPER.c.team != given("their_team"))


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about somebody; `aad` is the tenant's object id, empty until met. `closed` tells that
    Teams took nothing in the thread that was asked about."""

    person: Person
    aad: str
    helper: bool
    lead: bool
    closed: bool = False


class People(Repository):
    """`work.people`."""

    __slots__ = ()

    def known(self, tenant: str, user: str, thread: str = "") -> Known:
        """In one read; somebody never met has empty fields. `thread` is where they act."""
        row = self._run(KNOWN, {"tenant": tenant, "person": user, "thread": thread}).one()
        helper, closed = bool(row.helper), bool(row.closed)
        if row.name is None:
            return Known(Person(tenant, user), "", helper, lead=False, closed=closed)
        person = Person(tenant, user, row.name, row.language, row.locale)
        return Known(person, row.aad, helper, row.lead, closed)

    def meet(self, tenant: str, user: str, *, name: str, aad: str, locale: str, at: datetime) -> None:
        """Keeps what Teams says about a person; language and lead stay."""
        said = {"name": name, "aad": aad, "locale": locale, "met": at}
        self._run(MEET, {"tenant": tenant, "person": user, "language": "", "lead": False, **said})

    def introduce(self, tenant: str, user: str, *, name: str, aad: str) -> None:
        """What a roster tells of somebody who has not been met yet."""
        if name:
            self._run(INTRODUCE, _nobody(tenant, user) | {"name": name, "aad": aad})

    def by_aad(self, tenant: str, aad: str) -> Person | None:
        """The person with that object id in this tenant; None when the bot has not met them."""
        row = self._run(BY_AAD, {"tenant": tenant, "object_id": aad.lower()}).first() if aad else None
        return None if row is None else Person(tenant, row.person, row.name)

    def helpers(self, tenant: str) -> tuple[Person, ...]:
        """Everybody in the helpers' team, by name; whoever was never met has none."""
        rows = self._run(HELPERS, {"tenant": tenant})
        found = [
            Person(tenant, row.person, row.name or "", row.language or "", row.locale or "") for row in rows
        ]
        return tuple(sorted(found, key=lambda one: (not one.name, one.name.casefold(), one.user)))

    def tenants_with_helpers(self) -> tuple[str, ...]:
        """Every tenant that has a helper."""
        return tuple(self._run(HELPED, {}).scalars())

    def speak(self, tenant: str, user: str, language: str) -> None:
        """The person has chosen a language; empty takes the choice back."""
        self._run(SPEAK, _nobody(tenant, user) | {"language": language})

    def private(self, tenant: str, user: str) -> Address | None:
        """The bot's chat with this person, if there is one."""
        row = self._run(PRIVATE, {"tenant": tenant, "person": user}).first()
        return row and Address(tenant, row.service_url, row.bot, row.conversation, user)

    def keep_private(self, address: Address) -> None:
        """`address` has both the conversation and the user."""
        place = {"conversation": address.conversation, "service_url": address.service_url, "bot": address.bot}
        self._run(KEEP_PRIVATE, {"tenant": address.tenant, "person": address.user, **place})

    def forget_private(self, tenant: str, user: str) -> None:
        """The person has taken the bot away."""
        self._run(FORGET_PRIVATE, {"tenant": tenant, "person": user})

    def make_lead(self, tenant: str, user: str) -> None:
        """The person leads the programme in this tenant from now on."""
        self._run(LEAD, _nobody(tenant, user) | {"lead": True})

    def any_lead(self) -> bool:
        """Whether any tenant has a lead."""
        return bool(self._run(ANY_LEAD, {}).scalar_one())

    def leads(self, tenant: str) -> tuple[Person, ...]:
        """Everybody who leads the programme in this tenant, by name."""
        rows = self._run(LEADS, {"tenant": tenant})
        return tuple(Person(tenant, row.person, row.name, row.language, row.locale) for row in rows)

    def keep_claim(self, digest: str) -> None:
        """The one code that can be used, once; only its hash is handed in. It takes the place of one that
        nobody has used, and a used one is not opened again."""
        self._run(DROP_OPEN_CLAIMS, {})
        self._run(KEEP_CLAIM, {"digest": digest, "used": False})

    def use_claim(self, digest: str) -> bool:
        """Succeeds exactly once per code."""
        return self._run(USE_CLAIM, {"code": digest}).rowcount == 1

    def set_helpers_channel(self, tenant: str, team: str, conversation: str) -> None:
        """Those who were helpers by being in another team are so no longer."""
        self._run(SET_CHANNEL, {"tenant": tenant, "team": team, "conversation": conversation})
        self._run(DROP_OTHERS, {"tenant": tenant, "their_team": team})

    def helpers_channel(self, tenant: str) -> Address | None:
        """Where the helpers are told things; None before it is chosen, when the bot is no longer there, or
        Teams takes nothing there."""
        row = self._run(CHANNEL, {"tenant": tenant}).first()
        return row and Address(tenant, row.service_url, row.bot, row.conversation)

    def is_helpers_channel(self, tenant: str, conversation: str) -> bool:
        """Whether the helpers are those who read along in a conversation."""
        return self._run(IS_CHANNEL, {"tenant": tenant, "conversation": conversation}).first() is not None

    def helpers_team(self, tenant: str) -> str:
        """The team whose members are the helpers; empty before it is chosen."""
        return self._run(TEAM, {"tenant": tenant}).scalar() or ""

    def add_helpers(self, tenant: str, team: str, users: Iterable[str]) -> None:
        """They came to a team. Nothing happens when it is not the helpers' team."""
        rows = [{"tenant": tenant, "person": user, "team": team} for user in sorted(set(users))]
        if rows and self.helpers_team(tenant) == team:
            self._run(ADD_HELPER, rows)

    def drop_helpers(self, tenant: str, team: str, users: Iterable[str]) -> None:
        """They left a team."""
        rows = [{"tenant": tenant, "team": team, "who": user} for user in sorted(set(users))]
        if rows:
            self._run(DROP_HELPER, rows)

    def replace_helpers(self, tenant: str, team: str, users: Iterable[str]) -> None:
        """The helpers' team consists of exactly these."""
        self._run(DROP_ALL, {"tenant": tenant, "team": team})
        self.add_helpers(tenant, team, users)


def _nobody(tenant: str, user: str) -> dict[str, object]:
    blank = {"name": "", "aad": "", "locale": "", "language": "", "lead": False, "met": None}
    return {"tenant": tenant, "person": user, **blank}

"""Those who lead the programme, and how they and others who write letters are told something of one."""

from collections.abc import Callable
from datetime import datetime

from cards.elements import Node, Shown
from cards.why import explained
from dialogs.helping import helper_chat
from dialogs.house import House
from dialogs.tell import WORTH_TELLING
from programme.calendar import USUAL_QUIET, Quiet
from programme.delivery import Letter
from programme.people import Person
from storage.work import Work
from words.words import Words


def leads(work: Work, house: House, tenant: str) -> tuple[Person, ...]:
    """Everybody who leads the programme in this tenant: who has claimed it, and whom the operator has named
    and the bot has met."""
    found = {person.user: person for person in work.people.leads(tenant)}
    for aad in sorted(house.leads):
        named = work.people.by_aad(tenant, aad)
        if named is not None and named.user not in found:
            found[named.user] = work.people.known(tenant, named.user).person
    return tuple(found.values())


def tell_leads(
    work: Work,
    house: House,
    tenant: str,
    draw: Callable[[Words], Shown],
    *,
    at: datetime,
    key: str,
    because: str,
    slot: str = "",
    more: Callable[[Words], tuple[Node, ...]] = lambda _: (),
) -> None:
    """The same card to each lead, once for each `key`; the rest is told by `tell_one`."""
    for lead in leads(work, house, tenant):
        its, withdraw = f"{key}:{lead.user}", slot or key
        tell_one(
            work, house, tenant, lead, draw,
            at=at, key=its, because=because, slot=slot, withdraw=withdraw, more=more,
        )  # fmt: skip


def tell_one(
    work: Work,
    house: House,
    tenant: str,
    person: Person,
    draw: Callable[[Words], Shown],
    *,
    at: datetime,
    key: str,
    because: str,
    slot: str,
    withdraw: str,
    more: Callable[[Words], tuple[Node, ...]] = lambda _: (),
) -> None:
    """Seals a card for somebody's own chat, in their language and at decent hours; nothing for whoever has
    none.

    It replaces the last one there with the same `slot`, and `withdraw` is the reason by which it is taken
    back. `because` names why it comes and what it is called afterwards (words/, «because-<because>» and
    «sent-<because>»); `more` are buttons beside that.
    """
    to = helper_chat(work, tenant, person.user)
    if to is None:
        return
    words, when = house.words[person.speaks], house.calendar.polite(at, Quiet.read(USUAL_QUIET))
    shown = explained(words, draw(words), because, None, more=more(words))
    letter = Letter(
        key, to, shown.card, shown.summary, when, when + WORTH_TELLING,
        withdraw=withdraw, slot=slot, kind=because,
    )  # fmt: skip
    work.outbox.seal(letter, at=at, id=house.new_id())

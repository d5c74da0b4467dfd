"""Those who lead the programme, and how they are told something about its letters."""

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
) -> int:
    """Seals a card for each lead's own chat, in their language and at decent hours, once for each `key`. How
    many there are to read it.

    In each chat it replaces the last one with the same `slot`, and is withdrawn by that, or by its key.
    `because` names why it comes and what it is called afterwards (words/, «because-<because>» and
    «sent-<because>»); `more` are buttons beside that.
    """
    when, told = house.calendar.polite(at, Quiet.read(USUAL_QUIET)), 0
    for person in leads(work, house, tenant):
        to = helper_chat(work, tenant, person.user)
        if to is None:
            continue
        words = house.words[person.speaks]
        shown = explained(words, draw(words), because, None, more=more(words))
        until = when + WORTH_TELLING
        letter = Letter(
            f"{key}:{person.user}", to, shown.card, shown.summary, when, until,
            withdraw=slot or key, slot=slot, kind=because,
        )  # fmt: skip
        work.outbox.seal(letter, at=at, id=house.new_id())
        told += 1
    return told

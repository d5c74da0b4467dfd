"""The weekly letter to each helper: when it falls due, what is in it, and its switch."""

from datetime import datetime

from cards import digest as cards
from cards.digest import TurnDigest
from cards.elements import Shown
from cards.why import explained
from dialogs.dropped import dropped
from dialogs.helping import helper_chat
from dialogs.house import Here, House, NotAlone
from programme.access import Deed, demand
from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.delivery import Letter
from programme.digest import Digest, digest, next_morning, useful_until
from storage.due import Due
from storage.overview import Scope
from storage.work import Work
from words import commands

DIGEST = "digest"
"""The kind of what falls due for one helper, of the letter, and of its switch."""
HELPERS = "helpers"
"""The kind that is set for a tenant when its helpers may be others than before."""


def mind_all(work: Work, at: datetime) -> None:
    """At the start: every tenant's helpers are looked into."""
    for tenant in work.people.tenants_with_helpers():
        mind(work, tenant, at)


def mind(work: Work, tenant: str, at: datetime) -> None:
    """The helpers of this tenant may be others than before."""
    work.due.set(tenant, HELPERS, tenant, at)


def expect(work: Work, house: House, due: Due, at: datetime) -> None:
    """Every helper has a next letter to look forward to; what is set already stays."""
    for person in work.people.helpers(due.tenant):
        work.due.ensure(due.tenant, DIGEST, person.user, next_morning(house.calendar, at))


def write(work: Work, house: House, due: Due, at: datetime) -> None:
    """One helper's letter is due. Whoever helps no more gets no other."""
    tenant, user = due.tenant, due.subject
    if not work.people.known(tenant, user).helper:
        dropped(due, "no_helper")
        return
    polite = house.calendar.polite(at, Quiet.read(USUAL_QUIET))
    if at < polite <= useful_until(at):
        work.due.set(tenant, DIGEST, user, polite)
        return
    work.due.set(tenant, DIGEST, user, next_morning(house.calendar, at))
    if polite <= at and work.switches.on(tenant, user, DIGEST):
        _seal(work, house, tenant, user, at)


def _seal(work: Work, house: House, tenant: str, user: str, at: datetime) -> None:
    told, to = digest_of(work, house, tenant, user, at), helper_chat(work, tenant, user)
    today = at.astimezone(OSLO).date()
    if to is None or not told.says_something:
        return
    words = house.words[work.people.known(tenant, user).person.speaks]
    shown = explained(words, cards.letter(words, told, today), DIGEST, None)
    year, week, _ = today.isocalendar()
    letter = Letter(
        f"{DIGEST}:{user}:{year}-{week}",
        to,
        shown.card,
        shown.summary,
        at,
        useful_until(at),
        withdraw=f"{DIGEST}:{user}",
        kind=DIGEST,
    )
    work.outbox.seal(letter, at=at, id=house.new_id())


def digest_of(work: Work, house: House, tenant: str, user: str, at: datetime) -> Digest:
    """What this helper is told: of their own groups and those they cover, and nothing while they are away."""
    today = at.astimezone(OSLO).date()
    if work.absences.of(tenant, user, today) is not None:
        return Digest()
    scope = Scope(tenant, (user, *work.absences.covered_by(tenant, user, today)))
    return digest(work.overview.lines(scope, house.shelf, at, house.quiet_after), at, house.quiet_after)


def turn(here: Here, press: TurnDigest) -> Shown:
    """The helper turns it off or on; one that waits to be sent is not sent then."""
    demand(here.standing(), press.deed)
    here.work.switches.turn(here.tenant, here.user, DIGEST, on=press.wish)
    if press.wish and here.known.helper:
        here.work.due.ensure(here.tenant, DIGEST, here.user, next_morning(here.house.calendar, here.at))
    elif not press.wish:
        here.work.outbox.withdraw(here.tenant, f"{DIGEST}:{here.user}", here.at)
    return cards.turned(here.words, on_=press.wish)


def typed(here: Here, rest: str) -> Shown:
    """«ukebrev» shows what it would say now; «ukebrev av» and «ukebrev på» turn it."""
    wish = commands.wishes(here.house.words).get(rest.lower())
    if wish is not None:
        return turn(here, TurnDigest(wish == "on"))
    demand(here.standing(), Deed.CHOOSE_DIGEST)
    if not here.private:
        raise NotAlone
    told = digest_of(here.work, here.house, here.tenant, here.user, here.at)
    on = here.work.switches.on(here.tenant, here.user, DIGEST)
    return cards.letter(here.words, told, here.today, on_=on)

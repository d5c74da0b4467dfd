"""Handing over a role: for good, until a day, or until its holder is back.

A role is offered in the group's chat and changes hands only when somebody there takes it over: nobody is
given a role behind their back, and nobody loses one that no one has taken. A deputy holds it for somebody,
and it goes back by itself.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.calendar import OSLO, opening
from programme.journey import PastDate, TooFarAhead
from programme.people import Group, HoldsAnother, Member, NoRole, Role
from programme.refusals import Refused

OFFER_STANDS = timedelta(days=14)
"""How long an offer waits for somebody to take it; our own choice."""
DEPUTY_LONGEST = timedelta(days=366)
"""A deputy's time is at most a year; a longer one is a slip of the finger, or a change for good."""
ANYBODY = "anybody"
"""What a form sends when nobody in particular is meant."""
TERM_YEARS = 2
"""A safety rep is elected for two years.

Source: https://www.dalan.no/verneombudets-rolle-arbeidstid-og-tidsbruk/
"""
TERM_NOTICE_MONTHS = 1


class How(StrEnum):
    """For how long a role is handed over."""

    GOOD = "good"
    UNTIL = "until"
    RETURN = "return"


class ToOneself(Refused):
    """A role is handed to somebody else."""

    says = "refused-to-oneself"


class ToSeveral(Refused):
    """A role is handed to one person at a time; a picker's value that names several is not guessed at."""

    says = "refused-to-several"


class DayMissing(Refused):
    """A deputy until a day needs the day."""

    says = "refused-day-missing"


class OnOffer(Refused):
    """There is one offer for each role at a time."""

    says = "refused-on-offer"


class OfferOver(Refused):
    """Somebody has taken it, it was taken back, or it has waited too long."""

    says = "refused-offer-over"


class OfferedToAnother(Refused):
    """The offer names one person, who alone can take it."""

    says = "refused-offered-to-another"


class OfferedToSomebody(Refused):
    """The same, while their name is not known yet."""

    says = "refused-offered-to-somebody"


class NotYourOffer(Refused):
    """Only whoever made an offer takes it back."""

    says = "refused-not-your-offer"


class HoldsItAlready(Refused):
    """Whoever holds the role has nothing to take over."""

    says = "refused-holds-it-already"


class OnlyLent(Refused):
    """A deputy gives a role back, and to nobody else."""

    says = "refused-only-lent"


class NoSharedChat(Refused):
    """A role is offered in the group's chat, and there is none that can be written in."""

    says = "refused-no-shared-chat"


@dataclass(frozen=True, slots=True)
class Offer:
    """A role on offer. `taker` is the object id of the one person who may take it, with their name where it
    is known; empty for anybody in the group's chat. `until` is the morning a deputy's time ends."""

    id: str
    group: str
    role: Role
    giver: str
    giver_name: str
    taker: str
    taker_name: str
    how: How
    until: date | None
    made: datetime
    ended: datetime | None = None

    def stands(self, at: datetime) -> bool:
        """Whether it can be taken at that hour."""
        return self.ended is None and at < self.made + OFFER_STANDS

    @property
    def lapses(self) -> datetime:
        """When nobody has taken it."""
        return self.made + OFFER_STANDS


def one_person(picked: str) -> str:
    """The object id that a people picker gives; it puts commas between several. Raises ToSeveral."""
    ids = {part.strip() for part in picked.replace(";", ",").split(",") if part.strip()} - {ANYBODY}
    if len(ids) > 1:
        raise ToSeveral
    return next(iter(ids), "").lower()


def back_on(how: How, until: date | None, today: date) -> date | None:
    """The morning a deputy's time ends; None without a day. Raises DayMissing, PastDate, TooFarAhead."""
    if how is not How.UNTIL:
        return None
    if until is None:
        raise DayMissing
    if until <= today:
        raise PastDate
    if until - today > DEPUTY_LONGEST:
        raise TooFarAhead
    return until


def may_offer(group: Group, user: str) -> Member:
    """The member who gives their role on. Raises NoRole, OnlyLent."""
    member = group.member_of(user)
    if member is None:
        raise NoRole
    if member.held_for:
        raise OnlyLent(name=member.held_for_name)
    return member


def handed_over(group: Group, offer: Offer, user: str, name: str, aad: str, *, at: datetime) -> Group:
    """The group when this person has taken the role over. Raises OfferOver, ToOneself, OfferedToAnother,
    HoldsItAlready, HoldsAnother."""
    giver = group.member_of(offer.giver)
    if not offer.stands(at) or giver is None or giver.role is not offer.role or giver.held_for:
        raise OfferOver
    if user == offer.giver:
        raise ToOneself
    if offer.taker and offer.taker != aad.lower():
        raise OfferedToAnother(name=offer.taker_name) if offer.taker_name else OfferedToSomebody
    if own := group.roles_of(user):
        raise HoldsItAlready if own[0] is offer.role else HoldsAnother(role=own[0].value)
    newcomer = Member(user, name, offer.role)
    if offer.how is not How.GOOD:
        newcomer = replace(newcomer, held_for=giver.user, held_for_name=giver.name, back_on=offer.until)
    return replace(group, members=tuple(newcomer if one == giver else one for one in group.members))


def given_back(group: Group, deputy: Member) -> Group:
    """The group when a role is back with the one it was held for. Should they have taken another role
    meanwhile, the deputy keeps it and holds it for nobody."""
    back = Member(deputy.held_for, deputy.held_for_name, deputy.role)
    if group.roles_of(back.user):
        back = replace(deputy, held_for="", held_for_name="", back_on=None)
    return replace(group, members=tuple(back if one == deputy else one for one in group.members))


def deputies_of(group: Group, user: str) -> tuple[Member, ...]:
    """Those who hold a role for this person now."""
    return tuple(one for one in group.members if user and one.held_for == user)


def without(group: Group, user: str) -> Group:
    """The group when this person is no longer there: the role they hold is vacant, or back with the one it
    was held for; one held for them is the deputy's own. Raises NoRole when they have no part in it."""
    member, deputies = group.member_of(user), deputies_of(group, user)
    if member is None and not deputies:
        raise NoRole
    own = {one: replace(one, held_for="", held_for_name="", back_on=None) for one in deputies}
    group = replace(group, members=tuple(own.get(one, one) for one in group.members))
    if member is None:
        return group
    return given_back(group, member) if member.held_for else group.lay_down(user)


def asks_for_term(since: datetime) -> datetime:
    """The morning when a safety rep is asked about the next term: a month before two years have passed since
    that moment, as far as we know when the term began."""
    day = since.astimezone(OSLO).date()
    month = (day.month - 1 - TERM_NOTICE_MONTHS) % 12 + 1
    year = day.year + TERM_YEARS - (1 if day.month <= TERM_NOTICE_MONTHS else 0)
    return opening(date(year, month, min(day.day, 28)))

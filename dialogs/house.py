"""What every turn can lean on: the words, the methods, the calendar, and the turn's own surroundings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from secrets import token_urlsafe

from dialogs.turns import Place, Sender
from programme.access import FROM_OUTSIDE, Deed, Standing, demand, may, standings
from programme.activity import QUIET_AFTER
from programme.calendar import OSLO, USUAL_QUIET, Calendar, Quiet
from programme.delivery import Address
from programme.method import Method, Shelf
from programme.past import past_method
from programme.people import Group
from programme.ready import Votes
from programme.refusals import NotFound, Outdated, Refused, Unreadable
from programme.ticket import SECRET_BYTES
from storage.people import Known
from storage.work import Work
from words.words import Words

ID_LIMIT = 80
"""Characters in an id that comes back from a form; ours are far shorter."""


class JoinedElsewhere(Refused):
    """The group has a chat of its own, and what is its matter is not for those who read along elsewhere."""

    says = "refused-joined-elsewhere"


class NotAlone(Refused):
    """What concerns many groups, or one person's own way, is shown where nobody else reads along."""

    says = "refused-overview-alone"


def _a_secret() -> str:
    return token_urlsafe(SECRET_BYTES)


@dataclass(frozen=True, slots=True)
class House:
    """What does not change from turn to turn. `leads` are AAD object ids; `new_id` gives a random id."""

    words: Mapping[str, Words]
    shelf: Shelf
    calendar: Calendar
    new_id: Callable[[], str]
    new_code: Callable[[], str]
    votes: Votes = field(default_factory=dict)
    """The ready-made votes."""
    leads: frozenset[str] = frozenset()
    play: bool = False
    quiet_after: timedelta = QUIET_AFTER
    """How long a group may be still before it counts as quiet."""
    public_url: str = ""
    """Where people reach this bot with a browser, without a slash at the end; empty when nowhere."""
    new_secret: Callable[[], str] = _a_secret

    def words_to(self, group: Group, language: str = "") -> Words:
        """The words for what is said of this group, in its own language or another."""
        words = self.words[language or group.language]
        return words.to_one if group.solo else words

    def method(self, group: Group) -> Method:
        """The version of the method that the group is pinned to."""
        return self.shelf.get(group.method, group.version)

    def method_with(self, group: Group, phase: str) -> Method:
        """The same, or for a phase it does not have, from before the group moved to it, the version that has
        it. Raises Outdated for a phase that is in none."""
        found = past_method(self.shelf, self.method(group), phase)
        if found is None:
            raise Outdated
        return found


@dataclass(frozen=True, slots=True)
class Here:
    """Who acts, where and when, and what is at hand. Made anew for each turn."""

    work: Work
    house: House
    sender: Sender
    place: Place
    at: datetime
    known: Known
    dialog: bool = False
    message: str = ""
    """The id of the message whose card was pressed, where Teams tells."""

    @property
    def tenant(self) -> str:
        """The tenant everything in this turn is bound to."""
        return self.sender.tenant

    @property
    def user(self) -> str:
        """Teams' id of the one who acts."""
        return self.sender.user

    @property
    def private(self) -> bool:
        """Whether the reply is seen by nobody else: a chat alone with the bot, or a Teams dialog."""
        return self.dialog or self.place.kind == "personal"

    @property
    def openly(self) -> bool:
        """Whether more than the group may read along: a day that has passed is never told of there."""
        return not self.private and self.place.kind == "channel"

    @property
    def name(self) -> str:
        """The name of the one who acts, as it is known or as Teams tells it now."""
        return self.known.person.name or self.sender.name

    @property
    def words(self) -> Words:
        """The language of the one who acts."""
        return self.house.words[self.known.person.speaks]

    @property
    def lead(self) -> bool:
        """Whether the one who acts leads the programme in this tenant."""
        return self.known.lead or (bool(self.sender.aad) and self.sender.aad.lower() in self.house.leads)

    @property
    def today(self) -> date:
        """The day in Norway."""
        return self.at.astimezone(OSLO).date()

    @property
    def address(self) -> Address:
        """The conversation the turn came from."""
        return Address(self.tenant, self.place.service_url, self.place.bot, self.place.conversation)

    @property
    def alone(self) -> bool:
        """Whether the conversation itself is this person's chat with the bot."""
        return self.place.kind == "personal"

    @property
    def private_address(self) -> Address:
        """The chat this person has alone with the bot, when that is where they are."""
        return replace(self.address, user=self.user)

    @property
    def covers(self) -> tuple[str, ...]:
        """The helpers whose groups the one who acts follows today, beside their own."""
        if not self.known.helper:
            return ()
        return self.work.absences.covered_by(self.tenant, self.user, self.today)

    def helps(self, group: Group) -> bool:
        """Whether the one who acts is the group's helper, or covers for that helper today."""
        return Standing.OWN_HELPER in self.standing(group)

    def helped(self) -> tuple[Group, ...]:
        """All groups the one who acts follows today as a helper, each helper's oldest first."""
        if not self.known.helper:
            return ()
        helpers = (self.user, *self.covers)
        return tuple(group for one in helpers for group in self.work.groups.of_helper(self.tenant, one))

    def standing(self, group: Group | None = None) -> frozenset[Standing]:
        """All that the one who acts is, towards the group and the programme."""
        elsewhere = group is not None and group.helper not in ("", self.user)
        return standings(
            group,
            self.user,
            conversation=self.place.conversation,
            helper=self.known.helper,
            lead=self.lead,
            covered=self.covers if elsewhere else (),
        )

    def words_in(self, group: Group) -> Words:
        """The language of what is shown here: the person's own in private, the group's among others."""
        language = self.known.person.speaks if self.private else group.language
        return self.house.words_to(group, language)

    def group(self, id_: str, deed: Deed) -> Group:
        """The group, locked, when the one who acts may do the deed there.

        Raises NotFound for those who may not even see it, so that nobody learns what exists; NotYours else;
        JoinedElsewhere or NotAlone where others would read along.
        """
        group = self.work.groups.lock(self.tenant, id_)
        return self.allowed(group, deed)

    def allowed(self, group: Group | None, deed: Deed) -> Group:
        """The group, when the one who acts may do the deed there. Raises as `group` does."""
        if group is None:
            raise NotFound
        standing = self.standing(group)
        if not (may(standing, Deed.SEE_GROUP) or (deed in FROM_OUTSIDE and may(standing, deed))):
            raise NotFound
        if self.overheard(group):
            raise JoinedElsewhere if group.chat else NotAlone
        demand(standing, deed)
        return group

    def overheard(self, group: Group) -> bool:
        """Whether others than the group would read along: another chat than its own, or any channel. Whoever
        goes alone has none; one that has gone on to another method left its chat to that group."""
        if self.private:
            return False
        if group.chat:
            return self.place.conversation != group.chat
        if group.solo and group.members:
            return True
        if self.work.journeys.get(self.tenant, group.id) is None:
            return False
        home = None if group.solo else self.work.groups.in_chat(self.tenant, self.place.conversation)
        return home is None or home.workplace != group.workplace


def a_new_id(text: str) -> str:
    """The id that a form was drawn with, for what is made of it. Raises Unreadable."""
    if not 0 < len(text) <= ID_LIMIT:
        raise Unreadable
    return text


def quiet_of(group: Group) -> Quiet:
    """The group's quiet weeks, or the usual ones."""
    return Quiet.read(group.quiet or USUAL_QUIET)

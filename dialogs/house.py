"""What every turn can lean on: the words, the methods, the calendar, and the turn's own surroundings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from dialogs.turns import Place, Sender
from programme.access import Deed, Standing, demand, may, standings
from programme.calendar import OSLO, USUAL_QUIET, Calendar, Quiet
from programme.delivery import Address
from programme.method import Method, Shelf
from programme.people import Group
from programme.refusals import NotFound, Refused
from storage.people import Known
from storage.work import Work
from words.words import Words


class JoinedElsewhere(Refused):
    """The group has a chat of its own, and what is its matter is not for those who read along elsewhere."""

    says = "refused-joined-elsewhere"


@dataclass(frozen=True, slots=True)
class House:
    """What does not change from turn to turn. `leads` are AAD object ids; `new_id` gives a random id."""

    words: Mapping[str, Words]
    shelf: Shelf
    calendar: Calendar
    new_id: Callable[[], str]
    new_code: Callable[[], str]
    leads: frozenset[str] = frozenset()
    play: bool = False

    def method(self, group: Group) -> Method:
        """The version of the method that the group is pinned to."""
        return self.shelf.get(group.method, group.version)


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

    def standing(self, group: Group | None = None) -> frozenset[Standing]:
        """All that the one who acts is, towards the group and the programme."""
        return standings(
            group,
            self.user,
            conversation=self.place.conversation,
            helper=self.known.helper,
            lead=self.lead,
        )

    def words_in(self, group: Group) -> Words:
        """The language of what is shown here: the person's own in private, the group's among others."""
        return self.words if self.private else self.house.words[group.language]

    def group(self, id_: str, deed: Deed) -> Group:
        """The group, locked, when the one who acts may do the deed there.

        Raises NotFound for those who may not even see it, so that nobody learns what exists; NotYours else;
        JoinedElsewhere where others would read along.
        """
        group = self.work.groups.lock(self.tenant, id_)
        return self.allowed(group, deed)

    def allowed(self, group: Group | None, deed: Deed) -> Group:
        """The group, when the one who acts may do the deed there. Raises as `group` does."""
        if group is None or not may(self.standing(group), Deed.SEE_GROUP):
            raise NotFound
        if self.overheard(group):
            raise JoinedElsewhere
        demand(self.standing(group), deed)
        return group

    def overheard(self, group: Group) -> bool:
        """Whether others than the group would read along: another chat than its own, or any channel."""
        return bool(group.chat) and not self.private and self.place.conversation != group.chat


def quiet_of(group: Group) -> Quiet:
    """The group's quiet weeks, or the usual ones."""
    return Quiet.read(group.quiet or USUAL_QUIET)

"""The bot and people coming and going: one greeting per place, and a helpers' roster kept true."""

from cards import welcome as cards
from dialogs import leaving
from dialogs.digest import mind
from dialogs.helpers import gone
from dialogs.house import Here
from dialogs.turns import Joined, Left
from dialogs.unreached import noticed
from dialogs.welcome import keep_place
from programme.delivery import UNINSTALLED, Letter


def joined(here: Here, turn: Joined) -> None:
    """The bot says who it is, once per place; people who come to the helpers' team become helpers."""
    if turn.people:
        _people_came(here, turn)
        return
    if _known_place(here):
        return
    if here.alone:
        here.work.people.keep_private(here.private_address)
    keep_place(here)
    shown = cards.hello(here.words, here.place.kind, play=here.house.play)
    key = f"hello:{here.place.conversation}:{here.house.new_id()}"
    to = here.private_address if here.alone else here.address
    letter = Letter(key, to, shown.card, shown.summary, here.at, kind="hello")
    here.work.outbox.seal(letter, at=here.at, id=here.house.new_id())


def left(here: Here, turn: Left) -> None:
    """The bot was taken away, or people left; what is kept of the group's work stays, and so does what waits
    to be said there."""
    if turn.people:
        users = tuple(person.user for person in turn.people)
        here.work.people.drop_helpers(here.tenant, here.place.team, users)
        if here.place.team and here.place.team == here.work.people.helpers_team(here.tenant):
            gone(here.work, here.tenant, here.at)
        leaving.left(here, turn)
        return
    here.work.addresses.close(here.tenant, here.place.thread(here.user), UNINSTALLED, here.at)
    here.work.places.forget(here.tenant, here.place.conversation)
    if here.alone:
        here.work.people.forget_private(here.tenant, here.user)
    noticed(here)


def _known_place(here: Here) -> bool:
    return here.work.places.address(here.tenant, here.place.conversation) is not None


def _people_came(here: Here, turn: Joined) -> None:
    team = here.place.team
    if team and team == here.work.people.helpers_team(here.tenant):
        here.work.people.add_helpers(here.tenant, team, tuple(person.user for person in turn.people))
        mind(here.work, here.tenant, here.at)
    leaving.came(here, turn)

"""Where letters are received: a channel chosen by somebody who is there, and one's own chat turned off."""

from cards.bulletin import hosting as cards
from cards.bulletin.hosting import HostBulletins, UnhostBulletins
from cards.elements import Shown
from cards.nudge import Turn
from dialogs import deadlines
from dialogs.house import Here
from dialogs.people import a_language
from dialogs.welcome import keep_place
from programme.access import Deed, demand
from programme.own_words import tidy
from programme.people import NAME_LIMIT
from programme.refusals import Refused, TooLong
from programme.switches import Switch
from storage.bulletin.channels import Channel


class NotInAChannel(Refused):
    """A letter goes to many at once only in a channel; chats and persons are reached by themselves."""

    says = "refused-bulletin-not-a-channel"


class NotYourChannel(Refused):
    """What somebody has chosen for a channel is ended by them, or by the programme's lead."""

    says = "refused-bulletin-not-your-channel"


def host(here: Here, press: HostBulletins) -> Shown:
    """The channel receives letters in that language."""
    return _hosted(here, a_language(press.language), "")


def typed_host(here: Here, rest: str) -> Shown:
    """«dialogbrev hit», and after it what the channel is to be called."""
    return _hosted(here, "", tidy(rest))


def unhost(here: Here, press: UnhostBulletins) -> Shown:
    """The channel receives no more letters."""
    demand(here.standing(), press.deed)
    known = here.work.channels.get(here.tenant, here.place.conversation)
    if known is None:
        return cards.never(here.words)
    if here.user != known.by and not here.lead:
        raise NotYourChannel
    here.work.channels.drop(here.tenant, known.conversation)
    return cards.ended(here.words, known.language)


def typed_unhost(here: Here, _: str) -> Shown:
    """«ikke dialogbrev hit»"""
    return unhost(here, UnhostBulletins())


def typed_off(here: Here, _: str) -> Shown:
    """«dialogbrev av»: no copies of one's own."""
    return deadlines.turn(here, Turn(Switch.BULLETIN, False))


def typed_on(here: Here, _: str) -> Shown:
    """«dialogbrev på»"""
    return deadlines.turn(here, Turn(Switch.BULLETIN, True))


def _hosted(here: Here, language: str, name: str) -> Shown:
    """Whoever chose the channel first stays the one who chose it."""
    demand(here.standing(), Deed.HOST_BULLETIN)
    if here.place.kind != "channel":
        raise NotInAChannel
    if len(name) > NAME_LIMIT:
        raise TooLong(limit=NAME_LIMIT)
    keep_place(here)
    known = here.work.channels.get(here.tenant, here.place.conversation)
    by, since = (known.by, known.since) if known else (here.user, here.at)
    name = name or (known.name if known else here.words("bulletin-channel-of", name=here.name)[:NAME_LIMIT])
    language = language or (known.language if known else here.known.person.speaks)
    here.work.channels.keep(here.tenant, Channel(here.place.conversation, name, language, by, since))
    return cards.hosted(here.words, name, language)

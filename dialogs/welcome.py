"""Arriving: what the bot can do, one's own language, and the helpers' channel."""

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import HelpersChannel, ShowHelp, Speak, SpeakForm
from dialogs.house import Here
from dialogs.people import a_language
from programme.access import demand
from programme.refusals import Refused


class NotAChannel(Refused):
    """The helpers' channel is chosen in the very channel."""

    says = "refused-not-a-channel"


def help_(here: Here, _: ShowHelp) -> Shown:
    """What this person can do here."""
    member = bool(here.work.groups.of_member(here.tenant, here.user))
    return cards.help_(
        here.words, helper=here.known.helper, lead=here.lead, member=member, play=here.house.play
    )


def speak_form(here: Here, _: SpeakForm) -> Shown:
    """The languages to choose from."""
    return cards.language_form(here.words, here.known.person.speaks)


def speak(here: Here, press: Speak) -> Shown:
    """The person chooses the language of their private cards."""
    language = a_language(press.language)
    here.work.people.speak(here.tenant, here.user, language)
    return cards.language_kept(here.house.words[language])


def helpers_channel(here: Here, press: HelpersChannel) -> Shown:
    """The lead makes this channel the helpers' channel; the team's members become helpers."""
    demand(here.standing(), press.deed)
    if here.place.kind != "channel" or not here.place.team:
        raise NotAChannel
    keep_place(here)
    here.work.people.set_helpers_channel(here.tenant, here.place.team, here.place.conversation)
    here.work.due.set(here.tenant, "roster", here.place.team, here.at)
    return cards.helpers_channel_made(here.words)


def keep_place(here: Here) -> None:
    """Remembers the conversation, so that it can be written to unasked."""
    place = here.place
    here.work.places.keep(
        place.tenant,
        place.conversation,
        kind=place.kind,
        service_url=place.service_url,
        bot=place.bot,
        team=place.team,
        at=here.at,
    )

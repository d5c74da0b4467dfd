"""Choosing to whom a letter goes, and seeing who that is, one by one."""

from dataclasses import replace

from cards.bulletin import audience as cards
from cards.bulletin.audience import AudienceForm, KeepAudience, ListReaders, Meant
from cards.bulletin.send import ReviewBulletin
from cards.elements import Shown
from dialogs.bulletin.desk import to_write
from dialogs.bulletin.going import readers_of
from dialogs.bulletin.letters import at_hand, rewrite
from dialogs.bulletin.readers import lines_of
from dialogs.bulletin.sending import review
from dialogs.house import Here
from programme.bulletin.audience import Readers
from programme.bulletin.bulletin import Bulletin
from programme.overview import GroupLine
from programme.pages import page_number


def form(here: Here, press: AudienceForm) -> Shown:
    """What is chosen, and what can be."""
    return _choice(here, to_write(here, press.bulletin))


def keep(here: Here, press: KeepAudience) -> Shown:
    """The letter goes to these instead, once it is sent. What no group has, such as a phase of another
    method, is asked for no more."""
    before = to_write(here, press.bulletin)
    if before.corrects:
        return _choice(here, before)
    chosen = press.audience
    chosen = replace(chosen, asked=chosen.asked.among(_lines(here)))
    after = rewrite(here, before, replace(before, audience=chosen))
    return review(here, ReviewBulletin(after.id)) if press.on else _choice(here, after)


def show(here: Here, press: ListReaders) -> Shown:
    """A page of those who get it, and those who do not. Once somebody has pressed «Send» they are fixed."""
    letter = at_hand(here, press.bulletin, press.deed)

    copies = here.work.copies.of(here.tenant, letter.id)
    found = Readers(tuple(copy.reader for copy in copies)) if copies else readers_of(here, letter)
    return cards.readers_card(here.words, letter, found, page_number(press.page))


def _choice(here: Here, letter: Bulletin) -> Shown:
    found = readers_of(here, letter)
    if letter.corrects:
        return cards.of_correction(here.words, letter, found)
    channels = [(host.name, host.conversation) for host in here.work.channels.all(here.tenant)]
    return cards.choice(here.words, Meant(letter, found, channels, _lines(here), here.house.shelf))


def _lines(here: Here) -> tuple[GroupLine, ...]:
    return lines_of(here.work, here.house, here.tenant, here.at)

"""A letter as three of its readers will see it, and a trial to oneself."""

from datetime import timedelta

from cards.bulletin import preview as cards
from cards.bulletin.answer import Answered
from cards.bulletin.preview import Looking, PreviewBulletin, TryBulletin
from cards.elements import Shown
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.going import readers_of
from dialogs.bulletin.letters import at_hand
from dialogs.bulletin.readers import lines_of
from dialogs.bulletin.sheet import BULLETIN, copy_card
from dialogs.house import Here, a_new_id
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.preview import telling
from programme.delivery import Letter

TRIED = "bulletin-try"
"""How the key of a trial begins."""
OF_USE = timedelta(days=1)


def show(here: Here, press: PreviewBulletin) -> Shown:
    """One reader's copy. Whoever writes for many sees neither the names of a group's actions nor what its
    stop points came to."""
    letter = at_hand(here, press.bulletin, press.deed)
    return _preview(here, letter, press.reader, phone=press.phone)


def try_out(here: Here, press: TryBulletin) -> Shown:
    """The same copy as a message of its own, so that it can be read on another screen too."""
    letter = at_hand(here, press.bulletin, press.deed)
    looking, _ = _looking(here, letter, press.reader, phone=False)
    shown = cards.trial(here.words, _copy(here, looking))
    key, to = f"{TRIED}:{a_new_id(press.new)}", here.private_address
    sealed = Letter(key, to, shown.card, shown.summary, here.at, here.at + OF_USE, kind=BULLETIN)
    here.work.outbox.seal(sealed, at=here.at, id=here.house.new_id())
    return _preview(here, letter, press.reader, tried=True)


def _preview(here: Here, letter: Bulletin, number: str, *, phone: bool = False, tried: bool = False) -> Shown:
    looking, nobody = _looking(here, letter, number, phone=phone)
    return cards.preview(here.words, looking, _copy(here, looking), nobody=nobody, tried=tried)


def _looking(here: Here, letter: Bulletin, number: str, *, phone: bool) -> tuple[Looking, bool]:
    """The three, and whether there was nobody to choose among; then the writer stands in."""
    lines = lines_of(here.work, here.house, here.tenant, here.at)
    begun = {line.group for line in lines if line.stage is not None}
    found = telling(readers_of(here, letter).to, begun)
    oneself = Reader(Sort.HELPER, here.private_address, here.name, here.words.language)
    known = number.isascii() and number.isdecimal() and int(number) < len(found)
    place = int(number) if known else 0
    return Looking(letter, found or (oneself,), place, phone, here.house.new_id()), not found


def _copy(here: Here, looking: Looking) -> Shown:
    told = as_told(here.work, here.tenant, looking.letter)
    return copy_card(here.work, here.house, told, looking.reader, here.at, Answered(trial=True))

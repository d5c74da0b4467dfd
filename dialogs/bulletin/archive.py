"""The letters one may read again: a lead and a helper all that were sent, others those that came to where
they are, or to a group of theirs."""

from collections.abc import Iterable
from functools import partial

from cards.bulletin import archive as cards
from cards.bulletin import replies
from cards.bulletin.archive import PAGE, FetchBulletins, ReadBulletin, ShowArchive
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from dialogs.bulletin import letter_paper
from dialogs.bulletin.experiences import all_as_told, as_told
from dialogs.house import Here
from dialogs.link import File, link
from papers import document
from programme.access import Deed, demand, may
from programme.bulletin.bulletin import GONE_OUT, Bulletin, State
from programme.bulletin.found import about
from programme.pages import page, page_number
from programme.people import Group
from programme.refusals import NotFound

DOCUMENT = "bulletins-pdf"
"""What a ticket is for; it is about a letter's id, or with nothing about all that one may read."""


def show(here: Here, press: ShowArchive) -> Shown:
    """A page of them, the newest first; a number past the last is the last."""
    demand(here.standing(), press.deed)
    search = " ".join(press.search.split())
    found = about(all_as_told(here.work, here.tenant, readable(here)), search)
    shown = page(found, page_number(press.page), PAGE)
    return cards.archive(here.words, shown, search)


def typed(here: Here, rest: str) -> Shown:
    """«alle dialogbrev», and after it what they are to be about."""
    return show(here, ShowArchive(search=rest))


def read(here: Here, press: ReadBulletin) -> Shown:
    """One letter as everybody may read it: without the lines that only one group had."""
    demand(here.standing(), press.deed)
    letter = _one(here, press.bulletin)
    writes = here.private and may(here.standing(), Deed.WRITE_BULLETIN)
    below = [*cards.below(here.words, letter), *(replies.to_lead(here.words, letter) if writes else ())]
    told = as_told(here.work, here.tenant, letter)
    return drawn(here.words, told, here.today, corrected=told.corrected, below=below)


def fetch(here: Here, press: FetchBulletins) -> Shown:
    """A link to one as a file, or to all."""
    demand(here.standing(), press.deed)
    if not press.bulletin and not readable(here):
        return show(here, ShowArchive())
    letter = _one(here, press.bulletin) if press.bulletin else None
    return cards.files(here.words, letter, link(here, DOCUMENT, press.bulletin))


def printed(here: Here, about: str) -> File | None:
    """The letters as one PDF, each beginning on a page of its own. Raises Refused."""
    demand(here.standing(), Deed.READ_BULLETIN)
    letters = (_one(here, about),) if about else readable(here)
    letters = tuple(one for one in letters if one.state is not State.WITHDRAWN)
    told = all_as_told(here.work, here.tenant, letters)
    if not told:
        return None
    papers = [letter_paper.document(here.words, one, here.at) for one in told]
    if not about:
        papers.insert(0, letter_paper.cover(here.words, told, here.at))
    month = f"{told[0].month:%Y-%m}" if about else here.today.isoformat()
    name = f"{here.words('sent-bulletin')} {month}.pdf"
    return File(name, document.TYPE, partial(document.pdf, *papers))


def readable(here: Here) -> tuple[Bulletin, ...]:
    """All that one may read, the newest first."""
    sent = newest_first(here.work.bulletins.among(here.tenant, GONE_OUT))
    if here.private and may(here.standing(), Deed.APPROVE_BULLETIN):
        return sent
    groups = {group.id for group in _groups(here)}
    came = here.work.copies.came(here.tenant, [one.id for one in sent], {_thread(here)}, groups)
    return tuple(one for one in sent if one.id in came)


def _groups(here: Here) -> tuple[Group, ...]:
    """One's own where nobody else reads along; among others the one whose chat it is."""
    if here.private:
        return here.work.groups.of_member(here.tenant, here.user)
    group = here.work.groups.in_chat(here.tenant, here.place.conversation)
    return (group,) if group else ()


def _thread(here: Here) -> str:
    return here.user if here.private else here.place.thread(here.user)


def newest_first(letters: Iterable[Bulletin]) -> tuple[Bulletin, ...]:
    """By when they were sent."""
    return tuple(sorted(letters, key=lambda one: one.dated, reverse=True))


def _one(here: Here, id: str) -> Bulletin:
    """Raises NotFound, also for one that did not come to them: nobody learns what exists."""
    found = next((one for one in readable(here) if one.id == id), None)
    if found is None:
        raise NotFound
    return found

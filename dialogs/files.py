"""Files that are fetched: made anew each time from what is kept, by the same rights as the cards."""

from collections.abc import Callable, Mapping
from datetime import datetime

from dialogs import decision, overview, plan_files, progress, result_files
from dialogs.bulletin import archive as bulletin_archive
from dialogs.bulletin import replies_files
from dialogs.bulletin import truth as bulletin_truth
from dialogs.house import Here, House
from dialogs.link import File
from dialogs.turns import Place, Sender
from programme.refusals import Refused
from programme.ticket import Ticket, digest
from storage.work import Work

Maker = Callable[[Here, str], File | None]
"""Makes a file for the one a ticket was made for, as alone with the bot, from what the ticket is about. None
when there is nothing; raises Refused when it is not theirs to have."""

MAKERS: Mapping[str, Maker] = {
    "progress": progress.picture,
    overview.EXCEL: overview.workbook,
    overview.COMMA: overview.semicolons,
    decision.FILE: decision.picture_file,
    result_files.PICTURE: result_files.picture,
    result_files.COMMA: result_files.semicolons,
    plan_files.EXCEL: plan_files.workbook,
    plan_files.DOCUMENT: plan_files.printed,
    bulletin_truth.EXCEL: bulletin_truth.workbook,
    bulletin_archive.DOCUMENT: bulletin_archive.printed,
    replies_files.EXCEL: replies_files.workbook,
    replies_files.COMMA: replies_files.semicolons,
}


def fetched(work: Work, house: House, secret: str, at: datetime) -> File | None:
    """The file of a link. None when the link is too old or wrong, and when the rights behind it are gone."""
    ticket = work.tickets.redeem(digest(secret), at)
    maker = MAKERS.get(ticket.what) if ticket else None
    if ticket is None or maker is None:
        return None
    try:
        return maker(_here(work, house, ticket, at), ticket.about)
    except Refused:
        return None


def _here(work: Work, house: House, ticket: Ticket, at: datetime) -> Here:
    """As if the person asked alone: being present in a chat gives no right to a file."""
    known = work.people.known(ticket.tenant, ticket.person)
    sender = Sender(ticket.tenant, ticket.person, known.person.name, known.aad, known.person.locale)
    nowhere = Place(ticket.tenant, "", "personal", "", "")
    return Here(work, house, sender, nowhere, at, known)

"""The truth after sending: who has a letter and who does not, and what is done about it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from cards.actions import open_link
from cards.bulletin import truth as cards
from cards.bulletin.after import (
    CorrectBulletin,
    FetchTruth,
    SendAgain,
    ShowTruth,
    StopBulletin,
    WithdrawBulletin,
)
from cards.bulletin.truth import PAGE, Truth
from cards.elements import Node, Shown
from dialogs.bulletin import desk
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.letters import SEND, at_hand, keep
from dialogs.bulletin.occasions import as_entered
from dialogs.bulletin.readers import readers
from dialogs.bulletin.truth_sheet import sheet
from dialogs.house import Here
from dialogs.link import File, link
from papers import excel
from programme.access import Deed, demand
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import GONE_OUT, Bulletin, State
from programme.bulletin.copies import Copy
from programme.bulletin.course import NotSentYet, stop, withdraw
from programme.bulletin.fate import HAVE_IT, Became, CopyFate, counted, to_try_again
from programme.pages import page, page_number
from programme.refusals import NotFound, Outdated

EXCEL = "bulletin-truth"
"""What a ticket is for; it is about the letter's id."""
FIRST = (Became.MISSING, Became.KEPT, Became.WAITING)
"""Who is named first: whoever has nothing."""


def show(here: Here, press: ShowTruth) -> Shown:
    """A page of the table; all wait in that of a letter whose time has not come."""
    letter = at_hand(here, press.bulletin, press.deed)
    if letter.state not in GONE_OUT | {State.PLANNED, State.HELD}:
        raise NotSentYet
    return card(here, letter, number=page_number(press.page))


def card(here: Here, letter: Bulletin, done: str = "", *, number: int = 1, to: Node | None = None) -> Shown:
    """What is known of a letter that has left; `done` tells what was done just now, `to` leads to a file."""
    return cards.truth(here.words, _truth(here, letter, number), done=done, link=to)


def told(here: Here, letter: Bulletin) -> tuple[CopyFate, ...]:
    """Every copy and what became of it: those who miss it first, then as they were chosen."""
    found = [CopyFate(copy, fate) for copy, fate in here.work.copies.fates(here.tenant, letter.id)]
    rank = {became: at for at, became in enumerate(FIRST)}
    return tuple(sorted(found, key=lambda one: (rank.get(one.became, len(rank)), one.copy.place)))


def send_again(here: Here, press: SendAgain) -> Shown:
    """Those who miss it get it once more, where they are now; whoever has it on its way is left alone."""
    letter = _sent(here, press.bulletin, press.deed)
    if letter.state is not State.SENT:
        return card(here, letter)
    missing = to_try_again(told(here, letter))
    found = readers(here.work, here.house, here.tenant, letter.audience, here.at)
    taken = {copy.reader.thread for copy in here.work.copies.of(here.tenant, letter.id)}
    again = _where_they_are(here, missing, [one for one in found.to if one.thread not in taken])
    here.work.copies.keep(here.tenant, again)
    if again:
        here.work.due.set(here.tenant, SEND, letter.id, here.at)
    return card(here, letter, here.words("bulletin-sent-again", count=len(again)))


def stop_rest(here: Here, press: StopBulletin) -> Shown:
    """What has not left never does; who has it keeps it, and gets what is corrected."""
    letter = _sent(here, press.bulletin, press.deed)
    if letter.state is not State.SENT:
        return card(here, letter)
    if not press.sure:
        return cards.ask(here.words, _truth(here, letter, 1), StopBulletin(letter.id, sure=True), "stop")
    after = stop(letter, here.at)
    here.work.copies.stop(here.tenant, letter.id)
    here.work.copies.take_back(here.tenant, letter.id, here.at)
    keep(here.work, here.tenant, letter, after, here.at)
    return card(here, after, here.words("bulletin-stopped-now"))


def begin_correction(here: Here, press: CorrectBulletin) -> Shown:
    """A draft of its own, with the words that readers have; one that is being written already is shown."""
    letter = _sent(here, press.bulletin, press.deed)
    if letter.state is State.WITHDRAWN:
        return card(here, letter)
    draft = here.work.bulletins.correction_of(here.tenant, letter.id)
    if draft is None:
        draft = _correction(here, letter)
        here.work.bulletins.add(here.tenant, draft)
    return desk.desk_card(here, draft)


def take_back(here: Here, press: WithdrawBulletin) -> Shown:
    """It no longer holds: what waits is not sent, and what has left is replaced by a few words."""
    letter = _sent(here, press.bulletin, press.deed)
    if letter.state is State.WITHDRAWN:
        return card(here, letter)
    if not press.sure:
        return cards.ask(
            here.words, _truth(here, letter, 1), WithdrawBulletin(letter.id, sure=True), "withdraw"
        )
    after = withdraw(letter, here.at)
    here.work.copies.note_read(here.tenant, letter.id)
    here.work.copies.stop(here.tenant, letter.id)
    here.work.copies.take_back(here.tenant, letter.id, here.at)
    keep(here.work, here.tenant, letter, after, here.at)
    return card(here, after, here.words("bulletin-withdrawn-now"))


def fetch(here: Here, press: FetchTruth) -> Shown:
    """A link to the whole list."""
    letter = _sent(here, press.bulletin, press.deed)
    url = link(here, EXCEL, letter.id)
    if not url:
        return card(here, letter, here.words("file-no-address"))
    return card(here, letter, to=open_link(url, here.words("do-fetch")))


def workbook(here: Here, about: str) -> File:
    """The whole list as an Excel workbook. Raises Refused."""
    demand(here.standing(), Deed.WRITE_BULLETIN)
    letter = here.work.bulletins.get(here.tenant, about)
    if letter is None or letter.state not in GONE_OUT:
        raise NotFound
    found = sheet(here.words, letter, told(here, letter), here.today)
    name = f"{here.words('sent-bulletin')} {letter.month:%Y-%m}.xlsx"
    return File(name, excel.TYPE, partial(excel.excel, found))


def _sent(here: Here, id: str, deed: Deed) -> Bulletin:
    letter = at_hand(here, id, deed)
    if letter.state is State.DISCARDED:
        raise Outdated
    if letter.state not in GONE_OUT:
        raise NotSentYet
    return letter


def _truth(here: Here, letter: Bulletin, number: int) -> Truth:
    found = told(here, letter)
    shown = page(found, number, PAGE)
    had = sum(one.copy.had_read > 0 for one in found)
    again = len(to_try_again(found))
    changing = here.work.copies.changing(here.tenant, letter.id) | {
        one.copy.reader.thread for one in found if one.became in HAVE_IT and one.copy.edition < letter.edition
    }
    return Truth(
        letter,
        counted(found),
        shown.lines,
        here.at,
        shown.number,
        shown.pages,
        had_read=had,
        again=again,
        changing=len(changing),
    )


def _where_they_are(here: Here, missing: Sequence[CopyFate], found: Sequence[Reader]) -> list[Copy]:
    """The copies of those who miss it, each at the address that its reader has now: a group that has another
    chat since gets it there, when no copy has been to it."""
    now = {one.group: one for one in found if one.sort is Sort.GROUP}
    again = []
    for one in missing:
        copy, was = one.resealed, one.copy.reader
        reader = now.get(was.group) if was.sort is Sort.GROUP else None
        if reader is not None:
            copy = here.work.copies.readdress(here.tenant, copy, reader)
        again.append(copy)
    return again


def _correction(here: Here, letter: Bulletin) -> Bulletin:
    """What has changed elsewhere since it was sent is in it already."""
    return replace(
        as_told(here.work, here.tenant, as_entered(here.work, here.tenant, letter)),
        id=here.house.new_id(),
        made=here.at,
        made_by=here.user,
        monthly=False,
        state=State.DRAFT,
        send_at=None,
        edition=0,
        corrected=None,
        asked_by="",
        approver="",
        approved_by="",
        remark="",
        ended=None,
        version=0,
        corrects=letter.id,
    )

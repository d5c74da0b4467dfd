"""Sending a letter: what is seen before, the press itself, and all that can be done until it goes.

What was seen is what is sent: its readers are fixed in the transaction of the press, and when a word or a
reader is another than on the card that was pressed, nothing is sent and the card is shown as it is now.
"""

from datetime import date, datetime

from cards.bulletin import approval as approval_cards
from cards.bulletin import planned as planned_cards
from cards.bulletin import review as cards
from cards.bulletin.review import Going
from cards.bulletin.send import CancelBulletin, HoldBulletin, ReviewBulletin, SendBulletin, TimeBulletin
from cards.elements import Shown
from dialogs.bulletin import truth
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.going import ASK, SeenOtherwise, going, in_utc, leaves_at, name_of, tell
from dialogs.bulletin.letters import at_hand, keep
from dialogs.bulletin.room import fitting
from dialogs.house import Here
from programme.bulletin.audience import NobodyToRead
from programme.bulletin.bulletin import GONE_OUT, Bulletin, State
from programme.bulletin.course import NeedsAnother, ask_approval, cancel, correct, discard, hold, plan
from programme.bulletin.when import a_time, at_once, sending
from programme.calendar import OPENS
from programme.refusals import NotFound, Outdated, Refused


def review(here: Here, press: ReviewBulletin) -> Shown:
    """A draft on the point of leaving; any other letter as it stands."""
    return standing(here, at_hand(here, press.bulletin, press.deed))


def standing(here: Here, letter: Bulletin) -> Shown:
    """Where a letter is, and what can be done about it now."""
    if letter.state in GONE_OUT:
        return truth.card(here, letter)
    if letter.state is State.DISCARDED:
        sent = here.work.bulletins.get(here.tenant, letter.corrects) if letter.corrects else None
        if sent is None or sent.state not in GONE_OUT:
            raise Outdated
        return truth.card(here, sent)
    if letter.state is State.DRAFT:
        return cards.review(here.words, going(here, letter))
    return _planned(here, letter)


def send(here: Here, press: SendBulletin) -> Shown:
    """Plans the letter, or asks somebody else to look first; what does not fit is said on the card, and what
    was chosen stands there again. A second press shows what the first one did."""
    letter = at_hand(here, press.bulletin, press.deed)
    if letter.state is not State.DRAFT:
        return standing(here, letter)
    found = going(here, letter)
    try:
        return _sent(here, found, press)
    except Refused as problem:
        return cards.review(here.words, found, pressed=press, problem=problem)


def _sent(here: Here, found: Going, press: SendBulletin) -> Shown:
    letter = found.letter
    as_told(here.work, here.tenant, letter).complete()
    fitting(here, letter)
    if not found.readers.to:
        raise NobodyToRead
    if press.seen != found.seen:
        raise SeenOtherwise
    if found.approval and press.approver not in {user for _, user in found.approvers}:
        raise NeedsAnother
    at = here.at if letter.corrects else chosen_time(here, press.day, press.clock)
    if found.readers.asked_once_more and not press.sure:
        return cards.once_more(here.words, found, press, at)
    if found.approval:
        return _asked(here, found, press.approver, at)
    return let_go(here, letter, letter, found, at, approval=False)


def let_go(
    here: Here, before: Bulletin, letter: Bulletin, found: Going, at: datetime, *, approval: bool
) -> Shown:
    """The letter is planned for exactly these readers; a correction is given to those who have what it
    corrects. `before` is what was read."""
    if letter.corrects:
        return _corrected(here, before, letter)
    after = plan(letter, here.user, in_utc(at), approval=approval)
    here.work.copies.fix(here.tenant, letter.id, found.readers.to)
    keep(here.work, here.tenant, before, after, here.at)
    return _planned(here, after)


def _corrected(here: Here, before: Bulletin, correction: Bulletin) -> Shown:
    sent = here.work.bulletins.lock(here.tenant, correction.corrects)
    if sent is None:
        raise NotFound
    after = correct(sent, correction, here.at)
    here.work.copies.note_read(here.tenant, sent.id)
    keep(here.work, here.tenant, sent, after, here.at)
    keep(here.work, here.tenant, before, discard(correction, here.at), here.at)
    return truth.card(here, after, here.words("bulletin-corrected"))


def _asked(here: Here, found: Going, approver: str, at: datetime) -> Shown:
    """Somebody else gets the question; the letter leaves at its time when they have said yes."""
    letter = found.letter
    planned = None if at <= here.at else in_utc(at)
    after = ask_approval(letter, here.user, approver, planned)
    keep(here.work, here.tenant, letter, after, here.at)
    asked = going(here, after)
    name, slot = here.name, f"{ASK}:{letter.id}"
    tell(
        here,
        approver,
        lambda w: approval_cards.look(w, asked, name),
        key=f"{slot}:{after.version}",
        slot=slot,
    )
    return _planned(here, after)


def hold_back(here: Here, press: HoldBulletin) -> Shown:
    """It waits until somebody lets it go on."""
    letter = at_hand(here, press.bulletin, press.deed)
    if letter.state is State.PLANNED:
        after = hold(letter)
        keep(here.work, here.tenant, letter, after, here.at)
        letter = after
    return standing(here, letter)


def change_time(here: Here, press: TimeBulletin) -> Shown:
    """It leaves at another time, or goes on; who gets it stays."""
    letter = at_hand(here, press.bulletin, press.deed)
    if letter.state not in (State.PLANNED, State.HELD):
        return standing(here, letter)
    try:
        if press.day or press.clock.strip():
            at = chosen_time(here, press.day, press.clock)
        else:
            at = leaves_at(letter, here.at, at_once(here.at, here.house.calendar))
    except Refused as problem:
        return _planned(here, letter, pressed=press, problem=problem)
    after = plan(letter, here.user, in_utc(at), approval=False)
    keep(here.work, here.tenant, letter, after, here.at)
    return _planned(here, after)


def call_off(here: Here, press: CancelBulletin) -> Shown:
    """It is a draft again, and nobody gets it; whoever was asked to look need not."""
    letter = at_hand(here, press.bulletin, press.deed)
    if letter.state in (State.ASKED, State.PLANNED, State.HELD):
        after = cancel(letter)
        keep(here.work, here.tenant, letter, after, here.at)
        here.work.outbox.withdraw(here.tenant, f"{ASK}:{letter.id}", here.at)
        return _planned(here, after)
    return standing(here, letter)


def chosen_time(here: Here, day: date | None, clock: str) -> datetime:
    """When it is to leave: as soon as working hours allow where nothing was chosen, on a chosen day when they
    begin, at a chosen time today. Raises what `sending` does."""
    if day in (None, here.today) and not clock.strip():
        return at_once(here.at, here.house.calendar)
    time_ = a_time(clock) if clock.strip() else OPENS
    return sending(day or here.today, time_, here.at, here.house.calendar)


def _planned(
    here: Here, letter: Bulletin, *, pressed: TimeBulletin | None = None, problem: Refused | None = None
) -> Shown:
    if letter.state in (State.PLANNED, State.HELD):
        many = here.work.copies.count(here.tenant, letter.id)
    else:
        many = going(here, letter).many
    approver = name_of(here, letter.approver) if letter.approver else ""
    return planned_cards.planned(
        here.words, letter, many, here.at, approver=approver, pressed=pressed, problem=problem
    )

"""Somebody else looks before a letter is sent: they read it, and say yes or want something otherwise."""

from cards.bulletin import approval as cards
from cards.bulletin.answer import Answered
from cards.bulletin.approval import REMARK_LIMIT
from cards.bulletin.review import leaves
from cards.bulletin.send import ApproveBulletin, LookAt, ReadFirst, SendBack
from cards.elements import Shown
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.going import ASK, SeenOtherwise, going, leaves_at, name_of, tell
from dialogs.bulletin.letters import at_hand, keep
from dialogs.bulletin.sending import let_go
from dialogs.bulletin.sheet import copy_card
from dialogs.house import Here
from programme.access import Deed
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.course import NotYourOwn, approve, send_back
from programme.bulletin.reply import a_text
from programme.bulletin.when import at_once
from programme.refusals import NotFound, Refused, TooLong


def show(here: Here, press: LookAt) -> Shown:
    """The question as it stands."""
    return _question(here, _asked(here, press.bulletin, press.deed))


def read(here: Here, press: ReadFirst) -> Shown:
    """The letter as the one who looks would have it."""
    letter = _asked(here, press.bulletin, press.deed)
    if letter.state is not State.ASKED:
        return cards.not_asked(here.words)
    reader = Reader(Sort.HELPER, here.private_address, here.name, here.words.language)
    told = as_told(here.work, here.tenant, letter)
    shown = copy_card(here.work, here.house, told, reader, here.at, Answered(trial=True))
    return cards.to_read(here.words, letter, shown)


def say_yes(here: Here, press: ApproveBulletin) -> Shown:
    """The letter is sent as it was seen, at the time that was chosen."""
    letter = _asked(here, press.bulletin, press.deed)
    if letter.approved_by == here.user:
        return _thanks(here, letter)
    if letter.state is not State.ASKED:
        return cards.not_asked(here.words)
    found = going(here, letter)
    try:
        if press.seen != found.seen:
            raise SeenOtherwise
        yes = approve(letter, here.user)
        at = leaves_at(letter, here.at, at_once(here.at, here.house.calendar))
        let_go(here, letter, yes, found, at, approval=not letter.corrects)
    except NotYourOwn:
        raise
    except Refused as problem:
        return _question(here, letter, problem=problem)
    after = here.work.bulletins.get(here.tenant, letter.id) or yes
    _tell(here, after, approved=True)
    return _thanks(here, after)


def say_no(here: Here, press: SendBack) -> Shown:
    """It is a draft again, with what is to be otherwise."""
    letter = _asked(here, press.bulletin, press.deed)
    if letter.state is not State.ASKED:
        return cards.not_asked(here.words)
    try:
        remark = a_text(press.letter_remark, REMARK_LIMIT)
    except TooLong as problem:
        return _question(here, letter, typed=press.letter_remark.strip(), problem=problem)
    after = send_back(letter, here.user, remark)
    keep(here.work, here.tenant, letter, after, here.at)
    _tell(here, after, approved=False)
    return cards.looked(here.words, after, "", approved=False)


def _asked(here: Here, id: str, deed: Deed) -> Bulletin:
    """The letter, for whoever was asked to look, or who leads the programme, as long as somebody is asked.
    Raises as `at_hand` does."""
    letter = at_hand(here, id, deed)
    if letter.state is State.ASKED and here.user != letter.approver and not here.lead:
        raise NotFound
    return letter


def _question(here: Here, letter: Bulletin, *, typed: str = "", problem: Refused | None = None) -> Shown:
    if letter.state is not State.ASKED:
        return cards.not_asked(here.words)
    asker = name_of(here, letter.asked_by)
    return cards.look(here.words, going(here, letter), asker, typed=typed, problem=problem)


def _thanks(here: Here, letter: Bulletin) -> Shown:
    planned = letter.send_at if letter.state is State.PLANNED else None
    when = leaves(here.words, planned, here.at) if planned else here.words("bulletin-looked-yes")
    return cards.looked(here.words, letter, when, approved=True)


def _tell(here: Here, letter: Bulletin, *, approved: bool) -> None:
    """The one who wanted it sent is told what became of it."""
    by, slot, at = here.name, f"{ASK}:{letter.id}:{letter.asked_by}", here.at
    planned = letter.send_at if approved and letter.state is State.PLANNED else None
    tell(
        here,
        letter.asked_by,
        lambda w: cards.answered(w, letter, by, leaves(w, planned, at) if planned else "", approved=approved),
        key=f"{slot}:{letter.version}",
        slot=slot,
    )

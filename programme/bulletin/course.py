"""The course of a letter: approved, planned, held, sent, stopped, corrected, withdrawn.

Every step gives the letter as it is then, and the same step once more gives it unchanged: two who press at
the same time bring about what one does.
"""

from dataclasses import replace
from datetime import datetime

from programme.bulletin.bulletin import GONE_OUT, OPEN, Bulletin, HasLeft, State
from programme.refusals import Outdated, Refused


class NeedsAnother(Refused):
    """A second person has to look before it is sent."""

    says = "refused-bulletin-needs-another"


class NotYourOwn(Refused):
    """Nobody approves what they want sent themselves."""

    says = "refused-bulletin-not-your-own"


class NotSentYet(Refused):
    """Only what readers have can be corrected, withdrawn or stopped."""

    says = "refused-bulletin-not-sent"


def ask_approval(letter: Bulletin, by: str, approver: str, send_at: datetime | None) -> Bulletin:
    """`approver` is asked to look; `send_at` is when it leaves then, None for at once. Raises HasLeft,
    NotYourOwn."""
    _before(letter)
    if approver == by:
        raise NotYourOwn
    asked = replace(letter, state=State.ASKED, asked_by=by, approver=approver, send_at=send_at)
    return _next(replace(asked, approved_by="", remark=""))


def approve(letter: Bulletin, by: str) -> Bulletin:
    """Somebody else than the one who asked has looked. Raises NotYourOwn, HasLeft, Outdated."""
    if letter.approved_by == by:
        return letter
    _before(letter)
    if letter.state is not State.ASKED:
        raise Outdated
    if letter.asked_by == by:
        raise NotYourOwn
    return _next(replace(letter, approved_by=by))


def send_back(letter: Bulletin, by: str, remark: str) -> Bulletin:
    """Somebody else wants it otherwise first. Raises NotYourOwn, HasLeft."""
    _before(letter)
    if letter.asked_by == by:
        raise NotYourOwn
    if letter.state is State.DRAFT:
        return letter
    return _next(replace(letter, state=State.DRAFT, remark=remark, approved_by="", send_at=None))


def plan(letter: Bulletin, by: str, send_at: datetime, *, approval: bool) -> Bulletin:
    """It leaves at that time. Raises NothingToSay, HasLeft, NeedsAnother."""
    _before(letter)
    if approval and not letter.approved_by:
        raise NeedsAnother
    letter.complete()
    if letter.state is State.PLANNED and letter.send_at == send_at:
        return letter
    return _next(replace(letter, state=State.PLANNED, send_at=send_at, asked_by=letter.asked_by or by))


def hold(letter: Bulletin) -> Bulletin:
    """It waits until somebody lets it go on. Raises HasLeft."""
    _before(letter)
    return _next(replace(letter, state=State.HELD)) if letter.state is State.PLANNED else letter


def cancel(letter: Bulletin) -> Bulletin:
    """It is a draft again, and nobody gets it. Raises HasLeft."""
    _before(letter)
    if letter.state is State.DRAFT:
        return letter
    draft = replace(letter, state=State.DRAFT, send_at=None, remark="")
    return _next(replace(draft, asked_by="", approver="", approved_by=""))


def discard(letter: Bulletin, at: datetime) -> Bulletin:
    """Nobody wants it. Raises HasLeft."""
    if letter.state is State.DISCARDED:
        return letter
    _before(letter)
    return _next(replace(letter, state=State.DISCARDED, ended=at))


def bring_back(letter: Bulletin) -> Bulletin:
    """Somebody wants it after all, as a draft. Raises HasLeft."""
    if letter.state is not State.DISCARDED:
        _before(letter)
        return letter
    back = cancel(replace(letter, state=State.HELD))
    return replace(back, ended=None)


def changed(letter: Bulletin) -> Bulletin:
    """What was approved or planned is not what it is any more: it has to be looked at again. A sent one is
    changed as a correction, which readers see when it is given to them."""
    if letter.state in OPEN and letter.state is not State.DRAFT:
        return cancel(letter)
    return letter


def leave(letter: Bulletin) -> Bulletin:
    """Its time has come."""
    if letter.state is not State.PLANNED:
        return letter
    return _next(replace(letter, state=State.SENT, edition=1))


def stop(letter: Bulletin, at: datetime) -> Bulletin:
    """What has not left never does. Raises NotSentYet."""
    _after(letter)
    return _next(replace(letter, state=State.STOPPED, ended=at)) if letter.state is State.SENT else letter


def correct(letter: Bulletin, correction: Bulletin, at: datetime) -> Bulletin:
    """Readers are given what is written in the correction, and told so; whom the letter went to stays.
    Raises NotSentYet, NothingToSay, and Outdated for a letter that was withdrawn, or a correction of
    another."""
    _after(letter)
    if letter.state is State.WITHDRAWN or correction.corrects != letter.id:
        raise Outdated
    correction.complete()
    written = replace(
        letter,
        title=correction.title,
        pieces=correction.pieces,
        questions=correction.questions,
        occasions=correction.occasions,
        shared=correction.shared,
        image=correction.image,
    )
    return _next(replace(written, edition=letter.edition + 1, corrected=at))


def withdraw(letter: Bulletin, at: datetime) -> Bulletin:
    """Readers are told that it no longer holds. Raises NotSentYet."""
    _after(letter)
    if letter.state is State.WITHDRAWN:
        return letter
    gone = replace(letter, state=State.WITHDRAWN, edition=letter.edition + 1)
    return _next(replace(gone, corrected=at, ended=at))


def _before(letter: Bulletin) -> None:
    if letter.state in GONE_OUT:
        raise HasLeft
    if letter.state is State.DISCARDED:
        raise Outdated


def _after(letter: Bulletin) -> None:
    if letter.state not in GONE_OUT:
        raise NotSentYet


def _next(letter: Bulletin) -> Bulletin:
    """One step further on its course."""
    return replace(letter, version=letter.version + 1)

"""What readers answer to a letter: kept for the lead, and thanked for at once in the letter itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from cards.bulletin.answer import (
    AnswerBulletin,
    Answered,
    Answering,
    CallMe,
    NoCall,
    NotForUs,
    TakeBackAnswer,
    Useful,
)
from cards.bulletin.replies import call_wanted
from cards.elements import Shown
from dialogs.bulletin import leads
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.sheet import copy_card
from dialogs.house import Here
from dialogs.roles import note
from programme.access import Deed, demand, may
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import GONE_OUT, OPEN, QUESTIONS_MOST, Bulletin, State
from programme.bulletin.copies import Copy
from programme.bulletin.reply import NoMoreAnswers, NothingWritten, Reply, Verdict
from programme.history import By, Kind
from programme.people import Group
from programme.refusals import NotFound, Refused, TooLong, Unreadable

CALL = "bulletin-call"
"""Why the leads get a card of their own (words/, «because-»)."""
BUTTONS = (Useful, NotForUs, CallMe, NoCall, TakeBackAnswer, AnswerBulletin)
VERBS = frozenset(button.verb for button in BUTTONS)
Change = Callable[[Reply], Reply]


def useful(here: Here, press: Useful) -> Shown:
    """The letter was useful."""
    return _answered(here, press, lambda reply: replace(reply, verdict=Verdict.USEFUL))


def not_for_us(here: Here, press: NotForUs) -> Shown:
    """The letter was not for this reader."""
    return _answered(here, press, lambda reply: replace(reply, verdict=Verdict.NOT_FOR_US))


def call_me(here: Here, press: CallMe) -> Shown:
    """The reader wants to be called. Whoever was called before may want it again."""
    return _answered(here, press, lambda reply: replace(reply, call=True, called=None))


def no_call(here: Here, press: NoCall) -> Shown:
    """There is no need to call."""
    return _answered(here, press, lambda reply: replace(reply, call=False))


def answer(here: Here, press: AnswerBulletin) -> Shown:
    """What was written is kept. Whoever wrote nothing is told so."""
    return _answered(here, press, lambda reply: reply)


def take_back(here: Here, press: TakeBackAnswer) -> Shown:
    """All that was written is taken back; the rest of the answer stays."""
    return _answered(here, press, lambda reply: replace(reply, answers={}))


def afresh(here: Here, data: Mapping[str, Any]) -> Shown | None:
    """The letter as it is now where an answer was refused; None where none stands there."""
    id = data.get("bulletin")
    copy = _copy_here(here, id) if isinstance(id, str) else None
    letter = here.work.bulletins.get(here.tenant, copy.bulletin) if copy else None
    if copy is None or letter is None or letter.state in OPEN:
        return None
    reply = here.work.replies.get(here.tenant, letter.id, copy.reader.thread, here.user)
    return _drawn(here, letter, copy.reader, Answered(reply))


def _answered(here: Here, press: Answering, change: Change) -> Shown:
    """The letter once more, with thanks. A letter that only was tried takes no answers, and says so. Raises
    NotFound where no copy of it stands, NoMoreAnswers for one that was withdrawn."""
    demand(here.standing(), press.deed)
    copy = _copy_here(here, press.bulletin)
    if copy is None:
        return _tried(here, press, change)
    group = here.work.groups.lock(here.tenant, copy.reader.group) if copy.reader.group else None
    letter = here.work.bulletins.lock(here.tenant, press.bulletin)
    if letter is None or letter.state in OPEN:
        return _tried(here, press, change)
    if letter.state is State.WITHDRAWN:
        raise NoMoreAnswers
    before = here.work.replies.get(here.tenant, letter.id, copy.reader.thread, here.user)
    before = before or _new(here, letter, copy.reader, group)
    after, problem = _after(press, before, change, here)
    if after != before:
        _keep(here, after, group)
    if after.waits_for_call and not before.waits_for_call:
        _tell_leads(here, letter)
    return _drawn(here, letter, copy.reader, Answered(after, problem=problem, typed=press.answer))


def _after(press: Answering, before: Reply, change: Change, here: Here) -> tuple[Reply, Refused | None]:
    """The reply as it is then; or as it was, and why."""
    try:
        after = change(before.write(_texts(press.answer), here.at, mine=press.mine))
    except TooLong as refusal:
        return before, refusal
    if not (after.says_something or before.says_something):
        return before, NothingWritten()
    return (before if after == before else replace(after, at=here.at)), None


def _texts(answers: Mapping[str, str]) -> dict[int, str]:
    """By the number of the question. Raises Unreadable."""
    numbers = {str(number): number for number in range(QUESTIONS_MOST)}
    if not answers.keys() <= numbers.keys():
        raise Unreadable
    return {numbers[name]: text for name, text in answers.items()}


def _keep(here: Here, reply: Reply, group: Group | None) -> None:
    """A first answer by one of the group's parties is a sign of life, once for each letter."""
    first = group is not None and not here.work.replies.by_group(here.tenant, reply.bulletin, group.id)
    here.work.replies.keep(here.tenant, reply)
    member = group.member_of(here.user) if group else None
    if first and group is not None and member is not None:
        by: By = member.role.value
        note(here.work, here.house, group, here.at, Kind.BULLETIN_ANSWERED, by)


def _tell_leads(here: Here, letter: Bulletin) -> None:
    """The first on each day who wants to be called; the others are found with them."""
    leads.tell_leads(
        here.work,
        here.house,
        here.tenant,
        lambda w: call_wanted(w, letter),
        at=here.at,
        key=f"{CALL}:{letter.id}:{here.today.isoformat()}",
        because=CALL,
    )


def _new(here: Here, letter: Bulletin, reader: Reader, group: Group | None) -> Reply:
    member = group.member_of(here.user) if group else None
    role = member.role.value if member else "helper" if here.known.helper else ""
    return Reply(
        letter.id, reader.thread, here.user, here.name, here.at, group=group.id if group else "", role=role
    )


def _tried(here: Here, press: Answering, change: Change) -> Shown:
    """Whoever tries a letter before it is sent sees what readers would. Raises NotFound."""
    letter = here.work.bulletins.get(here.tenant, press.bulletin)
    if letter is None or not here.private or not _looks(here, letter):
        raise NotFound
    reader = Reader(Sort.HELPER, here.private_address, here.name, here.known.person.speaks)
    reply, problem = _after(press, _new(here, letter, reader, None), change, here)
    answered = Answered(reply, trial=True, problem=problem, typed=press.answer)
    return _drawn(here, letter, reader, answered)


def _looks(here: Here, letter: Bulletin) -> bool:
    """Whether the one who acts may read the letter though it has not come to them: whoever writes it or is
    asked to look, and helpers once it has been sent."""
    if may(here.standing(), Deed.WRITE_BULLETIN) or letter.approver == here.user:
        return True
    return letter.state in GONE_OUT and may(here.standing(), Deed.APPROVE_BULLETIN)


def _drawn(here: Here, letter: Bulletin, reader: Reader, answered: Answered) -> Shown:
    """What was typed is given back only where it was not kept, and nobody else looks."""
    typed = answered.typed if answered.problem and here.private else {}
    answered = replace(answered, openly=not here.private, typed=typed)
    told = as_told(here.work, here.tenant, letter)
    return copy_card(here.work, here.house, told, reader, here.at, answered)


def _copy_here(here: Here, bulletin: str) -> Copy | None:
    """The copy that was sealed for this place; None where it never was, so that nobody answers what they have
    not had."""
    copy = here.work.copies.at(here.tenant, bulletin, (here.place.thread(here.user),))
    return copy if copy and copy.tries else None

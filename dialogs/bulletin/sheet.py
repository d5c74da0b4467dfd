"""One reader's copy of a letter: drawn here for previews, when it is sealed, and after an answer."""

from datetime import datetime

from cards import layout
from cards.active import named
from cards.bulletin.answer import NOTHING_YET, Answered
from cards.bulletin.own import Own
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from cards.why import explained
from dialogs.bulletin.own import own_lines
from dialogs.house import House
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import AsTold
from programme.calendar import day_of
from programme.people import Group
from programme.switches import Switch
from storage.work import Work
from words.words import Words

BULLETIN = "bulletin"
"""The kind of a copy among all that was sent (words/, «sent-bulletin»), and why it came to a member
(«because-bulletin»)."""
ALONE = frozenset({Sort.MEMBER, Sort.HELPER})
"""Copies for one person, who can turn them off."""


def copy_card(
    work: Work,
    house: House,
    letter: AsTold,
    reader: Reader,
    at: datetime,
    answered: Answered = NOTHING_YET,
) -> Shown:
    """The letter as this reader has it: in their language, and with their group's own lines where nobody else
    reads along. In a trial somebody else than the group looks, who sees neither the names of its actions nor
    what its stop points came to."""
    w = house.words[reader.language]
    group = _its_group(work, reader)
    shown = drawn(
        w,
        letter,
        day_of(at),
        own=_own(work, house, group, w, at, veiled=answered.trial) if group else None,
        corrected=letter.corrected or (at if letter.corrects else None),
        answered=answered,
    )
    if reader.sort is Sort.CHANNEL:
        remark = layout.small(w("bulletin-in-channel", word=w.phrases("step-unhost_bulletin")[0]))
        shown = Shown({**shown.card, "body": [*shown.card["body"], remark]}, shown.summary)
    off = [Switch.BULLETIN] if reader.sort in ALONE else []
    return explained(w, shown, _because(reader), None, off=off)


def _because(reader: Reader) -> str:
    """Why this copy came (words/, «because-»): a group whose chat others read is told as a channel is."""
    if reader.sort is Sort.MEMBER:
        return BULLETIN
    return f"{BULLETIN}-{(Sort.CHANNEL if reader.plain else reader.sort).value}"


def _its_group(work: Work, reader: Reader) -> Group | None:
    """The group whose lines may stand in this copy: one that still is where the copy goes."""
    if reader.plain or not reader.group:
        return None
    group = work.groups.get(reader.to.tenant, reader.group)
    if group is None:
        return None
    still = group.chat == reader.to.conversation or group.member_of(reader.to.user) is not None
    return group if still else None


def _own(work: Work, house: House, group: Group, w: Words, at: datetime, *, veiled: bool) -> Own:
    lines = own_lines(work, group, at)
    phase = named(w, house.shelf, group.method, group.version, lines.phase) if lines.phase else ""
    return Own(lines, phase, house.words_to(group, w.language), veiled)

"""One reader's copy of a letter: drawn here for previews, when it is sealed, and after an answer."""

from collections.abc import Mapping
from datetime import datetime

from cards import layout
from cards.active import named
from cards.bulletin.own import Own
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from cards.why import explained
from dialogs.bulletin.own import own_lines
from dialogs.house import House
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import AsTold
from programme.bulletin.reply import Reply
from programme.calendar import day_of
from programme.people import Group
from programme.refusals import Refused
from programme.switches import Switch
from storage.work import Work
from words.words import Words

BULLETIN = "bulletin"
"""The kind of a copy among all that was sent (words/, «sent-bulletin»), and why it came («because-»)."""
ALONE = frozenset({Sort.MEMBER, Sort.HELPER})
"""Copies for one person, who can turn them off."""


def copy_card(
    work: Work,
    house: House,
    letter: AsTold,
    reader: Reader,
    at: datetime,
    *,
    reply: Reply | None = None,
    trial: bool = False,
    openly: bool = False,
    problem: Refused | None = None,
    typed: Mapping[str, str] | None = None,
) -> Shown:
    """The letter as this reader has it: in their language, and with their group's own lines where nobody else
    reads along. `trial` tells that answers are not kept, and that somebody else than the group looks, who
    sees neither the names of its actions nor what its stop points came to; `openly` that others may see what
    was answered, and `problem` is why what was `typed` was not kept."""
    w = house.words[reader.language]
    group = _its_group(work, reader)
    shown = drawn(
        w,
        letter,
        day_of(at),
        own=_own(work, house, group, w, at, veiled=trial) if group else None,
        corrected=letter.corrected or (at if letter.corrects else None),
        reply=reply,
        trial=trial,
        openly=openly,
        problem=problem,
        typed=typed,
    )
    if reader.sort in ALONE:
        return explained(w, shown, BULLETIN, None, off=[Switch.BULLETIN])
    if reader.sort is Sort.CHANNEL:
        remark = layout.small(w("bulletin-in-channel", word=w.phrases("step-unhost_bulletin")[0]))
        return Shown({**shown.card, "body": [*shown.card["body"], remark]}, shown.summary)
    return shown


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

"""A letter leaves: at its time its copies are sealed, some in each transaction, until everybody has theirs.

Each copy notes which edition was sealed for it, so that whoever is killed half-way goes on where it was, and
nobody gets one twice. A correction and a withdrawal travel the same road as another edition.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from cards.bulletin import touched as touched_cards
from cards.bulletin.answer import Answered
from cards.bulletin.touched import Touched
from cards.elements import Shown, text
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.leads import tell_leads
from dialogs.bulletin.letters import SEND, keep
from dialogs.bulletin.occasions import TOUCHED
from dialogs.bulletin.readers import OFF, PAUSED
from dialogs.bulletin.sheet import copy_card
from dialogs.dropped import dropped
from dialogs.house import House, quiet_of
from dialogs.tell import WORTH_TELLING
from programme.activity import State as Activity
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import GONE_OUT, AsTold, Bulletin, State
from programme.bulletin.copies import Copy
from programme.bulletin.course import cancel, leave
from programme.calendar import USUAL_QUIET, Quiet
from programme.delivery import Letter
from programme.people import Group
from storage.bulletin.channels import SWITCHED
from storage.database import Clash
from storage.due import Due
from storage.posting import TooBig
from storage.work import Work
from words.words import Words

log = logging.getLogger(__name__)

BATCH = 100
"""Copies in one transaction: an ordinary programme needs a few of them, and nobody else waits for long."""
BIG, FAULT, LEFT, MOVED = "big", "fault", "left", "moved"
"""Why a copy could not be sealed once its turn had come, beside those of readers.py (words/,
«bulletin-unreached-<why>»)."""


def look(work: Work, house: House, due: Due, at: datetime) -> None:
    """The clock: a planned letter leaves at its time, and one that has left goes its way batch by batch."""
    letter = work.bulletins.lock(due.tenant, due.subject)
    if letter is None:
        dropped(due, "no_letter")
    elif letter.state is State.PLANNED and letter.send_at is not None and letter.send_at > at:
        work.due.set(due.tenant, SEND, letter.id, letter.send_at)
    elif letter.state is State.PLANNED and not as_told(work, due.tenant, letter).said:
        _nothing_to_tell(work, house, due.tenant, letter, at)
    elif letter.state is State.PLANNED or letter.state in GONE_OUT:
        _next_batch(work, house, due.tenant, letter, at)
    else:
        dropped(due, "moved_on")


def reason_for(bulletin: str, thread: str) -> str:
    """What all that is sealed of a letter for one thread has in common, by which it is changed together."""
    return f"{SEND}:{bulletin}:{thread}"


def _nothing_to_tell(work: Work, house: House, tenant: str, before: Bulletin, at: datetime) -> None:
    """All there was to tell may not be told any more: it is a draft again, and the leads know of it."""
    letter = cancel(before)
    keep(work, tenant, before, letter, at)

    def draw(w: Words) -> Shown:
        why = text(w("touched-empty-why"))
        return touched_cards.to_leads(w, w("touched-empty"), why, [Touched(letter, before.state)])

    key = f"{TOUCHED}:{letter.id}:{letter.version}"
    tell_leads(work, house, tenant, draw, at=at, key=key, because=TOUCHED)


def _next_batch(work: Work, house: House, tenant: str, before: Bulletin, at: datetime) -> None:
    letter = leave(before)
    keep(work, tenant, before, letter, at)
    copies = work.copies.behind(tenant, letter.id, letter.edition, BATCH)
    told = as_told(work, tenant, letter)
    ids = {copy.reader.group for copy in copies} - {""}
    groups = {group.id: group for group in work.groups.among(tenant, ids)}
    round_ = _Round(work, house, tenant, told, groups, at)
    work.copies.keep(tenant, [round_.given(copy) for copy in copies])
    if len(copies) == BATCH:
        work.due.set(tenant, SEND, letter.id, at)
    else:
        work.due.drop(tenant, SEND, letter.id)
    fields = {"action": "bulletin.sealed", "due": f"{SEND}/{letter.id}", "count": len(copies)}
    log.info("copies of a letter sealed", extra=fields)


@dataclass(frozen=True, slots=True)
class _Round:
    """All that a batch of copies has in common."""

    work: Work
    house: House
    tenant: str
    letter: AsTold
    groups: Mapping[str, Group]
    at: datetime

    def given(self, copy: Copy) -> Copy:
        """The copy after its edition was sealed, or with why it could not be: one that cannot be drawn must
        not hold up the others."""
        try:
            return self._changed(copy) if copy.key else self._sealed(copy)
        except Clash:
            raise
        except Exception as error:
            due = f"{SEND}/{self.letter.id}"
            fields = {"action": "bulletin.failed", "due": due, "error": type(error).__name__}
            log.error("a copy failed", extra=fields)
            why = BIG if isinstance(error, TooBig) else FAULT
            return replace(copy, why=why, edition=self.letter.edition if copy.key else 0)

    def _sealed(self, copy: Copy) -> Copy:
        reader = copy.reader
        why = self._vanished(reader)
        if why:
            return replace(copy, why=why)
        if self._speaks(reader) != reader.language:
            reader = replace(reader, language=self._speaks(reader))
            copy = self.work.copies.readdress(self.tenant, copy, reader)
        reason = reason_for(self.letter.id, reader.thread)
        key, when, shown = f"{reason}:{copy.tries + 1}", self._polite(reader), self._drawn(reader)
        letter = Letter(
            key, reader.to, shown.card, shown.summary, when, when + WORTH_TELLING,
            withdraw=reason, kind=SEND, about=reader.group,
        )  # fmt: skip
        self.work.outbox.seal(letter, at=self.at, id=self.house.new_id())
        return replace(copy, edition=self.letter.edition, key=key, tries=copy.tries + 1)

    def _changed(self, copy: Copy) -> Copy:
        """What they have, or have on its way, becomes this edition where it stands. What has not left when a
        letter is withdrawn never does."""
        reason, shown = reason_for(self.letter.id, copy.reader.thread), self._drawn(copy.reader)
        if self.letter.state is State.WITHDRAWN:
            self.work.outbox.withdraw(self.tenant, reason, self.at)
        self.work.outbox.correct(
            self.tenant, reason, shown.card, shown.summary, at=self.at, new_id=self.house.new_id
        )
        return replace(copy, edition=self.letter.edition, why="")

    def _drawn(self, reader: Reader) -> Shown:
        """The card; whoever has answered alone keeps their answer on it."""
        user = reader.to.user
        reply = self.work.replies.get(self.tenant, self.letter.id, reader.thread, user) if user else None
        return copy_card(self.work, self.house, self.letter, reader, self.at, Answered(reply))

    def _polite(self, reader: Reader) -> datetime:
        """Within working hours, and never in the group's own quiet weeks."""
        group = self.groups.get(reader.group)
        quiet = quiet_of(group) if group else Quiet.read(USUAL_QUIET)
        return self.house.calendar.polite(self.at, quiet)

    def _speaks(self, reader: Reader) -> str:
        """Their language now, which may be another than when «Send» was pressed."""
        if reader.to.user:
            return self.work.people.known(self.tenant, reader.to.user).person.speaks
        if reader.group:
            return self.groups[reader.group].language
        host = self.work.channels.get(self.tenant, reader.to.conversation)
        return host.language if host else reader.language

    def _vanished(self, reader: Reader) -> str:
        """Why this reader, who was meant when «Send» was pressed, is not there any more; empty for who is."""
        match reader.sort:
            case Sort.CHANNEL:
                hosts = self.work.channels.get(self.tenant, reader.to.conversation)
                return "" if hosts is not None else LEFT
            case Sort.GROUP:
                return self._there(self.groups.get(reader.group), reader)
            case Sort.MEMBER:
                group = self.groups.get(reader.group)
                there = group is not None and group.member_of(reader.to.user) is not None
                return self._alone(reader) if there else LEFT
            case Sort.HELPER:
                helps = self.work.people.known(self.tenant, reader.to.user).helper
                return self._alone(reader) if helps else LEFT

    def _there(self, group: Group | None, reader: Reader) -> str:
        if group is None or not group.chat:
            return LEFT
        if group.chat != reader.to.conversation:
            return MOVED
        journey = self.work.journeys.get(self.tenant, group.id)
        rests = journey is not None and journey.pause is not None
        return PAUSED if rests and self.letter.audience.asked.state is not Activity.PAUSED else ""

    def _alone(self, reader: Reader) -> str:
        return "" if self.work.switches.on(self.tenant, reader.to.user, SWITCHED) else OFF

"""The desk: every turn finds its dialog in one table, and leaves with one commit and one reply."""

import logging
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from cards import welcome as cards
from cards.elements import Shown
from dialogs import arrivals
from dialogs.colleagues import vote_along
from dialogs.current import current, written
from dialogs.house import Here, House
from dialogs.play import COLLEAGUES, Playroom
from dialogs.table import TABLE
from dialogs.turns import Joined, Left, Opened, Pressed, Read, Reply, Turn, Wrote
from dialogs.typed import Vocabulary, asks_for_ballot, wrote
from dialogs.unreached import noticed
from dialogs.welcome import keep_place
from programme.people import spoken
from programme.refusals import Outdated, Refused
from storage.database import Clash
from storage.people import Known
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

TRIES = 3
"""Of one turn, where others act at the same moment."""


class Desk:
    """Answers turns. `run` does one turn in the storage's own thread and commits it."""

    def __init__(self, house: House, run: Run, play: Playroom | None = None) -> None:
        self._house = house
        self._run = run
        self._play = play
        self._vocabulary = Vocabulary(house.words)

    async def answer(self, turn: Turn) -> Reply | None:
        """The reply to the one who acted; None where nothing is to be said. Never raises."""
        try:
            return await self._answer(turn)
        except Exception as error:
            _report(error, turn)
            if isinstance(turn, Read):
                return None
            return cards.sorry(self._house.words[spoken(turn.sender.locale)])

    async def _answer(self, turn: Turn) -> Reply | None:
        turn = turn if self._play is None else self._play.dressed(turn)
        try:
            return await self._done(turn)
        except Refused as refusal:
            return await self._tried(partial(self._refuse, turn=turn, refusal=refusal))

    async def _done(self, turn: Turn) -> Reply | None:
        if self._play is not None:
            days = self._play.days(self._house, turn)
            if days is not None:
                return await self._play.go_on(self._house, days, "nb")
            wish = self._play.wish(self._house, turn)
            if wish == COLLEAGUES:
                return await self._tried(partial(vote_along, house=self._house, turn=turn))
            if wish is not None:
                return self._play.act(self._house, wish, "nb")
        return await self._tried(partial(self._turn, turn=turn))

    async def _tried(self, do: Callable[[Work], Reply | None]) -> Reply | None:
        """Somebody pressed twice at once, or several did: the next try sees what the others have done."""
        for _ in range(TRIES - 1):
            with suppress(Clash):
                return await self._run(do)
        return await self._run(do)

    def _turn(self, work: Work, turn: Turn) -> Reply | None:
        if isinstance(turn, Read):
            place = turn.place
            work.addresses.read(place.tenant, place.conversation, turn.sender.user, turn.message)
            return None
        traceless = _traceless(turn, work, self._vocabulary)
        here = self._here(work, turn, traceless=traceless)
        match turn:
            case Pressed() | Opened():
                return press(here, turn)
            case Wrote():
                if not traceless:
                    _remember_place(here)
                return wrote(here, turn.text, self._vocabulary)
            case Joined():
                arrivals.joined(here, turn)
            case Left():
                arrivals.left(here, turn)
        return None

    def _refuse(self, work: Work, turn: Turn, refusal: Refused) -> Reply:
        here = self._here(work, turn, traceless=_traceless(turn, work, self._vocabulary))
        data = turn.data if isinstance(turn, Pressed | Opened) else {}
        verb = turn.verb if isinstance(turn, Pressed | Opened) else ""
        return cards.refused(here.words, refusal, current(here, data, verb), written(here, data))

    def _here(self, work: Work, turn: Turn, *, traceless: bool) -> Here:
        known = _met(work, turn, traceless=traceless)
        closed = known.closed and not traceless
        if self._play is not None:
            self._play.settle_in(work, turn.place)
        dialog = isinstance(turn, Opened) or (isinstance(turn, Pressed) and turn.dialog)
        message = turn.message if isinstance(turn, Pressed) else ""
        here = Here(work, self._house, turn.sender, turn.place, turn.at, known, dialog, message)
        if closed and not isinstance(turn, Left):
            _revive(here, turn)
        return here


def press(here: Here, turn: Pressed | Opened) -> Shown:
    """What the button's dialog shows. Raises Refused, also for a verb that is no longer known."""
    entry = TABLE.get(turn.verb)
    if entry is None:
        raise Outdated
    button, do = entry
    return do(here, button.read(turn.data))


def _met(work: Work, turn: Turn, *, traceless: bool) -> Known:
    """Who acts, as Teams tells of them now. What leaves no trace keeps nothing of it, but is answered in
    their language all the same."""
    sender = turn.sender
    known = work.people.known(sender.tenant, sender.user, turn.place.thread(sender.user))
    if traceless:
        person = known.person if known.person.name else replace(known.person, locale=sender.locale)
        return replace(known, person=person)
    told = (known.person.name, known.aad, known.person.locale)
    if not sender.name or told == (sender.name, sender.aad, sender.locale):
        return known
    work.people.meet(
        sender.tenant, sender.user, name=sender.name, aad=sender.aad, locale=sender.locale, at=turn.at
    )
    return replace(work.people.known(sender.tenant, sender.user), closed=known.closed)


def _traceless(turn: Turn, work: Work, vocabulary: Vocabulary) -> bool:
    """Whether nothing is to be kept of who acted, or when: what is done to vote, pressed or typed."""
    if isinstance(turn, Wrote):
        return asks_for_ballot(work, turn.sender.tenant, turn.text, vocabulary)
    entry = TABLE.get(turn.verb) if isinstance(turn, Pressed | Opened) else None
    return entry is not None and entry[0].traceless


def _revive(here: Here, turn: Turn) -> None:
    """Whoever is heard from can be written to again, and what was kept for them leaves."""
    here.work.addresses.revive(here.tenant, here.place.thread(here.user), here.at)
    if not isinstance(turn, Joined):  # which greets where the bot is new
        _remember_place(here)
    noticed(here)


def _remember_place(here: Here) -> None:
    """Whoever writes can be written to, even if the news of the installation was lost."""
    if here.alone:
        if here.work.people.private(here.tenant, here.user) != here.private_address:
            here.work.people.keep_private(here.private_address)
    elif here.work.places.address(here.tenant, here.place.conversation) is None:
        keep_place(here)


def _report(error: Exception, turn: Turn) -> None:
    """Logs our own fault once, by its kind and place; its text might hold what a person wrote."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error(
        "A turn failed: %s\n%s",
        type(error).__name__,
        where,
        extra={"action": "desk.failed", "turn": type(turn).__name__, "error": type(error).__name__},
    )

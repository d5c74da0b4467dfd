"""The workshop held: its votes are opened, cast in and closed through the bot's own door, on a database of
its own. What is left in the folder afterwards is all that anybody could look through.

Nobody is spoken to: what would go to Teams is written down instead.
"""

import asyncio
import itertools
import json
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.assembly import house_of
from bot.door import Door
from bot.keys import Anyone
from bot.logs import QUIET, Line
from bot.outcomes import Heard
from bot.settings import read
from bot.workshop import PARTIES, Held, Inputs, Voter
from cards.ballot import CastVote
from cards.vote_life import CloseVote
from cards.vote_preview import OpenVote
from dialogs.desk import Desk
from dialogs.house import Here, House
from dialogs.result_files import picture, semicolons
from dialogs.turns import Place, Sender
from programme.delivery import Address, Outcome, Parcel, Sent
from programme.people import Group, Member, Role, Workplace
from programme.rounds import series
from programme.vote import Vote
from scheduler.postman import Postman
from scheduler.rounds import Rounds
from storage.database import Database
from storage.work import Work
from storage.worker import Worker

TENANT, GROUP, CHAT, BOT = "proof", "group", "19:proof@thread.v2", "28:proof"
SERVICE = "http://127.0.0.1:1/"
MORNING = datetime(2026, 8, 24, 8, 0, tzinfo=UTC)
"""When it all happens: always then, so that two rehearsals can be compared."""
LATER = timedelta(minutes=5)


@dataclass(slots=True)
class Told:
    """Everything that would have gone to Teams: what pressed buttons were answered with, and the letters."""

    answers: list[bytes]
    letters: list[str]

    async def send(self, parcel: Any, activity: Any = None, *, urgent: bool = False) -> Any:
        """Notes a letter, or a reply to what was written."""
        if isinstance(parcel, Parcel):
            return self._letter(parcel)
        self.letters.append(json.dumps(activity))
        return Heard(201)

    def _letter(self, parcel: Parcel) -> Outcome:
        self.letters.append(json.dumps([parcel.card, parcel.summary], ensure_ascii=False))
        return Sent(parcel.replaces or f"message-{len(self.letters)}", parcel.to.conversation)

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Nobody asks."""
        return ()

    def wait(self, to: Address) -> timedelta:
        """Nobody is kept waiting."""
        return timedelta(0)

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        """Nobody else has sent anything."""

    def at_once(self, tenant: str, aside: float) -> int:
        """One after the other, so that two rehearsals are alike."""
        return 1


class Rehearsal:
    """One workshop in one folder. `secrets` are what the votes' rights are spent with, in their order."""

    def __init__(self, folder: Path, url: str, secrets: Sequence[str]) -> None:
        self.folder = folder
        self.database = Database(url)
        self.database.migrate()
        self.told = Told([], [])
        self._house = _house(secrets)
        self._now = MORNING
        self._log = folder / "bot.log"

    async def held(self, votes: Sequence[Held], people: Sequence[Voter], order: Sequence[Voter]) -> None:
        """All votes, from draft to seal, cast in that order."""
        worker = Worker(self.database)
        door = Door(Anyone(), Desk(self._house, worker.run), self.told)
        await worker.run(lambda work: _prepared(work, votes, people))
        for vote in votes:
            await self._press(door, people[0], OpenVote(vote.key).pack(), {})
            for one in order:
                await self._press(door, one, CastVote(vote.key).pack(), vote.answer(one))
            await self._settled(worker)
            await self._press(door, people[0], CloseVote(vote.key).pack(), {})
            await self._settled(worker)
        await worker.close()
        self._written("answers.json", b"\n".join(self.told.answers))
        self._written("letters.json", "\n".join(self.told.letters).encode())

    @contextmanager
    def logged(self) -> Iterator[None]:
        """All that the operator would read goes into a file, without the hour; nothing goes elsewhere."""
        handler = logging.FileHandler(self._log, encoding="utf-8")
        handler.setFormatter(Line("%(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        before, level = root.handlers[:], root.level
        root.handlers[:] = [handler]
        root.setLevel(logging.INFO)
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)
        try:
            yield
        finally:
            root.handlers[:] = before
            root.setLevel(level)
            handler.close()

    def wrong(self, votes: Sequence[Held]) -> str:
        """What did not go as it should; empty when every vote is closed, with everybody's ballot in it."""
        faults = re.findall("^(?:ERROR|WARNING).*", self._log.read_text(encoding="utf-8"), re.MULTILINE)
        if faults:
            return f"The bot has logged {len(faults)} faults, first: {faults[0]}"
        with self.database.work() as work:
            found = [work.votes.get(TENANT, one.key) for one in votes]
        lost = [
            one.paper.format for one in found if one and (one.result is None or one.result.ballots is None)
        ]
        return f"These votes have no result: {', '.join(lost)}." if lost else ""

    async def _press(self, door: Door, one: Voter, data: Mapping[str, Any], filled: Inputs) -> None:
        body = json.dumps(_pressed(one, {**data, **filled})).encode()
        answered = await door.receive(None, body, self._now)
        self.told.answers.append(answered.body or b"")

    async def _settled(self, worker: Worker) -> None:
        """Time passes, what is due happens, and what is sealed is delivered."""
        self._now += LATER
        await Rounds(worker.run, self._house, lambda: self._now, "proof").tick()
        await Postman(worker.run, self.told, lambda: self._now, "proof", lambda: 0.5).tick()

    def export(self, votes: Sequence[Held], leader: Voter) -> None:
        """The files of every result, into the folder."""
        with self.database.work() as work:
            self._exported(work, votes, leader)

    def _exported(self, work: Work, votes: Sequence[Held], leader: Voter) -> None:
        known = work.people.known(TENANT, leader.user)
        sender = Sender(TENANT, leader.user, leader.name, leader.aad, "nb-NO")
        here = Here(work, self._house, sender, Place(TENANT, "", "personal", "", ""), self._now, known)
        for make, vote in itertools.product((picture, semicolons), votes):
            file = make(here, vote.key)
            self._written(f"{vote.key} {file.name}", file.content())

    def _written(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)


def rehearse(
    rehearsal: Rehearsal, votes: Sequence[Held], people: Sequence[Voter], order: Sequence[Voter]
) -> None:
    """Holds it, with everything that is logged in a file of the folder too."""
    with rehearsal.logged():
        asyncio.run(rehearsal.held(votes, people, order))


@cache
def _bots_own() -> House:
    """Read from its files once, however often it is rehearsed with."""
    return house_of(read({"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "1"}))


def _house(secrets: Sequence[str]) -> House:
    """The bot's own, but with ids and codes that are the same every time."""
    numbers, codes, left = itertools.count(1), itertools.count(1), iter(secrets)
    return replace(
        _bots_own(),
        new_id=lambda: f"id-{next(numbers)}",
        new_code=lambda: f"C{next(codes):05d}",
        new_secret=lambda: next(left),
        play=False,
    )


def _prepared(work: Work, votes: Sequence[Held], people: Sequence[Voter]) -> None:
    """A group with its three parties in a chat, and the drafts."""
    members = tuple(
        Member(one.user, one.name, role) for one, role in zip(people[:PARTIES], Role, strict=True)
    )
    place = Workplace("A workplace", "An owner")
    group = Group(GROUP, TENANT, place, "nb", "oss_og_vart", 1, "GROUPS", chat=CHAT, members=members)
    work.places.keep(TENANT, CHAT, kind="group", service_url=SERVICE, bot=BOT, team="", at=MORNING)
    work.groups.add(group, at=MORNING)
    for one in votes:
        work.votes.add(TENANT, Vote(one.key, GROUP, one.paper, MORNING, "nb", series(one.paper)))


def _pressed(one: Voter, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """A press as Teams sends it."""
    verb = data["verb"]
    action = {"type": "Action.Execute", "verb": verb, "data": dict(data)}
    return {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "id": "f:1",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": one.user, "name": one.name, "aadObjectId": one.aad},
        "recipient": {"id": BOT},
        "conversation": {"id": CHAT, "conversationType": "groupChat", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "nb-NO",
        "value": {"action": action, "trigger": "manual"},
    }

"""What can be done to a letter at one moment by somebody, by the clock and by the postman."""

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Barrier

from sqlalchemy import text

from dialogs.bulletin.letters import SEND
from dialogs.desk import Desk
from dialogs.due import HANDLERS, hold
from programme.bulletin.bulletin import Section
from programme.bulletin.experience import Consent, Experience, Source
from programme.people import Role
from storage.database import Clash, Database
from storage.due import Due
from storage.work import Work
from tests.bulletin.crowd import chat
from tests.bulletin.office import LEAD, button, draft, has, letter, office, press, push, review, rewritten
from tests.dialogs.desk import LEASE, TENANT, Bench
from tests.dialogs.postman import Arrived, deliver

MENDED = "Rettet med andre ord"
SHARED = "Vi delte frokosten i to puljer"


@dataclass
class Moment:
    """An office on a database that lets two act at once, and all that has arrived of a letter."""

    bench: Bench
    id: str = ""
    arrived: list[Arrived] = field(default_factory=list)

    def begin(self, id: str) -> None:
        """Another letter, with an experience in it, is planned to leave now."""
        self.id, self.arrived = id, []
        draft(self.bench, id)
        self.bench.work(self._share)
        push(self.bench, LEAD, review(self.bench, id=id), "bulletin.send/1")

    def leave_half(self) -> None:
        """Some copies have left, some are sealed and some are not; and a correction is written."""
        self.clock("")
        self.post("")
        self.clock("")
        press(self.bench, LEAD, "bulletin.correct/1", id=self.id)
        rewritten(self.bench, MENDED, self._correction())

    def both(self, one: Callable[["Moment", str], None], other: Callable[["Moment", str], None]) -> None:
        """Two do these at the same moment."""
        barrier = Barrier(2)

        def run(act: Callable[[Moment, str], None], who: str) -> None:
            barrier.wait()
            act(self, who)

        with ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(run, one, LEAD), pool.submit(run, other, "other-lead")]:
                done.result(30)

    def go_on(self) -> None:
        """Until there is nothing left to do."""
        for _ in range(5):
            self.clock("")
            self.post("")

    def sent(self) -> dict[str, int]:
        """How many of the letter have left, by thread."""
        rows = (
            "SELECT thread, count(*) FROM posting WHERE withdraw LIKE :reason"
            " AND follows = '' AND state = 'sent' GROUP BY thread"
        )
        asked = {"reason": f"{SEND}:{self.id}:%"}
        found = self.bench.work(lambda work: work.due._connection.execute(text(rows), asked).all())
        return dict(map(tuple, found))

    def last(self, thread: str) -> str:
        """The letter as it stands there."""
        its = [one.card for one in self.arrived if one.thread == thread]
        return [card for card in its if "dialogbrev" in card.lower() and "experience." not in card][-1]

    def clock(self, who: str) -> None:
        """As scheduler/rounds.py goes through what is due."""
        work, at = self.bench.work, self.bench.at
        claimed = work(lambda w: w.due.claim(at, owner=f"c{who}", lease=LEASE, limit=9, kinds=(SEND,)))
        for due in claimed:
            try:
                work(lambda w, due=due: self._handle(w, due))
            except Clash:
                work(lambda w, due=due: self._handle(w, due))

    def post(self, who: str) -> None:
        """The postman goes round."""
        self.arrived += deliver(self.bench)

    def stop(self, who: str) -> None:
        press(self.bench, who, "bulletin.stop/1", id=self.id, sure="true")

    def withdraw(self, who: str) -> None:
        press(self.bench, who, "bulletin.withdraw/1", id=self.id, sure="true")

    def again(self, who: str) -> None:
        press(self.bench, who, "bulletin.again/1", id=self.id)

    def correct(self, who: str) -> None:
        shown = review(self.bench, who, self._correction())
        if has(shown, "bulletin.send/1"):
            self.bench.press(who, "bulletin.send/1", button(shown, "bulletin.send/1"))

    def send(self, who: str) -> None:
        shown = review(self.bench, who, self.id)
        if has(shown, "bulletin.send/1"):
            self.bench.press(who, "bulletin.send/1", button(shown, "bulletin.send/1"))

    def hold(self, who: str) -> None:
        press(self.bench, who, "bulletin.hold/1", id=self.id)

    def time(self, who: str) -> None:
        press(self.bench, who, "bulletin.time/1", id=self.id)

    def cancel(self, who: str) -> None:
        press(self.bench, who, "bulletin.cancel/1", id=self.id)

    def write(self, who: str) -> None:
        version = str(letter(self.bench, self.id).piece(Section.SHARED).version)
        words = {"text_nb": MENDED, "text_nn": MENDED}
        press(self.bench, who, "bulletin.write/1", id=self.id, section="shared", version=version, **words)

    def answer(self, who: str) -> None:
        self.bench.press("0-leader", "bulletin.call_me/1", {"bulletin": self.id}, where=chat(0))

    def take_back(self, who: str) -> None:
        self.bench.press("1-leader", "experience.withdraw/1", {"experience": f"e-{self.id}"}, where=chat(1))

    def _correction(self) -> str:
        found = self.bench.work(lambda work: work.bulletins.correction_of(TENANT, self.id))
        return found.id if found else self.id

    def _handle(self, work: Work, due: Due) -> None:
        hold(work, due)
        if work.due.done(due):
            HANDLERS[SEND](work, self.bench.house, due, self.bench.at)

    def _share(self, work: Work) -> None:
        consents = tuple(Consent(f"1-{role}", role, self.bench.at) for role in Role)
        one = Experience(f"e-{self.id}", "group-1", SHARED, Source.OWN, False, self.bench.at, consents)
        work.experiences.keep(TENANT, one)
        before, group = work.bulletins.lock(TENANT, self.id), work.groups.get(TENANT, "group-1")
        assert before is not None
        work.bulletins.keep(TENANT, before, replace(before, shared=(one.told(group),)))


def on_postgresql(folder: Path, url: str, many: int) -> Moment:
    """So many groups; ids that two can ask for at the same moment."""
    bench = office(folder, many, database=Database(url))
    bench.house = replace(bench.house, new_id=lambda: uuid.uuid4().hex)
    bench.desk = Desk(bench.house, bench._run)
    return Moment(bench)

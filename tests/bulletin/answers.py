"""A letter that has been sent, and readers who answer it with real presses."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from cards.elements import Shown
from programme.bulletin.audience import Audience
from programme.bulletin.reply import Reply
from programme.history import Kind
from storage.database import Database
from storage.work import Work
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import LEAD, go, office, press, send
from tests.dialogs.desk import TENANT, Bench

LEADER, REP, SAFETY = "0-leader", "0-union_rep", "0-safety_rep"
HOME = chat(0)
ANSWER = "Natta er alene om førti beboere."
QUESTIONS = "Hva er viktigst?\nHva vil dere lese om?"


def sent(folder: Path, *, audience: Audience | None = None, database: Database | None = None) -> Bench:
    """Two groups and a channel have the letter, which asks two questions; or those of `audience`."""
    bench = office(folder, 2, room=True, database=database)
    if audience is not None:
        bench.work(lambda work: _meant_for(work, audience))
    asks(bench, QUESTIONS)
    send(bench)
    go(bench)
    return bench


def _meant_for(work: Work, audience: Audience) -> None:
    before = work.bulletins.lock(TENANT, LETTER)
    assert before is not None
    work.bulletins.keep(TENANT, before, replace(before, audience=audience))


def asks(bench: Bench, questions: str) -> None:
    """The lead writes what the letter asks, one question a line."""
    press(bench, LEAD, "bulletin.write/1", section="asking", version="0", questions_nb=questions)


def tap(bench: Bench, who: str, what: str, *, where: str = HOME, **data: Any) -> Shown:
    """«useful», «not_for_us», «call_me», «no_call», «answer», «take_back_answer»; `where` is empty for the
    person's own chat, and `answer_0` is what stands in the first field."""
    carried = {name.replace("answer_", "answer."): told for name, told in data.items()}
    return bench.press(who, f"bulletin.{what}/1", {"bulletin": LETTER, **carried}, where=where)


def reply(bench: Bench, who: str = LEADER, thread: str = HOME) -> Reply:
    """What somebody has answered. Raises LookupError when that is nothing at all."""
    found: Reply | None = bench.work(lambda work: work.replies.get(TENANT, LETTER, thread, who))
    if found is None:
        raise LookupError(who)
    return found


def signs(bench: Bench, group: str = "group-0") -> list[str]:
    """In which roles the group has answered letters, as its history tells."""
    events = bench.work(lambda work: work.history.of(TENANT, group))
    return [event.by for event in events if event.kind is Kind.BULLETIN_ANSWERED]


def about(who: str = LEADER, thread: str = HOME) -> dict[str, str]:
    """What the lead's buttons about one answer carry."""
    return {"thread": thread, "user": who}

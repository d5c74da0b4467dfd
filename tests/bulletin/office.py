"""A programme's office at the desk: who leads it, somebody to look, a channel, some groups, and a letter."""

import re
from pathlib import Path
from typing import Any

from cards.elements import Shown
from dialogs.bulletin.letters import SEND
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.copies import Copy
from programme.bulletin.fate import CopyFate
from programme.bulletin.habit import Habit
from programme.delivery import Fate
from storage.bulletin.channels import Channel
from storage.database import Database
from tests.bulletin.crowd import LETTER, MORNING, WHERE, groups
from tests.cards.walk import parts
from tests.cards.walk import shown as shown_on
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.states import helpers

LEAD, OTHER, HELPER = "lead", "other-lead", "helper"
ROOM = "19:room@thread.tacv2"
WORDS = "Nytt om arbeidsmiljø"


def office(
    folder: Path,
    many: int = 2,
    *,
    room: bool = False,
    approval: bool = False,
    database: Database | None = None,
) -> Bench:
    """A Tuesday morning; all have written to the bot, and a draft for everybody lies on the desk."""
    bench = Bench(folder, at=MORNING)
    bench.database = database or bench.database
    for who in (LEAD, OTHER, HELPER):
        bench.write(who, "hei")
    bench.work(lambda work: [work.people.make_lead(TENANT, who) for who in (LEAD, OTHER)])
    helpers(bench, HELPER)
    groups(bench, many)
    if room:
        host(bench)
    bench.work(lambda work: work.bulletins.keep_habit(TENANT, Habit(approval=approval)))
    draft(bench)
    return bench


def host(bench: Bench, room: str = ROOM) -> None:
    """A channel receives letters."""
    bench.work(lambda work: work.places.keep(TENANT, room, kind="channel", at=bench.at, **WHERE))
    channel = Channel(room, "Hjelperne", "nb", HELPER, bench.at)
    bench.work(lambda work: work.channels.keep(TENANT, channel))


def draft(bench: Bench, id: str = LETTER, audience: Audience | None = None, nn: str = WORDS) -> None:
    """A letter with a few words in it."""
    new = Bulletin(id, bench.at.date().replace(day=1), bench.at, audience=audience or Audience())
    new = new.write(Section.FINDINGS, WORDS, nn, bench.at, version=0)
    bench.work(lambda work: work.bulletins.add(TENANT, new))


def letter(bench: Bench, id: str = LETTER) -> Bulletin:
    found: Bulletin = bench.work(lambda work: work.bulletins.get(TENANT, id))
    return found


def rewritten(bench: Bench, words: str, id: str = LETTER) -> None:
    """Somebody saves other words."""
    version = str(letter(bench, id).piece(Section.FINDINGS).version)
    texts = {"text_nb": words, "text_nn": words}
    press(bench, LEAD, "bulletin.write/1", id=id, section="findings", version=version, **texts)


def press(bench: Bench, who: str, verb: str, *, id: str = LETTER, **data: Any) -> Shown:
    return bench.press(who, verb, {"bulletin": id, **data})


def review(bench: Bench, who: str = LEAD, id: str = LETTER) -> Shown:
    return press(bench, who, "bulletin.review/1", id=id)


def button(shown: Shown, verb: str) -> dict[str, Any]:
    """What a button on the card carries. Raises LookupError when there is none."""
    found = next((data for data in _carried(shown.card) if data.get("verb") == verb), None)
    if found is None:
        raise LookupError(verb)
    return found


def has(shown: Shown, verb: str) -> bool:
    return any(data.get("verb") == verb for data in _carried(shown.card))


def _carried(card: dict[str, Any]) -> list[dict[str, Any]]:
    return [part["data"] for part in parts(card) if isinstance(part.get("data"), dict)]


def push(bench: Bench, who: str, shown: Shown, verb: str, **inputs: Any) -> Shown:
    """Presses a button that stands on the card, with what was filled in."""
    return bench.press(who, verb, button(shown, verb) | inputs)


def send(bench: Bench, id: str = LETTER, **inputs: Any) -> Shown:
    """Both presses, and the third above fifty."""
    shown = push(bench, LEAD, review(bench, id=id), "bulletin.send/1", **inputs)
    return push(bench, LEAD, shown, "bulletin.send/1") if has(shown, "bulletin.send/1") else shown


def go(bench: Bench, rounds: int = 1) -> None:
    """The clock looks so many times."""
    for _ in range(rounds):
        bench.fall_due(bench.at)


def copies(bench: Bench, id: str = LETTER) -> tuple[Copy, ...]:
    found: tuple[Copy, ...] = bench.work(lambda work: work.copies.of(TENANT, id))
    return found


def told(bench: Bench, id: str = LETTER) -> list[CopyFate]:
    found: list[tuple[Copy, Fate | None]] = bench.work(lambda work: work.copies.fates(TENANT, id))
    return [CopyFate(copy, fate) for copy, fate in found]


def sealed(bench: Bench) -> list[str]:
    """The threads for which a copy was sealed, one for each posting."""
    rows = bench.rows("posting")
    return [found[1] for row in rows if (found := re.search(rf"'{SEND}:[^:']+:([^']+):\d+'", row))]


def correct(bench: Bench, words: str, **inputs: Any) -> Shown:
    """The lead corrects the sent letter and gives it to everybody."""
    press(bench, LEAD, "bulletin.correct/1")
    found = bench.work(lambda work: work.bulletins.correction_of(TENANT, LETTER))
    rewritten(bench, words, found.id)
    return send(bench, found.id, **inputs)


def said(shown: Shown) -> str:
    """All that is read on a card."""
    return " ".join(shown_on(shown.card).splitlines())

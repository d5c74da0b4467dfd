"""Whatever somebody writes in a letter or about one, no client reads it as markdown, a mention or HTML, and
no sign that cannot be seen turns what stands after it. Every card is walked: see rover.py."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from programme.bulletin.audience import Audience
from programme.bulletin.habit import Habit
from programme.own_words import JOINERS, UNSEEN, tidy
from programme.people import Role, Workplace
from storage.bulletin.channels import Channel
from storage.work import Work
from tests.bulletin.crowd import chat
from tests.bulletin.office import HELPER, LEAD, LETTER, OTHER, ROOM, draft, go, office, press, push, review
from tests.bulletin.rover import VERBS, Node, Rover
from tests.cards.walk import parts
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import deliver

HEART = "EVIL"
PLAIN = f"[{HEART}](https://evil.example) **{HEART}** _{HEART}_ `{HEART}` <at>{HEART}</at>"
UNSEENS = "\u202e\u200b\u2066"
WRITTEN = f"{PLAIN}{UNSEENS}"
NO_LINK = f"{UNSEENS}**{HEART}** <at>{HEART}</at>"
FITS = {
    "link": "https://safe.example/a.png",
    "image": "https://safe.example/a.png",
    "clock": "09:30",
    "day": "2026-12-03",
    "text_nb": f"![{HEART}](x.png) <at>{HEART}</at> `{HEART}`{UNSEENS} | {HEART} |\n> {HEART}",
    "text_nn": f"<b>{HEART}</b>{UNSEENS}",
}
"""Where only this is kept: a section may hold bold words and safe links, and is told of in test_marked.py."""
LATE = frozenset(
    {
        *("bulletin.send/1", "bulletin.approve/1", "bulletin.cancel/1", "bulletin.discard/1"),
        *("bulletin.withdraw/1", "bulletin.stop/1", "experience.withdraw/1", "occasion.remove/1"),
        *("bulletin.keep_habit/1", "bulletin.turn_back/1"),
    }
)
"""What ends something, and waits until the rest has been seen."""
ROLES = tuple(f"0-{role}" for role in Role)


SHOWN_BY_OTHERS = frozenset(
    {
        *("bulletin.send/1", "bulletin.again/1", "bulletin.stop/1", "bulletin.withdraw/1", "bulletin.use/1"),
        *("bulletin.discard/1", "bulletin.bring_back/1", "bulletin.cancel/1", "experience.form/1"),
        *("bulletin.host/1", "bulletin.unhost/1"),
    }
)
"""Presses that lead to a card of the same kind as others do: the table, the desk, the form, the channel's."""


class Reader:
    """Reads cards as a client does, and notes what it should not have found."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.hearts = 0

    def look(self, card: Node, summary: str) -> None:
        self.hearts += str(card).count(HEART)
        for words in read_as_markdown(card):
            if HEART in words and lively(words):
                self.found.append(f"read as markdown: {words}")
        for words in (summary, *shown(card)):
            if any(sign not in KNOWN and unicodedata.category(sign) in UNSEEN for sign in words):
                self.found.append(f"unseen signs: {words!r}")
        self.found += [f"leads to: {url}" for url in leads(card) if not url.startswith("https://safe.")]


KNOWN = f"{JOINERS}\u2060\n"
"""Signs that are let through, or are ours."""


def read_as_markdown(card: Node) -> Iterator[str]:
    """What some client takes for more than words."""
    yield str(card.get("fallbackText", ""))
    for one in parts(card):
        kind = one.get("type")
        if kind == "TextBlock":
            yield one["text"]
        elif kind == "Input.ChoiceSet" and one.get("style") == "expanded":
            yield from (choice["title"] for choice in one["choices"])
        elif kind == "Input.Toggle":
            yield one["title"]
        elif "facts" in one:
            yield from (fact[key] for fact in one["facts"] for key in ("title", "value"))


def lively(words: str) -> bool:
    """Whether it becomes anything but words."""
    tokens = MarkdownIt("commonmark", {"html": True}).parse(words)
    inner = [child.type for token in tokens for child in token.children or ()]
    outer = [token.type for token in tokens]
    plain = {"paragraph_open", "inline", "paragraph_close", "text", "softbreak", "code_inline"}
    return not plain.issuperset([*inner, *outer]) or bool(re.search(r"</?\w", words))


def shown(card: Node) -> Iterator[str]:
    """Everything that is read or heard, but for what stands in a field to be changed."""
    for one in parts(card):
        for key in ("text", "title", "label", "placeholder", "altText", "speak", "fallbackText"):
            if isinstance(one.get(key), str):
                yield one[key]


def leads(card: Node) -> Iterator[str]:
    """Where anything on the card leads."""
    for one in parts(card):
        if isinstance(one.get("url"), str):
            yield one["url"]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The names of workplace and channel too are what somebody wrote."""
    found = office(tmp_path, 2, room=True, approval=True)

    def named(work: Work) -> None:
        group = work.groups.get(TENANT, "group-0")
        work.groups.keep(replace(group, workplace=Workplace(tidy(WRITTEN), "Vestbygd")), at=found.at)
        work.channels.keep(TENANT, Channel(ROOM, tidy(WRITTEN), "nb", HELPER, found.at))

    found.work(named)
    return found


def for_everybody(work: Work) -> None:
    """Whatever was pressed in the form of readers."""
    before = work.bulletins.lock(TENANT, LETTER)
    assert before is not None
    work.bulletins.keep(TENANT, before, replace(before, audience=Audience(helpers=True)))


def a_month(rover: Rover) -> None:
    """All that is done about letters, by everybody."""
    bench = rover.bench
    rover.types(HELPER, "arrangementer", "nytt arrangement", but=LATE)
    rover.types(ROLES[0], "del erfaring", but=LATE)
    for who in (*ROLES, *ROLES):
        rover.opens_post(who, where=chat(0), but=LATE)
    rover.types(LEAD, "dialogbrev", "nytt dialogbrev", but=LATE)
    push(bench, LEAD, review(bench), "bulletin.send/1", approver=OTHER)
    rover.opens_post(OTHER, but=LATE)
    rover.types(LEAD, "dialogbrev", but=LATE)
    bench.work(for_everybody)
    asked = push(bench, LEAD, review(bench), "bulletin.send/1", approver=OTHER)
    rover.goes_on(LEAD, asked, but=LATE)
    rover.opens_post(OTHER, but=LATE - {"bulletin.approve/1"})
    rover.goes_on(LEAD, press(bench, LEAD, "bulletin.show/1"), but=LATE)
    go(bench, 3)
    for _ in range(3):
        for who in ROLES:
            rover.opens_post(who, where=chat(0), but=LATE)
            rover.opens_post(who, but=LATE)
            for verb in ("bulletin.call_me/1", "bulletin.answer/1"):
                bench.press(who, verb, {"bulletin": LETTER, "answer.0": WRITTEN}, where=chat(0))
        deliver(bench)
        rover.types(LEAD, "svar på dialogbrevet", "alle dialogbrev", "dialogbrev", but=LATE)
        rover.opens_post(LEAD, but=LATE)
    the_end(Rover(bench, rover.written, rover.look, rover.pressed))


def the_end(rover: Rover) -> None:
    """What ends something, and what comes of a letter that waits."""
    bench = rover.bench
    for who in ROLES:
        rover.opens_post(who)
    rover.types(LEAD, "svar på dialogbrevet", but=LATE)
    bench.work(lambda work: work.bulletins.keep_habit(TENANT, Habit()))
    draft(bench, "letter-2")
    waits = push(bench, LEAD, review(bench, id="letter-2"), "bulletin.send/1", day="2026-12-03")
    rover.goes_on(LEAD, waits, but=LATE)
    rover.goes_on(LEAD, press(bench, LEAD, "bulletin.truth/1"), but=frozenset({"bulletin.withdraw/1"}))
    rover.types(LEAD, "nytt dialogbrev", "dialogbrev")
    rover.types(HELPER, "arrangementer")
    rover.types(ROLES[0], "alle dialogbrev", "del erfaring")
    for who in ROLES:
        rover.opens_post(who, where=chat(0))


def test_no_client_reads_what_somebody_wrote_as_more_than_words(bench: Bench) -> None:
    reader = Reader()
    rover = Rover(bench, lambda name: FITS.get(name, WRITTEN), reader.look)
    a_month(rover)
    assert sorted(set(reader.found)) == []
    assert VERBS - rover.pressed <= SHOWN_BY_OTHERS
    assert reader.hearts > 1000

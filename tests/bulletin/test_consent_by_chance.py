"""Chance tries to have something told that not everybody of the group has said yes to."""

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programme.bulletin.experience import Told
from programme.people import Role
from tests.bulletin.crowd import chat
from tests.bulletin.office import draft, go, office, press, send
from tests.bulletin.sharing import put_in
from tests.dialogs.desk import TENANT, Bench

GROUP, CHAT = "group-0", chat(0)
READER, THEIRS = "1-leader", chat(1)
DEEDS = (
    "share",
    "consent",
    "consent",
    "withdraw",
    "reword",
    "lay_down",
    "take",
    "send",
    "go",
    "answer",
    "correct",
)
AGAINST = ("withdraw", "reword", "lay_down", "take")
ROLES = tuple(Role)
STEPS = st.lists(st.tuples(st.sampled_from(DEEDS), st.sampled_from(ROLES)), min_size=4, max_size=14)
A_MONTH = st.builds(
    lambda before, between, after: [
        ("share", Role.LEADER), *((deed, role) for deed, role in before),
        ("send", Role.LEADER), *between, ("go", Role.LEADER), *after, ("answer", Role.LEADER),
    ],
    st.permutations([("consent", role) for role in ROLES]).map(lambda some: some[:3]),
    st.lists(st.tuples(st.sampled_from(AGAINST), st.sampled_from(ROLES)), max_size=2),
    STEPS,
)  # fmt: skip
"""More often than chance alone would have it, something really is told."""


@dataclass
class Said:
    """What the test knows by itself: whose yes there is to these words."""

    words: str
    yes: set[Role] = field(default_factory=set)
    back: bool = False


@dataclass
class Month:
    """A group, a letter in the making, and all that was ever shared in it, free or not."""

    bench: Bench
    held: set[Role] = field(default_factory=lambda: set(ROLES))
    said: dict[str, Said] = field(default_factory=dict)
    letters: int = 0
    seen: set[str] = field(default_factory=set)
    told: int = 0

    def free(self, one: Said) -> bool:
        return bool(one.yes) and not one.back and self.held <= one.yes

    def do(self, deed: str, role: Role) -> None:
        getattr(self, f"_{deed}")(role)

    def _share(self, role: Role, instead: str = "") -> None:
        id = f"e{len(self.said)}"
        words = f"Erfaring nummer {id} om frokosten."
        data = {"group": GROUP, "new": id, "source": "own", "instead": instead, "told": words}
        self.bench.press(f"0-{role}", "experience.keep/1", data, where=CHAT)
        if role in self.held:
            self.said[id] = Said(words, {role})
            if instead in self.said:
                self.said[instead].back = True

    def _reword(self, role: Role) -> None:
        if self.said:
            self._share(role, instead=list(self.said)[-1])

    def _consent(self, role: Role) -> None:
        for id, one in self.said.items():
            self.bench.press(f"0-{role}", "experience.consent/1", {"experience": id}, where=CHAT)
            if role in self.held and not one.back:
                one.yes.add(role)

    def _withdraw(self, role: Role) -> None:
        if self.said:
            id = list(self.said)[-1]
            self.bench.press(f"0-{role}", "experience.withdraw/1", {"experience": id}, where=CHAT)
            self.said[id].back |= role in self.held

    def _lay_down(self, role: Role) -> None:
        self.bench.press(f"0-{role}", "people.lay_down/1", {"group": GROUP}, where=CHAT)
        self.held.discard(role)

    def _take(self, role: Role) -> None:
        data = {"group": GROUP, "role": role.value}
        self.bench.press(f"0-{role}", "people.take/1", data, where=CHAT)
        self.held.add(role)

    def _send(self, _: Role) -> None:
        """Somebody puts everything in, whatever they may, and presses «Send»."""
        self.letters += 1
        draft(self.bench, self._letter)
        self._everything(self._letter)
        send(self.bench, self._letter)

    def _go(self, _: Role) -> None:
        go(self.bench)
        self.look(self._sealed())

    def _answer(self, _: Role) -> None:
        if self.letters:
            data = {"bulletin": self._letter}
            shown = self.bench.press(READER, "bulletin.useful/1", data, where=THEIRS)
            self.look([json.dumps(shown.card, ensure_ascii=False)])

    def _correct(self, _: Role) -> None:
        if not self.letters:
            return
        press(self.bench, "lead", "bulletin.correct/1", id=self._letter)
        found = self.bench.work(lambda work: work.bulletins.correction_of(TENANT, self._letter))
        if found is not None:
            self._everything(found.id)
            send(self.bench, found.id)
            self._go(Role.LEADER)

    @property
    def _letter(self) -> str:
        return f"letter-{self.letters + 1}"

    def _everything(self, id: str) -> None:
        put_in(self.bench, id, *(Told(id, one.words) for id, one in self.said.items()))

    def _sealed(self) -> list[str]:
        rows = [row for row in self.bench.rows("posting") if "'bulletin:letter" in row]
        return [row for row in rows if row not in self.seen]

    def look(self, cards: list[str]) -> None:
        """Whatever is new tells nothing that not everybody of the group has said yes to."""
        self.seen |= set(cards)
        for one in self.said.values():
            if any(one.words in card for card in cards):
                assert self.free(one), one
                self.told += 1


def lived(steps: list[tuple[str, Role]]) -> Month:
    with tempfile.TemporaryDirectory() as folder:
        month = Month(office(Path(folder)))
        for deed, role in steps:
            month.do(deed, role)
        return month


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=A_MONTH | STEPS)
def test_nothing_is_told_that_not_everybody_has_said_yes_to(steps: list[tuple[str, Role]]) -> None:
    lived(steps)


@pytest.mark.long
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=A_MONTH | STEPS)
def test_nor_in_many_months(steps: list[tuple[str, Role]]) -> None:
    lived(steps)


def test_what_everybody_has_said_yes_to_is_told() -> None:
    """Else the tests above would hold of letters that tell nothing."""
    steps: list[tuple[str, Any]] = [("share", Role.LEADER), *(("consent", role) for role in ROLES)]
    month = lived([*steps, ("send", Role.LEADER), ("go", Role.LEADER), ("answer", Role.LEADER)])
    assert month.told == 2, "in the copies that were sealed, and once more to the one who answered"


def test_what_is_taken_back_while_a_letter_is_under_way_is_not_shown_again() -> None:
    steps: list[tuple[str, Any]] = [("share", Role.LEADER), *(("consent", role) for role in ROLES)]
    leaves = [("send", Role.LEADER), ("go", Role.LEADER)]
    month = lived(
        [*steps, *leaves, ("withdraw", Role.SAFETY_REP), ("answer", Role.LEADER), ("correct", Role.LEADER)]
    )
    assert month.told == 1

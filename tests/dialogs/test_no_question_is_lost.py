"""However roles change hands, whoever holds one is asked what is asked of it, and nobody else is."""

import itertools
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programme.people import SHARED_ROLES, Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, Bench, new_house
from tests.dialogs.hands import comes, leaves, the_group
from tests.dialogs.states import GROUP, answer, asking, checkin

PEOPLE = ("leader", "union_rep", "safety_rep", "nina", "ola")
HOWS = ({"how": "good"}, {"how": "return"}, {"how": "until", "until": "2026-08-27"})
_copies = itertools.count()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asking")
    bench = Bench(folder)
    asking(bench)
    bench.database.close()
    return folder


class Story:
    """A group with an open stop point, and everything that can happen to its people."""

    def __init__(self, folder: Path) -> None:
        mine = folder / f"copy-{next(_copies)}"
        mine.mkdir()
        shutil.copy(folder / "desk.db", mine / "desk.db")
        numbers = itertools.count(1)
        self.bench = Bench(mine, house=replace(new_house(), new_id=lambda: f"new-{next(numbers)}"))
        self.chats = Chats(self.bench)
        self.offers = 0

    def press(self, user: str, verb: str, where: str = CHAT, **data: Any) -> None:
        self.bench.press(user, verb, {"group": GROUP, **data}, where=where)

    def do(self, what: str, user: str, number: int) -> None:
        role = list(Role)[number % 3]
        match what:
            case "take":
                self.press(user, "people.take/1", role=role.value)
            case "lay_down":
                self.press(user, "people.lay_down/1")
            case "offer":
                self.offers += 1
                self.press(user, "people.offer/1", new=f"offer-{self.offers}", **HOWS[number % 3])
            case "take_over":
                self.press(user, "people.take_over/1", offer=f"offer-{max(1, self.offers - number % 3)}")
            case "take_back":
                self.press(user, "people.take_back/1", offer=f"offer-{max(1, self.offers - number % 3)}")
            case "back":
                self.press(user, "people.come_back/1", where="")
            case "free":
                self.press("helper", "people.free/1", where="", person=user, role=role.value)
            case "leave":
                leaves(self.bench, user)
            case "come":
                comes(self.bench, user)
            case "answer":
                self._answer(user)
            case _:
                self.bench.fall_due(self.bench.at + timedelta(hours=7))

    def _answer(self, user: str) -> None:
        """Everything asked of the person's role, as long as somebody else is still awaited."""
        member = the_group(self.bench).member_of(user)
        waits = [one for one in self.awaited() if one != user]
        if member is not None and waits and member.role.value == user:
            answer(self.bench, member.role)

    def awaited(self) -> set[str]:
        group, open_now = the_group(self.bench), checkin(self.bench)
        phase = self.bench.house.method(group).phase(open_now.phase)
        return {one.user for one in open_now.waits_for(group.members, phase)}

    def asked(self) -> set[str]:
        """Those in whose own chats a form stands once everything has left."""
        self.chats.deliver()
        return {user for user in PEOPLE if "checkin.answer/1" in self.chats.text(f"a:{user}")}


ACTS = (
    "take",
    "lay_down",
    "offer",
    "take_over",
    "take_back",
    "back",
    "free",
    "leave",
    "come",
    "answer",
    "wait",
)
STEPS = st.lists(
    st.tuples(st.sampled_from((*ACTS, "offer", "take_over")), st.sampled_from(PEOPLE), st.integers(0, 8)),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_every_role_that_is_held_is_asked_and_nobody_else(
    prepared: Path, steps: list[tuple[str, str, int]]
) -> None:
    story = Story(prepared)
    for what, user, number in steps:
        story.do(what, user, number)
        group, now = the_group(story.bench), checkin(story.bench)
        users = [one.user for one in group.members]
        assert len(users) == len(set(users))
        assert all(len(group.holders(role)) <= 1 for role in Role if role not in SHARED_ROLES)
        if now.revealed is not None:
            break
        asked = story.asked()
        assert story.awaited() <= asked, "whoever holds a role has its questions"
        assert asked <= set(users), "and nobody who holds none"
    story.bench.database.close()

"""Whoever presses what is not theirs changes nothing and learns nothing, whatever state the group is in."""

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from cards.buttons import Button
from cards.catalogue import ALL
from programme.people import Role
from tests.dialogs.desk import CHAT, Bench, group
from tests.dialogs.states import GROUP, SECRET, STATES, asking, checkin, journey

FOR_ANYONE = {
    "help.show/1", "journey.mine/1", "people.language_form/1", "people.language/1", "people.own_group_form/1",
    "people.workplace_form/1", "people.connect/1",
}  # fmt: skip
"""Verbs about no group in particular; `tests/dialogs/test_arriving.py` tells who may do what with them."""
ABOUT_A_GROUP = [button for button in ALL if button.verb not in FOR_ANYONE]
NOBODYS_BUSINESS = ("person", "private_chat", "place")
"""Tables that note whom the bot has met and where, whatever they press."""

STRANGERS = ("stranger", "another-helper", "other-leader")


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    bring: Callable[[Bench], None] = request.param
    bring(found)
    other = group("group-2", prefix="other-", helper="other-helper", chat="19:other@thread.v2")
    found.work(lambda work: work.groups.add(other, at=found.at))
    return found


only_while_asking = pytest.mark.parametrize("bench", [asking], ids=["asking"], indirect=True)


def data_for(bench: Bench, button: type[Button]) -> dict[str, Any]:
    """The press as a member of the group could make it just now."""
    found = bench.work(lambda work: work.checkins.latest("tenant-1", GROUP))
    begun = bench.work(lambda work: work.journeys.get("tenant-1", GROUP)) is not None
    known = {
        "group": GROUP,
        "new": GROUP,
        "alone": False,
        "name": "Navn",
        "owner": "Eier",
        "visit": journey(bench).visit.id if begun else "none",
        "checkin": found.id if found else "none",
        "role": "safety_rep",
        "outcome": "go_on",
        "wish": True,
        "part": "leader",
        "day": "2026-09-20",
        "language": "en",
        "remark": "x",
    }
    names = {part.name for part in fields(button)}  # type: ignore[arg-type]
    return {name: value for name, value in known.items() if name in names}


@pytest.mark.parametrize("who", STRANGERS)
def test_a_stranger_changes_nothing_and_learns_nothing(bench: Bench, who: str) -> None:
    for button in ABOUT_A_GROUP:
        before = bench.rows(but=NOBODYS_BUSINESS)
        shown = bench.press(who, button.verb, data_for(bench, button))
        assert bench.rows(but=NOBODYS_BUSINESS) == before, button.verb
        assert SECRET not in json.dumps(shown.card), button.verb
        assert "Solbakken" not in json.dumps(shown.card), button.verb


def test_another_tenant_changes_nothing_and_learns_nothing(bench: Bench) -> None:
    for button in ABOUT_A_GROUP:
        for user in ("leader", "helper"):
            before = bench.rows(but=NOBODYS_BUSINESS)
            shown = bench.press(user, button.verb, data_for(bench, button), where=CHAT, tenant="tenant-2")
            assert bench.rows(but=NOBODYS_BUSINESS) == before, button.verb
            assert "Solbakken" not in json.dumps(shown.card), button.verb


def test_the_helper_only_looks_and_never_sees_an_answer(bench: Bench) -> None:
    for button in ABOUT_A_GROUP:
        before = bench.rows(but=NOBODYS_BUSINESS)
        shown = bench.press("helper", button.verb, data_for(bench, button))
        assert bench.rows(but=NOBODYS_BUSINESS) == before, button.verb
        assert SECRET not in json.dumps(shown.card), button.verb


@only_while_asking
def test_before_the_reveal_nobody_reads_another_partys_answer(bench: Bench) -> None:
    found = checkin(bench)
    for user in (Role.LEADER, Role.SAFETY_REP, "helper", "stranger"):
        for where in ("", CHAT):
            for verb in ("checkin.show/1", "journey.show/1", "journey.mine/1"):
                data = {"checkin": found.id, "group": GROUP}
                assert SECRET not in json.dumps(bench.press(user, verb, data, where=where).card)
            for word in ("stoppunkt", "status", "mine grupper", "roller"):
                assert SECRET not in json.dumps(bench.write(user, word, where=where).card)
    assert SECRET not in "".join(bench.rows("posting"))


@only_while_asking
def test_nothing_a_person_has_answered_is_shown_in_the_groups_chat_before_the_reveal(bench: Bench) -> None:
    found = checkin(bench)
    for verb in ("checkin.show/1", "checkin.answer/1", "checkin.open/1"):
        data = {"checkin": found.id, "group": GROUP, "visit": found.visit}
        assert SECRET not in json.dumps(bench.press(Role.UNION_REP, verb, data, where=CHAT).card)
    shown = bench.open(Role.UNION_REP, "checkin.show/1", {"checkin": found.id})
    assert SECRET in json.dumps(shown.card), "in a dialog, which nobody else sees, it comes back filled in"

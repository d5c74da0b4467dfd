"""What has had its last nudge is not chased any more: the group brings it along to its next stop point."""

from datetime import date
from pathlib import Path

import pytest

from programme.budget import About
from programme.change import Changed
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_days import (
    add,
    at_solbakken,
    change,
    moment,
    owner,
    read,
    said,
    told_of,
    until,
)
from tests.dialogs.states import answer, visit

DAY = date(2026, 8, 28)
"""A Friday; the last nudge comes on Wednesday 2 September, and the list on Thursday 3."""
LISTED = date(2026, 9, 3)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


@pytest.mark.parametrize("kind", ["group", "channel"])
def test_the_groups_chat_is_told_neither_which_day_was_missed_nor_whose(bench: Bench, kind: str) -> None:
    place = {"kind": kind, "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": ""}
    bench.work(lambda work: work.places.keep(TENANT, CHAT, **place, at=bench.at))
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 4)))
    there = read(bench).text(CHAT)
    assert "Kaffe klokka ti" in there, "it is brought along"
    assert "nurse" not in there
    assert "28. aug" not in there
    assert "passert" not in there
    assert kind == "group" or "fristen" not in there, "in a channel not even that a day has been missed"


def test_what_has_had_its_last_nudge_is_brought_to_the_stop_point(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-09-15"}, where=CHAT)
    until(bench, moment(date(2026, 9, 1)))
    assert "Ta med til neste stoppunkt" not in said(bench.write(Role.LEADER, "status"))
    until(bench, moment(date(2026, 9, 2)))
    board = said(bench.write(Role.LEADER, "status"))
    assert "Ta med til neste stoppunkt" in board
    assert "Kaffe klokka ti" in board
    until(bench, moment(date(2026, 9, 16)))
    for role in Role:
        answer(bench, role)
    assert "Ta også med i samtalen" in read(bench).text(CHAT)


def test_an_owner_who_is_told_nothing_is_not_forgotten_at_the_stop_point(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.work(lambda work: work.switches.turn(TENANT, "nurse", "nudge", on=False))
    until(bench, moment(LISTED, 12))
    assert told_of(bench, "nurse", About.AFTER) == []
    assert "Kaffe klokka ti" in said(bench.write(Role.LEADER, "status"))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [LISTED]


def test_what_is_done_or_has_another_day_is_taken_off_the_groups_card(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(LISTED, 12))
    chats = read(bench)
    assert "Kaffe klokka ti" in chats.text(CHAT)
    change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)
    chats.deliver()
    assert "Kaffe klokka ti" not in chats.text(CHAT)

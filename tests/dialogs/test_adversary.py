"""Whoever tries to break the promises: wrong places, several groups, lost chats, the longest texts."""

import itertools
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.demo import CAST
from bot.demo import TENANT as PLAY_TENANT
from bot.playtime import PlayClock, PlayTime
from cards.catalogue import ALL
from cards.elements import Shown
from dialogs.desk import Desk
from dialogs.play import Playroom
from dialogs.turns import Left
from programme.journey import Stage
from programme.people import Group, Role
from tests.dialogs.desk import CHAT, TENANT, Bench, group, place, sender
from tests.dialogs.states import GROUP, answer, asking, checkin, dated, journey, planning, talking, visit

OTHER_CHAT = "19:other@thread.v2"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def other_group() -> Group:
    return group("group-2", prefix="other-", helper="helper", chat=OTHER_CHAT)


def test_in_another_groups_chat_nothing_is_told_of_ones_own_group(bench: Bench) -> None:
    talking(bench)
    bench.work(lambda work: work.groups.add(other_group(), at=bench.at))
    data = {"checkin": checkin(bench).id, "outcome": "go_on", **visit(bench)}
    for user in (Role.LEADER, "helper"):
        for word in ("mine grupper", "status", "stoppunkt", "roller", "stafettpinne"):
            assert GROUP not in said(bench.write(user, word, where="19:helpers@thread.tacv2"))
        for button in ALL:
            shown = bench.press(user, button.verb, data, where="19:helpers@thread.tacv2")
            assert GROUP not in said(shown), button.verb
    assert GROUP not in said(bench.write("helper", "mine grupper", where=OTHER_CHAT))
    assert GROUP in said(bench.write("helper", "mine grupper"))


def test_quiet_weeks_that_are_kept_can_be_read_again(bench: Bench) -> None:
    planning(bench)
    asked = {"group": GROUP, "language": "nb", "quiet": "1," * 100}
    bench.press(Role.LEADER, "people.settings/1", asked, where=CHAT)
    bench.press(Role.LEADER, "journey.workshop/1", {**visit(bench), "day": "2026-09-15"}, where=CHAT)
    assert journey(bench).stage is Stage.DATED


@pytest.mark.parametrize(
    ("verb", "data"),
    [("journey.workshop/1", {"day": "2026-09-15"}), ("people.take/1", {"role": "leader"})],
)
def test_what_was_so_already_is_neither_kept_nor_told_again(
    bench: Bench, verb: str, data: dict[str, str]
) -> None:
    dated(bench)
    bench.press(Role.LEADER, verb, {**visit(bench), **data}, where=CHAT)
    before = bench.rows(but=("person", "private_chat"))
    bench.at += timedelta(minutes=1)
    bench.press(Role.LEADER, verb, {**visit(bench), **data}, where=CHAT)
    assert bench.rows(but=("person", "private_chat")) == before


def test_a_group_whose_chat_was_taken_away_is_moved_by_one_of_its_parties_and_nobody_else(
    bench: Bench,
) -> None:
    talking(bench)
    code = bench.work(lambda work: work.groups.get(TENANT, GROUP)).code
    new_chat = "19:new@thread.v2"
    bench.write(Role.UNION_REP, code, where=new_chat)
    bench.answer(Left(sender("leader"), place("leader", CHAT, TENANT), bench.at))
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP})
    for user in ("helper", "stranger", Role.LEADER):
        bench.write(user, code, where=new_chat)
    assert bench.work(lambda work: work.groups.get(TENANT, GROUP)).chat == CHAT
    bench.write(Role.UNION_REP, code, where=new_chat)
    bench.press("newcomer", "people.take/1", {"group": GROUP, "role": "leader"}, where=new_chat)
    settle = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press("newcomer", "checkin.confirm/1", settle, where=new_chat)
    assert journey(bench).stage is Stage.HANDING_OVER


def test_a_line_typed_by_someone_in_two_groups_never_changes_the_answers_given_in_the_other(
    bench: Bench,
) -> None:
    asking(bench)
    both = tuple(
        replace(one, user="leader") if one.role is Role.LEADER else one for one in other_group().members
    )
    bench.work(lambda work: work.groups.add(replace(other_group(), members=both), at=bench.at))
    bench.press("leader", "journey.begin/1", {"group": "group-2"}, where=OTHER_CHAT)
    second = bench.work(lambda work: work.journeys.get(TENANT, "group-2")).visit.id
    bench.press("leader", "checkin.open/1", {"group": "group-2", "visit": second}, where=OTHER_CHAT)
    before = bench.rows("given")
    bench.write("leader", "ja, ja, ja")
    assert bench.rows("given") == before, "both wait for the leader, and either may be meant"
    answer(bench, Role.LEADER, "no")
    first = checkin(bench)
    bench.write("leader", "ja, ja, ja, ja, ja, ja")
    assert checkin(bench) == first
    assert bench.work(lambda work: work.checkins.latest(TENANT, "group-2")).given != ()


@pytest.mark.parametrize("part", [None, 7, "nobody"])
def test_a_forged_part_in_local_play_is_refused_kindly(bench: Bench, part: object, caplog: Any) -> None:
    time = PlayTime(PlayClock(), bench._run, ())
    bench.desk = Desk(bench.house, bench._run, Playroom(PLAY_TENANT, CAST, time))
    bench.press("user", "play.as/1", {"part": part})
    assert caplog.records == []


@pytest.mark.parametrize("sign", ["x", '"', "\\", "😀", "\n", "<"])
def test_the_longest_texts_everywhere_can_still_be_sent(bench: Bench, sign: str, caplog: Any) -> None:
    dated(bench)
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    for role in Role:
        answer(bench, role, "no", f"a{sign * 298}b")
    outcome = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.propose/1", outcome, where=CHAT)
    for role, number in itertools.product((Role.UNION_REP, Role.SAFETY_REP, Role.LEADER), range(5)):
        said_so = {**outcome, "remark": f"{number}{sign * 598}b"}
        bench.press(role, "checkin.confirm/1", said_so, where=CHAT)
    for _ in range(2):
        phase = bench.house.method(group()).phase(journey(bench).visit.phase)
        full = {f"field.{item.key}": f"a{sign * 998}b" for item in phase.baton}
        bench.press(Role.LEADER, "baton.hand_over/1", {**visit(bench), **full}, where=CHAT)
        bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    assert journey(bench).visit.phase == "utforske"
    assert caplog.records == []

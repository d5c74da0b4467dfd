"""People leave the group's chat and come back, or are gone without a word; the group and its work stay."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.history import Kind
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import TEAM, comes, history, holders, leaves, offer, take_over, told
from tests.dialogs.states import GROUP, asking, planning

NEW = "newcomer"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    found.write("helper", "hei")
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def test_whoever_leaves_the_chat_leaves_the_role_and_the_others_are_told_without_blame(bench: Bench) -> None:
    leaves(bench, Role.SAFETY_REP)
    assert Role.SAFETY_REP not in holders(bench)
    chats = told(bench)
    assert "Ledig rolle: verneombud" in chats.text(CHAT)
    assert "Hvem kan ta rollen" in chats.text(CHAT)
    assert "Name of safety_rep" not in chats.text(CHAT)
    assert "mangler verneombud" in chats.text("a:helper")
    [event] = history(bench, Kind.LEFT)
    assert (event.by, dict(event.facts)) == ("", {"role": "safety_rep"})


def test_on_coming_back_the_role_is_picked_up_by_itself(bench: Bench) -> None:
    leaves(bench, Role.SAFETY_REP)
    comes(bench, Role.SAFETY_REP)
    assert holders(bench)[Role.SAFETY_REP] == "safety_rep"
    chats = told(bench)
    assert "Velkommen tilbake" in chats.text(CHAT)
    assert "Du er verneombud igjen" in chats.text("a:safety_rep")
    assert [event.kind for event in history(bench, Kind.LEFT, Kind.CAME_BACK)] == [Kind.LEFT, Kind.CAME_BACK]


def test_teams_may_tell_twice_that_somebody_left_or_came(bench: Bench) -> None:
    for do in (leaves, comes):
        do(bench, Role.SAFETY_REP)
        before = bench.rows("member", "event", "posting")
        do(bench, Role.SAFETY_REP)
        assert bench.rows("member", "event", "posting") == before


def test_what_was_open_is_recalled_and_waits_for_whoever_comes(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asking(bench)
    chats = Chats(bench)
    chats.deliver()
    leaves(bench, Role.LEADER)
    chats.deliver()
    assert "checkin.answer/1" not in chats.text("a:leader")
    comes(bench, Role.LEADER)
    chats.deliver()
    assert "checkin.answer/1" in chats.text("a:leader")


def test_a_role_somebody_has_taken_meanwhile_stays_with_them(bench: Bench) -> None:
    leaves(bench, Role.LEADER)
    bench.press(NEW, "people.take/1", {"group": GROUP, "role": "leader"}, where=CHAT)
    comes(bench, Role.LEADER)
    assert holders(bench) == {NEW: "leader", "union_rep": "union_rep", "safety_rep": "safety_rep"}
    assert "Rollene er besatt igjen" in told(bench).text(CHAT)


def test_who_laid_the_role_down_does_not_get_it_back_by_coming(bench: Bench) -> None:
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    leaves(bench, Role.LEADER)
    comes(bench, Role.LEADER)
    assert Role.LEADER not in holders(bench)


def test_a_deputy_who_leaves_gives_the_role_back_and_nothing_is_vacant(bench: Bench) -> None:
    offer(bench, Role.LEADER, how="return")
    take_over(bench, NEW)
    leaves(bench, NEW)
    assert holders(bench)[Role.LEADER] == "leader"
    assert "Ledig rolle" not in told(bench).text(CHAT)


def test_when_the_one_it_is_held_for_leaves_the_deputy_keeps_it(bench: Bench) -> None:
    offer(bench, Role.LEADER, how="until", until="2026-10-01")
    take_over(bench, NEW)
    leaves(bench, Role.LEADER)
    assert holders(bench)[NEW] == "leader"
    assert [row for row in bench.rows("due") if "'return'" in row] == []


def test_strangers_who_come_and_go_change_nothing(bench: Bench) -> None:
    before = bench.rows("member", "event", "posting", "due")
    comes(bench, "somebody", "another")
    leaves(bench, "somebody", "another")
    assert bench.rows("member", "event", "posting", "due") == before


def test_the_helper_or_the_lead_frees_a_role_whose_holder_is_gone_without_a_word(bench: Bench) -> None:
    data = {"group": GROUP, "person": "union_rep", "role": "union_rep"}
    assert "people.free/1" in said(bench.press("helper", "people.free_form/1", {"group": GROUP}))
    bench.press("helper", "people.free/1", data)
    assert "union_rep" not in holders(bench)
    chats = told(bench)
    assert "Ledig rolle: tillitsvalgt" in chats.text(CHAT)
    assert "satt ledig" in chats.text("a:union_rep")
    [event] = history(bench, Kind.ROLE_LAID_DOWN)
    assert event.by == "helper"
    bench.press("union_rep", "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    assert holders(bench)["union_rep"] == "union_rep", "it can be taken again"
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    bench.press("lead", "people.free/1", data)
    assert "union_rep" not in holders(bench)


@pytest.mark.parametrize("who", ["leader", "safety_rep", "another-helper", "stranger"])
def test_no_party_and_no_stranger_frees_a_role(bench: Bench, who: str) -> None:
    before = bench.rows("member", "event", "posting")
    for where in ("", CHAT):
        for verb in ("people.free/1", "people.free_form/1"):
            data = {"group": GROUP, "person": "union_rep", "role": "union_rep"}
            assert "people.free/1" not in said(bench.press(who, verb, data, where=where))
    assert bench.rows("member", "event", "posting") == before


def test_a_lead_who_is_a_party_frees_nobody_else_from_a_role(bench: Bench) -> None:
    bench.work(lambda work: work.people.make_lead(TENANT, Role.LEADER))
    before = bench.rows("member", "event")
    bench.press(Role.LEADER, "people.free/1", {"group": GROUP, "person": "union_rep", "role": "union_rep"})
    assert bench.rows("member", "event") == before


def test_freeing_what_is_free_says_so_and_changes_nothing(bench: Bench) -> None:
    data = {"group": GROUP, "person": "union_rep", "role": "union_rep"}
    bench.press("helper", "people.free/1", data)
    before = bench.rows("member", "event", "posting")
    assert "Ingen har den rollen" in said(bench.press("helper", "people.free/1", data))
    assert bench.rows("member", "event", "posting") == before


def test_the_groups_own_chat_tells_who_cannot_be_reached_alone_and_nobody_else_is_told_names(
    bench: Bench,
) -> None:
    bench.work(lambda work: work.addresses.close(TENANT, "union_rep", "ConversationBlockedByUser", bench.at))
    here = said(bench.write(Role.LEADER, "roller", where=CHAT))
    assert "Jeg får ikke skrevet til union_rep i egen chat" in here
    assert "Jeg får ikke skrevet" not in said(bench.write(Role.LEADER, "roller"))
    bench.write("union_rep", "hei")
    assert "Jeg får ikke skrevet" not in said(bench.write(Role.LEADER, "roller", where=CHAT))


def test_leaving_the_team_of_a_channel_is_leaving_the_group_there(bench: Bench) -> None:
    where = {"kind": "channel", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "team-9"}
    bench.work(lambda work: work.places.keep(TENANT, CHAT, **where, at=bench.at))
    team = replace(TEAM, conversation="19:general@thread.tacv2", team="team-9")
    leaves(bench, Role.LEADER, where=team)
    assert Role.LEADER not in holders(bench)
    comes(bench, Role.LEADER, where=team)
    assert holders(bench)[Role.LEADER] == "leader"

"""Arriving: who may make what, joining codes, roles, and a greeting that comes once."""

import json
import re
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.claim import offer
from dialogs.turns import Joined, Left, Place, Pressed, Sender
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench, group, place, sender
from tests.dialogs.states import GROUP, helpers, ready

FORM = {"new": "new-1", "alone": False, "name": "Bakkebo", "owner": "Vestbygd", "language": "nb"}
TEAM = Place(TENANT, "19:helpers@thread.tacv2", "channel", "http://127.0.0.1:1/", "28:bot", team="team-1")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def group_of(bench: Bench, id_: str = GROUP):
    return bench.work(lambda work: work.groups.get(TENANT, id_))


def letters(bench: Bench) -> list[str]:
    return bench.rows("posting")


def test_the_bot_greets_once_where_it_is_installed_though_teams_tells_twice(bench: Bench) -> None:
    for _ in range(2):
        assert bench.answer(Joined(sender("leader"), place("leader", CHAT, TENANT), bench.at)) is None
    assert len(letters(bench)) == 1


def test_taken_away_and_installed_again_it_greets_again(bench: Bench) -> None:
    for turn in (Joined, Left, Joined):
        bench.answer(turn(sender("leader"), place("leader", CHAT, TENANT), bench.at))
    assert len(letters(bench)) == 2


def test_only_helpers_and_leads_make_workplaces(bench: Bench) -> None:
    bench.press("anyone", "people.workplace/1", FORM)
    assert group_of(bench, "new-1") is None
    helpers(bench, "helper")
    bench.press("helper", "people.workplace/1", FORM)
    assert group_of(bench, "new-1").helper == "helper"


def test_a_second_press_makes_no_second_workplace(bench: Bench) -> None:
    helpers(bench, "helper")
    first = bench.press("helper", "people.workplace/1", FORM)
    before = bench.rows()
    assert bench.press("helper", "people.workplace/1", {**FORM, "name": "Noe annet"}).card == first.card
    assert bench.rows() == before


@pytest.mark.parametrize("wrong", [{"name": " "}, {"owner": ""}, {"name": "x" * 81}])
def test_a_form_with_something_missing_or_too_long_comes_back_as_it_was_filled(
    bench: Bench, wrong: dict[str, str]
) -> None:
    helpers(bench, "helper")
    shown = bench.press("helper", "people.workplace/1", FORM | {"department": "Nattevakta"} | wrong)
    assert group_of(bench, "new-1") is None
    assert "Nattevakta" in said(shown)


def test_a_group_may_start_by_itself_without_a_helper(bench: Bench) -> None:
    bench.write("leader", "start", where=CHAT)
    bench.press("leader", "people.workplace/1", FORM | {"alone": True}, where=CHAT)
    made = group_of(bench, "new-1")
    assert (made.helper, made.chat) == ("", CHAT)
    bench.press("leader", "people.take/1", {"group": "new-1", "role": "leader"}, where=CHAT)
    assert group_of(bench, "new-1").roles_of("leader") == (Role.LEADER,)


@pytest.mark.parametrize("typed", ["kode {}", "{}", "Kode: {}", "bli med {}"])
def test_a_joining_code_connects_the_chat_it_is_written_in(bench: Bench, typed: str) -> None:
    bench.work(lambda work: work.groups.add(group(chat=""), at=bench.at))
    code = group_of(bench).code
    bench.write("leader", typed.format(f"{code[:3]}-{code[3:]}".lower()), where=CHAT)
    assert group_of(bench).chat == CHAT


def test_a_code_does_not_move_a_group_nor_take_over_a_chat(bench: Bench) -> None:
    ready(bench)
    bench.work(lambda work: work.groups.add(group("group-2", prefix="other-", chat=""), at=bench.at))
    bench.write("leader", group_of(bench).code, where="19:elsewhere@thread.v2")
    bench.write("leader", group_of(bench, "group-2").code, where=CHAT)
    bench.write("leader", group_of(bench, "group-2").code)
    assert group_of(bench).chat == CHAT
    assert group_of(bench, "group-2").chat == ""


def test_a_code_from_another_tenant_is_unknown_here(bench: Bench) -> None:
    bench.work(lambda work: work.groups.add(group(chat=""), at=bench.at))
    bench.write("leader", group_of(bench).code, where=CHAT, tenant="tenant-2")
    assert group_of(bench).chat == ""


def test_a_role_is_taken_in_the_groups_chat_and_only_there(bench: Bench) -> None:
    ready(bench)
    take = {"group": GROUP, "role": "union_rep"}
    bench.press("newcomer", "people.take/1", take)
    assert len(group_of(bench).members) == 3
    bench.press("newcomer", "people.take/1", take, where=CHAT)
    assert len(group_of(bench).holders(Role.UNION_REP)) == 2, "there may be several union reps"


def test_a_taken_role_stays_with_whoever_has_it(bench: Bench) -> None:
    ready(bench)
    shown = bench.press("newcomer", "people.take/1", {"group": GROUP, "role": "leader"}, where=CHAT)
    assert [member.user for member in group_of(bench).holders(Role.LEADER)] == [Role.LEADER]
    assert "leader" in said(shown)


def test_who_has_laid_down_a_role_can_no_longer_answer(bench: Bench) -> None:
    ready(bench)
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    before = bench.rows("journey")
    bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=CHAT)
    assert bench.rows("journey") == before


def test_a_group_without_its_safety_rep_cannot_begin_and_is_told_so(bench: Bench) -> None:
    ready(bench)
    bench.press(Role.SAFETY_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    shown = bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=CHAT)
    assert "verneombud" in said(shown)
    assert bench.rows("journey") == []


def test_only_a_lead_chooses_the_helpers_channel_and_its_people_come_and_go(bench: Bench) -> None:
    bench.answer(Joined(sender("lead"), TEAM, bench.at))
    press = {"verb": "people.helpers/1"}
    bench.answer(Pressed(sender("lead"), TEAM, bench.at, "people.helpers/1", press))
    assert bench.work(lambda work: work.people.helpers_channel(TENANT)) is None
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    bench.answer(Pressed(sender("lead"), TEAM, bench.at, "people.helpers/1", press))
    came = (Sender(TENANT, "new-helper"),)
    bench.answer(Joined(sender("lead"), TEAM, bench.at, came))
    assert bench.work(lambda work: work.people.known(TENANT, "new-helper").helper)
    bench.answer(Left(sender("lead"), TEAM, bench.at, came))
    assert not bench.work(lambda work: work.people.known(TENANT, "new-helper").helper)


def test_people_who_come_to_another_team_do_not_become_helpers(bench: Bench) -> None:
    bench.answer(Joined(sender("lead"), TEAM, bench.at, (Sender(TENANT, "somebody"),)))
    assert not bench.work(lambda work: work.people.known(TENANT, "somebody").helper)


def test_the_claim_code_is_good_for_one(bench: Bench) -> None:
    bench.work(lambda work: offer(work, "A1B2C3"))
    bench.write("first", "programleder feil")
    bench.write("first", "programleder a1b2c3")
    bench.write("second", "programleder A1B2C3")
    leads = [bench.work(lambda w, u=user: w.people.known(TENANT, u).lead) for user in ("first", "second")]
    assert leads == [True, False]


def test_a_person_speaks_their_own_language_and_the_group_its_own(bench: Bench) -> None:
    ready(bench)
    bench.press(Role.LEADER, "people.language/1", {"language": "en"})
    assert "Help" in said(bench.write(Role.LEADER, "hjelp")) or "help" in said(
        bench.write(Role.LEADER, "help")
    )
    assert re.search("[Ll]eder", said(bench.write(Role.LEADER, "roller", where=CHAT)))
    bench.press(Role.LEADER, "people.settings/1", {"group": GROUP, "language": "nn"}, where=CHAT)
    assert re.search("[Ll]eiar", said(bench.write(Role.UNION_REP, "roller", where=CHAT)))


def test_an_unknown_language_changes_nothing(bench: Bench) -> None:
    before = bench.rows(but=("person",))
    bench.press(Role.LEADER, "people.language/1", {"language": "xx"})
    assert bench.rows(but=("person",)) == before

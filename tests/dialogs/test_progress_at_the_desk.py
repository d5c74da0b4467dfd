"""The progress plan: who sees it, who gets a link to the picture, and what the link is good for."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.files import MAKERS, fetched
from dialogs.link import File
from programme.people import Role
from programme.ticket import VALID
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, handing_over, next_phase, planning, ready, visit

HOME = "https://stafett.example"
PRESS = ("journey.progress/1", {"group": GROUP})
SOON = timedelta(minutes=1)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    found.house = replace(found.house, public_url=HOME)
    found.__post_init__()
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def links(shown: Shown) -> list[str]:
    return [
        action["url"]
        for node in shown.card["body"]
        for action in node.get("actions", [])
        if action["type"] == "Action.OpenUrl"
    ]


def fetch(bench: Bench, link: str, later: timedelta = SOON) -> File | None:
    home, _, secret = link.rpartition("/")
    assert home == f"{HOME}/files"
    found = bench.work(lambda work: fetched(work, bench.house, secret, bench.at + later))
    assert found is None or isinstance(found, File)
    return found


def test_the_plan_tells_what_is_done_what_is_now_and_what_is_planned(bench: Bench) -> None:
    next_phase(bench)
    shown = said(bench.press(Role.UNION_REP, *PRESS))
    assert "✓ Starte" in shown
    assert "● Utforske" in shown
    assert "○ Teste" in shown
    assert "anslag" in shown


@pytest.mark.parametrize("typed", ["framdrift", "Framdriftsplan", "progress"])
def test_it_can_be_typed_by_a_party_and_by_the_groups_helper(bench: Bench, typed: str) -> None:
    planning(bench)
    for user, where in ((Role.LEADER, ""), (Role.LEADER, CHAT), ("helper", "")):
        assert "● Starte" in said(bench.write(user, typed, where=where))


def test_before_the_group_has_set_out_the_whole_way_lies_ahead(bench: Bench) -> None:
    ready(bench)
    shown = said(bench.press(Role.LEADER, *PRESS))
    assert "○ Starte" in shown
    assert "ikke begynt" in shown


def test_whoever_has_several_groups_or_none_sees_the_list(bench: Bench) -> None:
    planning(bench)
    assert "Starte" not in said(bench.write("stranger", "framdrift"))
    assert links(bench.write("stranger", "framdrift")) == []


def test_the_link_gives_the_picture_again_and_again_for_a_quarter_of_an_hour(bench: Bench) -> None:
    planning(bench)
    (link,) = links(bench.press(Role.LEADER, *PRESS))
    for later in (SOON, SOON, VALID - SOON):
        file = fetch(bench, link, later)
        assert file is not None
        assert file.type == "image/png"
        assert file.name == "framdriftsplan Solbakken sykehjem 2026-08-24.png"
    assert file.content().startswith(b"\x89PNG")
    assert fetch(bench, link, VALID) is None


def test_each_press_gives_a_link_of_its_own(bench: Bench) -> None:
    planning(bench)
    assert links(bench.press(Role.LEADER, *PRESS)) != links(bench.press(Role.LEADER, *PRESS))


def test_without_a_public_address_there_is_no_link_and_the_card_says_why(bench: Bench) -> None:
    planning(bench)
    bench.house = replace(bench.house, public_url="")
    bench.__post_init__()
    shown = bench.press(Role.LEADER, *PRESS)
    assert links(shown) == []
    assert bench.house.words["nb"]("file-no-address") in said(shown)
    assert bench.rows("ticket") == []


def test_somebody_in_the_chat_without_a_role_sees_the_plan_but_gets_no_link(bench: Bench) -> None:
    planning(bench)
    shown = bench.press("guest", *PRESS, where=CHAT)
    assert "● Starte" in said(shown)
    assert links(shown) == []
    assert bench.house.words["nb"]("file-no-address") not in said(shown)
    assert bench.rows("ticket") == []


def test_the_picture_is_made_when_it_is_fetched_not_when_the_link_was(bench: Bench) -> None:
    planning(bench)
    (link,) = links(bench.press(Role.LEADER, *PRESS))
    before = fetch(bench, link)
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-12-01"}, where=CHAT)
    after = fetch(bench, link)
    assert before is not None
    assert after is not None
    assert before.content() != after.content()


@pytest.mark.parametrize("who", [Role.LEADER, "helper"])
def test_whoever_loses_the_right_loses_the_file_though_the_link_is_young(bench: Bench, who: str) -> None:
    planning(bench)
    (link,) = links(bench.press(who, *PRESS))
    assert fetch(bench, link) is not None
    if who == "helper":
        bench.work(lambda work: work.people.drop_helpers(TENANT, "team-1", ("helper",)))
    else:
        bench.press(who, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    assert fetch(bench, link) is None


def test_a_stranger_gets_neither_card_nor_link(bench: Bench) -> None:
    planning(bench)
    for user, tenant in (("stranger", TENANT), ("another-helper", TENANT), (Role.LEADER, "tenant-2")):
        shown = bench.press(user, *PRESS, tenant=tenant)
        assert links(shown) == []
        assert "Solbakken" not in said(shown)
    assert bench.rows("ticket") == []


def test_a_wrong_link_gives_nothing_and_so_does_one_for_a_file_we_do_not_make(bench: Bench) -> None:
    handing_over(bench)
    (link,) = links(bench.press(Role.LEADER, *PRESS))
    assert fetch(bench, link[:-1] + ("a" if link[-1] != "a" else "b")) is None
    assert "answers" not in MAKERS
    bench.work(lambda work: work.tickets._connection.exec_driver_sql("UPDATE ticket SET what = 'answers'"))
    assert fetch(bench, link) is None

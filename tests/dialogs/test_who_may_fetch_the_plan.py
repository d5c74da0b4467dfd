"""The plan as a file is for its parties and for the helper who follows them, and for nobody else."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.files import fetched
from programme.people import Role
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, Bench, group, new_house
from tests.dialogs.plan_files import FETCH, URL, files, links
from tests.dialogs.planned import STAFF, planned
from tests.dialogs.states import GROUP

WORD = "planen som fil"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path, house=replace(new_house(), public_url=URL))
    planned(found)
    return found


@pytest.mark.parametrize("who", [*Role, "helper"])
def test_the_parties_and_their_helper_may_fetch_it(bench: Bench, who: str) -> None:
    assert set(files(bench, who)) == {"xlsx", "pdf"}
    assert bench.write(who, WORD).card["body"]


@pytest.mark.parametrize("who", ["stranger", "another-helper"])
def test_nobody_else_may(bench: Bench, who: str) -> None:
    for where in ("", STAFF):
        assert links(bench.press(who, FETCH, {"group": GROUP}, where=where).card) == []


def test_a_colleague_in_the_chat_gets_no_link(bench: Bench) -> None:
    card = bench.press("staff-1", FETCH, {"group": GROUP}, where=CHAT).card
    assert links(card) == []
    assert "leder, tillitsvalgt og verneombud" in shown(card)


def test_a_link_outlives_neither_its_quarter_of_an_hour_nor_the_right_behind_it(bench: Bench) -> None:
    secrets = links(bench.press(Role.UNION_REP, FETCH, {"group": GROUP}).card)
    late = bench.at + timedelta(minutes=16)
    assert all(bench.work(lambda w, s=one: fetched(w, bench.house, s, late)) is None for one in secrets)
    gone = replace(group(), members=tuple(m for m in group().members if m.role is not Role.UNION_REP))
    bench.work(lambda work: work.groups.keep(gone, at=bench.at))
    assert all(bench.work(lambda w, s=one: fetched(w, bench.house, s, bench.at)) is None for one in secrets)


def test_without_a_public_address_the_card_says_so(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    planned(bench)
    card = bench.press(Role.LEADER, FETCH, {"group": GROUP}).card
    assert links(card) == []
    assert "har satt opp en adresse" in shown(card)

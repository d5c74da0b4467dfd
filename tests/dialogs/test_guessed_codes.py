"""Codes are not to be guessed: what fits nothing is counted, and told without the code."""

import json
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.claim import offer
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.states import ready

ELSEWHERE = "19:elsewhere@thread.v2"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    ready(found)
    found.work(lambda work: work.groups.add(group("group-2", prefix="other-", chat=""), at=found.at))
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def code_of(bench: Bench, id_: str) -> str:
    found = bench.work(lambda work: work.groups.get(TENANT, id_))
    return str(found.code)


def guess(bench: Bench, times: int, who: str = "stranger") -> Shown:
    shown = [
        bench.write(who, f"kode XX{number}XX{number}", where=ELSEWHERE) for number in range(2, 2 + times)
    ]
    return shown[-1]


def test_five_guesses_are_answered_alike_and_then_comes_a_wait(bench: Bench) -> None:
    assert "passer ikke her" in said(guess(bench, 5))
    right = code_of(bench, "group-2")
    assert "Vent et kvarter" in said(bench.write("stranger", right, where=ELSEWHERE))
    assert bench.work(lambda work: work.groups.get(TENANT, "group-2")).chat == ""


def test_after_the_wait_a_right_code_is_taken(bench: Bench) -> None:
    guess(bench, 5)
    bench.at += timedelta(minutes=16)
    bench.write("stranger", code_of(bench, "group-2"), where=ELSEWHERE)
    assert bench.work(lambda work: work.groups.get(TENANT, "group-2")).chat == ELSEWHERE


def test_one_persons_guesses_are_nobody_elses(bench: Bench) -> None:
    guess(bench, 6)
    bench.write("other-leader", code_of(bench, "group-2"), where=ELSEWHERE)
    assert bench.work(lambda work: work.groups.get(TENANT, "group-2")).chat == ELSEWHERE


def test_the_log_tells_of_a_guess_without_the_code(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        bench.write("stranger", "kode QQ7QQQ", where=ELSEWHERE)
    [record] = [one for one in caplog.records if getattr(one, "action", "") == "code.guessed"]
    assert "QQ7QQQ" not in json.dumps(vars(record), default=str)
    assert "stranger" not in json.dumps(vars(record), default=str)


def test_a_code_used_twice_tells_where_the_group_lives_only_to_its_members(bench: Bench) -> None:
    code = code_of(bench, "group-1")
    assert "har en annen chat" in said(bench.write("leader", code, where=ELSEWHERE))
    stranger, unknown = bench.write("stranger", code, where=ELSEWHERE), guess(bench, 1)
    assert said(stranger) == said(unknown)


def test_another_tenants_code_is_simply_unknown(bench: Bench) -> None:
    code = code_of(bench, "group-1")
    there = bench.write("leader", code, where=CHAT, tenant="tenant-2")
    nothing = bench.write("leader", "kode XX2XX2", where=CHAT, tenant="tenant-2")
    assert said(there) == said(nothing)


def test_a_claim_code_is_not_guessed_either(bench: Bench) -> None:
    bench.work(lambda work: offer(work, "A1B2C3"))
    for number in range(5):
        bench.write("stranger", f"programleder feil{number}")
    assert "Vent et kvarter" in said(bench.write("stranger", "programleder A1B2C3"))
    assert not bench.work(lambda work: work.people.known(TENANT, "stranger").lead)
    bench.at += timedelta(minutes=16)
    bench.write("stranger", "programleder A1B2C3")
    assert bench.work(lambda work: work.people.known(TENANT, "stranger").lead)

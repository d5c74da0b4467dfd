"""Two at a plan in the same moment: it is done once, both are answered, and nobody is told of it twice."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from programme.ballot import Area
from programme.change import Changed
from programme.history import Kind
from programme.people import Role
from programme.proposal import Proposal
from programme.status import Status
from scheduler.rounds import Rounds
from storage.database import Database
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.evaluations import MORNING, all_answer, answer, lay_down, the_evaluation
from tests.dialogs.plan_days import MONDAY, action, add, moment, owner, said, until
from tests.dialogs.planned import STAFF, seen_by
from tests.dialogs.states import GROUP, planning

COFFEE = "Kaffe klokka ti"
DAY = date(2026, 9, 4)


@pytest.fixture
def bench(tmp_path: Path, database: Database) -> Bench:
    found = Bench(tmp_path, at=moment(MONDAY))
    found.database = database
    for who in (*Role, "nurse"):
        found.write(who, "hei")
    planning(found)
    return found


def at_once(*presses: Callable[[], str]) -> list[str]:
    with ThreadPoolExecutor(len(presses)) as all_:
        answers = [one.result() for one in [all_.submit(press) for press in presses]]
    assert not any("Noe gikk galt" in one for one in answers), answers
    return answers


def press(bench: Bench, who: str, verb: str, **data: str) -> Callable[[], str]:
    return lambda: said(bench.press(who, verb, data))


def rounds(bench: Bench) -> Callable[[], str]:
    """The clock looks at all that is due."""

    def look() -> str:
        asyncio.run(Rounds(bench._run, bench.house, lambda: bench.at, "r").tick())
        return ""

    return look


def happened(bench: Bench, kind: Kind) -> int:
    return sum(one.kind is kind for one in bench.work(lambda work: work.history.of(TENANT, GROUP)))


def test_an_evaluation_is_ended_once(bench: Bench) -> None:
    lay_down(bench)
    until(bench, MORNING)
    all_answer(bench)
    this = the_evaluation(bench)
    finals = {f"effect.{id_}": "not" for id_ in this.actions} | {
        f"onward.{id_}": "change" for id_ in this.actions
    }
    one = press(bench, Role.LEADER, "evaluation.settle/1", evaluation=this.id, learned="Vi spør.", **finals)
    at_once(one, one, one)
    assert happened(bench, Kind.EVALUATED) == 1
    assert len(bench.work(lambda work: work.proposals.of_group(TENANT, GROUP))) == len(this.actions)


def test_the_last_two_answers_lie_open_together(bench: Bench) -> None:
    lay_down(bench, (COFFEE,))
    until(bench, MORNING)
    answer(bench, Role.LEADER)
    at_once(lambda: said(answer(bench, Role.UNION_REP)), lambda: said(answer(bench, Role.SAFETY_REP)))
    assert len(the_evaluation(bench).given) == len(Role)
    chats = Chats(bench)
    chats.deliver()
    assert sum("evaluation.end/1" in str(card) for card in chats.cards(CHAT)) == 1


def test_staff_are_told_once(bench: Bench) -> None:
    add(bench, COFFEE, DAY, owner("nurse"))
    bench.write(Role.LEADER, "informer de ansatte", where=STAFF)
    seen_by(bench, *Role)
    tell = [
        press(bench, who, "plan.inform/1", group=GROUP, edition="1")
        for who in (Role.LEADER, Role.UNION_REP, Role.SAFETY_REP)
    ]
    at_once(*tell)
    assert happened(bench, Kind.STAFF_INFORMED) == 1
    chats = Chats(bench)
    chats.deliver()
    assert sum(COFFEE in str(card) for card in chats.cards(STAFF)) == 1


def test_a_proposal_becomes_one_action(bench: Bench) -> None:
    kept = Proposal("proposal-1", GROUP, "Mer tid", Area.IMPROVE, bench.at)
    bench.work(lambda work: work.proposals.add(TENANT, kept))
    add_ = {"group": GROUP, "new": "proposal-1", "visit": "", "title": "Mer tid"}
    down = {"group": GROUP, "proposal": "proposal-1", "leave_why": "Ikke nå"}
    at_once(
        press(bench, Role.LEADER, "action.add/1", **add_),
        press(bench, Role.UNION_REP, "action.add/1", **add_),
        press(bench, Role.LEADER, "proposal.turn_down/1", **down),
    )
    assert len(bench.work(lambda work: work.actions.of_group(TENANT, GROUP))) == 1
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_what_is_done_while_the_clock_looks_is_told_of_once_or_not_at_all(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    ids = [add(bench, f"{COFFEE} {number}", DAY, owner("nurse")) for number in range(4)]
    bench.at = moment(date(2026, 8, 28))
    done = [press(bench, "nurse", "action.finish/1", action=id_) for id_ in ids]
    at_once(rounds(bench), rounds(bench), *done)
    until(bench, moment(date(2026, 8, 28), 15))
    assert {action(bench, id_).status for id_ in ids} == {Status.DONE}
    told = bench.work(lambda work: work.asked.since(TENANT, "nurse", MONDAY))
    assert sum(one.cards for one in told) <= 1
    chats = Chats(bench)
    chats.deliver()
    assert "action.finish/1" not in chats.text("a:nurse"), "nothing stands there that is asked still"
    assert [one.getMessage() for one in caplog.records if one.levelname == "ERROR"] == []


def test_an_owner_is_gone_while_they_answer_and_it_is_kept_all_the_same(bench: Bench) -> None:
    id_ = add(bench, COFFEE, DAY, owner("nurse"))
    give = press(
        bench,
        Role.LEADER,
        "plan.give/1",
        action=id_,
        person=Role.UNION_REP,
        version=str(action(bench, id_).version),
    )
    at_once(give, press(bench, "nurse", "action.on_track/1", action=id_))
    story = [one.kind for one in bench.work(lambda work: work.actions.story(TENANT, id_))]
    assert Changed.BEGUN in story or Changed.HANDED in story

"""Two people at one action: whoever comes second is told, and what they wrote is not lost."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from dialogs.plans import keep
from programme.change import Changed
from programme.people import Role
from programme.status import Status
from storage.database import Database
from storage.work import Work
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.planned import planned
from tests.dialogs.test_bad_input_to_a_plan import CHANGE, COFFEE, MOVE, TITLE, WHY, Data, action, said


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planned(found)
    return found


def _done(bench: Bench) -> None:
    before = action(bench)

    def end(work: Work) -> None:
        keep(work, bench.house, group(), before, before.done(bench.at), Changed.DONE, bench.at, "leader")

    bench.work(end)


def _postponed(bench: Bench) -> None:
    before = action(bench)
    after = before.postponed(date(2026, 11, 6), "Ny turnus", bench.at.date(), date(2027, 1, 15))

    def move(work: Work) -> None:
        keep(work, bench.house, group(), before, after, Changed.POSTPONED, bench.at, "leader")

    bench.work(move)


@pytest.mark.parametrize(
    ("first", "verb", "data", "says"),
    [
        (_done, "action.new_date/1", {**MOVE, "day": "2.10."}, "Tiltaket ble meldt ferdig"),
        (_done, "action.change/1", CHANGE, "Tiltaket ble meldt ferdig"),
        (_postponed, "action.new_date/1", {**MOVE, "day": "2.10."}, "Noen andre endret tiltaket imens"),
        (_postponed, "action.change/1", CHANGE, "Noen andre endret tiltaket imens"),
    ],
)
def test_who_comes_second_is_told_and_keeps_what_they_wrote(
    bench: Bench, first: Callable[[Bench], None], verb: str, data: Data, says: str
) -> None:
    first(bench)
    before = action(bench)
    answer = said(bench.press(Role.UNION_REP, verb, data, where=CHAT))
    assert says in answer
    assert data.get("reason", TITLE) in answer
    assert action(bench) == before


def test_done_counts_though_somebody_has_moved_it_meanwhile(bench: Bench) -> None:
    _postponed(bench)
    bench.press(Role.LEADER, "action.finish/1", {"action": COFFEE})
    assert action(bench).status is Status.DONE


def test_two_who_close_and_postpone_in_the_same_moment_are_both_answered(
    tmp_path: Path, database: Database
) -> None:
    """Whoever is second is told, or comes after: it ends done whichever is first, and all of it is kept."""
    bench = Bench(tmp_path)
    bench.database = database
    planned(bench)
    with ThreadPoolExecutor(2) as both:
        moved = both.submit(bench.press, Role.UNION_REP, "action.new_date/1", {**MOVE, "day": "2.10."})
        done = both.submit(bench.press, Role.LEADER, "action.finish/1", {"action": COFFEE})
        answers = [said(done.result()), said(moved.result())]
    assert not any("Noe gikk galt" in answer for answer in answers)
    assert action(bench).status is Status.DONE
    story = [one.kind for one in bench.work(lambda work: work.actions.story(TENANT, COFFEE))]
    assert story.count(Changed.DONE) == 1
    assert Changed.POSTPONED in story or WHY in answers[1]

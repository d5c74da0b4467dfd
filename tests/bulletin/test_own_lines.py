"""A group's own lines: where it is, the last stop point, the next date, and one thing that has gone well."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from cards.bulletin.own import Own, own_box
from dialogs.bulletin.own import own_lines
from programme.bulletin.own import RECENT, OwnLines, Well
from programme.overview import Ahead
from programme.visit import Outcome
from tests.cards.bulletin_sheet_scenes import TODAY, own
from tests.cards.walk import shown
from tests.dialogs.desk import TENANT, WORDS, Bench
from tests.dialogs.evaluations import learned
from tests.dialogs.plan_presses import add
from tests.dialogs.statements import statements
from tests.dialogs.states import (
    GROUP,
    asking,
    at_rest,
    dated,
    ended,
    handing_over,
    journey,
    next_phase,
    planning,
    ready,
    talking,
)

Bring = Callable[[Bench], None]


def lines(folder: Path, bring: Bring, later: timedelta = timedelta()) -> tuple[Bench, OwnLines]:
    bench = Bench(folder)
    bring(bench)
    bench.at += later
    return bench, told(bench)


def told(bench: Bench) -> OwnLines:
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    found = bench.work(lambda work: own_lines(work, group, bench.at))
    assert isinstance(found, OwnLines)
    return found


def test_before_it_has_begun_there_is_only_that(tmp_path: Path) -> None:
    assert lines(tmp_path, ready)[1] == OwnLines(GROUP)


def test_the_phase_it_is_in(tmp_path: Path) -> None:
    bench, found = lines(tmp_path, next_phase)
    assert found.phase == journey(bench).visit.phase


@pytest.mark.parametrize(
    ("bring", "expected"),
    [
        (planning, None),
        (dated, (date(2026, 9, 15), Ahead.GATHERING)),
        (at_rest, (date(2026, 10, 5), Ahead.RESUMING)),
        (talking, None),
        (ended, None),
    ],
)
def test_the_next_date(tmp_path: Path, bring: Bring, expected: tuple[date, Ahead] | None) -> None:
    assert lines(tmp_path, bring)[1].next == expected


def test_while_it_is_asked_the_day_the_stop_point_closes(tmp_path: Path) -> None:
    found = lines(tmp_path, asking)[1].next
    assert found is not None
    assert found[1] is Ahead.CLOSING


def test_a_day_that_has_been_is_no_next_date(tmp_path: Path) -> None:
    assert lines(tmp_path, dated, timedelta(days=60))[1].next is None


def test_the_last_stop_point_and_what_it_came_to(tmp_path: Path) -> None:
    bench, found = lines(tmp_path, handing_over)
    assert found.stop_point is not None
    assert found.stop_point[1] is Outcome.GO_ON
    assert found.stop_point[0] == bench.at


@pytest.mark.parametrize(
    ("bring", "well"),
    [(planning, Well.BEGUN), (handing_over, Well.ALL_ANSWERED), (learned, Well.LEARNED)],
)
def test_the_most_telling_thing_that_went_well(tmp_path: Path, bring: Bring, well: Well) -> None:
    assert lines(tmp_path, bring)[1].well is well


def test_what_went_well_long_ago_is_told_no_more(tmp_path: Path) -> None:
    assert lines(tmp_path, handing_over, RECENT)[1].well is None


def test_an_action_that_is_done_by_its_name(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    planning(bench)
    add(bench, title="Fast tavlemøte")
    id = bench.work(lambda work: work.actions.of_group(TENANT, GROUP))[0].id
    bench.press("leader", "action.finish/1", {"action": id})
    assert (told(bench).well, told(bench).what) == (Well.ACTION_DONE, "Fast tavlemøte")
    bench.press("leader", "action.unfinish/1", {"action": id})
    assert told(bench).well is Well.BEGUN


@pytest.mark.parametrize("bring", [asking, handing_over, learned])
def test_it_takes_a_handful_of_reads(tmp_path: Path, bring: Bring) -> None:
    bench = lines(tmp_path, bring)[0]
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    with statements(bench) as asked:
        bench.work(lambda work: own_lines(work, group, bench.at))
    assert len(asked) <= 3


class TestAsTheyStand:
    def test_in_a_group(self) -> None:
        box = shown(own_box(own(WORDS["nb"]), TODAY))
        assert "Dere er ferdige med «Fast tavlemøte ti minutter hver dag»." in box
        assert "og dere gikk videre" in box

    def test_to_somebody_who_goes_alone(self) -> None:
        box = shown(own_box(own(WORDS["nn"].to_one), TODAY))
        assert "Hos deg" in box
        assert "og du gjekk vidare" in box

    def test_somebody_who_only_tries_the_letter_does_not_see_what_is_the_groups_alone(self) -> None:
        mine = own(WORDS["nb"])
        box = shown(own_box(Own(mine.lines, mine.phase, mine.w, veiled=True), TODAY))
        assert "tavlemøte" not in box
        assert "gikk videre" not in box
        answered = own(WORDS["nb"], well=Well.ALL_ANSWERED)
        box = shown(own_box(Own(answered.lines, answered.phase, answered.w, veiled=True), TODAY))
        assert "svarte" not in box

    @pytest.mark.parametrize("outcome", Outcome)
    @pytest.mark.parametrize("language", ["nb", "nn", "en"])
    def test_every_outcome_and_every_good_thing_has_words(self, language: str, outcome: Outcome) -> None:
        for well in Well:
            for w in (WORDS[language], WORDS[language].to_one):
                mine = own(w, well=well, stop_point=(own(w).lines.stop_point[0], outcome))  # type: ignore[index]
                assert shown(own_box(mine, TODAY))

    def test_one_that_has_been_through_it_all(self) -> None:
        assert "gjennom hele opplegget" in shown(own_box(own(WORDS["nb"], through=True), TODAY))

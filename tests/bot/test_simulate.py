"""A small simulated programme year: what is promised of nudges holds, and the pictures can be drawn."""

import io
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image

from benchmarks.year.__main__ import BEGINS, lived
from benchmarks.year.drawn import HEIGHT, WIDTH, pictures
from benchmarks.year.figures import Fate, Figures, figures
from benchmarks.year.told import kept, told

DAYS = 371


@pytest.fixture(scope="module")
def year() -> Figures:
    return figures([lived(6, 30, seed=7)], BEGINS.date(), DAYS)


def test_every_promise_is_kept_for_a_whole_year(year: Figures) -> None:
    assert year.failed == Counter()
    assert max(year.fullest.values()) <= 3
    assert year.on_one_day <= 1
    assert (year.in_quiet, year.outside_hours, year.twice) == (0, 0, 0)
    assert kept(year)


def test_quiet_weeks_are_quiet_and_the_others_are_not(year: Figures) -> None:
    summer = {date.fromisocalendar(2027, week, 1) for week in range(27, 33)}
    christmas = {date.fromisocalendar(2026, 52, 1), date.fromisocalendar(2026, 53, 1)}
    easter = date.fromisocalendar(2027, 12, 1)
    assert summer | christmas | {easter} == year.quiet
    assert [year.cards[week] for week in year.quiet] == [0] * len(year.quiet)
    assert sum(year.cards.values()) > 50


def test_every_action_has_its_fate(year: Figures) -> None:
    counted = sum((month for month in year.fates.values()), Counter[Fate]())
    assert sum(counted.values()) == year.actions == 30
    assert counted[Fate.KEPT] > 0
    assert sum(year.shares.values()) % len(year.weeks) == 0, "each person has every week"


def test_a_broken_promise_is_not_called_kept(year: Figures) -> None:
    assert not kept(replace(year, twice=1))
    assert not kept(replace(year, in_quiet=1))
    assert not kept(replace(year, failed=Counter({"nudge: ValueError": 1})))


def test_the_pictures_and_the_lines_tell_of_it(year: Figures) -> None:
    drawn = pictures(year)
    assert list(drawn) == ["nudges_per_person", "kept_and_late", "quiet_weeks"]
    for picture in drawn.values():
        with Image.open(io.BytesIO(picture)) as image:
            assert image.size == (WIDTH, HEIGHT)
            assert len(image.convert("RGB").getcolors(100_000)) > 3
    assert any("6 groups" in line for line in told(year))


def test_the_same_seed_lives_the_same_year() -> None:
    first, second = (lived(1, 4, seed=3, days=200) for _ in range(2))
    assert first == second
    assert first.letters

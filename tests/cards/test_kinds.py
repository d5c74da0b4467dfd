"""A board speaks of a day as what it is, and asks nobody to a meeting that is none."""

from typing import get_args

import pytest

from cards.elements import Shown
from programme.journey import Stage
from programme.method import Kind
from tests.cards.kinds import ALONE_FIRST, COURSE, DAY, LOOKS_BACK, drawn, looking_back, standing
from tests.cards.scenes import NOW
from words.words import LOCALES, all_words

WORDS = all_words()


def said(shown: Shown) -> str:
    """All that a card says, as it is sent."""
    return str(shown.card)


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_day_has_its_own_words(kind: str, language: str) -> None:
    w = WORDS[language]
    for key in (f"board-when-{kind}", f"label-day-{kind}", f"board-prepare-{kind}"):
        assert w(key).strip()
    assert w.day(DAY) in w(f"board-day-{kind}", day=w.day(DAY))


def test_a_day_that_the_rotas_need_not_make_room_for_brings_no_warning() -> None:
    w = WORDS["nb"]
    session = drawn(w, COURSE, standing(COURSE, 0, Stage.DATED, DAY), NOW, soon=True)
    alone = drawn(w, ALONE_FIRST, standing(ALONE_FIRST, 0, Stage.DATED, DAY), NOW, soon=True)
    back = drawn(w, LOOKS_BACK, looking_back(), NOW, soon=True)
    assert w("board-soon") in said(session)
    assert w("board-soon") not in said(alone)
    assert w("board-soon") not in said(back)


def test_whoever_looks_back_is_told_that_nobody_needs_to_meet() -> None:
    w = WORDS["nb"]
    assert w("board-no-meeting") in said(drawn(w, LOOKS_BACK, looking_back(), NOW))
    assert w("board-no-meeting") not in said(drawn(w, COURSE, standing(COURSE, 0, Stage.DATED, DAY), NOW))


def test_nobody_is_told_to_get_ready_for_a_meeting_that_is_none() -> None:
    w = WORDS["nb"]
    for method, where in (
        (LOOKS_BACK, looking_back()),
        (ALONE_FIRST, standing(ALONE_FIRST, 0)),
        (COURSE, standing(COURSE, 0)),
    ):
        assert w("board-prepare-meeting") not in said(drawn(w, method, where))

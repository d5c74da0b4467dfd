"""The proposals on two axes: all inside, no number on another, and nothing said by colour alone."""

import io
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from papers.canvas import Canvas
from papers.matrix import APART, DISC, PLOT, _spot, matrix_picture, placed
from papers.signs import BLUE, BROWN, INK, PALE, PAPER
from programme.ballot import Option
from programme.matrix import Point, points, rows
from programme.priorities import AXES, Criterion
from programme.vote import State
from tests.cards.priorities_scenes import paper, this
from tests.cards.scenes import LEADER, MEMBERS
from tests.papers.test_progress_picture import contrast
from words.words import all_words

WORDS = all_words()
somewhere = st.floats(1, 5) | st.sampled_from([1.0, 3.0, 5.0])
crowds = st.lists(st.tuples(somewhere, somewhere, st.booleans()), max_size=8).map(
    lambda found: [Point(place, Option(f"o{place}"), *one) for place, one in enumerate(found, 1)]
)


def drawn(language: str = "nb", many: int = 8, axes=AXES, members=MEMBERS, asked=None) -> Image.Image:
    closed = this(*members, many=many, state=State.CLOSED)
    table = rows(closed.paper, closed.given)
    made = matrix_picture(
        WORDS[language], "Solbakken sykehjem", asked or closed.paper, points(table, *axes), *axes
    )
    assert len(made) < 200_000
    return Image.open(io.BytesIO(made))


@given(crowds)
def test_every_number_is_inside_and_none_touches_another(found) -> None:
    left, top, right, bottom = PLOT
    there = placed(found)
    assert [point for point, _, _ in there] == found
    for _, spot, label in there:
        for x, y in (spot, label):
            assert left + DISC / 2 <= x + 0.5
            assert x - 0.5 <= right - DISC / 2
            assert top + DISC / 2 <= y + 0.5
            assert y - 0.5 <= bottom - DISC / 2
    for (_, _, one), (_, _, other) in combinations(there, 2):
        assert hypot(one[0] - other[0], one[1] - other[1]) >= APART - 0.01


def test_alone_on_its_spot_a_number_stands_there() -> None:
    point = Point(1, Option("o1"), 5, 5, False)
    ((_, spot, label),) = placed([point])
    assert spot == label


def test_what_is_good_lies_to_the_right_and_above() -> None:
    worst, best = (_spot(Point(1, Option("o1"), at, at, False)) for at in (1, 5))
    assert worst[0] < best[0]
    assert worst[1] > best[1]


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(
    "axes", [AXES, (Criterion.COST, Criterion.QUALITY), (Criterion.EFFECT, Criterion.COST)]
)
def test_it_fills_a_slide_with_any_two_axes_in_every_language(language: str, axes) -> None:
    made = drawn(language, axes=axes)
    assert (made.size, made.format) == ((1600, 900), "PNG")


def test_the_same_scores_give_the_same_picture_and_other_axes_another() -> None:
    assert drawn().tobytes() == drawn().tobytes()
    assert drawn().tobytes() != drawn(axes=(Criterion.EFFECT, Criterion.EASE)).tobytes()


def test_it_holds_the_longest_names_and_no_scores_at_all() -> None:
    long = paper(8, ["Fagleg samarbeid på tvers av vakter og avdelingar " * 4] * 8, "Å" * 80)
    assert drawn(asked=long).size == (1600, 900)
    assert drawn(members=()).size == (1600, 900)
    assert drawn(members=(LEADER,), many=2).size == (1600, 900)


def test_whoever_sees_no_colours_can_tell_where_the_parties_differ() -> None:
    """A filled number and a ring, in black and white."""
    seen = []
    for differs in (False, True):
        canvas = Canvas(60, 60, PAPER)
        fill, line = (PAPER, BROWN) if differs else (BLUE, BLUE)
        canvas.disc(30, 30, DISC, fill=fill, line=line, width=4)
        plain = Image.open(io.BytesIO(canvas.png())).convert("L").point(lambda shade: 255 * (shade > 128))
        seen.append(plain.getpixel((30, 16)))
    assert seen == [0, 255]


def test_texts_and_numbers_stand_out_from_what_they_stand_on() -> None:
    assert contrast(INK, PAPER) > 7
    assert contrast(INK, PALE) > 7
    assert contrast(PAPER, BLUE) >= 4.5
    assert contrast(BROWN, PAPER) >= 4.5
    assert contrast(BLUE, PALE) >= 4.5

"""The progress plan as a slide: it says by form and word what it says by colour, and holds whatever comes."""

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from papers import signs
from papers.canvas import Canvas
from papers.progress import progress_picture
from programme.history import Event, Kind
from programme.people import NAME_LIMIT, Workplace
from programme.progress import WEEK, Progress, State, progress
from tests.programme.cast import OSS_OG_VART, a_group
from tests.programme.test_progress import MONDAY, hour, picture, stay
from words.words import all_words

WORDS = all_words()
LETTERS = "ABCXYZÆØÅabcxyzæøå0123456789éèêòóôüöäÉÒÁáČčĐđŊŋŠšŦŧŽž–—…·«»’()&/%+"
PAUSED = Event(Kind.PAUSED, hour(MONDAY + 3 * WEEK), facts={"until": str(MONDAY + 5 * WEEK)})
PLAN = picture(
    stay(0, MONDAY, MONDAY, outcome=None, skipped="Gjort før"),
    stay(1, MONDAY, MONDAY + 2 * WEEK),
    stay(2, MONDAY + 2 * WEEK, MONDAY + 3 * WEEK, outcome=None),
    stay(1, MONDAY + 3 * WEEK),
    events=(PAUSED,),
    today=MONDAY + 6 * WEEK,
)


def drawn(plan: Progress, language: str = "nb", **more) -> Image.Image:
    """The picture as anybody opens it."""
    group = more.pop("group", a_group())
    made = progress_picture(WORDS[language], group, more.pop("method", OSS_OG_VART), plan)
    assert len(made) < 200_000
    return Image.open(io.BytesIO(made))


@pytest.mark.parametrize("language", WORDS)
def test_it_fills_a_slide_in_every_language(language: str) -> None:
    made = drawn(PLAN, language)
    assert (made.size, made.format) == ((1600, 900), "PNG")


def test_the_same_plan_gives_the_same_picture_and_another_day_another() -> None:
    assert drawn(PLAN).tobytes() == drawn(PLAN).tobytes()
    assert drawn(PLAN).tobytes() != drawn(replace(PLAN, today=PLAN.today + WEEK)).tobytes()


def test_whoever_sees_no_colours_can_tell_all_kinds_of_bars_apart() -> None:
    """Each in black and white, without its shades."""
    seen = set()
    for state in State:
        canvas = Canvas(100, 40, signs.PAPER)
        signs.bar(canvas, state, (10, 5, 90, 35))
        plain = Image.open(io.BytesIO(canvas.png())).convert("L").point(lambda shade: 255 * (shade > 128))
        seen.add(plain.tobytes())
    assert len(seen) == len(State)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_texts_and_signs_stand_out_from_what_they_stand_on() -> None:
    assert contrast(signs.INK, signs.PAPER) > 7
    assert contrast(signs.INK, signs.GREY) > 7
    for colour in signs.COLOURS.values():
        assert contrast(colour, signs.PAPER) >= 4.5
    assert contrast(signs.PAPER, signs.BLUE) >= 4.5
    assert contrast(signs.BLUE, signs.PALE) >= 4.5
    assert contrast(signs.BROWN, signs.CREAM) >= 4.5


@pytest.mark.parametrize("bold", [False, True])
def test_the_letters_are_there_in_norwegian_and_the_sami_languages(bold: bool) -> None:
    font = Canvas(10, 10, signs.PAPER)._font(20, bold)
    sentences = "".join(
        w(f"progress-{state.value}") + w("progress-title") for w in WORDS.values() for state in State
    )
    for letter in sorted(set(LETTERS + sentences) - {" "}):
        assert mask(font, letter) != mask(font, "\U0010ffff"), letter


def mask(font, letter: str) -> bytes:
    image = Image.new("1", (40, 40))
    ImageDraw.Draw(image).text((5, 5), letter, 1, font)
    return image.tobytes()


@given(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=200),
    st.integers(10, 60),
    st.integers(30, 900),
)
def test_what_is_too_long_is_cut_and_shows_it(words: str, size: int, most: int) -> None:
    canvas = Canvas(10, 10, signs.PAPER)
    told, whole = canvas.cut(words, size, most), " ".join(words.split())
    assert told == whole or told.endswith("…")
    assert canvas.wide(told, size) <= most or told == "…"


@given(st.text("abc æøå ", max_size=200), st.integers(1, 3))
def test_over_several_lines_nothing_is_lost_without_a_sign(words: str, count: int) -> None:
    canvas = Canvas(10, 10, signs.PAPER)
    lines = canvas.lines(words, 24, 300, count)
    assert len(lines) <= count
    assert "…" in "".join(lines) or " ".join(lines) == " ".join(words.split())


def test_it_holds_the_longest_names_and_the_longest_way() -> None:
    long = ("Nordre Håøyas bo- og omsorgssenter for eldre " * 3)[:NAME_LIMIT]
    group = replace(a_group(), workplace=Workplace(long, long, long))
    names = dict.fromkeys(WORDS, long)
    phases = tuple(replace(OSS_OG_VART.phases[0], key=f"p{n}", name=names) for n in range(12))
    method = replace(OSS_OG_VART, phases=phases, name=names, circle="")
    assert drawn(progress(method, (), None, (), MONDAY), group=group, method=method).size == (1600, 900)
    visits = [
        stay(n % 5, MONDAY + n * 9 * WEEK, MONDAY + (n * 9 + 8) * WEEK, round=n // 5 + 1) for n in range(30)
    ]
    now = stay(0, MONDAY + 270 * WEEK, round=7)
    assert drawn(picture(*visits, now, today=now.began.date()), group=group).size == (1600, 900)


def test_it_holds_a_method_of_one_phase_and_a_way_of_one_day() -> None:
    one = replace(OSS_OG_VART, phases=OSS_OG_VART.phases[:1], circle="")
    plan = progress(one, (stay(0, date(2026, 1, 1), date(2026, 1, 1)),), None, (), date(2026, 1, 1))
    assert drawn(plan, method=one).size == (1600, 900)

"""The result as a slide: whole, readable, and with nothing on it that the card does not tell."""

import io

import pytest
from PIL import Image

from cards.findings import findings
from dialogs.result_files import a_slide
from papers.canvas import Canvas
from papers.result import HEIGHT, MOUTHS, TALLEST, WIDTH, Slide, drawable, face, result_picture
from programme.formats.format import FACES
from programme.vote import Vote
from tests.cards.sealed import ALL, choose, deck, grouped, longest, smileys, statements, too_few
from words.finding import Asked, Finding, Line
from words.words import all_words

pytestmark = pytest.mark.long

WORDS = all_words()


def picture(vote: Vote, language: str = "nb") -> Image.Image:
    assert vote.result is not None
    w = WORDS[language]
    made = result_picture(a_slide(w, vote, findings(w, vote.result)))
    return Image.open(io.BytesIO(made))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is written on a canvas, in order; what is only measured is not."""
    found: list[str] = []
    text = Canvas.text

    def noted(self, x, y, words, *rest, **more):
        found.append(words)
        return text(self, x, y, words, *rest, **more)

    monkeypatch.setattr(Canvas, "text", noted)
    return found


@pytest.mark.parametrize("name", ALL)
def test_every_format_fills_a_slide(name: str) -> None:
    made = picture(ALL[name]())
    assert made.format == "PNG"
    assert made.width == WIDTH
    assert HEIGHT <= made.height <= TALLEST


@pytest.mark.parametrize("language", WORDS)
def test_it_speaks_every_language(language: str, written: list[str]) -> None:
    picture(deck(), language)
    assert WORDS[language]("result-improve") in written


def test_a_longer_result_is_a_taller_picture_and_ends_somewhere() -> None:
    assert picture(statements()).height < picture(longest()).height <= TALLEST


def test_what_is_shown_stands_on_it(written: list[str]) -> None:
    picture(grouped("yes_partly_no"))
    assert "6 av 14 (43 %)" in [words.replace("\u00a0", " ") for words in written]
    few = [written[written.index(floor) + 1] for floor in ("2. etasje", "Natt")]
    assert few == ["Ikke nok svar", "Ikke nok svar"]


def test_under_the_least_number_nothing_stands_on_it_but_that(written: list[str]) -> None:
    picture(too_few())
    asked = {"Er vi klare?", "Avsluttet man. 31. aug. (uke 36)", "1. Er vi klare til å begynne?"}
    few = [words for words in written if words not in asked | {"2. Er det satt av tid?"}]
    assert few[:2] == ["Ikke nok svar", "Ikke nok svar"]
    assert "".join(few[2:]).startswith("Ikke nok svar: Vi viser ingenting når færre enn 5 har svart.")


def test_what_is_hidden_has_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(Canvas, "box", lambda *rest, **more: drawn.append(rest))
    picture(choose(agreed=True))
    assert len(drawn) == 2 * 4, "of six, one is «nearly all» and one is held back"


def test_every_face_a_format_brings_along_is_drawn_and_they_differ() -> None:
    assert {option.sign for faces in FACES.values() for option in faces} == set(MOUTHS)
    seen = set()
    for mouth in MOUTHS.values():
        canvas = Canvas(60, 60, "#FFFFFF")
        face(canvas, 30, 30, 40, mouth)
        seen.add(Image.open(io.BytesIO(canvas.png())).convert("L").tobytes())
    assert len(seen) == len(MOUTHS)


def test_signs_that_the_letters_do_not_have_are_left_out(written: list[str]) -> None:
    picture(smileys())
    assert not {sign for words in written for sign in words} & set(MOUTHS)
    assert drawable("Mer 🌞 på\u200d jobb 👍🏽") == "Mer på jobb"


def test_words_without_end_are_cut_visibly(written: list[str]) -> None:
    long = "Uendeligmangebokstaver" * 40
    line = Line("a", long, long, 0.5, 3)
    result_picture(Slide(long, long, [Asked("q", long, (Finding(long, long, long, (line,)),))], [long]))
    assert len(written) > 5
    assert all(len(words) < 400 for words in written)
    assert any(words.endswith("…") for words in written)

"""Whatever is typed or pasted into a letter, the form comes back filled in with the reason, and nothing that
was there before is lost."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from programme.bulletin.bulletin import OCCASIONS_MOST, SECTION_LIMIT, Section
from tests.bulletin.writer import (
    LEAD,
    LETTER,
    WEBINAR,
    drawn_from,
    inputs,
    letter,
    office,
    press,
    read,
    write,
)
from tests.cards.test_sizes import LIMIT, units
from tests.cards.walk import of
from tests.dialogs.desk import TENANT, Bench

FINDINGS = Section.FINDINGS


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = office(tmp_path)
    write(found, FINDINGS, "Står der", "Står her")
    return found


def test_sixty_thousand_characters_come_back_with_words_and_the_letter_stands(bench: Bench) -> None:
    pasted = "Åpent brev, \n" * 5000
    card = write(bench, FINDINGS, pasted[:60_000], pasted[:60_000])
    assert "Det er plass til 2\N{NO-BREAK SPACE}000 tegn" in read(card)
    assert "60\N{NO-BREAK SPACE}000 tegn er skrevet" in read(card)
    assert inputs(card)["text_nb"] == pasted[:8000]
    assert units(card) < LIMIT
    assert letter(bench).piece(FINDINGS).text.nb == "Står der"


def test_a_text_a_little_too_long_comes_back_whole(bench: Bench) -> None:
    card = write(bench, FINDINGS, "Ø" * (SECTION_LIMIT + 1), "Kort")
    assert inputs(card)["text_nb"] == "Ø" * (SECTION_LIMIT + 1)
    assert inputs(card)["text_nn"] == "Kort"
    assert "Feltet viser" not in read(card)


def test_the_client_is_not_asked_to_cut_off_what_is_pasted(bench: Bench) -> None:
    form = press(bench, "section", section="findings")
    assert not [one for one in of(form.card, "Input.Text") if "maxLength" in one]


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("javascript:alert(1)", "begynne med https://"),
        ("http://www.example.no", "begynne med https://"),
        ("https://nowhere", "fører ingen steder"),
        ("https://user:secret@example.no", "hvor lenken"),
        ("", "mangler adressen"),
    ],
)
def test_a_link_that_cannot_be_used_comes_back_with_the_reason(bench: Bench, link: str, reason: str) -> None:
    text = f"Les [veilederen]({link}) før møtet"
    card = write(bench, FINDINGS, text, "Les", marks="same")
    assert reason in read(card)
    assert inputs(card) | {"text_nb": text, "text_nn": "Les", "marks": "same"} == inputs(card)
    assert letter(bench).piece(FINDINGS).text.nb == "Står der"
    mended = drawn_from(card, "write") | {"text_nb": "Les veilederen", "text_nn": "Les"}
    assert "er lagret" in read(bench.press(LEAD, "bulletin.write/1", mended))


def test_a_link_in_either_form_is_looked_at(bench: Bench) -> None:
    assert "begynne med https://" in read(write(bench, FINDINGS, "Fint", "[her](http://a.no)"))


@pytest.mark.parametrize(
    "text",
    [
        "**fet uten slutt",
        "[lenke uten slutt](https://",
        "- \n  - \n> # `",
        "<script>alert(1)</script>",
        "<at>Kari</at> @everyone",
        "| a | b |\n|---|",
        "\u202esnudd\u202c",
    ],
)
def test_broken_markdown_and_what_looks_like_code_is_text_like_any_other(bench: Bench, text: str) -> None:
    card = write(bench, FINDINGS, text)
    assert "er lagret" in read(card)
    assert letter(bench).piece(FINDINGS).text.nb.split() == text.split()
    assert not [one for one in of(card.card, "TextBlock") if "<" in one["text"]]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=some.text(some.sampled_from("ab*_[](<>)#-`!\\ \n:/1.")))
def test_any_text_is_either_kept_or_comes_back_as_it_was_typed(bench: Bench, text: str) -> None:
    card = write(bench, FINDINGS, text)
    if "er lagret" in read(card):
        assert letter(bench).piece(FINDINGS).text.nb.split() == text.split()
    else:
        assert inputs(card)["text_nb"] == text


def test_too_many_questions_come_back(bench: Bench) -> None:
    four = "En?\nTo?\nTre?\nFire?"
    card = write(bench, Section.ASKING, "Si fra", questions_nb=four)
    assert "Høyst 3 spørsmål" in read(card)
    assert (inputs(card)["questions_nb"], inputs(card)["text_nb"]) == (four, "Si fra")
    assert not letter(bench).asks


def test_too_many_occasions_come_back_as_they_were_ticked(bench: Bench) -> None:
    many = [f"more-{n}" for n in range(OCCASIONS_MOST + 1)]
    for one in many:
        occasion = WEBINAR.__class__(one, WEBINAR.sort, WEBINAR.day, f"Nummer {one}")
        bench.work(lambda work, it=occasion: work.occasions.keep(TENANT, it, by=LEAD, at=bench.at))
    card = write(bench, Section.COMING, "Mye", picked=",".join(many))
    assert f"Velg høyst {OCCASIONS_MOST}" in read(card)
    assert (inputs(card)["picked"], inputs(card)["text_nb"]) == (",".join(many), "Mye")


@pytest.mark.parametrize(
    ("link", "alt", "reason"),
    [
        ("https://example.no/kaffe.png", "", "hva bildet viser"),
        ("https://example.no/album/kaffe", "Kaffe", "ikke til et bilde"),
        ("https://example.no/kaffe.svg", "Kaffe", "ikke til et bilde"),
        ("http://example.no/kaffe.png", "Kaffe", "begynne med https://"),
        ("javascript:alert('a.png')", "Kaffe", "begynne med https://"),
        ("data:image/png;base64,AAAA", "Kaffe", "begynne med https://"),
    ],
)
def test_a_picture_that_is_none_comes_back_with_the_reason(
    bench: Bench, link: str, alt: str, reason: str
) -> None:
    form = drawn_from(press(bench, "heading_form"), "heading")
    filled = {"title_nb": "Høstbrev", "title_nn": "Haustbrev", "image": link, "alt_nb": alt, "alt_nn": ""}
    card = press(bench, "heading", **form | filled)
    assert reason in read(card)
    assert inputs(card) == filled
    assert letter(bench).title.nb == ""


def test_a_title_too_long_comes_back(bench: Bench) -> None:
    form = drawn_from(press(bench, "heading_form"), "heading")
    card = press(bench, "heading", **form | {"title_nb": "Å" * 81})
    assert "plass til 80 tegn" in read(card)
    assert inputs(card)["title_nb"] == "Å" * 81


@pytest.mark.parametrize(
    "forged",
    [
        {"section": "secrets"},
        {"section": "findings", "version": "new", "text_nb": "x"},
        {"section": "findings", "text_nb": ["x"]},
        {"section": "findings", "text_nb": "\ud800"},
        {"bulletin": "another", "section": "findings", "text_nb": "x"},
        {"text_nb": "x"},
    ],
)
def test_a_forged_form_changes_nothing(bench: Bench, forged: dict[str, Any]) -> None:
    before = letter(bench)
    bench.press(LEAD, "bulletin.write/1", {"bulletin": LETTER, "version": 0} | forged)
    assert letter(bench) == before


def test_a_title_is_never_read_as_markdown_where_it_is_written(bench: Bench) -> None:
    form = drawn_from(press(bench, "heading_form"), "heading")
    press(bench, "heading", **form | {"title_nb": "[Vinn](https://example.no)"})
    cards = [
        press(bench, verb, section="findings") for verb in ("show", "section", "order_form", "heading_form")
    ]
    texts = [one["text"] for card in cards for one in of(card.card, "TextBlock")]
    assert not [text for text in texts if "](" in text]

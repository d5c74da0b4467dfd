"""The picture of a card: all that stands on it, what is hidden folded, and every text as text."""

from collections import Counter
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import layout
from cards.actions import press
from cards.elements import action_set, box, column, row, run, said, sheet, text
from cards.inputs import chosen, dated, written
from cards.picture import picture
from cards.welcome import ShowHelp
from tests.cards.walk import of, parts
from tests.gallery import cards

CARDS = cards()


TAGS = {
    "article",
    "p",
    "span",
    "div",
    "details",
    "summary",
    "button",
    "b",
    "label",
    "img",
    "textarea",
    "input",
}


class Tags(HTMLParser):
    """The elements a browser finds."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.found.add(tag)


def drawn(*body: dict) -> Element:
    """A card with this on it."""
    return picture(sheet(list(body), language="nn", spoken="", fallback=""))


def html(*body: dict) -> str:
    return tostring(drawn(*body), encoding="unicode", method="html")


@pytest.mark.parametrize("name", CARDS)
def test_every_text_button_and_label_of_every_card_is_on_its_picture(name: str):
    read = Counter(" ".join(picture(CARDS[name]).itertext()).split())
    body = CARDS[name]["body"]
    openers = [part for part in parts(body) if part.get("selectAction")]
    folded = [text for opener in openers for text in of(opener, "TextBlock")]
    texts = [t for t in [*of(body, "TextBlock"), *of(body, "TextRun")] if t not in folded]
    for said_there in texts:
        plain = said_there["text"]
        if said_there["type"] == "TextBlock":
            plain = plain.replace("<at>", "@").replace("</at>", "")
        assert not Counter(plain.split()) - read
    for action in of(body, "Action."):
        assert not Counter(action.get("title", "").split()) - read
    for field in of(body, "Input."):
        assert not Counter(field["label"].split()) - read


@pytest.mark.parametrize("name", CARDS)
def test_there_is_nothing_on_a_card_that_cannot_be_drawn(name: str):
    assert not picture(CARDS[name]).findall(".//*[@class='unknown']")


def test_what_cannot_be_drawn_says_so():
    assert '<p class="unknown">? Media</p>' in html({"type": "Media"})


def test_what_is_hidden_can_be_unfolded_under_its_title():
    folded, shown = (layout.folded("Meir", "x", text("Løynt"), open=open) for open in (False, True))
    assert "<details><summary>Meir</summary>" in html(*folded)
    assert "<details open" in html(*shown)
    assert html(*folded).count("Meir") == 1
    assert "<details><summary>…</summary>" in html(box(text("Løynt"), id="y", hidden=True))


def test_inputs_show_their_label_their_hint_and_their_value():
    page = html(
        written("a", "Namn", value="Solbakken", hint="Skriv her", several_lines=True),
        chosen("b", "Val", [("Ja", "yes"), ("Nei", "no")], value="no"),
        dated("c", "Dag"),
    )
    assert '<textarea placeholder="Skriv her" disabled="" rows="3">Solbakken</textarea>' in page
    assert '<input type="radio" disabled="">Ja' in page
    assert '<input type="radio" disabled="" checked="">Nei' in page
    assert '<b>Dag</b><input type="date" value="" disabled="">' in page


def test_rows_buttons_and_looks_are_kept():
    page = html(
        row(column(text("ein")), column(text("to"))),
        said(run("tre", bold=True, color="good")),
        action_set(press(ShowHelp(), "Hjelp", main=True)),
    )
    assert page.count('class="Column spacing-small"') == 2
    assert '<span class="TextRun weight-bolder color-good">tre</span>' in page
    assert '<button class="Action-Execute style-positive" type="button">Hjelp</button>' in page
    assert page.startswith('<article class="AdaptiveCard" lang="nn">')


def test_an_image_is_shown_when_the_card_carries_it_and_nothing_is_fetched():
    carried = html({"type": "Image", "url": "data:image/png;base64,AAAA", "altText": "Vegen"})
    assert '<img class="Image" src="data:image/png;base64,AAAA" alt="Vegen">' in carried
    fetched = html({"type": "Image", "url": "https://example.com/x.png", "altText": "Vegen"})
    assert "example.com" not in fetched
    assert "Vegen" in fetched


@given(st.text())
def test_whatever_anybody_wrote_is_text_and_never_html(words: str):
    words = f'"><script>alert(1)</script>&amp;{words}'
    page = html(
        text(words),
        said(run(words)),
        *layout.folded(words, words, text(words)),
        written("a", words, value=words, hint=words),
        chosen("b", words, [(words, words)], value=words),
        action_set(press(ShowHelp(), words)),
        {"type": words, "style": words},
        {"type": "Image", "url": f"data:image/{words}", "altText": words},
    )
    tags = Tags()
    tags.feed(page)
    assert tags.found <= TAGS
    assert "alert(1)" in page

"""The elements over the library, and what people write on them."""

import pytest
from adaptivecards.elements import TextBlock

from cards import elements, layout
from cards.inputs import written


def test_a_misspelt_keyword_is_refused_where_the_library_lets_it_vanish() -> None:
    assert "weigth" not in TextBlock(text="x", weigth="bolder").render()
    with pytest.raises(TypeError, match="TextBlock has no «weigth»"):
        elements._drawn(TextBlock, {"weigth": "bolder"})


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(TypeError):
        elements._drawn(TextBlock, {"size": 12})


def test_two_texts_in_one_style_do_not_share_their_words() -> None:
    first, second = elements.text("one"), elements.text("two")
    assert (first["text"], second["text"]) == ("one", "two")


def test_more_buttons_than_teams_shows_are_refused_when_drawn() -> None:
    with pytest.raises(ValueError, match="7 actions in one set"):
        elements.action_set(*({"type": "Action.Execute"} for _ in range(7)))


def test_an_input_without_a_label_is_refused_when_drawn() -> None:
    with pytest.raises(ValueError, match="remark has no label"):
        written("remark", "")


def test_what_people_write_is_never_read_as_markdown() -> None:
    node = elements.said(elements.run("[trykk her](https://example.org) **nå**"))
    assert node["type"] == "RichTextBlock"
    assert node["inlines"][0]["text"] == "[trykk her](https://example.org) **nå**"


def test_a_text_is_shown_line_for_line() -> None:
    shown = [node["inlines"][0]["text"] for node in layout.paragraphs("én\n\n to \r\ntre")]
    assert shown == ["én", "to", "tre"]


def test_a_text_of_many_lines_loses_none_of_them() -> None:
    shown = [node["inlines"][0]["text"] for node in layout.paragraphs("\n".join(map(str, range(40))))]
    assert len(shown) == layout.PARAGRAPHS
    assert " ".join(shown) == " ".join(map(str, range(40)))


def test_a_text_is_shortened_visibly() -> None:
    assert layout.clipped("abcdef", 4) == "abc…"
    assert layout.clipped("abcd", 4) == "abcd"
    assert layout.clipped("abcdef", 0) == "abcdef"

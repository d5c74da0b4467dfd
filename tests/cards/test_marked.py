"""From what somebody wrote to what is shown: nothing is lost, and nothing becomes more than it may."""

import pytest

from cards.elements import ACTIONS_MOST, Node
from cards.marked import plain, read, shown
from programme.bulletin.marked import LinkEmpty, LinkNotHttps, LinkUnsafe, Paragraph, Run
from programme.refusals import Refused
from tests.cards.walk import of

NAV = "https://nav.no"


def card(text: str) -> Node:
    return {"body": shown(read(text))}


def words(text: str) -> list[str]:
    return [one["text"] for one in of(card(text), "TextRun")]


def buttons(text: str) -> list[tuple[str, str]]:
    return [(one["title"], one["url"]) for one in of(card(text), "Action.OpenUrl")]


def test_bold_and_italic_are_runs_of_one_line() -> None:
    assert read("Hei **alle _sammen_**!") == (
        Paragraph((Run("Hei "), Run("alle ", bold=True), Run("sammen", bold=True, italic=True), Run("!"))),
    )
    looks = [(one.get("weight"), one.get("italic")) for one in of(card("a **b** *c*"), "TextRun")]
    assert looks == [(None, None), ("Bolder", None), (None, None), (None, True)]


def test_a_broken_line_stands_close_under_the_one_above() -> None:
    assert [(one.runs[0].words, one.tight) for one in read("en\nto\r\n\r\ntre")] == [
        ("en", False),
        ("to", True),
        ("tre", False),
    ]
    assert [one.get("spacing") for one in shown(read("en\nto\n\ntre"))] == [None, "None", None]


def test_what_is_bold_stays_so_over_a_broken_line() -> None:
    assert [one.runs for one in read("**en\nto**")] == [(Run("en", bold=True),), (Run("to", bold=True),)]


def test_a_heading_is_a_line_in_bold() -> None:
    assert read("## Til *dere*\nHei") == (
        Paragraph((Run("Til ", bold=True), Run("dere", bold=True, italic=True))),
        Paragraph((Run("Hei"),)),
    )


def test_a_list_keeps_its_marks_and_is_two_deep_at_most() -> None:
    text = "- en\n  - to\n    - tre\n      - fire\n+ pluss\n\n1) først\n2) så"
    assert [(one.mark, one.level) for one in read(text)] == [
        ("•", 0),
        ("•", 1),
        ("•", 1),
        ("•", 1),
        ("+", 0),
        ("1)", 0),
        ("2)", 0),
    ]
    assert words(text)[:4] == ["• ", "en", "\u2003• ", "to"]


def test_a_day_at_the_head_of_a_line_is_not_counted_anew() -> None:
    text = "17. mai er det fri\n24. mai møtes vi\n24. mai er det også kake"
    assert plain(read(text)) == text


def test_a_mark_without_words_stays() -> None:
    assert plain(read("- \n- - en\n\n7.")) == "•\n•\n• en\n7."


def test_a_link_is_a_button_and_tells_where_it_leads() -> None:
    text = f"Les [veilederen]({NAV}/a) og [loven](https://www.lovdata.no/b).\n\nHilsen oss"
    assert buttons(text) == [("Veilederen", f"{NAV}/a"), ("Loven", "https://www.lovdata.no/b")]
    assert "".join(words(text)) == "Les veilederen (nav.no) og loven (lovdata.no).Hilsen oss"
    assert [node["type"] for node in shown(read(text))] == ["RichTextBlock", "ActionSet", "RichTextBlock"]
    assert plain(read(text)) == "Les veilederen og loven.\nHilsen oss"


def test_the_links_of_a_list_stand_together_beneath_it() -> None:
    text = f"Les:\n- [en]({NAV}/1)\n- [to]({NAV}/2)\n\nHilsen"
    assert [node["type"] for node in shown(read(text))] == [
        *["RichTextBlock"] * 3,
        "ActionSet",
        "RichTextBlock",
    ]


def test_links_called_alike_are_told_apart_and_the_same_link_is_one_button() -> None:
    text = f"[her]({NAV}) og [her](https://lovdata.no), og [her]({NAV}) igjen"
    assert buttons(text) == [("Her · nav.no", NAV), ("Her · lovdata.no", "https://lovdata.no")]


def test_a_set_of_buttons_holds_no_more_than_teams_shows() -> None:
    sets = of(card(" ".join(f"[l{n}]({NAV}/{n})" for n in range(20))), "ActionSet")
    assert [len(one["actions"]) for one in sets] == [ACTIONS_MOST] * 3 + [2]


def test_a_link_without_words_shows_its_address() -> None:
    for text in (f"[]({NAV})", f"[ ]({NAV})", f"[{NAV}]({NAV})", f"[nav.no]({NAV})"):
        assert "".join(words(text)).strip() in {NAV, "nav.no"}
    assert NAV in "".join(words(f"[\u200d]({NAV})"))


def test_a_link_that_says_another_address_is_seen_through() -> None:
    assert "".join(words(f"[https://bank.no]({NAV})")) == "https://bank.no (nav.no)"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[klikk](javascript:alert(1))", LinkNotHttps),
        ("[klikk](java&#115;cript:alert(1))", LinkNotHttps),
        ("[klikk](http://nav.no)", LinkNotHttps),
        ("[klikk](//nav.no)", LinkNotHttps),
        ("[klikk](#)", LinkNotHttps),
        ("[klikk]()", LinkEmpty),
        ("[klikk](<>)", LinkEmpty),
        ("**[klikk](mailto:kari@eksempel.no)**", LinkNotHttps),
        ("- [klikk](data:text/html,hei)", LinkNotHttps),
        ("# [klikk](https://nav.no@eksempel.no)", LinkUnsafe),
        ("[klikk](https://nav.no\\@eksempel.no)", LinkUnsafe),
        ("[klikk](<https://nav.no/en side>)", LinkUnsafe),
        ("[klikk](https://localhost/)", LinkUnsafe),
    ],
)
def test_a_link_that_cannot_be_used_is_refused(text: str, why: type[Refused]) -> None:
    with pytest.raises(why):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "**ikke ferdig",
        "_heller ikke* her_igjen",
        "[en klamme",
        "[ord][her]",
        "![bilde](javascript:alert(1))",
        "<at>Kari</at>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- borte -->",
        "`kode` ```mer```",
        "| a | b |",
        "> sitat",
        "---",
        "***",
        "===",
        "~~borte~~",
        "&amp; &lt; &#8238; &nbsp;",
        "1.uten mellomrom",
        "#trygg",
        "###",
        "5 * 3 * 2",
        "C:\\Mine dokumenter\\ \\[a\\] \\",
        "fil_med_strek.txt",
        "{{{ $x }}} ${y}",
        "שלום עולם",
        "👩‍👩‍👧 🏳️‍🌈",
    ],
)
def test_what_is_no_markup_of_ours_stands_as_it_was_written(text: str) -> None:
    assert "".join(words(text)) == text
    assert buttons(text) == []
    assert {one.bold or one.italic for line in read(text) for one in line.runs} == {False}


@pytest.mark.parametrize(
    "text",
    [
        "[ord] (https://nav.no)",
        "[ord](https://nav.no",
        "[ord](https://nav.no/en side)",
        "[her]: https://nav.no",
        "![bilde](https://nav.no/a.png)",
        "<https://nav.no>",
        "https://nav.no",
    ],
)
def test_an_address_by_itself_is_a_button_too_and_stands_as_it_was_pasted(text: str) -> None:
    assert "".join(words(text)).startswith(text[:4])
    assert text in "".join(words(text))
    assert [url.split("/")[2] for _, url in buttons(text)] == ["nav.no"]


def test_the_sign_that_ends_a_sentence_is_no_part_of_an_address() -> None:
    assert [url for _, url in buttons("Se https://nav.no/kurs. Velkommen!")] == ["https://nav.no/kurs"]


def test_a_pasted_address_must_be_https_as_any_other() -> None:
    with pytest.raises(LinkNotHttps):
        read("Se http://nav.no")


def test_signs_that_cannot_be_seen_are_left_out() -> None:
    assert plain(read("Hei\u202e alle\u200b \u2066sammen\u2069\ufeff\x00\x07")) == "Hei alle sammen"
    assert buttons("[ord](https://nav\u200b.no/\u202ea)") == [("Ord", "https://nav.no/a")]
    assert read("\u200b\n\u202e") == read("") == ()

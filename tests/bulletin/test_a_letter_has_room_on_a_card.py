"""A letter that no card could hold is turned back while it is written, kindly, and not when it leaves."""

from dataclasses import replace
from pathlib import Path

import pytest

from programme.bulletin.bulletin import SECTION_LIMIT, Bulletin, Section
from programme.bulletin.texts import Both
from tests.bulletin.office import (
    LEAD,
    LETTER,
    copies,
    draft,
    go,
    letter,
    office,
    press,
    push,
    review,
    rewritten,
    said,
)
from tests.cards.test_sizes import LIMIT, units
from tests.cards.walk import of
from tests.dialogs.desk import TENANT, Bench

HUGE = [(signs * SECTION_LIMIT)[:SECTION_LIMIT].strip() for signs in ("a\n", "- a\n", "*a* b ")]
TOLD = "større enn Teams kan vise"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path)


def put_in(bench: Bench, words: str, *sections: Section, used: bool = True) -> None:
    """As it could have been kept at another time."""
    before = letter(bench)
    pieces = tuple(
        replace(one, text=Both(words, words), used=used) if one.section in sections else one
        for one in before.pieces
    )
    bench.work(lambda work: work.bulletins.keep(TENANT, before, replace(before, pieces=pieces)))


@pytest.mark.parametrize("words", HUGE)
def test_what_is_too_much_for_a_card_comes_back_as_it_was_typed(bench: Bench, words: str) -> None:
    put_in(bench, words, Section.COMING)
    texts = {"text_nb": words, "text_nn": words}
    shown = press(bench, LEAD, "bulletin.write/1", section="findings", version="1", **texts)
    assert TOLD in said(shown)
    assert [one["value"] for one in of(shown.card, "Input.Text")][:2] == [words, words]
    assert units(shown) < LIMIT


@pytest.mark.parametrize("words", HUGE)
def test_what_was_kept_otherwise_is_turned_back_before_it_is_sent(bench: Bench, words: str) -> None:
    put_in(bench, words, *Section)
    assert TOLD in said(push(bench, LEAD, review(bench), "bulletin.send/1"))
    assert not copies(bench)


def test_a_section_that_was_left_out_comes_back_only_where_there_is_room(bench: Bench) -> None:
    put_in(bench, HUGE[0], Section.SHARED, used=False)
    assert TOLD in said(press(bench, LEAD, "bulletin.use/1", section="shared", used="true"))
    assert not letter(bench).piece(Section.SHARED).used


def test_the_longest_letter_that_is_kept_is_shown_and_arrives_in_full(bench: Bench) -> None:
    """With the greatest amount of small things that has room, every card of it can be sent."""
    line = "Punkt [her](https://a.no)\n"
    many = next(n for n in range(60, 0, -1) if _is_kept(bench, line * n))
    assert many > 20
    for verb in ("bulletin.show/1", "bulletin.review/1", "bulletin.preview/1"):
        assert units(press(bench, LEAD, verb)) < LIMIT
    push(bench, LEAD, review(bench), "bulletin.send/1")
    go(bench)
    assert [(one.edition, one.why) for one in copies(bench)] == [(1, ""), (1, "")]


def _is_kept(bench: Bench, words: str) -> bool:
    rewritten(bench, words.strip())
    return letter(bench).piece(Section.FINDINGS).text.nb == words.strip()


def test_a_template_that_has_no_room_changes_nothing(bench: Bench) -> None:
    draft(bench, "earlier")
    put_in(bench, HUGE[0], *Section)
    _has_left(bench)
    form = press(bench, LEAD, "bulletin.template_form/1", id="earlier")
    shown = push(bench, LEAD, form, "bulletin.template/1", template=LETTER, parts="coming,findings,shared")
    assert TOLD in said(shown)
    assert letter(bench, "earlier").piece(Section.COMING).text.nb == ""


def _has_left(bench: Bench) -> None:
    before = letter(bench)
    after: Bulletin = replace(before, state=before.state.__class__("sent"), edition=1)
    bench.work(lambda work: work.bulletins.keep(TENANT, before, after))


@pytest.mark.parametrize("signs", ["a\n", '"', "😀"])
def test_whatever_is_pasted_into_every_field_the_form_can_be_sent_back(bench: Bench, signs: str) -> None:
    pasted = (signs * 60_000)[:60_000]
    texts = dict.fromkeys(("text_nb", "text_nn", "questions_nb", "questions_nn"), pasted)
    shown = press(bench, LEAD, "bulletin.write/1", section="asking", version="0", **texts)
    assert units(shown) < LIMIT
    assert "60\N{NO-BREAK SPACE}000 tegn er skrevet" in said(shown)

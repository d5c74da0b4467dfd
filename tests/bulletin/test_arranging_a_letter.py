"""Title, picture and order; an earlier letter as a template; put away and brought back."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from programme.bulletin.bulletin import Section, State
from programme.bulletin.course import plan
from programme.people import Role
from tests.bulletin.writer import (
    HAS_BEEN,
    LEAD,
    WEBINAR,
    becomes,
    drawn_from,
    inputs,
    letter,
    office,
    press,
    read,
    told,
    verbs,
    write,
)
from tests.dialogs.desk import TENANT, Bench

FINDINGS = Section.FINDINGS


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path)


def test_sections_change_places_and_two_presses_do_what_one_does(bench: Bench) -> None:
    for _ in range(2):
        press(bench, "place", section="asking", place="0")
    order = [piece.section for piece in letter(bench).pieces]
    assert order == [Section.ASKING, Section.COMING, FINDINGS, Section.SHARED]
    press(bench, "place", section="asking", place="99")
    assert letter(bench).pieces[-1].section is Section.ASKING


def test_title_and_picture_are_kept(bench: Bench) -> None:
    form = press(bench, "heading_form")
    filled = {
        "title_nb": " Brev til\nhøsten ",
        "title_nn": "Brev til hausten",
        "image": "https://example.no/a.PNG",
    }
    card = press(bench, "heading", **drawn_from(form, "heading") | filled | {"alt_nb": "En kaffekopp"})
    assert "Tittel og bilde er lagret." in read(card)
    one = letter(bench)
    assert (one.title.nb, one.image.link) == ("Brev til høsten", "https://example.no/a.PNG")
    again = press(bench, "heading_form")
    assert inputs(again)["alt_nb"] == "En kaffekopp"
    press(bench, "heading", **drawn_from(again, "heading") | filled | {"image": ""})
    assert letter(bench).image.link == "", "an empty field means no picture"


def test_an_earlier_letter_lends_its_texts_and_nothing_that_was_only_true_then(bench: Bench) -> None:
    told(bench, "e-1", *Role)
    now = letter(bench)
    shared = bench.work(lambda work: work.experiences.get(TENANT, "e-1"))
    earlier = replace(
        now.write(FINDINGS, "Veileder", "Rettleiar", bench.at, version=0).ask("Hva?", "Kva?", bench.at),
        id="earlier",
        state=State.SENT,
        occasions=(HAS_BEEN, WEBINAR),
        shared=(shared.told(bench.work(lambda work: work.groups.get(TENANT, "group-1"))),),
    )
    bench.work(lambda work: work.bulletins.add(TENANT, earlier))
    write(bench, Section.ASKING, "Mine egne ord")
    form = inputs(press(bench, "template_form"))
    assert form == {"template": "earlier", "parts": "coming,findings,shared"}, "what is empty is ticked"
    press(bench, "template", **form)
    after = letter(bench)
    assert after.piece(FINDINGS).text.nn == "Rettleiar"
    assert after.occasions == (WEBINAR,)
    assert after.shared == ()
    assert after.piece(Section.ASKING).text.nb == "Mine egne ord"
    press(bench, "template", template="earlier", parts="asking")
    assert letter(bench).questions.nn == "Kva?"


def test_there_may_be_no_earlier_letter(bench: Bench) -> None:
    assert "Det er ikke sendt noe brev ennå" in read(press(bench, "template_form"))


def test_a_letter_is_put_away_and_brought_back_with_all_that_was_written(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder")
    card = press(bench, "discard")
    assert "Lagt bort" in read(card)
    assert letter(bench).state is State.DISCARDED
    refused = write(bench, FINDINGS, "Mer")
    assert "bulletin.bring_back/1" in verbs(refused)
    assert "Ny veileder" in read(press(bench, "bring_back"))
    assert (letter(bench).state, letter(bench).ended) == (State.DRAFT, None)


def test_bringing_back_changes_nothing_in_a_letter_that_is_planned(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder")
    becomes(bench, lambda one: plan(one, LEAD, bench.at + timedelta(days=2), approval=False))
    press(bench, "bring_back")
    assert letter(bench).state is State.PLANNED

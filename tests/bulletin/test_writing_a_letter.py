"""A letter is written one section at a time, in two written forms, and every step is kept."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from programme.bulletin.bulletin import Section, State
from programme.bulletin.course import leave, plan
from programme.people import Role
from tests.bulletin.writer import (
    HAS_BEEN,
    LEAD,
    LETTER,
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
from tests.cards.walk import of
from tests.dialogs.desk import CHAT, TENANT, Bench

FINDINGS = Section.FINDINGS


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path)


def test_the_desk_shows_every_section_and_leads_first_to_sending(bench: Bench) -> None:
    card = press(bench, "show")
    assert "Utkast" in read(card)
    assert read(card).count("Tomt, og kommer ikke med") == 4
    first = of(card.card, "Action.Execute")[0]
    assert (first["verb"], first["style"]) == ("bulletin.review/1", "positive")
    assert {"bulletin.preview/1", "bulletin.audience/1", "bulletin.section/1"} <= verbs(card)


def test_what_is_written_is_kept_at_once_and_comes_back_in_the_form(bench: Bench) -> None:
    card = write(bench, FINDINGS, "Ny veileder", "Ny rettleiar")
    assert "«Nytt siden sist» er lagret." in read(card)
    assert "✓ Bokmål og nynorsk" in read(card)
    form = inputs(press(bench, "section", section="findings"))
    assert (form["text_nb"], form["text_nn"]) == ("Ny veileder", "Ny rettleiar")


def test_every_clients_line_break_is_one(bench: Bench) -> None:
    write(bench, FINDINGS, "  - en \r\n- to\r- tre\n\n")
    assert letter(bench).piece(FINDINGS).text.nb == "- en\n- to\n- tre"


def test_the_form_that_was_not_written_is_missing_and_then_older(bench: Bench) -> None:
    assert "Nynorsk mangler" in read(write(bench, FINDINGS, "Ny veileder"))
    assert "✓ Bokmål og nynorsk" not in read(press(bench, "show"))
    write(bench, FINDINGS, "Ny veileder", "Ny rettleiar", marks="same")
    assert "Nynorsken er eldre enn bokmålet" in read(write(bench, FINDINGS, "Kort veileder", "Ny rettleiar"))
    assert letter(bench).behind() == (FINDINGS,)


def test_a_tick_tells_that_both_forms_say_the_same(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder", "Ny rettleiar")
    write(bench, FINDINGS, "Ny veileder.", "Ny rettleiar")
    assert letter(bench).behind() == (FINDINGS,)
    card = write(bench, FINDINGS, "Ny veileder.", "Ny rettleiar", marks="same")
    assert "✓ Bokmål og nynorsk" in read(card)
    kept = letter(bench)
    write(bench, FINDINGS, "Ny veileder.", "Ny rettleiar", marks="same", version=0)
    assert letter(bench) == kept, "the same press once more changes nothing"


def test_a_section_is_left_out_and_taken_back_with_its_words(bench: Bench) -> None:
    card = write(bench, FINDINGS, "Ny veileder", marks="out")
    assert "Utelatt denne gangen" in read(card)
    assert letter(bench).said == ()
    assert inputs(press(bench, "section", section="findings"))["marks"] == "out"
    card = press(bench, "use", section="findings", used=True)
    assert "Utelatt" not in read(card)
    assert [piece.section for piece in letter(bench).said] == [FINDINGS]


def test_occasions_are_picked_from_what_is_coming(bench: Bench) -> None:
    form = press(bench, "section", section="coming")
    assert "Overlapp mellom vakter" in read(form)
    assert "Kurs som har vært" not in read(form)
    write(bench, Section.COMING, picked=f"{WEBINAR.id},{HAS_BEEN.id},made-up")
    assert letter(bench).occasions == (WEBINAR,)
    assert "• Overlapp mellom vakter" in read(press(bench, "show"))
    assert inputs(press(bench, "section", section="coming"))["picked"] == WEBINAR.id


def test_an_experience_can_be_picked_only_when_all_of_its_group_have_said_yes(bench: Bench) -> None:
    told(bench, "e-1", *Role)
    told(bench, "e-2", Role.LEADER)
    form = press(bench, "section", section="shared")
    assert [one["value"] for one in of(form.card, "Input.")[0]["choices"]] == ["e-1"]
    write(bench, Section.SHARED, picked="e-1,e-2")
    assert [one.id for one in letter(bench).shared] == ["e-1"]


def test_questions_stand_one_on_each_line_in_both_forms(bench: Bench) -> None:
    card = write(bench, Section.ASKING, questions_nb="Hva?\n\nHvorfor?", questions_nn="Kva?\nKvifor?")
    assert "• Hvorfor?" in read(card)
    assert letter(bench).asks
    assert letter(bench).behind() == ()


def test_what_was_planned_is_a_draft_again_when_it_is_changed_and_that_is_told(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder")
    becomes(bench, lambda one: plan(one, LEAD, bench.at + timedelta(days=2), approval=False))
    assert "Klart til å sendes" in read(press(bench, "show"))
    card = write(bench, FINDINGS, "Ny veileder", "Ny rettleiar")
    assert "Brevet er et utkast igjen" in read(card)
    assert (letter(bench).state, letter(bench).send_at) == (State.DRAFT, None)
    assert not [line for line in bench.rows("due") if LETTER in line]


def test_a_letter_that_was_sent_meanwhile_leads_to_what_can_be_done_now(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder")
    becomes(bench, lambda one: leave(plan(one, LEAD, bench.at, approval=False)))
    sent = letter(bench)
    late = "Enda nyere veileder " * 90
    card = write(bench, FINDINGS, late)
    assert "Brevet er sendt" in read(card)
    assert late.strip() in read(card), "what was typed is given back whole"
    assert {"bulletin.truth/1", "bulletin.correct/1"} <= verbs(card)
    for verb in (
        "section",
        "use",
        "heading_form",
        "order_form",
        "template_form",
        "place",
        "template",
        "discard",
    ):
        data = {"section": "findings", "used": False, "place": "0", "template": "x", "parts": "findings"}
        assert "bulletin.correct/1" in verbs(press(bench, verb, **data)), verb
    assert letter(bench) == sent


def test_a_correction_is_written_with_the_same_forms(bench: Bench) -> None:
    write(bench, FINDINGS, "Ny veileder")
    becomes(bench, lambda one: leave(plan(one, LEAD, bench.at, approval=False)))
    correction = replace(letter(bench), id="c-1", state=State.DRAFT, corrects=LETTER, edition=0, send_at=None)
    bench.work(lambda work: work.bulletins.add(TENANT, correction))
    card = press(bench, "show")
    assert [one["data"] for one in of(card.card, "Action.Execute") if one["title"] == "Til rettelsen"] == [
        {"verb": "bulletin.show/1", "bulletin": "c-1"}
    ]
    data = {"bulletin": "c-1", "section": "findings", "version": 1, "text_nb": "Rettet veileder"}
    card = bench.press(LEAD, "bulletin.write/1", data)
    assert "merket «Rettet»" in read(card)
    assert "bulletin.audience/1" not in verbs(card), "it goes to those who have the letter"
    assert letter(bench).piece(FINDINGS).text.nb == "Ny veileder"


def test_the_form_opens_in_a_window_of_its_own(bench: Bench) -> None:
    form = press(bench, "section", section="findings")
    window = next(one["data"] for one in of(form.card, "Action.Submit") if "msteams" in one["data"])
    opened = bench.open(LEAD, "bulletin.section/1", window)
    assert not [one for one in of(opened.card, "Action.Submit") if "msteams" in one["data"]]
    data = drawn_from(opened, "write") | {"text_nb": "Skrevet i et vindu"}
    bench.press_in_dialog(LEAD, "bulletin.write/1", data)
    assert letter(bench).piece(FINDINGS).text.nb == "Skrevet i et vindu"


@pytest.mark.parametrize(("who", "where"), [("helper", ""), ("stranger", ""), (LEAD, CHAT)])
def test_only_a_lead_writes_and_only_where_nobody_reads_along(bench: Bench, who: str, where: str) -> None:
    write(bench, FINDINGS, "Ikke for andre ennå")
    before = letter(bench)
    data = {"bulletin": LETTER, "section": "findings", "version": 1, "text_nb": "x", "used": False}
    for verb in ("show", "section", "write", "use", "heading_form", "order_form", "template_form", "discard"):
        card = bench.press(who, f"bulletin.{verb}/1", data, where=where)
        assert "Ikke for andre" not in read(card), verb
    assert letter(bench) == before

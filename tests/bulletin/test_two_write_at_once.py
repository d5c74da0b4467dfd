"""Two who write in one letter see each other, and neither loses a word."""

import threading
from datetime import date
from pathlib import Path

import pytest

from dialogs.bulletin.letters import keep
from programme.bulletin.bulletin import Bulletin, Section, WroteMeanwhile
from storage.database import Database
from tests.bulletin.writer import (
    LEAD,
    LETTER,
    OTHER,
    WEBINAR,
    drawn_from,
    inputs,
    letter,
    office,
    press,
    read,
    write,
)
from tests.dialogs.desk import MONDAY, TENANT, Bench

FINDINGS = Section.FINDINGS


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path)


def test_the_second_one_sees_what_the_first_has_saved_and_keeps_their_own_in_the_form(bench: Bench) -> None:
    write(bench, FINDINGS, "Karis ord", "Karis ord på nynorsk", version=0)
    card = write(bench, FINDINGS, "Oles ord", who=OTHER, version=0)
    assert "Noen andre lagret denne delen mens du skrev" in read(card)
    assert "Karis ord på nynorsk" in read(card)
    assert inputs(card)["text_nb"] == "Oles ord"
    assert letter(bench).piece(FINDINGS).text.nb == "Karis ord"


def test_saving_once_more_after_having_seen_it_holds(bench: Bench) -> None:
    write(bench, FINDINGS, "Karis ord", version=0)
    card = write(bench, FINDINGS, "Oles ord", who=OTHER, version=0)
    both = drawn_from(card, "write") | {"text_nb": "Karis ord og Oles"}
    assert "er lagret" in read(bench.press(OTHER, "bulletin.write/1", both))
    assert letter(bench).piece(FINDINGS).text.nb == "Karis ord og Oles"


def test_two_sections_at_once_disturb_nobody(bench: Bench) -> None:
    write(bench, FINDINGS, "Karis ord", version=0)
    assert "er lagret" in read(write(bench, Section.COMING, "Oles ord", who=OTHER, version=0))


def test_the_same_words_from_both_are_no_quarrel(bench: Bench) -> None:
    write(bench, FINDINGS, "Samme ord", version=0)
    assert "er lagret" in read(write(bench, FINDINGS, "Samme ord", who=OTHER, version=0))
    assert letter(bench).piece(FINDINGS).version == 1


def test_questions_and_what_is_picked_are_seen_too(bench: Bench) -> None:
    write(bench, Section.ASKING, questions_nb="Hva vil dere?", version=0)
    card = write(bench, Section.ASKING, questions_nb="Hva ellers?", who=OTHER, version=0)
    assert "Hva vil dere?" in read(card)
    assert inputs(card)["questions_nb"] == "Hva ellers?"
    write(bench, Section.COMING, picked=WEBINAR.id, version=0)
    assert "Noen andre" in read(write(bench, Section.COMING, "Kom!", who=OTHER, version=0))
    assert letter(bench).occasions == (WEBINAR,)


def test_leaving_out_what_somebody_has_just_written_is_asked_once_more(bench: Bench) -> None:
    write(bench, FINDINGS, "Karis ord", version=0)
    assert "Noen andre" in read(write(bench, FINDINGS, who=OTHER, version=0, marks="out"))
    assert letter(bench).piece(FINDINGS).used


def test_title_and_picture_are_seen_too(bench: Bench) -> None:
    drawn = drawn_from(press(bench, "heading_form"), "heading")
    press(bench, "heading", **drawn | {"title_nb": "Karis tittel"})
    card = press(bench, "heading", who=OTHER, **drawn | {"title_nb": "Oles tittel"})
    assert "Karis tittel" in read(card)
    assert inputs(card)["title_nb"] == "Oles tittel"
    again = drawn_from(card, "heading") | {"title_nb": "Begges tittel"}
    assert "lagret" in read(press(bench, "heading", who=OTHER, **again))
    assert letter(bench).title.nb == "Begges tittel"


@pytest.mark.parametrize("which", ["sqlite_url", "postgres_url"])
def test_of_many_who_save_at_the_same_moment_none_overwrites_another(
    request: pytest.FixtureRequest, which: str
) -> None:
    """Each reads, writes and is told the truth: exactly one of those who began from the same form holds."""
    database = Database(request.getfixturevalue(which))
    database.migrate()
    with database.work() as work:
        work.bulletins.add(TENANT, Bulletin(LETTER, date(2026, 9, 1), MONDAY, LEAD))
    held: list[int] = []
    late: list[int] = []

    def save(number: int) -> None:
        with database.work() as work:
            before = work.bulletins.lock(TENANT, LETTER)
            assert before is not None
            try:
                after = before.write(FINDINGS, f"Ord {number}", "", MONDAY, version=0)
            except WroteMeanwhile:
                late.append(number)
                return
            keep(work, TENANT, before, after, MONDAY)
            held.append(number)

    threads = [threading.Thread(target=save, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(held), len(late)) == (1, 3)
    database.close()

"""What readers answered, as the lead sees it: counts first, then by question, and who wants to be called."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.bulletin.answers import ANSWER, HOME, LEADER, REP, SAFETY, about, reply, sent, tap
from tests.bulletin.crowd import LETTER
from tests.bulletin.office import HELPER, LEAD, OTHER, ROOM, has, office, press, push, said
from tests.dialogs.desk import TENANT, Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Four have answered, from a group and from a channel."""
    bench = sent(tmp_path)
    tap(bench, LEADER, "useful", answer_0=ANSWER)
    tap(bench, REP, "call_me")
    tap(bench, SAFETY, "not_for_us")
    tap(bench, "passer-by", "answer", where=ROOM, answer_1="Om turnus.")
    return bench


def replies(bench: Bench, **data: str) -> str:
    return said(press(bench, LEAD, "bulletin.replies/1", **data))


def test_counts_come_first(bench: Bench) -> None:
    told = replies(bench)
    assert told.index("4 har svart. Brevet gikk til 3 steder.") < told.index("Hva er viktigst?")
    assert "1 nyttig 1 ikke for oss 2 har skrevet" in told


def test_answers_stand_under_their_question_with_who_and_where(bench: Bench) -> None:
    told = replies(bench)
    first, second = told.split("Hva vil dere lese om?")
    assert f"Hva er viktigst? {ANSWER} Name of 0-leader, leder · Sykehjem 0" in first
    assert "Om turnus. Name of passer-by · Hjelperne" in second


def test_who_wants_to_be_called_stands_before_the_questions(bench: Bench) -> None:
    told = replies(bench)
    assert told.index("Name of 0-union_rep, tillitsvalgt") < told.index("Hva er viktigst?")


def test_nobody_is_named_for_not_having_answered(bench: Bench) -> None:
    assert "Sykehjem 1" not in replies(bench)


def test_a_reply_that_was_taken_back_is_not_told(bench: Bench) -> None:
    tap(bench, "passer-by", "take_back_answer", where=ROOM)
    told = replies(bench)
    assert "3 har svart" in told
    assert "passer-by" not in told


def test_before_anybody_has_answered_it_says_so(tmp_path: Path) -> None:
    assert "Ingen har svart ennå." in replies(sent(tmp_path))


def test_the_typed_words_show_the_answers_to_the_latest_letter(bench: Bench) -> None:
    assert "4 har svart" in said(bench.write(LEAD, "svar på dialogbrevet"))


def test_the_typed_words_before_any_letter_lead_to_the_archive(tmp_path: Path) -> None:
    assert "ingen dialogbrev ennå" in said(office(tmp_path, 0).write(LEAD, "svar på dialogbrevet"))


@pytest.mark.parametrize("who", [HELPER, LEADER, "stranger"])
def test_only_a_lead_sees_what_others_answered(bench: Bench, who: str) -> None:
    shown = [press(bench, who, "bulletin.replies/1"), bench.write(who, "svar på dialogbrevet")]
    shown.append(press(bench, who, "bulletin.reply/1", **about()))
    assert not any(ANSWER in said(one) for one in shown)


@pytest.mark.parametrize(
    ("who", "where", "tenant"),
    [
        (HELPER, "", TENANT),
        (REP, "", TENANT),
        ("stranger", "", TENANT),
        (LEAD, HOME, TENANT),
        (LEAD, "", "t2"),
    ],
)
def test_nobody_else_thanks_calls_or_asks_to_quote(bench: Bench, who: str, where: str, tenant: str) -> None:
    before = bench.rows("bulletin_reply", "posting")
    for verb, more in {"thank": {"thanks": "x"}, "talked": {"wish": True}, "ask_quote": {}}.items():
        data = {"bulletin": LETTER, **about(), **more}
        shown = bench.press(who, f"bulletin.{verb}/1", data, where=where, tenant=tenant)
        assert ANSWER not in said(shown), verb
    assert bench.rows("bulletin_reply", "posting") == before


def test_the_truth_and_a_letter_read_again_lead_to_the_answers(bench: Bench) -> None:
    for verb in ("truth", "read"):
        assert has(press(bench, LEAD, f"bulletin.{verb}/1"), "bulletin.replies/1"), verb
    assert not has(press(bench, LEADER, "bulletin.read/1"), "bulletin.replies/1")


def test_a_lead_does_not_see_it_where_others_read_along(bench: Bench) -> None:
    shown = bench.press(LEAD, "bulletin.replies/1", {"bulletin": LETTER}, where=HOME)
    assert ANSWER not in said(shown)


def test_one_question_is_read_page_by_page(bench: Bench) -> None:
    for number in range(23):
        tap(bench, f"reader-{number:02}", "answer", where=ROOM, answer_0=f"Svar {number:02}.")
    told = replies(bench)
    assert "Se alle 24" in told
    assert told.count("Svar ") == 3
    page = press(bench, LEAD, "bulletin.replies/1", part="0", page="3")
    assert "24 svar · side 3 av 3" in said(page)
    assert said(page).count("▸ Takk eller sitat") == 4


def test_a_page_past_the_last_is_the_last(bench: Bench) -> None:
    assert ANSWER in replies(bench, part="0", page="99")
    assert "Om turnus" in replies(bench, part="1", page="no")


def test_a_part_that_is_none_shows_all(bench: Bench) -> None:
    assert "4 har svart" in replies(bench, part="17")


def test_whoever_was_called_waits_no_more(bench: Bench) -> None:
    shown = press(bench, LEAD, "bulletin.reply/1", **about(REP))
    shown = push(bench, LEAD, shown, "bulletin.talked/1")
    assert reply(bench, REP).called == bench.at
    assert "Snakket sammen 1. desember" in said(shown)
    assert "Vil gjerne bli ringt" not in replies(bench)
    push(bench, OTHER, shown, "bulletin.talked/1")
    assert reply(bench, REP).waits_for_call


def test_the_one_who_was_called_reads_that_they_have_talked(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.talked/1", **about(REP), wish=True)
    shown = tap(bench, REP, "useful")
    assert "Dere har snakket sammen." in said(shown)
    assert has(shown, "bulletin.call_me/1")


def test_two_who_note_it_at_once_note_it_once(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.talked/1", **about(REP), wish=True)
    before = bench.rows("bulletin_reply")
    press(bench, OTHER, "bulletin.talked/1", **about(REP), wish=True)
    assert bench.rows("bulletin_reply") == before


def test_a_draft_has_no_answers_to_show(tmp_path: Path) -> None:
    assert "ikke sendt ennå" in said(press(office(tmp_path, 0), LEAD, "bulletin.replies/1"))


def test_all_answers_are_rows_of_a_workbook(bench: Bench, tmp_path: Path) -> None:
    from dialogs.files import MAKERS
    from tests.bulletin.papers import made

    file = made(bench, LEAD, MAKERS["bulletin-replies-xlsx"], LETTER)
    path = tmp_path / "svar.xlsx"
    path.write_bytes(file.content())
    texts = ZipFile(path).read("xl/sharedStrings.xml").decode()
    for expected in (ANSWER, "Om turnus.", "Sykehjem 0", "Vil gjerne bli ringt", "Ikke for oss"):
        assert expected in texts


def test_a_reader_cannot_make_a_spreadsheet_calculate(bench: Bench) -> None:
    from dialogs.files import MAKERS
    from tests.bulletin.papers import made

    tap(bench, REP, "answer", answer_0="=HYPERLINK(1)")
    content = made(bench, LEAD, MAKERS["bulletin-replies-csv"], LETTER).content().decode("utf-8-sig")
    assert ";'=HYPERLINK(1);" in content
    assert content.splitlines()[0].startswith("Dag;Navn;Rolle;Sted;Nyttig?;Hva er viktigst?")

"""A letter is printed and kept with the same words as on the card, and so are all of them."""

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from dialogs.bulletin.archive import DOCUMENT
from dialogs.files import MAKERS, fetched
from dialogs.link import File
from papers.document import pdf
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.texts import Both
from programme.refusals import Refused
from tests.bulletin.answers import LEADER, sent
from tests.bulletin.crowd import LETTER
from tests.bulletin.office import HELPER, LEAD, press, said
from tests.bulletin.papers import made, pages
from tests.cards.bulletin_sheet_scenes import NOW, a_letter, the_longest
from tests.dialogs.desk import TENANT, Bench
from words.words import all_words

WORDS = all_words()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    bench = sent(tmp_path)
    whole = a_letter(send_at=NOW)
    bench.work(lambda work: work.bulletins.keep(TENANT, work.bulletins.lock(TENANT, LETTER), _as(whole)))
    return bench


def _as(letter: Bulletin) -> Bulletin:
    return replace(letter, id=LETTER)


def printed(bench: Bench, who: str, about: str = "") -> list[str]:
    return pages(made(bench, who, MAKERS[DOCUMENT], about))


def on_paper(letter: Bulletin, language: str = "nb") -> str:
    from dialogs.bulletin.letter_paper import document

    file = File("x.pdf", "", lambda: pdf(document(WORDS[language], letter, NOW)))
    return " ".join(" ".join(pages(file)).split())


def test_everything_on_the_card_stands_on_the_paper(bench: Bench) -> None:
    told = " ".join(" ".join(printed(bench, LEADER, LETTER)).split())
    for expected in (
        *("Ett skritt om gangen", "Dialogbrev · des. 2026", "Sendt 01.12.2026", "Dette skjer"),
        *(
            "08.12.2026 12.00",
            "Når turnusen tar pusten fra folk (webinar)",
            "Teams",
            "• Korte møter slår lange",
        ),
        *("rapporten på fem minutter (https://www.example.no/rapport)", "visste om natta?"),
    ):
        assert expected in told


def test_what_groups_share_stands_there_with_what_is_told_of_them() -> None:
    told = on_paper(a_letter(send_at=NOW))
    assert "«Vi flyttet rapporten" in told
    assert "om dagen.» – Solbakken sykehjem" in told
    assert "– En gruppe i Vestland" in told


def test_what_a_group_has_taken_back_is_not_printed(bench: Bench) -> None:
    assert "Vi flyttet rapporten" not in " ".join(printed(bench, LEADER, LETTER))


def test_signs_for_bold_are_not_printed(bench: Bench) -> None:
    assert "**" not in " ".join(printed(bench, LEADER, LETTER))


def test_the_paper_is_in_the_form_of_whoever_prints_it() -> None:
    told = on_paper(a_letter(send_at=NOW), "nn")
    assert "Eitt steg om gongen" in told
    assert "Korte møte slår lange" in told


def test_a_correction_is_told_first(bench: Bench) -> None:
    assert "Rettet 01.12.2026" in on_paper(a_letter(send_at=NOW, corrected=NOW))


@pytest.mark.long
def test_the_longest_letter_is_printed_whole() -> None:
    told = on_paper(the_longest())
    assert told.count("Vi har lært mye") > 150


def test_a_letter_without_a_picked_list_has_only_its_words() -> None:
    told = on_paper(a_letter(occasions=(), shared=(), questions=Both()))
    assert "08.12.2026" not in told
    assert "Desember er kort." in told


def test_all_letters_are_one_file_that_begins_with_a_list(bench: Bench) -> None:
    first, second = printed(bench, LEAD)
    assert "Alle brev, det nyeste først" in first
    assert "Ett skritt om gangen" in first
    assert "Desember er kort." in second
    assert "Side 2 av 2" in second


def test_a_withdrawn_letter_is_not_printed(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.withdraw/1", sure=True)
    for about in (LETTER, ""):
        with pytest.raises(LookupError):
            made(bench, LEADER, MAKERS[DOCUMENT], about)


@pytest.mark.parametrize("what", [DOCUMENT, "bulletin-replies-xlsx", "bulletin-replies-csv"])
def test_whoever_may_not_read_it_has_no_file_of_it(bench: Bench, what: str) -> None:
    with pytest.raises(Refused):
        made(bench, "stranger", MAKERS[what], LETTER)


@pytest.mark.parametrize("what", ["bulletin-replies-xlsx", "bulletin-replies-csv"])
@pytest.mark.parametrize("who", [HELPER, LEADER])
def test_only_a_lead_has_a_file_of_the_answers(bench: Bench, who: str, what: str) -> None:
    with pytest.raises(Refused):
        made(bench, who, MAKERS[what], LETTER)


def linked(folder: Path, who: str, verb: str, **data: Any) -> tuple[Bench, str]:
    """A house that people reach with a browser, and what the card says there."""
    bench = sent(folder)
    bench.house = replace(
        bench.house,
        public_url="https://stafett.example",
        new_secret=map("secret-{}".format, count(1)).__next__,
    )
    bench.desk._house = bench.house
    return bench, said(press(bench, who, verb, **data))


@pytest.mark.parametrize(("verb", "who"), [("bulletin.fetch/1", LEADER), ("bulletin.replies_files/1", LEAD)])
def test_the_card_leads_to_the_file(tmp_path: Path, verb: str, who: str) -> None:
    bench, told = linked(tmp_path, who, verb)
    assert "virker i et kvarter" in told
    file = bench.work(lambda work: fetched(work, bench.house, "secret-1", bench.at))
    assert file.content()


def test_whoever_has_no_letters_gets_no_link_to_them(tmp_path: Path) -> None:
    bench, told = linked(tmp_path, "stranger", "bulletin.archive/1")
    assert "ingen dialogbrev ennå" in told
    assert "ingen dialogbrev ennå" in said(bench.press("stranger", "bulletin.fetch/1", {}))
    assert not bench.rows("ticket")


def test_without_an_address_it_says_so(bench: Bench) -> None:
    assert "secret" not in str(press(bench, LEADER, "bulletin.fetch/1").card)

"""Every letter that was sent is found again, by whoever it came to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.elements import Shown
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Section, State
from programme.bulletin.found import about
from programme.bulletin.texts import Both
from storage.database import Database
from storage.work import Work
from tests.bulletin.answers import HOME, LEADER, sent, tap
from tests.bulletin.crowd import LETTER
from tests.bulletin.office import HELPER, LEAD, ROOM, draft, go, has, office, press, said, send
from tests.dialogs.desk import TENANT, Bench

TITLE = "Ett skritt om gangen"
AT = datetime(2026, 12, 1, 8, tzinfo=UTC)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A letter to all, and one to helpers alone."""
    bench = sent(tmp_path)
    draft(bench, "letter-2", Audience(channels=(), groups=False, helpers=True))
    named(bench, "letter-2", "Bare for hjelpere")
    send(bench, "letter-2")
    go(bench)
    return bench


def named(bench: Bench, id: str, title: str) -> None:
    def name(work: Work) -> None:
        before = work.bulletins.get(TENANT, id)
        assert before is not None
        work.bulletins.keep(TENANT, before, replace(before, title=Both(title)))

    bench.work(name)


def archive(bench: Bench, who: str, *, where: str = "", **data: str) -> Shown:
    return bench.press(who, "bulletin.archive/1", data, where=where)


def read(bench: Bench, who: str, id: str = LETTER, *, where: str = "") -> Shown:
    return bench.press(who, "bulletin.read/1", {"bulletin": id}, where=where)


@pytest.mark.parametrize("who", [LEAD, HELPER])
def test_a_lead_and_a_helper_find_every_letter(bench: Bench, who: str) -> None:
    told = said(archive(bench, who))
    assert "2 brev" in told
    assert "Bare for hjelpere" in told


def test_a_member_finds_those_their_group_had(bench: Bench) -> None:
    told = said(archive(bench, LEADER))
    assert "Ett brev" in told
    assert "Bare for hjelpere" not in told


def test_a_chat_finds_its_own_and_so_does_a_channel(bench: Bench) -> None:
    for place in (HOME, ROOM):
        told = said(archive(bench, "visitor", where=place))
        assert "Ett brev" in told
        assert "Bare for hjelpere" not in told


def test_a_lead_finds_no_more_than_the_others_where_they_read_along(bench: Bench) -> None:
    assert "Bare for hjelpere" not in said(archive(bench, LEAD, where=HOME))


def test_whoever_had_none_is_told_so(bench: Bench) -> None:
    assert "ingen dialogbrev ennå" in said(archive(bench, "stranger"))


def test_a_draft_is_in_nobodys_archive(tmp_path: Path) -> None:
    bench = office(tmp_path, 1)
    for who in (LEAD, HELPER, LEADER):
        assert "ingen dialogbrev ennå" in said(archive(bench, who))


def test_a_copy_that_has_not_left_is_not_there_yet(tmp_path: Path) -> None:
    bench = office(tmp_path, 1)
    send(bench)
    assert "ingen dialogbrev ennå" in said(archive(bench, LEADER))


def test_whoever_comes_to_a_group_finds_what_it_had(bench: Bench) -> None:
    bench.press(LEADER, "people.lay_down/1", {"group": "group-0"}, where=HOME)
    assert "ingen dialogbrev ennå" in said(archive(bench, LEADER))
    bench.press("newcomer", "people.take/1", {"group": "group-0", "role": "leader"}, where=HOME)
    assert "Ett brev" in said(archive(bench, "newcomer"))


def test_a_letter_is_read_again_without_a_place_to_answer(bench: Bench) -> None:
    shown = read(bench, LEADER)
    assert "Nytt om arbeidsmiljø" in said(shown)
    assert not has(shown, "bulletin.answer/1")
    assert has(shown, "bulletin.fetch/1")


def test_what_only_one_group_had_is_not_read_again(bench: Bench) -> None:
    assert "Hos dere" not in said(read(bench, LEADER))


def test_a_letter_that_did_not_come_to_one_is_not_read(bench: Bench) -> None:
    assert "Nytt om arbeidsmiljø" not in said(read(bench, LEADER, "letter-2"))
    assert "Nytt om arbeidsmiljø" not in said(read(bench, "stranger"))


def test_a_withdrawn_letter_is_listed_and_its_words_are_gone(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.withdraw/1", sure=True)
    assert "trukket tilbake" in said(archive(bench, LEADER))
    told = read(bench, LEADER)
    assert "Nytt om arbeidsmiljø" not in said(told)
    assert not has(told, "bulletin.fetch/1")


def test_words_find_a_letter_in_either_form_and_amid_others(bench: Bench) -> None:
    assert "Ett brev" in said(archive(bench, LEAD, search="hjelper BARE"))
    assert "Ingen brev har alle de ordene" in said(archive(bench, LEAD, search="sommerfugl"))
    assert "Bare for hjelpere" in said(bench.write(LEAD, "alle dialogbrev hjelpere"))


def test_whoever_writes_no_letters_finds_them_by_the_shortest_word(bench: Bench) -> None:
    assert "Ett brev" in said(bench.write(LEADER, "dialogbrev"))


def test_many_letters_are_pages_the_newest_first(tmp_path: Path) -> None:
    bench = office(tmp_path, 0)
    bench.work(lambda work: [lay_down(work, number) for number in range(20)])
    first = said(archive(bench, LEAD))
    assert "20 brev · side 1 av 3" in first
    assert first.index("Brev 19") < first.index("Brev 18")
    assert "Brev 0" in said(archive(bench, LEAD, page="99"))
    assert "side 1 av 3" in said(archive(bench, LEAD, page="én"))


def lay_down(work: Work, number: int) -> None:
    at = AT - timedelta(days=30 * (20 - number))
    letter = Bulletin(f"old-{number}", at.date().replace(day=1), at, state=State.SENT, edition=1, send_at=at)
    work.bulletins.add(TENANT, replace(letter, title=Both(f"Brev {number}")))


def test_another_tenant_finds_nothing(bench: Bench) -> None:
    bench.work(lambda work: work.people.make_lead("tenant-2", LEAD))
    shown = bench.press(LEAD, "bulletin.archive/1", {}, tenant="tenant-2")
    assert "ingen dialogbrev ennå" in said(shown)


def test_what_came_to_a_place_or_to_a_group_is_found_in_either_database(
    tmp_path: Path, database: Database
) -> None:
    bench = sent(tmp_path, database=database)
    with database.work() as work:
        found = partial(work.copies.came, TENANT)
        assert found([LETTER, "another"], {HOME}, set()) == {LETTER}
        assert found([LETTER], set(), {"group-1"}) == {LETTER}
        assert found([LETTER], {"19:elsewhere"}, {"group-9"}) == frozenset()
        assert found(["another"], {HOME}, {"group-1"}) == frozenset()
        assert found([], {HOME}, set()) == frozenset()
        assert work.copies.came("tenant-2", [LETTER], {HOME}, {"group-0"}) == frozenset()
    tap(bench, LEADER, "useful")
    with database.work() as work:
        assert work.replies.by_group(TENANT, LETTER, "group-0")
        assert not work.replies.by_group(TENANT, LETTER, "group-1")


WORDS = st.text("abcæøå ", min_size=1, max_size=12)


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS)
def test_a_letter_is_found_just_when_every_word_stands_in_it(titles: list[str], wanted: str) -> None:
    letters = [
        Bulletin(f"b{number}", date(2026, 12, 1), AT, title=Both(nn=title))
        for number, title in enumerate(titles)
    ]
    found = {one.id for one in about(letters, wanted.upper())}
    for one in letters:
        assert (one.id in found) is all(word in one.title.nn for word in wanted.split())


def test_a_section_that_was_left_out_is_not_looked_in() -> None:
    letter = Bulletin("b1", date(2026, 12, 1), AT).write(Section.FINDINGS, "Hemmelig", "", AT, version=0)
    assert about([letter], "hemmelig")
    assert not about([letter.use(Section.FINDINGS, used=False)], "hemmelig")

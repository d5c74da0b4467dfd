"""When texts are sorted they are gone, and the themes stand where the vote was held."""

from datetime import timedelta
from pathlib import Path

import pytest

from cards.result import posted
from dialogs.themes import forget_notes
from dialogs.votes import result_slot, say, words_for
from programme.people import Role
from programme.vote import NOTES_KEPT
from storage.work import Work
from tests.cards.walk import shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.sorting import (
    keys,
    one_theme,
    save,
    sort,
    sorting,
    texts,
    wrote,
)

STAFF = "19:staff@thread.tacv2"


def _posted(work: Work, bench: Bench) -> None:
    """The result where the vote was held, as it is told when the vote closes."""
    vote = work.votes.get(TENANT, "vote-1")
    assert vote is not None
    shown_ = posted(words_for(bench.house, vote), vote)
    say(work, bench.house, TENANT, vote, shown_, at=bench.at, slot=result_slot(vote))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    wrote(found)
    return found


def test_when_they_are_done_the_texts_are_gone_and_the_themes_stand_where_the_vote_was(bench: Bench) -> None:
    theme = one_theme(bench)
    all_of_them, quote = texts(bench), sorting(bench).about(theme)[0]
    sort(bench, Role.UNION_REP, "quote", theme=theme, note=quote.key, quote=quote.text)
    before = shown(sort(bench, Role.UNION_REP, "show").card)
    assert "Det kan ikke gjøres om" in before, "what it does is said before"
    done = shown(sort(bench, Role.UNION_REP, "finish").card)
    kept = "\n".join(bench.rows())
    assert [text for text in all_of_them if text in kept] == [quote.text]
    assert bench.rows("note", "themed") == []
    assert "Bemanning" in done
    chats = Chats(bench)
    chats.deliver()
    posted = chats.text(CHAT)
    assert "Bemanning" in posted
    assert f"«{quote.text}»" in posted
    assert "5 tekster · 42\u00a0%" in posted
    assert not [text for text in all_of_them if text in posted and text != quote.text]


def test_the_themes_are_a_new_message_and_the_card_without_them_points_to_it(bench: Bench) -> None:
    """Teams tells nobody of a card that has changed."""
    chats = Chats(bench)
    bench.work(lambda work: _posted(work, bench))
    chats.deliver()
    before = chats.message(CHAT, "Tekstene sorteres nå")
    one_theme(bench)
    sort(bench, Role.UNION_REP, "finish")
    chats.deliver()
    assert "Resultatet står lenger nede her." in shown(chats.stands[CHAT][before])
    assert chats.message(CHAT, "Bemanning") > before


def test_a_second_press_on_finish_changes_nothing_and_shows_the_same(bench: Bench) -> None:
    one_theme(bench)
    first, kept = sort(bench, Role.UNION_REP, "finish"), ("vote", "theme", "texts", "posting", "due")
    before = bench.rows(*kept)
    for verb in ("finish", "sort", "show"):
        assert sort(bench, Role.SAFETY_REP, verb).card == first.card
    assert bench.rows(*kept) == before


def test_an_old_page_pressed_after_finishing_is_refused_kindly(bench: Bench) -> None:
    theme = one_theme(bench)
    page = sort(bench, Role.SAFETY_REP)
    sort(bench, Role.UNION_REP, "finish")
    late = save(bench, Role.SAFETY_REP, page, {keys(page)[0]: theme})
    assert "Sorteringen er ferdig" in shown(late.card)


def test_what_nobody_finishes_is_deleted_when_its_time_is_over(bench: Bench) -> None:
    theme = one_theme(bench)
    quote = sorting(bench).about(theme)[0]
    sort(bench, Role.UNION_REP, "quote", theme=theme, note=quote.key, quote=quote.text)
    all_of_them = texts(bench)
    vote = bench.work(lambda work: work.votes.get(TENANT, "vote-1"))
    bench.work(lambda work: forget_notes(work, bench.house, TENANT, vote, bench.at + NOTES_KEPT))
    kept = "\n".join(bench.rows())
    assert not [text for text in all_of_them if text in kept], "not even as a quote"
    told = bench.work(lambda work: work.themes.told(TENANT, "vote-1"))
    assert [(one.name, one.notes) for one in told[0].themes] == [("Bemanning", 5)]
    assert bench.work(lambda work: work.votes.get(TENANT, "vote-1")).sorted is not None
    bench.work(
        lambda work: forget_notes(work, bench.house, TENANT, vote, bench.at + NOTES_KEPT + timedelta(days=1))
    )
    assert bench.work(lambda work: work.themes.told(TENANT, "vote-1")) == told


def test_reasons_are_sorted_as_notes_are(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    wrote(bench, paper="choose", place=STAFF)
    one_theme(bench)
    sort(bench, "helper", "finish")
    chats = Chats(bench)
    chats.deliver()
    posted = shown(chats.cards(STAFF)[-1])
    assert "Bemanning" in posted
    assert "Mer tid til rapport" in posted, "beside what was counted"
    assert chats.cards(CHAT) == [], "it stands where the vote was held"

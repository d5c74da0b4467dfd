"""From the last look to the planned letter: what was seen is what is sent, once, and at a decent time."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Section, State
from tests.bulletin.crowd import LETTER, MORNING, chat
from tests.bulletin.office import (
    LEAD,
    OTHER,
    ROOM,
    WORDS,
    button,
    copies,
    draft,
    go,
    has,
    letter,
    office,
    press,
    push,
    review,
    rewritten,
    said,
    sealed,
)
from tests.dialogs.desk import TENANT, Bench

SEND = "bulletin.send/1"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, 2, room=True)


class TestThePress:
    def test_the_last_look_tells_how_many_where_and_when(self, bench: Bench) -> None:
        told = said(review(bench))
        assert "3 får brevet" in told
        assert "1 kanal · 2 gruppechatter" in told
        assert "Sendes med en gang" in told

    def test_two_presses_send_a_letter_to_a_few(self, bench: Bench) -> None:
        push(bench, LEAD, review(bench), SEND)
        go(bench)
        assert letter(bench).state is State.SENT
        assert sealed(bench) == [ROOM, chat(0), chat(1)]

    def test_above_fifty_it_is_asked_once_more_and_nothing_is_kept_until_then(self, tmp_path: Path) -> None:
        bench = office(tmp_path, 51)
        asked = push(bench, LEAD, review(bench), SEND)
        assert "Send til 51?" in said(asked)
        assert (letter(bench).state, copies(bench)) == (State.DRAFT, ())
        push(bench, LEAD, asked, SEND)
        assert (letter(bench).state, len(copies(bench))) == (State.PLANNED, 51)

    def test_fifty_are_not_asked_about(self, tmp_path: Path) -> None:
        bench = office(tmp_path, 50)
        push(bench, LEAD, review(bench), SEND)
        assert letter(bench).state is State.PLANNED

    def test_a_second_press_shows_what_the_first_one_did(self, bench: Bench) -> None:
        shown = review(bench)
        first, second = push(bench, LEAD, shown, SEND), push(bench, OTHER, shown, SEND)
        assert said(first) == said(second)
        go(bench, 2)
        push(bench, LEAD, shown, SEND)
        go(bench)
        assert len(sealed(bench)) == 3

    def test_an_empty_letter_and_one_without_readers_are_not_sent(self, bench: Bench) -> None:
        bench.work(lambda work: work.bulletins.add(TENANT, Bulletin("empty", date(2026, 12, 1), MORNING)))
        seen = button(review(bench, id="empty"), SEND)
        assert "Brevet er tomt ennå" in said(bench.press(LEAD, SEND, seen))
        draft(bench, "nobody", Audience(channels=(), groups=False))
        shown = review(bench, id="nobody")
        assert not has(shown, SEND)
        assert "Ingen får brevet" in said(press(bench, LEAD, SEND, id="nobody", seen="x"))
        assert letter(bench, "nobody").state is State.DRAFT

    def test_only_whoever_leads_the_programme_sends_and_only_alone(self, bench: Bench) -> None:
        data = button(review(bench), SEND)
        for who, where in (("0-leader", chat(0)), ("helper", ""), (LEAD, chat(0))):
            bench.press(who, SEND, data, where=where)
            assert letter(bench).state is State.DRAFT
        bench.press(LEAD, SEND, data, tenant="tenant-2")
        assert letter(bench).state is State.DRAFT


class TestWhatWasSeen:
    def test_other_words_than_those_seen_are_not_sent(self, bench: Bench) -> None:
        shown = review(bench)
        rewritten(bench, "Noe helt annet")
        again = push(bench, LEAD, shown, SEND)
        assert "annerledes siden du så på det" in said(again)
        assert letter(bench).state is State.DRAFT
        push(bench, LEAD, again, SEND)
        assert letter(bench).state is State.PLANNED

    def test_nor_to_other_readers(self, bench: Bench) -> None:
        shown = review(bench)
        bench.work(lambda work: work.channels.drop(TENANT, ROOM))
        assert "annerledes" in said(push(bench, LEAD, shown, SEND))
        assert copies(bench) == ()

    def test_a_section_without_nynorsk_is_told_with_how_many_read_it(self, bench: Bench) -> None:
        draft(bench, "bare-nb", nn="")
        assert "nynorsk mangler. Ingen mottakere leser nynorsk" in said(review(bench, id="bare-nb"))
        for number in (0, 1):
            group = bench.work(lambda work, n=number: work.groups.get(TENANT, f"group-{n}"))
            bench.work(lambda work, g=group: work.groups.keep(replace(g, language="nn"), at=bench.at))
        assert "nynorsk mangler. 2 får delen på bokmål" in said(review(bench, id="bare-nb"))

    def test_an_older_form_is_told_too(self, bench: Bench) -> None:
        before = letter(bench)
        later = before.write(Section.FINDINGS, "Nyere", WORDS, MORNING + timedelta(hours=1), version=1)
        bench.work(lambda work: work.bulletins.keep(TENANT, before, later))
        assert "nynorsken er eldre enn bokmålet" in said(review(bench))


def test_the_draft_that_was_put_away_is_not_sent(bench: Bench) -> None:
    shown = review(bench)
    press(bench, LEAD, "bulletin.discard/1")
    push(bench, LEAD, shown, SEND)
    assert (letter(bench).state, copies(bench)) == (State.DISCARDED, ())
    assert letter(bench, LETTER).edition == 0

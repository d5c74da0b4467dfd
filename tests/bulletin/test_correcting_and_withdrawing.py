"""A letter that was sent is corrected wherever it stands, with the date, or withdrawn; never unseen."""

from collections import Counter
from pathlib import Path

import pytest

from dialogs.bulletin import leaving
from programme.bulletin.bulletin import State
from programme.bulletin.fate import Became
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    OTHER,
    ROOM,
    copies,
    correct,
    go,
    host,
    letter,
    office,
    press,
    push,
    review,
    rewritten,
    said,
    sealed,
    send,
    told,
)
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import deliver

NEW = "Møtet er flyttet"
EVERYWHERE = [ROOM, chat(0), chat(1)]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, 2, room=True)


@pytest.fixture
def sent(bench: Bench) -> Bench:
    send(bench)
    go(bench)
    deliver(bench)
    return bench


def correction(bench: Bench) -> str:
    found = bench.work(lambda work: work.bulletins.correction_of(TENANT, LETTER))
    return found.id if found else ""


class TestCorrecting:
    def test_every_copy_is_changed_where_it_stands_and_says_so(self, sent: Bench) -> None:
        assert "Rettelsen er på vei" in said(correct(sent, NEW))
        go(sent)
        arrived = deliver(sent)
        assert Counter(one.thread for one in arrived) == Counter(EVERYWHERE)
        assert all(one.replaced and NEW in one.card and "Rettet 1. desember" in one.card for one in arrived)
        assert len(sealed(sent)) == 3

    def test_readers_keep_what_they_have_while_it_is_being_written(self, sent: Bench) -> None:
        press(sent, LEAD, "bulletin.correct/1")
        rewritten(sent, NEW, correction(sent))
        go(sent, 2)
        assert deliver(sent) == []
        assert letter(sent).edition == 1

    def test_two_who_begin_one_write_the_same(self, sent: Bench) -> None:
        press(sent, LEAD, "bulletin.correct/1")
        first = correction(sent)
        press(sent, OTHER, "bulletin.correct/1")
        assert correction(sent) == first

    def test_two_presses_give_it_once(self, sent: Bench) -> None:
        press(sent, LEAD, "bulletin.correct/1")
        id_ = correction(sent)
        rewritten(sent, NEW, id_)
        shown = review(sent, id=id_)
        push(sent, LEAD, shown, "bulletin.send/1")
        assert "Hvem har fått brevet?" in said(push(sent, OTHER, shown, "bulletin.send/1"))
        assert letter(sent).edition == 2
        assert (correction(sent), letter(sent, id_).state) == ("", State.DISCARDED)

    def test_copies_that_have_not_left_leave_corrected(self, bench: Bench) -> None:
        send(bench)
        go(bench)
        correct(bench, NEW)
        go(bench)
        arrived = deliver(bench)
        assert Counter(one.thread for one in arrived) == Counter(EVERYWHERE)
        assert all(NEW in one.card for one in arrived)

    def test_one_given_while_the_first_edition_is_still_leaving_reaches_all_once(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(leaving, "BATCH", 1)
        send(bench)
        go(bench)
        deliver(bench)
        correct(bench, NEW)
        go(bench, 5)
        arrived = deliver(bench)
        assert Counter(one.thread for one in arrived) == Counter(EVERYWHERE)
        assert [one.thread for one in arrived if one.replaced] == [ROOM]
        assert {one.edition for one in copies(bench)} == {2}

    def test_a_second_correction_takes_the_place_of_the_first(self, sent: Bench) -> None:
        correct(sent, "Først")
        go(sent)
        correct(sent, NEW)
        go(sent)
        deliver(sent)
        correct(sent, "Til slutt")
        go(sent)
        arrived = deliver(sent)
        assert len(arrived) == 3
        assert all("Til slutt" in one.card for one in arrived)
        assert letter(sent).edition == 4

    def test_above_fifty_it_is_asked_once_more(self, tmp_path: Path) -> None:
        bench = office(tmp_path, 51)
        send(bench)
        go(bench)
        press(bench, LEAD, "bulletin.correct/1")
        id_ = correction(bench)
        rewritten(bench, NEW, id_)
        asked = push(bench, LEAD, review(bench, id=id_), "bulletin.send/1")
        assert letter(bench).edition == 1
        push(bench, LEAD, asked, "bulletin.send/1")
        assert letter(bench).edition == 2

    def test_it_is_looked_at_by_a_second_person_where_letters_are(self, tmp_path: Path) -> None:
        bench = office(tmp_path, 2, approval=True)
        shown = push(bench, LEAD, review(bench), "bulletin.send/1", approver=HELPER)
        push(bench, HELPER, press(bench, HELPER, "bulletin.look/1"), "bulletin.approve/1")
        go(bench)
        assert shown
        correct(bench, NEW, approver=HELPER)
        id_ = correction(bench)
        assert (letter(bench, id_).state, letter(bench).edition) == (State.ASKED, 1)
        push(bench, HELPER, press(bench, HELPER, "bulletin.look/1", id=id_), "bulletin.approve/1")
        go(bench)
        assert letter(bench).edition == 2
        assert all(NEW in one.card for one in deliver(bench) if one.thread != HELPER and one.thread != LEAD)

    def test_a_stopped_letter_is_corrected_for_those_who_have_it_only(self, bench: Bench) -> None:
        send(bench)
        go(bench)
        deliver(bench, failing=[chat(1)])
        push(bench, LEAD, press(bench, LEAD, "bulletin.stop/1"), "bulletin.stop/1")
        correct(bench, NEW)
        go(bench)
        assert Counter(one.thread for one in deliver(bench)) == Counter([ROOM, chat(0)])

    def test_a_draft_and_a_withdrawn_letter_cannot_be_corrected(self, bench: Bench) -> None:
        assert "ikke sendt ennå" in said(press(bench, LEAD, "bulletin.correct/1"))
        send(bench)
        go(bench)
        press(bench, LEAD, "bulletin.withdraw/1", sure="true")
        press(bench, LEAD, "bulletin.correct/1")
        assert correction(bench) == ""


class TestWithdrawing:
    def withdrawn(self, bench: Bench) -> str:
        return said(
            push(bench, LEAD, press(bench, LEAD, "bulletin.withdraw/1"), "bulletin.withdraw/1", sure="true")
        )

    def test_it_is_asked_once_more(self, sent: Bench) -> None:
        assert "Trekk tilbake brevet fra 3?" in said(press(sent, LEAD, "bulletin.withdraw/1"))
        assert letter(sent).state is State.SENT

    def test_what_stands_is_replaced_by_a_few_words(self, sent: Bench) -> None:
        assert "Brevet er trukket tilbake" in self.withdrawn(sent)
        go(sent)
        arrived = deliver(sent)
        assert Counter(one.thread for one in arrived) == Counter(EVERYWHERE)
        assert all(one.replaced and "arbeidsmiljø" not in one.card for one in arrived)

    def test_what_has_not_left_never_does(self, bench: Bench) -> None:
        send(bench)
        go(bench)
        deliver(bench, failing=[chat(1)])
        self.withdrawn(bench)
        go(bench)
        bench.work(lambda work: work.addresses.revive(TENANT, chat(1), bench.at))
        assert Counter(one.thread for one in deliver(bench)) == Counter([ROOM, chat(0)])

    def test_nothing_more_is_sealed_when_it_was_half_way(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(leaving, "BATCH", 1)
        send(bench)
        go(bench)
        self.withdrawn(bench)
        go(bench, 5)
        assert sealed(bench) == [ROOM]
        assert deliver(bench) == []

    def test_a_correction_on_its_way_gives_way_to_it(self, sent: Bench) -> None:
        correct(sent, NEW)
        go(sent)
        self.withdrawn(sent)
        go(sent)
        arrived = deliver(sent)
        assert Counter(one.thread for one in arrived) == Counter(EVERYWHERE)
        assert not any(NEW in one.card for one in arrived)

    def test_twice_is_once(self, sent: Bench) -> None:
        self.withdrawn(sent)
        press(sent, OTHER, "bulletin.withdraw/1", sure="true")
        assert letter(sent).edition == 2


class TestStopping:
    def test_who_has_it_keeps_it_and_the_others_never_get_it(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(leaving, "BATCH", 2)
        send(bench)
        go(bench)
        deliver(bench, failing=[chat(0)])
        shown = push(bench, LEAD, press(bench, LEAD, "bulletin.stop/1"), "bulletin.stop/1")
        assert "Stoppet" in said(shown)
        go(bench, 3)
        bench.work(lambda work: work.addresses.revive(TENANT, chat(0), bench.at))
        assert deliver(bench) == []
        became = {one.copy.reader.thread: one.became for one in told(bench)}
        assert became == {ROOM: Became.DELIVERED, chat(0): Became.STOPPED, chat(1): Became.STOPPED}

    def test_it_is_asked_once_more(self, bench: Bench) -> None:
        send(bench)
        go(bench)
        host(bench, "19:other@thread.tacv2")
        assert "Stopp 3 som ikke har gått?" in said(press(bench, LEAD, "bulletin.stop/1"))
        assert letter(bench).state is State.SENT

"""After sending it is told of each reader what became of their copy, and something can be done about it."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from dialogs.files import fetched
from dialogs.turns import Read
from programme.bulletin.bulletin import State
from programme.bulletin.fate import Became, CopyFate, counted
from tests.bulletin.crowd import WHERE, chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    ROOM,
    copies,
    correct,
    go,
    has,
    letter,
    office,
    press,
    push,
    said,
    sealed,
    send,
    told,
)
from tests.dialogs.desk import TENANT, Bench, place, sender
from tests.dialogs.postman import deliver

TRUTH, AGAIN = "bulletin.truth/1", "bulletin.again/1"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = office(tmp_path, 3, room=True)
    send(found)
    return found


def became(bench: Bench) -> dict[str, Became]:
    return {one.copy.reader.thread: one.became for one in told(bench)}


class TestTelling:
    def test_before_anything_left_all_wait(self, bench: Bench) -> None:
        assert Counter(became(bench).values()) == {Became.WAITING: 4}

    def test_it_tells_who_has_it_who_is_kept_for_and_who_misses_it(self, bench: Bench) -> None:
        go(bench)
        deliver(bench, failing=[chat(1)])
        assert became(bench)[chat(1)] is Became.KEPT
        shown = said(press(bench, LEAD, TRUTH))
        assert "Levert til 3" in shown
        assert "Én ligger klar til chatten åpner igjen" in shown
        assert "Jeg får ikke skrevet i gruppechatten nå." in shown

    def test_those_who_miss_it_are_named_first_with_the_reason(self, bench: Bench) -> None:
        go(bench)
        deliver(bench, failing=[chat(2)], gone="413")
        shown = said(press(bench, LEAD, TRUTH))
        assert shown.index("Sykehjem 2") < shown.index("Sykehjem 0")
        assert "Kortet ble større enn Teams tar imot" in shown
        assert "Én har ikke fått det" in shown

    def test_one_who_vanished_is_named(self, bench: Bench) -> None:
        bench.work(lambda work: work.channels.drop(TENANT, ROOM))
        go(bench)
        shown = said(press(bench, LEAD, TRUTH))
        assert "Hjelperne" in shown
        assert "Er ikke med lenger" in shown

    def test_one_who_waits_for_quiet_weeks_is_told_when(self, bench: Bench) -> None:
        group = bench.work(lambda work: work.groups.get(TENANT, "group-0"))
        bench.work(lambda work: work.groups.keep(replace(group, quiet="49"), at=bench.at))
        go(bench)
        assert "Sendes mandag 7. des. kl. 08.30, om 6 dager" in said(press(bench, LEAD, TRUTH))

    def test_ten_stand_on_a_page_and_pages_are_turned(self, tmp_path: Path) -> None:
        tmp_path.joinpath("many").mkdir()
        bench = office(tmp_path / "many", 12)
        send(bench)
        first = press(bench, LEAD, TRUTH)
        assert "Side 1 av 2" in said(first)
        second = push(bench, LEAD, first, TRUTH, page="2")
        assert "Sykehjem 9" in said(second)
        assert "Side 2 av 2" in said(press(bench, LEAD, TRUTH, page="99"))
        assert "Side 1 av 2" in said(press(bench, LEAD, TRUTH, page="x"))

    def test_only_whoever_leads_the_programme_sees_it_and_only_alone(self, bench: Bench) -> None:
        for who, where in ((HELPER, ""), ("0-leader", chat(0)), (LEAD, chat(0))):
            assert "Sykehjem 1" not in str(
                bench.press(who, TRUTH, {"bulletin": "letter-1"}, where=where).card
            )


class TestReading:
    def test_what_teams_tells_of_reading_is_told(self, bench: Bench) -> None:
        go(bench)
        deliver(bench)
        _read(bench, chat(0))
        assert became(bench)[chat(0)] is Became.READ
        assert "Lest av én" in said(press(bench, LEAD, TRUTH))

    def test_who_had_read_it_before_the_correction_is_remembered(self, bench: Bench) -> None:
        go(bench)
        deliver(bench)
        _read(bench, chat(0))
        correct(bench, "Nytt")
        go(bench)
        deliver(bench)
        shown = said(press(bench, LEAD, TRUTH))
        assert "Én hadde lest det før det ble rettet." in shown
        assert {one.reader.thread for one in copies(bench) if one.had_read} == {chat(0)}
        assert "Var lest før det ble rettet" in shown


def _read(bench: Bench, where: str) -> None:
    """Somebody there has read the last message."""
    message = bench.work(
        lambda work: work._connection.exec_driver_sql(
            f"SELECT message FROM posting WHERE thread = '{where}' AND state = 'sent'"
        ).scalar()
    )
    who = f"{where[8]}-leader"
    bench.answer(Read(sender(who), place(who, where, TENANT), bench.at, message))


def test_it_is_told_how_many_a_correction_has_not_reached(bench: Bench) -> None:
    go(bench)
    deliver(bench)
    assert "4 skal ennå byttes ut" in said(correct(bench, "Nytt"))
    go(bench)
    assert "4 skal ennå byttes ut" in said(press(bench, LEAD, TRUTH))
    deliver(bench)
    assert "byttes ut" not in said(press(bench, LEAD, TRUTH))


class TestSendingAgain:
    def test_those_who_miss_it_get_it_and_nobody_twice(self, bench: Bench) -> None:
        go(bench)
        deliver(bench, failing=[chat(2)], gone="413")
        shown = push(bench, LEAD, press(bench, LEAD, TRUTH), AGAIN)
        assert "Én får brevet på nytt." in said(shown)
        go(bench)
        assert [one.thread for one in deliver(bench)] == [chat(2)]
        assert Counter(sealed(bench)) == {ROOM: 1, chat(0): 1, chat(1): 1, chat(2): 2}
        assert became(bench)[chat(2)] is Became.DELIVERED

    def test_two_presses_send_it_once(self, bench: Bench) -> None:
        go(bench)
        deliver(bench, failing=[chat(2)], gone="413")
        shown = press(bench, LEAD, TRUTH)
        for _ in range(2):
            push(bench, LEAD, shown, AGAIN)
        go(bench, 2)
        push(bench, LEAD, shown, AGAIN)
        go(bench)
        assert Counter(sealed(bench))[chat(2)] == 2

    def test_a_group_with_a_new_chat_gets_it_there(self, bench: Bench) -> None:
        group = bench.work(lambda work: work.groups.get(TENANT, "group-1"))
        new = "19:new@thread.v2"
        bench.work(lambda work: work.places.keep(TENANT, new, kind="group", at=bench.at, **WHERE))
        bench.work(lambda work: work.groups.keep(replace(group, chat=new), at=bench.at))
        go(bench)
        deliver(bench)
        assert "Har fått en ny chat" in said(press(bench, LEAD, TRUTH))
        push(bench, LEAD, press(bench, LEAD, TRUTH), AGAIN)
        go(bench)
        assert [one.thread for one in deliver(bench)] == [new]
        assert became(bench)[new] is Became.DELIVERED

    def test_who_wants_none_and_who_is_kept_for_are_not_tried_again(self, bench: Bench) -> None:
        bench.work(lambda work: work.channels.drop(TENANT, ROOM))
        go(bench)
        deliver(bench, failing=[chat(1)])
        assert not has(press(bench, LEAD, TRUTH), AGAIN)
        press(bench, LEAD, AGAIN)
        go(bench, 2)
        assert Counter(sealed(bench)) == {chat(0): 1, chat(1): 1, chat(2): 1}

    def test_nothing_is_sent_again_of_a_letter_that_was_stopped(self, bench: Bench) -> None:
        go(bench)
        deliver(bench, failing=[chat(2)], gone="413")
        press(bench, LEAD, "bulletin.stop/1", sure="true")
        assert letter(bench).state is State.STOPPED
        press(bench, LEAD, AGAIN)
        go(bench)
        assert deliver(bench) == []


class TestTheWorkbook:
    def test_it_holds_every_reader(self, bench: Bench) -> None:
        bench.house = replace(bench.house, public_url="https://bot.example", new_secret=lambda: "s" * 32)
        bench.__post_init__()
        go(bench)
        deliver(bench, failing=[chat(2)], gone="413")
        shown = press(bench, LEAD, "bulletin.truth_file/1")
        assert "https://bot.example/files/" in str(shown.card)
        file = bench.work(lambda work: fetched(work, bench.house, "s" * 32, bench.at + timedelta(minutes=1)))
        words = ZipFile(BytesIO(file.content())).read("xl/sharedStrings.xml").decode()
        assert file.name == "Dialogbrev 2026-12.xlsx"
        for told_ in ("Hjelperne", "Sykehjem 0", "Sykehjem 2", "har ikke fått det", "levert"):
            assert told_ in words

    def test_nobody_else_fetches_it(self, bench: Bench) -> None:
        shown = press(bench, HELPER, "bulletin.truth_file/1")
        assert "files" not in str(shown.card)


def test_counting_forgets_nobody(bench: Bench) -> None:
    go(bench)
    deliver(bench, failing=[chat(1)])
    assert sum(counted(told(bench)).values()) == len(copies(bench)) == 4
    old = [CopyFate(one, None) for one in copies(bench)]
    assert counted(old) == {Became.UNKNOWN: 4}

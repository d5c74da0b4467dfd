"""A letter on its way: batch by batch, once to each, past a kill, and never to somebody who is not there."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.bulletin import leaving
from dialogs.bulletin.letters import SEND
from dialogs.due import hold
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.experience import Consent, Experience, Source, Told
from programme.bulletin.fate import Became
from programme.calendar import OSLO
from programme.people import Role
from storage.database import Database
from storage.due import Due
from storage.posting import TooBig
from tests.bulletin.crowd import LETTER, MORNING, chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    ROOM,
    copies,
    draft,
    go,
    letter,
    office,
    sealed,
    send,
    told,
)
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import deliver, to
from tests.storage.test_at_the_same_moment import _until_it_waits


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, 3, room=True)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two copies in each transaction."""
    monkeypatch.setattr(leaving, "BATCH", 2)


def test_every_reader_gets_one_copy_and_the_channel_none_of_a_groups_lines(bench: Bench) -> None:
    send(bench)
    go(bench)
    arrived = deliver(bench)
    assert Counter(one.thread for one in arrived) == Counter([ROOM, chat(0), chat(1), chat(2)])
    assert "Hos dere" in to(chat(0), arrived)[0]
    assert "Hos dere" not in to(ROOM, arrived)[0]


@pytest.mark.usefixtures("small")
def test_copies_are_sealed_some_at_a_time_and_the_clock_goes_on_by_itself(bench: Bench) -> None:
    send(bench)
    found = []
    for _ in range(4):
        go(bench)
        found.append(len(sealed(bench)))
    assert found == [2, 4, 4, 4]
    assert bench.work(lambda work: work.due.next(["bulletin"])) is None


class Killed(BaseException):
    pass


@pytest.mark.usefixtures("small")
def test_a_kill_in_the_middle_of_a_batch_loses_and_doubles_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(bench)
    go(bench)
    drawn, count = leaving.copy_card, iter(range(9))

    def dies(*given: Any) -> Shown:
        if next(count) == 1:
            raise Killed
        return drawn(*given)

    monkeypatch.setattr(leaving, "copy_card", dies)
    with pytest.raises(Killed):
        go(bench)
    assert len(sealed(bench)) == 2
    bench.at += timedelta(minutes=5)  # the lease of whoever died runs out
    go(bench, 3)
    assert Counter(sealed(bench)) == Counter([ROOM, chat(0), chat(1), chat(2)])


@pytest.mark.parametrize(("fault", "why"), [(TooBig, "big"), (LookupError, "fault")])
def test_one_copy_that_cannot_be_made_holds_up_nobody(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, fault: type[Exception], why: str
) -> None:
    drawn = leaving.copy_card

    def big(work: Any, house: Any, letter_: Any, reader: Any, *more: Any) -> Shown:
        if reader.thread == chat(1):
            raise fault
        return drawn(work, house, letter_, reader, *more)

    monkeypatch.setattr(leaving, "copy_card", big)
    send(bench)
    go(bench)
    assert sorted(sealed(bench)) == sorted([ROOM, chat(0), chat(2)])
    assert [one.why for one in copies(bench) if one.why] == [why]


class TestWhoVanished:
    """Between «Send» and its turn."""

    def vanish(self, bench: Bench, do: Any) -> dict[str, str]:
        send(bench)
        bench.work(do)
        go(bench)
        return {one.reader.thread: one.why for one in copies(bench) if one.why}

    def test_a_channel_that_wants_none_any_more(self, bench: Bench) -> None:
        assert self.vanish(bench, lambda work: work.channels.drop(TENANT, ROOM)) == {ROOM: "left"}
        assert ROOM not in sealed(bench)

    def test_a_group_with_another_chat(self, bench: Bench) -> None:
        group = bench.work(lambda work: work.groups.get(TENANT, "group-1"))
        new = replace(group, chat="19:new@thread.v2")
        assert self.vanish(bench, lambda work: work.groups.keep(new, at=bench.at)) == {chat(1): "moved"}

    def test_a_group_that_rests(self, bench: Bench) -> None:
        send(bench)
        rest = {"group": "group-1", "visit": "visit-1", "pause_day": "2027-01-15"}
        bench.press("1-leader", "journey.pause/1", rest, where=chat(1))
        journey = bench.work(lambda work: work.journeys.get(TENANT, "group-1"))
        go(bench)
        whys = {one.reader.thread: one.why for one in copies(bench) if one.why}
        assert (journey.pause is not None, whys) == (True, {chat(1): "paused"})

    def test_a_helper_who_turned_letters_off(self, bench: Bench) -> None:
        draft(bench, "b2", Audience((), False, helpers=True))
        send(bench, "b2")
        bench.work(lambda work: work.switches.turn(TENANT, HELPER, "bulletin", on=False))
        go(bench)
        assert [one.why for one in copies(bench, "b2")] == ["off"]

    def test_a_member_who_left_a_group_without_a_chat(self, bench: Bench) -> None:
        group = bench.work(lambda work: work.groups.get(TENANT, "group-0"))
        alone = replace(group, chat="")
        bench.work(lambda work: work.groups.keep(alone, at=bench.at))
        for role in Role:
            bench.write(f"0-{role.value}", "hei")
        send(bench)
        fewer = replace(alone, members=alone.members[1:])
        bench.work(lambda work: work.groups.keep(fewer, at=bench.at))
        go(bench)
        assert {one.reader.thread: one.why for one in copies(bench) if one.why} == {"0-leader": "left"}


def test_a_copy_waits_for_the_groups_own_quiet_weeks(bench: Bench) -> None:
    group = bench.work(lambda work: work.groups.get(TENANT, "group-2"))
    bench.work(lambda work: work.groups.keep(replace(group, quiet="49"), at=bench.at))
    send(bench)
    go(bench)
    assert sorted(one.thread for one in deliver(bench)) == sorted([ROOM, chat(0), chat(1)])
    bench.at = datetime(2026, 12, 7, 8, 30, tzinfo=OSLO)
    assert [one.thread for one in deliver(bench)] == [chat(2)]


def test_nobody_is_knocked_up_when_the_bot_was_down_until_the_evening(bench: Bench) -> None:
    send(bench)
    bench.at = datetime(2026, 12, 1, 21, tzinfo=OSLO)
    go(bench)
    assert (letter(bench).state, deliver(bench)) == (State.SENT, [])
    bench.at = datetime(2026, 12, 2, 8, 30, tzinfo=OSLO)
    assert len(deliver(bench)) == 4


def test_a_chat_that_takes_nothing_is_kept_for_and_named(bench: Bench) -> None:
    send(bench)
    go(bench)
    deliver(bench, failing=[chat(1)])
    became = {one.copy.reader.thread: one.became for one in told(bench)}
    assert became[chat(1)] is Became.KEPT
    assert became[ROOM] is Became.DELIVERED


def test_what_a_group_took_back_a_moment_ago_is_in_no_copy(bench: Bench) -> None:
    """Though the letter was planned with it, and nobody has had the time to tell it."""
    all_ = tuple(Consent(f"0-{role.value}", role, bench.at) for role in Role)
    one = Experience("e1", "group-0", "Frokost i to puljer", Source.OWN, True, bench.at, all_)
    stays = replace(one, id="e2", text="Rapporten på kjøkkenet")
    bench.work(lambda work: [work.experiences.keep(TENANT, each) for each in (one, stays)])
    shared = tuple(Told(each.id, each.text, "Sykehjem 0") for each in (one, stays))
    before = letter(bench)
    bench.work(lambda work: work.bulletins.keep(TENANT, before, replace(before, shared=shared)))
    send(bench)
    bench.work(lambda work: work.experiences.keep(TENANT, one.withdraw(bench.at)))
    go(bench)
    cards = [card for thread in (chat(0), ROOM) for card in to(thread, deliver(bench))]
    assert all("Rapporten på kjøkkenet" in card and "to puljer" not in card for card in cards)


def test_the_letter_of_another_tenant_is_nobodys_business(bench: Bench) -> None:
    send(bench)
    go(bench)
    shown = bench.press(LEAD, "bulletin.truth/1", {"bulletin": LETTER}, tenant="tenant-2")
    assert "Sykehjem" not in str(shown.card)


def test_the_clock_and_a_press_take_the_letter_first_and_never_wait_for_each_other(
    postgres_url: str,
) -> None:
    """Whoever presses changes what is due while holding the letter; the clock waits before it does."""
    database = Database(postgres_url)
    due = Due(LETTER, TENANT, SEND, LETTER, MORNING)
    with database.work() as work:
        work.bulletins.add(TENANT, Bulletin(LETTER, MORNING.date(), MORNING))
        work.due.set(TENANT, SEND, LETTER, MORNING)
        work.due.claim(MORNING, owner="clock", lease=timedelta(minutes=1), limit=1, kinds=[SEND])

    def clock() -> None:
        with database.work() as work:
            hold(work, due)
            found.append(work.due.done(due))

    found: list[bool] = []
    with database.work() as work:
        work.bulletins.lock(TENANT, LETTER)
        other = Thread(target=clock)
        other.start()
        _until_it_waits(database, other)
        work.due.drop(TENANT, SEND, LETTER)
    other.join(20)
    database.close()
    assert found == [False]

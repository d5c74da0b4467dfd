"""An address that Teams refused opens again when somebody is heard from there, and what was kept leaves."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialogs.turns import Joined, Kind, Left, Opened, Place, Pressed, Read, Turn, Wrote
from programme.delivery import LOST, UNINSTALLED, Letter, State
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.statements import statements
from tests.dialogs.states import GROUP, asking, checkin, planning

KARI = "kari"
OWN = f"a:{KARI}"
HELP = "help.show/1"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Somebody the bot has met, alone and in a chat."""
    found = Bench(tmp_path)
    found.write(KARI, "hei")
    found.write(KARI, "hei", where=CHAT)
    return found


def here(where: str = "") -> Place:
    return place(KARI, where, TENANT)


def turns(bench: Bench, where: str = "") -> dict[str, Turn]:
    """All that somebody can do."""
    who, at = sender(KARI), bench.at
    return {
        "wrote": Wrote(who, here(where), at, "hjelp"),
        "pressed": Pressed(who, here(where), at, HELP),
        "was refused": Pressed(who, here(where), at, "no.such/1"),
        "opened": Opened(who, here(where), at, HELP),
        "joined": Joined(who, here(where), at),
        "others came": Joined(who, here(where), at, (sender("somebody"),)),
        "left": Left(who, here(where), at),
        "others left": Left(who, here(where), at, (sender("somebody"),)),
        "read": Read(who, here(where), at, "1692206589131"),
    }


HEARD = ("wrote", "pressed", "was refused", "opened", "joined", "others came")


def closed(bench: Bench, *threads: str) -> dict[str, str]:
    found = bench.work(lambda work: work.addresses.closed(TENANT, threads))
    assert isinstance(found, dict)
    return found


def close(bench: Bench, *threads: str, why: str = UNINSTALLED) -> None:
    for thread in threads:
        bench.work(lambda work, thread=thread: work.addresses.close(TENANT, thread, why, bench.at))


def keep_a_letter(bench: Bench) -> None:
    """Sealed for Kari's own chat, which takes nothing."""

    def seal(work: Any) -> None:
        to = work.people.private(TENANT, KARI)
        work.outbox.seal(Letter("kept", to, {"kept": True}, "Et brev", bench.at), at=bench.at, id="kept")

    bench.work(seal)


@pytest.mark.parametrize("heard", HEARD)
@pytest.mark.parametrize("where", ["", CHAT])
def test_whoever_is_heard_from_opens_the_address_they_act_from_and_no_other(
    bench: Bench, heard: str, where: str
) -> None:
    close(bench, KARI, CHAT)
    bench.answer(turns(bench, where)[heard])
    assert set(closed(bench, KARI, CHAT)) == {KARI if where else CHAT}


@pytest.mark.parametrize("not_heard", ["left", "others left", "read"])
def test_who_goes_or_only_reads_opens_nothing(bench: Bench, not_heard: str) -> None:
    close(bench, KARI, CHAT)
    bench.answer(turns(bench)[not_heard])
    assert set(closed(bench, KARI, CHAT)) == {KARI, CHAT}


def test_what_was_kept_leaves_when_the_person_is_heard_from(bench: Bench) -> None:
    close(bench, KARI)
    keep_a_letter(bench)
    chats = Chats(bench)
    chats.deliver()
    assert {"kept": True} not in chats.cards(OWN)
    bench.press(KARI, HELP, {})
    chats.deliver()
    assert {"kept": True} in chats.cards(OWN)


def test_a_press_in_a_chat_that_was_given_up_makes_it_known_again(bench: Bench) -> None:
    close(bench, KARI, why=LOST)
    bench.work(lambda work: work.people.forget_private(TENANT, KARI))
    bench.press(KARI, HELP, {})
    assert bench.work(lambda work: work.people.private(TENANT, KARI)).conversation == OWN


class TestTakenAway:
    @pytest.mark.parametrize(("where", "thread"), [("", KARI), (CHAT, CHAT)])
    def test_nothing_more_is_tried_where_the_bot_was_taken_away(
        self, bench: Bench, where: str, thread: str
    ) -> None:
        bench.answer(turns(bench, where)["left"])
        assert closed(bench, KARI, CHAT) == {thread: UNINSTALLED}

    def test_people_who_leave_close_nothing(self, bench: Bench) -> None:
        bench.answer(turns(bench, CHAT)["others left"])
        assert closed(bench, KARI, CHAT) == {}

    def test_installed_again_it_greets_and_what_was_kept_comes_after_all(self, bench: Bench) -> None:
        keep_a_letter(bench)
        bench.answer(turns(bench)["left"])
        chats = Chats(bench)
        chats.deliver()
        assert chats.cards(OWN) == []
        again = replace(here(), conversation="a:kari-anew")
        bench.answer(Joined(sender(KARI), again, bench.at))
        chats.deliver()
        kept, greeting = chats.cards("a:kari-anew")
        assert kept == {"kept": True}
        assert "Hei! Jeg er Stafett" in str(greeting)
        assert chats.cards(OWN) == []

    def test_while_the_groups_chat_takes_nothing_each_is_told_alone_and_a_party_may_open_another(
        self, tmp_path: Path
    ) -> None:
        bench = Bench(tmp_path)
        planning(bench)
        for role in Role:
            bench.write(role, "hei")
        close(bench, CHAT)
        code = bench.work(lambda work: work.groups.get(TENANT, GROUP)).code
        data = {
            "group": GROUP,
            "visit": bench.work(lambda w: w.journeys.get(TENANT, GROUP)).visit.id,
            "day": "2026-09-15",
        }
        bench.press(Role.LEADER, "journey.workshop/1", data)
        chats = Chats(bench)
        chats.deliver()
        assert "15. sep." in chats.text(f"a:{Role.UNION_REP}")
        bench.write(Role.UNION_REP, code, where="19:new@thread.v2")
        assert bench.work(lambda work: work.groups.get(TENANT, GROUP)).chat == "19:new@thread.v2"


def test_asking_whether_an_address_is_closed_costs_a_press_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asking(bench)
    asked = (
        bench.house.method(bench.work(lambda w: w.groups.get(TENANT, GROUP))).phases[0].asked_of(Role.LEADER)
    )
    data = {"checkin": checkin(bench).id, f"choice.{asked[0].key}": "yes"}
    bench.press(Role.LEADER, "checkin.answer/1", data)
    with statements(bench) as made:
        bench.press(Role.LEADER, "checkin.answer/1", {**data, f"choice.{asked[0].key}": "no"})
    assert len(made) == 3, made


class TestReceipts:
    def test_what_was_read_is_known_and_nothing_is_said(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        asking(bench)
        Chats(bench).deliver()
        since = bench.at.replace(year=2020)

        def read() -> set[str]:
            fates = bench.work(lambda work: work.truth.of(TENANT, GROUP, since))
            return {fate.to.user for fate in fates if fate.state is State.READ}

        assert read() == set()
        before = bench.rows(but=("reading",))
        reader = replace(sender(Role.LEADER), name="")
        turn = Read(reader, place(Role.LEADER, "", TENANT), bench.at, "1999999999999")
        assert bench.answer(turn) is None
        assert read() == {Role.LEADER}
        assert bench.rows(but=("reading",)) == before

    def test_a_receipt_that_cannot_be_kept_is_answered_with_silence(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fails(*_: Any) -> None:
            raise RuntimeError

        monkeypatch.setattr("storage.address.Addresses.read", fails)
        assert bench.answer(turns(bench)["read"]) is None
        assert [record.action for record in caplog.records] == ["desk.failed"]  # type: ignore[attr-defined]


def test_a_channels_thread_is_the_channel_and_an_own_chats_the_person() -> None:
    kinds: tuple[Kind, ...] = ("personal", "group", "channel")
    threads = [replace(here(CHAT), kind=kind).thread(KARI) for kind in kinds]
    assert threads == [KARI, CHAT, CHAT]

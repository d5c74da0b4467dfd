"""Everybody a choice comes to: each place once, switches and closed chats honoured, in a handful of reads."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from dialogs.bulletin.readers import readers
from programme.bulletin.audience import Audience, Readers, Sort
from programme.delivery import UNINSTALLED
from programme.journey import Pause
from programme.overview import Filter
from programme.people import Role
from storage.work import Work
from tests.bulletin.crowd import WHERE, chat
from tests.bulletin.office import HELPER, LEAD, ROOM, host, office
from tests.dialogs.desk import TENANT, Bench, group
from tests.dialogs.statements import statements
from tests.dialogs.states import helpers

ROOM_2 = "19:room-2@thread.tacv2"
ALL, GROUPS, NOBODY = Audience(), Audience(()), Audience((), groups=False)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Two groups in chats of their own, a channel that receives letters, a helper."""
    found = office(tmp_path, room=True)
    helpers(found, HELPER)
    return found


def found(bench: Bench, audience: Audience = ALL) -> Readers:
    told = bench.work(lambda work: readers(work, bench.house, TENANT, audience, bench.at))
    assert isinstance(told, Readers)
    return told


def names(bench: Bench, audience: Audience = ALL) -> list[str]:
    return [one.name for one in found(bench, audience).to]


def whys(bench: Bench, audience: Audience = ALL) -> dict[str, str]:
    return {one.name: one.why for one in found(bench, audience).not_to}


def alone(bench: Bench, *users: str) -> None:
    """A group without a chat, whose members have written to the bot or not."""
    lonely = replace(group("group-9", chat=""), code="999999")

    def lay_down(work: Work) -> None:
        work.groups.add(lonely, at=bench.at)

    bench.work(lay_down)
    for user in users:
        bench.write(user, "hei")


class TestChannels:
    def test_every_channel_that_receives_letters(self, bench: Bench) -> None:
        host(bench, ROOM_2)
        told = found(bench, Audience(groups=False))
        assert {one.thread for one in told.to} == {ROOM, ROOM_2}
        assert all(one.plain and not one.group for one in told.to)

    def test_or_only_those_that_are_chosen(self, bench: Bench) -> None:
        host(bench, ROOM_2)
        told = found(bench, Audience((ROOM_2,), groups=False))
        assert [one.thread for one in told.to] == [ROOM_2]

    def test_one_that_takes_nothing_is_named(self, bench: Bench) -> None:
        bench.work(lambda work: work.addresses.close(TENANT, ROOM, "404", bench.at))
        assert whys(bench) == {"Hjelperne": "closed"}

    def test_one_that_the_bot_was_taken_out_of_is_named(self, bench: Bench) -> None:
        bench.work(lambda work: work.places.forget(TENANT, ROOM))
        assert whys(bench) == {"Hjelperne": "closed"}


class TestGroups:
    def test_each_in_its_own_chat_in_its_own_language(self, bench: Bench) -> None:
        def speak(work: Work) -> None:
            one = work.groups.lock(TENANT, "group-1")
            assert one
            work.groups.keep(replace(one, language="nn"), at=bench.at)

        bench.work(speak)
        told = {one.group: one for one in found(bench, GROUPS).to}
        assert {key: (one.thread, one.language, one.plain) for key, one in told.items()} == {
            "group-0": (chat(0), "nb", False),
            "group-1": (chat(1), "nn", False),
        }

    def test_a_channel_of_its_own_gets_no_lines_about_the_group(self, bench: Bench) -> None:
        bench.work(lambda work: work.places.keep(TENANT, chat(0), kind="channel", at=bench.at, **WHERE))
        assert [one.plain for one in found(bench, GROUPS).to if one.group == "group-0"] == [True]

    def test_a_closed_chat_is_named(self, bench: Bench) -> None:
        bench.work(lambda work: work.addresses.close(TENANT, chat(0), UNINSTALLED, bench.at))
        assert names(bench, GROUPS) == ["Sykehjem 1"]
        assert whys(bench, GROUPS) == {"Sykehjem 0": "closed"}

    def test_without_a_chat_its_members_are_written_to_alone(self, bench: Bench) -> None:
        alone(bench, Role.LEADER, Role.SAFETY_REP)
        told = [one for one in found(bench, GROUPS).to if one.sort is Sort.MEMBER]
        assert {one.to.user for one in told} == {Role.LEADER, Role.SAFETY_REP}
        assert {one.group for one in told} == {"group-9"}
        assert whys(bench, GROUPS) == {f"{Role.UNION_REP.value} (Solbakken sykehjem)": "unmet"}

    def test_in_the_language_each_has_chosen(self, bench: Bench) -> None:
        alone(bench, Role.LEADER)
        bench.work(lambda work: work.people.speak(TENANT, Role.LEADER, "nn"))
        told = [one.language for one in found(bench, GROUPS).to if one.sort is Sort.MEMBER]
        assert told == ["nn"]

    def test_whoever_turned_letters_off_gets_none(self, bench: Bench) -> None:
        alone(bench, Role.LEADER)
        bench.write(Role.LEADER, "dialogbrev av")
        assert not [one for one in found(bench, GROUPS).to if one.sort is Sort.MEMBER]
        assert whys(bench, GROUPS)[f"{Role.LEADER.value} (Solbakken sykehjem)"] == "off"
        bench.write(Role.LEADER, "dialogbrev på")
        assert [one for one in found(bench, GROUPS).to if one.sort is Sort.MEMBER]

    def test_a_group_that_nobody_is_in_is_named(self, bench: Bench) -> None:
        lonely = replace(group("group-9", chat=""), code="999999", members=())
        bench.work(lambda work: work.groups.add(lonely, at=bench.at))
        assert whys(bench, GROUPS) == {"Solbakken sykehjem": "empty"}

    def test_a_pause_is_left_in_peace(self, bench: Bench) -> None:
        pause(bench, "group-0")
        assert names(bench, GROUPS) == ["Sykehjem 1"]
        assert whys(bench, GROUPS) == {"Sykehjem 0": "paused"}

    def test_unless_just_those_are_asked_for(self, bench: Bench) -> None:
        pause(bench, "group-0")
        assert names(bench, Audience((), asked=Filter.of({"state": "paused"}))) == ["Sykehjem 0"]

    def test_those_that_have_ended_are_meant_only_when_asked_for(self, bench: Bench) -> None:
        bench.press("0-leader", "journey.end/1", end_of(bench, "group-0"), where=chat(0))
        assert names(bench, GROUPS) == ["Sykehjem 1"]
        assert whys(bench, GROUPS) == {}
        assert names(bench, Audience((), asked=Filter.of({"state": "ended"}))) == ["Sykehjem 0"]

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [
            ({"words": "1"}, ["Sykehjem 1"]),
            ({"county": "46"}, []),
            ({"method": "oss_og_vart"}, ["Sykehjem 0", "Sykehjem 1"]),
            ({"phase": "nothing"}, []),
        ],
    )
    def test_those_that_fit_what_is_asked_for(
        self, bench: Bench, asked: dict[str, str], expected: list[str]
    ) -> None:
        assert sorted(names(bench, Audience((), asked=Filter.of(asked)))) == expected


class TestHelpers:
    def test_each_in_their_own_chat(self, bench: Bench) -> None:
        told = found(bench, replace(NOBODY, helpers=True)).to
        assert [(one.sort, one.to.user, one.group) for one in told] == [(Sort.HELPER, HELPER, "")]

    def test_one_who_has_none_is_written_to_through_the_helpers_channel(self, bench: Bench) -> None:
        bench.work(lambda work: work.people.set_helpers_channel(TENANT, "team-1", ROOM))
        bench.work(lambda work: work.people.add_helpers(TENANT, "team-1", ["new-helper"]))
        told = {one.to.user: one.to for one in found(bench, replace(NOBODY, helpers=True)).to}
        assert told["new-helper"].conversation == ""
        assert told["new-helper"].service_url

    def test_one_who_turned_letters_off_and_took_the_bot_away_is_not_written_to(self, bench: Bench) -> None:
        bench.write(HELPER, "dialogbrev av")
        bench.work(lambda work: work.people.forget_private(TENANT, HELPER))
        bench.work(lambda work: work.people.set_helpers_channel(TENANT, "team-1", ROOM))
        told = found(bench, replace(NOBODY, helpers=True))
        assert not told.to
        assert [one.why for one in told.not_to] == ["off"]


class TestEachOnce:
    def test_a_helper_who_is_also_a_member_gets_one_copy(self, bench: Bench) -> None:
        alone(bench, Role.LEADER)
        bench.work(lambda work: work.people.add_helpers(TENANT, "team-1", [Role.LEADER]))
        threads = [one.thread for one in found(bench, replace(GROUPS, helpers=True)).to]
        assert threads.count(Role.LEADER) == 1

    def test_a_groups_channel_that_receives_letters_gets_one_copy(self, bench: Bench) -> None:
        host(bench, chat(0))
        threads = [one.thread for one in found(bench).to]
        assert threads.count(chat(0)) == 1

    def test_nobody_in_another_tenant(self, bench: Bench) -> None:
        told = bench.work(
            lambda work: readers(work, bench.house, "tenant-2", Audience(helpers=True), bench.at)
        )
        assert told == Readers()


def test_many_groups_ask_as_little_of_the_database_as_few(tmp_path: Path) -> None:
    bench = office(tmp_path, 40, room=True)
    helpers(bench, HELPER)
    with statements(bench) as asked:
        assert len(found(bench, Audience(helpers=True)).to) == 42
    assert len(asked) <= 10


def pause(bench: Bench, id: str) -> None:
    data: dict[str, Any] = {"group": id, "visit": visit_of(bench, id)}
    day = (bench.at + timedelta(weeks=6)).date().isoformat()
    number = id[-1]
    more = {"pause_day": day, "pause_why": "travelt"}
    bench.press(f"{number}-leader", "journey.pause/1", data | more, where=chat(int(number)))
    told = bench.work(lambda work: work.journeys.get(TENANT, id))
    assert isinstance(told.pause, Pause)


def end_of(bench: Bench, id: str) -> dict[str, Any]:
    return {"group": id, "visit": visit_of(bench, id), "end_reason": "no_capacity"}


def visit_of(bench: Bench, id: str) -> str:
    told = bench.work(lambda work: work.journeys.get(TENANT, id))
    return str(told.visit.id)


def test_the_lead_is_no_reader_by_being_the_lead(bench: Bench) -> None:
    assert LEAD not in [one.thread for one in found(bench, Audience(helpers=True)).to]

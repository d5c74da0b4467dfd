"""Who is active: everybody sees what is theirs to see, a page at a time, and gets the same as a file."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from programme.overview import PAGE
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench, group, new_house
from tests.dialogs.listing import LEAD, URL, add, buttons, links, names, press, read
from tests.dialogs.states import GROUP, SECRET, answer, asking, helpers, talking

FAR = timedelta(weeks=7)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The usual group, which has begun; a lead; and files can be fetched."""
    found = Bench(tmp_path, house=replace(new_house(), public_url=URL))
    talking(found)
    found.work(lambda work: work.people.make_lead(TENANT, LEAD))
    return found


class TestWhoSeesWhat:
    def test_a_helper_sees_their_own_groups(self, bench: Bench) -> None:
        add(bench, 1)
        card = bench.write("helper", "mine grupper")
        assert names(card) == [GROUP]
        assert "● aktiv" in read(card)

    def test_and_those_of_a_helper_who_is_away(self, bench: Bench) -> None:
        add(bench, 1)
        today = bench.at.date()
        bench.work(lambda work: work.absences.keep(TENANT, "helper", "another-helper", today))
        assert set(names(bench.write("another-helper", "mine grupper"))) == {GROUP, "more-1"}
        bench.at += timedelta(days=1)
        assert names(bench.write("another-helper", "mine grupper")) == ["more-1"]

    def test_the_lead_sees_all(self, bench: Bench) -> None:
        add(bench, 1)
        card = bench.write(LEAD, "oversikt")
        assert "2 grupper" in read(card)
        assert set(names(press(bench, LEAD, card, "Se gruppene"))) == {GROUP, "more-1"}

    def test_a_helpers_numbers_are_of_their_own_groups(self, bench: Bench) -> None:
        add(bench, 1)
        assert "1 gruppe" in read(bench.write("helper", "oversikt"))

    @pytest.mark.parametrize("user", [Role.LEADER, "stranger", "helper"])
    @pytest.mark.parametrize(
        "verb", ["overview.show/1", "overview.list/1", "overview.choose/1", "overview.file/1"]
    )
    def test_nobody_but_the_lead_sees_all_groups(self, bench: Bench, user: str, verb: str) -> None:
        add(bench, 1)
        card = bench.press(user, verb, {"mine": False})
        assert "Lyngheim" not in read(card)
        assert links(card) == []
        assert "programleder" in read(card)

    def test_no_line_of_a_group_is_opened_for_others_than_the_lead(self, bench: Bench) -> None:
        assert "Solbakken" in read(bench.press(LEAD, "overview.group/1", {"group": GROUP}))
        for user in ("another-helper", "stranger"):
            assert "Solbakken" not in read(bench.press(user, "overview.group/1", {"group": GROUP}))

    def test_the_lead_opens_a_line_and_not_the_groups_own_card(self, bench: Bench) -> None:
        card = press(bench, LEAD, bench.write(LEAD, "oversikt"), "Se gruppene")
        assert buttons(card)["Åpne"] == {"verb": "overview.group/1", "group": GROUP}
        assert "overview.group/1" not in json.dumps(bench.write("helper", "mine grupper").card)

    @pytest.mark.parametrize("word", ["oversikt", "ukebrev", "oversikt sol"])
    def test_what_concerns_many_groups_is_not_shown_where_others_read_along(
        self, bench: Bench, word: str
    ) -> None:
        card = bench.write("helper", word, where=CHAT)
        assert "alene med meg" in read(card)
        assert "Solbakken" not in read(card)

    def test_another_tenants_lead_sees_nothing_of_it(self, bench: Bench) -> None:
        bench.work(lambda work: work.people.make_lead("tenant-2", LEAD))
        card = bench.press(LEAD, "overview.list/1", {"mine": False}, tenant="tenant-2")
        assert names(card) == []

    def test_no_answer_is_among_it(self, bench: Bench) -> None:
        for user, word in ((LEAD, "oversikt"), ("helper", "mine grupper"), ("helper", "ukebrev")):
            assert SECRET not in json.dumps(bench.write(user, word).card)
        assert SECRET not in json.dumps(bench.press(LEAD, "overview.group/1", {"group": GROUP}).card)

    def test_the_same_is_shown_whatever_was_answered(self, tmp_path: Path) -> None:
        found = []
        for choice in ("yes", "no"):
            (tmp_path / choice).mkdir()
            one = Bench(tmp_path / choice)
            asking(one)
            answer(one, Role.LEADER, choice, f"{choice} {SECRET}")
            found.append([one.write("helper", word).card for word in ("mine grupper", "oversikt", "ukebrev")])
        assert found[0] == found[1]


class TestMembers:
    def test_a_member_sees_the_few_groups_they_are_in_with_their_state(self, bench: Bench) -> None:
        card = bench.write(Role.LEADER, "mine grupper")
        assert names(card) == [GROUP]
        assert "● aktiv" in read(card)
        assert "Sist: " in read(card)
        bench.at += FAR
        assert "○ stille" in read(bench.write(Role.LEADER, "mine grupper"))

    def test_who_is_in_many_gets_pages_but_no_numbers(self, bench: Bench) -> None:
        for number in range(PAGE + 1):
            add(bench, number)
            more = bench.work(lambda work, id_=f"more-{number}": work.groups.get(TENANT, id_))
            with_them = replace(more, members=group().members)
            bench.work(lambda work, now=with_them: work.groups.keep(now, at=bench.at))
        card = bench.write(Role.UNION_REP, "mine grupper")
        assert len(names(card)) == PAGE
        assert "Tallene" not in buttons(card)
        assert len(names(press(bench, Role.UNION_REP, card, "Neste"))) == 2


def test_a_lead_without_groups_finds_the_way_to_all(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    helpers(bench, "helper")
    bench.work(lambda work: work.people.make_lead(TENANT, LEAD))
    card = bench.write(LEAD, "mine grupper")
    assert "overview.show/1" in json.dumps(card.card)

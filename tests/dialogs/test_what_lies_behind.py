"""«Her slapp dere» and the history, at the desk: what each may read, and that nothing old breaks them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.history import left_off
from dialogs.matter import found
from programme.history import Event, Kind
from programme.people import Role
from storage.history import ADD
from tests.cards.walk import shown as read
from tests.dialogs.desk import CHAT, TENANT, WORDS, Bench
from tests.dialogs.states import GROUP, SECRET, handing_over, talking
from tests.dialogs.ways import its_group, set_out, through


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def history(bench: Bench, who: str = Role.LEADER, page: str = "", where: str = "") -> str:
    data = {"group": GROUP, **({"page": page} if page else {})}
    return read(bench.press(who, "journey.history/1", data, where=where).card)


def test_whoever_takes_up_the_thread_finds_decisions_remarks_and_batons(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    through(bench, 2)
    seen = read(bench.write(Role.SAFETY_REP, "her slapp vi").card)
    for words in ("Din rolle: verneombud", "Gå videre", "Om starte.", "Dette tar vi med.", "sett en dato"):
        assert words in seen, words


def test_in_the_groups_chat_it_is_for_all_and_names_no_role(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    seen = read(bench.write(Role.SAFETY_REP, "hvor slapp vi", where=CHAT).card)
    assert "Her slapp dere" in seen
    assert "Din rolle" not in seen


def test_a_deputy_reads_whose_place_they_have(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    its = its_group(bench)

    def shown(work) -> Shown:
        matter = found(work, bench.house, its, bench.at)
        member = replace(its.members[2], held_for="x", held_for_name="Berit", back_on=bench.at.date())
        return left_off(matter, WORDS["nb"], member)

    assert "Du er vara for Berit til" in read(bench.work(shown).card)


def test_the_history_tells_what_happened_by_role_and_never_by_name(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    through(bench, 1)
    seen = history(bench)
    for words in (
        "Gruppa satte i gang",
        "3 svar kom inn",
        "Utfallet ble: gå videre",
        "Stafettpinnen ble levert",
    ):
        assert words in seen, words
    assert " ·\u00a0leder" in seen
    assert "Name of" not in seen


def test_an_answer_bears_no_role(bench: Bench) -> None:
    talking(bench)
    line = next(line for line in history(bench).splitlines() if "svar kom inn" in line)
    assert not any(role in line for role in ("leder", "tillitsvalgt", "verneombud"))


def test_the_helper_reads_what_happened_and_nothing_that_was_answered_or_remarked(bench: Bench) -> None:
    handing_over(bench)
    assert "Utfallet ble: gå videre" in history(bench, "helper")
    assert SECRET not in history(bench, "helper")
    assert "Utfallet" in read(bench.write("helper", "historie").card)


def test_of_a_way_for_one_the_helper_reads_nothing_that_person_wrote(bench: Bench) -> None:
    set_out(bench, "stodig_lederskap")
    wrote = {"method": "stodig_lederskap", "version": "1", "text": SECRET}
    event = Event(Kind.DIFFERENTLY, bench.at, "leader", "rolle_og_mandat", 1, "v", wrote)
    bench.work(lambda work: work.history.add(TENANT, GROUP, event))
    assert SECRET in history(bench)
    assert SECRET not in history(bench, "helper")


def test_an_event_of_a_kind_nobody_knows_any_more_is_passed_over(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    row = {"tenant": TENANT, "group_id": GROUP, "at": bench.at, "tie": 9999, "kind": "from_the_future"}
    more = {"office": "", "phase": "", "round": 0, "visit": "", "facts": "{}"}
    bench.work(lambda work: work.history._run(ADD, row | more))
    assert "Gruppa satte i gang" in history(bench)


@pytest.mark.parametrize("page", ["", "0", "1", "99", "-1", "x", "9" * 3000])
def test_any_page_shows_one_that_is_there(bench: Bench, page: str) -> None:
    set_out(bench, "oss_og_vart")
    through(bench, 3)
    assert "Side" in history(bench, page=page)


def test_older_and_newer_lead_through_all_of_it(bench: Bench) -> None:
    set_out(bench, "oss_og_vart")
    through(bench, 3)
    first = bench.press(Role.LEADER, "journey.history/1", {"group": GROUP})
    assert "Eldre" in read(first.card)
    assert "Nyere" not in read(first.card)
    second = bench.press(Role.LEADER, "journey.history/1", {"group": GROUP, "page": "1"})
    assert "Gruppa satte i gang" in read(second.card)
    assert json.dumps({"page": "0"})[1:-1] in json.dumps(second.card)

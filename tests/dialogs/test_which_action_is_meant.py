"""Which action a typed line is about: by number, by a word of its title, or chosen where several could be."""

from pathlib import Path

import pytest

from programme.budget import About
from programme.people import Role
from programme.status import Status
from storage.asked import Told
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.echoes import BOARD, COFFEE, REPORT, WHO_WAS_MET, buttons, owned, yes
from tests.dialogs.plan_presses import action, said
from tests.dialogs.planned import planned
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planned(found)
    return found


def test_a_number_tells_which_is_meant(bench: Bench) -> None:
    assert "Rapport ved vaktskifte" in said(bench.write(Role.LEADER, "ferdig 2"))
    assert "Rapport ved vaktskifte" in said(bench.write(Role.LEADER, "ferdig tiltak 2"))
    assert "«Rapport ved vaktskifte» flyttes til fre. 2. okt." in said(
        bench.write(Role.LEADER, "flytt 2 til fredag uke 40")
    )
    assert "ansvaret for «Rapport ved vaktskifte»" in said(
        bench.write(Role.LEADER, "gi videre 2 til union_rep")
    )


def test_a_word_of_the_title_tells_which_is_meant(bench: Bench) -> None:
    assert "Rapport ved vaktskifte" in said(bench.write(Role.LEADER, "ferdig med rapport"))
    assert "«Rapport ved vaktskifte» flyttes" in said(bench.write(Role.LEADER, "flytt rapport til 2.10."))


def test_a_number_that_no_action_has_is_told(bench: Bench) -> None:
    assert "noe tiltak med nummer 7" in said(bench.write(Role.LEADER, "ferdig 7"))


def test_one_that_has_ended_is_told_as_it_ended(bench: Bench) -> None:
    shown = said(bench.write(Role.LEADER, "flytt 3 til 2.10."))
    assert "action.new_date/1" not in shown
    assert action(bench, BOARD).status is Status.DONE


def test_when_several_could_be_meant_one_is_chosen(bench: Bench) -> None:
    owned(bench, "action-9", "Ukentlig kvarter")
    shown = bench.write(Role.LEADER, "flytt til 2.10. fordi to er syke")
    assert "Hvilket tiltak mener du?" in said(shown)
    assert [data["action"] for data in buttons(shown)] == [COFFEE, "action-9"]
    chosen = yes(bench, shown)
    assert "«Felles pause klokka ti» flyttes til fre. 2. okt." in said(chosen)
    yes(bench, chosen)
    assert action(bench).reason == "to er syke"


def test_in_private_a_word_is_about_what_a_card_has_just_told_of(bench: Bench) -> None:
    owned(bench, "action-9", "Ukentlig kvarter")
    told = Told(bench.at.date(), 1, ((About.ON, "action-9", GROUP),))
    bench.work(lambda work: work.asked.keep(TENANT, Role.LEADER, told))
    assert "Ukentlig kvarter" in said(bench.write(Role.LEADER, "ferdig"))


def test_many_are_not_all_listed(bench: Bench) -> None:
    for n in range(12):
        owned(bench, f"action-1{n}", f"Tiltak nummer {n}")
    shown = bench.write(Role.LEADER, "ferdig")
    assert len(buttons(shown)) == 8
    assert "Det er 5 til." in said(shown)


def test_whoever_owns_nothing_can_mean_any_of_the_groups(bench: Bench) -> None:
    shown = bench.write(Role.UNION_REP, "ferdig", where=CHAT)
    assert [data["action"] for data in buttons(shown)] == [COFFEE, REPORT]


def test_an_owner_outside_the_group_answers_in_private_and_learns_of_nothing_else(bench: Bench) -> None:
    owned(bench, "action-9", "Ukentlig kvarter", "nina")
    shown = said(bench.write("nina", "ferdig"))
    assert "Ukentlig kvarter" in shown
    assert "Felles pause" not in said(bench.write("nina", "ferdig 1"))


def test_in_another_chat_than_the_groups_own_nothing_of_it_is_told(bench: Bench) -> None:
    elsewhere = "19:other@thread.v2"
    assert "Felles pause" not in said(bench.write(Role.LEADER, "ferdig", where=elsewhere))
    data = {"action": COFFEE, "what": "done", "rest": ""}
    assert "Felles pause" not in said(bench.press(Role.LEADER, "action.meant/1", data, where=elsewhere))


def test_a_stranger_learns_of_nothing(bench: Bench) -> None:
    before = bench.rows(but=WHO_WAS_MET)
    for typed in ("ferdig", "ferdig 1", "flytt til fredag", "gi videre til nina", "trenger hjelp"):
        assert "Felles pause" not in said(bench.write("stranger", typed))
    assert bench.rows(but=WHO_WAS_MET) == before

"""Up to eight groups per workplace, its county, and the language its owner has decided on."""

import json
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from programme.people import GROUPS_MOST, Group
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import the_group
from tests.dialogs.states import GROUP, helpers, planning

FORM = {"alone": False, "name": "Bakkebo", "owner": "Fjordvik kommune", "language": "nb"}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    helpers(found, "helper")
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def make(bench: Bench, new: str, **more: Any) -> Shown:
    return bench.press("helper", "people.workplace/1", {**FORM, "new": new, **more})


def made(bench: Bench, id_: str) -> Group | None:
    return bench.work(lambda work: work.groups.get(TENANT, id_))


def test_a_second_group_needs_a_department_so_that_they_can_be_told_apart(bench: Bench) -> None:
    make(bench, "n-1")
    assert "Skriv avdelingen" in said(make(bench, "n-2", name="BAKKEBO"))
    assert made(bench, "n-2") is None
    make(bench, "n-2", department="2. etasje")
    assert made(bench, "n-2") is not None
    assert "2. Etasje" in said(make(bench, "n-3", department="2. Etasje"))
    assert made(bench, "n-3") is None


def test_the_ninth_group_is_refused_kindly_and_what_was_written_comes_back(bench: Bench) -> None:
    for number in range(GROUPS_MOST):
        make(bench, f"n-{number}", department=f"Avdeling {number}")
    shown = said(make(bench, "n-9", department="Nattevakta"))
    assert "8 grupper allerede" in shown
    assert "Nattevakta" in shown
    assert made(bench, "n-9") is None
    make(bench, "n-10", owner="En annen kommune")
    assert made(bench, "n-10") is not None, "another owner's home of that name is another place"


def test_the_next_group_at_a_workplace_comes_filled_in(bench: Bench) -> None:
    make(bench, "n-1", county="46")
    shown = said(bench.press("helper", "people.another_form/1", {"group": "n-1"}))
    assert "Bakkebo" in shown
    assert '"value": "46"' in shown
    assert "Bakkebo" not in said(bench.press("stranger", "people.another_form/1", {"group": "n-1"}))


def test_another_helper_learns_nothing_from_the_form_of_a_group_that_is_not_theirs(bench: Bench) -> None:
    helpers(bench, "helper", "another-helper")
    make(bench, "n-1")
    assert "Bakkebo" not in said(bench.press("another-helper", "people.another_form/1", {"group": "n-1"}))


@pytest.mark.parametrize(("county", "kept"), [("46", "46"), ("none", ""), ("", "")])
def test_a_county_may_be_chosen(bench: Bench, county: str, kept: str) -> None:
    make(bench, "n-1", county=county)
    group = made(bench, "n-1")
    assert group is not None
    assert group.county == kept


def test_a_county_that_is_none_makes_nothing(bench: Bench) -> None:
    make(bench, "n-1", county="99")
    assert made(bench, "n-1") is None


@pytest.fixture
def decided(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    found.work(lambda work: work.people.make_lead(TENANT, "lead"))
    return found


def decide(bench: Bench, language: str, owner: str = "vestbygd  Kommune", who: str = "lead") -> Shown:
    return bench.press(who, "owners.keep/1", {"owner": owner, "language": language})


def test_the_groups_of_an_owner_follow_at_once_and_their_settings_say_so(decided: Bench) -> None:
    chats = Chats(decided)
    chats.deliver()
    decide(decided, "nn")
    assert the_group(decided).language == "nn"
    decided.fall_due(decided.at)
    chats.deliver()
    assert '"lang": "nn"' in chats.text(CHAT)
    shown = said(decided.press("leader", "people.settings_form/1", {"group": GROUP}, where=CHAT))
    assert (
        "for alle grupper hos Vestbygd kommune" in shown.replace("Språket er bestemt ", "")
        or "bestemt" in shown
    )
    decided.press(
        "leader", "people.settings/1", {"group": GROUP, "language": "en", "quiet": "ingen"}, where=CHAT
    )
    assert the_group(decided).language == "nn"


def test_private_cards_follow_the_person(decided: Bench) -> None:
    decide(decided, "nn")
    assert "Hvem er hvem" in said(decided.write("leader", "roller"))
    assert "Kven er kven" in said(decided.write("leader", "roller", where=CHAT))


def test_either_leaves_the_choice_to_the_group_again(decided: Bench) -> None:
    decide(decided, "nn")
    decide(decided, "either")
    assert the_group(decided).language == "nn", "until the group chooses"
    decided.press(
        "leader", "people.settings/1", {"group": GROUP, "language": "en", "quiet": "ingen"}, where=CHAT
    )
    assert the_group(decided).language == "en"


def test_a_new_group_of_the_owner_speaks_its_language(decided: Bench) -> None:
    decide(decided, "nn")
    data = {**FORM, "new": "n-1", "owner": "VESTBYGD kommune", "language": "en"}
    decided.press("helper", "people.workplace/1", data)
    group = made(decided, "n-1")
    assert group is not None
    assert group.language == "nn"


@pytest.mark.parametrize("who", ["helper", "leader", "stranger"])
def test_only_the_lead_decides(decided: Bench, who: str) -> None:
    before = decided.rows("owner", "hms_group")
    decide(decided, "nn", who=who)
    assert decided.rows("owner", "hms_group") == before


@pytest.mark.parametrize(
    ("language", "owner"), [("en", "Vestbygd kommune"), ("", "Vestbygd kommune"), ("nn", "Ukjent")]
)
def test_what_does_not_fit_decides_nothing(decided: Bench, language: str, owner: str) -> None:
    before = decided.rows("owner", "hms_group", "due")
    decide(decided, language, owner)
    assert decided.rows("owner", "hms_group", "due") == before


def test_the_word_opens_the_form_for_a_lead_and_ones_own_language_for_others(decided: Bench) -> None:
    assert "owners.keep/1" in said(decided.write("lead", "målform Vestbygd kommune"))
    assert "people.language/1" in said(decided.write("leader", "målform"))


def test_another_tenants_owner_of_the_same_name_decides_for_itself(decided: Bench) -> None:
    decided.work(lambda work: work.owners.keep("tenant-2", "Vestbygd kommune", "nn"))
    assert the_group(decided).language == "nb"
    assert decided.work(lambda work: work.owners.language(TENANT, "Vestbygd kommune")) == ""

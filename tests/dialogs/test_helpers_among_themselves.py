"""A helper is away and covered by another, hands a group on, or leaves; the groups go on."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.history import Kind
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.hands import TEAM, comes, history, leaves, the_group, told
from tests.dialogs.postman import BLOCKED, close
from tests.dialogs.states import GROUP, SECRET, asking, planning

COVER = "another-helper"
AWAY = {"cover": COVER, "until": "2026-09-04"}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    for who in ("helper", COVER):
        found.write(who, "hei")
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def sees(bench: Bench, who: str) -> bool:
    return "Solbakken" in said(bench.press(who, "journey.show/1", {"group": GROUP}))


def test_through_the_last_day_the_cover_has_the_helpers_rights_and_no_longer(bench: Bench) -> None:
    assert not sees(bench, COVER)
    bench.press("helper", "helpers.absence/1", AWAY)
    assert sees(bench, COVER)
    assert "Solbakken" in said(bench.press(COVER, "journey.mine/1", {}))
    bench.at = datetime(2026, 9, 4, 20, tzinfo=UTC)
    assert sees(bench, COVER)
    bench.at = datetime(2026, 9, 5, 6, tzinfo=UTC)
    assert not sees(bench, COVER)
    assert "Solbakken" not in said(bench.press(COVER, "journey.mine/1", {}))
    assert sees(bench, "helper")


def test_the_cover_is_told_once(bench: Bench) -> None:
    for _ in range(3):
        bench.press("helper", "helpers.absence/1", AWAY)
    assert "Du følger noen grupper for en tid" in told(bench).text(f"a:{COVER}")
    assert len([row for row in bench.rows("posting") if "covering:" in row]) == 1


def test_a_helper_who_is_back_before_the_day_says_so(bench: Bench) -> None:
    bench.press("helper", "helpers.absence/1", AWAY)
    bench.write("helper", "jeg er tilbake")
    assert not sees(bench, COVER)


def test_being_away_can_be_typed_with_the_day(bench: Bench) -> None:
    shown = said(bench.write("helper", "borte til 4.9."))
    assert '"value": "2026-09-04"' in shown
    assert "Name of another-helper" in shown
    assert '"value": "2027-01-05"' in said(bench.write("helper", "Jeg er borte til 5.1."))


WRONG = [
    ({"until": ""}, "Velg dagen"),
    ({"until": "2026-08-23"}, "har vært"),
    ({"until": "2026-02-30"}, "i kalenderen"),
    ({"until": "2029-01-01"}, "mer enn et år"),
    ({"cover": "leader"}, "en av hjelperne"),
    ({"cover": "helper"}, "en av hjelperne"),
]


@pytest.mark.parametrize(("wrong", "why"), WRONG)
def test_what_does_not_fit_comes_back_and_changes_nothing(
    bench: Bench, wrong: dict[str, str], why: str
) -> None:
    before = bench.rows("absence", "posting")
    assert why in said(bench.press("helper", "helpers.absence/1", AWAY | wrong))
    assert bench.rows("absence", "posting") == before


def test_only_helpers_are_away(bench: Bench) -> None:
    bench.press("leader", "helpers.absence/1", AWAY)
    bench.write("leader", "borte")
    assert bench.rows("absence") == []


def test_what_does_not_arrive_is_told_to_the_cover(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asking(bench)
    for who in ("helper", COVER):
        bench.write(who, "hei")
    bench.press("helper", "helpers.absence/1", AWAY)
    close(bench, "leader", "safety_rep", why=BLOCKED)
    chats = told(bench)
    assert "Noe nådde ikke fram" in chats.text(f"a:{COVER}")
    assert "Noe nådde ikke fram" not in chats.text("a:helper")


def test_the_cover_sees_no_more_than_the_helper_would(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asking(bench)
    bench.press("helper", "helpers.absence/1", AWAY)
    assert SECRET not in said(bench.press(COVER, "journey.show/1", {"group": GROUP}))


def test_a_group_is_handed_to_another_helper_for_good_and_both_are_told(bench: Bench) -> None:
    assert COVER in said(bench.press("helper", "helpers.give_form/1", {"group": GROUP}))
    bench.press("helper", "helpers.give/1", {"group": GROUP, "helper": COVER})
    assert the_group(bench).helper == COVER
    assert not sees(bench, "helper")
    assert "Du følger denne gruppa nå" in told(bench).text(f"a:{COVER}")
    [event] = history(bench, Kind.HELPER_CHANGED)
    assert (event.by, dict(event.facts)) == ("helper", {"how": "over"})


def test_the_lead_hands_a_group_over_too_and_the_former_helper_is_told(bench: Bench) -> None:
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    bench.press("lead", "helpers.give/1", {"group": GROUP, "helper": COVER})
    chats = told(bench)
    assert "har fått en ny hjelper" in chats.text("a:helper")
    assert "Du følger denne gruppa nå" in chats.text(f"a:{COVER}")
    assert not sees(bench, "lead"), "that alone opens nothing of the group"


@pytest.mark.parametrize("helper", ["leader", "", "nobody"])
def test_a_group_goes_to_a_helper_of_the_team_and_to_nobody_else(bench: Bench, helper: str) -> None:
    bench.press("helper", "helpers.give/1", {"group": GROUP, "helper": helper})
    assert the_group(bench).helper == "helper"


def test_a_helper_who_leaves_the_team_leaves_the_groups_without_one(bench: Bench) -> None:
    where = {"kind": "channel", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "team-1"}
    bench.work(lambda work: work.places.keep(TENANT, TEAM.conversation, **where, at=bench.at))
    leaves(bench, "helper", where=TEAM)
    bench.fall_due(bench.at)
    assert the_group(bench).helper == ""
    [event] = history(bench, Kind.HELPER_CHANGED)
    assert (event.by, dict(event.facts)) == ("clock", {"how": "gone"})
    assert the_group(bench).members, "the group goes on"


def test_a_helper_who_is_back_at_once_keeps_the_groups(bench: Bench) -> None:
    leaves(bench, "helper", where=TEAM)
    comes(bench, "helper", where=TEAM)
    bench.fall_due(bench.at)
    assert the_group(bench).helper == "helper"


def test_fifty_groups_are_listed_and_covered(bench: Bench) -> None:
    for number in range(50):
        data = {"new": f"n-{number}", "alone": False, "name": f"Heim {number}", "owner": "Vestbygd kommune"}
        bench.press("helper", "people.workplace/1", {**data, "language": "nb"})
    bench.press("helper", "helpers.absence/1", AWAY)
    assert "51 grupper" in told(bench).text(f"a:{COVER}")
    assert "51 grupper" in bench.press(COVER, "journey.mine/1", {}).summary

"""How owners are nudged is set by the plan's parties, the workplace's leader and the programme's lead, each
within limits and the nearest counting most."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.next_nudge import rule_of, workplace_key
from programme.budget import About
from programme.nudge import USUAL, Rule, Wish
from programme.people import Role
from tests.cards.walk import of
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.plan_days import add, at_solbakken, moment, owner, told_of, until
from tests.dialogs.states import GROUP

DAY = date(2026, 9, 18)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = at_solbakken(tmp_path)
    found.desk._house = found.house = replace(found.house, leads=frozenset({"aad-lead"}))
    return found


def rule(bench: Bench, group_id: str = GROUP) -> Rule:
    found = bench.work(lambda work: rule_of(work, work.groups.get(TENANT, group_id)))
    assert isinstance(found, Rule)
    return found


def keep(bench: Bench, who: str, level: str, *, where: str = "", **values: int | str) -> Shown:
    its = "" if level == "programme" else GROUP
    return bench.press(who, "nudge.rule/1", {"group": its, "level": level, **values}, where=where)


def test_a_plan_is_nudged_as_its_parties_wish(bench: Bench):
    add(bench, "Kaffe", DAY, owner("nurse"))
    shown = keep(bench, Role.SAFETY_REP, "plan", days_before=14, days_after=5, where=CHAT)
    assert "Lagret. Nå er det 14 dager før, på dagen, og 5 arbeidsdager etter." in read(shown)
    until(bench, moment(date(2026, 9, 4), 12))
    assert told_of(bench, "nurse", About.BEFORE) == [date(2026, 9, 4)]


def test_what_is_set_holds_for_deadlines_that_stand_already(bench: Bench):
    add(bench, "Kaffe", DAY, owner("nurse"))
    keep(bench, Role.LEADER, "workplace", days_before=21)
    until(bench, moment(date(2026, 8, 28), 12))
    assert told_of(bench, "nurse", About.BEFORE) == [date(2026, 8, 28)]


def test_the_plan_counts_more_than_the_workplace_and_the_workplace_more_than_the_programme(bench: Bench):
    keep(bench, "lead", "programme", days_before=5, days_after=2, weekly=2)
    assert rule(bench) == Rule(5, 2, 2)
    keep(bench, Role.LEADER, "workplace", days_before=6)
    assert rule(bench) == Rule(6, 2, 2)
    keep(bench, Role.UNION_REP, "plan", days_before=9)
    assert rule(bench) == Rule(9, 2, 2)


def test_an_empty_field_leaves_it_to_the_level_above(bench: Bench):
    keep(bench, Role.UNION_REP, "plan", days_before=9)
    keep(bench, Role.UNION_REP, "plan", days_before="", days_after="")
    assert rule(bench) == USUAL


def test_the_form_says_what_an_empty_field_means(bench: Bench):
    keep(bench, "lead", "programme", days_before=5)
    shown = bench.press(Role.LEADER, "nudge.rule_form/1", {"group": GROUP, "level": "plan"})
    assert "Tomt felt betyr som ellers: 5 dager før og 3 arbeidsdager etter." in read(shown)


@pytest.mark.parametrize(
    ("level", "values", "within"),
    [
        ("plan", {"days_before": 31}, "1 til 30"),
        ("plan", {"days_before": 0}, "1 til 30"),
        ("plan", {"days_after": 11}, "1 til 10"),
        ("workplace", {"days_before": -1}, "1 til 30"),
    ],
)
def test_what_is_outside_the_limits_is_refused_kindly(
    bench: Bench, level: str, values: dict[str, int], within: str
):
    shown = keep(bench, Role.LEADER, level, **values)
    assert f"Velg et tall fra {within}." in read(shown)
    assert rule(bench) == USUAL


def test_what_is_no_number_changes_nothing(bench: Bench):
    keep(bench, Role.LEADER, "plan", days_before="mange")
    assert rule(bench) == USUAL


def test_only_the_programme_sets_the_weekly_most(bench: Bench):
    keep(bench, Role.LEADER, "plan", weekly=1)
    keep(bench, Role.LEADER, "workplace", weekly=1)
    assert rule(bench).weekly == 3
    keep(bench, "lead", "programme", weekly=2)
    add(bench, "Kaffe", date(2026, 8, 31), owner("nurse"))
    until(bench, moment(date(2026, 8, 31)))
    told = read(bench.press("nurse", "nudge.show/1", {"card": "2026-08-31"}))
    assert "Av meg selv sender jeg deg høyst 2." in told


@pytest.mark.parametrize(
    ("who", "level"),
    [
        ("nurse", "plan"), ("helper", "plan"), ("stranger", "plan"),
        (Role.UNION_REP, "workplace"), (Role.SAFETY_REP, "workplace"), ("nurse", "workplace"),
        (Role.LEADER, "programme"), ("helper", "programme"), ("stranger", "programme"),
    ],
)  # fmt: skip
def test_nobody_sets_what_is_not_theirs(bench: Bench, who: str, level: str):
    keep(bench, who, level, days_before=9)
    assert rule(bench) == USUAL


def test_a_workplace_is_itself_alone(bench: Bench):
    other = group("group-2", prefix="other-", helper="", chat="19:other@thread.v2")
    elsewhere = replace(other, workplace=replace(other.workplace, name="Bjørkhaugen sykehjem"))
    bench.work(lambda work: work.groups.add(elsewhere, at=bench.at))
    keep(bench, Role.LEADER, "workplace", days_before=9)
    assert (rule(bench).before, rule(bench, "group-2").before) == (9, 7)
    assert workplace_key(elsewhere) != workplace_key(group())


def test_the_leader_goes_from_the_plan_to_the_workplace_and_others_do_not(bench: Bench):
    data = {"group": GROUP, "level": "plan"}
    shown = bench.press(Role.LEADER, "nudge.rule_form/1", data)
    assert "Påminnelser på Solbakken sykehjem" in read(
        press(bench, Role.LEADER, shown, "Hele arbeidsplassen")
    )
    assert "Hele arbeidsplassen" not in buttons(bench.press(Role.UNION_REP, "nudge.rule_form/1", data))


def test_the_form_shows_what_was_wished_and_lets_no_client_go_outside(bench: Bench):
    keep(bench, Role.LEADER, "plan", days_before=9)
    shown = bench.press(Role.LEADER, "nudge.rule_form/1", {"group": GROUP, "level": "plan"})
    fields = {one["id"]: one for one in of(shown.card, "Input.Number")}
    assert {name: (one["min"], one["max"], one.get("value")) for name, one in fields.items()} == {
        "days_before": (1, 30, 9),
        "days_after": (1, 10, None),
    }
    assert bench.work(lambda work: work.asked.wish(TENANT, "plan", GROUP)) == Wish(before=9)


def test_it_can_be_typed(bench: Bench):
    assert "Påminnelser i denne planen" in read(bench.write(Role.LEADER, "påminnelser"))
    assert "Påminnelser i hele programmet" in read(bench.write("lead", "påminnelser"))
    assert "Mine frister" in read(bench.write("nurse", "påminnelser"))


def test_the_programme_is_set_where_nobody_else_reads_along(bench: Bench):
    keep(bench, "lead", "programme", days_before=9, where=CHAT)
    assert rule(bench) == USUAL

"""«Mine frister»: all that one person sees to, in every group, where nobody else reads along."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.action import Action
from programme.ballot import Area
from programme.change import Changed
from programme.people import Role
from programme.switches import Switch
from tests.cards.walk import of, parts
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.plan_days import add, at_solbakken, change, moment, owner, until

SOON, LATER = date(2026, 8, 28), date(2026, 10, 2)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def mine(bench: Bench, who: str = "nurse") -> Shown:
    return bench.press(who, "deadlines.show/1", {})


def elsewhere(bench: Bench, title: str, day: date) -> None:
    """The nurse sees to something in another group too."""
    other = group("group-2", prefix="other-", helper="", chat="19:other@thread.v2")
    place = replace(other.workplace, name="Bjørkhaugen sykehjem")
    bench.work(lambda work: work.groups.add(replace(other, workplace=place), at=bench.at))
    made = Action(f"action-{title}", "group-2", 1, title, Area.IMPROVE, bench.at).handed_to(owner("nurse"))
    bench.work(lambda work: work.actions.add(TENANT, made.by(day, bench.at.date(), day)))


def test_they_stand_by_day_across_all_groups(bench: Bench):
    add(bench, "Ny tavle", LATER, owner("nurse"))
    add(bench, "Kaffe", SOON, owner("nurse"))
    add(bench, "Uten dag", None, owner("nurse"))
    elsewhere(bench, "Frokost", date(2026, 8, 31))
    told = read(mine(bench))
    order = [told.index(title) for title in ("Kaffe", "Frokost", "Ny tavle", "Uten dag")]
    assert order == sorted(order)
    assert "Solbakken sykehjem" in told
    assert "Bjørkhaugen sykehjem" in told


def test_what_has_passed_its_day_stands_first_and_nobody_is_blamed(bench: Bench):
    add(bench, "Kaffe", SOON, owner("nurse"))
    until(bench, moment(date(2026, 9, 20)))
    told = read(mine(bench))
    assert "Over fristen\nKaffe" in told
    assert not [word for word in ("for sent", "forsinket", "for sein") if word in told]


def test_nobody_sees_what_others_see_to(bench: Bench):
    add(bench, "Kaffe", SOON, owner("nurse"))
    for who in (*Role, "cook", "helper", "stranger"):
        assert "Kaffe" not in read(mine(bench, who))


def test_the_deputy_has_it_too_and_is_told_so(bench: Bench):
    add(bench, "Kaffe", SOON, owner("nurse"), deputy=owner("cook"))
    assert "Du er vara" in read(mine(bench, "cook"))
    assert "Du er vara" not in read(mine(bench))


def test_what_has_ended_is_gone(bench: Bench):
    id_ = add(bench, "Kaffe", SOON, owner("nurse"))
    change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)
    assert "Du har ikke ansvaret for noe tiltak nå." in read(mine(bench))


def test_a_press_opens_the_action(bench: Bench):
    add(bench, "Kaffe", SOON, owner("nurse"))
    shown = press(bench, "nurse", mine(bench), "Tiltak 1")
    assert "Kaffe" in read(shown)
    assert "Ferdig" in buttons(shown)


@pytest.mark.parametrize("typed", ["mine frister", "Frister", "fristane mine", "my deadlines"])
def test_it_can_be_typed(bench: Bench, typed: str):
    add(bench, "Kaffe", SOON, owner("nurse"))
    assert "Kaffe" in read(bench.write("nurse", typed))


def test_it_is_never_shown_where_others_read_along(bench: Bench):
    add(bench, "Kaffe", SOON, owner("nurse"))
    for shown in (
        bench.press("nurse", "deadlines.show/1", {}, where=CHAT),
        bench.write("nurse", "mine frister", where=CHAT),
    ):
        assert "Kaffe" not in read(shown)
    assert "Kaffe" in read(bench.open("nurse", "deadlines.show/1", {}))


def test_many_are_turned_by_the_page_and_a_page_that_is_not_there_is_the_nearest(bench: Bench):
    for n in range(30):
        add(bench, f"Tiltak nummer {n:02}", SOON, owner("nurse"))
    first = mine(bench)
    seen = [read(first)]
    while "Neste side" in buttons(first):
        first = press(bench, "nurse", first, "Neste side")
        seen.append(read(first))
    assert len(seen) == 3
    assert all(sum(f"Tiltak nummer {n:02}" in page for page in seen) == 1 for n in range(30))
    for page, shown in (("99", seen[-1]), ("0", seen[0]), ("x", seen[0])):
        assert read(bench.press("nurse", "deadlines.show/1", {"page": page})) == shown


def test_every_kind_has_its_switch_and_the_weekly_most_is_told(bench: Bench):
    bench.press("nurse", "nudge.turn/1", {"kind": "form", "wish": False})
    shown = mine(bench)
    turns = {
        one["data"]["kind"]: one["data"]["wish"]
        for one in of(shown.card, "Action.Execute")
        if one["verb"] == "nudge.turn/1"
    }
    assert turns == {one.value: one is Switch.FORM for one in Switch}
    assert "høyst 3 kort i uka" in read(shown)


def test_a_title_is_shown_letter_by_letter_as_it_was_written(bench: Bench):
    title = "Se [her](https://example.org) **nå**"
    add(bench, title, SOON, owner("nurse"))
    runs = [one["text"] for one in parts(mine(bench).card) if one.get("type") == "TextRun"]
    assert title in runs

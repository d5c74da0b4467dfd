"""A nudge answered with another day, or handed on: what does not fit comes back with what was written."""

from datetime import date
from pathlib import Path

import pytest

from programme.budget import About
from programme.change import Changed
from programme.people import Role
from programme.status import Status
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.nudged import BEFORE, DAY, ID, card, kept, nudged
from tests.dialogs.plan_days import change, moment, told_of, until
from tests.dialogs.plan_days import read as chats


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return nudged(tmp_path)


@pytest.fixture
def post(bench: Bench) -> Chats:
    """The card has arrived."""
    return chats(bench)


def test_a_new_day_is_asked_for_with_its_reason(bench: Bench, post: Chats):
    form = press(bench, "nurse", card(bench), "Ny frist")
    shown = press(bench, "nurse", form, "Flytt fristen", day="2026-09-18", reason="Vi venter på vaktplanen")
    now = kept(bench)
    assert (now.status, now.deadline, now.reason) == (
        Status.POSTPONED, date(2026, 9, 18), "Vi venter på vaktplanen",
    )  # fmt: skip
    assert "Ny frist: fre. 18. sep. (uke 38)" in read(shown)
    for day in (date(2026, 9, 11), date(2026, 9, 18), date(2026, 9, 30)):
        until(bench, moment(day))
        post.deliver()
    days = [told_of(bench, "nurse", one) for one in (About.BEFORE, About.ON, About.AFTER)]
    assert days == [[BEFORE, date(2026, 9, 11)], [date(2026, 9, 18)], [date(2026, 9, 23)]]


@pytest.mark.parametrize(
    ("day", "reason", "says"),
    [
        ("2026-09-18", "", "grunn"),
        ("2026-08-01", "Ferie", "har vært"),
        ("30.2.", "Ferie", "finnes ikke"),
        ("2036-09-18", "Ferie", "til og med"),
        ("snart", "Ferie", "forsto jeg ikke"),
        ("2026-09-18", "x" * 301, "300"),
    ],
)
def test_what_cannot_be_a_new_day_is_told_and_what_was_written_stays(
    bench: Bench, day: str, reason: str, says: str
):
    form = press(bench, "nurse", card(bench), "Ny frist")
    shown = press(bench, "nurse", form, "Flytt fristen", day=day, reason=reason)
    assert says in read(shown)
    assert kept(bench).deadline == DAY
    assert [one.get("value", "") for one in of(shown.card, "Input.Text")] == [reason]


def test_a_new_day_when_few_are_at_work_is_kept_and_warned_about(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    shown = press(bench, "nurse", form, "Flytt fristen", day="2026-12-24", reason="Det tar tid")
    assert kept(bench).deadline == date(2026, 12, 24)
    assert "Da er få på jobb" in read(shown)


def test_whoever_moves_it_second_is_told_and_loses_nothing(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    bench.press(Role.LEADER, "action.on_track/1", {"action": ID}, where=CHAT)
    shown = press(bench, "nurse", form, "Flytt fristen", day="2026-09-18", reason="Ferie")
    assert kept(bench).deadline == DAY
    assert [one["value"] for one in of(shown.card, "Input.Text")] == ["Ferie"]
    press(bench, "nurse", shown, "Flytt fristen", day="2026-09-18", reason="Ferie")
    assert kept(bench).deadline == date(2026, 9, 18)


def test_whoever_moves_what_another_has_just_ended_is_told_so(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    change(bench, ID, lambda one: one.done(bench.at), Changed.DONE)
    shown = press(bench, "nurse", form, "Flytt fristen", day="2026-09-18", reason="Ferie i uke 36")
    assert kept(bench).status is Status.DONE
    assert "Ferie i uke 36" in read(shown), "what was written is given back"


def test_it_is_handed_on_to_a_member_who_then_has_it_among_their_own(bench: Bench):
    form = press(bench, "nurse", card(bench), "Gi videre")
    shown = press(bench, "nurse", form, "Gi videre", owner=Role.SAFETY_REP)
    assert kept(bench).is_theirs(Role.SAFETY_REP)
    assert "Gitt videre til" in read(shown)
    assert not {"Ferdig", "I rute"} & buttons(shown).keys(), "it is not theirs any more"
    until(bench, moment(DAY))
    assert [told_of(bench, who, About.ON) for who in ("nurse", Role.SAFETY_REP)] == [[], [DAY]]


def test_it_is_not_handed_on_to_nobody_or_to_somebody_elsewhere(bench: Bench):
    form = press(bench, "nurse", card(bench), "Gi videre")
    for wrong in ("nobody", "other-leader"):
        shown = press(bench, "nurse", form, "Gi videre", owner=wrong)
        assert "Hvem kan ta dette?" in read(shown)
        assert kept(bench).is_theirs("nurse")

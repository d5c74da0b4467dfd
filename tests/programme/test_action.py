"""An action: what can become of it, and what always holds however it goes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from programme.action import Action, ActionChanged, ActionEnded, NoOwner, Owner
from programme.ballot import Area
from programme.own_words import NamesAPerson
from programme.refusals import TooLong
from programme.status import Effect, Onward, Status, Theme
from programme.wording import LINE_LIMIT, TITLE_LIMIT, ReasonMissing, TitleTooShort

AT = datetime(2026, 8, 24, 8, tzinfo=UTC)
TODAY = date(2026, 8, 24)
DAY, LATER = date(2026, 9, 18), date(2026, 10, 2)
BACK = date(2026, 11, 27)
KARI, OLA = Owner("29:kari", "Kari", "leader"), Owner("29:ola", "Ola")
CHOSEN = Action("a1", "g1", 1, "Kaffe klokka ti", Area.IMPROVE, AT)
PLANNED = CHOSEN.handed_to(KARI, OLA).by(DAY, TODAY, BACK)
WHY = "Vi venter på ny turnus"


# From chosen to planned


def test_it_is_planned_as_soon_as_somebody_sees_to_it_by_a_day() -> None:
    assert CHOSEN.handed_to(KARI).status is Status.CHOSEN
    assert CHOSEN.by(DAY, TODAY, BACK).status is Status.CHOSEN
    assert PLANNED.status is Status.PLANNED


def test_without_an_owner_it_is_only_chosen() -> None:
    assert PLANNED.handed_to_nobody().status is Status.CHOSEN
    with pytest.raises(NoOwner):
        CHOSEN.begun()


def test_nobody_is_their_own_deputy() -> None:
    assert CHOSEN.handed_to(KARI, replace(KARI, role="")).deputy is None


def test_whoever_is_gone_is_followed_by_their_deputy_or_nobody() -> None:
    assert PLANNED.without(KARI.user).owner == OLA
    assert PLANNED.without(OLA.user).deputy is None
    assert PLANNED.without(KARI.user).without(OLA.user).status is Status.CHOSEN
    assert PLANNED.without("29:stranger") is PLANNED


# On its way


def test_its_day_has_passed_from_the_day_after_while_somebody_sees_to_it() -> None:
    assert not PLANNED.overdue(DAY)
    assert PLANNED.overdue(DAY + timedelta(days=1))
    assert not PLANNED.done(AT).overdue(LATER)
    assert not CHOSEN.by(DAY, TODAY, BACK).overdue(LATER)


def test_another_day_is_given_with_a_reason() -> None:
    moved = PLANNED.begun().postponed(LATER, f"  {WHY}\n", TODAY, BACK)
    assert (moved.status, moved.deadline, moved.reason) == (Status.POSTPONED, LATER, WHY)
    with pytest.raises(ReasonMissing):
        PLANNED.postponed(LATER, "  ", TODAY, BACK)


def test_a_call_for_help_is_over_when_it_goes_on() -> None:
    asked = PLANNED.asks_for_help()
    for on in (asked.begun(), asked.postponed(LATER, WHY, TODAY, BACK), asked.handed_to(OLA), asked.done(AT)):
        assert not on.needs_help


@pytest.mark.parametrize(
    "deed",
    [
        lambda one: one.begun(),
        lambda one: one.asks_for_help(),
        lambda one: one.postponed(LATER, WHY, TODAY, BACK),
        lambda one: one.done(AT),
        lambda one: one.stopped(WHY, AT),
        lambda one: one.not_chosen(WHY, AT),
        lambda one: one.reopened(),
    ],
    ids=["begun", "help", "postponed", "done", "stopped", "not_chosen", "reopened"],
)
def test_the_same_twice_is_once(deed) -> None:
    once = deed(PLANNED)
    assert deed(once) is once


# Its end


@pytest.mark.parametrize(
    ("end", "status"),
    [
        (lambda one: one.done(AT), Status.DONE),
        (lambda one: one.stopped(WHY, AT), Status.STOPPED),
        (lambda one: one.not_chosen(WHY, AT), Status.NOT_CHOSEN),
    ],
    ids=["done", "stopped", "not_chosen"],
)
def test_what_has_ended_tells_how_and_when_to_whoever_comes_after(end, status: Status) -> None:
    ended = end(PLANNED)
    assert (ended.status, ended.ended, ended.open) == (status, AT, False)
    for deed in (
        lambda: ended.begun(),
        lambda: ended.postponed(LATER, WHY, TODAY, BACK),
        lambda: ended.handed_to(OLA),
        lambda: ended.by(LATER, TODAY, BACK),
        lambda: ended.worded("Noe annet", Area.KEEP, Theme.NONE, ""),
        lambda: ended.asks_for_help(),
        lambda: ended.handed_to_nobody(),
    ):
        with pytest.raises(ActionEnded) as told:
            deed()
        assert told.value.facts == {"status": status.value, "until": "2026-08-24"}


def test_the_day_it_ended_is_a_norwegian_one() -> None:
    night = PLANNED.done(datetime(2026, 8, 24, 23, tzinfo=UTC))
    with pytest.raises(ActionEnded) as told:
        night.begun()
    assert told.value.facts["until"] == "2026-08-25"


def test_an_end_needs_a_reason_unless_it_is_done() -> None:
    for end in (PLANNED.stopped, PLANNED.not_chosen):
        with pytest.raises(ReasonMissing):
            end("", AT)
    assert PLANNED.done(AT).reason == ""


def test_what_goes_on_after_all_goes_on_where_it_was() -> None:
    again = PLANNED.stopped(WHY, AT).evaluated(Effect.NOT, Onward.STOP).reopened()
    assert (again.status, again.ended, again.reason, again.effect) == (Status.PLANNED, None, "", None)
    assert CHOSEN.not_chosen(WHY, AT).reopened().status is Status.CHOSEN


# Words


@pytest.mark.parametrize("title", ["", "x", " \n x ", "ab"])
def test_a_title_of_hardly_anything_is_refused(title: str) -> None:
    with pytest.raises(TitleTooShort):
        CHOSEN.worded(title, Area.IMPROVE, Theme.NONE, "")


def test_words_have_their_length_and_point_at_nobody() -> None:
    with pytest.raises(TooLong):
        CHOSEN.worded("Å" * (TITLE_LIMIT + 1), Area.IMPROVE, Theme.NONE, "")
    with pytest.raises(TooLong):
        CHOSEN.worded("Kaffe", Area.IMPROVE, Theme.NONE, "Å" * (LINE_LIMIT + 1))
    with pytest.raises(NamesAPerson):
        PLANNED.stopped("Ring 901 23 456", AT)


def test_a_form_can_tell_that_another_came_first() -> None:
    PLANNED.must_be(PLANNED.version)
    with pytest.raises(ActionChanged):
        PLANNED.begun().must_be(PLANNED.version)

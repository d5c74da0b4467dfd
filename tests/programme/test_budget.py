"""One budget a person: at most one collected card a day and a few a week; what can be merged is merged."""

from datetime import date, datetime, timedelta

import pytest

from programme.budget import MOST_ITEMS, About, Item, Person, Rest, Send, Spent, Wait, Why, decide
from programme.calendar import OSLO, Quiet
from programme.nudge import morning
from tests.programme.cast import NORWAY

MONDAY = datetime(2026, 9, 7, 8, 45, tzinfo=OSLO)
QUIET = {"north": Quiet.read("37"), "south": Quiet.read("ingen"), "": Quiet.read("ingen")}
FAR = timedelta(days=60)


def an_item(about=About.ON, subject="action", *, group="south", ready=MONDAY, until=MONDAY + FAR):
    return Item(about, subject, group, ready, until)


def somebody(*, today=0, week=0, weekly=3, rest=None, paused=()):
    return Person(
        Spent(today, week), weekly, rest, NORWAY, QUIET.__getitem__, dict(paused).get
    )  # fmt: skip


def on(day, hour=8, minute=45):
    return datetime(2026, 9, day, hour, minute, tzinfo=OSLO)


class TestWhen:
    @pytest.mark.parametrize(
        ("at", "then"),
        [
            (on(7, 8, 44), on(7)),
            (on(7, 15, 30), on(8)),
            (on(11, 16), on(14)),
            (on(12, 10), on(14)),
            (on(13, 23), on(14)),
        ],
    )
    def test_nothing_is_told_outside_working_hours(self, at, then):
        found = decide([an_item()], somebody(), at)
        assert isinstance(found, Wait)
        again = decide([an_item()], somebody(), found.at)
        while isinstance(again, Wait):
            found, again = again, decide([an_item()], somebody(), again.at)
        assert found.at == then
        assert again == Send((an_item(),))

    def test_the_first_and_the_last_minute_of_the_hours_count(self):
        assert isinstance(decide([an_item()], somebody(), on(7)), Send)
        assert isinstance(decide([an_item()], somebody(), on(7, 15, 29)), Send)

    def test_a_group_that_is_quiet_waits_and_another_of_the_same_person_does_not(self):
        north, south = an_item(group="north"), an_item(group="south", subject="other")
        assert decide([north, south], somebody(), MONDAY) == Send((south,), on(8))
        assert decide([north], somebody(), MONDAY) == Wait(on(14), Why.QUIET)

    def test_a_groups_pause_holds_what_is_its_own(self):
        north, south = an_item(group=""), an_item(group="south", subject="other")
        person = somebody(paused=[("", date(2026, 9, 16))])
        assert decide([north, south], person, MONDAY) == Send((south,), on(8))
        assert decide([north], person, MONDAY) == Wait(on(16), Why.QUIET)

    def test_what_is_not_ready_yet_waits(self):
        assert decide([an_item(ready=on(9))], somebody(), MONDAY) == Wait(on(9), Why.QUIET)

    def test_what_is_of_no_use_any_more_is_never_told(self):
        assert decide([an_item(until=MONDAY)], somebody(), MONDAY) is None
        assert decide([], somebody(), MONDAY) is None


class TestRest:
    def test_who_has_asked_for_quiet_is_told_on_the_first_working_day_after(self):
        person = somebody(rest=Rest(date(2026, 9, 12)))
        assert decide([an_item()], person, MONDAY) == Wait(on(12), Why.REST)
        assert decide([an_item()], person, on(12)) == Wait(on(14), Why.QUIET), "a Saturday"

    def test_who_has_named_their_next_shift_is_told_on_that_very_day(self):
        person = somebody(rest=Rest(date(2026, 9, 12), exact=True))
        assert decide([an_item()], person, MONDAY) == Wait(on(12), Why.REST)
        assert isinstance(decide([an_item(group="north")], person, on(12)), Send), "also in quiet weeks"
        assert isinstance(decide([an_item()], person, on(13)), Wait), "and on no other such day"

    def test_on_that_day_too_within_the_hours_and_once(self):
        rest = Rest(date(2026, 9, 12), exact=True)
        assert decide([an_item()], somebody(rest=rest), on(12, 7)) == Wait(on(12), Why.HOURS)
        assert decide([an_item()], somebody(rest=rest), on(12, 15, 30)) == Wait(on(13), Why.HOURS)
        assert decide([an_item()], somebody(rest=rest, today=1, week=1), on(12)) == Wait(on(13), Why.DAY)

    def test_it_ends_by_itself(self):
        assert isinstance(decide([an_item()], somebody(rest=Rest(date(2026, 9, 7))), MONDAY), Send)


class TestTheBudget:
    def test_one_card_a_day(self):
        assert decide([an_item()], somebody(today=1, week=1), MONDAY) == Wait(on(8), Why.DAY)

    def test_so_many_a_week(self):
        assert decide([an_item()], somebody(week=3), on(9)) == Wait(on(14), Why.WEEK)
        assert isinstance(decide([an_item()], somebody(week=3, weekly=4), on(9)), Send)

    def test_what_is_ready_together_stands_on_one_card_the_most_urgent_first(self):
        about = [About.BEFORE, About.AFTER, About.FORM, About.ON]
        found = decide([an_item(one, one.value) for one in about], somebody(), MONDAY)
        assert [one.about for one in found.items] == [About.FORM, About.AFTER, About.ON, About.BEFORE]
        assert found.then is None

    def test_what_does_not_fit_is_looked_at_the_day_after(self):
        items = [an_item(subject=f"{n}") for n in range(MOST_ITEMS)] + [an_item(About.BEFORE, "late")]
        found = decide(items, somebody(), MONDAY)
        assert len(found.items) == MOST_ITEMS
        assert found.then == on(8)
        assert About.BEFORE not in {one.about for one in found.items}

    def test_the_last_card_of_a_week_is_not_spent_on_what_can_wait_alone(self):
        before = an_item(About.BEFORE)
        assert decide([before], somebody(week=2), on(9)) == Wait(on(14), Why.WEEK)
        assert isinstance(decide([before], somebody(week=1), on(9)), Send)
        assert decide([before, an_item(subject="b")], somebody(week=2), on(9)).items[1] == before

    def test_with_one_card_a_week_that_one_is(self):
        assert isinstance(decide([an_item(About.BEFORE)], somebody(weekly=1), MONDAY), Send)

    def test_held_back_by_the_week_something_more_urgent_is_still_looked_at_in_time(self):
        items = [an_item(About.BEFORE), an_item(subject="b", ready=on(10))]
        assert decide(items, somebody(week=2), on(9)) == Wait(on(10), Why.QUIET)


def test_every_wait_is_for_later():
    for hour in range(24):
        for day in range(5, 15):
            at = on(day, hour, 0)
            found = decide([an_item(group="north")], somebody(week=3), at)
            assert isinstance(found, Send) or found.at > at


def test_the_mornings_are_those_of_the_nudges():
    assert morning(date(2026, 9, 7)) == MONDAY

"""What people are told unasked: what waits, what was sent, when they rest and how often, over both
databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.budget import About, Item, Rest, Spent
from programme.nudge import Wish
from storage.asked import Told
from tests.storage.plans import plan
from tests.storage.samples import HERE, NOON, THERE
from tests.storage.test_at_the_same_moment import meanwhile

MONDAY = date(2026, 3, 2)
ME = "29:me"
HOUR = timedelta(hours=1)


def an_item(about=About.ON, subject="action-1", group="group-1", *, ready=NOON):
    return Item(about, subject, group, ready, ready + timedelta(days=7))


class TestWhatWaits:
    def test_everything_that_waits_is_read_the_oldest_first(self, groups):
        later, first = an_item(ready=NOON + HOUR), an_item(About.HELP, "action-2", "group-2")
        with groups.work() as work:
            work.asked.want(HERE, ME, later)
            work.asked.want(HERE, ME, first)
            work.asked.want(HERE, "29:other", an_item())
            work.asked.want(THERE, ME, an_item(About.FORM))
        with groups.work() as work:
            assert work.asked.waits(HERE, ME) == (first, later)

    def test_wanted_twice_it_waits_once_at_its_new_time(self, groups):
        moved = an_item(ready=NOON + HOUR)
        with groups.work() as work:
            for one in (an_item(), moved):
                work.asked.want(HERE, ME, one)
            assert work.asked.waits(HERE, ME) == (moved,)

    def test_what_is_dropped_is_that_of_one_person(self, groups):
        with groups.work() as work:
            for who in (ME, "29:other"):
                work.asked.want(HERE, who, an_item())
                work.asked.want(HERE, who, an_item(About.BEFORE))
            work.asked.drop(HERE, ME, [an_item()])
            work.asked.drop(HERE, ME, [])
            assert [one.about for one in work.asked.waits(HERE, ME)] == [About.BEFORE]
            assert len(work.asked.waits(HERE, "29:other")) == 2

    def test_what_loses_its_reason_is_forgotten_for_everybody_here(self, groups):
        with groups.work() as work:
            for tenant in (HERE, THERE):
                for who in (ME, "29:other"):
                    work.asked.want(tenant, who, an_item())
                    work.asked.want(tenant, who, an_item(About.HELP))
                    work.asked.want(tenant, who, an_item(subject="action-2"))
            work.asked.forget(HERE, "action-1", (About.ON, About.BEFORE))
            left = {(one.about, one.subject) for one in work.asked.waits(HERE, ME)}
            assert left == {(About.HELP, "action-1"), (About.ON, "action-2")}
            assert len(work.asked.waits(HERE, "29:other")) == 2
            assert len(work.asked.waits(THERE, ME)) == 3

    def test_those_for_whom_something_of_a_group_waits_are_known(self, groups):
        with groups.work() as work:
            work.asked.want(HERE, "29:b", an_item())
            work.asked.want(HERE, ME, an_item())
            work.asked.want(HERE, ME, an_item(About.BEFORE))
            work.asked.want(HERE, "29:c", an_item(group="group-2"))
            assert work.asked.waiting_in(HERE, "group-1") == ("29:b", ME)
            assert work.asked.waiting_in(THERE, "group-1") == ()


class TestWhatStandsOnACard:
    def test_it_waits_no_more_until_the_card_turns_out_not_to_have_left(self, groups):
        told = Told(MONDAY, 1, ((About.ON, "action-1", "group-1"),), open=True)
        with groups.work() as work:
            work.asked.want(HERE, ME, an_item())
            work.asked.want(HERE, ME, an_item(About.BEFORE, "action-2"))
            work.asked.keep(HERE, ME, told)
            work.asked.tell(HERE, ME, [an_item()], MONDAY)
            assert work.asked.waits(HERE, ME) == (an_item(About.BEFORE, "action-2"),)
            assert work.asked.unsure(HERE, ME) == (told,)
            assert work.asked.unsure(THERE, ME) == ()
        with groups.work() as work:
            work.asked.settle(HERE, ME, Told(MONDAY, 0), arrived=False)
            assert an_item() in work.asked.waits(HERE, ME)
            assert work.asked.unsure(HERE, ME) == ()
            assert work.asked.spent(HERE, ME, MONDAY) == Spent(0, 0)

    def test_it_is_gone_when_the_card_has_left(self, groups):
        told = Told(MONDAY, 1, ((About.ON, "action-1", "group-1"),), open=True)
        with groups.work() as work:
            work.asked.want(HERE, ME, an_item())
            work.asked.keep(HERE, ME, told)
            work.asked.tell(HERE, ME, [an_item()], MONDAY)
            work.asked.settle(HERE, ME, replace(told, open=False), arrived=True)
            assert work.asked.waits(HERE, ME) == ()
            assert work.asked.spent(HERE, ME, MONDAY) == Spent(1, 1)
            work.asked.settle(HERE, ME, replace(told, open=False), arrived=False)
            assert work.asked.waits(HERE, ME) == (), "there is nothing to bring back"

    def test_wanted_anew_it_waits_whatever_card_it_stood_on(self, groups):
        with groups.work() as work:
            work.asked.want(HERE, ME, an_item())
            work.asked.tell(HERE, ME, [an_item()], MONDAY)
            work.asked.want(HERE, ME, an_item(ready=NOON + HOUR))
            assert work.asked.waits(HERE, ME) == (an_item(ready=NOON + HOUR),)


class TestWhatWasSent:
    def test_the_cards_of_a_day_and_of_its_week_from_monday_to_sunday(self, groups):
        with groups.work() as work:
            for n, cards in ((-1, 5), (0, 1), (2, 2), (6, 1), (7, 4)):
                work.asked.keep(HERE, ME, Told(MONDAY + timedelta(days=n), cards))
            work.asked.keep(THERE, ME, Told(MONDAY, 9))
            assert work.asked.spent(HERE, ME, MONDAY) == Spent(1, 4)
            assert work.asked.spent(HERE, ME, MONDAY + timedelta(days=1)) == Spent(0, 4)
            assert work.asked.spent(HERE, ME, MONDAY + timedelta(days=6)) == Spent(1, 4)
            assert work.asked.spent(HERE, "29:other", MONDAY) == Spent()

    def test_week_53_is_one_week_over_the_turn_of_the_year(self, groups):
        with groups.work() as work:
            for day in (date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4)):
                work.asked.more(HERE, ME, day, 1)
            assert work.asked.spent(HERE, ME, date(2027, 1, 1)) == Spent(0, 2)

    def test_what_stood_on_a_card_is_read_as_it_was_kept(self, groups):
        told = Told(MONDAY, 1, ((About.ON, "action-1", "group-1"), (About.FORM, "c", "group-2")))
        with groups.work() as work:
            work.asked.keep(HERE, ME, told)
        with groups.work() as work:
            assert work.asked.on(HERE, ME, MONDAY) == told
            assert work.asked.on(HERE, ME, MONDAY + timedelta(days=1)) == Told(MONDAY + timedelta(days=1), 0)
            assert work.asked.since(HERE, ME, MONDAY) == (told,)
            assert work.asked.since(HERE, ME, MONDAY + timedelta(days=1)) == ()
            assert work.asked.since(THERE, ME, MONDAY) == ()

    def test_more_cards_are_added_to_those_of_the_day_and_none_takes_nothing_away(self, groups):
        told = Told(MONDAY, 1, ((About.ON, "action-1", "group-1"),), open=True)
        with groups.work() as work:
            work.asked.more(HERE, ME, MONDAY, 0)
            assert work.asked.spent(HERE, ME, MONDAY) == Spent(0, 0)
            work.asked.keep(HERE, ME, told)
            work.asked.more(HERE, ME, MONDAY, 1)
            work.asked.more(HERE, ME, MONDAY, 0)
            assert work.asked.on(HERE, ME, MONDAY) == replace(told, cards=2)


class TestWishes:
    def test_a_rest_holds_until_another_replaces_it_or_it_is_ended(self, groups):
        with groups.work() as work:
            assert work.asked.rest(HERE, ME) is None
            for rest in (Rest(MONDAY), Rest(MONDAY + timedelta(days=9), exact=True)):
                work.asked.keep_rest(HERE, ME, rest)
                assert work.asked.rest(HERE, ME) == rest
            assert work.asked.rest(THERE, ME) is None
            work.asked.keep_rest(HERE, ME, None)
            assert work.asked.rest(HERE, ME) is None

    def test_each_level_wishes_for_itself_and_may_leave_something_open(self, groups):
        with groups.work() as work:
            work.asked.keep_wish(HERE, "plan", "group-1", Wish(before=3))
            work.asked.keep_wish(HERE, "plan", "group-1", Wish(after=2, weekly=None))
            work.asked.keep_wish(HERE, "programme", "", Wish(weekly=2))
            assert work.asked.wish(HERE, "plan", "group-1") == Wish(after=2)
            assert work.asked.wish(HERE, "programme", "") == Wish(weekly=2)
            assert work.asked.wish(THERE, "plan", "group-1") == Wish()
            assert work.asked.wishes(HERE, "Solbakken", "group-1") == (Wish(weekly=2), Wish(), Wish(after=2))


class TestIndexes:
    def test_what_waits_and_what_was_sent_is_found_by_an_index(self, groups):
        with groups.work() as work:
            for n in range(300):
                work.asked.want(HERE, f"29:{n}", an_item(subject=f"action-{n}"))
                work.asked.more(HERE, f"29:{n}", MONDAY, 1)
            steps = {
                "waits": plan(work, "item", lambda: work.asked.waits(HERE, "29:7")),
                "forget": plan(work, "item", lambda: work.asked.forget(HERE, "action-7", (About.ON,))),
                "unsure": plan(work, "told", lambda: work.asked.unsure(HERE, "29:7")),
                "spent": plan(work, "told", lambda: work.asked.spent(HERE, "29:7", MONDAY)),
                "wishes": plan(work, "rule", lambda: work.asked.wishes(HERE, "Solbakken", "group-2")),
                "in": plan(work, "item", lambda: work.asked.waiting_in(HERE, "group-2")),
            }
        assert "ix_item_subject" in steps["forget"]
        assert "ix_item_group" in steps["in"]
        for name in ("waits", "unsure", "spent", "wishes"):
            assert "SCAN" not in steps[name]  # PostgreSQL rightly reads a small table whole


class TestTwoAtOnce:
    @pytest.fixture
    def database(self, postgres_url, open_database):
        return open_database(postgres_url)

    def test_two_who_count_at_the_same_moment_are_both_counted(self, database):
        def more(work):
            work.asked.more(HERE, ME, MONDAY, 1)
            return True

        meanwhile(database, more, more)
        with database.work() as work:
            assert work.asked.spent(HERE, ME, MONDAY) == Spent(2, 2)

    def test_who_looks_while_another_sends_sees_the_card(self, database):
        def look(work):
            work.asked.more(HERE, ME, MONDAY, 0)
            return work.asked.spent(HERE, ME, MONDAY)

        seen = meanwhile(database, lambda work: work.asked.more(HERE, ME, MONDAY, 1), look)
        assert seen == Spent(1, 1)

"""A helper hears once a week at most, on a working morning, of their own groups, and can turn it off."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dialogs.digest import mind, mind_all
from dialogs.turns import Joined
from programme.calendar import OSLO, opening
from programme.delivery import Address
from programme.history import Event, Kind
from tests.cards.walk import of, shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import TENANT, Bench, place, sender
from tests.dialogs.states import GROUP, SECRET, asking, helpers

THURSDAY = datetime(2026, 8, 20, 8, 0, tzinfo=UTC)
MONDAY = opening(date(2026, 8, 24))
WEEK = timedelta(weeks=1)
HELPER_CHAT = "a:helper"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point is open; the helper has a chat, and everybody is looked into."""
    found = Bench(tmp_path, at=THURSDAY)
    asking(found)
    helper = Address(TENANT, "http://127.0.0.1:1/", "28:bot", HELPER_CHAT, "helper")
    found.work(lambda work: work.people.keep_private(helper))
    found.work(lambda work: mind_all(work, found.at))
    found.fall_due(found.at)
    return found


def letters(bench: Bench, user: str = "helper") -> list[dict[str, Any]]:
    """The weekly letters sealed for a person, oldest first."""
    rows = "SELECT card FROM posting WHERE kind = 'digest' AND person = ? ORDER BY sealed"
    found = bench.work(lambda work: work.due._connection.exec_driver_sql(rows, (user,)).scalars().all())
    return [json.loads(card) for card in found if card]


def tell(bench: Bench, at: datetime, kind: Kind = Kind.DATED, **facts: str) -> None:
    bench.work(lambda work: work.history.add(TENANT, GROUP, Event(kind, at, "leader", facts=facts)))


def due(bench: Bench, user: str = "helper") -> list[datetime]:
    far = datetime(2100, 1, 1, tzinfo=UTC)
    found = bench.work(
        lambda work: work.due.claim(far, owner="test", lease=timedelta(), limit=100, kinds=("digest",))
    )
    return [one.at for one in found if one.subject == user]


def test_it_comes_on_the_first_working_morning_of_the_week_and_not_before(bench: Bench) -> None:
    bench.fall_due(MONDAY - timedelta(minutes=1))
    assert letters(bench) == []
    bench.fall_due(MONDAY)
    (card,) = letters(bench)
    assert "Ukebrev" in shown(card)
    assert "Flyttet på seg siste uke" in shown(card)
    assert SECRET not in json.dumps(card)


def test_it_comes_once_however_often_one_looks(bench: Bench) -> None:
    bench.fall_due(MONDAY)
    for day in range(5):
        bench.work(lambda work: work.due.set(TENANT, "digest", "helper", MONDAY))
        bench.fall_due(MONDAY + timedelta(days=day, hours=1))
    assert len(letters(bench)) == 1


def test_a_week_later_there_is_another_when_there_is_something_to_tell(bench: Bench) -> None:
    bench.fall_due(MONDAY)
    tell(bench, MONDAY + timedelta(days=1))
    bench.fall_due(MONDAY + WEEK)
    assert len(letters(bench)) == 2


def test_nothing_is_said_when_there_is_nothing_to_say(bench: Bench) -> None:
    bench.work(lambda work: work.due.drop(TENANT, "digest", "helper"))
    bench.work(lambda work: work.due.set(TENANT, "digest", "helper", MONDAY + 3 * WEEK))
    bench.fall_due(MONDAY + 3 * WEEK)
    assert letters(bench) == []
    assert due(bench) == [MONDAY + 4 * WEEK]


def test_who_has_no_groups_hears_nothing(bench: Bench) -> None:
    bench.fall_due(MONDAY)
    assert letters(bench, "another-helper") == []


@pytest.mark.parametrize(
    ("woken", "comes"),
    [
        (datetime(2026, 8, 25, 22, 0, tzinfo=OSLO), opening(date(2026, 8, 26))),
        (datetime(2026, 8, 26, 11, 0, tzinfo=OSLO), datetime(2026, 8, 26, 11, 0, tzinfo=OSLO)),
        (datetime(2026, 8, 28, 20, 0, tzinfo=OSLO), MONDAY + WEEK),
        (datetime(2026, 8, 30, 12, 0, tzinfo=OSLO), MONDAY + WEEK),
    ],
)
def test_a_bot_that_slept_says_it_at_the_next_decent_hour_of_that_week_or_the_next(
    bench: Bench, woken: datetime, comes: datetime
) -> None:
    bench.work(lambda work: mind_all(work, woken))  # it starts again, and forgets nothing that is overdue
    bench.fall_due(woken)
    tell(bench, comes - timedelta(minutes=5))
    if comes > woken:
        assert letters(bench) == []
        bench.fall_due(comes - timedelta(minutes=1))
        assert letters(bench) == []
        bench.fall_due(comes)
    assert len(letters(bench)) == 1


def test_what_could_not_be_delivered_that_week_is_not_delivered_the_next(bench: Bench) -> None:
    bench.fall_due(MONDAY)
    bench.at = MONDAY + WEEK
    chats = Chats(bench)
    chats.deliver()
    assert "Ukebrev" not in chats.text(HELPER_CHAT)


class TestTheSwitch:
    def test_it_is_turned_off_on_the_card_itself(self, bench: Bench) -> None:
        bench.fall_due(MONDAY)
        (card,) = letters(bench)
        (off,) = (one for one in of(card, "Action.Execute") if one["title"] == "Slå av ukebrevet")
        for _ in range(2):
            assert "slått av" in shown(bench.press("helper", off["verb"], off["data"]).card)
        tell(bench, MONDAY + timedelta(days=1))
        bench.fall_due(MONDAY + WEEK)
        assert letters(bench) == [], "and the one that had not left is not sent"

    def test_and_on_again(self, bench: Bench) -> None:
        bench.write("helper", "ukebrev av")
        bench.fall_due(MONDAY)
        assert letters(bench) == []
        card = bench.write("helper", "ukebrev på")
        assert "slått på" in shown(card.card)
        tell(bench, MONDAY + timedelta(days=1))
        bench.fall_due(MONDAY + WEEK)
        assert len(letters(bench)) == 1

    @pytest.mark.parametrize("typed", ["ukebrev", "vekebrev", "weekly letter"])
    def test_one_may_read_it_at_any_time(self, bench: Bench, typed: str) -> None:
        assert "Solbakken" in shown(bench.write("helper", typed).card)
        assert letters(bench) == []

    @pytest.mark.parametrize("typed", ["ukebrev", "ukebrev av", "ukebrev på"])
    def test_it_is_for_helpers(self, bench: Bench, typed: str) -> None:
        before = bench.rows(but=("person", "place", "private_chat"))
        assert "hjelper" in shown(bench.write("stranger", typed).card)
        assert bench.rows(but=("person", "place", "private_chat")) == before


class TestWhoGetsIt:
    def test_who_is_away_gets_none_and_who_covers_is_told_of_their_groups(self, bench: Bench) -> None:
        cover = Address(TENANT, "http://127.0.0.1:1/", "28:bot", "a:another", "another-helper")
        bench.work(lambda work: work.people.keep_private(cover))
        last = (MONDAY + timedelta(days=3)).date()
        bench.work(lambda work: work.absences.keep(TENANT, "helper", "another-helper", last))
        bench.fall_due(MONDAY)
        assert letters(bench) == []
        (card,) = letters(bench, "another-helper")
        assert "Solbakken" in shown(card)

    def test_who_helps_no_more_gets_none_and_is_asked_for_no_more(self, bench: Bench) -> None:
        bench.work(lambda work: work.people.drop_helpers(TENANT, "team-1", ("helper",)))
        bench.fall_due(MONDAY)
        assert letters(bench) == []
        assert due(bench) == []

    def test_who_comes_to_the_helpers_team_has_one_to_look_forward_to(self, bench: Bench) -> None:
        team = replace(place("lead", "19:helpers@thread.tacv2", TENANT), kind="channel", team="team-1")
        bench.answer(Joined(sender("lead"), team, bench.at, (sender("newcomer"),)))
        bench.fall_due(bench.at)
        assert due(bench, "newcomer") == [MONDAY]

    def test_looking_anew_moves_nobodys_letter(self, bench: Bench) -> None:
        for minutes in (1, 30):
            at = MONDAY - timedelta(minutes=minutes)
            bench.work(lambda work, at=at: mind(work, TENANT, at))
        bench.fall_due(MONDAY + timedelta(minutes=1))
        assert len(letters(bench)) == 1

    def test_a_helper_never_written_to_is_reached_through_the_helpers_channel(self, bench: Bench) -> None:
        bench.work(lambda work: work.people.forget_private(TENANT, "helper"))
        channel = {"kind": "channel", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "team-1"}
        bench.work(lambda work: work.places.keep(TENANT, "19:helpers@thread.tacv2", at=bench.at, **channel))
        bench.fall_due(MONDAY)
        assert len(letters(bench)) == 1

    def test_without_any_way_there_it_is_left(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path, at=THURSDAY)
        asking(bench)
        helpers(bench, "helper")
        bench.work(lambda work: work.people.forget_private(TENANT, "helper"))
        bench.work(lambda work: mind_all(work, bench.at))
        bench.fall_due(bench.at)
        bench.fall_due(MONDAY)
        assert letters(bench) == []
        assert due(bench) == [MONDAY + WEEK]

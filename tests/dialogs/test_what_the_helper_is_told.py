"""The group's helper hears of what did not arrive: once, kindly, and never of an answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.turns import Left
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.postman import (
    BLOCKED,
    CHANNEL,
    Arrived,
    at_ten,
    called_on,
    close,
    deliver,
    fates,
    look,
    to,
)
from tests.dialogs.states import GROUP, SECRET, asking, checkin


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point is open; the union rep has answered, and all four have written to the bot."""
    found = at_ten(tmp_path)
    asking(found)
    return found


def of_helper(bench: Bench) -> list[Arrived]:
    """What the postman brings the helper now."""
    return [one for one in deliver(bench) if one.thread == "helper"]


def test_the_helper_is_told_to_whom_why_and_what_to_do(bench: Bench) -> None:
    deliver(bench)
    close(bench, Role.LEADER)
    (card,) = to("helper", deliver(bench))
    assert "Leder" in card
    assert "Jeg får ikke skrevet til leader i egen chat nå." in card
    assert "Jeg har spurt i gruppechatten i stedet." in card
    assert BLOCKED not in card
    assert SECRET not in card


def test_the_helper_is_told_when_the_group_has_taken_the_bot_away(bench: Bench) -> None:
    deliver(bench)
    bench.answer(Left(sender(Role.LEADER), place(Role.LEADER, CHAT, TENANT), bench.at))
    bench.fall_due(bench.at)
    (card,) = to("helper", deliver(bench))
    assert "Jeg er ikke med i gruppechatten nå." in card


def test_the_same_is_told_once_and_more_of_it_in_the_same_card(bench: Bench) -> None:
    close(bench, Role.LEADER)
    (first,) = of_helper(bench)
    look(bench)
    assert of_helper(bench) == []
    close(bench, Role.SAFETY_REP)
    (second,) = of_helper(bench)
    assert (first.replaced, second.replaced) == (False, True)


def test_when_all_is_well_again_the_card_says_so_and_nothing_more_is_said(bench: Bench) -> None:
    close(bench, Role.LEADER)
    deliver(bench)
    bench.write(Role.LEADER, "hei")
    bench.fall_due(bench.at)
    (card,) = of_helper(bench)
    assert card.replaced
    assert "Alt når fram igjen" in card.card
    look(bench)
    assert of_helper(bench) == []


def test_amiss_once_more_it_is_told_once_more(bench: Bench) -> None:
    for _ in range(2):
        close(bench, Role.LEADER)
        deliver(bench)
        bench.write(Role.LEADER, "hei")
        bench.fall_due(bench.at)
        deliver(bench)
    assert len(fates(bench, "unreached")) == 4


def test_well_again_before_the_card_left_nothing_is_said_at_all(bench: Bench) -> None:
    close(bench, Role.LEADER)
    bench.write(Role.LEADER, "hei")
    bench.fall_due(bench.at)
    assert of_helper(bench) == []


def test_a_helper_who_cannot_be_reached_is_called_on_in_the_helpers_channel_once(bench: Bench) -> None:
    close(bench, Role.LEADER)
    deliver(bench, failing=["helper"])
    for _ in range(3):
        look(bench)
    (card,) = to(CHANNEL, deliver(bench))
    assert called_on(card) == ["helper"]
    assert "Leder" in card
    assert '"leader"' not in card, "who it is, is not for everybody there"
    assert "delivery.group/1" not in card
    look(bench)
    assert deliver(bench) == []


def test_a_card_given_up_on_goes_to_the_channel_and_there_it_ends(bench: Bench) -> None:
    close(bench, Role.LEADER)
    deliver(bench, failing=["helper", CHANNEL], gone="413")
    for _ in range(4):
        look(bench)
        deliver(bench, failing=["helper", CHANNEL], gone="413")
    assert sorted(fate.to.thread for fate in fates(bench, "unreached")) == [CHANNEL, "helper"]


def test_a_letter_that_can_never_arrive_is_told_until_one_of_its_kind_does(bench: Bench) -> None:
    deliver(bench, failing=[Role.LEADER], gone="MessageSizeTooBig")
    look(bench)
    (card,) = to("helper", deliver(bench))
    assert "Kortet ble større enn Teams tar imot." in card
    bench.press(Role.LEADER, "checkin.show/1", {"checkin": checkin(bench).id}, where=CHAT)
    deliver(bench)
    look(bench)
    (card,) = to("helper", deliver(bench))
    assert "Alt når fram igjen" in card


def test_a_group_without_a_helper_bothers_nobody_else(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    bench.work(lambda work: work.groups.keep(replace(group, helper=""), at=bench.at))
    close(bench, Role.LEADER)
    assert fates(bench, "unreached") == []
    assert "unreached.nobody" in {getattr(record, "action", "") for record in caplog.records}


def test_who_helps_no_more_is_told_nothing(bench: Bench) -> None:
    bench.work(lambda work: work.people.drop_helpers(TENANT, "team-1", ("helper",)))
    close(bench, Role.LEADER)
    assert [fate.to.conversation for fate in fates(bench, "unreached")] == [CHANNEL]


def test_looking_again_and_again_says_nothing_new(bench: Bench) -> None:
    close(bench, Role.LEADER, "helper", CHAT, CHANNEL)
    before = bench.rows("posting")
    for _ in range(5):
        look(bench)
    assert bench.rows("posting") == before

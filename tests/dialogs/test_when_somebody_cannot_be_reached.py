"""The group's chat is the other way to whoever cannot be reached alone; when it takes nothing itself, each is
told alone."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from dialogs.turns import Joined, Left
from programme.calendar import OSLO
from programme.delivery import UNINSTALLED, State
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.postman import BLOCKED, at_ten, called_on, close, deliver, fates, look, rename, to
from tests.dialogs.states import GROUP, answer, asking, dated, handing_over, talking, visit


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point is open; the union rep has answered, and all four have written to the bot."""
    found = at_ten(tmp_path)
    asking(found)
    return found


# -- the group's chat as another way


def test_who_cannot_be_reached_alone_is_called_on_by_name_in_the_groups_chat(bench: Bench) -> None:
    deliver(bench)
    close(bench, Role.LEADER)
    cards = to(CHAT, deliver(bench))
    assert [called_on(card) for card in cards] == [[Role.LEADER]]
    assert "task/fetch" in cards[0]


def test_who_has_answered_is_not_called_on(bench: Bench) -> None:
    close(bench, Role.UNION_REP)
    assert fates(bench, "invitation") == []


def test_the_same_persons_are_called_on_once_and_others_anew(bench: Bench) -> None:
    for _ in range(3):
        close(bench, Role.LEADER)
    assert [fate.state for fate in fates(bench, "invitation")] == [State.WAITING]
    deliver(bench)
    close(bench, Role.SAFETY_REP)
    assert [called_on(card) for card in to(CHAT, deliver(bench))] == [[Role.LEADER, Role.SAFETY_REP]]


def test_an_invitation_that_has_not_left_gives_way_to_one_that_calls_on_more(bench: Bench) -> None:
    close(bench, Role.LEADER)
    close(bench, Role.SAFETY_REP)
    states = [fate.state for fate in fates(bench, "invitation")]
    assert states == [State.WAITING, State.WITHDRAWN]


def test_a_form_that_nobody_takes_leads_to_the_groups_chat(bench: Bench) -> None:
    deliver(bench, failing=[Role.LEADER])
    for _ in range(3):
        bench.fall_due(bench.at)
    assert [called_on(card) for card in to(CHAT, deliver(bench))] == [[Role.LEADER]]


def test_a_form_for_a_closed_chat_is_looked_into_at_once(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    dated(bench)
    bench.work(lambda work: work.addresses.close(TENANT, Role.LEADER, BLOCKED, bench.at))
    bench.press(Role.UNION_REP, "checkin.open/1", visit(bench), where=CHAT)
    bench.fall_due(bench.at)
    assert len(fates(bench, "invitation")) == 1


def test_nobody_is_called_on_at_night(bench: Bench) -> None:
    night = datetime(2026, 8, 24, 23, tzinfo=OSLO)
    bench.work(lambda work: work.addresses.close(TENANT, Role.LEADER, BLOCKED, bench.at))
    look(bench, night)
    assert fates(bench, "invitation", "unreached") == []
    bench.fall_due(datetime(2026, 8, 25, 8, 30, tzinfo=OSLO))
    assert len(fates(bench, "invitation", "unreached")) == 2


def test_an_invitation_that_has_not_left_when_the_cards_are_turned_stays(bench: Bench) -> None:
    close(bench, Role.LEADER)
    answer(bench, Role.SAFETY_REP)
    answer(bench, Role.LEADER)
    assert [fate.state for fate in fates(bench, "invitation")] == [State.WITHDRAWN]


@pytest.mark.parametrize(
    "name",
    ["<at>Alle</at>", "[Ola](https://example.org)", "**Ola** _Li_ `x`", "Kari & Ola", "", "🙈", "<script>"],
)
def test_no_name_can_break_a_mention(bench: Bench, name: str) -> None:
    rename(bench, {Role.LEADER: name, Role.SAFETY_REP: name})
    close(bench, Role.LEADER, Role.SAFETY_REP)
    (card,) = to(CHAT, deliver(bench))[-1:]
    assert called_on(card) == [Role.LEADER, Role.SAFETY_REP]
    entities = json.loads(card)["msteams"]["entities"]
    assert len({one["text"] for one in entities}) == 2, "two of the same name are told apart"
    inside = [one["text"].removeprefix("<at>").removesuffix("</at>") for one in entities]
    assert all(text and not set(text) & set("<>[]*_`&") for text in inside)


# -- the group's chat itself


def test_when_the_groups_chat_is_gone_each_gets_the_answers_in_their_own_chat(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    talking(bench)
    deliver(bench)
    close(bench, CHAT, why=UNINSTALLED)
    cards = deliver(bench)
    assert all(any("checkin.propose/1" in card for card in to(role, cards)) for role in Role)
    look(bench)
    assert not {one.thread for one in deliver(bench)} & set(Role), "once"


def test_answers_that_never_reached_the_groups_chat_do_so_when_it_opens(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    talking(bench)
    deliver(bench, failing=[CHAT])
    look(bench)
    deliver(bench)
    bench.write(Role.LEADER, "status", where=CHAT)
    bench.fall_due(bench.at)
    cards = to(CHAT, deliver(bench))
    assert sum("checkin.propose/1" in card for card in cards) == 1
    assert sum("journey.show" in card or "people.settings_form/1" in card for card in cards) == 1, "the board"


def test_a_baton_the_groups_chat_did_not_take_reaches_each_alone(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    handing_over(bench)
    deliver(bench)
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases[0]
    fields = {f"field.{item.key}": "Rolige måltider" for item in phase.baton}
    bench.press(Role.LEADER, "baton.hand_over/1", {**visit(bench), **fields}, where=CHAT)
    deliver(bench, failing=[CHAT])
    look(bench)
    cards = deliver(bench)
    assert all(any("Rolige måltider" in card for card in to(role, cards)) for role in Role)


def test_with_no_chat_to_ask_in_nobody_is_called_on(bench: Bench) -> None:
    close(bench, CHAT, Role.LEADER)
    assert fates(bench, "invitation") == []
    assert [fate.to.user for fate in fates(bench, "unreached")] == ["helper"]


def test_installed_again_the_groups_chat_gets_its_board(bench: Bench) -> None:
    deliver(bench)
    bench.answer(Left(sender(Role.LEADER), place(Role.LEADER, CHAT, TENANT), bench.at))
    bench.fall_due(bench.at)
    deliver(bench)
    bench.answer(Joined(sender(Role.LEADER), place(Role.LEADER, CHAT, TENANT), bench.at))
    bench.fall_due(bench.at)
    assert any("checkin.show/1" in card for card in to(CHAT, deliver(bench)))

"""From one method to the next: offered at the end, begun by the parties, asked for where others take part."""

import json
from pathlib import Path

import pytest

from dialogs.onward import following_id
from programme.history import Kind
from programme.journey import Journey, Reason, Stage
from programme.people import Group, Role
from tests.cards.walk import of
from tests.cards.walk import shown as read
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, SECRET, journey
from tests.dialogs.ways import hand_over, its_group, set_out, through, to_the_baton

COURSE, CIRCLE = "rolleforstaelse", "oss_og_vart"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def at_the_end(bench: Bench) -> Bench:
    """A group of three that is through the course."""
    set_out(bench, COURSE, quiet="27-32")
    through(bench)
    return bench


@pytest.fixture
def leader(bench: Bench) -> Bench:
    """A leader who is through Stødig lederskap, and has written something nobody else may read."""
    set_out(bench, "stodig_lederskap")
    while journey(bench).stage is not Stage.RESTING:
        to_the_baton(bench)
        hand_over(bench, SECRET, differently=SECRET)
    return bench


def new_id(bench: Bench, method: str = CIRCLE) -> str:
    return following_id(its_group(bench), bench.house.shelf.newest(method))


def new_journey(bench: Bench) -> Journey | None:
    its = new_id(bench)
    found: Journey | None = bench.work(lambda work: work.journeys.get(TENANT, its))
    return found


def begin(bench: Bench, who: str = Role.LEADER, method: str = CIRCLE) -> str:
    data = {"group": GROUP, "method": method}
    return read(bench.press(who, "onward.begin/1", data, where=CHAT).card)


def test_at_the_end_the_board_has_a_quiet_word_and_nothing_is_sent(at_the_end: Bench) -> None:
    assert "Hva kan komme nå?" in read(at_the_end.write(Role.LEADER, "status", where=CHAT).card)
    assert [line for line in at_the_end.rows("posting") if "onward" in line.split("'")[3]] == []


def test_before_the_end_there_is_nothing_to_begin(bench: Bench) -> None:
    set_out(bench, COURSE)
    assert "Hva kan komme nå?" not in read(bench.write(Role.LEADER, "status", where=CHAT).card)
    begin(bench)
    assert new_journey(bench) is None
    assert its_group(bench).chat == CHAT


def test_the_offer_tells_what_each_is_and_for_whom(at_the_end: Bench) -> None:
    shown = read(at_the_end.press(Role.LEADER, "onward.show/1", {"group": GROUP}, where=CHAT).card)
    for words in ("Oss og vårt", "En bra dag på jobb", "Stødig lederskap", "sammen med de ansatte"):
        assert words in shown
    closer = at_the_end.press(Role.LEADER, "onward.method/1", {"group": GROUP, "method": CIRCLE}, where=CHAT)
    for words in ("2. Utforske", "Forslag fra Stafett", "Begynn med Oss og vårt"):
        assert words in read(closer.card)


def test_the_group_goes_on_with_its_people_its_chat_and_its_ways(at_the_end: Bench) -> None:
    before = its_group(at_the_end)
    assert "Starte" in begin(at_the_end)
    new, old = its_group(at_the_end, new_id(at_the_end)), its_group(at_the_end)
    kept = ("workplace", "members", "helper", "language", "quiet", "county", "chat")
    assert [getattr(new, name) for name in kept] == [getattr(before, name) for name in kept]
    assert (new.method, old.chat) == (CIRCLE, "")
    assert new.code != old.code
    ended = journey(at_the_end).end
    assert ended is not None
    assert ended.reason is Reason.FINISHED
    kinds = [event.kind for event in at_the_end.work(lambda work: work.history.of(TENANT, GROUP))]
    assert kinds[-2:] == [Kind.ENDED, Kind.FOLLOWED_ON]
    assert "Gruppa gikk videre til Oss og vårt" in read(
        at_the_end.press(Role.LEADER, "journey.history/1", {"group": GROUP}).card
    )


def test_what_is_typed_in_the_chat_is_about_the_new_way(at_the_end: Bench) -> None:
    begin(at_the_end)
    for where in (CHAT, ""):
        assert "Oss og vårt" in read(at_the_end.write(Role.LEADER, "status", where=where).card)


def test_several_who_press_make_one_group(at_the_end: Bench) -> None:
    begin(at_the_end)
    rows = at_the_end.rows("hms_group", "journey", "event", "visit")
    for who in Role:
        assert "Starte" in begin(at_the_end, who)
        assert "Starte" in begin(at_the_end, who, "en_bra_dag_pa_jobb")
    assert at_the_end.rows("hms_group", "journey", "event", "visit") == rows


def test_a_role_that_is_empty_is_filled_before_the_new_way_begins(at_the_end: Bench) -> None:
    at_the_end.press(Role.SAFETY_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    assert "verneombud" in begin(at_the_end)
    assert new_journey(at_the_end) is None


def test_a_method_that_does_not_follow_cannot_be_begun(at_the_end: Bench) -> None:
    begin(at_the_end, method="der_skoen_trykker")
    assert journey(at_the_end).end is None


def test_the_helper_looks_and_does_not_begin(at_the_end: Bench) -> None:
    data = {"group": GROUP, "method": CIRCLE}
    shown = at_the_end.press("helper", "onward.method/1", data)
    assert "Begynn med" not in read(shown.card)
    at_the_end.press("helper", "onward.begin/1", data)
    assert journey(at_the_end).end is None


def test_what_is_for_leaders_alone_is_not_begun_by_the_three(at_the_end: Bench) -> None:
    data = {"group": GROUP, "method": "stodig_lederskap"}
    shown = read(at_the_end.press(Role.LEADER, "onward.method/1", data, where=CHAT).card)
    assert "Begynn med" not in shown
    assert "Spør gjerne hjelperen om det, i din egen chat" in shown
    begin(at_the_end, method="stodig_lederskap")
    assert journey(at_the_end).end is None


def chats_of(bench: Bench) -> Chats:
    found = Chats(bench)
    found.deliver()
    return found


def test_when_the_leader_is_through_the_helper_is_asked_and_told_nothing_else(leader: Bench) -> None:
    chats = chats_of(leader)
    told = [card for card in chats.cards("a:helper") if "Skal HMS-gruppa begynne?" in read(card)]
    assert len(told) == 1
    assert "Oss og vårt" in read(told[0])
    assert SECRET not in chats.text("a:helper")
    assert chats.cards(CHAT) == [], "nothing of a leader's way is said in a group's chat"


def test_the_helper_makes_the_group_from_a_form_that_is_filled_in(leader: Bench) -> None:
    (card,) = [card for card in chats_of(leader).cards("a:helper") if "begynne?" in read(card)]
    (button,) = of(card, "Action.Execute")
    data = {name: value for name, value in button["data"].items() if name != "verb"}
    form = leader.press("helper", button["verb"], data).card
    filled = {entry["id"]: entry.get("value", "") for entry in of(form, "Input.")}
    assert (filled["name"], filled["owner"], filled["method"]) == (
        "Solbakken sykehjem",
        "Vestbygd kommune",
        CIRCLE,
    )
    assert SECRET not in json.dumps(form)
    press = {**filled, **next(b["data"] for b in of(form, "Action.Execute") if "new" in b["data"])}
    for _ in range(2):
        leader.press("helper", press["verb"], {k: v for k, v in press.items() if k != "verb"})
    made = leader.work(lambda work: work.groups.of_helper(TENANT, "helper"))
    new = next(group for group in made if group.id != GROUP)
    assert isinstance(new, Group)
    assert len(made) == 2
    assert (new.method, new.members, new.chat) == (CIRCLE, (), "")


def test_the_leader_can_ask_the_helper_once(leader: Bench) -> None:
    data = {"group": GROUP, "method": CIRCLE}
    assert "Spør hjelperen" in read(leader.press(Role.LEADER, "onward.method/1", data).card)
    for _ in range(3):
        assert "Jeg har spurt hjelperen" in read(leader.press(Role.LEADER, "onward.ask/1", data).card)
    asked = [card for card in chats_of(leader).cards("a:helper") if "spør om du vil opprette" in read(card)]
    assert len(asked) == 1
    assert SECRET not in json.dumps(asked)


def test_in_the_leaders_own_card_nobody_is_spoken_to_as_three(leader: Bench) -> None:
    shown = read(leader.press(Role.LEADER, "onward.show/1", {"group": GROUP}).card)
    assert "Du velger selv, og når." in shown
    assert "dere" not in shown.lower().split()


def test_late_in_the_evening_the_helper_is_left_in_peace(bench: Bench) -> None:
    set_out(bench, "stodig_lederskap")
    bench.at = bench.at.replace(hour=20)
    through(bench)
    chats = chats_of(bench)
    assert "begynne?" not in chats.text("a:helper")
    bench.at = bench.at.replace(day=bench.at.day + 1, hour=8)
    chats.deliver()
    assert "begynne?" in chats.text("a:helper")

"""The answers to a nudge: each is one press on the card that came, and the card then says what was answered."""

from datetime import date
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.budget import About
from programme.change import Changed
from programme.people import Role
from programme.status import Status
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.listing import buttons, press, read
from tests.dialogs.plan_days import action, add, at_solbakken, change, moment, owner, told_of, until
from tests.dialogs.plan_days import read as chats

DAY, BEFORE = date(2026, 9, 4), date(2026, 8, 28)
"""A Friday, and the Friday before."""
COFFEE = "Kaffe klokka ti"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The nurse has been nudged about the coffee."""
    found = at_solbakken(tmp_path)
    add(found, COFFEE, DAY, owner("nurse"))
    until(found, moment(BEFORE))
    return found


@pytest.fixture
def post(bench: Bench) -> Chats:
    """The card has arrived."""
    return chats(bench)


def card(bench: Bench, who: str = "nurse", day: date = BEFORE) -> Shown:
    return bench.press(who, "nudge.show/1", {"card": day.isoformat()})


def kept(bench: Bench, title: str = COFFEE):
    return action(bench, f"action-{title}")


def story(bench: Bench) -> list[Changed]:
    found = bench.work(lambda work: work.actions.story(TENANT, f"action-{COFFEE}"))
    return [one.kind for one in found]


def test_a_card_with_one_thing_asks_it_first_and_has_one_press_for_each_answer(bench: Bench):
    shown = card(bench)
    assert read(shown).splitlines()[:4] == [
        "Solbakken sykehjem", "Hvordan går det med tiltaket?", COFFEE, "Tiltak 1 · fristen er fre. 4. sep. (uke 36)",
    ]  # fmt: skip
    assert list(buttons(shown))[:5] == ["Ferdig", "I rute", "Trenger hjelp", "Ny frist", "Gi videre"]


def test_done_is_one_press_and_the_card_says_so(bench: Bench, post: Chats):
    shown = press(bench, "nurse", card(bench), "Ferdig")
    assert kept(bench).status is Status.DONE
    assert "Ferdig. Godt jobbet!" in read(shown)
    assert "Ferdig" not in buttons(shown)
    post.deliver()
    assert len(post.cards("a:nurse")) == 1
    assert "Ferdig. Godt jobbet!" in post.text("a:nurse")


def test_done_can_be_taken_back(bench: Bench):
    shown = press(bench, "nurse", press(bench, "nurse", card(bench), "Ferdig"), "Angre")
    assert kept(bench).running
    assert "Ferdig" in buttons(shown)
    assert story(bench)[-2:] == [Changed.DONE, Changed.REOPENED]


def test_a_second_press_changes_nothing(bench: Bench):
    first = card(bench)
    for title in ("Ferdig", "Trenger hjelp", "I rute"):
        press(bench, "nurse", first, title)
    before = kept(bench), story(bench)
    press(bench, "nurse", first, "Ferdig")
    assert (kept(bench), story(bench)) == before


def test_on_track_is_thanked_for_and_other_answers_are_still_at_hand(bench: Bench):
    shown = press(bench, "nurse", card(bench), "I rute")
    assert kept(bench).status is Status.UNDER_WAY
    assert "I rute. Fint å vite." in read(shown)
    assert "Svar noe annet" in read(shown)
    assert "Ferdig" in buttons(shown)


def test_on_track_said_on_each_card_is_told_once_for_each_day(bench: Bench):
    press(bench, "nurse", card(bench), "I rute")
    until(bench, moment(DAY))
    shown = card(bench, day=DAY)
    assert "Er tiltaket ferdig?" in read(shown)
    for _ in range(2):
        shown = press(bench, "nurse", shown, "I rute") if "I rute" in buttons(shown) else shown
    assert "I rute. Fint å vite." in read(shown)
    assert story(bench) == [Changed.ADDED, Changed.BEGUN, Changed.BEGUN]


def test_a_call_for_help_reaches_the_leader_and_nobody_else(bench: Bench):
    shown = press(bench, "nurse", card(bench), "Trenger hjelp")
    assert kept(bench).needs_help
    assert "Det er sagt fra at du trenger hjelp." in read(shown)
    until(bench, moment(BEFORE, 14))
    asked = {who: told_of(bench, who, About.HELP) for who in (*Role, "helper")}
    assert asked == {Role.LEADER: [BEFORE], Role.UNION_REP: [], Role.SAFETY_REP: [], "helper": []}
    assert "nurse trenger hjelp med dette." in read(card(bench, Role.LEADER))


def test_the_helper_is_asked_too_when_the_box_is_ticked(bench: Bench):
    press(bench, "nurse", card(bench), "Trenger hjelp", **{f"also.action-{COFFEE}": "helper"})
    until(bench, moment(BEFORE, 14))
    assert [told_of(bench, who, About.HELP) for who in (Role.LEADER, "helper")] == [[BEFORE], [BEFORE]]


def test_a_leader_who_needs_help_asks_the_helper(bench: Bench):
    add(bench, "Ny tavle", date(2026, 9, 7), owner(Role.LEADER, "leader"))
    until(bench, moment(date(2026, 8, 31)))
    press(bench, Role.LEADER, card(bench, Role.LEADER, date(2026, 8, 31)), "Trenger hjelp")
    until(bench, moment(date(2026, 8, 31), 14))
    assert told_of(bench, "helper", About.HELP) == [date(2026, 8, 31)]


def test_a_call_for_help_is_settled_on_the_leaders_card_when_it_goes_as_it_should(bench: Bench):
    shown = press(bench, "nurse", card(bench), "Trenger hjelp")
    until(bench, moment(BEFORE, 14))
    press(bench, "nurse", shown, "I rute")
    assert "Dette er ordnet." in read(card(bench, Role.LEADER))


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
    bench.press(Role.LEADER, "action.on_track/1", {"action": f"action-{COFFEE}"}, where=CHAT)
    shown = press(bench, "nurse", form, "Flytt fristen", day="2026-09-18", reason="Ferie")
    assert kept(bench).deadline == DAY
    assert [one["value"] for one in of(shown.card, "Input.Text")] == ["Ferie"]
    press(bench, "nurse", shown, "Flytt fristen", day="2026-09-18", reason="Ferie")
    assert kept(bench).deadline == date(2026, 9, 18)


def test_whoever_moves_what_another_has_just_ended_is_told_so(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    change(bench, f"action-{COFFEE}", lambda one: one.done(bench.at), Changed.DONE)
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


def test_the_way_back_from_a_form_is_the_card(bench: Bench):
    form = press(bench, "nurse", card(bench), "Ny frist")
    assert read(press(bench, "nurse", form, "La det være")) == read(card(bench))


def test_an_answer_anybody_gives_is_seen_on_the_owners_card(bench: Bench, post: Chats):
    change(bench, f"action-{COFFEE}", lambda one: one.done(bench.at), Changed.DONE)
    post.deliver()
    assert "Ferdig. Godt jobbet!" in post.text("a:nurse")


def test_a_card_that_has_not_left_is_not_sent_when_all_on_it_is_answered(bench: Bench):
    change(bench, f"action-{COFFEE}", lambda one: one.done(bench.at), Changed.DONE)
    assert chats(bench).cards("a:nurse") == []


def test_several_things_are_one_card_with_a_box_for_each(bench: Bench):
    add(bench, "Ny tavle", date(2026, 9, 7), owner("nurse"))
    add(bench, "Fast møtepunkt", date(2026, 9, 7), owner("nurse"))
    until(bench, moment(date(2026, 8, 31)))
    shown = card(bench, day=date(2026, 8, 31))
    assert "2 ting, når det passer" in read(shown)
    after = press(bench, "nurse", shown, "I rute")
    assert "Én ting, når det passer" in read(after)
    assert len([one for one in of(after.card, "ActionSet") if len(one["actions"]) == 5]) == 2


def test_nobody_else_opens_the_card_and_nobody_reads_along(bench: Bench):
    for who in (Role.LEADER, "stranger", "helper"):
        assert COFFEE not in read(card(bench, who))
    for day in ("2026-08-28", "", "x" * 100):
        assert COFFEE not in read(bench.press("nurse", "nudge.show/1", {"card": day}, where=CHAT))


def test_pressed_where_others_read_along_it_is_the_actions_own_card(bench: Bench):
    data = {"action": f"action-{COFFEE}", "card": BEFORE.isoformat()}
    shown = bench.press(Role.LEADER, "action.on_track/1", data, where=CHAT)
    assert "Hvorfor fikk jeg denne?" not in read(shown)
    assert COFFEE in read(shown)


def test_a_stranger_neither_answers_nor_learns_what_there_is(bench: Bench):
    for verb in ("finish", "on_track", "ask_for_help", "new_date_form", "hand_on_form", "unfinish"):
        shown = bench.press("stranger", f"action.{verb}/1", {"action": f"action-{COFFEE}"})
        assert COFFEE not in read(shown)
    assert story(bench) == [Changed.ADDED]

"""The plan of a group: what comes into it and how, what it shows to whom, and that the three have read it."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogs.turns import Place, Pressed
from programme.ballot import Area
from programme.people import Role
from programme.plan import MOST_OPEN, REMARK_LIMIT
from programme.status import Status, Theme
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench, sender
from tests.dialogs.plan_presses import (
    COFFEE,
    DAY,
    LEADER,
    REP,
    SAFETY,
    action,
    actions,
    add,
    plan,
    planned,
    press,
    proposal,
    see,
    story,
)
from tests.dialogs.scoring import all_answer, decide, opened
from tests.dialogs.states import GROUP, SECRET, journey, planning


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def read(bench: Bench, who: str = LEADER, where: str = CHAT, page: str = "1") -> str:
    return shown(press(bench, who, "plan.show/1", where=where, group=GROUP, page=page).card)


def verbs(card: dict[str, object]) -> set[str]:
    return {one["verb"] for one in of(card, "Action.Execute")}


# What comes into it


def test_what_who_and_when_are_enough_for_an_action(bench: Bench) -> None:
    card = shown(add(bench, owner=SAFETY, deadline=DAY).card)
    one = action(bench)
    assert (one.number, one.title, one.status) == (1, COFFEE, Status.PLANNED)
    assert one.owner is not None
    assert (one.owner.user, one.owner.role) == (SAFETY, "safety_rep")
    assert str(one.deadline) == DAY
    assert "Tiltaket står i planen" in card
    assert story(bench) == [("added", "leader")]


def test_it_looks_back_ten_weeks_after_the_deadline_on_a_working_day(bench: Bench) -> None:
    assert str(planned(bench).evaluates) == "2026-11-27"


def test_an_action_may_wait_for_who_and_when(bench: Bench) -> None:
    add(bench)
    assert action(bench).status is Status.CHOSEN
    assert "hvem og når gjenstår" in read(bench)


@pytest.mark.parametrize("who", Role)
def test_each_party_adds_what_they_decided_on(bench: Bench, who: Role) -> None:
    add(bench, who)
    assert story(bench) == [("added", who.value)]


@pytest.mark.parametrize("who", ["helper", "stranger", "voter"])
def test_nobody_else_adds_anything(bench: Bench, who: str) -> None:
    for where in ("", CHAT):
        add(bench, who, where=where)
    assert actions(bench) == ()


def test_two_presses_make_one_action(bench: Bench) -> None:
    add(bench)
    assert COFFEE in shown(add(bench, REP, title="Noe helt annet").card)
    assert [one.title for one in actions(bench)] == [COFFEE]


def test_the_rest_may_be_told_too(bench: Bench) -> None:
    more = {
        "area": "keep",
        "theme": "support",
        "sign": "Alle sitter",
        "deputy": REP,
        "looks_back": "2026-12-01",
    }
    add(bench, owner=LEADER, deadline=DAY, **more)
    one = action(bench)
    assert (one.area, one.theme, one.sign) == (Area.KEEP, Theme.SUPPORT, "Alle sitter")
    assert one.deputy is not None
    assert (one.deputy.user, str(one.evaluates)) == (REP, "2026-12-01")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"title": "x"}, "Skriv litt mer om hva som skal gjøres"),
        ({"title": ""}, "Skriv litt mer om hva som skal gjøres"),
        ({"title": "Å" * 300}, "litt for lang"),
        ({"title": "Ring Kari på 901 23 456"}, "Ingenting er lagret"),
        ({"deadline": "2026-08-01"}, "har vært"),
        ({"deadline": "2036-08-01"}, "lenge til"),
        ({"deadline": "30. februar"}, "finnes ikke"),
        ({"deadline": "fredag uke 53 2027"}, "uke 53"),
        ({"owner": "stranger"}, "er ikke i gruppa"),
        ({"looks_back": "2026-09-20"}, "8 til 12 uker"),
    ],
)
def test_what_does_not_fit_comes_back_with_all_that_was_written(
    bench: Bench, values: dict[str, str], says: str
) -> None:
    tried = {"owner": SAFETY, "deadline": DAY, "sign": "Alle sitter", **values}
    card = add(bench, **tried).card
    assert says in shown(card)
    assert actions(bench) == ()
    inputs = {one["id"]: one.get("value") for one in of(card, "Input.")}
    assert inputs["sign"] == "Alle sitter"
    assert inputs["title"] == (tried.get("title", COFFEE) or None)


def test_a_title_of_four_thousand_signs_comes_back_whole(bench: Bench) -> None:
    card = add(bench, title="Å" * 4000, deadline=DAY).card
    assert "litt for lang" in shown(card)
    title = next(one for one in of(card, "Input.Text") if one["id"] == "title")
    assert len(title["value"]) == 4000


def test_a_deadline_can_be_typed_where_there_is_no_picker(bench: Bench) -> None:
    add(bench, deadline="fredag uke 38")
    assert str(action(bench).deadline) == DAY


def test_a_day_when_few_are_at_work_is_warned_about_and_stands(bench: Bench) -> None:
    card = shown(add(bench, owner=LEADER, deadline="2026-12-25").card)
    assert "fre. 25. des. (uke 52) er få på jobb" in card
    assert str(action(bench).deadline) == "2026-12-25"


def test_there_is_no_room_for_more_than_anybody_keeps_hold_of(bench: Bench) -> None:
    add(bench)
    one = action(bench)
    for n in range(2, MOST_OPEN + 1):
        copy = replace(one, id=f"a{n}", number=n)
        bench.work(lambda work, copy=copy: work.actions.add(TENANT, copy))
    assert f"{MOST_OPEN} åpne tiltak" in shown(add(bench, new="one-more", title="Enda ett").card)
    assert len(actions(bench)) == MOST_OPEN


# From a proposal, a decision, the baton, a typed line


def test_a_proposal_becomes_the_action_it_was_decided_to_be(bench: Bench) -> None:
    proposal(bench, area=Area.KEEP)
    form = press(bench, LEADER, "action.add_form/1", group=GROUP, proposal="proposal-1")
    assert "Frokost i to puljer" in json.dumps(form.card, ensure_ascii=False)
    add(bench, new="proposal-1", title="Frokost i to puljer", area="keep")
    assert action(bench, "proposal-1").area is Area.KEEP
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_a_proposal_that_was_decided_on_is_shown_as_what_it_is(bench: Bench) -> None:
    proposal(bench)
    add(bench, new="proposal-1", title="Frokost i to puljer")
    form = press(bench, REP, "action.add_form/1", group=GROUP, proposal="proposal-1")
    assert "Tiltak 1" in shown(form.card)


def test_the_same_words_twice_among_the_proposals_are_one_matter(bench: Bench) -> None:
    proposal(bench)
    proposal(bench, "proposal-2", "frokost i to puljer")
    add(bench, new="proposal-1", title="Frokost i to puljer")
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_the_leader_turns_a_proposal_down_with_a_reason(bench: Bench) -> None:
    proposal(bench)
    data = {"group": GROUP, "proposal": "proposal-1"}
    assert "hvorfor" in shown(press(bench, LEADER, "proposal.turn_down/1", **data).card)
    assert actions(bench) == ()
    press(bench, LEADER, "proposal.turn_down/1", **data, leave_why="Kjøkkenet har ikke folk til det nå.")
    one = action(bench, "proposal-1")
    assert (one.status, one.reason) == (Status.NOT_CHOSEN, "Kjøkkenet har ikke folk til det nå.")
    assert "Kjøkkenet har ikke folk" in read(bench, page="2")


def test_only_the_leader_turns_a_proposal_down(bench: Bench) -> None:
    proposal(bench)
    card = press(bench, REP, "proposal.turn_down/1", group=GROUP, proposal="proposal-1", leave_why="Nei.")
    assert "Det er leder som kan gjøre dette" in shown(card.card)
    assert actions(bench) == ()


def test_what_was_decided_comes_into_the_plan_at_one_press(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    card = decide(bench, where=CHAT)
    assert "priorities.take_in/1" in verbs(card.card)
    told = shown(press(bench, LEADER, "priorities.take_in/1", vote="v-1").card)
    assert "Nå gjenstår hvem og når" in told
    assert [(one.title, one.status) for one in actions(bench)] == [
        ("Et rolig overlapp", Status.CHOSEN),
        ("Frokost i to puljer", Status.NOT_CHOSEN),
        ("En tavle på vaktrommet", Status.CHOSEN),
    ]
    assert actions(bench)[0].scores == {"effect": "4–5", "ease": "2–4", "quality": "5", "cost": "2–3"}
    assert actions(bench)[1].reason == "Det hjelper flest."
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_a_decision_taken_in_twice_is_taken_in_once(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decide(bench, where=CHAT)
    for _ in range(2):
        press(bench, LEADER, "priorities.take_in/1", vote="v-1")
    assert len(actions(bench)) == 3
    decision = press(bench, LEADER, "priorities.decision/1", vote="v-1")
    assert "står i handlingsplanen" in shown(decision.card)
    assert "priorities.take_in/1" not in verbs(decision.card)


def test_only_the_leader_takes_a_decision_in(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decide(bench, where=CHAT)
    press(bench, SAFETY, "priorities.take_in/1", vote="v-1")
    assert actions(bench) == ()


def test_a_line_of_the_baton_becomes_an_action(bench: Bench) -> None:
    visit = journey(bench).visit.id
    data = {"group": GROUP, "visit": visit}
    form = press(bench, REP, "action.add_form/1", **data)
    assert SECRET in json.dumps(form.card)
    press(bench, REP, "action.add/1", **data, new="action-1", line="0", owner=REP)
    assert action(bench).title == SECRET
    assert action(bench).source.visit == visit


def test_a_line_that_the_baton_does_not_have_is_no_title(bench: Bench) -> None:
    data = {"group": GROUP, "visit": journey(bench).visit.id, "new": "action-1"}
    assert "Skriv litt mer" in shown(press(bench, REP, "action.add/1", **data, line="7").card)
    assert actions(bench) == ()


@pytest.mark.parametrize(
    "typed", ["nytt tiltak Kaffe klokka ti", "nytt tiltak: Kaffe klokka ti", "new action Kaffe klokka ti"]
)
def test_an_idea_is_typed_into_the_form(bench: Bench, typed: str) -> None:
    card = bench.write(REP, typed, where=CHAT).card
    title = next(one for one in of(card, "Input.Text") if one["id"] == "title")
    assert title["value"] == "Kaffe klokka ti"
    assert actions(bench) == ()


# What it shows


def test_what_asks_for_an_answer_stands_first_and_blames_nobody(bench: Bench) -> None:
    planned(bench, "action-1", deadline="2026-12-04")
    planned(bench, "action-2", title="Et kvarters overlapp", deadline="2026-08-28")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    told = read(bench)
    assert told.index("Dagen har gått") < told.index("Et kvarters overlapp") < told.index("I arbeid")
    assert "litt hjelp er helt greit" in told
    assert "sen" not in told.split()


def test_in_a_channel_no_day_has_passed(bench: Bench) -> None:
    planned(bench, deadline="2026-08-28")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    place = Place(TENANT, CHAT, "channel", "http://127.0.0.1:1/", "28:bot")
    for verb, data in (("plan.show/1", {"group": GROUP}), ("action.show/1", {"action": "action-1"})):
        card = bench.answer(Pressed(sender(LEADER), place, bench.at, verb, data))
        assert card is not None
        assert "Dagen har gått" not in shown(card.card)
        assert "warning" not in json.dumps(card.card)


@pytest.mark.parametrize(
    ("kind", "late"), [("group", True), ("channel", False)], ids=["in a chat", "in a channel"]
)
def test_the_groups_card_counts_its_plan(bench: Bench, kind: str, late: bool) -> None:
    about = {"service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": "", "at": bench.at}
    bench.work(lambda work: work.places.keep(TENANT, CHAT, kind=kind, **about))
    planned(bench, deadline="2026-08-28")
    add(bench, new="action-2", title="Et kvarters overlapp")
    bench.at = datetime(2026, 8, 31, 8, tzinfo=UTC)
    told = shown(press(bench, LEADER, "journey.show/1", group=GROUP).card)
    assert "Handlingsplan: 2 tiltak" in told
    assert ("1 over fristen" in told) is late


def test_the_card_in_the_groups_chat_counts_anew_when_the_plan_does(bench: Bench) -> None:
    before = bench.rows("posting")
    add(bench)
    told = [line for line in bench.rows("posting") if line not in before]
    assert any("Handlingsplan: ett tiltak" in line for line in told)


def test_an_empty_plan_is_reached_from_the_groups_card_too(bench: Bench) -> None:
    board = press(bench, LEADER, "journey.show/1", group=GROUP).card
    assert "plan.show/1" in verbs(board)
    assert "Her samler dere det dere bestemmer dere for" in read(bench)


def test_the_helper_sees_the_plan_and_changes_nothing(bench: Bench) -> None:
    planned(bench)
    card = press(bench, "helper", "plan.show/1", where="", group=GROUP).card
    assert COFFEE in shown(card)
    assert not verbs(card) & {"action.add_form/1", "plan.seen/1"}


def test_strangers_learn_nothing_of_it(bench: Bench) -> None:
    planned(bench)
    for where in ("", "19:other@thread.v2"):
        assert COFFEE not in read(bench, "stranger", where)


@pytest.mark.parametrize("page", ["0", "-1", "99", "ti", "², "])
def test_a_page_that_is_none_is_the_nearest(bench: Bench, page: str) -> None:
    planned(bench)
    assert COFFEE in read(bench, page=page)


@pytest.mark.parametrize("typed", ["plan", "handlingsplan", "Planen.", "action plan"])
def test_the_plan_can_be_typed_for(bench: Bench, typed: str) -> None:
    planned(bench)
    for where in ("", CHAT):
        assert COFFEE in shown(bench.write(REP, typed, where=where).card)


# Who has read it


def test_the_plan_holds_when_all_three_have_read_it(bench: Bench) -> None:
    planned(bench)
    for who in (REP, SAFETY):
        assert "den gjelder" not in shown(see(bench, who, edition=1).card)
    assert "Nå har alle lest planen, og den gjelder" in shown(see(bench, LEADER, edition=1).card)


def test_remarks_stay_with_the_edition(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1, plan_remark="Natta må få si sitt.")
    assert "Natta må få si sitt." in read(bench, SAFETY, where="")
    add(bench, new="action-2", title="Et kvarters overlapp")
    assert "Natta må få si sitt." not in read(bench)
    assert [one.remark for one in plan(bench).seen] == ["Natta må få si sitt."]


def test_a_new_action_makes_a_new_edition_only_when_somebody_has_read_the_one_before(bench: Bench) -> None:
    planned(bench)
    add(bench, new="action-2", title="Et kvarters overlapp")
    assert plan(bench).edition == 1
    see(bench, REP, edition=1)
    add(bench, new="action-3", title="Frokost i to puljer")
    assert plan(bench).edition == 2
    assert plan(bench).sightings == ()


def test_whoever_read_an_older_edition_is_shown_the_new_one_with_their_remark(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1)
    add(bench, new="action-2", title="Et kvarters overlapp")
    told = shown(see(bench, SAFETY, edition=1, plan_remark="Dette er jeg enig i.").card)
    assert "Dette er jeg enig i." in told
    assert "Et kvarters overlapp" in told
    assert plan(bench).sightings == ()


@pytest.mark.parametrize("remark", ["Å" * (REMARK_LIMIT + 1), "Ring 901 23 456"])
def test_a_remark_that_cannot_be_kept_is_given_back(bench: Bench, remark: str) -> None:
    planned(bench)
    assert remark[:100] in shown(see(bench, REP, edition=1, plan_remark=remark).card)
    assert plan(bench).seen == ()


def test_an_empty_plan_is_nothing_to_have_read(bench: Bench) -> None:
    assert "Det står ingenting i planen ennå" in shown(see(bench, REP, edition=1).card)
    assert plan(bench).seen == ()


@pytest.mark.parametrize("who", ["helper", "stranger"])
def test_nobody_else_reads_it_for_them(bench: Bench, who: str) -> None:
    planned(bench)
    see(bench, who, edition=1)
    assert plan(bench).seen == ()


def test_who_has_read_it_is_asked_no_more_in_private(bench: Bench) -> None:
    planned(bench)
    assert "plan.seen/1" in verbs(press(bench, REP, "plan.show/1", where="", group=GROUP).card)
    see(bench, REP, edition=1, where="")
    assert "plan.seen/1" not in verbs(press(bench, REP, "plan.show/1", where="", group=GROUP).card)
    assert "plan.seen/1" in verbs(press(bench, SAFETY, "plan.show/1", where="", group=GROUP).card)


def test_reading_it_is_told_in_the_groups_history(bench: Bench) -> None:
    planned(bench)
    see(bench, REP, edition=1)
    told = shown(press(bench, LEADER, "journey.history/1", group=GROUP).card)
    assert "Handlingsplanen ble lest" in told
    assert "Et tiltak kom med i handlingsplanen" in told

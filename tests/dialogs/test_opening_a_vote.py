"""A facilitator opens a vote where the staff are."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from programme.calendar import OSLO
from programme.history import Kind
from programme.vote import State
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.states import GROUP, asking, planning, ready
from tests.dialogs.votes import FORM, LEADER, REP, STAFF, draft, open_, the_vote, verbs, votes


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def test_a_second_press_opens_nothing_more(bench: Bench):
    vote = draft(bench)
    open_(bench, vote)
    before = bench.rows(but=("person", "private_chat", "place"))
    again = open_(bench, vote)
    assert bench.rows(but=("person", "private_chat", "place")) == before
    assert "votes.close/1" in verbs(again)


def test_an_open_vote_cannot_be_changed(bench: Bench):
    vote = draft(bench)
    open_(bench, vote)
    edit = bench.press(LEADER, "votes.edit/1", {"vote": vote.id})
    assert "Det som er spurt om, kan ikke endres nå" in shown(edit.card)
    kept = bench.press(LEADER, "votes.keep/1", FORM | {"new": vote.id})
    assert "votes.close/1" in verbs(kept)
    assert the_vote(bench).paper == vote.paper


@pytest.mark.parametrize(
    ("chosen", "closes"),
    [
        ({}, (27, 15, 30)),
        ({"until": "today"}, (24, 15, 30)),
        ({"until": "tomorrow"}, (25, 12, 0)),
        ({"until": "week"}, (31, 15, 30)),
        ({"until": "week", "day": "2026-08-26"}, (26, 15, 30)),
    ],
)
def test_it_closes_when_it_was_chosen_to(bench: Bench, chosen: dict[str, str], closes: tuple[int, int, int]):
    open_(bench, draft(bench), **chosen)
    closing = the_vote(bench).closes
    assert closing == datetime(2026, 8, *closes, tzinfo=OSLO)


def test_until_we_close_it_ourselves_is_four_weeks_at_the_most(bench: Bench):
    open_(bench, draft(bench), until="by_hand")
    assert the_vote(bench).closes == bench.at + timedelta(days=28)


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({"day": "2026-08-23"}, "Velg et tidspunkt som kommer, høyst 28 dager fram."),
        ({"day": "2026-10-23"}, "Velg et tidspunkt som kommer, høyst 28 dager fram."),
        ({"least": "4"}, "Minst 5 må ha svart før noe vises"),
        ({"least": "51"}, "opp til 50"),
        ({"least": "five"}, "Noe i kortet passet ikke lenger."),
        ({"until": "for ever"}, "Noe i kortet passet ikke lenger."),
    ],
)
def test_what_cannot_be_is_told_on_the_draft(bench: Bench, chosen: dict[str, str], told: str):
    looked = open_(bench, draft(bench), **chosen)
    assert told in shown(looked.card)
    assert "votes.open/1" in verbs(looked)
    assert the_vote(bench).state is State.DRAFT


def test_a_higher_number_of_answers_may_be_asked_for_and_stands(bench: Bench):
    looked = open_(bench, draft(bench), least="15")
    assert the_vote(bench).least == 15
    assert "minst 15 har svart" in shown(looked.card)


def test_a_deck_is_opened_for_tables_with_the_number_there_are(bench: Bench):
    vote = draft(bench, key="recognise")
    told = open_(bench, vote, tables=1)
    assert "Skriv hvor mange bord dere sitter ved" in shown(told.card)
    open_(bench, vote, tables="6")
    assert (the_vote(bench).by_tables, the_vote(bench).paper.tables) == (True, 6)


def test_after_the_working_day_it_is_not_offered_to_close_today(bench: Bench):
    vote = draft(bench)
    bench.at += timedelta(hours=8)
    looked = bench.press(LEADER, "votes.show/1", {"vote": vote.id}, where=STAFF)
    (until,) = (entry for entry in of(looked.card, "Input.") if entry["id"] == "until")
    assert "today" not in {choice["value"] for choice in until["choices"]}


def test_alone_it_opens_in_the_groups_chat_or_where_a_vote_was_before(bench: Bench):
    open_(bench, draft(bench))
    later = draft(bench, key="evaluation", where="")
    looked = bench.press(LEADER, "votes.show/1", {"vote": later.id})
    (where,) = (entry for entry in of(looked.card, "Input.") if entry["id"] == "where")
    assert [choice["title"] for choice in where["choices"]] == [
        "I HMS-gruppas chat",
        "Der «Hvor klar er du?» ble holdt",
    ]
    bench.press(LEADER, "votes.open/1", {"vote": later.id, "where": where["choices"][1]["value"]})
    assert {vote.place for vote in votes(bench, State.OPEN)} == {STAFF}


def test_alone_and_with_nowhere_to_open_it_is_told_where_to_write(tmp_path: Path):
    bench = Bench(tmp_path)
    ready(bench)
    bench.work(lambda work: work.places.forget(TENANT, CHAT))
    looked = bench.press(LEADER, "votes.ready/1", {"group": GROUP, "ready": "evaluation"})
    assert "Skriv «avstemning» i chatten eller kanalen der de ansatte er" in shown(looked.card)
    assert "votes.open/1" not in verbs(looked)
    assert (the_vote(bench).phase, the_vote(bench).round) == ("", 0)


@pytest.mark.parametrize("where", ["chat-of-others", "", "nonsense"])
def test_alone_no_other_place_can_be_chosen(bench: Bench, where: str):
    vote = draft(bench, where="")
    bench.press(LEADER, "votes.open/1", {"vote": vote.id, "where": where})
    assert the_vote(bench).state is State.DRAFT


def test_another_groups_chat_is_theirs(bench: Bench):
    other = group("group-2", prefix="other-", chat="19:other@thread.v2")
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    told = open_(bench, draft(bench), where="19:other@thread.v2")
    assert "Dette viser jeg bare i chatten du har alene med meg." in shown(told.card)
    assert the_vote(bench).state is State.DRAFT


def test_every_vote_has_a_code_that_no_other_vote_or_group_has(bench: Bench):
    codes = iter([group().code, "XYZ234", "XYZ234", "XYZ235"])
    bench.house = replace(bench.house, new_code=lambda: next(codes))
    bench.desk._house = bench.house
    open_(bench, draft(bench))
    open_(bench, draft(bench, key="evaluation"))
    assert {vote.code for vote in votes(bench)} == {"XYZ234", "XYZ235"}


def test_the_secret_is_made_for_the_vote_and_stands_nowhere_but_with_its_urn(bench: Bench):
    bench.house = replace(bench.house, new_secret=lambda: "a-secret-of-its-own")
    bench.desk._house = bench.house
    open_(bench, draft(bench))
    assert len([row for row in bench.rows() if "a-secret-of-its-own" in row]) == 1


@pytest.mark.parametrize("where", [STAFF, "19:another@thread.tacv2", CHAT])
def test_the_same_is_not_asked_twice_at_once_wherever_it_is(bench: Bench, where: str):
    """Whoever sits in two chats answers in both, and the difference would be the one who sits in one."""
    open_(bench, draft(bench))
    told = open_(bench, draft(bench), where=where)
    assert "kan det spørres igjen fra" in shown(told.card)
    assert len(votes(bench, State.OPEN)) == 1


def test_two_gatherings_are_evaluated_side_by_side_in_two_places(bench: Bench):
    for where in (STAFF, "19:another@thread.tacv2"):
        open_(bench, draft(bench, key="evaluation"), where=where)
    assert len(votes(bench, State.OPEN)) == 2
    told = open_(bench, draft(bench, key="evaluation"))
    assert "kan det spørres igjen fra" in shown(told.card)


def test_it_is_told_in_the_groups_history(bench: Bench):
    open_(bench, draft(bench))
    (event,) = (
        e for e in bench.work(lambda work: work.history.of(TENANT, GROUP)) if e.kind is Kind.VOTE_OPENED
    )
    assert (event.by, event.is_sign, event.phase) == (LEADER, True, "starte")
    assert dict(event.facts) == {"format": "stages", "ready": "readiness"}
    history = bench.write(LEADER, "historie", where=CHAT)
    assert "En avstemning ble åpnet: hvor står du?" in shown(history.card)


def test_what_is_open_and_what_is_begun_stands_in_the_list(bench: Bench):
    vote = draft(bench)
    open_(bench, vote)
    begun = draft(bench, key="evaluation")
    listed = bench.write(REP, "avstemning", where=CHAT)
    pressed = [button["data"] for button in of(listed.card, "Action.Execute")]
    assert [press["vote"] for press in pressed if "vote" in press] == [vote.id, begun.id]


def test_another_tenant_sees_and_makes_nothing(bench: Bench):
    vote = draft(bench)
    before = bench.rows(but=("person", "private_chat", "place"))
    for verb in ("votes.show/1", "votes.open/1", "votes.edit/1", "votes.cancel/1", "votes.again/1"):
        told = bench.press(LEADER, verb, {"vote": vote.id}, where=STAFF, tenant="tenant-2")
        assert "Hvor klar er du?" not in shown(told.card)
    bench.press(LEADER, "votes.keep/1", FORM, where=STAFF, tenant="tenant-2")
    bench.write(LEADER, "avstemning", where=STAFF, tenant="tenant-2")
    assert bench.rows(but=("person", "private_chat", "place")) == before


def test_a_vote_by_name_is_for_the_groups_own_chat(tmp_path: Path):
    bench = Bench(tmp_path)
    asking(bench)
    named = FORM | {"format": "priorities", "questions": ""}
    looked = bench.press(LEADER, "votes.keep/1", named, where=CHAT)
    assert "Dette er ikke anonymt" in shown(looked.card)
    elsewhere = open_(bench, the_vote(bench), where=STAFF)
    assert the_vote(bench).state is State.DRAFT
    assert "votes.open/1" in verbs(elsewhere)
    open_(bench, the_vote(bench), where=CHAT)
    assert the_vote(bench).state is State.OPEN

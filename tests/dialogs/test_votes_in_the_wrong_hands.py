"""Votes in the hands of those who are after what they must not have: the employer, a colleague, a facilitator
of another group, a guest, another tenant, and scripts that forge presses."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cards.catalogue import ALL
from dialogs.files import fetched
from programme.access import Deed
from programme.people import Member, Role
from programme.vote import State, Vote
from tests.cards.papers import a_paper
from tests.cards.walk import of, shown
from tests.dialogs.ballots import CODE, counted, open_vote, seal, urn
from tests.dialogs.desk import CHAT, Bench, group, new_house
from tests.dialogs.hands import the_group
from tests.dialogs.scoring import LEADER, REP, SAFETY
from tests.dialogs.sorting import sort, texts, wrote
from tests.dialogs.states import GROUP, helpers, planning
from tests.dialogs.votes import STAFF, draft, open_, the_vote

SECRET = "Hvordan har vi det med Kari som leder"
RUNS = [button.verb for button in ALL if button.deed is Deed.RUN_VOTE]
OUTSIDERS = ("stranger", "other-leader", "other-helper", "another-helper", "voter-1")
MET = ("person", "private_chat", "place")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path, house=replace(new_house(), public_url="https://stafett.example"))
    planning(found)
    helpers(found, "helper", "another-helper", "other-helper")
    other = group("group-2", prefix="other-", helper="other-helper", chat="19:other@thread.v2")
    found.work(lambda work: work.groups.add(other, at=found.at))
    return found


def secret_draft(bench: Bench) -> None:
    data = {"group": GROUP, "new": "v-1", "format": "single", "ready": ""}
    asked = {"title": SECRET, "questions": SECRET, "options": "Bra\nDårlig"}
    bench.press(LEADER, "votes.keep/1", {**data, **asked}, where=CHAT)


def forged(vote: str) -> dict[str, str]:
    """All that any button of a vote carries, of a vote that is really there."""
    return {
        "group": GROUP, "vote": vote, "new": vote, "format": "single", "ready": "readiness", "title": "x",
        "questions": "x", "options": "x\ny", "where": "chat", "until": "day", "least": "5", "code": CODE,
        "answer.q1": "o1", "page": "0", "question": "q1", "option": "o1",
    }  # fmt: skip


@pytest.mark.parametrize("state", [State.DRAFT, State.OPEN, State.CLOSED])
@pytest.mark.parametrize("who", OUTSIDERS)
def test_whoever_is_not_of_the_group_runs_nothing_and_sees_no_draft(
    bench: Bench, who: str, state: State
) -> None:
    secret_draft(bench)
    if state is not State.DRAFT:
        bench.press(LEADER, "votes.open/1", {"vote": "v-1"}, where=CHAT)
    if state is State.CLOSED:
        bench.press(LEADER, "votes.close/1", {"vote": "v-1"}, where=CHAT)
    before = bench.rows(but=MET)
    for verb in [button.verb for button in ALL if button.verb.startswith(("votes.", "vote."))]:
        for where in ("", "19:other@thread.v2"):
            card = bench.press(who, verb, {**forged("v-1"), "code": "AB2CDE"}, where=where)
            assert SECRET not in json.dumps(card.card, ensure_ascii=False), verb
    assert bench.rows(but=MET) == before


@pytest.mark.parametrize("verb", RUNS)
def test_a_guest_in_the_groups_own_chat_runs_nothing_not_even_in_a_window(bench: Bench, verb: str) -> None:
    secret_draft(bench)
    before = bench.rows(but=MET)
    bench.press("guest", verb, forged("v-1"), where=CHAT)
    bench.press_in_dialog("guest", verb, forged("v-1"))
    bench.open("guest", verb, forged("v-1"))
    assert bench.rows(but=MET) == before


def test_no_draft_is_voted_in_and_none_is_seen_by_those_who_will_vote(bench: Bench) -> None:
    secret_draft(bench)
    for verb in ("vote.ballot/1", "vote.cast/1", "vote.stored/1", "vote.result/1", "vote.compare/1"):
        for where in ("", CHAT):
            card = bench.press("voter-1", verb, forged("v-1") | {"code": ""}, where=where)
            assert SECRET not in json.dumps(card.card, ensure_ascii=False)


@pytest.mark.parametrize(
    "forged_",
    [{"least": "4"}, {"least": "0"}, {"least": "-5"}, {"least": "1e1"}, {"tables": "1"}],
    ids=str,
)
def test_nobody_opens_with_a_lower_number_than_the_least(bench: Bench, forged_: dict[str, str]) -> None:
    vote = draft(bench)
    open_(bench, vote, **forged_)
    now = the_vote(bench)
    assert now.state is State.DRAFT or now.least >= 5


def test_what_is_printed_on_the_card_is_not_changed_by_asking_for_the_draft_again(bench: Bench) -> None:
    open_(bench, draft(bench), least="20")
    before = the_vote(bench)
    for verb in ("votes.open/1", "votes.keep/1", "votes.edit/1"):
        bench.press(LEADER, verb, forged(before.id) | {"least": "5"}, where=STAFF)
    assert the_vote(bench) == before


def test_a_leader_who_takes_a_rep_role_meanwhile_reads_no_text(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    wrote(bench)
    bench.press(REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    bench.press(LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    bench.press(LEADER, "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    assert [one.user for one in the_group(bench).holders(Role.UNION_REP)] == [LEADER]
    assert not reads(bench, LEADER)
    assert reads(bench, SAFETY)


def test_whoever_leads_next_door_is_no_rep_here_when_texts_are_read(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    wrote(bench)
    next_door = replace(group("group-2", prefix="other-", chat="19:other"), members=(
        Member(REP, REP, Role.LEADER),
    ))  # fmt: skip
    bench.work(lambda work: work.groups.add(next_door, at=bench.at))
    assert not reads(bench, REP)
    assert reads(bench, SAFETY)


def reads(bench: Bench, who: str) -> bool:
    cards = [sort(bench, who).card, bench.open(who, "themes.sort/1", {"vote": "vote-1"}).card]
    told = shown(bench.press(who, "vote.result/1", {"vote": "vote-1"}, where=CHAT).card)
    found = any(text in shown(card) for card in cards for text in texts(bench))
    assert ("Sorter" in told) == found
    return found


def test_a_file_is_not_fetched_by_a_member_who_is_one_no_more(bench: Bench) -> None:
    """Who reads it as one of the group was never told the code; a link holds no more than that."""
    filled(bench)
    card = bench.press(REP, "vote.result/1", {"vote": "vote-1"}).card
    links = [str(action["url"]).rsplit("/", 1)[1] for action in of(card, "Action.OpenUrl")]
    assert links
    bench.press(REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    for secret in links:
        assert bench.work(lambda work, s=secret: fetched(work, bench.house, s, bench.at)) is None


def filled(bench: Bench) -> Vote:
    open_vote(bench, place=STAFF)
    for number in range(9):
        data = {"vote": "vote-1", "answer.q1": f"o{number % 3 + 1}"}
        bench.press(f"voter-{number}", "vote.cast/1", data, where=STAFF)
    return seal(bench)


def test_nobody_votes_for_another_and_nobody_twice(bench: Bench) -> None:
    open_vote(bench)
    for extra in ({}, {"user": "voter-2"}, {"person": "voter-2"}, {"new": "x"}, {"group": "g1"}):
        bench.press("voter-1", "vote.cast/1", {"vote": "vote-1", "answer.q1": "o1", **extra}, where=CHAT)
    bench.press_in_dialog("voter-1", "vote.cast/1", {"vote": "vote-1", "answer.q1": "o2"})
    bench.press("voter-1", "vote.cast/1", {"vote": "vote-1", "code": CODE, "answer.q1": "o2"})
    assert counted(bench) == 1


@pytest.mark.parametrize(
    "answer",
    ["o1,o1", "o1,o2", "", "-", "o9", "O1", " o1 o2", "~", "answered", "o1\u200b", "s1", "o1;o2"],
)
def test_no_forged_answer_adds_to_anything_but_one_option(bench: Bench, answer: str) -> None:
    open_vote(bench)
    bench.press("voter-1", "vote.cast/1", {"vote": "vote-1", "answer.q1": answer}, where=CHAT)
    assert urn(bench).ballots == 0
    assert urn(bench).counts == {}


@pytest.mark.parametrize("table", ["0", "7", "-1", "1.5", "１", "01x", "999999"])
def test_no_forged_table_is_counted(bench: Bench, table: str) -> None:
    open_vote(bench, paper=a_paper("cards"))
    data = {"vote": "vote-1", "answer.q1": "o1", "table": table}
    bench.press("voter-1", "vote.cast/1", data, where=CHAT)
    assert urn(bench).ballots == 0


def test_one_person_answers_for_one_table_only(bench: Bench) -> None:
    for paper in ("cards", "table_score"):
        open_vote(bench, paper=a_paper(paper), id=paper, code=f"QR{len(paper)}STU")
        for table in ("1", "2", "3"):
            data = {"vote": paper, "answer.q1": "n1" if paper == "table_score" else "o1", "table": table}
            bench.press("voter-1", "vote.cast/1", data, where=CHAT)
        assert counted(bench, paper) == 1

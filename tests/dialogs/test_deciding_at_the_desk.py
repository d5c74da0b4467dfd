"""What comes of the scores: a decision by the leader, remarks, drafts of actions, and a picture."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.files import fetched
from programme.ballot import Area
from programme.proposal import MOST_PROPOSALS, Proposal
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import told
from tests.dialogs.scoring import (
    LEADER,
    REP,
    SAFETY,
    all_answer,
    decide,
    opened,
    the_vote,
)
from tests.dialogs.states import GROUP, ready

ADDRESS = "https://stafett.example"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    ready(found)
    return found


def test_the_leader_decides_and_what_goes_on_becomes_drafts(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decided = decide(bench, where=CHAT)
    assert "Bestemt av leder" in shown(decided.card)
    drafts = bench.work(lambda work: work.proposals.of_group(TENANT, GROUP))
    assert sorted(one.title for one in drafts) == ["En tavle på vaktrommet", "Et rolig overlapp"]
    assert {one.office for one in drafts} == {"leader"}
    chat = told(bench).text(CHAT)
    assert "Det hjelper flest." in chat
    decide(bench, "o1", "Ett om gangen.", where=CHAT)
    assert len(bench.work(lambda work: work.proposals.of_group(TENANT, GROUP))) == 2
    assert told(bench).text(CHAT).count("Bestemt av leder") == 1


@pytest.mark.parametrize(("chosen", "why"), [("", "Vi må begynne."), ("o1", "  "), ("o1", "ring 22334455")])
def test_a_decision_that_lacks_something_comes_back_as_it_was_filled_in(
    bench: Bench, chosen: str, why: str
) -> None:
    opened(bench)
    all_answer(bench)
    card = decide(bench, chosen, why).card
    assert [part.get("value") for part in of(card, "Input.ChoiceSet")] == [chosen or None]
    assert [part.get("value", "") for part in of(card, "Input.Text")] == [why]
    assert the_vote(bench).decision is None


def test_only_the_leader_decides_and_others_remark(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    for who in (REP, SAFETY, "helper"):
        decide(bench, who=who)
        assert the_vote(bench).decision is None
    decide(bench)
    data = {"vote": "v-1", "decided_remark": "Natta må få si sitt først."}
    bench.press(SAFETY, "priorities.remark/1", data, where=CHAT)
    assert "Natta må få si sitt først." in told(bench).text(CHAT)


def test_nothing_can_be_decided_before_the_scores_are_on_the_table(bench: Bench) -> None:
    opened(bench)
    decide(bench)
    assert the_vote(bench).decision is None


def test_a_group_that_has_no_room_for_more_drafts_still_decides(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    one = Proposal("p", GROUP, "x", Area.IMPROVE, bench.at)
    for number in range(MOST_PROPOSALS):
        bench.work(lambda work, id=f"p{number}": work.proposals.add(TENANT, replace(one, id=id)))
    told_ = shown(decide(bench).card)
    assert the_vote(bench).decision is not None
    assert "nå utkast til tiltak" not in told_


def test_the_picture_comes_as_a_file_for_a_party(bench: Bench) -> None:
    bench.house = replace(bench.house, public_url=ADDRESS)
    bench.__post_init__()
    opened(bench)
    all_answer(bench)
    data = {"vote": "v-1", "across": "cost", "up": "quality"}
    card = bench.press(REP, "priorities.picture/1", data)
    (link,) = [action["url"] for action in of(card.card, "Action.OpenUrl")]
    secret = link.removeprefix(f"{ADDRESS}/files/")
    file = bench.work(lambda work: fetched(work, bench.house, secret, bench.at))
    assert file is not None
    assert file.content().startswith(b"\x89PNG")
    assert "Solbakken" in file.name
    same = bench.press(REP, "priorities.picture/1", {"vote": "v-1", "across": "cost", "up": "cost"})
    assert "to ulike ting" in json.dumps(same.card, ensure_ascii=False)
    forged = bench.press(REP, "priorities.picture/1", {"vote": "v-1", "across": "sum"})
    assert "passet ikke lenger" in json.dumps(forged.card, ensure_ascii=False)


def test_a_helper_outside_the_chat_sees_what_was_decided_and_no_score(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decide(bench)
    seen = bench.press("helper", "priorities.show/1", {"vote": "v-1"})
    assert "●" not in shown(seen.card)
    assert "Bestemt av leder" in shown(bench.press("helper", "priorities.decision/1", {"vote": "v-1"}).card)


def test_a_stranger_and_another_tenant_learn_nothing(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    for verb in ("show", "fill", "reveal", "decision", "decide_form", "picture"):
        for who, tenant in (("stranger", TENANT), (LEADER, "tenant-2")):
            card = bench.press(who, f"priorities.{verb}/1", {"vote": "v-1"}, tenant=tenant)
            assert "overlapp" not in json.dumps(card.card, ensure_ascii=False)
            assert "●" not in shown(card.card)

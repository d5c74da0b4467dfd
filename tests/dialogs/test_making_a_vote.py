"""A facilitator makes a vote and sees how it will look."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from programme.formats import FORMATS
from programme.people import Role
from programme.vote import State
from tests.cards.walk import of, shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, READY, Bench, group
from tests.dialogs.states import GROUP, planning
from tests.dialogs.votes import FORM, LEADER, REP, STAFF, data, draft, open_, the_vote, values, verbs, votes

TWO_HUNDRED = "\n".join(f"Valg {n}" for n in range(200))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def test_three_presses_from_a_word_to_an_open_vote(bench: Bench):
    listed = bench.write(LEADER, "avstemning", where=CHAT)
    ready_ = data(listed, "votes.ready/1")
    assert ready_["ready"] == "readiness", "what fits the phase comes first"
    looked = bench.press(LEADER, "votes.ready/1", ready_, where=CHAT)
    opened = bench.press(LEADER, "votes.open/1", data(looked, "votes.open/1"), where=CHAT)
    vote = the_vote(bench)
    assert (vote.state, vote.place, vote.least, vote.ready) == (State.OPEN, CHAT, 5, "readiness")
    assert (vote.phase, vote.round) == ("starte", 1)
    assert "Åpnet. Kortet alle svarer fra, er lagt ut." in shown(opened.card)
    chats = Chats(bench)
    chats.deliver()
    shared = [
        card for card in chats.cards(CHAT) if "Hvor klar er du?" in json.dumps(card, ensure_ascii=False)
    ]
    assert len(shared) == 1
    assert "vote.ballot/1" in json.dumps(shared)


@pytest.mark.parametrize(
    "word", ["avstemning", "avrøysting", "lag en avstemning", "new vote", "Avstemninger"]
)
def test_the_word_is_understood_in_every_language(bench: Bench, word: str):
    assert "votes.ready/1" in verbs(bench.write(REP, word, where=CHAT))


@pytest.mark.parametrize("who", [LEADER, REP, Role.SAFETY_REP, "helper"])
@pytest.mark.parametrize("where", ["", STAFF])
def test_the_parties_and_their_helper_make_votes_alone_and_where_the_staff_are(
    bench: Bench, who: str, where: str
):
    assert "votes.ready/1" in verbs(bench.write(who, "avstemning", where=where))


def test_others_are_told_whose_it_is(bench: Bench):
    for where in ("", STAFF, CHAT):
        told = shown(bench.write("stranger", "avstemning", where=where).card)
        assert "Det er leder, tillitsvalgt og verneombud som kan gjøre dette." in told


def test_who_is_in_several_groups_says_which(bench: Bench):
    other = replace(group("group-2", prefix="other-", chat="19:other@thread.v2"), members=group().members)
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    asked = bench.write(LEADER, "avstemning", where=STAFF)
    assert [button["data"]["group"] for button in of(asked.card, "Action.Execute")] == [GROUP, "group-2"]
    listed = bench.press(LEADER, "votes.list/1", {"group": GROUP}, where=STAFF)
    assert data(listed, "votes.pick/1")["group"] == GROUP
    assert "votes.list/1" not in verbs(bench.write(LEADER, "avstemning", where=CHAT)), "the chat says which"


def test_an_own_vote_is_picked_filled_in_looked_at_and_opened(bench: Bench):
    formats = bench.press(LEADER, "votes.pick/1", {"group": GROUP}, where=STAFF)
    assert len([verb for verb in verbs(formats) if verb == "votes.form/1"]) == len(FORMATS)
    form = bench.press(LEADER, "votes.form/1", {"group": GROUP, "format": "single"}, where=STAFF)
    assert {"title", "questions", "options", "groups"} == set(values(form))
    looked = bench.press(LEADER, "votes.keep/1", FORM, where=STAFF)
    assert {"Morgenvakta", "Starte senere", "Fordele rommene"} <= {*_texts(looked.card)}
    assert "vote.cast/1" not in verbs(looked), "the ballot is shown without the button that sends it"
    open_(bench, the_vote(bench))
    assert the_vote(bench).state is State.OPEN


def _texts(card: Any) -> set[str]:
    """Every text on a card."""
    if isinstance(card, dict):
        return {text for part in card.values() for text in _texts(part)}
    if isinstance(card, list):
        return {text for part in card for text in _texts(part)}
    return {card} if isinstance(card, str) else set()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"title": ""}, "Gi avstemningen et navn"),
        ({"questions": " "}, "Skriv hva du vil spørre om."),
        ({"options": "Bare én"}, "Det må være minst 2 å velge mellom, og det er 1 nå."),
        ({"options": TWO_HUNDRED}, "Det er plass til 12 å velge mellom, og det er 200 nå."),
        ({"options": "A\nkari@solbakken.no"}, "Det ser ut som en e-postadresse i teksten."),
    ],
)  # fmt: skip
def test_what_does_not_fit_comes_back_as_it_was_written_with_the_reason(
    bench: Bench, wrong: dict[str, str], told: str
):
    form = bench.press(LEADER, "votes.keep/1", FORM | wrong, where=STAFF)
    assert told in shown(form.card)
    asked = {name: text for name, text in (FORM | wrong).items() if name in values(form)}
    assert values(form) == asked | {"groups": ""}
    assert votes(bench) == ()
    assert data(form, "votes.keep/1")["new"] == "v-own"


def test_far_too_much_text_is_given_back_to_be_copied(bench: Bench):
    form = bench.press(LEADER, "votes.keep/1", FORM | {"options": "æ" * 4001}, where=STAFF)
    assert "Det er plass til 4\u00a0000 tegn." in shown(form.card)
    assert "Morgenvakta" in shown(form.card)


def test_two_presses_make_one_draft_and_a_third_changes_it(bench: Bench):
    bench.press(LEADER, "votes.keep/1", FORM, where=STAFF)
    bench.press(LEADER, "votes.keep/1", FORM, where=STAFF)
    bench.press(REP, "votes.keep/1", FORM | {"title": "Kveldsvakta"})
    assert the_vote(bench).paper.title["nb"] == "Kveldsvakta"
    edit = bench.press(REP, "votes.edit/1", {"vote": "v-own"})
    assert values(edit)["options"] == "Starte senere\nFordele rommene"


def test_a_ready_made_vote_is_drafted_once_and_put_away(bench: Bench):
    first, second = draft(bench), draft(bench, REP)
    assert first == second
    gone = bench.press(LEADER, "votes.cancel/1", {"vote": first.id})
    assert "Den er lagt bort" in shown(gone.card)
    assert the_vote(bench).state is State.CANCELLED
    assert draft(bench).id != first.id


def test_a_ready_made_vote_that_is_changed_keeps_its_other_languages_where_it_was_not(bench: Bench):
    vote = draft(bench, key="how_is_it")
    edit = bench.press(LEADER, "votes.edit/1", {"vote": vote.id})
    pressed = data(edit, "votes.keep/1") | values(edit)
    pressed["questions"] += "\nMaten"
    bench.press(LEADER, "votes.keep/1", pressed)
    asked = the_vote(bench).paper.questions
    assert asked[0].text == READY["how_is_it"].paper.questions[0].text
    assert asked[-1].text == {"nb": "Maten", "nn": "Maten", "en": "Maten"}


def test_examples_open_as_a_form_to_be_changed(bench: Bench):
    form = bench.press(LEADER, "votes.ready/1", {"group": GROUP, "ready": "what_to_test"})
    assert "Her står noen eksempler." in shown(form.card)
    assert votes(bench) == ()
    bench.press(LEADER, "votes.keep/1", data(form, "votes.keep/1") | values(form) | {"options": "A\nB"})
    assert (the_vote(bench).ready, len(the_vote(bench).paper.questions[0].options)) == ("what_to_test", 2)


@pytest.mark.parametrize(
    ("verb", "pressed"),
    [
        ("votes.form/1", {"group": GROUP, "format": "nonsense"}),
        ("votes.keep/1", FORM | {"format": "nonsense"}),
        ("votes.keep/1", FORM | {"new": ""}),
        ("votes.keep/1", FORM | {"new": "x" * 81}),
        ("votes.keep/1", FORM | {"most": "many"}),
        ("votes.ready/1", {"group": GROUP, "ready": "nonsense"}),
        ("votes.open/1", {"vote": "nonsense"}),
        ("votes.show/1", {}),
    ],
)
def test_what_is_forged_makes_nothing(bench: Bench, verb: str, pressed: dict[str, Any]):
    bench.press(LEADER, verb, pressed, where=STAFF)
    assert votes(bench) == ()

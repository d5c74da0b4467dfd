"""What a group shared, it takes back: at any time, and out of every letter that has not left."""

from pathlib import Path

import pytest

from dialogs.bulletin.experiences import still_free
from programme.bulletin.bulletin import State
from programme.bulletin.experience import Told
from programme.people import Role
from tests.bulletin.sharing import (
    LEADER,
    ONE,
    REP,
    SAFETY,
    WORDS,
    all_consent,
    free,
    inputs,
    letter,
    press,
    share,
    text,
    the_letter,
    under_way,
)
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group on its way, and a lead who can be written to."""
    bench = Bench(tmp_path)
    under_way(bench)
    return bench


@pytest.mark.parametrize("who", Role)
def test_anybody_of_the_group_takes_it_back_and_it_stays_so(bench: Bench, who: Role) -> None:
    share(bench)
    all_consent(bench)
    assert "Trukket tilbake" in text(press(bench, who, "withdraw"))
    assert free(bench) == ()
    press(bench, REP, "consent")
    assert free(bench) == ()


def test_what_is_taken_back_leaves_every_letter_that_has_not_left(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    for id, state in (("draft", State.DRAFT), ("planned", State.PLANNED), ("sent", State.SENT)):
        letter(bench, id, state)
    shown = press(bench, SAFETY, "withdraw")
    assert [the_letter(bench, id).shared for id in ("draft", "planned")] == [(), ()]
    assert the_letter(bench, "planned").state is State.DRAFT
    assert len(the_letter(bench, "sent").shared) == 1, "what readers have is corrected by a person"
    assert "som er sendt. Programlederen får beskjed" in text(shown)
    chats = Chats(bench)
    chats.deliver()
    told = chats.text("a:lead")
    assert "En gruppe har trukket tilbake en erfaring" in told
    assert "Solbakken" not in told, "what was not named is not named now"


def test_the_lead_is_not_told_of_what_is_only_in_a_draft(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    letter(bench, "draft")
    press(bench, LEADER, "withdraw")
    chats = Chats(bench)
    chats.deliver()
    assert chats.cards("a:lead") == []


def test_other_words_need_everybodys_yes_anew(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    letter(bench, "draft")
    form = press(bench, SAFETY, "reword", where="")
    assert inputs(form)["told"] == WORDS
    share(bench, SAFETY, "Vi delte frokosten i to puljer.", new="two", instead=ONE)
    assert free(bench) == ()
    assert the_letter(bench, "draft").shared == ()
    chats = Chats(bench)
    chats.deliver()
    assert "Det er sagt på en annen måte" in chats.text(CHAT)
    press(bench, LEADER, "consent", "two")
    press(bench, REP, "consent", "two")
    assert [one.text for one in free(bench)] == ["Vi delte frokosten i to puljer."]


def test_whoever_comes_to_a_role_is_asked_too(bench: Bench) -> None:
    bench.press(SAFETY, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    share(bench)
    press(bench, REP, "consent")
    told = free(bench)
    assert told == (Told(ONE, WORDS),), "a vacancy hinders nothing"
    chats = Chats(bench)
    chats.deliver()
    bench.press("newcomer", "people.take/1", {"group": GROUP, "role": "safety_rep"}, where=CHAT)
    chats.deliver()
    assert "○\u00a0Verneombud" in chats.text(CHAT)
    assert bench.work(lambda work: still_free(work, TENANT, told)) == ()
    press(bench, "newcomer", "consent")
    assert bench.work(lambda work: still_free(work, TENANT, told)) == told


def test_a_letter_tells_the_words_that_were_consented_to_whatever_it_holds(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    forged = Told(ONE, "Noe programlederen skrev", "Solbakken sykehjem")
    assert bench.work(lambda work: still_free(work, TENANT, (forged,))) == (Told(ONE, WORDS),)
    assert bench.work(lambda work: still_free(work, "tenant-2", (forged,))) == ()

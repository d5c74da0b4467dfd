"""A copy that was sealed and has not left tells no more than its groups consent to when it leaves."""

from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.roles import changed
from programme.bulletin.experience import Consent, Experience, Source
from programme.people import Member, Role
from storage.work import Work
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import LEAD, copies, go, letter, office, press, send
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import Arrived, deliver, to

WORDS = "Vi delte frokosten i to puljer"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A letter with an experience of one of the groups is sealed for both, and lies with the postman."""
    bench = office(tmp_path)

    def shared(work: Work) -> None:
        group = work.groups.get(TENANT, "group-1")
        consents = tuple(Consent(f"1-{role}", role, bench.at) for role in Role)
        one = Experience("one", "group-1", WORDS, Source.OWN, False, bench.at, consents)
        work.experiences.keep(TENANT, one)
        before = work.bulletins.lock(TENANT, LETTER)
        assert before is not None
        work.bulletins.keep(TENANT, before, replace(before, shared=(one.told(group),)))

    bench.work(shared)
    send(bench)
    go(bench)
    return bench


def told(arrived: list[Arrived]) -> list[bool]:
    """Whether the other group reads it, in each card that comes."""
    return [WORDS in card for card in to(chat(0), arrived)]


def test_leaves_with_what_all_consent_to(bench: Bench) -> None:
    assert told(deliver(bench)) == [True]


def test_leaves_without_what_was_taken_back(bench: Bench) -> None:
    bench.press("1-union_rep", "experience.withdraw/1", {"experience": "one"}, where=chat(1))
    go(bench)
    assert told(deliver(bench)) == [False]
    assert [one.edition for one in copies(bench)] == [1, 1]
    assert letter(bench).corrected is None


def test_leaves_without_what_somebody_new_in_the_group_has_not_said_yes_to(bench: Bench) -> None:
    def come(work: Work) -> None:
        group = work.groups.lock(TENANT, "group-1")
        rest = tuple(one for one in group.members if one.role is not Role.SAFETY_REP)
        vacant = replace(group, members=rest)
        new = replace(group, members=(*rest, Member("new", "Nina", Role.SAFETY_REP)))
        one = work.experiences.get(TENANT, "one")
        said = tuple(yes for yes in one.consents if yes.role is not Role.SAFETY_REP)
        fewer = replace(one, id="two", consents=said)
        work.experiences.keep(TENANT, fewer)
        before = work.bulletins.lock(TENANT, LETTER)
        work.bulletins.keep(TENANT, before, replace(before, shared=(fewer.told(group),)))
        changed(work, bench.house, vacant, new, bench.at)

    bench.work(come)
    go(bench)
    assert told(deliver(bench)) == [False]


def test_that_has_left_is_not_touched(bench: Bench) -> None:
    """What readers have is corrected by a person, who is told."""
    deliver(bench)
    bench.press("1-leader", "experience.withdraw/1", {"experience": "one"}, where=chat(1))
    go(bench)
    assert not [one for one in deliver(bench) if one.thread == chat(0)]


def test_that_is_to_be_drawn_anew_and_is_stopped_meanwhile_never_leaves(bench: Bench) -> None:
    bench.press("1-leader", "experience.withdraw/1", {"experience": "one"}, where=chat(1))
    press(bench, LEAD, "bulletin.stop/1", sure="true")
    go(bench)
    assert not [one for one in deliver(bench) if one.thread == chat(0)]

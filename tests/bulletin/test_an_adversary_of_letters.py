"""Whoever tries to break the promises of a letter: forged ids, wrong hands, places that change, tickets."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from dialogs.bulletin import leaving, truth
from dialogs.bulletin.archive import DOCUMENT
from dialogs.bulletin.replies_files import COMMA, EXCEL
from dialogs.files import fetched
from dialogs.link import File
from programme.bulletin.experience import Consent, Experience, Source
from programme.people import Role
from programme.ticket import VALID, Ticket, digest
from storage.work import Work
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    WORDS,
    copies,
    go,
    has,
    office,
    press,
    push,
    review,
    said,
    send,
)
from tests.dialogs.desk import TENANT, Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, 3)


def test_a_letter_that_was_stopped_before_it_came_is_not_read_by_answering_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "BATCH", 1)
    send(bench)
    go(bench)
    press(bench, LEAD, "bulletin.stop/1", sure="true")
    never = next(one.reader for one in copies(bench) if not one.tries)
    member = f"{never.group.removeprefix('group-')}-leader"
    shown = bench.press(member, "bulletin.useful/1", {"bulletin": LETTER}, where=never.to.conversation)
    assert WORDS not in said(shown)
    assert not bench.rows("bulletin_reply")


def test_groups_that_have_changed_chats_with_each_other_clash_with_nobody(bench: Bench) -> None:
    """Each of the chats has had a copy, or has one on its way, and gets no other."""
    send(bench)

    def change(work: Work) -> None:
        one, other = (work.groups.get(TENANT, f"group-{number}") for number in (0, 1))
        work.groups.keep(replace(one, chat=""), at=bench.at)
        work.groups.keep(replace(other, chat=one.chat), at=bench.at)
        work.groups.keep(replace(one, chat=other.chat), at=bench.at)

    bench.work(change)
    go(bench)
    assert {one.reader.group: one.why for one in copies(bench)} == {
        "group-0": "moved", "group-1": "moved", "group-2": ""
    }  # fmt: skip
    shown = press(bench, LEAD, "bulletin.again/1")
    assert "Kven" not in said(shown)
    assert {one.reader.thread for one in copies(bench)} == {chat(0), chat(1), chat(2)}


def test_a_helper_who_was_not_asked_does_not_read_a_draft_by_trying_to_answer_it(bench: Bench) -> None:
    shown = bench.press(HELPER, "bulletin.useful/1", {"bulletin": LETTER})
    assert WORDS not in said(shown)
    assert WORDS in said(bench.press(LEAD, "bulletin.useful/1", {"bulletin": LETTER}))


@pytest.mark.parametrize(
    ("what", "about"),
    [(truth.EXCEL, LETTER), (EXCEL, LETTER), (COMMA, LETTER), (DOCUMENT, LETTER), (DOCUMENT, "")],
)
def test_a_ticket_of_a_lead_is_worth_nothing_once_they_lead_no_more(
    bench: Bench, what: str, about: str
) -> None:
    send(bench)
    go(bench)
    ticket = Ticket(TENANT, LEAD, what, about, bench.at + VALID)
    of_another = Ticket("tenant-2", LEAD, what, about, bench.at + VALID)
    for name, one in (("before", ticket), ("after", ticket), ("other", of_another)):
        bench.work(lambda work, name=name, one=one: work.tickets.issue(digest(name), one))
    assert fetch(bench, "before") is not None
    bench.work(lambda work: work.people._run(LEADS_NO_MORE, {}))
    assert (fetch(bench, "after"), fetch(bench, "other")) == (None, None)


LEADS_NO_MORE = text("UPDATE person SET lead = FALSE")


def fetch(bench: Bench, secret: str) -> File | None:
    found: File | None = bench.work(lambda work: fetched(work, bench.house, secret, bench.at))
    return found


def test_what_was_taken_back_is_not_found_by_looking_for_its_words(bench: Bench) -> None:
    def share(work: Work) -> None:
        group = work.groups.get(TENANT, "group-1")
        yes = tuple(Consent(f"1-{role}", role, bench.at) for role in Role)
        one = Experience("one", "group-1", "Frokost i puljer", Source.OWN, False, bench.at, yes)
        work.experiences.keep(TENANT, one)
        before = work.bulletins.lock(TENANT, LETTER)
        work.bulletins.keep(TENANT, before, replace(before, shared=(one.told(group),)))

    bench.work(share)
    send(bench)
    go(bench)
    found = [has(bench.write("0-leader", "alle dialogbrev frokost"), "bulletin.read/1")]
    bench.press("1-leader", "experience.withdraw/1", {"experience": "one"}, where=chat(1))
    found.append(has(bench.write("0-leader", "alle dialogbrev frokost"), "bulletin.read/1"))
    assert found == [True, False]


def test_a_day_before_all_days_has_been(bench: Bench) -> None:
    shown = push(bench, LEAD, review(bench), "bulletin.send/1", day="0001-01-01", clock="00:10")
    assert "har vært" in said(shown)

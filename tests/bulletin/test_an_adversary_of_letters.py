"""Whoever tries to break the promises of a letter: forged ids, wrong hands, places that change, tickets."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from dialogs.bulletin import leaving, truth
from dialogs.bulletin.archive import DOCUMENT
from dialogs.bulletin.replies_files import COMMA, EXCEL
from dialogs.files import fetched
from dialogs.link import File
from programme.bulletin.audience import Audience
from programme.bulletin.experience import Consent, Experience, Source
from programme.bulletin.fate import Became
from programme.bulletin.texts import Both
from programme.people import Role
from programme.ticket import VALID, Ticket, digest
from storage.work import Work
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    OTHER,
    WORDS,
    copies,
    correct,
    draft,
    go,
    has,
    office,
    press,
    push,
    review,
    said,
    sealed,
    send,
    told,
)
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.postman import deliver


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


def test_a_place_beyond_all_places_is_the_last(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    press(bench, LEAD, "bulletin.place/1", section="coming", place="9" * 20)
    order = bench.work(lambda work: work.bulletins.get(TENANT, LETTER)).pieces
    assert (order[-1].section, caplog.records) == ("coming", [])


def test_a_letter_so_old_that_its_postings_are_forgotten_is_still_answered_and_told_of_truly(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    """It can be corrected and withdrawn in the archive, and nobody is said to have got that."""
    send(bench)
    go(bench)
    deliver(bench)
    bench.work(lambda work: work.people._run(text("DELETE FROM posting"), {}))
    bench.at += timedelta(days=401)
    answered = bench.press("0-leader", "bulletin.useful/1", {"bulletin": LETTER}, where=chat(0))
    assert "Takk for svaret" in said(answered)
    press(bench, LEAD, "bulletin.again/1")
    correct(bench, "Rettet lenge etter")
    go(bench, 2)
    assert {one.became for one in told(bench)} == {Became.UNKNOWN}
    press(bench, LEAD, "bulletin.withdraw/1", sure="true")
    go(bench, 2)
    assert (deliver(bench), sealed(bench), caplog.records) == ([], [], [])


def test_a_correction_while_some_are_missing_reaches_all_of_them_once(bench: Bench) -> None:
    """Those who had nothing get the corrected letter when it is sent again, and nobody else a second one."""
    send(bench)
    go(bench)
    deliver(bench, failing=[chat(1)], gone="Forbidden")
    correct(bench, "Rettet")
    press(bench, LEAD, "bulletin.again/1")
    press(bench, OTHER, "bulletin.again/1")
    go(bench, 3)
    arrived = [one for one in deliver(bench) if one.thread.startswith("19:chat")]
    assert sorted((one.thread, one.replaced, "Rettet" in one.card) for one in arrived) == [
        (chat(0), True, True),
        (chat(1), False, True),
        (chat(2), True, True),
    ]


def test_whoever_has_chosen_another_language_since_reads_the_letter_in_that(bench: Bench) -> None:
    draft(bench, "two", Audience(helpers=True), nn="Nytt om arbeidsmiljøet")
    send(bench, "two", day="2026-12-03")
    group = bench.work(lambda work: work.groups.get(TENANT, "group-1"))
    bench.work(lambda work: work.groups.keep(replace(group, language="nn"), at=bench.at))
    bench.work(lambda work: work.people.speak(TENANT, HELPER, "nn"))
    bench.at += timedelta(days=2)
    go(bench)
    arrived = deliver(bench)
    told_in = {one.thread: "Nytt om arbeidsmiljøet" in one.card for one in arrived}
    assert told_in == {chat(0): False, chat(1): True, chat(2): False, HELPER: True}
    again = bench.press("1-leader", "bulletin.useful/1", {"bulletin": "two"}, where=chat(1))
    assert "Nytt om arbeidsmiljøet" in said(again)


def test_a_letter_of_which_nothing_may_be_told_any_more_is_a_draft_again(bench: Bench) -> None:
    """Somebody came to a role after it was planned, and it told nothing but what their group had shared."""

    def empty(work: Work) -> None:
        before = work.bulletins.lock(TENANT, LETTER)
        group = work.groups.get(TENANT, "group-1")
        yes = (Consent("1-leader", Role.LEADER, bench.at),)
        one = Experience("one", "group-1", "Frokost i puljer", Source.OWN, False, bench.at, yes)
        work.experiences.keep(TENANT, one)
        pieces = tuple(replace(piece, text=Both()) for piece in before.pieces)
        work.bulletins.keep(TENANT, before, replace(before, pieces=pieces, shared=(one.told(group),)))

    send(bench)
    bench.work(empty)
    go(bench)
    assert (sealed(bench), copies(bench)) == ([], ())
    assert bench.work(lambda work: work.bulletins.get(TENANT, LETTER)).state == "draft"
    told_to = {one.thread for one in deliver(bench) if "men det er tomt" in one.card}
    assert told_to == {LEAD, OTHER}

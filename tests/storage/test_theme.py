"""Texts while they are sorted and what is left of them, and proposals, over both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from programme.ballot import Area, Ballot, Mark, Note
from programme.proposal import Proposal
from programme.rounds import series
from programme.themed import finished
from programme.themes import Carried, Sorting, Theme, Written
from programme.vote import LEAST_TEXT, Vote
from storage.database import Clash
from storage.proposal import ADD, _row
from storage.urn import NOTE, TEXTS, THEME, THEMED
from tests.cards.papers import a_paper
from tests.storage.samples import HERE, NOON, THERE, a_group

TEXT = "noe som er skrevet av nummer"
THEMES = (Theme("t1", "q1", "Nok folk", "Rammer"), Theme("t2", "q1", "Ro"), Theme("t3", "q2", "Mat"))


def closed(work, tenant=HERE, id="vote-1", voters=LEAST_TEXT):
    """A vote by notes that has closed, with one text to each of two questions by each voter."""
    if work.groups.get(tenant, "group-1") is None:
        work.groups.add(a_group(tenant), at=NOON)
    paper = a_paper("notes", asked=2)
    draft = Vote(id, "group-1", paper, NOON, "nb", series(paper))
    vote = draft.open("19:chat", f"AB{id[-1]}CDE", at=NOON, closes=NOON + timedelta(days=1))
    work.votes.add(tenant, draft)
    work.votes.keep(tenant, vote)
    work.ballots.open(tenant, vote, "secret")
    for n in range(voters):
        notes = tuple(Note(q, f"{TEXT} {n}", main=n % 2 == 0) for q in ("q1", "q2"))
        work.ballots.cast(tenant, vote, f"person-{n}", Ballot((Mark("q1", ""), Mark("q2", "")), notes))
    over = vote.close(work.ballots.seal(tenant, vote), NOON)
    work.votes.keep(tenant, over)
    return over


def keep(work, change, tenant=HERE):
    """One change to how far they have come."""
    before = work.themes.sorting(tenant, "vote-1")
    after = change(before)
    work.themes.keep(tenant, "vote-1", before, after)
    return after


def begun(sorting: Sorting) -> Sorting:
    """Some themes, and some texts about them."""
    pairs = [Carried(f"{n:04}", "t1") for n in range(4)] + [Carried("0000", "t2")]
    return replace(sorting, themes=THEMES).carrying(pairs)


class TestThemes:
    def test_the_texts_lie_in_the_order_of_the_alphabet_whoever_wrote_them(self, database):
        with database.work() as work:
            closed(work, voters=12)
            read = work.themes.notes(HERE, "vote-1")
        texts = [note.text for note in read if note.question == "q1"]
        assert len(texts) == 12
        assert texts == sorted(texts)
        assert read[0] == Written("0000", "q1", f"{TEXT} 0", main=True)
        assert [note.key for note in read] == sorted(note.key for note in read)

    def test_too_few_have_written_for_anybody_to_read(self, database):
        with database.work() as work:
            closed(work, voters=LEAST_TEXT - 1)
            assert work.themes.notes(HERE, "vote-1") == ()
            assert work.themes.waiting(HERE, ["group-1"]) == ()

    def test_what_was_kept_is_read_again(self, database):
        changes = (
            begun,
            lambda it: it.changed("t2", "Ro og tid", "Rammer"),
            lambda it: it.quoting("t1", "0001", f"{TEXT} 1"),
            lambda it: it.merged("t2", "t1"),
            lambda it: it.removed("t3"),
            lambda it: it.named("t4", "q2", "Mat og måltider")[0],
            lambda it: it.carrying([Carried("0015", "t4"), Carried("0001", "t2")], [Carried("0003", "t1")]),
            lambda it: it.unquoting("t1", f"{TEXT} 1"),
        )
        with database.work() as work:
            closed(work)
        for change in changes:
            with database.work() as work:
                after = keep(work, change)
            with database.work() as work:
                assert work.themes.sorting(HERE, "vote-1") == after

    def test_finishing_leaves_no_text_and_what_may_be_told(self, database):
        with database.work() as work:
            vote = closed(work)
            after = keep(work, lambda it: begun(it).quoting("t1", "0001", f"{TEXT} 1"))
            kept = finished(after, ("q1", "q2"))
            assert work.themes.told(HERE, vote.id) == ()
            work.themes.finish(HERE, vote.id, kept)
            assert work.themes.told(HERE, vote.id) == kept
            assert work.themes.sorting(HERE, vote.id).notes == ()
            assert work.themes.sorting(HERE, vote.id).carried == frozenset()
            assert rows(work, NOTE) == rows(work, THEMED) == []
            assert len(rows(work, TEXTS)) == 2
            left = str(rows(work, THEME) + rows(work, TEXTS))
            assert left.count(TEXT) == 1, "but for the quote"

    def test_the_votes_that_wait_for_somebody_to_sort(self, database):
        with database.work() as work:
            closed(work)
            closed(work, id="vote-2")
            assert set(work.themes.waiting(HERE, ["group-1", "group-2"])) == {"vote-1", "vote-2"}
            assert work.themes.waiting(HERE, ["group-2"]) == work.themes.waiting(HERE, []) == ()
            assert work.themes.waiting(THERE, ["group-1"]) == ()
            work.themes.finish(HERE, "vote-2", ())
            assert work.themes.waiting(HERE, ["group-1"]) == ("vote-1",)

    def test_two_tenants_sort_apart(self, database):
        with database.work() as work:
            closed(work)
            closed(work, THERE)
            there = keep(work, begun, THERE)
            keep(work, lambda it: begun(it).merged("t1", "t2"))
            work.themes.finish(HERE, "vote-1", finished(work.themes.sorting(HERE, "vote-1"), ("q1",)))
            assert work.themes.sorting(THERE, "vote-1") == there
            assert work.themes.told(THERE, "vote-1") == ()

    def test_destroying_a_vote_takes_all_of_it(self, database):
        with database.work() as work:
            closed(work)
            after = keep(work, begun)
            work.themes.finish(HERE, "vote-1", finished(after, ("q1", "q2")))
            work.ballots.destroy(HERE, "vote-1")
            assert [rows(work, table) for table in (NOTE, THEMED, THEME, TEXTS)] == [[], [], [], []]


def rows(work, table):
    return [tuple(row) for row in work._connection.execute(table.select())]


def a_proposal(id="p1", line="q1~o1", **more):
    fields = {"source": "vote-1", "line": line, "phase": "first", "round": 2, "office": "leader", **more}
    return Proposal(id, "group-1", "Mer tid til rapport", Area.KEEP, NOON, **fields)


@pytest.fixture
def group_there(database):
    with database.work() as work:
        work.groups.add(a_group(HERE), at=NOON)


@pytest.mark.usefixtures("group_there")
class TestProposals:
    def test_the_same_line_twice_changes_nothing(self, database):
        with database.work() as work:
            first = work.proposals.add(HERE, a_proposal())
            assert work.proposals.add(HERE, a_proposal("p2")) == first
            assert work.proposals.of_group(HERE, "group-1") == (first,)
            assert work.proposals.count(HERE, "group-1") == 1

    def test_two_who_press_at_once_find_out_and_try_again(self, database):
        """The second did not see the first one's row."""
        with database.work() as work:
            work.proposals.add(HERE, a_proposal())
        with pytest.raises(Clash), database.work() as work:
            work.proposals._run(ADD, {"tenant": HERE} | _row(a_proposal("p2")))

    def test_ideas_from_nowhere_are_each_their_own(self, database):
        with database.work() as work:
            for id in ("p1", "p2"):
                work.proposals.add(HERE, a_proposal(id, line="", source=""))
            assert work.proposals.count(HERE, "group-1") == 2

    def test_it_is_put_in_other_words_and_dropped_and_the_line_kept_anew(self, database):
        with database.work() as work:
            work.proposals.add(HERE, a_proposal())
            other = a_proposal().worded("  Rapport  hver dag ", Area.IMPROVE)
            work.proposals.keep(HERE, other)
            assert work.proposals.get(HERE, "p1") == other
            assert other.title == "Rapport hver dag"
            work.proposals.drop(HERE, "p1")
            assert work.proposals.get(HERE, "p1") is None
            assert work.proposals.add(HERE, a_proposal("p2")).id == "p2"

    def test_the_newest_come_first_and_only_those_of_this_tenant(self, database):
        with database.work() as work:
            for n in range(3):
                made = replace(a_proposal(f"p{n}", line=f"q1~o{n}"), made=NOON + timedelta(minutes=n))
                work.proposals.add(HERE, made)
            assert [one.id for one in work.proposals.of_group(HERE, "group-1", 2)] == ["p2", "p1"]
            assert work.proposals.of_group(THERE, "group-1") == ()
            assert work.proposals.get(THERE, "p1") is None

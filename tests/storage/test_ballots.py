"""What is kept of answers while a vote is open, and what is left of them: one contract, both databases."""

from collections import Counter
from contextlib import contextmanager, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programme.ballot import OF, SKIPPED, Raw
from programme.fields import Spread
from programme.formats import FORMATS
from programme.urn import Cast, packed, unpacked
from tests.storage.samples import HERE, THERE
from tests.storage.voting import (
    FORMAT_KEYS,
    TABLES,
    a_vote,
    begin,
    cast,
    close,
    crowds,
    filled_in,
    opened,
    rows,
    tally,
)

SOME = settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ONE = Raw(answer={"q1": "o1"})
TWO = Raw(answer={"q1": "o2"})


class Undone(Exception):
    """Ends a Work so that nothing of it is kept."""


@contextmanager
def undone(database):
    """A Work of which nothing is kept, for the next example."""
    with suppress(Undone), database.work() as work:
        yield work
        raise Undone


def by_people(format):
    return st.booleans().map(lambda grouped: a_vote(format, groups=2 if grouped else 0))


class TestCounting:
    @pytest.mark.parametrize("format", [key for key in FORMAT_KEYS if key != "table_score"])
    @SOME
    @given(data=st.data())
    def test_the_counts_add_up_to_the_ballots_that_were_taken(self, database, format, data):
        vote = data.draw(by_people(format))
        crowd = data.draw(crowds(vote.paper))
        with undone(database) as work:
            begin(work, vote)
            assert [cast(work, one.person, one.raw) for one in crowd] == [Cast.COUNTED] * len(crowd)
            assert work.ballots.count(HERE, vote.id) == len(crowd)
            found = tally(work)
            assert found.ballots == len(crowd)
            for question in vote.paper.questions:
                assert _counted(found.total(question.key)) == _expected(vote, question, crowd)
                for group in vote.paper.group_keys:
                    theirs = [one for one in crowd if one.raw.group == group]
                    assert _counted(found.of(question.key, group)) == _expected(vote, question, theirs)

    @SOME
    @given(data=st.data())
    def test_at_tables_that_join_their_answers_one_is_enough(self, database, data):
        vote = a_vote("cards", by_tables=True)
        crowd = data.draw(crowds(vote.paper))
        with undone(database) as work:
            begin(work, vote)
            assert {cast(work, one.person, one.raw) for one in crowd} == {Cast.COUNTED}
            named = {(one.raw.table, key) for one in crowd for key in one.raw.answer["q1"].split(",") if key}
            found = tally(work).of("q1")
            assert found.answered == len({one.raw.table for one in crowd})
            assert +Counter(found.marks) == Counter(key for _, key in named)
            assert tally(work).ballots == len(crowd)

    @pytest.mark.parametrize("format", ["table_score", "choose"])
    @SOME
    @given(data=st.data())
    def test_at_tables_that_agree_first_the_first_answers_for_all(self, database, format, data):
        vote = a_vote(format, by_tables=True)
        crowd = data.draw(crowds(vote.paper))
        with undone(database) as work:
            begin(work, vote)
            seen, firsts = set(), []
            for one in crowd:
                expected = Cast.TABLE_DONE if one.raw.table in seen else Cast.COUNTED
                assert cast(work, one.person, one.raw) is expected
                firsts += [] if one.raw.table in seen else [one]
                seen.add(one.raw.table)
            for question in vote.paper.questions:
                assert _counted(tally(work).of(question.key)) == _expected(vote, question, firsts)

    def test_who_was_too_late_at_a_table_may_still_answer_for_another(self, database):
        with database.work() as work:
            begin(work, a_vote("table_score", by_tables=True))
            score = {"q1": "n4"}
            assert cast(work, "29:kari", Raw(answer=score, table="1")) is Cast.COUNTED
            assert cast(work, "29:ola", Raw(answer=score, table="1")) is Cast.TABLE_DONE
            assert cast(work, "29:ola", Raw(answer=score, table="2")) is Cast.COUNTED
            assert tally(work).of("q1").answered == 2


class TestOnce:
    @pytest.mark.parametrize("format", FORMAT_KEYS)
    @settings(SOME, max_examples=3)
    @given(data=st.data())
    def test_a_second_ballot_of_the_same_person_changes_nothing(self, database, format, data):
        vote = a_vote(format)
        first, second = data.draw(filled_in(vote.paper)), data.draw(filled_in(vote.paper))
        with undone(database) as work:
            begin(work, vote)
            assert cast(work, "29:kari", first) is Cast.COUNTED
            before = rows(work)
            assert cast(work, "29:kari", second) is Cast.ALREADY
            assert rows(work) == before

    def test_the_same_person_is_somebody_else_in_every_vote_and_every_tenant(self, database):
        with database.work() as work:
            begin(work, a_vote())
            begin(work, a_vote(id="vote-2"), secret="another secret", code="BBBBBB")
            begin(work, a_vote(), tenant=THERE, secret="a third secret")
            for tenant, id in ((HERE, "vote-1"), (HERE, "vote-2"), (THERE, "vote-1")):
                assert cast(work, "29:kari", ONE, tenant, id) is Cast.COUNTED
            rights = {row["spent"] for row in rows(work)["urn"]}
            assert len(rights) == 3
            assert not any("kari" in right for right in rights)


class TestOrder:
    @pytest.mark.parametrize("format", FORMAT_KEYS)
    @SOME
    @given(data=st.data())
    def test_two_orders_of_the_same_ballots_cannot_be_told_apart(self, database, format, data):
        """Not while the vote is open, and not when it is closed: sign for sign the same."""
        vote = a_vote(format)
        crowd = data.draw(crowds(vote.paper))
        if format == "table_score":  # else the order decides who answers for a table
            crowd = list({one.raw.table: one for one in crowd}.values())
        other = data.draw(st.permutations(crowd))
        with undone(database) as work:
            found = [self._left(work, vote, order, n) for n, order in enumerate((crowd, other))]
            assert found[0] == found[1]

    def _left(self, work, vote, crowd, number):
        """All rows before closing and after, of a tenant of its own."""
        tenant = f"tenant-{number}"
        begin(work, vote, tenant)
        for one in crowd:
            cast(work, one.person, one.raw, tenant)
        own = [_of(rows(work), tenant)]
        close(work, tenant)
        return [*own, _of(rows(work), tenant)]

    @given(data=st.data())
    def test_an_urn_is_packed_and_unpacked_as_it_was(self, data):
        format, by_tables = data.draw(st.sampled_from(FORMAT_KEYS)), data.draw(st.booleans())
        vote = opened(a_vote(format, by_tables=by_tables))
        urn = unpacked("", '{"ballots": 0, "counts": [], "tables": []}', "[]")
        for one in data.draw(crowds(vote.paper)):
            _, urn = urn.take(vote, one.person, vote.read(one.raw))
        assert unpacked(**packed(urn)) == urn


def _of(found, tenant):
    return {
        table: [row | {"tenant": ""} for row in of_table if row["tenant"] == tenant]
        for table, of_table in found.items()
    }


def _counted(count):
    """How many answered, how many do not know, and what came to each option."""
    return count.answered, count.skipped, +Counter(count.marks)


def _expected(vote, question, crowd):
    """The same, counted by hand from what was filled in."""
    if isinstance(FORMATS[vote.paper.format].field, Spread):
        given = [_points(one.raw, question) for one in crowd]
        return len([one for one in given if one]), 0, sum(given, Counter())
    if not question.keys:
        wrote = [one for one in crowd if any(key.startswith(question.key) for key in one.raw.note)]
        return len(wrote), 0, Counter()
    given = [one.raw.answer[question.key] for one in crowd if question.key in one.raw.answer]
    chosen = [key for one in given for key in one.split(",") if key != SKIPPED]
    return len([one for one in given if one != SKIPPED]), given.count(SKIPPED), Counter(chosen)


def _points(raw, question):
    named = {key.partition(OF)[2]: int(n) for key, n in raw.points.items() if key.startswith(question.key)}
    return +Counter(named)


def test_all_tables_of_votes_are_known_here():
    assert {table.name for table in TABLES} >= {"vote", "urn", "note"}

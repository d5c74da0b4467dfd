"""What the parties score by name, over both databases."""

import pytest

from programme.people import Role
from programme.priorities import Opinion
from programme.vote import Vote
from tests.cards.priorities_scenes import paper
from tests.storage.samples import HERE, NOON, THERE, a_group

ONE = Opinion("29:kari", Role.LEADER, {"effect~o1": 4, "cost~o1": 1})
OTHER = Opinion("29:ola", Role.UNION_REP, {"effect~o1": 2}, "Natta først – «helst»")


@pytest.fixture
def opened(database):
    """A vote by name of the same id in two tenants."""
    with database.work() as work:
        for tenant in (HERE, THERE):
            work.groups.add(a_group(tenant, code=f"code-{tenant}"), at=NOON)
            work.votes.add(tenant, Vote("vote-1", "group-1", paper(), NOON, "nb", "s"))
    return database


def kept(database, tenant=HERE):
    with database.work() as work:
        return work.opinions.of(tenant, "vote-1")


def keep(database, *opinions):
    with database.work() as work:
        work.opinions.keep(HERE, "vote-1", work.opinions.of(HERE, "vote-1"), opinions)
    return kept(database)


class TestOpinions:
    def test_they_are_read_as_they_were_kept_whoever_came_first(self, opened):
        assert keep(opened, OTHER, ONE) == (ONE, OTHER)
        assert kept(opened, THERE) == ()

    def test_they_change(self, opened):
        keep(opened, ONE, OTHER)
        changed = Opinion(ONE.user, ONE.role, {"effect~o1": 5})
        assert keep(opened, changed, OTHER) == (changed, OTHER)

    def test_what_is_left_out_is_gone(self, opened):
        keep(opened, ONE, OTHER)
        assert keep(opened, OTHER) == (OTHER,)

    def test_one_person_may_have_spoken_in_two_roles(self, opened):
        both = (ONE, Opinion(ONE.user, Role.SAFETY_REP, {}, "Enig"))
        assert keep(opened, *both) == both

    def test_a_vote_that_is_called_off_takes_them_away(self, opened):
        keep(opened, ONE, OTHER)
        with opened.work() as work:
            work.ballots.destroy(HERE, "vote-1")
        assert kept(opened) == ()

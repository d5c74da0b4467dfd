"""What somebody does not want to be told unasked, over both databases."""

from tests.storage.samples import HERE, NOON, THERE
from tests.storage.test_due import claim, subjects


class TestSwitches:
    def test_everything_is_on_until_it_is_turned_off(self, database):
        with database.work() as work:
            assert work.switches.on(HERE, "29:me", "digest")
            for _ in range(2):  # pressed twice
                work.switches.turn(HERE, "29:me", "digest", on=False)
                assert not work.switches.on(HERE, "29:me", "digest")
            for _ in range(2):
                work.switches.turn(HERE, "29:me", "digest", on=True)
                assert work.switches.on(HERE, "29:me", "digest")

    def test_one_persons_switch_is_nobody_elses(self, database):
        with database.work() as work:
            work.switches.turn(HERE, "29:me", "digest", on=False)
            assert work.switches.on(HERE, "29:other", "digest")
            assert work.switches.on(THERE, "29:me", "digest")
            assert work.switches.on(HERE, "29:me", "reminder")


class TestEnsuring:
    def test_what_is_not_set_is_set_and_what_is_set_stays(self, database):
        with database.work() as work:
            work.due.ensure(HERE, "remind", "a", NOON)
            work.due.set(HERE, "remind", "b", NOON)
            work.due.ensure(HERE, "remind", "b", NOON.replace(year=2027))
            assert subjects(claim(work)) == ["a", "b"]
            work.due.ensure(HERE, "remind", "a", NOON)
            assert claim(work) == (), "what is being looked into is not free again"

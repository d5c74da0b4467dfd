"""What became of each letter, and of all of them, over both databases."""

from datetime import timedelta

from programme.delivery import Sent, State
from tests.storage.lanes import claim, seal
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_letter

DAY = timedelta(days=1)


def form(key, chat="19:chat", **more):
    return a_letter(key, conversation=chat, kind="form", about="group-1", **more)


def told(work, since=NOON - DAY, tenant=HERE):
    return {fate.key: fate for fate in work.truth.of(tenant, "group-1", since)}


def arrive(work, *messages, at=NOON):
    postings = claim(work, at)
    found = [(one, Sent(said, one.thread)) for one, said in zip(postings, messages, strict=True)]
    work.deliveries.sent(found, at)


class TestOneMatter:
    def test_each_letter_is_told_with_its_state_and_since_when(self, database):
        with database.work() as work:
            seal(work, form("sent"), form("late", "19:late", useful_until=NOON), form("gone", "19:gone"))
            seal(work, form("kept", "19:kept"), form("waits", "19:waits", withdraw="r"))
            for one in claim(work):
                match one.thread:
                    case "19:chat":
                        work.deliveries.sent([(one, Sent("m1", "19:chat"))], NOON)
                    case "19:gone":
                        work.deliveries.gone(one, "413", NOON)
                    case "19:kept":
                        work.deliveries.closed(one, "404", NOON + MINUTE)
                    case _:
                        work.deliveries.back(one, NOON + MINUTE, "429")
            found = {key: (fate.state, fate.at, fate.next_at, fate.why) for key, fate in told(work).items()}
            assert found == {
                "sent": (State.SENT, NOON, None, ""),
                "late": (State.LATE, NOON, None, ""),
                "gone": (State.GONE, NOON, None, "413"),
                "kept": (State.KEPT, NOON + MINUTE, None, "404"),
                "waits": (State.WAITING, NOON, NOON + MINUTE, "429"),
            }
            work.outbox.withdraw(HERE, "r", NOON + MINUTE)
            assert told(work)["waits"].state is State.WITHDRAWN

    def test_only_what_has_a_kind_is_told_newest_first_and_to_its_own_tenant(self, database):
        with database.work() as work:
            seal(work, form("a"), a_letter("noise", about="group-1"))
            seal(work, form("b"), at=NOON + MINUTE)
            assert [fate.key for fate in work.truth.of(HERE, "group-1", NOON)] == ["b", "a"]
            assert list(told(work, since=NOON + MINUTE)) == ["b"]
            assert told(work, tenant=THERE) == {}

    def test_what_changes_a_letter_is_no_letter_of_its_own(self, database):
        with database.work() as work:
            seal(work, form("a", withdraw="r"))
            arrive(work, "m1")
            work.outbox.correct(HERE, "r", {"new": True}, "Rettet", at=NOON, new_id=lambda: "change")
            assert list(told(work)) == ["a"]


class TestReading:
    def test_what_somebody_has_read_up_to_is_read(self, database):
        with database.work() as work:
            seal(work, form("a"))
            arrive(work, "1770000000005")
            for message, state in (("1770000000004", State.SENT), ("1770000000005", State.READ)):
                work.addresses.read(HERE, "19:chat", "29:kari", message)
                assert told(work)["a"].state is state

    def test_reading_elsewhere_tells_nothing(self, database):
        with database.work() as work:
            seal(work, form("a"), form("b", "19:b"))
            arrive(work, "1770000000005", "")
            work.addresses.read(HERE, "19:other", "29:kari", "1770000000009")
            work.addresses.read(THERE, "19:chat", "29:kari", "1770000000009")
            work.addresses.read(HERE, "19:b", "29:kari", "1770000000009")
            assert {fate.state for fate in told(work).values()} == {State.SENT}

    def test_news_that_come_late_take_nothing_back(self, database):
        with database.work() as work:
            seal(work, form("a"))
            arrive(work, "1770000000005")
            for message in ("1770000000005", "1770000000001", "9"):
                work.addresses.read(HERE, "19:chat", "29:kari", message)
            assert told(work)["a"].state is State.READ


def test_the_whole_counts_what_waits_and_what_ended_lately(database):
    with database.work() as work:
        seal(work, form("old"), a_letter("noise", conversation="19:noise", not_before=NOON + MINUTE))
        arrive(work, "m1")
        seal(work, form("a"), form("b", "19:b"), form("c", "19:c"), form("d", "19:d"))
        postings = claim(work, limit=3)
        work.deliveries.sent([(postings[0], Sent("m2", "x"))], NOON + MINUTE)
        work.deliveries.closed(postings[1], "404", NOON + MINUTE)
        assert work.truth.counts(HERE, NOON + MINUTE) == {State.SENT: 1, State.KEPT: 1, State.WAITING: 2}
        assert work.truth.counts(THERE, NOON) == {}


def test_what_ended_long_ago_is_forgotten_a_little_at_a_time(database):
    with database.work() as work:
        seal(work, *(form(f"l{number}", f"19:{number}") for number in range(3)), form("waits", "19:w"))
        postings = claim(work, limit=3)
        work.deliveries.sent([(one, Sent("m", one.thread)) for one in postings], NOON)
        assert work.deliveries.forget(NOON, 10) == 0
        assert [work.deliveries.forget(NOON + MINUTE, 2) for _ in range(3)] == [2, 1, 0]
        assert work.outbox.waiting() == 1

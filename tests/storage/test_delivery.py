"""Letters taken from a lane one per thread, and what becomes of each, over both databases."""

import threading

import pytest

from programme.delivery import LOST, Address, Sent
from tests.storage.lanes import claim, ids, seal, take
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_letter, elsewhere


def private(conversation="a:kari", user="29:kari", tenant=HERE):
    return Address(tenant, "https://teams.example/amer", "28:bot", conversation, user)


def to_kari(key="letter-1", **more):
    return a_letter(key, conversation="", user="29:kari", **more)


def arrive(work, posting, message="m1", conversation="", at=NOON):
    where = conversation or posting.parcel.to.conversation
    return work.deliveries.sent([(posting, Sent(message, where))], at)


class TestClaiming:
    def test_nothing_leaves_before_its_time_or_after_its_use(self, database):
        with database.work() as work:
            seal(work, a_letter("early", not_before=NOON + MINUTE))
            seal(work, a_letter("late", conversation="19:b", useful_until=NOON))
            seal(work, a_letter("now", conversation="19:c", useful_until=NOON + MINUTE))
            assert ids(claim(work)) == ["id-now"]
            assert work.outbox.fate(HERE, "late") == "late"
            assert ids(claim(work, NOON + MINUTE)) == ["id-early"]

    def test_threads_that_have_been_free_longest_come_first(self, database):
        with database.work() as work:
            for minutes, key in ((3, "c"), (1, "a"), (2, "b")):
                when = NOON - minutes * MINUTE
                seal(work, a_letter(key, conversation=f"19:{key}", not_before=when), at=when)
            assert ids(claim(work, limit=2)) == ["id-c", "id-b"]

    def test_one_conversation_never_has_two_on_their_way(self, database):
        with database.work() as work:
            seal(work, *(a_letter(key) for key in "zam"), a_letter("other", conversation="19:other"))
            first = claim(work)
            assert ids(first) == ["id-z", "id-other"]
            assert claim(work) == ()
            arrive(work, first[0])
            assert ids(claim(work)) == ["id-a"]

    def test_a_letter_sealed_meanwhile_waits_for_its_turn(self, database):
        with database.work() as work:
            seal(work, a_letter("a"))
            (posting,) = claim(work)
            seal(work, a_letter("b"))
            assert claim(work) == ()
            arrive(work, posting)
            assert ids(claim(work)) == ["id-b"]

    def test_a_person_is_one_thread_whether_their_chat_is_known_or_not(self, database):
        with database.work() as work:
            seal(work, to_kari("a"), a_letter("b", conversation="a:kari", user="29:kari"))
            assert ids(claim(work)) == ["id-a"]
            assert claim(work) == ()

    def test_only_the_lanes_own_letters_are_taken(self, database):
        with database.work() as work:
            seal(work, a_letter(), elsewhere(a_letter(), THERE))
            assert [posting.tenant for posting in claim(work, tenant=THERE)] == [THERE]

    def test_a_thread_that_waits_holds_back_its_letters_and_no_others(self, database):
        with database.work() as work:
            seal(work, a_letter("a"), a_letter("b"), a_letter("other", conversation="19:other"))
            posting = claim(work, limit=1)[0]
            work.deliveries.back(posting, NOON + MINUTE, "429")
            assert ids(claim(work)) == ["id-other"]
            seal(work, a_letter("c"))
            assert claim(work) == ()
            (again,) = claim(work, NOON + MINUTE)
            assert (again.parcel.id, again.tries) == ("id-a", 2)

    def test_a_letter_that_never_left_was_not_tried(self, database):
        with database.work() as work:
            seal(work, a_letter())
            (posting,) = claim(work)
            work.deliveries.back(posting, NOON + MINUTE, tried=False)
            assert claim(work, NOON + MINUTE)[0].tries == 1

    def test_a_thread_whose_letters_were_withdrawn_is_free_for_the_next(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="reason"))
            work.outbox.withdraw(HERE, "reason", NOON)
            assert claim(work) == ()
            seal(work, a_letter("b"))
            assert ids(claim(work)) == ["id-b"]

    def test_claiming_visits_only_what_is_free(self, database):
        with database.work() as work:
            for number in range(400):
                when = NOON + number * MINUTE
                seal(work, a_letter(f"l{number}", conversation=f"19:{number}", not_before=when))
            threads = plan(work, "thread", lambda: claim(work))
            postings = plan(work, "posting", lambda: claim(work, NOON + MINUTE))
        assert "ix_thread_lane" in threads or "ix_thread_free_at" in threads
        assert "ix_posting_queue" in postings
        assert "Seq Scan" not in threads + postings
        assert "SCAN posting" not in postings

    def test_what_was_sent_before_is_not_visited(self, database):
        with database.work() as work:
            for number in range(200):
                now = NOON + number * MINUTE
                seal(work, a_letter(f"l{number}", slot=f"card-{number % 4}", not_before=now), at=now)
                arrive(work, claim(work, now)[0], at=now)
            seal(work, a_letter("last", slot="card-1"), a_letter("other", conversation="19:other"), at=now)
            taking_over = plan(work, "thread", lambda: take(work, now))
            postings = plan(work, "posting", lambda: claim(work, now))
        assert "ix_posting_slot" in postings
        assert "SCAN last" not in postings
        assert "ix_thread_on_its_way" in taking_over or "Seq Scan on thread" in taking_over, "but two rows"

    def test_a_claim_meets_a_seal_without_waiting_for_it(self, postgres_url, open_database):
        database = open_database(postgres_url)
        with database.work() as work:
            seal(work, a_letter("a"), a_letter("other", conversation="19:other"))
        with database.work() as sealing:
            seal(sealing, a_letter("b"))
            taken = []

            def take():
                with database.work() as work:
                    taken.extend(ids(claim(work)))

            thread = threading.Thread(target=take)
            thread.start()
            thread.join()
            assert taken == ["id-other"]


class TestArriving:
    def test_a_person_is_reached_in_the_chat_known_when_the_letter_leaves(self, database):
        with database.work() as work:
            seal(work, a_letter(conversation="a:long ago", user="29:kari"))
            work.people.keep_private(private())
            (posting,) = claim(work)
        assert posting.parcel.to == private()
        assert posting.user == "29:kari"

    def test_a_chat_opened_for_a_letter_is_known_afterwards(self, database):
        with database.work() as work:
            seal(work, to_kari(slot="card"))
            (posting,) = claim(work)
            assert posting.parcel.to.conversation == ""
            arrive(work, posting, conversation="a:new")
            known = work.people.private(HERE, "29:kari")
            assert known is not None
            assert known.conversation == "a:new"
            assert work.outbox.last_message(HERE, "card", "a:new") == "m1"

    def test_a_slot_replaces_the_card_last_sent_there(self, database):
        with database.work() as work:
            work.people.keep_private(private())
            for number, minute in enumerate((0, 1, 2)):
                now = NOON + minute * MINUTE
                seal(work, to_kari(f"l{number}", slot="card"), at=now)
                (posting,) = claim(work, now)
                assert posting.parcel.replaces == ("", "m0", "m1")[number]
                arrive(work, posting, f"m{number}", "a:kari", now)
            seal(work, a_letter("elsewhere", slot="card"), a_letter("no slot", conversation="a:kari"))
            assert [one.parcel.replaces for one in claim(work, NOON + 3 * MINUTE)] == ["", ""]

    def test_a_card_is_kept_only_until_it_has_arrived(self, database):
        with database.work() as work:
            seal(work, a_letter())
            arrive(work, claim(work)[0])
            seal(work, a_letter("b", withdraw="reason"))
            work.outbox.withdraw(HERE, "reason", NOON)
            kept = work.outbox._connection.exec_driver_sql("SELECT card FROM posting").scalars().all()
            assert kept == ["", ""]

    def test_an_outcome_counts_once_and_only_for_its_owner(self, database):
        with database.work() as work:
            seal(work, a_letter())
            (posting,) = claim(work)
            assert arrive(work, posting) == 1
            work.deliveries.gone(posting, "500", NOON)
            work.deliveries.back(posting, NOON)
            assert arrive(work, posting, "m2") == 0
            assert (work.outbox.fate(HERE, "letter-1"), claim(work, NOON + MINUTE)) == ("sent", ())


class TestNotArriving:
    def test_what_can_never_arrive_is_looked_into_and_the_next_one_leaves(self, database):
        with database.work() as work:
            seal(work, a_letter("a", if_gone="group-1"), a_letter("b"))
            (posting,) = claim(work)
            work.deliveries.gone(posting, "MessageSizeTooBig", NOON)
            (due,) = work.due.claim(NOON, owner="clock", lease=MINUTE, limit=10, kinds=("unreached",))
            assert (due.tenant, due.kind, due.subject) == (HERE, "unreached", "group-1")
            assert work.outbox.fate(HERE, "a") == "gone"
            assert ids(claim(work)) == ["id-b"]

    def test_what_waits_at_a_closed_address_is_kept_and_looked_into(self, database):
        with database.work() as work:
            seal(work, to_kari("a", if_gone="group-1"), to_kari("b", if_gone="group-2"), to_kari("c"))
            (posting,) = claim(work)
            work.deliveries.closed(posting, "ConversationBlockedByUser", NOON)
            found = work.due.claim(NOON, owner="clock", lease=MINUTE, limit=10, kinds=("unreached",))
            assert {due.subject for due in found} == {"group-1", "group-2"}
            assert work.addresses.closed(HERE, ["29:kari", "29:ola"]) == {
                "29:kari": "ConversationBlockedByUser"
            }
            assert claim(work, NOON + MINUTE) == ()
            assert work.outbox.waiting(HERE) == 3

    def test_it_leaves_in_its_order_when_the_address_opens_again(self, database):
        with database.work() as work:
            seal(work, to_kari("a"), to_kari("b", useful_until=NOON + MINUTE))
            work.deliveries.closed(claim(work)[0], "ConversationBlockedByUser", NOON)
            assert work.addresses.revive(HERE, "29:kari", NOON + MINUTE)
            assert not work.addresses.revive(HERE, "29:kari", NOON + MINUTE)
            (posting,) = claim(work, NOON + MINUTE)
            assert posting.parcel.id == "id-a"
            assert work.outbox.fate(HERE, "b") == "late", "kept, but of no use any more"

    def test_it_still_waits_as_long_as_teams_has_asked_for(self, database):
        with database.work() as work:
            seal(work, to_kari("a"))
            work.deliveries.back(claim(work)[0], NOON + MINUTE, "429")
            work.addresses.close(HERE, "29:kari", "BotNotInConversationRoster", NOON)
            work.addresses.revive(HERE, "29:kari", NOON)
            assert claim(work) == ()
            assert ids(claim(work, NOON + MINUTE)) == ["id-a"]

    def test_a_conversation_that_is_lost_is_forgotten(self, database):
        with database.work() as work:
            work.people.keep_private(private())
            seal(work, to_kari())
            work.deliveries.closed(claim(work)[0], LOST, NOON)
            assert work.people.private(HERE, "29:kari") is None

    @pytest.mark.parametrize(("why", "opened"), [("BotDisabledByAdmin", 2), ("MessageWritesBlocked", 1)])
    def test_one_word_shows_that_the_bot_is_enabled_again_everywhere(self, database, why, opened):
        with database.work() as work:
            seal(work, a_letter("a"), to_kari("b"))
            for posting in claim(work):
                work.deliveries.closed(posting, why, NOON)
            work.addresses.revive(HERE, "19:chat", NOON)
            assert len(claim(work)) == opened

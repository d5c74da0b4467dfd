"""Sealed letters and what becomes of them, over both databases."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from programme.delivery import Address, Sent
from storage.posting import TooBig
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_letter, elsewhere

LEASE = timedelta(minutes=2)


def seal(work, *letters, at=NOON):
    return [work.outbox.seal(letter, at=at, id=f"id-{letter.key}") for letter in letters]


def claim(work, now=NOON, owner="postman", limit=10):
    return work.outbox.claim(now, owner=owner, lease=LEASE, limit=limit)


def ids(postings):
    return [posting.parcel.id for posting in postings]


def private(conversation="a:kari", user="29:kari", tenant=HERE):
    return Address(tenant, "https://teams.example/amer", "28:bot", conversation, user)


class TestSealing:
    def test_a_sealed_letter_is_handed_to_the_post(self, database):
        letter = a_letter(if_gone="group-1")
        with database.work() as work:
            assert seal(work, letter) == [True]
        with database.work() as work:
            (posting,) = claim(work)
        assert posting.parcel.id == "id-letter-1"
        assert (posting.parcel.to, posting.parcel.card) == (letter.to, letter.card)
        assert (posting.parcel.summary, posting.parcel.replaces) == (letter.summary, "")
        assert (posting.tenant, posting.tries, posting.if_gone, posting.user) == (HERE, 1, "group-1", "")

    def test_sealing_a_second_time_changes_nothing(self, database):
        with database.work() as work:
            seal(work, a_letter())
            other = replace(a_letter(conversation="19:other"), summary="En annen")
            assert not work.outbox.seal(other, at=NOON, id="another id")
            (posting,) = claim(work)
            work.outbox.sent(posting, Sent("m1", "19:chat"), NOON)
            assert not work.outbox.seal(a_letter(), at=NOON, id="a third id")
            assert claim(work, NOON + LEASE) == ()
        assert (posting.parcel.summary, posting.parcel.id) == ("God morgen", "id-letter-1")

    def test_what_is_undone_was_never_sealed(self, database):
        with pytest.raises(IndexError), database.work() as work:
            seal(work, a_letter())[1]
        with database.work() as work:
            assert (work.outbox.waiting(), work.outbox.fate(HERE, "letter-1")) == (0, "")

    @pytest.mark.parametrize(("sign", "most"), [("a", 40_000), ("å", 40_000), ("😀", 20_000)])
    def test_a_card_too_big_for_teams_is_refused(self, database, sign, most):
        frame = len('{"text":""}')
        fits = replace(a_letter(), card={"text": sign * (most - frame)})
        with database.work() as work:
            assert seal(work, fits) == [True]
            with pytest.raises(TooBig):
                seal(work, replace(fits, key="too big", card={"text": sign * (most + 1)}))

    def test_two_tenants_may_use_the_same_key_and_touch_only_their_own(self, database):
        ours = a_letter(withdraw="reason", slot="card")
        with database.work() as work:
            assert seal(work, ours, elsewhere(ours, THERE)) == [True, True]
            work.outbox.withdraw(THERE, "reason")
            assert (work.outbox.waiting(HERE), work.outbox.waiting(THERE)) == (1, 0)
            (posting,) = claim(work)
            work.outbox.sent(posting, Sent("m1", "19:chat"), NOON)
            assert work.outbox.last_message(THERE, "card", "19:chat") == ""
            assert (work.outbox.fate(HERE, ours.key), work.outbox.fate(THERE, ours.key)) == (
                "sent",
                "withdrawn",
            )


class TestWithdrawing:
    def test_letters_with_the_same_reason_are_withdrawn_together(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="c1"), a_letter("b", withdraw="c1", conversation="19:x"))
            seal(work, a_letter("c", withdraw="c2"), a_letter("d"))
            work.outbox.withdraw(HERE, "c1")
            work.outbox.withdraw(HERE, "")
            assert [work.outbox.fate(HERE, key) for key in "abcd"] == ["withdrawn"] * 2 + ["sealed"] * 2

    def test_a_sent_letter_stays_sent(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            (posting,) = claim(work)
            work.outbox.sent(posting, Sent("m1", "19:chat"), NOON)
            work.outbox.withdraw(HERE, "c1")
            assert work.outbox.fate(HERE, "letter-1") == "sent"

    def test_a_letter_withdrawn_in_flight_is_not_tried_again(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            (posting,) = claim(work)
            work.outbox.withdraw(HERE, "c1")
            work.outbox.again(posting, NOON)
            assert claim(work, NOON + LEASE) == ()


class TestClaiming:
    def test_nothing_leaves_before_its_time_or_after_its_use(self, database):
        with database.work() as work:
            seal(work, a_letter("early", not_before=NOON + MINUTE))
            seal(work, a_letter("late", conversation="19:b", useful_until=NOON))
            seal(work, a_letter("now", conversation="19:c", useful_until=NOON + MINUTE))
            assert ids(claim(work)) == ["id-now"]
            assert work.outbox.fate(HERE, "late") == "late"
            assert ids(claim(work, NOON + MINUTE)) == ["id-early"]

    def test_the_oldest_leave_first(self, database):
        with database.work() as work:
            for minutes, key in ((3, "c"), (1, "a"), (2, "b")):
                when = NOON - minutes * MINUTE
                seal(work, a_letter(key, conversation=f"19:{key}", not_before=when), at=when)
            assert ids(claim(work, limit=2)) == ["id-c", "id-b"]

    def test_one_conversation_never_has_two_in_flight(self, database):
        with database.work() as work:
            seal(work, *(a_letter(key) for key in "zam"), a_letter("other", conversation="19:other"))
            first = claim(work)
            assert ids(first) == ["id-z", "id-other"]
            assert claim(work) == ()
            work.outbox.sent(first[0], Sent("m1", "19:chat"), NOON)
            assert ids(claim(work)) == ["id-a"]

    def test_a_letter_to_a_person_and_one_to_their_chat_are_one_conversation(self, database):
        with database.work() as work:
            work.people.keep_private(private())
            seal(work, a_letter("a", conversation="a:kari"), a_letter("b", conversation="", user="29:kari"))
            assert ids(claim(work)) == ["id-a"]
            assert claim(work) == ()

    def test_the_same_conversation_id_in_two_tenants_is_two_conversations(self, database):
        with database.work() as work:
            seal(work, a_letter(), elsewhere(a_letter(), THERE))
            assert {posting.tenant for posting in claim(work)} == {HERE, THERE}

    def test_an_expired_lease_comes_back_and_is_counted(self, database):
        with database.work() as work:
            seal(work, a_letter("a"), a_letter("b"))
            claim(work)
        with database.work() as work:
            assert claim(work, NOON + LEASE - MINUTE, "other") == ()
            (posting,) = claim(work, NOON + LEASE, "other")
        assert (posting.parcel.id, posting.tries) == ("id-a", 2)

    def test_a_letter_to_be_tried_again_holds_back_its_conversation(self, database):
        with database.work() as work:
            seal(work, a_letter("a"), a_letter("b"))
            (posting,) = claim(work)
            work.outbox.again(posting, NOON + MINUTE)
            assert claim(work) == ()
            assert ids(claim(work, NOON + MINUTE)) == ["id-a"]

    def test_a_claim_uses_the_index_on_time(self, database):
        with database.work() as work:
            for number in range(400):
                when = NOON + number * MINUTE
                seal(work, a_letter(f"l{number}", conversation=f"19:{number}", not_before=when))
            steps = plan(work, "posting", lambda: claim(work))
        assert steps.count("ix_posting_free_at") == 2
        assert steps.count("ix_posting_tried") == 1
        assert "Seq Scan" not in steps
        assert "SCAN posting" not in steps

    def test_two_postmen_share_without_overlap(self, postgres_url, open_database):
        database = open_database(postgres_url)
        with database.work() as work:
            seal(work, *(a_letter(f"{n}-{m}", conversation=f"19:{n}") for n in range(20) for m in range(2)))
        found, meet = {}, threading.Barrier(2)

        def take(owner):
            with database.work() as work:
                meet.wait()
                found[owner] = {posting.parcel.to.conversation for posting in claim(work, owner=owner)}

        threads = [threading.Thread(target=take, args=(owner,)) for owner in ("a", "b")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not found["a"] & found["b"]
        assert len(found["a"] | found["b"]) == 20


class TestSending:
    def test_a_person_is_reached_in_the_chat_known_when_the_letter_leaves(self, database):
        with database.work() as work:
            seal(work, a_letter(conversation="", user="29:kari"))
            work.people.keep_private(private())
            (posting,) = claim(work)
        assert posting.parcel.to == private()
        assert posting.user == "29:kari"

    def test_a_chat_opened_for_a_letter_is_known_afterwards(self, database):
        with database.work() as work:
            seal(work, a_letter("a", conversation="", user="29:kari", slot="card"))
            (posting,) = claim(work)
            assert posting.parcel.to.conversation == ""
            work.outbox.sent(posting, Sent("m1", "a:new"), NOON)
            known = work.people.private(HERE, "29:kari")
            assert known is not None
            assert known.conversation == "a:new"
            assert work.outbox.last_message(HERE, "card", "a:new") == "m1"

    def test_a_slot_replaces_the_card_last_sent_there(self, database):
        with database.work() as work:
            work.people.keep_private(private())
            for number, minute in enumerate((0, 1, 2)):
                now = NOON + minute * MINUTE
                seal(work, a_letter(f"l{number}", conversation="", user="29:kari", slot="card"), at=now)
                (posting,) = claim(work, now)
                assert posting.parcel.replaces == ("", "m0", "m1")[number]
                work.outbox.sent(posting, Sent(f"m{number}", "a:kari"), now)
            seal(work, a_letter("elsewhere", slot="card"), a_letter("no slot", conversation="a:kari"))
            assert [posting.parcel.replaces for posting in claim(work, NOON + 3 * MINUTE)] == ["", ""]

    def test_what_can_never_arrive_is_looked_into(self, database):
        with database.work() as work:
            seal(work, a_letter("a", if_gone="group-1"), a_letter("b", conversation="19:b"))
            for posting in claim(work):
                work.outbox.gone(posting, "ConversationBlockedByUser", NOON)
            (due,) = work.due.claim(NOON, owner="clock", lease=LEASE, limit=10)
            assert (due.tenant, due.kind, due.subject) == (HERE, "unreached", "group-1")
            assert work.outbox.fate(HERE, "a") == work.outbox.fate(HERE, "b") == "gone"
            assert claim(work, NOON + LEASE) == ()

    def test_a_card_that_stands_there_is_taken_for_the_slots_own_unless_it_has_one(self, database):
        to = a_letter().to
        with database.work() as work:
            work.outbox.adopt(to, slot="card", message="m-reply", at=NOON, id="adopted-1")
            work.outbox.adopt(to, slot="card", message="m-later", at=NOON, id="adopted-2")
            seal(work, a_letter("a", slot="card"))
            (posting,) = claim(work)
            assert posting.parcel.replaces == "m-reply"
            assert work.outbox.waiting() == 1

"""Letters sealed, withdrawn, corrected and recalled, over both databases."""

from dataclasses import replace

import pytest

from programme.delivery import UNINSTALLED, Sent
from storage.posting import TooBig
from tests.storage.lanes import claim, ids, seal
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_letter, elsewhere

NEW = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Rett"}]}


def deliver(work, *, message="m1", now=NOON):
    """Whatever is free arrives; the last letter taken."""
    postings = claim(work, now)
    work.deliveries.sent(
        [(one, Sent(message, one.parcel.to.conversation or "a:new")) for one in postings], now
    )
    return postings[-1]


def new_ids():
    numbers = iter(range(100))
    return lambda: f"new-{next(numbers)}"


class TestSealing:
    def test_a_sealed_letter_is_handed_to_the_post(self, database):
        letter = a_letter(if_gone="group-1")
        with database.work() as work:
            assert seal(work, letter) == [True]
        with database.work() as work:
            (posting,) = claim(work)
        assert (posting.parcel.id, posting.owner) == ("id-letter-1", "postman")
        assert (posting.parcel.to, posting.parcel.card) == (letter.to, letter.card)
        assert (posting.parcel.summary, posting.parcel.replaces) == (letter.summary, "")
        assert (posting.tenant, posting.tries, posting.if_gone, posting.user) == (HERE, 1, "group-1", "")

    def test_sealing_a_second_time_changes_nothing(self, database):
        with database.work() as work:
            seal(work, a_letter())
            other = replace(a_letter(conversation="19:other"), summary="En annen")
            assert not work.outbox.seal(other, at=NOON, id="another id")
            (posting,) = claim(work)
            work.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON)
            assert not work.outbox.seal(a_letter(), at=NOON, id="a third id")
            assert claim(work, NOON + MINUTE) == ()
        assert (posting.parcel.summary, posting.parcel.id) == ("God morgen", "id-letter-1")

    def test_what_is_undone_was_never_sealed(self, database):
        with pytest.raises(IndexError), database.work() as work:
            seal(work, a_letter())[1]
        with database.work() as work:
            assert (work.outbox.waiting(), work.outbox.fate(HERE, "letter-1")) == (0, "")
            assert claim(work) == ()

    @pytest.mark.parametrize(("sign", "most"), [("a", 40_000), ("å", 40_000), ("😀", 20_000)])
    def test_a_card_too_big_for_teams_is_refused_with_its_name_and_size(self, database, sign, most):
        frame = len('{"text":""}')
        fits = replace(a_letter(), card={"text": sign * (most - frame)})
        with database.work() as work:
            assert seal(work, fits) == [True]
            with pytest.raises(TooBig, match=r"too big: \d+ bytes"):
                seal(work, replace(fits, key="too big", card={"text": sign * (most + 1)}))

    def test_two_tenants_may_use_the_same_key_and_touch_only_their_own(self, database):
        ours = a_letter(withdraw="reason", slot="card")
        with database.work() as work:
            assert seal(work, ours, elsewhere(ours, THERE)) == [True, True]
            work.outbox.withdraw(THERE, "reason", NOON)
            assert (work.outbox.waiting(HERE), work.outbox.waiting(THERE)) == (1, 0)
            deliver(work)
            assert work.outbox.last_message(THERE, "card", "19:chat") == ""
            assert (work.outbox.fate(HERE, ours.key), work.outbox.fate(THERE, ours.key)) == (
                "sent",
                "withdrawn",
            )

    def test_a_letter_to_a_closed_address_is_kept_and_looked_into(self, database):
        with database.work() as work:
            work.addresses.close(HERE, "19:chat", UNINSTALLED, NOON)
            seal(work, a_letter(if_gone="group-1"), a_letter("other", conversation="19:open"))
            assert ids(claim(work)) == ["id-other"]
            (due,) = work.due.claim(NOON, owner="clock", lease=MINUTE, limit=10, kinds=("unreached",))
            assert (due.kind, due.subject) == ("unreached", "group-1")
            assert work.addresses.revive(HERE, "19:chat", NOON + MINUTE)
            assert ids(claim(work, NOON + MINUTE)) == ["id-letter-1"]


class TestWithdrawing:
    def test_letters_with_the_same_reason_are_withdrawn_together(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="c1"), a_letter("b", withdraw="c1", conversation="19:x"))
            seal(work, a_letter("c", withdraw="c2"), a_letter("d"))
            work.outbox.withdraw(HERE, "c1", NOON)
            work.outbox.withdraw(HERE, "", NOON)
            assert [work.outbox.fate(HERE, key) for key in "abcd"] == ["withdrawn"] * 2 + ["sealed"] * 2
            assert ids(claim(work)) == ["id-c"]

    def test_a_sent_letter_stays_sent(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            deliver(work)
            work.outbox.withdraw(HERE, "c1", NOON)
            assert work.outbox.fate(HERE, "letter-1") == "sent"

    def test_one_on_its_way_may_arrive_but_is_not_tried_again(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="c1"), a_letter("b", withdraw="c1", conversation="19:b"))
            first, second = claim(work)
            work.outbox.withdraw(HERE, "c1", NOON)
            work.deliveries.sent([(first, Sent("m1", "19:chat"))], NOON)
            work.deliveries.back(second, NOON)
            assert claim(work, NOON + MINUTE) == ()
            assert [work.outbox.fate(HERE, key) for key in "ab"] == ["sent", "late"]


class TestRecalling:
    def test_what_has_left_is_taken_away_everywhere_it_went(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="c1"), a_letter("b", withdraw="c1", conversation="19:b"))
            deliver(work)
            for _ in range(2):  # recalled twice is recalled once
                work.outbox.recall(HERE, "c1", at=NOON, new_id=new_ids())
            removals = claim(work)
            assert [(one.parcel.card, one.parcel.replaces) for one in removals] == [(None, "m1")] * 2
            assert {one.thread for one in removals} == {"19:chat", "19:b"}
            work.deliveries.sent([(one, Sent("", one.thread)) for one in removals], NOON)
            assert [work.outbox.fate(HERE, key) for key in "ab"] == ["withdrawn", "withdrawn"]
            assert claim(work, NOON + MINUTE) == ()

    def test_what_has_not_left_is_only_withdrawn(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            work.outbox.recall(HERE, "c1", at=NOON, new_id=new_ids())
            assert (work.outbox.fate(HERE, "letter-1"), claim(work)) == ("withdrawn", ())

    def test_one_on_its_way_is_taken_away_after_it_has_arrived(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            (posting,) = claim(work)
            work.outbox.recall(HERE, "c1", at=NOON, new_id=new_ids())
            assert claim(work) == ()
            work.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON)
            (removal,) = claim(work)
            assert (removal.parcel.card, removal.parcel.replaces) == (None, "m1")

    def test_one_whose_message_id_nobody_knows_stays(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            deliver(work, message="")
            work.outbox.recall(HERE, "c1", at=NOON, new_id=new_ids())
            assert claim(work) == ()

    def test_one_that_came_without_an_id_while_it_was_recalled_is_told_as_it_is(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            (posting,) = claim(work)
            work.outbox.recall(HERE, "c1", at=NOON, new_id=new_ids())
            work.deliveries.sent([(posting, Sent("", "19:chat"))], NOON)
            (removal,) = claim(work)
            assert removal.needless
            work.deliveries.needless(removal, NOON)
            assert work.outbox.fate(HERE, "letter-1") == "sent", "it stands there still"


class TestCorrecting:
    def correct(self, work, card=NEW, at=NOON):
        work.outbox.correct(HERE, "c1", card, "Rettet", at=at, new_id=new_ids())

    def test_what_has_left_is_changed_everywhere_it_went(self, database):
        with database.work() as work:
            seal(work, a_letter("a", withdraw="c1"), a_letter("b", withdraw="c1", conversation="19:b"))
            deliver(work)
            self.correct(work)
            self.correct(work)
            found = claim(work)
            assert [(one.parcel.card, one.parcel.replaces) for one in found] == [(NEW, "m1")] * 2
            assert {one.parcel.summary for one in found} == {"Rettet"}

    def test_what_has_not_left_leaves_as_it_should_have_been(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            self.correct(work)
            posting = deliver(work)
            assert (posting.parcel.id, posting.parcel.card, posting.parcel.replaces) == (
                "id-letter-1",
                NEW,
                "",
            )
            assert claim(work, NOON + MINUTE) == ()

    def test_a_later_correction_takes_the_place_of_one_that_still_waits(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            deliver(work)
            self.correct(work)
            newest = NEW | {"lang": "nb"}
            self.correct(work, newest, NOON + MINUTE)
            assert deliver(work, now=NOON + MINUTE).parcel.card == newest
            assert claim(work, NOON + 2 * MINUTE) == ()

    def test_a_corrected_letter_can_be_recalled(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="c1"))
            deliver(work)
            self.correct(work)
            deliver(work, message="m2", now=NOON + MINUTE)  # the first was deleted in Teams, and sent afresh
            work.outbox.recall(HERE, "c1", at=NOON + MINUTE, new_id=lambda: "removal")
            (removal,) = claim(work, NOON + MINUTE)
            assert (removal.parcel.card, removal.parcel.replaces) == (None, "m2")


def test_a_card_that_stands_there_is_taken_for_the_slots_own_unless_it_has_one(database):
    to = a_letter().to
    with database.work() as work:
        work.outbox.adopt(to, slot="card", message="m-reply", at=NOON, id="adopted-1")
        work.outbox.adopt(to, slot="card", message="m-later", at=NOON, id="adopted-2")
        seal(work, a_letter("a", slot="card"))
        (posting,) = claim(work)
        assert posting.parcel.replaces == "m-reply"
        assert work.outbox.waiting() == 1

"""Offers, seats, absences, owners and guesses, over both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from alembic import command
from alembic.config import Config

from programme.handover import How, Offer
from programme.people import Member, Role
from storage import migrations
from storage.database import Clash
from tests.storage.samples import HERE, KARI, MINUTE, NOON, OLA, SIV, THERE, a_group

TODAY = date(2026, 3, 2)
WINDOW = timedelta(minutes=15)


def an_offer(id="offer-1", of=KARI, **more):
    said = {"taker": "aad-per", "taker_name": "", "how": How.UNTIL, "until": date(2026, 6, 1), **more}
    return Offer(id, "group-1", of.role, of.user, of.name, made=NOON, **said)


class TestOffers:
    def test_an_offer_is_read_as_it_was_kept(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.handovers.add(HERE, an_offer())
            assert work.handovers.get(HERE, "offer-1") == an_offer()
            assert work.handovers.open(HERE, "group-1") == (an_offer(),)
            assert work.handovers.get(THERE, "offer-1") is None

    def test_it_ends_once(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.handovers.add(HERE, an_offer())
            assert work.handovers.end(HERE, "offer-1", NOON)
            assert not work.handovers.end(HERE, "offer-1", NOON + MINUTE)
            assert work.handovers.open(HERE, "group-1") == ()
            work.handovers.add(HERE, an_offer("offer-2"))

    def test_one_offer_for_each_role_at_a_time(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.handovers.add(HERE, an_offer())
        with pytest.raises(Clash), database.work() as work:
            work.handovers.add(HERE, an_offer("offer-2"))

    def test_the_name_of_the_taker_may_become_known(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.handovers.add(HERE, an_offer())
            work.handovers.name(HERE, "offer-1", "Per")
            assert work.handovers.get(HERE, "offer-1").taker_name == "Per"


class TestSeats:
    def test_whoever_left_the_chat_has_a_seat_waiting_until_somebody_takes_it(self, database):
        group = a_group()
        with database.work() as work:
            work.groups.add(group, at=NOON)
            work.groups.keep(group.lay_down(KARI.user), at=NOON + MINUTE)
            assert work.seats.waiting_for(HERE, "group-1", KARI.user) is None, "laid down, not left"
            work.seats.left(HERE, "group-1", KARI.user, NOON + MINUTE)
            assert work.seats.waiting_for(HERE, "group-1", KARI.user).role is Role.LEADER
            taken = group.lay_down(KARI.user).take("29:per", "Per", Role.LEADER)
            work.groups.keep(taken, at=NOON + 2 * MINUTE)
            work.groups.keep(taken.lay_down("29:per"), at=NOON + 3 * MINUTE)
            assert work.seats.waiting_for(HERE, "group-1", KARI.user) is None

    def test_a_second_union_rep_does_not_fill_the_seat_of_the_first(self, database):
        group = a_group()
        with database.work() as work:
            work.groups.add(group, at=NOON)
            work.groups.keep(group.lay_down(OLA.user), at=NOON + MINUTE)
            work.seats.left(HERE, "group-1", OLA.user, NOON + MINUTE)
            other = group.lay_down(OLA.user).take("29:per", "Per", Role.UNION_REP)
            work.groups.keep(other, at=NOON + 2 * MINUTE)
            assert work.seats.waiting_for(HERE, "group-1", OLA.user).name == OLA.name

    def test_a_deputys_time_does_not_begin_the_term_anew(self, database):
        group = a_group()
        deputy = Member("29:per", "Per", Role.SAFETY_REP, SIV.user, SIV.name)
        lent = replace(group, members=(KARI, OLA, deputy))
        with database.work() as work:
            work.groups.add(group, at=NOON)
            work.groups.keep(lent, at=NOON + MINUTE)
            assert work.seats.lent_by(HERE, SIV.user) == ("group-1",)
            work.groups.keep(group, at=NOON + 2 * MINUTE)
            assert work.seats.took(HERE, "group-1", SIV.user, Role.SAFETY_REP) == NOON
            assert work.seats.lent_by(HERE, SIV.user) == ()
            with pytest.raises(LookupError):
                work.seats.took(HERE, "group-1", "29:per", Role.SAFETY_REP)

    def test_groups_whose_chats_are_channels_of_a_team(self, database):
        place = {"kind": "channel", "service_url": "https://x", "bot": "28:bot", "team": "team-1", "at": NOON}
        with database.work() as work:
            work.groups.add(a_group(chat="19:one"), at=NOON)
            work.groups.add(a_group(id="group-2", code="other", chat="19:two"), at=NOON)
            work.places.keep(HERE, "19:one", **place)
            work.places.keep(THERE, "19:two", **place)
            assert work.seats.in_team(HERE, "team-1") == ("group-1",)
            assert work.seats.in_team(HERE, "") == ()


class TestAbsences:
    def test_the_cover_follows_through_the_last_day_and_no_longer(self, database):
        with database.work() as work:
            work.absences.keep(HERE, "29:h", "29:cover", TODAY)
            assert work.absences.covered_by(HERE, "29:cover", TODAY) == ("29:h",)
            assert work.absences.covered_by(HERE, "29:cover", TODAY + timedelta(days=1)) == ()
            assert work.absences.of(HERE, "29:h", TODAY).cover == "29:cover"
            assert work.absences.covered_by(THERE, "29:cover", TODAY) == ()

    def test_the_last_word_holds_and_back_is_back(self, database):
        with database.work() as work:
            work.absences.keep(HERE, "29:h", "29:cover", TODAY)
            work.absences.keep(HERE, "29:h", "29:other", TODAY)
            assert work.absences.covered_by(HERE, "29:cover", TODAY) == ()
            work.absences.end(HERE, "29:h")
            assert work.absences.of(HERE, "29:h", TODAY) is None

    def test_groups_are_left_alone_when_their_helper_leaves_the_team(self, database):
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:c")
            work.people.add_helpers(HERE, "team", ("29:h",))
            work.groups.add(a_group(helper="29:h"), at=NOON)
            work.groups.add(a_group(id="group-2", code="other"), at=NOON)
            assert work.absences.left_alone(HERE) == ()
            work.people.drop_helpers(HERE, "team", ("29:h",))
            assert work.absences.left_alone(HERE) == ("group-1",)


class TestOwners:
    def test_an_owner_is_known_however_its_name_is_written(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.owners.keep(HERE, " NES  kommune", "nn")
            assert work.owners.language(HERE, "Nes kommune") == "nn"
            assert work.owners.language(THERE, "Nes kommune") == ""
            assert [(one.name, one.language) for one in work.owners.all(HERE)] == [("Nes kommune", "nn")]
            work.owners.follow(HERE, work.owners.groups(HERE, "nes kommune"), "nn")
            assert work.groups.get(HERE, "group-1").language == "nn"

    def test_either_takes_the_decision_back(self, database):
        with database.work() as work:
            work.owners.keep(HERE, "Nes kommune", "nn")
            work.owners.keep(HERE, "Nes kommune", "")
            assert work.owners.language(HERE, "Nes kommune") == ""


class TestGuesses:
    def test_they_are_counted_within_their_window(self, database):
        with database.work() as work:
            assert [work.guesses.add(HERE, "29:x", NOON + n * MINUTE, WINDOW) for n in range(3)] == [1, 2, 3]
            assert work.guesses.count(HERE, "29:x", NOON + 14 * MINUTE, WINDOW) == 3
            assert work.guesses.count(HERE, "29:x", NOON + WINDOW, WINDOW) == 0
            assert work.guesses.add(HERE, "29:x", NOON + WINDOW, WINDOW) == 1
            assert work.guesses.count(HERE, "29:y", NOON, WINDOW) == 0


class TestPeople:
    def test_a_roster_introduces_whom_the_bot_has_not_met(self, database):
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:c")
            work.people.add_helpers(HERE, "team", ("29:b", "29:a", "29:nobody"))
            work.people.introduce(HERE, "29:a", name="Anne", aad="AAD-A")
            work.people.meet(HERE, "29:b", name="Berit", aad="aad-b", locale="nn-NO", at=NOON)
            work.people.introduce(HERE, "29:b", name="Somebody else", aad="")
            assert [(one.user, one.name) for one in work.people.helpers(HERE)] == [
                ("29:a", "Anne"), ("29:b", "Berit"), ("29:nobody", "")
            ]  # fmt: skip
            assert work.people.by_aad(HERE, "aad-a").user == "29:a"
            assert work.people.by_aad(THERE, "aad-a") is None
            assert work.people.by_aad(HERE, "") is None


class TestTerms:
    def test_who_was_safety_rep_before_terms_were_minded_is_asked_too(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
        to(database, "0003", back=True)
        to(database, "head")
        seven_hundred = NOON + timedelta(days=700)
        with database.work() as work:
            claimed = work.due.claim(seven_hundred, owner="test", lease=WINDOW, limit=5, kinds=("term",))
            assert [(due.subject, due.at) for due in claimed] == [("group-1", seven_hundred)]
            assert work.groups.get(HERE, "group-1") == a_group()


def to(database, revision, *, back=False):
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    with database.work() as work:
        config.attributes["connection"] = work.due._connection
        (command.downgrade if back else command.upgrade)(config, revision)

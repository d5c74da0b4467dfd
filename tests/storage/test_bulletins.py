"""Letters and all that they are made of, over both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.bulletin.audience import Audience, Reader, Sort
from programme.bulletin.bulletin import Bulletin, Image, Piece, Section, State
from programme.bulletin.experience import Consent, Experience, Source, Told
from programme.bulletin.habit import Habit
from programme.bulletin.occasion import Occasion
from programme.bulletin.occasion import Sort as Kind
from programme.bulletin.reply import Quote, Reply, Verdict
from programme.bulletin.texts import Both
from programme.delivery import Address
from programme.overview import Filter
from programme.people import Role
from storage.bulletin.channels import Channel
from storage.database import Clash
from tests.storage.samples import HERE, MINUTE, NOON, THERE
from tests.storage.test_at_the_same_moment import meanwhile

MONTH = date(2026, 3, 1)
FULL = Bulletin(
    "b1", MONTH, NOON, "29:lead", True, State.PLANNED, Both("Våren", "Våren «no»", NOON, NOON + MINUTE),
    (
        Piece(Section.ASKING, Both("Spør", "", NOON), used=False, version=3),
        Piece(Section.COMING), Piece(Section.SHARED), Piece(Section.FINDINGS, Both("**Nytt**")),
    ),
    Both("Hva nå?\nOg så?"), (Occasion("o1", Kind.COURSE, MONTH, "Kurs", "", "09:00", "Bergen", "https://x.no"),),
    (Told("e1", "Frokost", "Solbakken", "46"),), Image("https://x.no/a.png", Both("Et bilde")),
    Audience(("19:a",), False, Filter(words="sol", county="46"), True),
    NOON + MINUTE, 2, NOON, "29:lead", "29:inger", "29:inger", "Fint", NOON, 9, "",
)  # fmt: skip


def a_bulletin(id="b1", **more):
    return replace(Bulletin(id, MONTH, NOON), **more)


def reader(number, sort=Sort.GROUP, tenant=HERE, **more):
    user = f"29:{number}" if sort in (Sort.MEMBER, Sort.HELPER) else ""
    to = Address(tenant, "https://teams.example/", "28:bot", f"19:{number}", user)
    return Reader(sort, to, f"Nr. {number}", more.pop("language", "nb"), **more)


def add(database, *letters, tenant=HERE):
    with database.work() as work:
        for one in letters:
            work.bulletins.add(tenant, one)


class TestLetters:
    def test_one_is_read_as_it_was_added_with_everything_in_it(self, database):
        add(database, FULL, a_bulletin("b2"))
        with database.work() as work:
            assert work.bulletins.get(HERE, "b1") == FULL
            assert work.bulletins.get(HERE, "b2") == a_bulletin("b2")
            assert work.bulletins.lock(HERE, "b1") == FULL
            assert work.bulletins.get(THERE, "b1") is None
            assert work.bulletins.lock(THERE, "b1") is None

    def test_and_as_it_was_kept_last_in_its_tenant_alone(self, database):
        add(database, a_bulletin())
        add(database, a_bulletin(), tenant=THERE)
        with database.work() as work:
            work.bulletins.keep(HERE, a_bulletin(), FULL)
        with database.work() as work:
            assert work.bulletins.get(HERE, "b1") == FULL
            assert work.bulletins.get(THERE, "b1") == a_bulletin()

    def test_they_are_found_by_state_the_newest_month_first(self, database):
        later = a_bulletin("b2", month=date(2026, 4, 1))
        add(database, a_bulletin(), later, a_bulletin("b3", state=State.SENT))
        add(database, a_bulletin("b4"), tenant=THERE)
        with database.work() as work:
            assert [one.id for one in work.bulletins.among(HERE, {State.DRAFT})] == ["b2", "b1"]
            assert work.bulletins.among(HERE, set()) == ()

    def test_the_clock_begins_one_a_month_and_a_person_as_many_as_they_like(self, database):
        add(database, a_bulletin(monthly=True), a_bulletin("b2"), a_bulletin("b3"))
        with pytest.raises(Clash):
            add(database, a_bulletin("b4", monthly=True))
        add(database, a_bulletin("b4", monthly=True), tenant=THERE)
        with database.work() as work:
            assert work.bulletins.monthly(HERE, MONTH).id == "b1"
            assert work.bulletins.monthly(HERE, date(2026, 4, 1)) is None

    def test_one_correction_of_a_letter_is_written_or_looked_at_at_a_time(self, database):
        add(database, a_bulletin(), a_bulletin("c1", corrects="b1", state=State.ASKED))
        with pytest.raises(Clash):
            add(database, a_bulletin("c2", corrects="b1"))
        with database.work() as work:
            before = work.bulletins.correction_of(HERE, "b1")
            assert before.id == "c1"
            work.bulletins.keep(HERE, before, replace(before, state=State.DISCARDED))
            assert work.bulletins.correction_of(HERE, "b1") is None
        add(database, a_bulletin("c2", corrects="b1"))

    def test_a_habit_is_each_tenants_own(self, database):
        habit = Habit(True, 2, date(2026, 9, 1), True, FULL.audience)
        with database.work() as work:
            assert work.bulletins.habit(HERE) == Habit()
            work.bulletins.keep_habit(HERE, Habit(True))
            work.bulletins.keep_habit(HERE, habit)
            work.bulletins.keep_habit(THERE, Habit(False))
        with database.work() as work:
            assert work.bulletins.habit(HERE) == habit
            assert work.bulletins.tenants_with_habit() == (HERE,)


class TestTheRest:
    def test_replies_are_read_as_they_were_kept(self, database):
        add(database, a_bulletin())
        first = Reply("b1", "19:1", "29:kari", "Kari", NOON, "g1", "leader", Verdict.USEFUL, {0: "Ja «da»"})
        later = replace(first, user="29:ola", at=NOON + MINUTE, call=True, quote=Quote.ASKED)
        with database.work() as work:
            for one in (later, first, replace(first, answers={1: "Nei"})):
                work.replies.keep(HERE, one)
        with database.work() as work:
            assert work.replies.of(HERE, "b1") == (replace(first, answers={1: "Nei"}), later)
            assert work.replies.get(HERE, "b1", "19:1", "29:ola") == later
            assert work.replies.count(HERE, "b1") == 2
            assert work.replies.of(THERE, "b1") == ()

    def test_channels_are_a_tenants_own_in_the_order_they_came(self, database):
        first = Channel("19:a", "A", "nb", "29:kari", NOON)
        second = Channel("19:b", "B", "nn", "29:ola", NOON + MINUTE)
        with database.work() as work:
            for one in (second, first):
                work.channels.keep(HERE, one)
            work.channels.keep(HERE, replace(first, name="Å"))
            assert work.channels.all(HERE) == (replace(first, name="Å"), second)
            work.channels.drop(HERE, "19:a")
            assert work.channels.get(HERE, "19:a") is None
            assert work.channels.get(HERE, "19:b") == second
            assert work.channels.all(THERE) == ()

    def test_occasions_from_a_day_on_but_those_removed(self, database):
        one = Occasion("o1", Kind.WEBINAR, MONTH, "Webinar")
        two = replace(one, id="o2", day=MONTH + timedelta(days=1), title_nn="Nettmøte")
        with database.work() as work:
            for each in (two, one):
                work.occasions.keep(HERE, each, by="29:kari", at=NOON)
            assert work.occasions.since(HERE, MONTH) == (one, two)
            assert work.occasions.since(HERE, two.day) == (two,)
            work.occasions.remove(HERE, "o1", NOON)
            assert work.occasions.since(HERE, MONTH) == (two,)
            assert work.occasions.among(HERE, {"o1", "o2"}) == (two,)
            assert work.occasions.among(THERE, {"o2"}) == work.occasions.among(HERE, ()) == ()
            assert work.occasions.get(HERE, "o1") is None
            assert work.occasions.get(THERE, "o2") is None

    def test_experiences_with_everybody_who_consented(self, groups):
        given = (Consent("29:kari", Role.LEADER, NOON), Consent("29:ola", Role.UNION_REP, NOON + MINUTE))
        one = Experience("e1", "group-1", "Frokost «i puljer»", Source.LEARNED, True, NOON)
        with groups.work() as work:
            work.experiences.keep(HERE, one)
            work.experiences.keep(HERE, replace(one, consents=given))
            assert work.experiences.get(HERE, "e1") == replace(one, consents=given)
            assert work.experiences.of_group(HERE, "group-1") == (replace(one, consents=given),)
            assert work.experiences.among(HERE, {"e1", "e2"}) == (replace(one, consents=given),)
            assert work.experiences.get(THERE, "e1") is None
            work.experiences.keep(HERE, replace(one, consents=given).withdraw(NOON))
            assert work.experiences.since(HERE, NOON) == ()
            assert work.experiences.get(HERE, "e1").withdrawn == NOON


class TestAtTheSameMoment:
    @pytest.fixture
    def both(self, postgres_url, open_database):
        return open_database(postgres_url)

    def test_a_second_sender_waits_and_sees_what_the_first_did(self, both):
        add(both, a_bulletin())

        def send(work):
            letter = work.bulletins.lock(HERE, "b1")
            if letter.state is State.DRAFT:
                work.copies.fix(HERE, "b1", [reader(1)])
                work.bulletins.keep(HERE, letter, replace(letter, state=State.PLANNED))
            return letter.state

        assert meanwhile(both, send, send) is State.PLANNED
        with both.work() as work:
            assert work.copies.count(HERE, "b1") == 1

    def test_the_clock_waits_for_whoever_holds_the_letter_back(self, both):
        add(both, a_bulletin(state=State.PLANNED))

        def hold(work):
            letter = work.bulletins.lock(HERE, "b1")
            work.bulletins.keep(HERE, letter, replace(letter, state=State.HELD))

        assert meanwhile(both, hold, lambda work: work.bulletins.lock(HERE, "b1").state) is State.HELD

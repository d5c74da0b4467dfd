"""Persons, private chats, programme leads and helpers, over both databases."""

from programme.delivery import UNINSTALLED, Address
from programme.people import Person
from storage.people import Known
from tests.storage.samples import HERE, NOON, THERE

KARI, OLA, SIV = "29:kari", "29:ola", "29:siv"


def met(work, tenant=HERE, user=KARI, name="Kari"):
    work.people.meet(tenant, user, name=name, aad=f"aad-{user}", locale="nn-NO", at=NOON)


def chat(tenant=HERE, user=KARI, conversation="a:kari"):
    return Address(tenant, "https://teams.example", "28:bot", conversation, user)


def helpers(work):
    """Who of the three helps, whether met or not."""
    return [user for user in (KARI, OLA, SIV) if work.people.known(HERE, user).helper]


class TestPeople:
    def test_somebody_never_met_is_known_with_empty_fields(self, database):
        with database.work() as work:
            assert work.people.known(HERE, KARI) == Known(Person(HERE, KARI), "", helper=False, lead=False)

    def test_somebody_met_is_known_as_teams_says(self, database):
        with database.work() as work:
            met(work)
        with database.work() as work:
            person = Person(HERE, KARI, "Kari", "", "nn-NO")
            assert work.people.known(HERE, KARI) == Known(person, "aad-29:kari", helper=False, lead=False)

    def test_meeting_again_keeps_the_chosen_language_and_the_lead(self, database):
        with database.work() as work:
            work.people.speak(HERE, KARI, "en")
            work.people.make_lead(HERE, KARI)
            met(work, name="Kari Nordmann")
            known = work.people.known(HERE, KARI)
        assert (known.person.name, known.person.language, known.lead) == ("Kari Nordmann", "en", True)

    def test_choosing_a_language_keeps_the_name(self, database):
        with database.work() as work:
            met(work)
            work.people.speak(HERE, KARI, "nn")
            assert work.people.known(HERE, KARI).person == Person(HERE, KARI, "Kari", "nn", "nn-NO")

    def test_a_private_chat_is_kept_changed_and_forgotten(self, database):
        with database.work() as work:
            assert work.people.private(HERE, KARI) is None
            work.people.keep_private(chat())
            work.people.keep_private(chat(conversation="a:new"))
            assert work.people.private(HERE, KARI) == chat(conversation="a:new")
            work.people.forget_private(HERE, KARI)
            assert work.people.private(HERE, KARI) is None

    def test_who_acts_where_teams_took_nothing_is_known_by_it_in_the_same_read(self, database):
        with database.work() as work:
            work.addresses.close(HERE, KARI, UNINSTALLED, NOON)
            never_met = Known(Person(HERE, KARI), "", helper=False, lead=False, closed=True)
            assert work.people.known(HERE, KARI, KARI) == never_met
            met(work)
            assert work.people.known(HERE, KARI, KARI).closed
            elsewhere = [(HERE, "19:chat"), (HERE, ""), (THERE, KARI)]
            assert not any(work.people.known(tenant, KARI, thread).closed for tenant, thread in elsewhere)
            work.addresses.revive(HERE, KARI, NOON)
            assert not work.people.known(HERE, KARI, KARI).closed

    def test_nothing_about_a_person_crosses_into_another_tenant(self, database):
        with database.work() as work:
            met(work)
            work.people.make_lead(HERE, KARI)
            work.people.keep_private(chat())
            work.people.set_helpers_channel(HERE, "team", "19:general")
            work.people.add_helpers(HERE, "team", [KARI])
            work.people.forget_private(THERE, KARI)
            work.people.drop_helpers(THERE, "team", [KARI])
            stranger = Known(Person(THERE, KARI), "", helper=False, lead=False)
            assert work.people.known(THERE, KARI) == stranger
            assert work.people.private(THERE, KARI) is None
            assert work.people.helpers_team(THERE) == ""
            assert work.people.private(HERE, KARI) == chat()
            assert work.people.known(HERE, KARI).helper


class TestLeads:
    def test_a_code_makes_one_lead_and_only_one(self, database):
        with database.work() as work:
            work.people.keep_claim("hash")
        with database.work() as work:
            assert [work.people.use_claim("hash"), work.people.use_claim("hash")] == [True, False]

    def test_a_new_claim_code_takes_the_place_of_one_that_lies_in_an_old_log(self, database):
        with database.work() as work:
            work.people.keep_claim("old")
            work.people.keep_claim("new")
            assert [work.people.use_claim("old"), work.people.use_claim("new")] == [False, True]

    def test_an_unknown_code_is_worth_nothing(self, database):
        with database.work() as work:
            assert not work.people.use_claim("hash")

    def test_a_used_code_is_not_opened_by_keeping_it_again(self, database):
        with database.work() as work:
            work.people.keep_claim("hash")
            work.people.use_claim("hash")
            work.people.keep_claim("hash")
            assert not work.people.use_claim("hash")

    def test_there_is_a_lead_once_somebody_was_made_one(self, database):
        with database.work() as work:
            assert not work.people.any_lead()
            work.people.make_lead(HERE, KARI)
            assert work.people.any_lead()


class TestHelpers:
    def test_those_in_the_helpers_team_are_helpers_even_before_they_are_met(self, database):
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:general")
            work.people.add_helpers(HERE, "team", [KARI, KARI, OLA])
            assert helpers(work) == [KARI, OLA]

    def test_another_team_makes_nobody_a_helper(self, database):
        with database.work() as work:
            work.people.add_helpers(HERE, "team", [KARI])
            work.people.set_helpers_channel(HERE, "team", "19:general")
            work.people.add_helpers(HERE, "other team", [KARI])
            assert helpers(work) == []

    def test_the_team_is_replaced_and_left(self, database):
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:general")
            work.people.add_helpers(HERE, "team", [KARI, OLA])
            work.people.replace_helpers(HERE, "team", [SIV, OLA])
            work.people.drop_helpers(HERE, "team", [SIV])
            assert helpers(work) == [OLA]

    def test_a_new_helpers_team_takes_over(self, database):
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:general")
            work.people.add_helpers(HERE, "team", [KARI])
            work.people.set_helpers_channel(HERE, "new team", "19:new")
            assert helpers(work) == []
            assert work.people.helpers_team(HERE) == "new team"

    def test_the_channel_is_reached_where_the_bot_is(self, database):
        place = {"kind": "channel", "service_url": "https://teams.example", "bot": "28:bot", "team": "team"}
        with database.work() as work:
            work.people.set_helpers_channel(HERE, "team", "19:general")
            assert work.people.helpers_channel(HERE) is None
            work.places.keep(HERE, "19:general", at=NOON, **place)
            expected = Address(HERE, "https://teams.example", "28:bot", "19:general")
            assert work.people.helpers_channel(HERE) == expected
            assert work.people.helpers_channel(THERE) is None
            work.addresses.close(HERE, "19:general", UNINSTALLED, NOON)
            assert work.people.helpers_channel(HERE) is None

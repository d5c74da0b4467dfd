"""En bra dag på jobb as this bot offers it: what is known of it, and what is ours."""

import re

from programme.folder import OWN, shelf
from programme.people import Role
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

METHOD = shelf(OWN).newest("en_bra_dag_pa_jobb")
FILMS, STATUS, SOLUTIONS, PLAN = METHOD.phases

EXPOSURES = re.compile(
    r"emosjonell|emotional|rollekonflikt|role conflict|kontroll|control|vold|vald|violence|trussel|trugsm"
    r"|threat|tunge løft|heavy lift|fysisk|physical",
    re.IGNORECASE,
)
"""What nursing homes are exposed to; these are not known to be the five challenges of the method."""


def test_the_films_come_first_then_two_meetings_with_the_staff_and_a_plan():
    assert [(phase.key, phase.kind) for phase in METHOD.phases] == [
        ("forberede", "alone"),
        ("statusmote", "workshop"),
        ("losningsmote", "workshop"),
        ("handlingsplan", "meeting"),
    ]
    assert METHOD.circle == ""


def test_the_first_meeting_has_its_known_name_and_that_of_the_second_is_ours():
    assert STATUS.name["nb"] == "Statusmøte"
    assert [phase.key for phase in METHOD.phases if "name" in phase.ours] == ["forberede", "losningsmote"]


def test_all_that_is_asked_at_a_stop_point_is_marked_as_ours():
    assert {"purpose", "prepare", "questions", "baton", "days", "following"} <= set(METHOD.ours)


def test_each_meeting_takes_an_hour_and_a_half_to_two_hours():
    for phase in (STATUS, SOLUTIONS):
        assert phase.prepare["nb"].startswith("Sett av halvannen til to timer.")
        assert phase.prepare["nn"].startswith("Set av halvannan til to timar.")


def test_neither_the_length_nor_the_number_of_the_films_is_claimed():
    films = [METHOD.about, FILMS.purpose, FILMS.prepare, *(question.text for question in FILMS.questions)]
    assert words(films) & {"minutt", "minutter", "minutes", "fem", "five", "5"} == set()


def test_the_challenges_for_nursing_homes_are_not_named_for_they_are_not_known():
    assert [text for every in sentences(METHOD) for text in every.values() if EXPOSURES.search(text)] == []


def test_all_three_lead_it_and_none_of_them_stops_it_by_not_answering():
    assert METHOD.parties == tuple(Role)
    assert all(phase.missing_party for phase in METHOD.phases)
    assert all("who_does_what" in {question.key for question in FILMS.asked_of(role)} for role in Role)


def test_afterwards_one_method_each_is_offered_for_leader_parties_and_staff():
    assert METHOD.following == ("stodig_lederskap", "rolleforstaelse", "oss_og_vart")


def test_each_role_is_asked_something_of_its_own_and_not_too_much():
    for phase in METHOD.phases:
        assert all(1 <= len(phase.asked_of(role)) - len(phase.common) <= 2 for role in Role)
        assert 1 <= len(phase.common) <= 3


def test_every_baton_has_one_line_that_the_next_phase_cannot_do_without():
    assert all(2 <= len(phase.baton) <= 4 for phase in METHOD.phases)
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in METHOD.phases)


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere(sentences(METHOD))
    assert unfit_for_a_phone(METHOD.phases) == []


def test_nynorsk_is_written_as_nynorsk():
    told = words(sentences(METHOD), "nn")
    assert told & BOKMAL == set()
    assert {"kva", "kven", "frå", "tilsette", "ikkje", "løysingar"} <= told

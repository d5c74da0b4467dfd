"""Kurs i rolleforståelse og partssamarbeid as this bot offers it: what is known of it, and what is ours."""

import pytest

from programme.folder import OWN, shelf
from programme.people import Role
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

COURSE = shelf(OWN).newest("rolleforstaelse")
SESSIONS = [phase for phase in COURSE.phases if phase.kind == "session"]
AT_WORK = [phase for phase in COURSE.phases if phase.kind == "meeting"]
LENGTHS = {"minutt", "minutter", "time", "timer", "timar"}
LENGTHS_IN_ENGLISH = {"minute", "minutes", "hour", "hours"}


def test_it_is_for_all_three_parties_and_no_circle():
    assert COURSE.parties == tuple(Role)
    assert COURSE.circle == ""


def test_it_has_six_modules_four_digital_and_two_at_the_workplace():
    assert len(COURSE.phases) == 6
    assert (len(SESSIONS), len(AT_WORK)) == (4, 2)


def test_the_modules_are_only_numbered_for_their_titles_are_not_known():
    numbers = range(1, 7)
    assert [phase.name["nb"] for phase in COURSE.phases] == [f"Modul {number}" for number in numbers]
    assert [phase.name["en"] for phase in COURSE.phases] == [f"Module {number}" for number in numbers]
    assert all("name" in phase.ours for phase in COURSE.phases)


def test_which_modules_are_at_the_workplace_is_marked_as_ours_with_all_else_we_made():
    assert {"order", "purpose", "prepare", "questions", "baton", "days", "following"} <= set(COURSE.ours)


def test_nobody_is_told_how_long_a_module_lasts():
    told = [text for phase in COURSE.phases for text in (phase.purpose, phase.prepare)] + [COURSE.about]
    assert words(told, "nb", "nn") & LENGTHS == set()
    assert words(told, "en") & LENGTHS_IN_ENGLISH == set()
    assert [word for word in words(told) if any(map(str.isdigit, word))] == []


@pytest.mark.parametrize("phase", SESSIONS, ids=lambda phase: phase.key)
def test_a_digital_session_is_followed_by_one_or_two_light_questions_to_all(phase):
    assert 1 <= len(phase.questions) <= 2
    assert phase.questions == phase.common


@pytest.mark.parametrize("phase", AT_WORK, ids=lambda phase: phase.key)
def test_a_module_at_the_workplace_asks_each_role_and_then_all_three(phase):
    assert all(len(phase.asked_of(role)) > len(phase.common) for role in Role)
    assert [question.key for question in phase.common] == ["task_together", "differently", "roles_clear"]


def test_both_modules_at_the_workplace_ask_the_same_of_all_so_that_a_change_shows():
    first, last = AT_WORK
    assert [question.text for question in first.common] == [question.text for question in last.common]


def test_what_is_unclear_between_the_roles_is_told_without_speaking_of_people():
    unclear = [field for phase in AT_WORK for field in phase.baton if field.key == "unclear"]
    assert len(unclear) == 2
    assert all("ikke om personer" in field.hint["nb"] for field in unclear)


def test_afterwards_the_staff_and_the_leader_are_offered_something():
    assert COURSE.following == ("oss_og_vart", "en_bra_dag_pa_jobb", "stodig_lederskap")


def test_no_module_is_stopped_by_a_party_who_did_not_answer():
    assert all(phase.missing_party for phase in COURSE.phases)


def test_every_baton_has_one_line_that_the_next_module_cannot_do_without():
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in COURSE.phases)
    assert all(1 <= len(phase.baton) <= 4 for phase in COURSE.phases)


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere(sentences(COURSE))
    assert unfit_for_a_phone(COURSE.phases) == []


def test_nynorsk_is_written_as_nynorsk():
    assert words(sentences(COURSE), "nn") & BOKMAL == set()
    assert {"de", "dykk", "kva", "kven", "eg", "leiar", "tillitsvald", "verneombod"} <= words(
        sentences(COURSE), "nn"
    )

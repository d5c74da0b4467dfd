"""Stødig lederskap as this bot offers it: for leaders only, and nothing of a case is ever asked for."""

import pytest

from programme.folder import OWN, shelf
from programme.people import LANGUAGES, Role
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

METHOD = shelf(OWN).newest("stodig_lederskap")
THEMES = (
    "Rolle og mandat",
    "Organisatorisk kløkt",
    "Konfliktforståelse",
    "Kontekstforståelse",
    "Nytt blikk på endring",
)
NO_NAMES = {"nb": "Ingen navn", "nn": "Ingen namn", "en": "No names"}
NO_CASE = {"nb": "ikke noe fra en sak", "nn": "ikkje noko frå ei sak", "en": "nothing from a case"}
OF_A_CASE = {"sak", "saka", "saken", "saker", "sakene", "case", "cases", "navn", "namn", "name", "names"}
FIELDS = [field for phase in METHOD.phases for field in phase.baton]


def test_only_the_leader_goes_through_it():
    assert METHOD.parties == (Role.LEADER,)
    assert all(phase.parties == (Role.LEADER,) for phase in METHOD.phases)


def test_it_has_five_themes_in_the_order_in_which_they_are_named_each_in_a_session():
    assert tuple(phase.name["nb"] for phase in METHOD.phases) == THEMES
    assert {phase.kind for phase in METHOD.phases} == {"session"}
    assert METHOD.circle == ""


def test_nobody_but_the_leader_is_asked_anything():
    roles = {question.role for phase in METHOD.phases for question in phase.questions}
    assert roles <= {None, Role.LEADER}


def test_one_session_for_each_theme_is_marked_as_ours_with_all_else_we_made():
    made = {"order", "kind", "purpose", "prepare", "questions", "baton", "days", "following"}
    assert set(METHOD.ours) == made


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_baton_says_that_names_and_cases_stay_out(language):
    for field in FIELDS:
        assert NO_NAMES[language] in field.hint[language]
        assert NO_CASE[language] in field.hint[language]


def test_no_question_and_no_label_speaks_of_a_case_or_a_name():
    questions = [question.text for phase in METHOD.phases for question in phase.questions]
    assert words(questions) & OF_A_CASE == set()
    assert words(field.label for field in FIELDS) & OF_A_CASE == set()


@pytest.mark.parametrize("phase", METHOD.phases, ids=lambda phase: phase.key)
def test_whoever_is_told_to_think_of_a_case_is_told_to_keep_it_there(phase):
    kept = ("ikke her", "Ingen skal skrive", "Sakene blir der")
    assert any(word in phase.prepare["nb"] for word in kept)


def test_at_the_end_the_hse_group_may_begin_oss_og_vart():
    assert METHOD.following == ("oss_og_vart",)


def test_the_leader_speaks_of_themselves():
    told = [question.text["nb"].lower().split() for phase in METHOD.phases for question in phase.questions]
    assert all("jeg" in sentence for sentence in told)


def test_questions_are_few_and_one_line_of_the_baton_is_needed():
    assert all(2 <= len(phase.questions) <= 3 for phase in METHOD.phases)
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in METHOD.phases)


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere(sentences(METHOD))
    assert unfit_for_a_phone(METHOD.phases) == []


def test_nynorsk_is_written_as_nynorsk():
    assert words(sentences(METHOD), "nn") & BOKMAL == set()
    assert {"eg", "ikkje", "frå", "leiar", "leiarar", "namn", "kva"} <= words(sentences(METHOD), "nn")


def test_the_name_of_the_method_is_not_translated():
    assert METHOD.name["nb"] == METHOD.name["nn"] == "Stødig lederskap"

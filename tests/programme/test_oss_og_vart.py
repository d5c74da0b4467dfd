"""Oss og vårt as this bot offers it: a method as data, in three languages, fit for a phone."""

import pytest

from programme.people import LANGUAGES, Role
from tests.programme.cast import OSS_OG_VART

PHONE = 90
"""Characters in a question that a phone shows on two or three lines."""


def sentences():
    """Every sentence by language."""
    yield OSS_OG_VART.name
    yield OSS_OG_VART.about
    for phase in OSS_OG_VART.phases:
        yield from (phase.name, phase.purpose, phase.prepare)
        yield from (question.text for question in phase.questions)
        yield from (text for field in phase.baton for text in (field.label, field.hint))


def test_it_begins_with_a_meeting_and_goes_through_four_workshops():
    assert [(phase.key, phase.kind) for phase in OSS_OG_VART.phases] == [
        ("starte", "meeting"),
        ("utforske", "workshop"),
        ("utdype", "workshop"),
        ("skape", "workshop"),
        ("teste", "workshop"),
    ]


def test_the_circle_begins_anew_after_the_meeting():
    assert OSS_OG_VART.circle == "utforske"


def test_no_phase_is_stopped_by_a_party_who_did_not_answer():
    assert all(phase.missing_party for phase in OSS_OG_VART.phases)


def test_every_sentence_is_there_in_all_three_languages():
    for text in sentences():
        assert set(text) == set(LANGUAGES)
        assert all(text[language].strip() for language in LANGUAGES)


@pytest.mark.parametrize("phase", OSS_OG_VART.phases, ids=lambda phase: phase.key)
def test_questions_fit_a_phone_and_are_few(phase):
    for question in phase.questions:
        for text in question.text.values():
            assert len(text) <= PHONE
            assert text.endswith("?")
    assert all(2 <= len(phase.asked_of(role)) <= 6 for role in Role)


@pytest.mark.parametrize("phase", OSS_OG_VART.phases, ids=lambda phase: phase.key)
def test_every_baton_has_one_line_that_the_next_phase_cannot_do_without(phase):
    assert 2 <= len(phase.baton) <= 4
    assert [field.required for field in phase.baton].count(True) == 1


def test_nynorsk_is_written_as_nynorsk():
    words = {word.strip(".,?").lower() for text in sentences() for word in text["nn"].split()}
    bokmal = {
        "ikke",
        "hva",
        "hvem",
        "hvorfor",
        "fra",
        "noe",
        "noen",
        "jeg",
        "ansatte",
        "leder",
        "uke",
        "hver",
        "ble",
    }
    assert not words & bokmal
    assert {"ikkje", "kva", "kven", "frå", "dei", "tilsette"} <= words

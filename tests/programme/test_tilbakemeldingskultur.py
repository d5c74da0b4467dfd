"""Tilbakemeldingskultur as this bot offers it: one event, and two looks back that are ours."""

from programme.folder import OWN, shelf
from programme.people import LANGUAGES, Role
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

METHOD = shelf(OWN).newest("tilbakemeldingskultur")
EVENT, SOON, LATER = METHOD.phases


def test_it_is_one_event_with_looks_back_after_two_and_eight_weeks():
    assert [(phase.kind, phase.weeks_after) for phase in METHOD.phases] == [
        ("workshop", 0),
        ("look_back", 2),
        ("look_back", 8),
    ]
    assert METHOD.circle == ""


def test_the_event_lasts_an_hour_half_a_day_or_a_day_as_the_group_likes():
    lengths = {
        "nb": ("en time", "en halv dag", "en dag"),
        "nn": ("ein time", "ein halv dag", "ein dag"),
        "en": ("an hour", "half a day", "a day"),
    }
    for language in LANGUAGES:
        for text in (METHOD.about[language], EVENT.prepare[language]):
            assert all(length in text for length in lengths[language])


def test_that_we_look_back_and_when_is_marked_as_ours():
    assert all({"name", "order", "kind", "weeks"} <= set(phase.ours) for phase in (SOON, LATER))
    assert {"name", "kind"} <= set(EVENT.ours)
    assert {"purpose", "prepare", "questions", "baton", "days", "following"} <= set(METHOD.ours)


def test_each_party_is_asked_something_of_their_own_and_all_the_same():
    for phase in METHOD.phases:
        assert len(phase.common) == 2
        assert all(len(phase.asked_of(role)) == 3 for role in Role)


def test_the_event_ends_with_one_thing_that_can_begin_the_day_after():
    needed = [field for field in EVENT.baton if field.required]
    assert [field.label["nb"] for field in needed] == ["Det vi gjør fra i morgen"]


def test_every_baton_has_one_line_that_the_next_phase_cannot_do_without():
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in METHOD.phases)


def test_afterwards_the_parties_and_then_the_staff_are_offered_something():
    assert METHOD.following == ("rolleforstaelse", "oss_og_vart")


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere(sentences(METHOD))
    assert unfit_for_a_phone(METHOD.phases) == []


def test_nynorsk_is_written_as_nynorsk():
    assert words(sentences(METHOD), "nn") & BOKMAL == set()
    assert {"eg", "ikkje", "frå", "veker", "kva", "kollegaene", "tilsette"} <= words(sentences(METHOD), "nn")

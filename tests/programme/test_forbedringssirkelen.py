"""The improvement circle as this bot offers it: what is known of it, and what is ours."""

from programme.folder import OWN, shelf
from programme.people import Role
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

CIRCLE = shelf(OWN).newest("forbedringssirkelen")


def test_it_has_the_five_known_phases_in_their_order():
    assert [phase.name["nb"] for phase in CIRCLE.phases] == [
        "Forberede",
        "Planlegge",
        "Utføre",
        "Evaluere",
        "Følge opp",
    ]
    assert not any({"name", "order"} & set(phase.ours) for phase in CIRCLE.phases)


def test_the_next_improvement_begins_where_the_first_began():
    assert CIRCLE.circle == CIRCLE.phases[0].key


def test_the_staff_take_part_where_it_is_planned_and_where_it_is_judged():
    assert [phase.key for phase in CIRCLE.phases if phase.kind == "workshop"] == ["planlegge", "evaluere"]


def test_its_name_the_kind_of_its_days_and_all_that_is_asked_are_marked_as_ours():
    marked = {"name", "kind", "purpose", "prepare", "questions", "baton", "days", "following"}
    assert marked <= set(CIRCLE.ours)


def test_it_is_for_all_three_parties_and_none_of_them_stops_it_by_not_answering():
    assert CIRCLE.parties == tuple(Role)
    assert all(phase.missing_party for phase in CIRCLE.phases)


def test_afterwards_one_method_each_is_offered_for_leader_parties_and_staff():
    assert CIRCLE.following == ("stodig_lederskap", "rolleforstaelse", "oss_og_vart")


def test_each_role_is_asked_something_of_its_own_and_not_too_much():
    for phase in CIRCLE.phases:
        assert all(len(phase.asked_of(role)) - len(phase.common) == 1 for role in Role)
        assert len(phase.common) == 2


def test_every_baton_has_one_line_that_the_next_phase_cannot_do_without():
    assert all(2 <= len(phase.baton) <= 4 for phase in CIRCLE.phases)
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in CIRCLE.phases)


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere(sentences(CIRCLE))
    assert unfit_for_a_phone(CIRCLE.phases) == []


def test_nynorsk_is_written_as_nynorsk():
    told = words(sentences(CIRCLE), "nn")
    assert told & BOKMAL == set()
    assert {"kva", "kven", "frå", "tilsette", "korleis", "betre"} <= told

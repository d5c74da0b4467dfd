"""Der skoen trykker as this bot offers it, in both versions: what is known of it, and what is ours."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from programme.folder import OWN, shelf
from programme.journey import Journey, Stage
from programme.method import Shelf
from programme.moving import newer_for
from programme.people import Role
from programme.tool import read_tool
from programme.visit import Visit
from tests.programme.wording import BOKMAL, said_everywhere, sentences, unfit_for_a_phone, words

TOOL = read_tool(OWN / "tiltaksduk")
SEVEN = shelf(OWN).get("der_skoen_trykker", 1)
FOUR = shelf(OWN).get("der_skoen_trykker", 2)
BOTH = pytest.mark.parametrize("method", [SEVEN, FOUR], ids=lambda method: f"version_{method.version}")
NOON = datetime(2026, 9, 15, 12, tzinfo=UTC)


def keys(method):
    return [phase.key for phase in method.phases]


def shared():
    """The phases that have the same key in both, in pairs."""
    return [(SEVEN.phase(key), FOUR.phase(key)) for key in keys(SEVEN) if key in keys(FOUR)]


def in_phase(key, carried=None, stage=Stage.PLANNING):
    """A group in a phase of version 1, with the full baton of another in its hands."""
    lines = {field.key: "Noe" for field in SEVEN.phase(carried).baton} if carried else {}
    baton = Visit("v0", carried, 1, NOON, ended=NOON, baton=lines) if carried else None
    return Journey("g1", stage, Visit("v1", key, 1, NOON), NOON, carried=baton)


def test_the_two_descriptions_are_versions_of_one_method():
    assert (SEVEN.key, FOUR.key) == ("der_skoen_trykker", "der_skoen_trykker")
    assert (SEVEN.version, FOUR.version) == (1, 2)
    assert SEVEN.name == FOUR.name


def test_the_first_has_a_phase_nought_and_seven_more():
    assert [(phase.key, phase.kind) for phase in SEVEN.phases] == [
        ("utvelgelse", "meeting"),
        ("forankre", "meeting"),
        ("kartlegge", "workshop"),
        ("rapport", "meeting"),
        ("tiltaksutvikling", "workshop"),
        ("handlingsplan", "meeting"),
        ("folge_opp", "meeting"),
        ("evaluere", "meeting"),
    ]


def test_what_phases_four_to_seven_are_called_and_their_order_are_marked_as_ours():
    known, unknown = SEVEN.phases[:4], SEVEN.phases[4:]
    assert all({"name", "order", "kind"} <= set(phase.ours) for phase in unknown)
    assert not any({"name", "order"} & set(phase.ours) for phase in known)


def test_the_newer_has_four_phases_by_their_known_names():
    assert [(phase.key, phase.name["nb"]) for phase in FOUR.phases] == [
        ("forankre", "Forankre og planlegge"),
        ("kartlegge", "Kartlegge og analysere"),
        ("tiltak", "Definere mål, utvikle og iverksette tiltak"),
        ("evaluere", "Følge opp, evaluere og justere"),
    ]
    assert "kind" in FOUR.ours


@BOTH
def test_all_that_is_asked_at_a_stop_point_is_marked_as_ours(method):
    assert {"purpose", "prepare", "questions", "baton", "days", "following"} <= set(method.ours)


@BOTH
def test_it_has_no_end_and_begins_anew_with_the_mapping(method):
    assert method.circle == "kartlegge"


@BOTH
def test_it_is_for_all_three_parties_and_none_of_them_stops_it_by_not_answering(method):
    assert method.parties == tuple(Role)
    assert all(phase.missing_party for phase in method.phases)


@BOTH
def test_the_cloth_is_used_once_where_the_staff_develop_actions(method):
    phase = next(phase for phase in method.phases if phase.tool)
    assert [one.tool for one in method.phases].count(TOOL) == 1
    assert phase.kind == "workshop"
    assert "answer_findings" in {question.key for question in phase.questions}


def test_the_process_guide_writes_a_report_that_everybody_may_comment_on():
    report = SEVEN.phase("rapport")
    assert report.prepare["nb"].startswith("Prosessveilederen skriver rapporten.")
    assert "all_may_comment" in {question.key for question in report.asked_of(Role.UNION_REP)}


def test_the_staff_are_told_which_actions_were_chosen_and_which_were_not():
    plan = SEVEN.phase("handlingsplan")
    assert "staff_told" in {question.key for question in plan.asked_of(Role.LEADER)}
    assert [field.key for field in plan.baton] == ["chosen", "not_chosen", "signs"]


@BOTH
def test_no_figures_of_sick_leave_are_asked_for(method):
    fields = [text for phase in method.phases for field in phase.baton for text in (field.label, field.hint)]
    assert words(fields, "nb", "en") & {"sykefravær", "fravær", "absence", "prosent", "per cent"} == set()


@BOTH
def test_afterwards_only_what_is_not_made_for_nursing_homes_is_offered(method):
    assert method.following == ("dialogduk_partssamarbeid", "forbedringssirkelen")


def test_phases_that_mean_the_same_have_the_same_key_and_lose_no_line_of_a_baton():
    assert [old.key for old, _ in shared()] == ["forankre", "kartlegge", "evaluere"]
    for old, new in shared():
        assert old.kind == new.kind
        assert {field.key for field in old.baton} <= {field.key for field in new.baton}


def test_lines_and_questions_of_the_same_key_say_the_same_in_both():
    for old, new in shared():
        lines = {field.key: (field.label, field.hint) for field in new.baton}
        assert all(lines[field.key] == (field.label, field.hint) for field in old.baton)
    assert SEVEN.phase("forankre") == replace(FOUR.phase("forankre"), ours=SEVEN.phase("forankre").ours)


@pytest.mark.parametrize(
    ("journey", "may"),
    [
        (in_phase("kartlegge", carried="forankre"), True),
        (in_phase("evaluere", carried="evaluere", stage=Stage.RESTING), True),
        (in_phase("forankre", carried="utvelgelse"), False),
        (in_phase("rapport", carried="kartlegge"), False),
        (in_phase("evaluere", carried="folge_opp"), False),
    ],
)
def test_a_group_goes_on_in_the_newer_version_only_where_nothing_it_has_is_lost(journey, may):
    assert (newer_for(journey, SEVEN, Shelf([SEVEN, FOUR])) is FOUR) is may


@BOTH
def test_each_role_is_asked_something_of_its_own_and_not_too_much(method):
    for phase in method.phases:
        assert all(1 <= len(phase.asked_of(role)) - len(phase.common) <= 2 for role in Role)
        assert 1 <= len(phase.common) <= 3


@BOTH
def test_every_baton_has_one_line_that_the_next_phase_cannot_do_without(method):
    assert all(2 <= len(phase.baton) <= 4 for phase in method.phases)
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in method.phases)


@BOTH
def test_the_sentences_are_there_in_three_languages_and_fit_a_phone(method):
    assert said_everywhere(sentences(method))
    assert unfit_for_a_phone(method.phases) == []


@BOTH
def test_nynorsk_is_written_as_nynorsk(method):
    told = words(sentences(method), "nn")
    assert told & BOKMAL == set()
    assert {"kva", "kven", "frå", "tilsette", "leiar", "tillitsvald", "verneombod"} <= told

"""Dialogduk om partssamarbeid as this bot offers it: the order of the steps is known, minutes are ours."""

from programme.folder import OWN, shelf
from programme.people import LANGUAGES, Role
from programme.tool import read_tool
from tests.programme.wording import BOKMAL, said_everywhere, sentences, steps, unfit_for_a_phone, words

TOOL = read_tool(OWN / "dialogduk_partssamarbeid" / "tool")
METHOD = shelf(OWN).newest("dialogduk_partssamarbeid")
GATHERING, LOOK_BACK = METHOD.phases
COUNTED = {"15", "femten", "fifteen"}


def test_it_is_one_gathering_round_the_cloth_and_a_look_back():
    assert (GATHERING.kind, GATHERING.tool) == ("workshop", TOOL)
    assert (LOOK_BACK.kind, LOOK_BACK.weeks_after, LOOK_BACK.tool) == ("look_back", 4, None)
    assert METHOD.circle == ""


def test_there_is_a_warm_up_and_then_four_main_tasks_in_order():
    assert [step.name["nb"] for step in TOOL.steps] == [
        "Oppvarming",
        "Mål: et godt arbeidsmiljø",
        "Rolleforståelse",
        "Partssamarbeid",
        "Når vi lykkes",
    ]


def test_time_is_kept_on_every_step_and_how_much_is_marked_as_ours():
    assert all(step.minutes > 0 for step in TOOL.steps)
    assert "minutes" in TOOL.ours


def test_no_sentence_says_how_long_the_cloth_takes():
    told = words([*steps(TOOL), *sentences(METHOD)])
    assert [word for word in told if any(map(str.isdigit, word))] == []


def test_four_sit_to_a_table_the_nearest_reads_aloud_in_turn_and_one_keeps_the_time():
    about = TOOL.about["nb"]
    known = ("Fire ved hvert bord", "nærmest", "leser den høyt", "på rundgang", "Én tar tiden", "Gjør ferdig")
    assert all(fact in about for fact in known)


def test_in_the_first_task_three_are_chosen_with_short_reasons():
    first = TOOL.steps[1].text["nb"]
    assert all(fact in first for fact in ("Velg de tre", "viktigst", "i midten", "skriv kort hvorfor"))


def test_the_concepts_stay_on_the_paper_cloth():
    assert "som følger med duken" in TOOL.steps[1].text["nb"]
    assert words([*steps(TOOL), *sentences(METHOD)]) & COUNTED == set()


def test_what_we_made_is_marked_as_ours():
    assert {"name", "kind"} <= set(GATHERING.ours)
    assert {"name", "order", "kind", "weeks"} <= set(LOOK_BACK.ours)
    assert {"purpose", "prepare", "questions", "baton", "days", "following"} <= set(METHOD.ours)


def test_the_look_back_is_short_and_asks_all_the_same():
    assert len(LOOK_BACK.questions) == 2
    assert LOOK_BACK.questions == LOOK_BACK.common


def test_after_the_gathering_each_party_is_asked_something_of_their_own_and_all_the_same():
    assert len(GATHERING.common) == 2
    assert all(len(GATHERING.asked_of(role)) == 3 for role in Role)


def test_every_baton_has_one_line_that_cannot_be_done_without():
    assert all([field.required for field in phase.baton].count(True) == 1 for phase in METHOD.phases)


def test_afterwards_the_parties_and_then_the_staff_are_offered_something():
    assert METHOD.following == ("rolleforstaelse", "oss_og_vart")


def test_the_sentences_are_there_in_three_languages_and_fit_a_phone():
    assert said_everywhere([*sentences(METHOD), *steps(TOOL)])
    assert unfit_for_a_phone(METHOD.phases) == []
    assert all(len(step.name[language]) <= 40 for step in TOOL.steps for language in LANGUAGES)


def test_nynorsk_is_written_as_nynorsk():
    told = [*sentences(METHOD), *steps(TOOL)]
    assert words(told, "nn") & BOKMAL == set()
    assert {"eg", "ikkje", "frå", "kva", "kvifor", "høgt", "saman", "omgrepa"} <= words(told, "nn")

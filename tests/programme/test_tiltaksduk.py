"""Tiltaksduk as this bot offers it: the way from broad to concrete is known, the minutes are ours."""

from programme.folder import OWN
from programme.tool import read_tool
from tests.programme.wording import BOKMAL, said_everywhere, steps, words

TOOL = read_tool(OWN / "tiltaksduk")


def test_it_goes_from_many_ideas_to_concrete_proposals_in_the_leaders_hands():
    assert [step.key for step in TOOL.steps] == [
        "ideer",
        "kategorisere",
        "prioritere",
        "konkretisere",
        "overlevere",
    ]


def test_what_its_steps_say_and_how_long_they_take_is_marked_as_ours():
    assert TOOL.ours == ("name", "purpose", "minutes")


def test_the_time_is_kept_in_every_step_and_all_fit_within_an_hour():
    assert all(step.minutes for step in TOOL.steps)
    assert sum(step.minutes for step in TOOL.steps) <= 60


def test_ideas_come_before_anybody_judges_them():
    assert "ingen vurderes ennå" in TOOL.steps[0].text["nb"]


def test_the_sentences_are_there_in_three_languages():
    assert said_everywhere(steps(TOOL))


def test_nynorsk_is_written_as_nynorsk():
    told = words(steps(TOOL), "nn")
    assert told & BOKMAL == set()
    assert {"kva", "kven", "idear", "tilsette", "leiaren"} <= told

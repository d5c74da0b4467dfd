"""Ready-made votes are data: our own can be used as they are, and whatever is wrong in a file is named."""

import shutil
from pathlib import Path

import pytest

from programme.filling import filled, made
from programme.folder import OWN, VOTES, BrokenMethod, ready_votes, shelf, survey
from programme.formats import FORMATS
from programme.paper import packed, unpacked
from programme.people import LANGUAGES
from programme.ready import Ready, read_ready
from programme.rounds import series
from programme.vote import voices
from tests.programme.broken import TINY_METHODS, copy, edit

READY = ready_votes(VOTES)

every_vote = pytest.mark.parametrize("ready", READY.values(), ids=list(READY))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOTES / "how_is_it", tmp_path / "how_is_it"))


def complaint(folder: Path) -> str:
    with pytest.raises(BrokenMethod) as broken:
        read_ready(folder)
    return str(broken.value).replace(f"{folder}/", "")


def test_the_programmes_own_votes_are_there():
    assert {"evaluation", "readiness", "how_is_it", "recognise", "notes", "cooperation"} <= READY.keys()
    assert {"communication", "before_after", "what_to_test"} <= READY.keys()


@every_vote
def test_a_vote_lies_in_a_folder_of_its_own_name(ready: Ready):
    assert read_ready(VOTES / ready.key) == ready


@every_vote
def test_a_vote_can_be_made_again_by_hand_and_kept(ready: Ready):
    for language in LANGUAGES:
        assert series(made(FORMATS[ready.paper.format], filled(ready.paper, language)))
    assert unpacked(packed(ready.paper)) == ready.paper
    assert voices(ready.paper, 5) >= 3


def test_no_two_ask_the_same():
    assert len({series(ready.paper) for ready in READY.values()}) == len(READY)


def test_every_workshop_of_every_method_can_be_evaluated():
    for method in shelf(OWN):
        for phase in method.phases:
            assert set(phase.votes) <= READY.keys()
            if phase.kind == "workshop":
                assert "evaluation" in phase.votes, f"{method.key} {phase.key}"


def test_readiness_is_asked_at_the_start():
    assert "readiness" in shelf(OWN).newest("oss_og_vart").phases[0].votes
    assert "readiness" in shelf(OWN).newest("forbedringssirkelen").phases[0].votes


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (
            "vote.toml",
            'format = "smileys"',
            'format = "smiles"',
            "vote.toml: format: must be one of single, ",
        ),
        ("vote.toml", "questions", "question", "vote.toml: question: is not a field here; known are key, "),
        (
            "vote.toml",
            '"say",',
            '"says",',
            "nb.toml: question.say: is not a field here; known are recognition",
        ),
        ("vote.toml", '"say",', "", "nb.toml: question.say: is not a field here"),
        ("vote.toml", "questions = [", "ends = true\nquestions = [", "nb.toml: low: a text is missing"),
        (
            "vote.toml",
            "questions = [",
            "faces = 4\nquestions = [",
            "vote.toml: format: does not fit the format",
        ),
        ("nn.toml", "title", "name", "nn.toml: name: is not a field here; known are title, about, question"),
        ("en.toml", "say = ", "saying = ", "en.toml: question.saying: is not a field here"),
        ("nb.toml", "[question]", "[option]", "nb.toml: option: is not a field here"),
    ],
)
def test_a_slip_is_named_with_its_file_and_place(folder: Path, file: str, old: str, new: str, says: str):
    edit(folder, file, old, new)
    assert complaint(folder).startswith(says)


def test_a_vote_that_its_format_does_not_take_is_named(folder: Path):
    edit(folder, "vote.toml", 'format = "smileys"', 'format = "single"')
    assert complaint(folder) == (
        "vote.toml: format: does not fit the format single: TooFewOptions (least 2, given 0)"
    )


def test_a_phase_names_only_votes_that_are_there(tmp_path: Path):
    method = copy("pusterom_1", tmp_path)
    edit(method, "method.toml", "[[phases]]", '[[phases]]\nvotes = ["evaluation", "gone"]')
    with pytest.raises(BrokenMethod, match=r"phases\[1\]\.votes: «gone» is no vote; known are before_after"):
        shelf(tmp_path)
    edit(method, "method.toml", '"gone"', '"evaluation"')
    with pytest.raises(BrokenMethod, match=r"phases\[1\]\.votes: must hold at most 6 names, each once"):
        shelf(tmp_path)


def test_a_folder_of_ones_own_may_hold_votes_and_methods_that_use_them(tmp_path: Path):
    copy("kaffepraten_1", tmp_path)
    copy("kanne", tmp_path)
    vote = shutil.copytree(VOTES / "how_is_it", tmp_path / "our_vote")
    edit(Path(vote), "vote.toml", 'key = "how_is_it"', 'key = "our_own"')
    edit(tmp_path / "kaffepraten_1", "method.toml", "[[phases]]", '[[phases]]\nvotes = ["our_own"]')
    assert next(iter(shelf(tmp_path))).phases[0].votes == ("our_own",)
    assert "our_own" in ready_votes(VOTES, tmp_path)


def test_a_key_of_ours_is_not_taken_twice(tmp_path: Path):
    shutil.copytree(VOTES / "how_is_it", tmp_path / "again")
    with pytest.raises(BrokenMethod, match=r"how_is_it is in .*programme/votes/how_is_it already"):
        ready_votes(VOTES, tmp_path)


def test_nothing_is_wrong_with_what_the_house_brings():
    assert [
        found for found in survey(OWN, VOTES, TINY_METHODS) if isinstance(found.holds, BrokenMethod)
    ] == []

"""All methods and tools below some folders: what lies side by side, and every folder's fault at once."""

import os
from pathlib import Path

import pytest

from programme.folder import OWN, BrokenMethod, Found, shelf, survey
from programme.method import Method, Shelf
from tests.programme.broken import TINY_METHODS, copy, edit

TINY = shelf(TINY_METHODS)


def told(*roots: Path) -> list[str]:
    """What a survey says of each folder, with the paths cut down to what lies below the first."""
    return [_told(found).replace(f"{roots[0]}/", "") for found in survey(*roots)]


def _told(found: Found) -> str:
    held = found.holds
    if isinstance(held, BrokenMethod):
        return str(held)
    return f"{held.key} {held.version}" if isinstance(held, Method) else held.key


def test_two_versions_live_side_by_side_and_new_groups_are_offered_the_newest():
    assert len(TINY.get("kaffepraten", 1).phases) == 2
    assert len(TINY.get("kaffepraten", 2).phases) == 3
    assert [one.version for one in TINY.versions("kaffepraten")] == [1, 2]
    assert [(one.key, one.version) for one in TINY.offered()] == [("kaffepraten", 2), ("pusterom", 1)]


def test_a_version_nobody_has_is_not_made_up():
    with pytest.raises(KeyError):
        TINY.get("kaffepraten", 3)
    with pytest.raises(KeyError):
        Shelf([]).newest("kaffepraten")


def test_the_same_version_twice_stops_the_start(tmp_path: Path):
    first, again = (copy("kaffepraten_1", tmp_path / name) for name in ("a", "b"))
    with pytest.raises(BrokenMethod) as broken:
        shelf(tmp_path)
    assert str(broken.value) == f"{again}/method.toml: version: kaffepraten 1 is in {first} already"


def test_a_tool_is_there_once(tmp_path: Path):
    for name in ("a", "b"):
        copy("kanne", tmp_path / name)
    assert told(tmp_path) == ["kanne", "b/kanne/tool.toml: key: kanne is in a/kanne already"]


def test_a_root_that_is_no_folder_stops_the_start(tmp_path: Path):
    with pytest.raises(BrokenMethod, match="nowhere: is not a folder"):
        shelf(TINY_METHODS, tmp_path / "nowhere")


def test_an_empty_root_is_no_fault(tmp_path: Path):
    assert shelf(tmp_path).offered() == ()


def test_every_folders_fault_is_told_at_once(tmp_path: Path):
    for name in ("kaffepraten_1", "kaffepraten_2", "pusterom_1", "kanne"):
        copy(name, tmp_path)
    edit(tmp_path / "kaffepraten_1", "nn.toml", 'name = "Koke"', "")
    edit(tmp_path / "pusterom_1", "method.toml", 'tool = "kanne"', 'tool = "kopp"')
    assert told(tmp_path) == [
        "kanne",
        "kaffepraten_1/nn.toml: phase.koke.name: a text is missing",
        "kaffepraten 2",
        "pusterom_1/method.toml: phases[2].tool: «kopp» is no tool; known are kanne",
    ]


def test_what_follows_upon_a_method_is_a_method(tmp_path: Path):
    for name in ("pusterom_1", "kanne"):
        copy(name, tmp_path)
    assert told(tmp_path) == ["kanne", "pusterom_1/method.toml: following: «kaffepraten» is no method"]
    assert told(tmp_path, TINY_METHODS / "kaffepraten_2") == ["kanne", "pusterom 1", "kaffepraten 2"]


def test_a_method_that_is_broken_is_not_called_unknown_as_well(tmp_path: Path):
    for name in ("kaffepraten_1", "pusterom_1", "kanne"):
        copy(name, tmp_path)
    edit(tmp_path / "kaffepraten_1", "method.toml", "version = 1", "version = 0")
    assert told(tmp_path)[2] == "pusterom 1"


def test_a_tool_serves_the_methods_of_every_root(tmp_path: Path):
    copy("pusterom_1", tmp_path)
    assert "pusterom 1" in told(tmp_path, TINY_METHODS / "kanne", TINY_METHODS / "kaffepraten_1")


def test_a_folder_is_read_once_however_often_it_is_named(tmp_path: Path):
    folder = copy("kaffepraten_1", tmp_path)
    (tmp_path / "other").symlink_to(tmp_path, target_is_directory=True)
    assert told(tmp_path, folder, tmp_path / "other") == ["kaffepraten 1"]


def test_links_that_go_round_and_hidden_folders_are_passed_over(tmp_path: Path):
    copy("kaffepraten_1", tmp_path)
    copy("kaffepraten_1", tmp_path / ".history")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert told(tmp_path) == ["kaffepraten 1"]


def test_sentences_without_their_method_are_not_overlooked(tmp_path: Path):
    folder = copy("kaffepraten_1", tmp_path)
    (folder / "method.toml").rename(folder / "metode.toml")
    assert told(tmp_path) == ["kaffepraten_1/method.toml: is missing"]


@pytest.mark.parametrize(("name", "shown"), [(b"a\x1b[2J\n", r"a\x1b[2J\n"), (b"a\xff", r"a\udcff")])
def test_a_folder_of_an_odd_name_is_told_on_one_harmless_line(tmp_path: Path, name: bytes, shown: str):
    odd = tmp_path / os.fsdecode(name)
    try:
        odd.mkdir()
    except OSError:
        pytest.skip("this file system takes no such name")
    (odd / "nb.toml").touch()
    assert told(tmp_path) == [f"{shown}/method.toml: is missing"]


def test_what_the_house_brings_along_is_whole():
    assert [found for found in survey(OWN) if isinstance(found.holds, BrokenMethod)] == []

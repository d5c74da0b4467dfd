"""`python -m bot methods check`: every folder's state in a line, and one page with every card."""

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from bot.__main__ import asked
from bot.album import album
from bot.samples import samples
from programme.folder import OWN, shelf, survey
from programme.method import Method
from tests.house import ROOT
from tests.programme.broken import TINY_METHODS, copy, edit
from words.words import all_words

WORDS = all_words()
METHODS = tuple(shelf(OWN, TINY_METHODS))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory of its own, with no setting in the way."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("STAFETT_METHODS_DIR", raising=False)
    return tmp_path


@pytest.fixture
def mine(here: Path) -> Path:
    """A programme owner's own folder."""
    for name in ("kaffepraten_1", "kaffepraten_2", "pusterom_1", "kanne"):
        copy(name, here / "mine")
    return Path("mine")


def texts(method: Method) -> list[str]:
    """Every sentence of a method in every language, but for its tools'."""
    of_phases = [
        text
        for phase in method.phases
        for text in (
            *(phase.name, phase.purpose, phase.prepare),
            *(question.text for question in phase.questions),
            *(words for field in phase.baton for words in (field.label, field.hint)),
        )
    ]
    return [words for text in (method.name, method.about, *of_phases) for words in text.values()]


def test_all_is_well_with_what_the_house_brings_along(capsys: pytest.CaptureFixture[str], here: Path):
    assert asked(["methods", "check"]) == 0
    said = capsys.readouterr().out
    assert f"ok     {OWN / 'oss_og_vart'}: oss_og_vart, version 1\n" in said
    assert said.endswith("\nSee the cards in methods.html.\nAll is well.\n")
    assert (here / "methods.html").is_file()


def test_a_folder_is_checked_beside_them_and_shown_alone(capsys: pytest.CaptureFixture[str], mine: Path):
    assert asked(["methods", "check", "mine", "--page", "see.html"]) == 0
    said, page = capsys.readouterr().out, Path("see.html").read_text("utf-8")
    assert "ok     mine/kaffepraten_2: kaffepraten, version 2\n" in said
    assert "ok     mine/kanne: kanne, a tool\n" in said
    assert "oss_og_vart" in said
    assert "Utforske" not in page
    assert "Kanna" in page


@pytest.mark.long
def test_without_a_folder_the_setting_names_it(
    capsys: pytest.CaptureFixture[str], mine: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STAFETT_METHODS_DIR", f" {mine} ")
    assert asked(["methods", "check"]) == 0
    assert "ok     mine/pusterom_1: pusterom, version 1\n" in capsys.readouterr().out
    page = Path("methods.html").read_text("utf-8")
    assert "Utforske" in page
    assert "Pusterom" in page


def test_what_is_wrong_is_said_folder_by_folder_and_the_rest_is_drawn(
    capsys: pytest.CaptureFixture[str], mine: Path
):
    edit(mine / "kaffepraten_1", "nn.toml", 'name = "Koke"', "")
    edit(mine / "kaffepraten_2", "en.toml", "Put the coffee on.", "<script>alert(1)</script>")
    assert asked(["methods", "check", "mine"]) == 1
    said, page = capsys.readouterr().out, Path("methods.html").read_text("utf-8")
    assert "wrong  mine/kaffepraten_1/nn.toml: phase.koke.name: a text is missing\n" in said
    assert "wrong  mine/kaffepraten_2/en.toml: phase.koke.purpose: must be plain text" in said
    assert re.search(r"\n2 of \d+ cannot be used; the bot would not start\.\n$", said)
    assert "mine/kaffepraten_1/nn.toml: phase.koke.name: a text is missing" in page
    assert "Pusterom" in page
    assert "<script" not in page


@pytest.mark.parametrize(
    ("folder", "says"), [("nowhere", "nowhere: is not a folder"), (".", "There is nothing")]
)
def test_a_folder_without_any_method_is_a_sentence(
    capsys: pytest.CaptureFixture[str], folder: str, says: str
):
    assert asked(["methods", "check", folder]) == 1
    assert says in capsys.readouterr().out


def test_a_built_in_method_may_be_checked_by_its_own_folder(capsys: pytest.CaptureFixture[str]):
    assert asked(["methods", "check", str(OWN / "oss_og_vart")]) == 0
    assert "already" not in capsys.readouterr().out


def test_a_page_that_cannot_be_written_is_a_sentence(capsys: pytest.CaptureFixture[str], mine: Path):
    assert asked(["methods", "check", "mine", "--page", "no/where.html"]) == 1
    assert "The cards cannot be drawn into no/where.html: No such file" in capsys.readouterr().out


def test_a_wrong_setting_is_a_sentence(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("STAFETT_METHODS_DIR", "nowhere")
    assert asked(["methods", "check"]) == 1
    assert capsys.readouterr().err == "STAFETT_METHODS_DIR must name a folder that exists.\n"


def test_an_errand_nobody_knows_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        asked(["metoder"])
    assert ended.value.code == 2
    assert "methods" in capsys.readouterr().err


@pytest.fixture(scope="module")
def sections() -> dict[str, str]:
    """All that can be read on the page about each method, by key and version."""
    page = album(survey(OWN, TINY_METHODS), WORDS)
    shown = dict(re.findall(r'<section id="(.*?)">(.*?)</section>', page, re.DOTALL))
    return {name: read(part) for name, part in shown.items()}


def read(html: str) -> str:
    """The texts and the hints."""
    hints = "\n".join(re.findall(r'placeholder="([^"]*)"', html))
    return unescape(re.sub(r"<[^>]*>", "\n", html) + hints)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.key}-{method.version}")
def test_every_sentence_of_a_method_can_be_read_on_the_page(method: Method, sections: dict[str, str]):
    shown = sections[f"{method.key}-{method.version}"]
    assert [words for words in texts(method) if words not in shown] == []


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.key}-{method.version}")
def test_every_language_has_the_same_cards(method: Method):
    drawn = {
        language: [(one.phase, one.title) for one in samples(w, method)] for language, w in WORDS.items()
    }
    assert drawn["nb"] == drawn["nn"] == drawn["en"]
    asked_there = [title for _, title in drawn["nb"] if title.startswith("The questions to the")]
    assert len(asked_there) == len(method.phases) * len(method.parties)


def test_the_page_needs_nothing_but_a_browser(mine: Path):
    asked(["methods", "check", "mine"])
    page = Path("methods.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>\n<html")
    assert not re.findall(r"<script|<link|<iframe|<object|\bsrc=|\bon\w+=|url\(|@import|https?://", page)


@pytest.mark.long
def test_the_odd_name_of_a_folder_harms_neither_terminal_nor_page(here: Path):
    odd = here / "mine" / os.fsdecode(b"<b>\xff\x1b[2J")
    try:
        odd.mkdir(parents=True)
    except OSError:
        pytest.skip("this file system takes no such name")
    for file in (TINY_METHODS / "kaffepraten_1").iterdir():
        (odd / file.name).write_bytes(file.read_bytes())
    command = [
        sys.executable,
        "-m",
        "bot",
        "methods",
        "check",
        str(here / "mine"),
        "--page",
        str(here / "p.html"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert rb"<b>\udcff\x1b[2J: kaffepraten, version 1" in done.stdout
    assert b"\x1b" not in done.stdout
    page = (here / "p.html").read_text("utf-8")
    assert r"&lt;b&gt;\udcff\x1b[2J" in page

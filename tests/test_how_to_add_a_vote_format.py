"""`docs/how-to/add-a-vote-format.md` followed to the letter in a copy of the house: its file, its edits, its
command. Of what its reader does, only looking at it in a browser is left out."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT
from words.words import all_words

DOCUMENT = ROOT / "docs" / "how-to" / "add-a-vote-format.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")
NEW = re.findall(r"^Make the file \*\*(\S+)\*\*:\n\n```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
EDITS = re.findall(r"^```diff\n--- (\S+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
COMMANDS = re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
SEEN = re.findall(r"^```text\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
PRESSED = ("start", "Opprett gruppa", "Jeg er leder", "avstemning", "Lag en egen", "Trafikklys")

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clean clone, whose environment is in truth the one the tests run in; nothing is installed into it."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").replace("/", "").split()
    clone = tmp_path / "stafett"
    shutil.copytree(ROOT, clone, ignore=shutil.ignore_patterns(".git", "pictures", *ignored))
    python = clone / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    refuses = '[ "$2" = pip ] && exit 1'
    python.write_text(f'#!/bin/sh\n{refuses}\nexec {shlex.quote(sys.executable)} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    for stamp in (".made", ".bot", ".test"):
        (clone / ".venv" / stamp).touch()
    return clone


def apply(edit: str, file: Path) -> None:
    """Puts the lines with a plus where the others show."""
    lines = edit.splitlines()
    before = "\n".join(line[1:] for line in lines if not line.startswith("+"))
    after = "\n".join(line[1:] for line in lines)
    content = file.read_text(encoding="utf-8")
    assert content.count(f"{before}\n") == 1
    file.write_text(content.replace(f"{before}\n", f"{after}\n"), encoding="utf-8")


@pytest.mark.long
def test_who_follows_the_document_has_a_format_that_is_made_answered_and_read(clone: Path) -> None:
    for path, content in NEW:
        assert not (clone / path).exists()
        (clone / path).write_text(content, encoding="utf-8")
    for path, edit in EDITS:
        apply(edit, clone / path)
    (command,) = COMMANDS
    done = subprocess.run(["sh", "-c", command], cwd=clone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    said = done.stdout.splitlines()
    assert [line for block in SEEN for line in block.splitlines() if line not in said] == []


def test_it_takes_one_new_file_one_line_and_its_sentences() -> None:
    assert [path for path, _ in NEW] == ["programme/formats/traffic_light.py"]
    added = {path: [line for line in edit.splitlines() if line.startswith("+")] for path, edit in EDITS}
    assert len(added.pop("programme/formats/__init__.py")) == 1
    sentences = {path: [line.split(" = ")[0] for line in lines] for path, lines in added.items()}
    assert sorted(sentences) == ["words/en.ftl", "words/nb.ftl", "words/nn.ftl"]
    assert len({tuple(keys) for keys in sentences.values()}) == 1


def test_what_the_document_says_to_write_and_press_is_there() -> None:
    assert [words for words in PRESSED if f"«{words}»" not in TEXT.replace("\n", " ")] == []
    nb = all_words()["nb"]
    assert nb.typed("votes") == "avstemning"
    assert nb("do-vote-own") == "Lag en egen"
    assert nb("do-create") == "Opprett gruppa"

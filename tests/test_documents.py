"""What the documents say is so: every file, errand, module, setting and word that they name is there."""

import re
from pathlib import Path

import pytest

from bot.settings import AppType
from tests.house import ROOT, files, name, texts

README = ROOT / "README.md"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
DOCUMENTS = [README, *sorted((ROOT / "docs").rglob("*.md"))]
ENDINGS = "py|md|toml|ftl|json|png|yml|txt|cjs|css|js"

REGISTRIES = r"py[p]i\.|python[h]osted|npm[j]s|yarn[p]kg|[a]rtifactory|[i]ndex[-_]url"
MACHINE = r"(?<![\w.:/-])/(?:Users|home|mnt|opt|root|tmp|var/folders|work)/\w"
"""A path that only one machine has. What every Linux has, such as its list of processes, may be named."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_file_a_document_names_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    named = re.findall(rf"`((?:[\w.-]+/)*[\w.-]+\.(?:{ENDINGS})|(?:[\w.-]+/)+)`", text)
    gone = [f for f in linked if not (document.parent / f).exists()]
    gone += [f for f in named if not (ROOT / f).exists() and not (document.parent / f).exists()]
    assert gone == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_module_a_document_runs_exists(document: Path) -> None:
    asked = re.findall(r"-m ((?!venv|pip)[a-z.]+)", document.read_text(encoding="utf-8"))
    parts = [ROOT.joinpath(*module.split(".")) for module in asked]
    gone = [p for p in parts if not (p / "__main__.py").exists() and not p.with_suffix(".py").exists()]
    assert gone == []


def test_the_readme_names_every_errand_of_the_makefile_but_the_broom_and_no_other() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    errands = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)) - {"clean"}
    named = set(re.findall(r"(?:`|^ {4})make ([a-z]+)", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == errands


def test_the_readme_names_every_setting_there_is_and_no_other() -> None:
    source = (ROOT / "bot" / "settings.py").read_text(encoding="utf-8")
    setting = r"\b(?:Microsoft[A-Z]\w+|STAFETT_\w+|[A-Z]+_(?:URL|ENDPOINT|HEADER)|PORT|HOST)\b"
    read = set(re.findall(rf'"({setting})"', source))
    named = set(re.findall(rf"`({setting})`", README.read_text(encoding="utf-8")))
    assert named == read
    assert all(f"`{kind}`" in README.read_text(encoding="utf-8") for kind in AppType.__args__)


def test_the_readme_names_every_folder() -> None:
    text = README.read_text(encoding="utf-8")
    folders = {path.split("/")[0] for path, _ in texts() if "/" in path and not path.startswith(".")}
    assert [folder for folder in sorted(folders) if f"{folder}/" not in text] == []


def test_every_word_the_glossary_has_in_code_is_there() -> None:
    rows = re.findall(r"^\|.*\| `(\w+)` \|", (ROOT / "docs/glossary.md").read_text("utf-8"), re.MULTILINE)
    code = "\n".join(file.read_text(encoding="utf-8") for file in files()).lower()
    assert len(rows) == len(set(rows)) > 30
    assert [word for word in rows if not re.search(rf"(?<![a-z]){word}", code)] == []


def test_decisions_are_numbered_without_a_gap_and_each_says_context_decision_and_consequences() -> None:
    titles = [file.read_text(encoding="utf-8").splitlines()[0] for file in DECISIONS]
    numbers = [re.match(r"# (\d+)\. \w", title) for title in titles]
    assert [int(found[1]) for found in numbers if found] == list(range(1, len(DECISIONS) + 1))
    assert [int(file.name[:4]) for file in DECISIONS] == list(range(1, len(DECISIONS) + 1))
    for file in DECISIONS:
        parts = re.findall(r"^\*\*(\w+)\.\*\*", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert parts == ["Context", "Decision", "Consequences"], file.name


def test_every_decision_that_is_pointed_at_exists() -> None:
    pointed = [
        (path, int(number)) for path, text in texts() for number in re.findall(r"\(?decision (\d+)\)?", text)
    ]
    assert [(path, number) for path, number in pointed if number > len(DECISIONS)] == []


def test_no_text_names_a_package_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{path}:{number}: {line.strip()[:80]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if re.search(f"{REGISTRIES}|{MACHINE}", line)
    ]
    assert found == []

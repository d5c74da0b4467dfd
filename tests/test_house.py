"""The house keeps its order: who may lean on whom, which file knows which library, how big things grow."""

import ast
import re
import statistics
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("programme", "words", "cards", "storage", "dialogs", "scheduler", "bot")
"""From the innermost to the outermost."""

MAY_LEAN_ON = {
    "programme": set(),
    "words": set(),
    "cards": {"programme", "words"},
    "storage": {"programme"},
    "dialogs": {"programme", "words", "cards", "storage"},
    "scheduler": {"programme", "dialogs", "storage"},
    "bot": set(ROOMS),
}

ONLY_IN = {
    "adaptivecards": {"cards/elements.py"},
    "apscheduler": {"scheduler/clock.py"},
    "botbuilder": {"bot/door.py"},
    "botframework": {"bot/door.py"},
    "aiohttp": {"bot/web.py", "bot/connector.py"},
    "httpx": {"bot/assembly.py", "bot/credentials.py", "bot/keys.py"},
    "jwt": {"bot/keys.py"},
    "cryptography": {"bot/keys.py"},
    "workalendar": {"bot/norway.py"},
    "dateutil": {"bot/norway.py"},
    "fluent": {"words/words.py"},
    "babel": {"words/words.py"},
}
"""Outside libraries and the only files that may know them."""

ROOM_OF = {"sqlmodel": "storage", "sqlalchemy": "storage", "alembic": "storage"}
"""Outside libraries that a whole room is made of."""

LONGEST_FILE, USUAL_FILE = 250, 120
LONGEST_FUNCTION, USUAL_FUNCTION = 40, 8


def files() -> list[Path]:
    """All Python files of the rooms."""
    return [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]


def name(file: Path) -> str:
    """The file as it is spoken of: «bot/door.py»."""
    return file.relative_to(ROOT).as_posix()


def imports(file: Path) -> set[str]:
    """The modules a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def trespasses(file: Path) -> list[str]:
    """What a file imports though it must not, each as a sentence."""
    room = name(file).split("/")[0]
    sentences = []
    for module in sorted(imports(file)):
        top = module.split(".")[0]
        if top in ROOMS:
            wrong = top != room and top not in MAY_LEAN_ON[room]
        elif top in ONLY_IN:
            wrong = name(file) not in ONLY_IN[top]
        elif top in ROOM_OF:
            wrong = room != ROOM_OF[top]
        else:
            wrong = top not in sys.stdlib_module_names
        if wrong:
            sentences.append(f"{name(file)} must not import {module}")
    return sentences


def functions(file: Path) -> list[tuple[str, int]]:
    """Each function with its lines."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        (f"{name(file)}: {node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    ]


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("file", files(), ids=name)
def test_a_file_leans_only_on_what_it_may(file: Path) -> None:
    assert trespasses(file) == []


def test_every_library_the_user_chose_is_really_used() -> None:
    used = {module.split(".")[0] for file in files() for module in imports(file)}
    assert {"botbuilder", "aiohttp", "apscheduler", "sqlmodel", "adaptivecards", "httpx"} <= used


def test_no_file_grows_past_its_budget() -> None:
    assert {name(file): lines(file) for file in files() if lines(file) > LONGEST_FILE} == {}
    assert statistics.median(lines(file) for file in files() if lines(file)) <= USUAL_FILE


def test_no_function_grows_past_its_budget() -> None:
    found = [one for file in files() for one in functions(file)]
    assert [one for one in found if one[1] > LONGEST_FUNCTION] == []
    assert statistics.median(length for _, length in found) <= USUAL_FUNCTION


def test_every_file_says_what_it_is_for() -> None:
    silent = [name(f) for f in files() if lines(f) and not ast.get_docstring(ast.parse(f.read_text("utf-8")))]
    assert silent == []


def test_nothing_is_written_for_people_in_python() -> None:
    """Sentences live in words/ and in the methods' own folders; Norwegian letters betray one elsewhere."""
    betrayed = []
    for file in files():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        betrayed += [
            f"{name(file)}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if id(node) not in spoken and re.search("[æøåÆØÅ]", node.value) and " " in node.value
        ]
    allowed = ("bot/demo.py",)
    assert [line for line in betrayed if not line.startswith(allowed)] == []


DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_file_a_document_names_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    named = re.findall(r"`((?:[\w.-]+/)+[\w.-]+\.(?:py|md|toml|ftl|json|png|yml))`", text)
    gone = [f for f in linked if not (document.parent / f).exists()]
    gone += [f for f in named if not (ROOT / f).exists() and not (document.parent / f).exists()]
    assert gone == []

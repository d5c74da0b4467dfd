"""The house keeps its order: who may lean on whom, which file knows which library, how big things grow."""

import ast
import re
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import BESIDE, ROOMS, files, lines, name, tree

MAY_LEAN_ON = {
    "programme": set(),
    "words": set(),
    "cards": {"programme", "words"},
    "papers": {"programme", "words"},
    "storage": {"programme"},
    "dialogs": {"programme", "words", "cards", "papers", "storage"},
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
    "babel": {"words/words.py", "words/days.py"},
    "markdown_it": {"cards/marked.py"},
    "PIL": {"papers/canvas.py"},
    "ttf_opensans": {"papers/canvas.py", "papers/document.py"},
    "fpdf": {"papers/document.py"},
    "xlsxwriter": {"papers/excel.py"},
}
"""Outside libraries and the only files that may know them."""

ROOM_OF = {"sqlmodel": "storage", "sqlalchemy": "storage", "alembic": "storage"}
"""Outside libraries that a whole room is made of."""

BY_NAME = {"importlib", "pkgutil", "runpy"}
"""Ways to import what nobody can read from the file."""

LONGEST_FILE, USUAL_FILE = 250, 120
LONGEST_FUNCTION, USUAL_FUNCTION = 40, 8

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
NORWEGIAN = frozenset(
    {"av", "de", "den", "denne", "der", "dere", "deres", "det", "dette", "du", "eller", "er"}
    | {"etter", "fra", "har", "hva", "ikke", "og", "som", "vil"}
)
"""Words that are frequent in Norwegian and are none in English."""
NAMES_ONLY = frozenset({"bot/demo.py", "programme/county.py"})
"""Files that hold names, which are the same in every language."""


def imports(file: Path) -> set[str]:
    """The modules a file imports, wherever in it; a relative one with its dots."""
    found: set[str] = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    return found


def may_import(file: Path, module: str) -> bool:
    room, top = name(file).split("/")[0], module.split(".")[0]
    if top in ROOMS:
        return top == room or top in MAY_LEAN_ON[room]
    if top in ONLY_IN:
        return name(file) in ONLY_IN[top]
    return ROOM_OF[top] == room if top in ROOM_OF else top in sys.stdlib_module_names - BY_NAME


def functions(file: Path) -> list[tuple[str, int]]:
    """Each function with its lines."""
    return [
        (f"{name(file)}: {node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for node in ast.walk(tree(file))
        if isinstance(node, FUNCTIONS)
    ]


def silent(body: list[ast.stmt], owner: str = "") -> Iterator[str]:
    """What is public and has no docstring; a method of one or two statements may let its name speak."""
    for node in body:
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)) or node.name.startswith("_"):
            continue
        if isinstance(node, ast.ClassDef):
            yield from silent(node.body, f"{node.name}.")
        if not ast.get_docstring(node) and not (owner and len(node.body) < 3):
            yield owner + node.name


def constants(file: Path) -> Iterator[ast.Constant]:
    """The texts in a file, but for docstrings and what only a developer reads: faults and log lines."""
    unheard: set[int] = set()
    for node in ast.walk(tree(file)):
        call = node.func if isinstance(node, ast.Call) else None
        logs = isinstance(call, ast.Attribute) and ast.unparse(call.value) in {"log", "re"}
        if logs or isinstance(node, ast.Raise | ast.Assert):
            unheard |= {id(part) for part in ast.walk(node)}
        elif isinstance(node, ast.Expr):
            unheard.add(id(node.value))
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unheard:
            yield node


def is_norwegian(said: str) -> bool:
    words = re.findall(r"\w+", said.lower())
    return len(words) > 1 and bool(re.search("[æøå]", said.lower()) or len(NORWEGIAN.intersection(words)) > 1)


@pytest.mark.parametrize("file", files(), ids=name)
def test_a_file_leans_only_on_what_it_may(file: Path) -> None:
    wrong = sorted(module for module in imports(file) if not may_import(file, module))
    assert [f"{name(file)} must not import {module}" for module in wrong] == []


def test_no_leave_to_know_a_library_outlives_its_use() -> None:
    known = {name(file): {module.split(".")[0] for module in imports(file)} for file in files()}
    unused = [(top, file) for top, allowed in ONLY_IN.items() for file in allowed if top not in known[file]]
    assert unused == []


def test_every_library_the_user_chose_is_really_used() -> None:
    used = {module.split(".")[0] for file in files() for module in imports(file)}
    assert {"botbuilder", "aiohttp", "apscheduler", "sqlmodel", "adaptivecards", "httpx"} <= used


def test_no_file_grows_past_its_budget() -> None:
    everything = files(*ROOMS, *BESIDE)
    assert {name(file): lines(file) for file in everything if lines(file) > LONGEST_FILE} == {}
    assert statistics.median(lines(file) for file in files() if lines(file)) <= USUAL_FILE


def test_no_function_grows_past_its_budget() -> None:
    everything = [one for file in files(*ROOMS, *BESIDE) for one in functions(file)]
    assert [one for one in everything if one[1] > LONGEST_FUNCTION] == []
    usual = [length for file in files() for _, length in functions(file)]
    assert statistics.median(usual) <= USUAL_FUNCTION


def test_every_file_says_what_it_is_for() -> None:
    assert [name(f) for f in files(*ROOMS, *BESIDE) if lines(f) and not ast.get_docstring(tree(f))] == []


def test_what_is_public_says_what_it_is() -> None:
    assert [f"{name(file)}: {one}" for file in files() for one in silent(tree(file).body)] == []


def test_nothing_is_written_for_people_in_python() -> None:
    """Sentences live in words/ and in the methods' own folders; names, as in NAMES_ONLY, are none."""
    found = [
        f"{name(file)}:{node.lineno}: {node.value}"
        for file in files()
        for node in constants(file)
        if name(file) not in NAMES_ONLY and is_norwegian(node.value)
    ]
    assert found == []


def test_what_draws_and_answers_holds_no_sentence_in_any_language() -> None:
    two_words = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
    spoken = files("cards", "dialogs", "scheduler", "words", "programme")
    found = [
        f"{name(file)}:{node.lineno}: {node.value}"
        for file in spoken
        if name(file) not in NAMES_ONLY
        for node in constants(file)
        if two_words.search(node.value)
    ]
    assert found == []

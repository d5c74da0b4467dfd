"""The house as it stands on disk, for the tests that walk through it: its rooms, files, names and texts."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("programme", "words", "cards", "papers", "storage", "dialogs", "scheduler", "bot")
"""From the innermost to the outermost."""
BESIDE = ("benchmarks", "manifest", "play", "tests")
"""Python that is not part of the bot."""


def files(*folders: str) -> list[Path]:
    """All Python files of these folders; without any, of the rooms."""
    return [file for folder in folders or ROOMS for file in sorted((ROOT / folder).rglob("*.py"))]


def name(file: Path) -> str:
    """The file as it is spoken of: «bot/door.py»."""
    return file.relative_to(ROOT).as_posix()


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def texts() -> Iterator[tuple[str, str]]:
    """Every text file that is kept under version control, or would be: its name and what it says."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    for file in sorted(_kept(ROOT, {".git", *(pattern.strip("/") for pattern in ignored)})):
        try:
            yield name(file), file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture


def _kept(folder: Path, ignored: set[str]) -> Iterator[Path]:
    for one in folder.iterdir():
        if not any(one.match(pattern) for pattern in ignored):
            yield from _kept(one, ignored) if one.is_dir() else [one]

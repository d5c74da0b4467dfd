"""Breaking a method's folder, and hearing what is said about it."""

import shutil
from pathlib import Path

import pytest

from programme.folder import BrokenMethod
from programme.reader import read
from programme.tool import Tools, read_tool

TINY_METHODS = Path(__file__).parent / "methods"
TOOLS: Tools = {"kanne": read_tool(TINY_METHODS / "kanne")}


def copy(name: str, to: Path) -> Path:
    """A copy of a tiny method that may be broken."""
    return Path(shutil.copytree(TINY_METHODS / name, to / name))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Changes the first place where `old` stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def complaint(folder: Path) -> str:
    """What reading the folder complains about, with the path cut down to the file's name."""
    with pytest.raises(BrokenMethod) as broken:
        read(folder, TOOLS)
    return str(broken.value).replace(f"{folder}/", "")

"""Finds the folders of methods and tools, and what each holds: something that can be used, or what is wrong.

A folder is one of ours when it holds one of our files. Hidden folders are passed over, and links to folders
are not followed, so that no walk goes round for ever.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from programme import reader, tool
from programme.method import Method, Shelf, Tool
from programme.page import BrokenMethod
from programme.people import LANGUAGES
from programme.tool import Tools

__all__ = ["OWN", "BrokenMethod", "Found", "shelf", "survey"]

OWN = Path(__file__).parent / "methods"
FILES = frozenset({reader.FILE, tool.FILE, *(f"{language}.toml" for language in LANGUAGES)})


@dataclass(frozen=True, slots=True)
class Found:
    """One folder, and what it holds or why that cannot be used."""

    folder: Path
    holds: Method | Tool | BrokenMethod


def shelf(*roots: Path) -> Shelf:
    """Every method below the roots. Raises BrokenMethod, the first that `survey` finds."""
    methods: list[Method] = []
    for found in survey(*roots):
        if isinstance(found.holds, BrokenMethod):
            raise found.holds
        if isinstance(found.holds, Method):
            methods.append(found.holds)
    return Shelf(methods)


def survey(*roots: Path) -> tuple[Found, ...]:
    """All that lies below the roots, tools first, each folder once and with one complaint at most.

    No tool and no version of a method may be there twice, and what follows upon a method must be one.
    """
    folders = {os.path.realpath(folder): folder for root in roots for folder in _folders(root)}.values()
    its_tools = [folder for folder in folders if os.path.exists(folder / tool.FILE)]
    tools = _tried(its_tools, partial(_a_tool, {}))
    known = {one.holds.key: one.holds for one in tools if isinstance(one.holds, Tool)}
    methods = _tried((folder for folder in folders if folder not in its_tools), partial(_a_method, {}, known))
    return (*tools, *_followed(methods))


def _folders(root: Path) -> Iterator[Path]:
    """The folders of ours below a root, by name, and those that cannot be looked into."""
    unreadable: list[OSError] = []
    for here, below, files in os.walk(root, onerror=unreadable.append):
        below[:] = sorted(name for name in below if not name.startswith("."))
        if FILES.intersection(files):
            yield Path(here)
    yield from (Path(fault.filename) for fault in unreadable)


def _tried(folders: Iterable[Path], reading: Callable[[Path], Method | Tool]) -> list[Found]:
    """What reading each folder comes to."""
    return [Found(folder, _or_fault(folder, reading)) for folder in folders]


def _or_fault(folder: Path, reading: Callable[[Path], Method | Tool]) -> Method | Tool | BrokenMethod:
    try:
        if not folder.is_dir():
            raise BrokenMethod(folder, "", "is not a folder")
        return reading(folder)
    except BrokenMethod as broken:
        return broken


def _a_tool(seen: dict[str, Path], folder: Path) -> Tool:
    """The tool in a folder, unless it was seen in another."""
    found = tool.read_tool(folder)
    first = seen.setdefault(found.key, folder)
    if first is not folder:
        raise BrokenMethod(folder / tool.FILE, "key", f"{found.key} is in {first} already")
    return found


def _a_method(seen: dict[tuple[str, int], Path], known: Tools, folder: Path) -> Method:
    """The method in a folder, unless that version was seen in another."""
    found = reader.read(folder, known)
    first = seen.setdefault((found.key, found.version), folder)
    if first is not folder:
        raise BrokenMethod(
            folder / reader.FILE, "version", f"{found.key} {found.version} is in {first} already"
        )
    return found


def _followed(found: list[Found]) -> list[Found]:
    """The same, but what follows upon a method must be there; while one is broken, it may be that one."""
    methods = {one.folder: one.holds for one in found if isinstance(one.holds, Method)}
    if len(methods) < len(found):
        return found
    return _tried(methods, partial(_followed_by, methods))


def _followed_by(methods: Mapping[Path, Method], folder: Path) -> Method:
    """The folder's method, if what follows it is there."""
    keys = {method.key for method in methods.values()}
    for key in methods[folder].following:
        if key not in keys:
            raise BrokenMethod(folder / reader.FILE, "following", f"«{key}» is no method")
    return methods[folder]

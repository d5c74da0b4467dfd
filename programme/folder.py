"""Finds the folders of methods, tools and ready-made votes, and what each holds: something that can be used,
or what is wrong.

A folder is one of ours when it holds one of our files. Hidden folders are passed over, and links to folders
are not followed, so that no walk goes round for ever.
"""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from programme import reader, ready, tool
from programme.method import Method, Shelf, Tool
from programme.page import BrokenMethod
from programme.people import LANGUAGES
from programme.ready import VOTES, Ready
from programme.tool import Tools

__all__ = ["OWN", "VOTES", "BrokenMethod", "Found", "Held", "ready_votes", "shelf", "survey"]

OWN = Path(__file__).parent / "methods"
FILES = frozenset({reader.FILE, tool.FILE, ready.FILE, *(f"{language}.toml" for language in LANGUAGES)})


Held = Method | Tool | Ready
"""What a folder can hold."""


@dataclass(frozen=True, slots=True)
class Found:
    """One folder, and what it holds or why that cannot be used."""

    folder: Path
    holds: Held | BrokenMethod


def shelf(*roots: Path) -> Shelf:
    """Every method below the roots. Raises BrokenMethod, the first that `survey` finds."""
    return Shelf(held for held in _sound(*roots) if isinstance(held, Method))


def ready_votes(*roots: Path) -> Mapping[str, Ready]:
    """Every ready-made vote below the roots, by key. Raises BrokenMethod, the first that `survey` finds."""
    return {held.key: held for held in _sound(*roots) if isinstance(held, Ready)}


def _sound(*roots: Path) -> Iterator[Held]:
    for found in survey(*roots):
        if isinstance(found.holds, BrokenMethod):
            raise found.holds
        yield found.holds


def survey(*roots: Path) -> tuple[Found, ...]:
    """All that lies below the roots, tools and votes first, each folder once and with one complaint at most.

    Nothing may be there twice but a method in another version; what follows upon a method must be one, and
    the votes of its phases must be there, or among our own.
    """
    folders = {os.path.realpath(folder): folder for root in roots for folder in _folders(root)}.values()
    tools = _tried(_with(tool.FILE, folders), partial(_a_tool, {}))
    votes = _tried(_with(ready.FILE, folders), partial(_a_vote, {}))
    known = {one.holds.key: one.holds for one in tools if isinstance(one.holds, Tool)}
    asked = {*_our_votes(), *(one.holds.key for one in votes if isinstance(one.holds, Ready))}
    others = {one.folder for one in (*tools, *votes)}
    reading = partial(_a_method, {}, known, asked)
    return (*tools, *votes, *_followed(_tried((one for one in folders if one not in others), reading)))


def _with(file: str, folders: Iterable[Path]) -> list[Path]:
    return [folder for folder in folders if os.path.exists(folder / file)]


def _our_votes() -> set[str]:
    """The keys of our own votes, which are called as their folders are."""
    return {folder.name for folder in VOTES.iterdir() if folder.is_dir()}


def _folders(root: Path) -> Iterator[Path]:
    """The folders of ours below a root, by name, and those that cannot be looked into."""
    unreadable: list[OSError] = []
    for here, below, files in os.walk(root, onerror=unreadable.append):
        below[:] = sorted(name for name in below if not name.startswith("."))
        if FILES.intersection(files):
            yield Path(here)
    yield from (Path(fault.filename) for fault in unreadable)


def _tried(folders: Iterable[Path], reading: Callable[[Path], Held]) -> list[Found]:
    """What reading each folder comes to."""
    return [Found(folder, _or_fault(folder, reading)) for folder in folders]


def _or_fault(folder: Path, reading: Callable[[Path], Held]) -> Held | BrokenMethod:
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


def _a_vote(seen: dict[str, Path], folder: Path) -> Ready:
    """The vote in a folder, unless it was seen in another."""
    found = ready.read_ready(folder)
    first = seen.setdefault(found.key, folder)
    if first is not folder:
        raise BrokenMethod(folder / ready.FILE, "key", f"{found.key} is in {first} already")
    return found


def _a_method(
    seen: dict[tuple[str, int], Path], known: Tools, asked: Collection[str], folder: Path
) -> Method:
    """The method in a folder, unless that version was seen in another."""
    found = reader.read(folder, known, asked)
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

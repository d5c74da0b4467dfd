"""The same versions everywhere: whatever is installed for the bot, its tests and its tools is pinned."""

import json
import re
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import ROOT, name

LISTS = [ROOT / "constraints.txt", *sorted(ROOT.glob("*/**/requirements.txt"))]
LISTS = [file for file in LISTS if not {".venv", ".tools"} & set(file.parts)]
PACKAGES = [ROOT / folder / "package.json" for folder in ("play", "tests/pictures", "tests/package")]
EXTRAS = ("", "test", "check")


def pins(file: Path) -> dict[str, str]:
    """Version by name."""
    lines = file.read_text(encoding="utf-8").split()
    return {canonicalize_name(line.split("==")[0]): line.partition("==")[2] for line in lines}


def needed(package: str, extras: tuple[str, ...], known: set[str]) -> set[str]:
    """Everything a package leans on here, as far as it is installed; grows `known`."""
    try:
        wanted = [Requirement(line) for line in requires(package) or ()]
    except PackageNotFoundError:
        return known
    for one in wanted:
        here = one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in extras)
        if here and (key := canonicalize_name(one.name)) not in known:
            known.add(key)
            needed(key, ("", *one.extras), known)
    return known


def test_whatever_the_bot_and_its_tests_lean_on_is_pinned_to_what_is_installed() -> None:
    pinned = pins(ROOT / "constraints.txt")
    everything = needed("stafett", EXTRAS, set())
    assert len(everything) > 50
    assert sorted(everything - pinned.keys()) == []
    apart = {one for one in everything - {"mypy", "ruff"} if _installed(one) not in {pinned[one], ""}}
    assert apart == set()


@pytest.mark.parametrize("file", LISTS, ids=name)
def test_a_pin_names_exactly_one_version(file: Path) -> None:
    assert [one for one, pin in pins(file).items() if not re.fullmatch(r"\d[\w.]*", pin)] == []


@pytest.mark.parametrize("file", PACKAGES, ids=name)
def test_tools_from_npm_are_pinned_too(file: Path) -> None:
    asked = json.loads(file.read_text(encoding="utf-8"))["dependencies"]
    assert asked
    assert [one for one, pin in asked.items() if not re.fullmatch(r"\d+\.\d+\.\d+", pin)] == []


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""

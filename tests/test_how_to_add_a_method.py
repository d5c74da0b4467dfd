"""`docs/how-to/add-a-method.md` followed to the letter: in a clone, with its commands, edits and words.

Three things are otherwise than for its reader: the environment is the tests' own, and nothing is installed;
the bot is started within the test, and not by `make run`; and Teams is the tests' small real one.
"""

import asyncio
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from play.__main__ import BOT
from tests.house import ROOT
from tests.stories.cast import MONDAY, ROLES, Group
from tests.stories.stage import Stage, inputs, stage

DOCUMENT = ROOT / "docs" / "how-to" / "add-a-method.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RUN = "make run"

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")


def blocks() -> Iterator[tuple[str, str]]:
    """What is to be done, in order: commands, edits, and what one should see."""
    yield from BLOCK.findall(DOCUMENT.read_text(encoding="utf-8"))


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clean clone, whose environment is installed and in truth the one the tests run in."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").replace("/", "").split()
    clone = tmp_path / "stafett"
    shutil.copytree(ROOT, clone, ignore=shutil.ignore_patterns(".git", "pictures", *ignored))
    python = clone / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    for stamp in (".made", ".bot"):
        (clone / ".venv" / stamp).touch()
    return clone


def apply(edit: str, clone: Path) -> None:
    """Makes the lines with a plus of those with a minus, in the file that the first line names."""
    named, *lines = edit.splitlines()
    file = (clone / named.removeprefix("--- ")).resolve()
    content = file.read_text(encoding="utf-8").splitlines()
    before = [line[1:] for line in lines if line.startswith("-")]
    after = [line[1:] for line in lines if line.startswith("+")]
    for old, new in zip(before, after, strict=True):
        at = content.index(old)
        content[at] = new
    file.write_text("\n".join(content) + "\n", encoding="utf-8")


def carry_out(commands: str, clone: Path) -> str:
    """What the commands say."""
    done = subprocess.run(["sh", "-c", commands], cwd=clone, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def follow(clone: Path) -> Iterator[str]:
    """Every block carried out but the start of the bot, which is handed back when its turn has come."""
    said = ""
    for kind, block in blocks():
        if kind == "sh" and RUN in block:
            yield block
        elif kind == "sh":
            said = carry_out(block, clone)
        elif kind == "diff":
            apply(block, clone)
        else:
            assert [line for line in block.splitlines() if line not in said.splitlines()] == [], said


async def begin_a_group(on: Stage, workplace: str) -> str:
    """A group begins on the method with the words that the document gives; what its chat then shows."""
    group = Group(on)
    await on.teams.install(group.leader.person, group.chat)
    form = await group.leader.writes(told("start"), group.chat)
    offered = next(part["choices"] for part in inputs(form) if part["label"] == told("Opplegg"))
    method = next(choice["value"] for choice in offered if choice["title"] == told("Kaffepraten"))
    filled = {"name": workplace, "owner": "Vestbygd", "method": method}
    await group.leader.presses(told("Opprett gruppa"), group.chat, **filled)
    for actor, role in zip(group.everyone, ROLES, strict=True):
        assert told(f"spill {role}")
        await on.settle()
        await actor.presses(told(f"Jeg er {role}"), group.chat)
    await on.settle()
    await group.leader.presses(told("Sett i gang"), group.chat)
    await on.settle()
    return on.seen_in(group.chat)


def told(words: str) -> str:
    """The words, which the document must give too."""
    assert f"«{words}»" in DOCUMENT.read_text(encoding="utf-8").replace("\n", " ")
    return words


def settings_of(start: str) -> dict[str, str]:
    """The settings that a command gives before it starts the bot."""
    *given, make, errand = shlex.split(start)
    assert [make, errand] == RUN.split()
    return dict(one.split("=", 1) for one in given)


@pytest.mark.long
def test_who_follows_the_document_begins_a_group_on_a_method_of_their_own(
    clone: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(clone)  # the document's paths are told from there
    kept = tmp_path / "play.db"
    steps = follow(clone)
    settings = settings_of(next(steps))
    read_there = {path.name for path in clone.parent.glob("our-methods/*")}

    async def on_a(day: datetime, workplace: str) -> str:
        async with stage(f"sqlite:///{kept}", day, **settings) as on:
            return await begin_a_group(on, workplace)

    board = asyncio.run(on_a(MONDAY, "Solbakken"))
    assert "Smake" in board
    assert read_there == {"kaffepraten"}
    assert list(steps) == []
    assert "Smake" in asyncio.run(on_a(MONDAY + timedelta(days=1), "Bakkebo"))
    with closing(sqlite3.connect(kept)) as database:
        begun = database.execute("SELECT method, version FROM hms_group ORDER BY version").fetchall()
    assert begun == [("kaffepraten", 1), ("kaffepraten", 2)]
    assert "Smake" in (clone / "methods.html").read_text(encoding="utf-8")


def test_make_run_starts_the_bot_with_the_settings_it_is_given(clone: Path) -> None:
    """The one step of the document that is not carried out: from `make run` to the bot's own settings."""
    assert carry_out("make --silent --dry-run run", clone).splitlines()[-1] == ".venv/bin/python -m play"
    assert (sys.executable, "-m", "bot.play") == BOT
    nowhere = {**os.environ, "STAFETT_METHODS_DIR": "nowhere"}
    ended = subprocess.run(BOT, cwd=clone, env=nowhere, capture_output=True, text=True, check=False)
    assert ended.stderr == "STAFETT_METHODS_DIR must name a folder that exists.\n"

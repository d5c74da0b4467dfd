"""Importing the bot does nothing: no file, no socket, no database, no look at the environment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT, files, name

RUN_BY_ALEMBIC = "storage/migrations/env.py"
"""The one file that acts when it is read: alembic runs it, and hands it the connection."""
HARMLESS = ("/zoneinfo/", "environ PYDANTIC_DISABLE_PLUGINS")
"""The rules of Norway's clock, and what pydantic asks for by itself whenever a class of rows is made."""

WATCH = '''
import gc, importlib, json, os, sys, threading
root, modules = sys.argv[1], sys.argv[2:]
sys.path.insert(0, root)
rooms = tuple(os.path.join(root, module.split(".")[0], "") for module in modules)
found = []

def doer():
    """The file of ours that acts, itself or through a library; none while an import is on its way."""
    frame = sys._getframe(2)
    while frame and "importlib" not in frame.f_code.co_filename:
        if frame.f_code.co_filename.startswith(rooms):
            return os.path.relpath(frame.f_code.co_filename, root)
        frame = frame.f_back

def seen(event, args):
    if event.startswith(("open", "socket.", "sqlite3.", "subprocess.", "os.")) and (file := doer()):
        found.append(f"{file}: {event} {args[:1]}")

class Environ(dict):
    def __getitem__(self, key):
        if file := doer():
            found.append(f"{file}: environ {key}")
        return super().__getitem__(key)
    def get(self, key, default=None):
        if file := doer():
            found.append(f"{file}: environ {key}")
        return super().get(key, default)

before = dict(os.environ)
os.environ = Environ(before)
sys.addaudithook(seen)
for module in modules:
    importlib.import_module(module)
held = {"Engine", "Connection", "AsyncClient", "Client", "ClientSession", "AsyncIOScheduler"}
found += [f"a {type(one).__name__} is open" for one in gc.get_objects() if type(one).__name__ in held]
found += [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
found += ["the environment was changed"] if dict(os.environ) != before else []
print(json.dumps(found))
'''


def on_import(root: Path, *modules: str, where: Path) -> list[str]:
    """What happens while the modules below `root` are imported, in a process without an environment."""
    command = [sys.executable, "-c", WATCH, str(root), *modules]
    done = subprocess.run(command, cwd=where, env={}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = [*json.loads(done.stdout), *(f"{one.name} was left" for one in where.iterdir())]
    return [one for one in found if not any(known in one for known in HARMLESS)]


def test_importing_every_module_of_the_bot_does_nothing(tmp_path: Path) -> None:
    parts = [name(file).removesuffix(".py").removesuffix("/__init__") for file in files()]
    modules = [part.replace("/", ".") for part in parts if f"{part}.py" != RUN_BY_ALEMBIC]
    assert on_import(ROOT, *modules, where=tmp_path) == []


@pytest.mark.parametrize(
    "act",
    [
        "open(__file__)",
        "import pathlib; pathlib.Path(__file__).read_text()",
        "import os; os.environ.get('HOME')",
        "import os; os.getenv('HOME')",
        "import socket; socket.socket()",
        "import sqlite3; sqlite3.connect(':memory:')",
        "import sqlalchemy; engine = sqlalchemy.create_engine('sqlite://')",
        "import httpx; client = httpx.AsyncClient()",
        "open('left', 'w').close()",
        "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()",
    ],
)
def test_whatever_a_module_does_on_import_is_seen(act: str, tmp_path: Path) -> None:
    where = tmp_path / "where"
    where.mkdir()
    (tmp_path / "hasty").mkdir()
    (tmp_path / "hasty" / "__init__.py").write_text(act, encoding="utf-8")
    assert on_import(tmp_path, "hasty", where=where) != []

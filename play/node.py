"""Tools that come from npm: installed once, in their own room under `.tools`, never beside the bot."""

import shutil
import subprocess
from pathlib import Path

TOOLS = Path(__file__).resolve().parent.parent / ".tools"


class NoNode(Exception):
    """Node and npm are not on this machine."""


class NotInstalled(Exception):
    """npm could not install what the manifest asks for."""


def node() -> str:
    """The path of Node; `NoNode` when it or npm is missing."""
    found = shutil.which("node")
    if not found or not shutil.which("npm"):
        raise NoNode("Node 18 or newer and npm are needed: https://nodejs.org, or `apt install nodejs npm`.")
    return found


def installed(manifest: Path, room: str) -> Path:
    """The `node_modules` folder holding exactly what `manifest` (a package.json) asks for.

    A copy of the manifest beside it is the stamp: the same text means nothing is to be done.
    Raises `NoNode` or `NotInstalled`.
    """
    node()
    home = TOOLS / room
    stamp = home / "installed.json"
    if not (stamp.exists() and stamp.read_text() == manifest.read_text()):
        _install(manifest, home)
        stamp.write_text(manifest.read_text())
    return home / "node_modules"


def _install(manifest: Path, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(manifest, home / "package.json")
    npm = shutil.which("npm") or "npm"
    quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"]
    done = subprocess.run([npm, "install", *quiet], cwd=home, check=False)
    if done.returncode != 0:
        raise NotInstalled(f"npm install ended with code {done.returncode} in {home}.")

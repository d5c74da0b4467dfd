"""Starting: a wrong setting or method is one sentence and exit code 2; the log repeats no word of anybody."""

import io
import logging
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.logs import Line

ROOT = Path(__file__).resolve().parents[2]
METHOD = ROOT / "tests" / "programme" / "methods" / "kaffepraten_1"


def start(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """The bot in production, with these settings alone."""
    env = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    env |= {"DATABASE_URL": f"sqlite:///{folder}/x.db", "PYTHONIOENCODING": "utf-8", **settings}
    command = [sys.executable, "-m", "bot"]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_without_an_identity_it_refuses_to_start_and_says_what_is_missing(tmp_path: Path) -> None:
    ended = start(tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "MicrosoftAppId is missing" in ended.stderr


@pytest.mark.long
def test_a_broken_method_stops_the_start_with_file_place_and_reason(tmp_path: Path) -> None:
    folder = tmp_path / "methods" / "mine"
    shutil.copytree(METHOD, folder)
    file = folder / "method.toml"
    file.write_text(file.read_text("utf-8").replace("open_days", "open_dayz"), "utf-8")
    ended = start(
        tmp_path, STAFETT_DANGEROUSLY_ALLOW_ANYONE="1", STAFETT_METHODS_DIR=str(tmp_path / "methods")
    )
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert str(file) in ended.stderr
    assert "open_dayz" in ended.stderr


def test_the_log_tells_action_and_identifiers_but_not_an_exceptions_text() -> None:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Line("%(levelname)s %(message)s"))
    log = logging.getLogger("test.line")
    log.addHandler(handler)
    log.propagate = False
    secret = "taushets" + "belagt"
    try:
        raise ValueError(secret)
    except ValueError:
        log.exception("fault", extra={"action": "test.failed", "parcel": "p-1", "why": ""})
    said = out.getvalue()
    assert said.startswith("ERROR fault action=test.failed parcel=p-1\n")
    assert "ValueError" in said
    assert "test_start.py" in said
    assert secret not in said


@pytest.mark.long
def test_a_database_that_is_none_of_ours_is_a_sentence(tmp_path: Path) -> None:
    ended = start(tmp_path, STAFETT_DANGEROUSLY_ALLOW_ANYONE="1", DATABASE_URL="mysql://somewhere/x")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "DATABASE_URL" in ended.stderr


def test_a_port_that_is_taken_is_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = start(tmp_path, STAFETT_DANGEROUSLY_ALLOW_ANYONE="1", PORT=str(port))
    assert ended.returncode == 2
    assert f"PORT {port}" in ended.stderr.splitlines()[-1]

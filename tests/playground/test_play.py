"""`make run` for somebody who lacks something."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from play.__main__ import main
from play.child import end, free_port, is_taken

ECHO = [sys.executable, "-m", "tests.playground.echo_bot"]
START = "import sys; from play.__main__ import main; sys.exit(main({bot!r}, {port}, {page}))"


@contextmanager
def _playing(bot: list[str], port: int, page: int, path: str) -> Iterator[subprocess.Popen[str]]:
    script = START.format(bot=bot, port=port, page=page)
    env = {**os.environ, "PATH": path}
    play = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=env)
    try:
        yield play
    finally:
        end(play)  # type: ignore[arg-type]


def _says(play: subprocess.Popen[str], words: str) -> bool:
    assert play.stdout
    return any(words in line for line in play.stdout)


def test_a_taken_port_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        taken = holder.getsockname()[1]
        assert main(ECHO, taken, free_port()) == 1
    assert f"Port {taken} is taken, and the bot needs it." in capsys.readouterr().out


def test_without_node_the_bot_runs_alone_and_ends_when_asked(tmp_path: Path) -> None:
    port = free_port()
    with _playing([*ECHO, str(port)], port, free_port(), str(tmp_path)) as play:
        assert _says(play, f"The bot runs alone at http://127.0.0.1:{port}/api/messages.")
        assert _says(play, "https://nodejs.org")
        play.send_signal(signal.SIGINT)
        assert _says(play, "Good bye.")
        assert play.wait(20) == 0
    assert not is_taken(port)


def test_both_answer_and_both_end(tmp_path: Path) -> None:
    port, page = free_port(), free_port()
    with _playing([*ECHO, str(port)], port, page, os.environ["PATH"]) as play:
        assert _says(play, f"Open http://localhost:{page}")
        assert is_taken(port)
        assert is_taken(page)
        play.send_signal(signal.SIGTERM)
        assert play.wait(20) == 0
    assert not is_taken(port)
    assert not is_taken(page)


def test_a_bot_that_cannot_start_is_not_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([sys.executable, "-c", "raise SystemExit(2)"], free_port(), free_port()) == 1
    assert "The bot ended with code 2 before it was ready." in capsys.readouterr().out


def test_the_bot_listens_where_it_is_looked_for_whatever_the_environment_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    monkeypatch.setenv("PORT", "1")
    told = f"import os; raise SystemExit(7 if os.environ['PORT'] == '{port}' else 2)"
    assert main([sys.executable, "-c", told], port, free_port()) == 1
    assert "The bot ended with code 7 before it was ready." in capsys.readouterr().out

"""Files over HTTP: what comes with them, what a wrong link gets, and that nobody reads a link in the log."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import files as bot_files
from bot.files import Files, disposition
from bot.logs import Line
from bot.web import application, serve
from dialogs.link import File
from tests.dialogs.desk import new_house

SECRET = "Ab0-_" * 8 + "xyz"
AT = datetime(2026, 8, 24, 8, tzinfo=UTC)
NAME = 'framdriftsplan Sølvhøgda "øst"/vest 2026-08-24.png'


@dataclass
class Stage:
    client: httpx.AsyncClient
    asked: list[str]


@pytest.fixture
def made() -> list[File | Exception | None]:
    """What a good link leads to."""
    return [File(NAME, "image/png", lambda: b"\x89PNG")]


@asynccontextmanager
async def stage(made: list[Any], monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    asked: list[str] = []

    def fetched(work: Any, *, house: Any, secret: str, at: datetime) -> File | None:
        asked.append(secret)
        if isinstance(made[0], Exception):
            raise made[0]
        return made[0] if secret == SECRET else None

    async def run(do: Any) -> Any:
        return do(None)

    async def ready() -> bool:
        return True

    monkeypatch.setattr(bot_files, "fetched", fetched)
    app = application(None, ready, lambda: AT, Files(new_house(), run))
    async with serve(app, "127.0.0.1", 0) as port:
        url = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=5) as client:
            yield Stage(client, asked)


def test_a_good_link_gives_the_file_to_save_and_nobody_keeps_a_copy(made, monkeypatch) -> None:
    async def story() -> None:
        async with stage(made, monkeypatch) as on:
            answer = await on.client.get(f"/files/{SECRET}")
            assert (answer.status_code, answer.content) == (200, b"\x89PNG")
            assert answer.headers["content-type"] == "image/png"
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["content-disposition"].startswith("attachment; ")
            assert "server" not in answer.headers

    asyncio.run(story())


def test_a_preview_may_ask_for_the_head_alone(made, monkeypatch) -> None:
    async def story() -> None:
        async with stage(made, monkeypatch) as on:
            answer = await on.client.head(f"/files/{SECRET}")
            assert (answer.status_code, answer.content) == (200, b"")
            assert answer.headers["content-type"] == "image/png"
            assert (await on.client.post(f"/files/{SECRET}")).status_code == 405

    asyncio.run(story())


def test_a_wrong_link_gets_a_kind_sentence_and_learns_nothing(made, monkeypatch) -> None:
    async def story() -> None:
        async with stage(made, monkeypatch) as on:
            wrong = (SECRET[::-1], SECRET[:-1], SECRET + "a", "x", "%C3%A6" * 43, "%00" * 43, "..%2f" * 9)
            told = {(await on.client.get(f"/files/{secret}")).text for secret in wrong}
            assert told == {new_house().words["nb"]("file-gone")}
            answer = await on.client.get(f"/files/{SECRET[::-1]}")
            assert answer.status_code == 404
            assert answer.headers["content-type"] == "text/plain; charset=utf-8"
            assert answer.headers["cache-control"] == "no-store"
            assert set(on.asked) == {SECRET[::-1]}, "what is no secret is not even looked up"

    asyncio.run(story())


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """All that was logged, but for what the client of these tests tells of itself."""
    return "".join(Line().format(r) for r in caplog.records if not r.name.startswith(("httpx", "httpcore")))


@pytest.mark.parametrize("during", ["looking", "making"])
def test_our_own_fault_is_told_kindly_and_logged_by_its_kind(during: str, made, monkeypatch, caplog) -> None:
    def broken() -> bytes:
        raise ValueError(SECRET)

    made[0] = ValueError(SECRET) if during == "looking" else File("x.png", "image/png", broken)

    async def story() -> None:
        async with stage(made, monkeypatch) as on:
            answer = await on.client.get(f"/files/{SECRET}")
            assert (answer.status_code, answer.text) == (500, new_house().words["nb"]("file-sorry"))

    with caplog.at_level(logging.DEBUG):
        asyncio.run(story())
    assert [record.action for record in caplog.records if record.name == "bot.files"] == ["files.failed"]
    assert SECRET not in logged(caplog)


def test_the_secret_is_not_in_the_log_whatever_becomes_of_it(made, monkeypatch, caplog) -> None:
    async def story() -> None:
        async with stage(made, monkeypatch) as on:
            for secret in (SECRET, SECRET[::-1]):
                await on.client.get(f"/files/{secret}")

    with caplog.at_level(logging.DEBUG):
        asyncio.run(story())
    assert SECRET not in logged(caplog)
    assert SECRET[::-1] not in logged(caplog)


def test_without_files_there_is_no_such_address() -> None:
    async def ready() -> bool:
        return True

    async def story() -> None:
        client = httpx.AsyncClient(trust_env=False, timeout=5)
        async with client, serve(application(None, ready), "127.0.0.1", 0) as port:
            assert (await client.get(f"http://127.0.0.1:{port}/files/{SECRET}")).status_code == 404

    asyncio.run(story())


def test_the_name_is_kept_in_norwegian_and_in_plain_letters_for_who_cannot_read_them() -> None:
    assert disposition("Sølvhøgda på Åsen.png") == (
        'attachment; filename="Solvhogda pa Asen.png"; '
        "filename*=UTF-8''S%C3%B8lvh%C3%B8gda%20p%C3%A5%20%C3%85sen.png"
    )


@given(st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from("／＂＼．"), max_size=60))
def test_no_name_breaks_out_of_the_header_or_of_a_folder(name: str) -> None:
    header = disposition(name)
    assert header.isascii()
    assert header.isprintable()
    assert header.count('"') == 2
    simple = header.split('"')[1]
    assert simple
    assert not set(simple) & set("\\/:*?<>|;%")
    assert not simple.startswith(".")

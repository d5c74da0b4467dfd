"""The progress plan from a typed word to a picture on the disk, over HTTP, in the whole bot."""

import asyncio
import io

import httpx
from PIL import Image

from tests.stories.cast import MONDAY, set_out
from tests.stories.stage import Stage, parts, stage

HOME = "https://stafett.example"


def test_a_leader_takes_the_progress_plan_along_as_a_picture(database_url: str) -> None:
    asyncio.run(_story(database_url))


async def _story(database_url: str) -> None:
    async with stage(database_url, MONDAY, STAFETT_PUBLIC_URL=HOME) as on:
        group = await set_out(on)
        card = await group.leader.writes("framdrift")
        (link,) = [part["url"] for part in parts(card) if part.get("type") == "Action.OpenUrl"]
        assert link.startswith(f"{HOME}/files/")
        for _ in range(2):  # a preview looks first
            answer = await _fetched(on, link)
            assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
        assert "Solbakken%20sykehjem%202026-08-24.png" in answer.headers["content-disposition"]
        assert Image.open(io.BytesIO(answer.content)).size == (1600, 900)
        await on.wait(minutes=16)
        late = await _fetched(on, link)
        assert late.status_code == 404
        assert "Be om en ny i Teams" in late.text


async def _fetched(on: Stage, link: str) -> httpx.Response:
    """The link as a browser opens it, which reaches this machine by another name."""
    here = link.replace(HOME, f"http://127.0.0.1:{on.bot.port}")
    async with httpx.AsyncClient(trust_env=False, timeout=10) as browser:
        return await browser.get(here)

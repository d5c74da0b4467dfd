"""What can be asked for over HTTP, and how little strangers learn from it."""

import asyncio
from datetime import datetime

import httpx

from bot.door import Answered
from bot.web import application, serve
from tests.bot.stage import stage


def _client() -> httpx.AsyncClient:
    return httpx.AsyncClient(trust_env=False, timeout=5)


def test_health_says_that_the_process_lives_and_no_more() -> None:
    async def story() -> None:
        async with stage() as on, _client() as client:
            on.ready = False
            answer = await client.get(f"{on.url}/health")
            assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
            assert "server" not in answer.headers

    asyncio.run(story())


def test_ready_says_yes_or_no() -> None:
    async def story() -> None:
        async with stage() as on, _client() as client:
            assert (await client.get(f"{on.url}/ready")).status_code == 200
            on.ready = False
            answer = await client.get(f"{on.url}/ready")
            assert (answer.status_code, answer.json()) == (503, {"status": "not ready"})

    asyncio.run(story())


def test_nothing_else_is_there() -> None:
    async def story() -> None:
        async with stage() as on, _client() as client:
            for path in ("/", "/api", "/api/messages/", "/metrics", "/health/x", "/%2e%2e/etc/passwd"):
                assert (await client.get(f"{on.url}{path}")).status_code == 404
            assert (await client.get(f"{on.url}/api/messages")).status_code == 405

    asyncio.run(story())


def test_what_a_web_page_can_post_unasked_is_not_read() -> None:
    async def story() -> None:
        async with stage(app_id="") as on, _client() as client:
            for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
                headers = {"Content-Type": kind} if kind else {}
                answer = await client.post(f"{on.url}/api/messages", content=b"{}", headers=headers)
                assert answer.status_code == 415
            assert on.desk.turns == []

    asyncio.run(story())


class Slow:
    """A door that takes its time, and says when somebody is inside."""

    def __init__(self) -> None:
        self.inside, self.go = asyncio.Event(), asyncio.Event()

    async def receive(self, authorization: str | None, body: bytes, at: datetime) -> Answered:
        self.inside.set()
        await self.go.wait()
        return Answered(200, b"{}")


def test_a_turn_under_way_is_finished_before_the_server_stops() -> None:
    async def ready() -> bool:
        return True

    async def story() -> None:
        door = Slow()
        async with _client() as client:
            async with serve(application(door, ready), "127.0.0.1", 0) as port:
                url = f"http://127.0.0.1:{port}/api/messages"
                asking = asyncio.create_task(client.post(url, json={}))
                await door.inside.wait()
                asyncio.get_running_loop().call_later(0.1, door.go.set)
            assert (await asking).status_code == 200

    asyncio.run(story())

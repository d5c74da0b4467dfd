"""Answers that break off, hang, are garbage or far too long: what Teams took is never sent twice for them,
and what it may not have taken is tried again by the postman alone, within the pace."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.connector import LIMIT, Connector
from bot.gate import Gate
from bot.post import NoRoster, Post
from programme.delivery import Address, Gone, Outcome, Parcel, Sent, TryAgain
from tests.bot.stage import CARD, stage

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]

LETTER = ("POST", CARD, "")
CHANGE = ("PUT", CARD, "17")
RECALL = ("DELETE", None, "17")
NO_WORD = b""


class Server:
    """Reads whole requests and answers each the same way; afterwards it closes."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode().split("\r\n")
                self.asked.append(lines[0].split(" ")[0])
                sizes = [line.split(":")[1] for line in lines if line.lower().startswith("content-length")]
                await reader.readexactly(int(sizes[0]) if sizes else 0)
                await self.answer(writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.close()


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[Server]:
    one = Server(answer)
    listening = await asyncio.start_server(one.serve, "127.0.0.1", 0)
    one.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
    try:
        yield one
    finally:
        listening.close()


@asynccontextmanager
async def post() -> AsyncIterator[Post]:
    """A post with little patience."""
    gate = Gate(None)
    connector = Connector(None, gate, within=0.3)
    try:
        yield Post(connector, gate)
    finally:
        await connector.close()


def says(words: bytes, then: str = "close") -> Answer:
    """Says this, and then closes, resets the connection, hangs, or goes on."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(words)
        await writer.drain()
        if then == "hang":
            await asyncio.Event().wait()
        elif then == "reset":
            writer.transport.abort()
        elif then == "close":
            writer.close()

    return answer


def sends(parcel: tuple, answer: Answer) -> tuple[Outcome, list[str]]:
    """What the post says of it, and what the server was asked."""

    async def story() -> tuple[Outcome, list[str]]:
        async with server(answer) as there, post() as own:
            _, card, replaces = parcel
            to = Address("tenant", there.url, "28:bot", "19:x@thread.v2")
            return await own.send(Parcel("1", to, card, "Stoppunkt", replaces)), there.asked

    return asyncio.run(story())


@pytest.mark.parametrize("parcel", [LETTER, CHANGE, RECALL], ids=lambda parcel: parcel[0])
@pytest.mark.parametrize("then", ["close", "reset", "hang"])
@pytest.mark.parametrize("words", [NO_WORD, b"HTTP/1.1 2", b"HTTP/1.1 201 Created\r\nContent-"])
def test_without_a_status_it_is_tried_again_and_by_nobody_but_the_postman(
    parcel: tuple, then: str, words: bytes
) -> None:
    new = parcel is LETTER  # which may have arrived, and then comes twice; the others can be repeated
    assert sends(parcel, says(words, then)) == (TryAgain(None, "Unanswered", perhaps=new), [parcel[0]])


@pytest.mark.parametrize("words", [b"Teams er nede\r\n\r\n", b"\0" * 99, b"HTTP/9.9 x y\r\n\r\n"])
def test_what_is_no_http_is_no_status(words: bytes) -> None:
    assert sends(LETTER, says(words)) == (TryAgain(None, "Unanswered", perhaps=True), ["POST"])


TAKEN = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
ODD = {
    "no body": b"Content-Length: 0\r\n\r\n",
    "no id": b'Content-Length: 9\r\n\r\n{"ok": 1}',
    "garbage": b"Content-Length: 5\r\n\r\n\xff\xfe<h>",
    "breaks off": b'Content-Length: 99\r\n\r\n{"id": "1',
    "breaks off between chunks": b'Transfer-Encoding: chunked\r\n\r\n4\r\n{"id\r\n',
    "is not packed as it says": b"Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n{'id': 1}",
    "10 MB": b"Content-Length: 10000000\r\n\r\n" + b" " * 10_000_000,
    "an id after too much": b"\r\n" + b" " * LIMIT + b'{"id": "1"}',
}


@pytest.mark.parametrize("then", ["close", "reset", "hang"])
@pytest.mark.parametrize("odd", ODD)
def test_with_a_good_status_it_has_been_taken_whatever_the_body_is(odd: str, then: str) -> None:
    outcome, asked = sends(LETTER, says(TAKEN + ODD[odd], then))
    assert (outcome, asked) == (Sent("", "19:x@thread.v2"), ["POST"])


def test_a_body_that_turns_into_garbage_takes_nothing_back() -> None:
    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(TAKEN + b"Transfer-Encoding: chunked\r\n\r\n")
        await asyncio.sleep(0.05)
        await says(b"mange\r\n")(writer)

    assert sends(LETTER, answer) == (Sent("", "19:x@thread.v2"), ["POST"])


def test_a_change_that_was_taken_keeps_the_id_it_had() -> None:
    outcome, _ = sends(CHANGE, says(TAKEN + ODD["breaks off"]))
    assert outcome == Sent("17", "19:x@thread.v2")


def test_a_refusal_that_breaks_off_is_a_refusal() -> None:
    words = b"HTTP/1.1 429 Too Many\r\nRetry-After: 2.5\r\nContent-Length: 99\r\n\r\n{"
    assert sends(LETTER, says(words)) == (TryAgain(timedelta(seconds=3), "429"), ["POST"])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_gone_and_leads_nobody_elsewhere(status: int) -> None:
    async def story() -> None:
        async with server(says(TAKEN + ODD["no id"])) as elsewhere:
            where = f"HTTP/1.1 {status} x\r\nLocation: {elsewhere.url}\r\nContent-Length: 0\r\n\r\n".encode()
            async with server(says(where)) as there, post() as own:
                to = Address("tenant", there.url, "28:bot", "19:x@thread.v2")
                assert await own.send(Parcel("1", to, CARD, "x")) == Gone(str(status))
            assert elsewhere.asked == []

    asyncio.run(story())


@pytest.mark.parametrize("odd", ["no body", "no id", "garbage", "breaks off", "10 MB"])
def test_half_a_roster_is_no_roster(odd: str) -> None:
    async def story() -> None:
        async with server(says(TAKEN + ODD[odd])) as there, post() as own:
            with pytest.raises(NoRoster):
                await own.members(Address("tenant", there.url, "28:bot", "19:x@thread.v2"))

    asyncio.run(story())


@pytest.mark.parametrize("parcel", [LETTER, CHANGE, RECALL], ids=lambda parcel: parcel[0])
def test_a_kept_connection_that_breaks_is_no_leave_to_ask_twice(parcel: tuple) -> None:
    async def story() -> None:
        answers = [says(TAKEN + ODD["no id"], "go on"), says(NO_WORD, "close")]

        async def answer(writer: asyncio.StreamWriter) -> None:
            await answers.pop(0)(writer)

        async with server(answer) as there, post() as own:
            _, card, replaces = parcel
            to = Address("tenant", there.url, "28:bot", "19:x@thread.v2")
            assert isinstance(await own.send(Parcel("1", to, CARD, "x")), Sent)
            assert isinstance(await own.send(Parcel("2", to, card, "x", replaces)), TryAgain)
            assert there.asked == ["POST", parcel[0]]

    asyncio.run(story())


def test_where_no_trusted_token_leads_is_never_called() -> None:
    async def story() -> None:
        async with server(says(TAKEN + ODD["no id"])) as stranger, stage() as on:
            kari = on.teams.person("Kari Nordmann")
            said = on.teams.activity(kari, on.teams.personal(kari), "message", text="hjelp")
            forged = on.teams.identity.sign(on.teams.identity.claims(stranger.url) | {"iss": "stranger"})
            for token in (None, "Bearer ", f"Bearer {forged}"):
                answer = await on.teams.say(said | {"serviceUrl": stranger.url}, token)
                assert answer.status == 401
            assert on.desk.turns == []
            assert stranger.asked == []

    asyncio.run(story())

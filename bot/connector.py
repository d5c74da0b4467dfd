"""What we say to Teams: an asynchronous client for the few connector calls we need, over one warm session.

Calls: Bot Framework «Connector REST API», v3. Whatever goes wrong on the way is an answer, not an exception,
and every single request passes the gate.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import aiohttp

from bot.credentials import Credentials, NoToken
from bot.gate import Gate, Trip
from bot.outcomes import (
    NO_CONVERSATION,
    NO_TOKEN,
    PACED,
    UNANSWERED,
    UNREACHABLE,
    UNSAYABLE,
    UNVOUCHED,
    Heard,
    heard_from,
)
from bot.settings import is_loopback
from programme.delivery import Address

log = logging.getLogger(__name__)

CARD = "application/vnd.microsoft.card.adaptive"
LIMIT = 256 * 1024  # bytes of an answer that are read
_WITHIN = 15.0  # seconds from departure to the end of the answer
_CONNECT = 5.0  # seconds of these to reach Teams at all
_PATIENCE = 35.0  # seconds at the gate where no person waits: longer than any window but the hour's
_PER_HOST = 256  # connections; the gate lets through fewer, but for many tenants while Teams hangs


@dataclass(frozen=True, slots=True)
class _Call:
    """One operation: where, what, and how it passes the gate. `path` is below the conversations."""

    method: str
    to: Address
    path: str
    body: Mapping[str, Any] | None = None
    reads: bool = False
    urgent: bool = False


class _NotReached(aiohttp.ClientConnectionError):
    """There was no connection, so nothing has left."""


class _Held(Exception):
    """The gate lets nothing through for too long."""


def message(card: Mapping[str, Any], summary: str, reply_to: str = "") -> dict[str, Any]:
    """A message that is one card. Never with a text beside it: Teams would split it and give no id back."""
    activity = {
        "type": "message",
        "summary": summary,
        "attachments": [{"contentType": CARD, "content": card}],
    }
    return activity | {"replyToId": reply_to} if reply_to else activity


def thread_of(to: Address) -> str:
    """The thread as the gate knows it: a reply below a post in a channel counts as the channel's."""
    return to.thread.partition(";messageid=")[0]


class Connector:
    """Opens its session when made, so make it in a running loop, and `close` it.

    Only vouched service URLs are called: one reaches us in an activity whose token claimed the very same URL.
    Beyond that, our token goes nowhere but over https (or to this machine), and in local play,
    where nobody vouches and no token is sent (`credentials` is None), only to this machine.
    `within` is how many seconds an answer may take, `patience` how many a letter may stand at the gate.
    """

    def __init__(
        self,
        credentials: Credentials | None,
        gate: Gate,
        within: float = _WITHIN,
        patience: float = _PATIENCE,
    ) -> None:
        self._credentials = credentials
        self._gate = gate
        self._patience = patience
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, limit_per_host=_PER_HOST, keepalive_timeout=60),
            timeout=aiohttp.ClientTimeout(total=within, connect=min(within, _CONNECT)),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
        )

    async def close(self) -> None:
        await self._session.close()

    async def send(self, to: Address, activity: Mapping[str, Any], *, urgent: bool = False) -> Heard:
        """Says something in a conversation; `Heard.id` is the new message's. A person waits for what is
        `urgent`."""
        path = f"/{_part(to.conversation)}/activities"
        return await self._call(_Call("POST", to, path, activity, urgent=urgent))

    async def update(self, to: Address, message: str, activity: Mapping[str, Any]) -> Heard:
        """Replaces a message that we sent before."""
        path = f"/{_part(to.conversation)}/activities/{_part(message)}"
        return await self._call(_Call("PUT", to, path, {**activity, "id": message}))

    async def delete(self, to: Address, message: str) -> Heard:
        """Takes a message away that we sent before."""
        path = f"/{_part(to.conversation)}/activities/{_part(message)}"
        return await self._call(_Call("DELETE", to, path))

    async def create_conversation(self, to: Address) -> Heard:
        """Opens the private chat with a person, or finds it again; `Heard.id` is the conversation's."""
        wish = {
            "bot": {"id": to.bot},
            "members": [{"id": to.user}],
            "isGroup": False,
            "tenantId": to.tenant,
            "channelData": {"tenant": {"id": to.tenant}},
        }
        heard = await self._call(_Call("POST", to, "", wish))
        return heard if heard.id or not heard.ok else Heard(0, NO_CONVERSATION)

    async def members(self, to: Address, token: str = "", size: int = 200) -> Heard:
        """One page of who is there: `body` holds `members` and, if there are more, `continuationToken`."""
        query = urlencode({"pageSize": size} | ({"continuationToken": token} if token else {}))
        return await self._call(
            _Call("GET", to, f"/{_part(to.conversation)}/pagedmembers?{query}", reads=True)
        )

    async def _call(self, call: _Call) -> Heard:
        if not self._may_call(call.to.service_url):
            log.error("service url refused", extra={"action": "connector.unvouched"})
            return Heard(0, UNVOUCHED)
        try:
            data = None if call.body is None else _written(call.body)
        except (TypeError, ValueError, RecursionError) as fault:
            log.error("no JSON", extra={"action": "connector.unsayable", "fault": type(fault).__name__})
            return Heard(0, UNSAYABLE)
        try:
            return await self._authorized(call, data)
        except NoToken:
            return Heard(0, NO_TOKEN)
        except _Held:
            return Heard(0, PACED)
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            fields = {"action": "connector.unreachable", "fault": type(fault).__name__}
            log.warning("no answer from teams", extra=fields)
            never_left = isinstance(fault, _NotReached | aiohttp.ConnectionTimeoutError)
            return Heard(0, UNREACHABLE if never_left else UNANSWERED)

    async def _authorized(self, call: _Call, data: bytes | None) -> Heard:
        if self._credentials is None:
            return await self._request(call, data, "")
        token = await self._credentials.token()
        heard = await self._request(call, data, token)
        if heard.status != 401:
            return heard
        self._credentials.forget(token)
        return await self._request(call, data, await self._credentials.token())

    async def _request(self, call: _Call, data: bytes | None, token: str) -> Heard:
        url = f"{call.to.service_url.rstrip('/')}/v3/conversations{call.path}"
        headers = {"Content-Type": "application/json; charset=utf-8"} if data is not None else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        ask = self._session.request
        async with (
            self._admitted(call) as trip,
            ask(call.method, url, data=data, headers=headers, allow_redirects=False) as answer,
        ):
            if 200 <= answer.status < 300:
                trip.taken()
            return heard_from(answer.status, answer.headers.get("Retry-After", ""), await _read(answer))

    @asynccontextmanager
    async def _admitted(self, call: _Call) -> AsyncIterator[Trip]:
        """Through the gate. A letter does not stand there for as long as an hour's window can last: whoever
        wants to stop would wait for it. Raises _Held."""
        passage = self._gate.passage(call.to.tenant, thread_of(call.to), reads=call.reads, urgent=call.urgent)
        waiting = asyncio.timeout(None if call.urgent else self._patience)
        try:
            async with waiting, passage as trip:
                waiting.reschedule(None)
                yield trip
        except TimeoutError:
            if waiting.expired():
                raise _Held from None
            raise

    def _may_call(self, service_url: str) -> bool:
        if is_loopback(service_url):
            return urlsplit(service_url).scheme in {"http", "https"}
        return self._credentials is not None and _is_public_https(service_url)


@lru_cache(256)
def _is_public_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None and not parts.query
    except ValueError:
        return False


def _part(text: str) -> str:
    """One part of a path. A part of dots alone would climb out of the conversation, and has no honest use."""
    return quote(text, safe="", errors="replace") if text.strip(".") else "%20"


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Hides from aiohttp that a connection broke. It would make any request but a POST a second time by
    itself: past the gate, and perhaps repeating what Teams has done."""
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError as broken:
        raise _NotReached(type(broken).__name__) from broken
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as broken:
        raise aiohttp.ClientConnectionError(type(broken).__name__) from broken


def _written(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """The body; nothing where it breaks off, hangs or is too long. The status has come, and tells enough."""
    read = bytearray()
    try:
        async for chunk in answer.content.iter_any():
            read += chunk
            if len(read) > LIMIT:
                answer.close()
                return b""
    except (aiohttp.ClientError, TimeoutError, OSError):
        return b""
    return bytes(read)

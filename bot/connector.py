"""What we say to Teams: an asynchronous client for the few connector calls we need, over one warm session.

Calls: Bot Framework «Connector REST API», v3. Whatever goes wrong on the way is an answer, not an exception.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import aiohttp

from bot.credentials import Credentials, NoToken
from bot.settings import is_loopback

log = logging.getLogger(__name__)

CARD = "application/vnd.microsoft.card.adaptive"
LIMIT = 256 * 1024  # bytes of an answer that are read
_TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)
_PER_HOST = 64

UNREACHABLE = "Unreachable"
NO_TOKEN = "NoToken"
UNVOUCHED = "UnvouchedServiceUrl"


@dataclass(frozen=True, slots=True)
class Heard:
    """Teams' answer. `status` 0 means none came, and `code` is then ours; else Teams' own, or empty."""

    status: int
    code: str = ""
    id: str = ""
    retry_after: str = ""
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


def message(card: Mapping[str, Any], summary: str, reply_to: str = "") -> dict[str, Any]:
    """A message that is one card. Never with a text beside it: Teams would split it and give no id back."""
    activity = {
        "type": "message",
        "summary": summary,
        "attachments": [{"contentType": CARD, "content": card}],
    }
    return activity | {"replyToId": reply_to} if reply_to else activity


class Connector:
    """Opens its session when made, so make it in a running loop, and `close` it.

    Only vouched service URLs are called: one reaches us in an activity whose token claimed the very same URL.
    Beyond that, our token goes nowhere but over https (or to this machine), and in local play,
    where nobody vouches and no token is sent (`credentials` is None), only to this machine.
    """

    def __init__(self, credentials: Credentials | None) -> None:
        self._credentials = credentials
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, limit_per_host=_PER_HOST, keepalive_timeout=60),
            timeout=_TIMEOUT,
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def close(self) -> None:
        await self._session.close()

    async def send(self, service_url: str, conversation: str, activity: Mapping[str, Any]) -> Heard:
        """Says something in a conversation; `Heard.id` is the new message's."""
        return await self._call("POST", service_url, f"/{_part(conversation)}/activities", activity)

    async def update(
        self, service_url: str, conversation: str, activity_id: str, activity: Mapping[str, Any]
    ) -> Heard:
        """Replaces a message that we sent before."""
        path = f"/{_part(conversation)}/activities/{_part(activity_id)}"
        return await self._call("PUT", service_url, path, {**activity, "id": activity_id})

    async def create_conversation(self, service_url: str, tenant: str, bot: str, user: str) -> Heard:
        """Opens the private chat with a person, or finds it again; `Heard.id` is the conversation's."""
        wish = {
            "bot": {"id": bot},
            "members": [{"id": user}],
            "isGroup": False,
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        return await self._call("POST", service_url, "", wish)

    async def members(self, service_url: str, conversation: str, token: str = "", size: int = 200) -> Heard:
        """One page of who is there: `body` holds `members` and, if there are more, `continuationToken`."""
        query = urlencode({"pageSize": size} | ({"continuationToken": token} if token else {}))
        return await self._call("GET", service_url, f"/{_part(conversation)}/pagedmembers?{query}")

    async def _call(
        self, method: str, service_url: str, path: str, body: Mapping[str, Any] | None = None
    ) -> Heard:
        if not self._may_call(service_url):
            log.error("service url refused", extra={"action": "connector.unvouched"})
            return Heard(0, UNVOUCHED)
        url = f"{service_url.rstrip('/')}/v3/conversations{path}"
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        try:
            return await self._authorized(method, url, data)
        except NoToken:
            return Heard(0, NO_TOKEN)
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            fields = {"action": "connector.unreachable", "fault": type(fault).__name__}
            log.warning("teams unreachable", extra=fields)
            return Heard(0, UNREACHABLE)

    async def _authorized(self, method: str, url: str, data: bytes | None) -> Heard:
        if self._credentials is None:
            return await self._request(method, url, data, "")
        token = await self._credentials.token()
        heard = await self._request(method, url, data, token)
        if heard.status != 401:
            return heard
        self._credentials.forget(token)
        return await self._request(method, url, data, await self._credentials.token())

    async def _request(self, method: str, url: str, data: bytes | None, token: str) -> Heard:
        headers = {"Content-Type": "application/json; charset=utf-8"} if data is not None else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        async with self._session.request(
            method, url, data=data, headers=headers, allow_redirects=False
        ) as answer:
            return _heard(answer, await _bounded(answer))

    def _may_call(self, service_url: str) -> bool:
        if is_loopback(service_url):
            return urlsplit(service_url).scheme in {"http", "https"}
        return self._credentials is not None and _is_public_https(service_url)


def _is_public_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None and not parts.query
    except ValueError:
        return False


def _part(text: str) -> str:
    """One part of a path. A part of dots alone would climb out of the conversation, and has no honest use."""
    return quote(text, safe="", errors="replace") if text.strip(".") else "%20"


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    read = bytearray()
    async for chunk in answer.content.iter_any():
        read += chunk
        if len(read) > LIMIT:
            answer.close()
            return b""
    return bytes(read)


def _heard(answer: aiohttp.ClientResponse, raw: bytes) -> Heard:
    try:
        body = json.loads(raw) if raw else {}
    except (ValueError, RecursionError):
        body = {}
    known = body if isinstance(body, dict) else {}
    error, given = known.get("error"), known.get("id")
    code = error.get("code") if isinstance(error, dict) else ""
    return Heard(
        status=answer.status,
        code=code if isinstance(code, str) else "",
        id=given if isinstance(given, str) else "",
        retry_after=answer.headers.get("Retry-After", ""),
        body=known,
    )

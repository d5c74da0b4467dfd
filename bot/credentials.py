"""Our own token towards Teams: asked for once, remembered until shortly before its end."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import httpx

from bot.settings import Settings

log = logging.getLogger(__name__)

SCOPE = "https://api.botframework.com/.default"
IMDS = "http://169.254.169.254/metadata/identity/oauth2/token"
EARLY = 300.0  # seconds before its end that a token is no longer used
PAUSE = 5.0  # seconds a refusal is remembered, so that a queue of sends is one question


class NoToken(Exception):
    """The identity provider gave no token; the text is its own short error code."""


@dataclass(frozen=True, slots=True)
class Token:
    """A bearer token and how many seconds it lives from now."""

    text: str
    lives: float


class Source(Protocol):
    """Where tokens come from."""

    async def ask(self) -> Token: ...


class Credentials:
    """Remembers one token; many who need it at once wait for one question. Raises `NoToken`."""

    def __init__(self, source: Source, clock: Callable[[], float] = time.monotonic) -> None:
        self._source = source
        self._clock = clock
        self._text = ""
        self._until = self._refused_until = float("-inf")
        self._refusal = ""
        self._asking = asyncio.Lock()

    async def token(self) -> str:
        """A token that is good for some minutes more."""
        if self._clock() < self._until:
            return self._text
        async with self._asking:
            if self._clock() >= self._until:
                await self._renew()
        return self._text

    def forget(self, token: str) -> None:
        """Teams refused this token; the next call asks for another. A newer one is kept."""
        if token == self._text:
            self._until = float("-inf")

    async def _renew(self) -> None:
        now = self._clock()
        if now < self._refused_until:
            raise NoToken(self._refusal)
        try:
            token = await self._source.ask()
        except NoToken as refusal:
            self._refusal, self._refused_until = str(refusal), now + PAUSE
            log.error("no token", extra={"action": "credentials.refused", "code": str(refusal)})
            raise
        self._text, self._until = token.text, now + max(token.lives - EARLY, token.lives / 2)


class ClientSecret:
    """An app registration with a secret (OAuth 2.0 client credentials, Microsoft identity platform v2)."""

    def __init__(
        self, client: httpx.AsyncClient, login_url: str, tenant: str, app_id: str, secret: str
    ) -> None:
        self._client = client
        self._url = f"{login_url}/{tenant}/oauth2/v2.0/token"
        self._form = {
            "grant_type": "client_credentials",
            "client_id": app_id,
            "client_secret": secret,
            "scope": SCOPE,
        }

    async def ask(self) -> Token:
        return await _token(self._client.build_request("POST", self._url, data=self._form), self._client)


class ManagedIdentity:
    """A user-assigned managed identity: App Service's endpoint where there is one, else IMDS."""

    def __init__(
        self, client: httpx.AsyncClient, app_id: str, endpoint: str = "", header: str = "", imds: str = IMDS
    ) -> None:
        self._client = client
        self._url = endpoint or imds
        self._headers = {"X-IDENTITY-HEADER": header} if endpoint else {"Metadata": "true"}
        self._query = {
            "api-version": "2019-08-01" if endpoint else "2018-02-01",
            "resource": SCOPE.removesuffix("/.default"),
            "client_id": app_id,
        }

    async def ask(self) -> Token:
        request = self._client.build_request("GET", self._url, params=self._query, headers=self._headers)
        return await _token(request, self._client)


def credentials(settings: Settings, client: httpx.AsyncClient) -> Credentials | None:
    """The credentials for these settings; none in local play."""
    if settings.allow_anyone:
        return None
    return Credentials(_source(settings, client))


def _source(settings: Settings, client: httpx.AsyncClient) -> Source:
    if settings.app_type == "UserAssignedMSI":
        endpoint, header = settings.identity_endpoint, settings.identity_header
        return ManagedIdentity(client, settings.app_id, endpoint, header)
    tenant = settings.app_tenant if settings.app_type == "SingleTenant" else "botframework.com"
    return ClientSecret(client, settings.login_url, tenant, settings.app_id, settings.app_password)


async def _token(request: httpx.Request, client: httpx.AsyncClient) -> Token:
    try:
        answer = await client.send(request, follow_redirects=False)
        body = answer.json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as fault:
        raise NoToken(type(fault).__name__) from None
    if answer.status_code != 200 or not isinstance(body, dict):
        raise NoToken(_code(body) or str(answer.status_code))
    text, lives = body.get("access_token"), _lives(body)
    if not isinstance(text, str) or not text or lives <= 0:
        raise NoToken("unreadable token")
    return Token(text, lives)


def _lives(body: dict[str, Any]) -> float:
    """Seconds left; App Service gives only the end (`expires_on`), and both give numbers as text."""
    try:
        if "expires_in" in body:
            return float(body["expires_in"])
        return float(body["expires_on"]) - time.time()
    except (LookupError, TypeError, ValueError):
        return 0


def _code(body: Any) -> str:
    code = body.get("error") if isinstance(body, dict) else None
    return code if isinstance(code, str) and code.isascii() and len(code) <= 64 else ""

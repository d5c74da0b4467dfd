"""Is it Teams that calls? Checks the tokens of incoming requests; the one file that knows `jwt`.

Rules: Microsoft Learn, «Authentication with the Bot Connector API», connector to bot.
"""

import asyncio
import json
import logging
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm

from bot.settings import is_loopback

log = logging.getLogger(__name__)

LEEWAY = 300  # seconds of difference between the clocks, the Bot Framework's own figure
FRESH = 24 * 3600.0  # seconds the keys are used before they are fetched again
PAUSE = 300.0  # seconds between two fetches, whatever key ids strangers make up
RETRY = 10.0  # the same while there are no keys at all, so that a bad start heals soon
_OPTIONS: Any = {"require": ["exp", "nbf", "iss", "aud"], "strict_aud": True}
_FAULTS = (httpx.HTTPError, httpx.InvalidURL, ValueError, LookupError, TypeError, AttributeError)


class Stranger(Exception):
    """Whoever called did not prove to be the Bot Framework speaking for this service URL."""


@dataclass(frozen=True, slots=True)
class Key:
    """A signing key, ready to use, and the channels it may speak for (none named: all)."""

    public: RSAPublicKey
    endorsements: frozenset[str]


class Keyring:
    """The issuer's signing keys, fetched when first needed and kept when the issuer cannot be reached."""

    def __init__(
        self, metadata_url: str, client: httpx.AsyncClient, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._metadata_url = metadata_url
        self._client = client
        self._clock = clock
        self._keys: dict[str, Key] = {}
        self._fetched = self._tried = float("-inf")
        self._fetching = asyncio.Lock()

    async def find(self, kid: str) -> Key | None:
        """The key with this id; asks the issuer again for an unknown one, but not more often than `PAUSE`."""
        key = self._keys.get(kid)
        if key is not None and self._clock() - self._fetched < FRESH:
            return key
        if key is not None and self._fetching.locked():
            return key  # one caller waits for the new keys, the others go on with the old
        async with self._fetching:
            if self._may_fetch(kid):
                await self._fetch()
        return self._keys.get(kid)

    def _may_fetch(self, kid: str) -> bool:
        now = self._clock()
        if kid in self._keys and now - self._fetched < FRESH:
            return False
        return now - self._tried >= (PAUSE if self._keys else RETRY)

    async def _fetch(self) -> None:
        self._tried = self._clock()
        try:
            self._keys = await self._ask()
            self._fetched = self._tried
            log.info("signing keys fetched", extra={"action": "keys.fetched", "count": len(self._keys)})
        except _FAULTS as fault:
            log.warning("no keys", extra={"action": "keys.unreachable", "fault": type(fault).__name__})

    async def _ask(self) -> dict[str, Key]:
        jwks_url = str((await self._get(self._metadata_url))["jwks_uri"])
        if urlsplit(jwks_url).scheme != "https" and not is_loopback(jwks_url):
            raise ValueError("the keys must come over https")
        found = ((str(jwk.get("kid")), _key(jwk)) for jwk in (await self._get(jwks_url))["keys"])
        keys = {kid: key for kid, key in found if key}
        if not keys:
            raise ValueError("no usable key")
        return keys

    async def _get(self, url: str) -> Any:
        answer = await self._client.get(url, follow_redirects=False)
        return answer.raise_for_status().json()


class Doorkeeper:
    """Lets in only what carries a valid token of the Bot Framework for this bot, channel and service URL."""

    def __init__(self, app_id: str, issuer: str, keyring: Keyring) -> None:
        if not app_id:
            raise ValueError("a doorkeeper needs an app id")
        self._app_id = app_id
        self._issuer = issuer
        self._keyring = keyring

    async def check(self, authorization: str | None, activity: Mapping[str, Any]) -> None:
        """Raises `Stranger` unless the caller may speak for the activity's channel and service URL."""
        token = _bearer(authorization)
        key = await self._keyring.find(_key_id(token))
        if key is None:
            raise Stranger("unknown key")
        if key.endorsements and not _among(activity.get("channelId"), key.endorsements):
            raise Stranger("channel not endorsed")
        claims = self._claims(token, key)
        service_url = claims.get("serviceurl")
        if not isinstance(service_url, str) or not service_url or service_url != activity.get("serviceUrl"):
            raise Stranger("another service url")

    def _claims(self, token: str, key: Key) -> Mapping[str, Any]:
        try:
            return jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=self._issuer,
                leeway=LEEWAY,
                options=_OPTIONS,
            )
        except Exception as fault:  # whatever a forged token provokes, it is a stranger's
            raise Stranger(type(fault).__name__) from None


class Anyone:
    """Local play only: asks for no token, but answers go to this machine alone."""

    async def check(self, authorization: str | None, activity: Mapping[str, Any]) -> None:
        """Raises `Stranger` for a service URL elsewhere: without a token nobody has vouched for it."""
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not is_loopback(service_url):
            raise Stranger("service url is not on this machine")


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Stranger("no token")
    return token


def _among(channel: object, endorsements: frozenset[str]) -> bool:
    return isinstance(channel, str) and channel in endorsements


def _key_id(token: str) -> str:
    """Which key to try. Reads the header alone: `jwt` would decode the whole token twice."""
    try:
        header = token.partition(".")[0]
        kid = json.loads(urlsafe_b64decode(header + "=" * (-len(header) % 4)))["kid"]
    except Exception as fault:
        raise Stranger(type(fault).__name__) from None
    if not isinstance(kid, str):
        raise Stranger("no key id")
    return kid


def _key(jwk: Mapping[str, Any]) -> Key | None:
    """A usable key, or none: another kind, another use, private, or shorter than 2048 bits."""
    if jwk.get("kty") != "RSA" or jwk.get("use", "sig") != "sig":
        return None
    try:
        public = RSAAlgorithm.from_jwk(dict(jwk))
    except (jwt.InvalidKeyError, ValueError):
        return None
    if not isinstance(public, RSAPublicKey) or public.key_size < 2048:
        return None
    return Key(public, frozenset(map(str, jwk.get("endorsements") or ())))

"""The stand-in's issuer: signs what Teams says to the bot, and gives the bot its own tokens."""

import base64
import json
import secrets
import time
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

ISSUER = "https://issuer.stand-in.example"
ENDORSEMENTS = ("msteams", "webchat")


@cache
def private_key(name: str) -> rsa.RSAPrivateKey:
    """One key per name and process: making one takes longer than most tests."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Identity:
    """`keys` maps a key id to its key and endorsements; what is in it is what the JWKS shows."""

    def __init__(self, app_id: str, secret: str, tenant: str) -> None:
        self.app_id, self.secret, self.tenant = app_id, secret, tenant
        self.base_url = ""
        self.keys: dict[str, tuple[rsa.RSAPrivateKey, tuple[str, ...] | None]] = {}
        self.add_key("key-1")
        self.down = False
        self.metadata_requests = self.key_requests = self.token_requests = 0
        self.asked: list[dict[str, str]] = []
        self.refusal = ""
        self.lives = 3599
        self.issued: set[str] = set()

    def add_key(self, kid: str, endorsements: tuple[str, ...] | None = ENDORSEMENTS) -> None:
        self.keys[kid] = (private_key(kid), endorsements)

    def claims(self, service_url: str, **changed: Any) -> dict[str, Any]:
        """The claims of a good token; a change to None takes one out."""
        now = int(time.time())
        good = {
            "iss": ISSUER,
            "aud": self.app_id,
            "nbf": now - 60,
            "exp": now + 3600,
            "serviceurl": service_url,
        }
        return {name: value for name, value in (good | changed).items() if value is not None}

    def sign(self, claims: dict[str, Any], kid: str = "key-1", key: Any = None, alg: str = "RS256") -> str:
        return jwt.encode(claims, key or self.keys[kid][0], algorithm=alg, headers={"kid": kid})

    def revoke(self) -> None:
        """None of the bot's tokens is good any more."""
        self.issued.clear()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/openid", self._metadata),
            web.get("/keys", self._keys),
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
            web.get("/msi", self._managed),
        ]

    async def _metadata(self, request: web.Request) -> web.Response:
        self.metadata_requests += 1
        if self.down:
            return web.Response(status=503)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.base_url}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        self.key_requests += 1
        return web.json_response({"keys": [self._jwk(kid) for kid in self.keys]})

    def _jwk(self, kid: str) -> dict[str, Any]:
        key, endorsements = self.keys[kid]
        shown = RSAAlgorithm.to_jwk(key.public_key(), as_dict=True) | {"kid": kid, "use": "sig"}
        return shown if endorsements is None else shown | {"endorsements": list(endorsements)}

    async def _token(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(form | {"tenant": request.match_info["tenant"]})
        good = form.get("client_id") == self.app_id and form.get("client_secret") == self.secret
        return self._give() if good else self._refuse("invalid_client")

    async def _managed(self, request: web.Request) -> web.Response:
        headers = {name: request.headers.get(name, "") for name in ("Metadata", "X-IDENTITY-HEADER")}
        self.asked.append(dict(request.query) | headers)
        return self._give(as_text=True)

    def _give(self, as_text: bool = False) -> web.Response:
        self.token_requests += 1
        if self.refusal:
            return self._refuse(self.refusal)
        token = secrets.token_urlsafe(24)
        self.issued.add(token)
        body: dict[str, Any] = {"token_type": "Bearer", "access_token": token, "expires_in": self.lives}
        if as_text:
            body = body | {"expires_on": str(int(time.time()) + self.lives)}
            del body["expires_in"]
        return web.json_response(body)

    def _refuse(self, code: str) -> web.Response:
        return web.json_response({"error": code, "error_description": "secret detail"}, status=401)


def unsigned(claims: dict[str, Any], header: dict[str, Any]) -> str:
    """A token whose signature is empty."""
    return f"{_encoded(header)}.{_encoded(claims)}."


def _encoded(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()

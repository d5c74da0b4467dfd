"""Who the measured bots are, and the issuer whose tokens they check."""

import json
import time
from dataclasses import dataclass, field
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP_ID = "5d1c9a3e-9a51-4f0e-8f0b-1c6e0d2b7a44"
TENANT = "0b7a3c1e-5f0d-4c8e-9b52-3b1d6f2a7c90"
SECRET = "not-a-secret"
ISSUER = "https://issuer.benchmark.example"
KEY_ID = "benchmark"


@dataclass(frozen=True, slots=True)
class Issuer:
    """The stand-in for the Bot Framework's issuer, at `base`."""

    base: str
    key: rsa.RSAPrivateKey = field(
        default_factory=lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048)
    )

    def metadata(self) -> dict[str, Any]:
        """What the bots fetch first."""
        algorithms = ["RS256"]
        return {
            "issuer": ISSUER,
            "jwks_uri": f"{self.base}/keys",
            "id_token_signing_alg_values_supported": algorithms,
        }

    def keys(self) -> dict[str, Any]:
        """The key set, as JWKS."""
        key = json.loads(RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [key | {"kid": KEY_ID, "use": "sig", "endorsements": ["msteams"]}]}

    def tokens(self, count: int) -> list[str]:
        """Different, valid tokens, so that no one is helped by remembering the last one."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP_ID, "serviceurl": self.base, "nbf": now - 60, "exp": now + 3600}
        return [
            jwt.encode(claims | {"jti": str(n)}, self.key, algorithm="RS256", headers={"kid": KEY_ID})
            for n in range(count)
        ]


def settings(base: str, port: int) -> dict[str, str]:
    """The environment of every measured bot; `base` is where the stand-in listens."""
    return {
        "MicrosoftAppId": APP_ID,
        "MicrosoftAppPassword": SECRET,
        "MicrosoftAppType": "SingleTenant",
        "MicrosoftAppTenantId": TENANT,
        "STAFETT_OPENID_METADATA_URL": f"{base}/openid",
        "STAFETT_TOKEN_ISSUER": ISSUER,
        "STAFETT_LOGIN_URL": base,
        "HOST": "127.0.0.1",
        "PORT": str(port),
    }

"""Everything the operator may set, read once at start into one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, cast, get_args
from urllib.parse import urlsplit
from uuid import UUID

from programme.activity import QUIET_AFTER
from programme.pace import FASTEST

AppType = Literal["SingleTenant", "MultiTenant", "UserAssignedMSI"]

OPENID_METADATA_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TOKEN_ISSUER = "https://api.botframework.com"
LOGIN_URL = "https://login.microsoftonline.com"
DATABASE_URL = "sqlite:///data/stafett.db"
QUIET_WEEKS = 2, 26
"""The fewest and the most weeks a group may be still before it counts as quiet."""
_FLAG = "STAFETT_DANGEROUSLY_ALLOW_ANYONE"


class WrongSetting(Exception):
    """A setting is missing or cannot be used; the text names it and the remedy, never its value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator chose. Secrets, and the database's URL which may hold one, are left out of `repr`."""

    app_id: str
    app_password: str = field(repr=False)
    app_type: AppType
    app_tenant: str
    host: str
    port: int
    database_url: str = field(repr=False)
    openid_metadata_url: str
    token_issuer: str
    login_url: str
    leads: frozenset[str]
    methods_dir: Path | None
    requests_per_second: int
    public_url: str
    quiet_after: timedelta
    allow_anyone: bool
    identity_endpoint: str
    identity_header: str = field(repr=False)


def read(environ: Mapping[str, str]) -> Settings:
    """Reads the settings; an empty value counts as not set. Raises `WrongSetting`."""
    env = {name: value.strip() for name, value in environ.items() if value.strip()}
    anyone = _anyone(env)
    app_type = _app_type(env)
    return Settings(
        app_id=_app_id(env, anyone),
        app_password=_password(env, app_type, anyone),
        app_type=app_type,
        app_tenant=_tenant(env, app_type, anyone),
        host=_host(env, anyone),
        port=_port(env),
        database_url=env.get("DATABASE_URL", DATABASE_URL),
        openid_metadata_url=_url(env, "STAFETT_OPENID_METADATA_URL", OPENID_METADATA_URL),
        token_issuer=env.get("STAFETT_TOKEN_ISSUER", TOKEN_ISSUER),
        login_url=_url(env, "STAFETT_LOGIN_URL", LOGIN_URL).rstrip("/"),
        leads=_leads(env),
        methods_dir=methods_dir(env),
        requests_per_second=_requests_per_second(env),
        public_url=_public_url(env, anyone),
        quiet_after=_quiet_after(env),
        allow_anyone=anyone,
        identity_endpoint=env.get("IDENTITY_ENDPOINT", ""),
        identity_header=env.get("IDENTITY_HEADER", ""),
    )


@lru_cache(256)
def is_loopback(url: str) -> bool:
    """Whether a URL points at this machine itself; a name other than `localhost` never counts."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _anyone(env: Mapping[str, str]) -> bool:
    value = env.get(_FLAG, "0")
    if value not in {"0", "1"}:
        raise WrongSetting(f"{_FLAG} must be 1 or left out.")
    return value == "1"


def _app_type(env: Mapping[str, str]) -> AppType:
    value = env.get("MicrosoftAppType", "SingleTenant")
    for known in get_args(AppType):
        if value.lower() == known.lower():
            return cast(AppType, known)
    raise WrongSetting("MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI.")


def _app_id(env: Mapping[str, str], anyone: bool) -> str:
    value = env.get("MicrosoftAppId", "")
    if anyone and value:
        raise WrongSetting(
            f"{_FLAG}=1 lets anyone in and MicrosoftAppId names a real bot: remove one of the two."
        )
    if not anyone and not value:
        raise WrongSetting(
            f"MicrosoftAppId is missing: set it to the bot's app id, or to play on this machine {_FLAG}=1."
        )
    return _guid(value, "MicrosoftAppId") if value else ""


def _password(env: Mapping[str, str], app_type: AppType, anyone: bool) -> str:
    value = env.get("MicrosoftAppPassword", "")
    if not (value or anyone or app_type == "UserAssignedMSI"):
        raise WrongSetting(
            "MicrosoftAppPassword is missing: set it to the app's client secret, "
            "or set MicrosoftAppType=UserAssignedMSI to use a managed identity."
        )
    return value


def _tenant(env: Mapping[str, str], app_type: AppType, anyone: bool) -> str:
    value = env.get("MicrosoftAppTenantId", "")
    if not (value or anyone) and app_type == "SingleTenant":
        raise WrongSetting(
            "MicrosoftAppTenantId is missing: set it to the tenant that owns the app, "
            "or set MicrosoftAppType=MultiTenant."
        )
    return _guid(value, "MicrosoftAppTenantId") if value else ""


def _host(env: Mapping[str, str], anyone: bool) -> str:
    host = env.get("HOST", "127.0.0.1" if anyone else "0.0.0.0")
    bracketed = f"[{host}]" if ":" in host else host
    if anyone and not is_loopback(f"http://{bracketed}"):
        raise WrongSetting(f"HOST must be 127.0.0.1 while {_FLAG}=1, or anyone on the network could come in.")
    return host


def _port(env: Mapping[str, str]) -> int:
    value = env.get("PORT", "3978")
    if not (value.isascii() and value.isdigit() and 1 <= int(value[:6]) <= 65535):
        raise WrongSetting("PORT must be a number from 1 to 65535.")
    return int(value)


def _url(env: Mapping[str, str], name: str, default: str) -> str:
    value = env.get(name, default)
    parts = urlsplit(value)
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(value))):
        raise WrongSetting(f"{name} must be an https address (http only for this machine).")
    return value


def _leads(env: Mapping[str, str]) -> frozenset[str]:
    listed = env.get("STAFETT_LEADS", "").replace(",", " ").replace(";", " ").split()
    return frozenset(_guid(one, "STAFETT_LEADS") for one in listed)


def methods_dir(environ: Mapping[str, str]) -> Path | None:
    """Where further methods lie, for errands that need no other setting. Raises `WrongSetting`."""
    value = environ.get("STAFETT_METHODS_DIR", "").strip()
    if not value:
        return None
    if not Path(value).is_dir():
        raise WrongSetting("STAFETT_METHODS_DIR must name a folder that exists.")
    return Path(value)


def _requests_per_second(env: Mapping[str, str]) -> int:
    value = env.get("STAFETT_REQUESTS_PER_SECOND", str(FASTEST))
    if not (value.isascii() and value.isdigit() and 1 <= int(value[:6]) <= FASTEST):
        raise WrongSetting(f"STAFETT_REQUESTS_PER_SECOND must be a whole number from 1 to {FASTEST}.")
    return int(value)


def _public_url(env: Mapping[str, str], anyone: bool) -> str:
    """Without a slash at the end; empty when it is not set, but in local play this very machine."""
    name = "STAFETT_PUBLIC_URL"
    if name not in env:
        return f"http://127.0.0.1:{_port(env)}" if anyone else ""
    value = _url(env, name, "")
    parts = urlsplit(value)
    if value.rstrip("/") != f"{parts.scheme}://{parts.netloc}" or parts.username or not value.isascii():
        raise WrongSetting(f"{name} must be https:// and the host, nothing more.")
    return value.rstrip("/")


def _quiet_after(env: Mapping[str, str]) -> timedelta:
    """How long a group may be still before it counts as quiet."""
    value = env.get("STAFETT_QUIET_AFTER_WEEKS", str(QUIET_AFTER.days // 7))
    least, most = QUIET_WEEKS
    if not (value.isascii() and value.isdigit() and least <= int(value[:6]) <= most):
        raise WrongSetting(f"STAFETT_QUIET_AFTER_WEEKS must be a whole number from {least} to {most}.")
    return timedelta(weeks=int(value))


def _guid(value: str, name: str) -> str:
    try:
        return str(UUID(value))
    except ValueError:
        shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
        raise WrongSetting(
            f"{name} must be made of ids of the form {shape}, as Entra ID shows them."
        ) from None

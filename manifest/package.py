"""The app package: this folder's manifest made out to one bot, with its languages and icons in one zip."""

import io
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from zipfile import ZipFile, ZipInfo

from bot.settings import WrongSetting

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent

MADE_UP_ID = "00000000-0000-0000-0000-000000000000"
MADE_UP_HOST = "stafett.example"
"""What stands in manifest.json where a real bot's id and host belong."""

NEEDED = {
    "MicrosoftAppId": "the bot's app id",
    "STAFETT_PUBLIC_URL": "the https address where the bot is reached",
}
ADDRESS = re.compile(
    r"(?P<address>https://(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+(?::[0-9]{1,5})?)(?P<rest>(?:[/?#].*)?)"
)
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can name."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The one bot a package is made out to."""

    app_id: str
    """As Entra ID shows it: 36 characters, lower case."""
    address: str
    """Where the bot is reached: `https://`, a host and perhaps a port, nothing after it."""

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or ""


def owner(environ: Mapping[str, str]) -> Owner:
    """Reads the two settings a package needs; an empty value counts as not set. Raises `WrongSetting`."""
    env = {name: environ.get(name, "").strip() for name in NEEDED}
    missing = [f"{name} to {meaning}" for name, meaning in NEEDED.items() if not env[name]]
    if missing:
        raise WrongSetting(f"Before the package can be made, set {' and '.join(missing)}.")
    return Owner(_app_id(env["MicrosoftAppId"]), _address(env["STAFETT_PUBLIC_URL"]))


def package(made_out_to: Owner) -> bytes:
    """The zip: the same bytes for the same bot and folder, on every machine and every day.

    It holds what the manifest names and nothing else of the folder. Nothing is compressed, because not every
    zlib does that alike.
    """
    manifest = _manifest(made_out_to)
    languages = [one["file"] for one in manifest["localizationInfo"]["additionalLanguages"]]
    parts = {"manifest.json": _written(manifest)}
    parts |= {name: _written(_read(name)) for name in languages}
    parts |= {name: (FOLDER / name).read_bytes() for name in manifest["icons"].values()}
    whole = io.BytesIO()
    with ZipFile(whole, "w") as zipped:
        for name in sorted(parts):
            zipped.writestr(_entry(name), parts[name])
    return whole.getvalue()


def version() -> str:
    """The bot's own version, which is the app's: Teams offers an update only when it has grown."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def _manifest(made_out_to: Owner) -> dict[str, Any]:
    text = (FOLDER / "manifest.json").read_text(encoding="utf-8")
    real = {
        MADE_UP_ID: made_out_to.app_id,
        f"https://{MADE_UP_HOST}": made_out_to.address,
        MADE_UP_HOST: made_out_to.host,
    }
    text = re.sub("|".join(map(re.escape, real)), lambda found: real[found[0]], text)
    return {**json.loads(text), "version": version()}


def _read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def _written(said: Any) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, LONG_AGO)
    entry.create_system = 3  # Unix, on Windows too
    entry.external_attr = 0o644 << 16
    return entry


def _app_id(value: str) -> str:
    try:
        return str(UUID(value))
    except ValueError:
        shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
        raise WrongSetting(
            f"MicrosoftAppId must be an id of the form {shape}, as Entra ID shows it."
        ) from None


def _address(value: str) -> str:
    name = "STAFETT_PUBLIC_URL"
    if not value.lower().startswith("https://"):
        raise WrongSetting(f"{name} must begin with https://, because Teams takes no other address.")
    found = ADDRESS.fullmatch(value.lower())
    if not found:
        raise WrongSetting(f"{name} must name a host that Teams can find, such as https://bot.example.no.")
    if found["rest"] not in {"", "/"}:
        raise WrongSetting(f"{name} must end with the host: leave out what follows it.")
    return found["address"]

"""The package as Microsoft reads it: its schema, from the package npm has of it, and no network."""

import io
import json
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from manifest.package import Owner, package
from play.node import installed, node

HERE = Path(__file__).resolve().parent
BOT = Owner("11111111-2222-3333-4444-555555555555", "https://bot.example.no")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    ZipFile(io.BytesIO(package(BOT))).extractall(tmp_path)
    return tmp_path


def complaints(folder: Path) -> list[str]:
    command = [node(), HERE / "validate.cjs", installed(HERE / "package.json", "package"), folder]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def change(file: Path, key: str, value: object) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), key: value}))


def test_the_manifest_and_its_languages_are_what_microsofts_schema_asks_for(unpacked: Path) -> None:
    assert complaints(unpacked) == []


@pytest.mark.parametrize(
    ("file", "key", "value"),
    [
        ("manifest.json", "id", "stafett"),
        ("manifest.json", "description", {"short": "x" * 81, "full": "x"}),
        ("manifest.json", "comands", []),
        ("nn.json", "bots[0].commandLists[3].commands[0].title", "hjelp"),
        ("en.json", "name.short", ""),
    ],
)
def test_what_the_schema_forbids_is_noticed(unpacked: Path, file: str, key: str, value: object) -> None:
    change(unpacked / file, key, value)
    assert [one for one in complaints(unpacked) if one.startswith(file)] != []

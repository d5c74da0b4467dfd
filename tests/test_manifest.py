"""The Teams app: its words are words the bot understands, and its languages say the same."""

import json
from pathlib import Path

import pytest

from words.commands import commands
from words.words import all_words

MANIFEST = Path(__file__).parent.parent / "manifest"


def read(name: str) -> dict:
    return json.loads((MANIFEST / name).read_text(encoding="utf-8"))


def size(name: str) -> tuple[int, int]:
    header = (MANIFEST / name).read_bytes()[:24]
    return int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")


def test_every_command_it_offers_is_understood() -> None:
    known = commands(all_words())
    offered = [
        c["title"] for part in read("manifest.json")["bots"][0]["commandLists"] for c in part["commands"]
    ]
    assert [title for title in offered if title not in known] == []


def test_nynorsk_and_english_say_the_same() -> None:
    assert read("nn.json").keys() == read("en.json").keys()


@pytest.mark.parametrize("file", ["manifest.json", "nn.json", "en.json"])
def test_the_descriptions_fit(file: str) -> None:
    """80 characters, and 30 for the short name, are the store's limits (Teams app manifest reference)."""
    said = read(file)
    short = said.get("description.short") or said["description"]["short"]
    assert len(short) <= 80
    assert len(said.get("name.short") or said["name"]["short"]) <= 30


def test_the_icons_have_the_sizes_teams_asks_for() -> None:
    assert (size("color.png"), size("outline.png")) == ((192, 192), (32, 32))


def test_it_asks_to_be_told_what_was_read_and_for_nothing_else_of_what_people_write() -> None:
    """Resource-specific consent needs the app's own id, and some resource, which nobody looks at (Microsoft
    Learn, «Test resource-specific consent permissions in Teams»)."""
    said = read("manifest.json")
    asked = said["authorization"]["permissions"]["resourceSpecific"]
    assert asked == [{"name": "ChatMessageReadReceipt.Read.Chat", "type": "Application"}]
    assert said["webApplicationInfo"]["id"] == said["bots"][0]["botId"]
    assert said["webApplicationInfo"]["resource"]

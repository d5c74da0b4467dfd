"""The Teams app: its words are understood, its languages say the same, and its package belongs to one bot."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from PIL import Image

from bot.settings import WrongSetting
from manifest.__main__ import main
from manifest.package import FOLDER, Owner, owner, package, version
from words.commands import commands
from words.words import all_words

APP = "11111111-2222-3333-4444-555555555555"
SET = {"MicrosoftAppId": APP, "STAFETT_PUBLIC_URL": "https://bot.example.no"}
BOT = Owner(APP, "https://bot.example.no")
TRANSLATED = ("nn", "en")

LONGEST = {"name.short": 30, "name.full": 100, "description.short": 80, "description.full": 4000}
LONGEST |= {"title": 32, "description": 128}
"""What Microsoft's schema allows, in characters; of a command what it allowed before version 1.21."""


def read(name: str) -> dict:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def command_lists(manifest: dict) -> list[dict]:
    return manifest["bots"][0]["commandLists"]


def sentences(manifest: dict) -> Iterator[tuple[str, str]]:
    """Whatever a person reads in it, by the path that names it in a language's own file."""
    for part in ("name", "description"):
        yield from ((f"{part}.{length}", said) for length, said in manifest[part].items())
    for i, offered in enumerate(command_lists(manifest)):
        for j, command in enumerate(offered["commands"]):
            at = f"bots[0].commandLists[{i}].commands[{j}]"
            yield from ((f"{at}.{part}", said) for part, said in command.items())


def said_in(language: str) -> dict[str, str]:
    if language == "nb":
        return dict(sentences(read("manifest.json")))
    return {path: said for path, said in read(f"{language}.json").items() if path != "$schema"}


def parts(made: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(made)) as zipped:
        return {one.filename: zipped.read(one) for one in zipped.infolist()}


def made_out() -> dict:
    return json.loads(parts(package(BOT))["manifest.json"])


@pytest.mark.parametrize("language", ["nb", *TRANSLATED])
def test_every_command_it_offers_is_understood_in_the_language_it_is_offered_in(language: str) -> None:
    known = commands({language: all_words()[language]})
    offered = [said for path, said in said_in(language).items() if path.endswith(".title")]
    assert [title for title in offered if title not in known] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_says_everything_the_manifest_says_in_bokmal_in_the_same_order(language: str) -> None:
    assert list(said_in(language)) == list(said_in("nb"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_command_is_the_same_command_in_every_language(language: str) -> None:
    known, here = commands(all_words()), said_in(language)
    other = [
        (title, here[path])
        for path, title in said_in("nb").items()
        if path.endswith(".title") and known[title] != known[here[path]]
    ]
    assert other == []


def test_its_languages_are_those_the_bot_speaks() -> None:
    told = read("manifest.json")["localizationInfo"]
    files = {one["languageTag"]: one["file"] for one in told["additionalLanguages"]}
    assert files == {language: f"{language}.json" for language in TRANSLATED}
    assert {told["defaultLanguageTag"], *files} == all_words().keys()


@pytest.mark.parametrize("language", ["nb", *TRANSLATED])
def test_what_it_says_is_short_enough_for_teams(language: str) -> None:
    room = {path: LONGEST.get(path) or LONGEST[path.split(".")[-1]] for path in said_in(language)}
    assert [path for path, said in said_in(language).items() if not 0 < len(said) <= room[path]] == []


def test_no_place_is_offered_more_commands_than_teams_shows() -> None:
    """Ten in a scope: Microsoft's schema allowed no more before version 1.24."""
    lists = command_lists(read("manifest.json"))
    scopes = [scope for offered in lists for scope in offered["scopes"]]
    assert (
        sorted(scopes)
        == ["groupChat", "personal", "team"]
        == sorted(read("manifest.json")["bots"][0]["scopes"])
    )
    assert [offered["scopes"] for offered in lists if len(offered["commands"]) > 10] == []


def test_all_its_files_follow_one_version_of_the_schema() -> None:
    named = {read(file)["$schema"] for file in ("manifest.json", "nn.json", "en.json")}
    assert {re.search(r"/v([\d.]+)/", one)[1] for one in named} == {read("manifest.json")["manifestVersion"]}


def test_it_asks_to_be_told_what_was_read_and_for_nothing_else_of_what_people_write() -> None:
    """Resource-specific consent needs the app's own id, and some resource, which nobody looks at (Microsoft
    Learn, «Test resource-specific consent permissions in Teams»)."""
    said = read("manifest.json")
    asked = said["authorization"]["permissions"]["resourceSpecific"]
    assert asked == [{"name": "ChatMessageReadReceipt.Read.Chat", "type": "Application"}]
    assert said["webApplicationInfo"]["id"] == said["bots"][0]["botId"]
    assert said["webApplicationInfo"]["resource"]


def test_the_colour_icon_fills_its_square() -> None:
    icon = Image.open(FOLDER / "color.png")
    assert (icon.size, icon.mode) == ((192, 192), "RGB")


def test_the_outline_icon_is_white_on_nothing() -> None:
    """No other colour, however faint (Microsoft Learn, «Teams app package», on the outline icon)."""
    icon = Image.open(FOLDER / "outline.png")
    assert (icon.size, icon.mode) == ((32, 32), "RGBA")
    assert {colour[:3] for _, colour in icon.getcolors(32 * 32)} == {(255, 255, 255)}
    assert icon.getchannel("A").getextrema() == (0, 255)


def test_the_package_holds_the_manifest_its_languages_and_its_icons_and_nothing_else() -> None:
    named = ["color.png", "en.json", "manifest.json", "nn.json", "outline.png"]
    assert list(parts(package(BOT))) == named
    assert parts(package(BOT))["color.png"] == (FOLDER / "color.png").read_bytes()
    assert json.loads(parts(package(BOT))["nn.json"]) == read("nn.json")


def test_the_package_is_made_out_to_one_bot_and_nothing_made_up_is_left_in_it() -> None:
    said = made_out()
    assert {said["id"], said["bots"][0]["botId"], said["webApplicationInfo"]["id"]} == {APP}
    assert said["validDomains"] == ["bot.example.no"]
    assert said["developer"]["privacyUrl"] == "https://bot.example.no/personvern"
    assert "stafett.example" not in json.dumps(said)
    assert "00000000" not in json.dumps(said)


def test_a_host_that_looks_like_the_made_up_one_is_kept_as_it_is() -> None:
    made = parts(package(Owner(APP, "https://stafett.example.no:8443")))
    said = json.loads(made["manifest.json"])
    assert said["validDomains"] == ["stafett.example.no"]
    assert said["developer"]["websiteUrl"] == "https://stafett.example.no:8443"


def test_its_version_is_the_bots_three_numbers() -> None:
    assert made_out()["version"] == version()
    assert re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version())


def test_the_same_bot_gets_the_same_bytes_on_every_day() -> None:
    with ZipFile(io.BytesIO(package(BOT))) as zipped:
        kept = {(one.date_time, one.create_system, one.compress_type) for one in zipped.infolist()}
    assert kept == {((1980, 1, 1, 0, 0, 0), 3, ZIP_STORED)}
    assert package(BOT) == package(BOT)


def test_the_settings_are_read_as_people_write_them() -> None:
    read_as = owner({"MicrosoftAppId": APP.upper(), "STAFETT_PUBLIC_URL": " https://Bot.Example.no/ "})
    assert read_as == BOT
    assert owner(SET | {"STAFETT_PUBLIC_URL": "https://bot.example.no:8443"}).host == "bot.example.no"


def complaint(**settings: str) -> str:
    with pytest.raises(WrongSetting) as told:
        owner(SET | settings)
    return str(told.value)


def test_what_is_missing_is_told_in_one_sentence() -> None:
    assert complaint(MicrosoftAppId="", STAFETT_PUBLIC_URL=" ") == (
        "Before the package can be made, set MicrosoftAppId to the bot's app id "
        "and STAFETT_PUBLIC_URL to the https address where the bot is reached."
    )
    assert complaint(MicrosoftAppId="") == (
        "Before the package can be made, set MicrosoftAppId to the bot's app id."
    )


def test_an_id_that_is_none_is_told() -> None:
    assert complaint(MicrosoftAppId="stafett") == (
        "MicrosoftAppId must be an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, as Entra ID shows it."
    )


@pytest.mark.parametrize("address", ["http://bot.example.no", "bot.example.no", "ftp://bot.example.no"])
def test_an_address_without_https_is_told(address: str) -> None:
    assert complaint(STAFETT_PUBLIC_URL=address) == (
        "STAFETT_PUBLIC_URL must begin with https://, because Teams takes no other address."
    )


@pytest.mark.parametrize(
    "host", ["", "localhost", "10.0.0.1", "me@bot.example.no", "bot.example.no:port", "bot .no", "[::1"]
)
def test_a_host_that_teams_cannot_find_is_told(host: str) -> None:
    assert complaint(STAFETT_PUBLIC_URL=f"https://{host}") == (
        "STAFETT_PUBLIC_URL must name a host that Teams can find, such as https://bot.example.no."
    )


@pytest.mark.parametrize("rest", ["/api/messages", "//", "?a=b", "/#top"])
def test_an_address_that_goes_on_after_the_host_is_told(rest: str) -> None:
    assert complaint(STAFETT_PUBLIC_URL=f"https://bot.example.no{rest}") == (
        "STAFETT_PUBLIC_URL must end with the host: leave out what follows it."
    )


def test_the_errand_writes_the_package(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(SET, tmp_path / "dist" / "stafett.zip") == 0
    assert (tmp_path / "dist" / "stafett.zip").read_bytes() == package(BOT)
    assert "dist/stafett.zip" in capsys.readouterr().out


def test_the_errand_writes_nothing_when_a_setting_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main({}, tmp_path / "dist" / "stafett.zip") == 2
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().err.count("\n") == 1

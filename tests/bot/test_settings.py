"""What the operator may set, and the sentence that comes back when it does not fit."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import Settings, WrongSetting, is_loopback, read

APP = "5d1c9a3e-9a51-4f0e-8f0b-1c6e0d2b7a44"
LEAD = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
WHOLE = {"MicrosoftAppId": APP, "MicrosoftAppPassword": "hemmelig", "MicrosoftAppTenantId": LEAD}
PLAY = {"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "1"}


def test_a_real_bot_needs_three_settings_and_the_rest_has_defaults() -> None:
    settings = read(WHOLE)
    assert (settings.app_id, settings.app_type, settings.app_tenant) == (APP, "SingleTenant", LEAD)
    assert (settings.host, settings.port, settings.database_url) == (
        "0.0.0.0",
        3978,
        "sqlite:///data/stafett.db",
    )
    assert settings.openid_metadata_url == "https://login.botframework.com/v1/.well-known/openidconfiguration"
    assert settings.token_issuer == "https://api.botframework.com"
    assert settings.login_url == "https://login.microsoftonline.com"
    assert settings.leads == frozenset()
    assert settings.methods_dir is None
    assert settings.requests_per_second == 50
    assert settings.quiet_after == timedelta(weeks=6)
    assert settings.public_url == ""
    assert not settings.allow_anyone


def test_local_play_listens_only_on_this_machine() -> None:
    assert read(PLAY).host == "127.0.0.1"
    assert read(PLAY | {"PORT": "8080"}).public_url == "http://127.0.0.1:8080"


def test_everything_can_be_set(tmp_path: Path) -> None:
    settings = read(
        WHOLE
        | {
            "PORT": "8080",
            "HOST": "::",
            "DATABASE_URL": "postgresql://stafett@db/stafett",
            "STAFETT_LEADS": f"{LEAD.upper()}, {APP}",
            "STAFETT_METHODS_DIR": str(tmp_path),
            "STAFETT_LOGIN_URL": "http://127.0.0.1:9/",
            "MicrosoftAppType": "multitenant",
            "STAFETT_REQUESTS_PER_SECOND": "20",
            "STAFETT_QUIET_AFTER_WEEKS": "8",
            "STAFETT_PUBLIC_URL": "https://stafett.example/",
        }
    )
    assert (settings.port, settings.host, settings.app_type) == (8080, "::", "MultiTenant")
    assert settings.leads == {LEAD, APP}
    assert settings.methods_dir == tmp_path
    assert settings.requests_per_second == 20
    assert settings.quiet_after == timedelta(weeks=8)
    assert settings.public_url == "https://stafett.example"
    assert settings.login_url == "http://127.0.0.1:9"


def test_a_managed_identity_needs_no_secret() -> None:
    settings = read({"MicrosoftAppId": APP, "MicrosoftAppType": "UserAssignedMSI"})
    assert settings.app_password == ""


@pytest.mark.parametrize(
    ("environ", "names"),
    [
        ({}, "MicrosoftAppId"),
        ({"MicrosoftAppId": "  "}, "STAFETT_DANGEROUSLY_ALLOW_ANYONE"),
        (WHOLE | {"MicrosoftAppId": "stafett"}, "MicrosoftAppId"),
        (WHOLE | {"MicrosoftAppPassword": ""}, "MicrosoftAppPassword"),
        (WHOLE | {"MicrosoftAppTenantId": ""}, "MicrosoftAppTenantId"),
        (WHOLE | {"MicrosoftAppTenantId": "example.com"}, "MicrosoftAppTenantId"),
        (WHOLE | {"MicrosoftAppType": "Twin"}, "MicrosoftAppType"),
        (WHOLE | {"PORT": "http"}, "PORT"),
        (WHOLE | {"PORT": "0"}, "PORT"),
        (WHOLE | {"PORT": "99999999999"}, "PORT"),
        (WHOLE | {"STAFETT_LEADS": f"{LEAD} kari"}, "STAFETT_LEADS"),
        (WHOLE | {"STAFETT_LOGIN_URL": "http://login.example"}, "STAFETT_LOGIN_URL"),
        (WHOLE | {"STAFETT_OPENID_METADATA_URL": "nowhere"}, "STAFETT_OPENID_METADATA_URL"),
        (WHOLE | {"STAFETT_METHODS_DIR": "no/such/folder"}, "STAFETT_METHODS_DIR"),
        *(
            (WHOLE | {"STAFETT_PUBLIC_URL": wrong}, "STAFETT_PUBLIC_URL")
            for wrong in (
                "http://stafett.example",
                "stafett.example",
                "https://stafett.example/bot",
                "https://a:b@c.example",
                "https://x.example/?y",
            )
        ),
        (WHOLE | {"STAFETT_QUIET_AFTER_WEEKS": "1"}, "STAFETT_QUIET_AFTER_WEEKS"),
        (WHOLE | {"STAFETT_QUIET_AFTER_WEEKS": "27"}, "STAFETT_QUIET_AFTER_WEEKS"),
        (WHOLE | {"STAFETT_QUIET_AFTER_WEEKS": "six"}, "STAFETT_QUIET_AFTER_WEEKS"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "0"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "51"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "12.5"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "-1"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "many"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "99999999999"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | {"STAFETT_REQUESTS_PER_SECOND": "٣"}, "STAFETT_REQUESTS_PER_SECOND"),
        (WHOLE | PLAY, "MicrosoftAppId"),
        (PLAY | {"HOST": "0.0.0.0"}, "HOST"),
        (PLAY | {"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "yes"}, "STAFETT_DANGEROUSLY_ALLOW_ANYONE"),
    ],
)
def test_a_wrong_setting_is_named_in_a_sentence(environ: dict[str, str], names: str) -> None:
    with pytest.raises(WrongSetting, match=rf"\b{names}\b.*\.$") as refused:
        read(environ)
    assert "hemmelig" not in str(refused.value)


def test_secrets_are_not_shown() -> None:
    settings: Settings = read(
        WHOLE | {"DATABASE_URL": "postgresql://stafett:topp@db/x", "IDENTITY_HEADER": "skjult"}
    )
    assert not [secret for secret in ("hemmelig", "topp", "skjult") if secret in repr(settings)]


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://localhost:56150/_connector", True),
        ("http://127.0.0.1:1/", True),
        ("http://[::1]:1/", True),
        ("http://localhost.example/", False),
        ("http://127.0.0.1@example.com/", False),
        ("http://10.0.0.1/", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_what_counts_as_this_machine(url: str, loopback: bool) -> None:
    assert is_loopback(url) is loopback

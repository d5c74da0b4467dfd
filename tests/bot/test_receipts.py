"""What somebody has read, as Teams tells a bot that may know."""

from typing import Any

import pytest

from bot.incoming import read
from dialogs.turns import Place, Read, Sender
from tests.bot.test_incoming import AT, BOT, READ, activity


def receipt(kind: str = "personal", **more: Any) -> dict[str, Any]:
    """As Teams sends it (Microsoft Learn, «Receive a read receipt»): the reader has no name."""
    sent = activity("event", name=READ, value={"lastReadMessageId": "1692206589131"}) | {
        "id": "f:b4783e72",
        "from": {"id": "29:kari", "aadObjectId": "aad-kari"},
        "conversation": {"id": "a:kari", "conversationType": kind, "tenantId": "tenant"},
        "channelData": {"tenant": {"id": "tenant"}},
        "locale": None,
    }
    return sent | more


@pytest.mark.parametrize(("teams", "ours"), [("personal", "personal"), ("groupChat", "group")])
def test_what_somebody_has_read_is_told_in_chats(teams: str, ours: Any) -> None:
    kari = Sender("tenant", "29:kari", aad="aad-kari")
    place = Place("tenant", "a:kari", ours, "https://teams.example/", BOT)
    assert read(receipt(teams), AT) == Read(kari, place, AT, "1692206589131")


@pytest.mark.parametrize(
    "other",
    [
        {"name": "application/vnd.microsoft.meetingStart"},
        {"name": None},
        {"name": ["x"]},
        {"value": {}},
        {"value": None},
        {"value": {"lastReadMessageId": 7}},
        {"value": {"lastReadMessageId": ""}},
    ],
)
def test_other_events_and_receipts_that_do_not_fit_are_nobodys_turn(other: dict[str, Any]) -> None:
    assert read(receipt(**other), AT) is None
    assert read(receipt("channel"), AT) is None

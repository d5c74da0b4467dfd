"""Guests: whoever speaks belongs, for this bot, to the tenant of the conversation and to no other.

A helper from NAV or the occupational health service is a guest in a municipality's tenant, or the other way
round. Teams then gives the object id of the guest object, and the conversation's tenant.
"""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.incoming import read
from dialogs.turns import Joined, Left, Pressed, Wrote

NOW = datetime(2026, 8, 24, 8, tzinfo=UTC)
MUNICIPALITY, NAV = "11111111-aaaa-4aaa-8aaa-111111111111", "22222222-bbbb-4bbb-8bbb-222222222222"


def activity(**more: Any) -> dict[str, Any]:
    """What a guest from NAV writes in a chat of the municipality, as Teams sends it."""
    return {
        "type": "message",
        "id": "1756022400000",
        "channelId": "msteams",
        "serviceUrl": "https://smba.trafficmanager.net/emea/",
        "from": {
            "id": "29:guest",
            "name": "Hanne Moe (Gjest)",
            "aadObjectId": "33333333-cccc-4ccc-8ccc-333333333333",
            "tenantId": NAV,
            "userPrincipalName": "hanne.moe_nav.no#EXT#@vestbygd.onmicrosoft.com",
        },
        "recipient": {"id": "28:bot", "name": "Stafett"},
        "conversation": {
            "id": "19:hms@thread.v2", "conversationType": "groupChat", "isGroup": True,
            "tenantId": MUNICIPALITY,
        },
        "channelData": {"tenant": {"id": MUNICIPALITY}},
        "text": "hei",
        **more,
    }  # fmt: skip


def test_a_guest_acts_in_the_conversations_tenant() -> None:
    turn = read(activity(), NOW)
    assert isinstance(turn, Wrote)
    assert {turn.sender.tenant, turn.place.tenant} == {MUNICIPALITY}
    assert turn.sender.aad == "33333333-cccc-4ccc-8ccc-333333333333"


@pytest.mark.parametrize("channel_data", [{}, {"tenant": {}}, {"tenant": {"id": NAV}}, {"tenant": NAV}])
def test_the_home_of_a_guest_never_takes_the_conversations_place(channel_data: dict[str, Any]) -> None:
    turn = read(activity(channelData=channel_data), NOW)
    assert turn is not None
    assert turn.sender.tenant == MUNICIPALITY


def test_a_conversation_that_does_not_tell_goes_by_teams_word_for_it() -> None:
    conversation = {"id": "19:hms@thread.v2", "conversationType": "groupChat"}
    turn = read(activity(conversation=conversation), NOW)
    assert turn is not None
    assert turn.sender.tenant == MUNICIPALITY


def test_without_either_nothing_is_heard() -> None:
    conversation = {"id": "19:hms@thread.v2", "conversationType": "groupChat"}
    assert read(activity(conversation=conversation, channelData={}), NOW) is None


def test_a_guests_button_says_nothing_of_tenants_that_counts() -> None:
    action = {"verb": "journey.show/1", "data": {"group": "g1", "tenant": NAV, "tenantId": NAV}}
    press = activity(type="invoke", name="adaptiveCard/action", value={"action": action, "tenantId": NAV})
    turn = read(press, NOW)
    assert isinstance(turn, Pressed)
    assert turn.sender.tenant == MUNICIPALITY


@pytest.mark.parametrize(("field", "kind"), [("membersAdded", Joined), ("membersRemoved", Left)])
def test_guests_who_come_and_go_belong_to_the_conversations_tenant(field: str, kind: type) -> None:
    people = [{"id": "29:guest", "aadObjectId": "3", "tenantId": NAV}]
    turn = read(activity(type="conversationUpdate", **{field: people}), NOW)
    assert isinstance(turn, kind)
    assert [person.tenant for person in turn.people] == [MUNICIPALITY]  # type: ignore[attr-defined]

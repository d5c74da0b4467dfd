"""Presses and messages as Teams sends them, whom bots speak to, and a card of the size they answer with."""

import json
from collections.abc import Mapping
from typing import Any

from benchmarks.identity import APP_ID, TENANT

KIND = "application/vnd.microsoft.card.adaptive"
CARD = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [
        {"type": "TextBlock", "text": "Takk, svaret er tatt imot.", "wrap": True, "weight": "Bolder"},
        {"type": "TextBlock", "text": "Vi venter på tillitsvalgt og verneombud til fredag.", "wrap": True},
    ],
    "actions": [{"type": "Action.Execute", "title": "Endre svaret", "verb": "checkin.show/1", "data": {}}],
}
GROUP_CHATS = 300


def user(number: int) -> str:
    """An id of the length and shape that Teams gives people."""
    return f"29:1{number:064d}"


def group_chats(tenants: int = 1) -> list[tuple[str, str]]:
    """The tenant and id of every group chat; each tenant has `GROUP_CHATS`. The ids begin with the tenant."""
    return [
        (tenant, f"19:{tenant}.{number:032x}@thread.v2")
        for tenant in (f"{number:08x}{TENANT[8:]}" for number in range(tenants))
        for number in range(GROUP_CHATS)
    ]


def _from(number: int, base: str, where: str = "") -> dict[str, Any]:
    client = {"type": "clientInfo", "locale": "nb-NO", "country": "NO", "platform": "Web"}
    person = {"id": user(number), "name": f"Person {number}", "aadObjectId": f"{number:032x}"}
    kind = "groupChat" if where else "personal"
    chat = {"conversationType": kind, "tenantId": TENANT, "id": where or f"a:1{number:064d}"}
    return {
        "id": f"1:{number}",
        "channelId": "msteams",
        "serviceUrl": base,
        "timestamp": "2026-03-12T08:30:00.000Z",
        "localTimestamp": "2026-03-12T09:30:00.000+01:00",
        "localTimezone": "Europe/Oslo",
        "locale": "nb-NO",
        "from": person,
        "conversation": chat,
        "recipient": {"id": f"28:{APP_ID}", "name": "Stafett"},
        "entities": [client],
        "channelData": {"tenant": {"id": TENANT}},
    }


def press(number: int, base: str, verb: str, data: Mapping[str, Any], where: str = "") -> bytes:
    """Person `number` presses a button (`Action.Execute`) in a group chat, or in their private one."""
    action = {"type": "Action.Execute", "title": "Svar", "verb": verb, "data": dict(data)}
    value = {"action": action, "trigger": "manual"}
    invoke = {"type": "invoke", "name": "adaptiveCard/action", "replyToId": f"2:{number}", "value": value}
    return json.dumps(_from(number, base, where) | invoke).encode()


def message(number: int, base: str, text: str) -> bytes:
    """Person `number` writes in their private chat."""
    written = {"type": "message", "text": text, "textFormat": "plain"}
    return json.dumps(_from(number, base) | written).encode()

"""People and conversations with ids shaped like Teams' own."""

import secrets
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4


@dataclass(frozen=True)
class Person:
    name: str
    tenant: str
    locale: str = "nb-NO"
    id: str = field(default_factory=lambda: "29:1" + secrets.token_urlsafe(48))
    aad: str = field(default_factory=lambda: str(uuid4()))

    @property
    def thread(self) -> str:
        """What Teams throttles and closes as one: all that is said to them alone."""
        return self.id

    def account(self) -> dict[str, Any]:
        return {"id": self.id, "name": self.name, "aadObjectId": self.aad}

    def member(self) -> dict[str, Any]:
        """As the roster shows them."""
        given, _, family = self.name.partition(" ")
        return self.account() | {
            "objectId": self.aad,
            "givenName": given,
            "surname": family,
            "tenantId": self.tenant,
            "userRole": "user",
        }


@dataclass
class Chat:
    """A conversation; `kind` is personal, groupChat or channel. A General channel's id is its team's."""

    kind: str
    tenant: str
    members: list[Person]
    id: str = ""
    team: str = ""

    def __post_init__(self) -> None:
        if not self.id:
            self.id = _new_id(self.kind)
        if self.kind == "channel" and not self.team:
            self.team = self.id

    @property
    def thread(self) -> str:
        """What Teams throttles and closes as one: the person for a private chat, else the conversation."""
        return self.members[0].thread if self.kind == "personal" else self.id

    def account(self, thread: str = "") -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "conversationType": self.kind, "tenantId": self.tenant}
        if self.kind != "personal":
            shown["isGroup"] = True
        if thread and self.kind == "channel":
            shown["id"] = f"{self.id};messageid={thread}"
        return shown

    def channel_data(self) -> dict[str, Any]:
        data: dict[str, Any] = {"tenant": {"id": self.tenant}}
        if self.kind == "channel":
            data |= {"team": {"id": self.team}, "channel": {"id": self.id}}
        return data


def _new_id(kind: str) -> str:
    if kind == "personal":
        return "a:1" + secrets.token_urlsafe(60)
    return f"19:{secrets.token_hex(16)}@thread.{'tacv2' if kind == 'channel' else 'v2'}"

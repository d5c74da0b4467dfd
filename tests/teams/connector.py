"""The stand-in's connector: takes what the bot says, keeps it, and can be told to refuse."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from tests.teams.identity import Identity
from tests.teams.people import Chat, Person

CARD = "application/vnd.microsoft.card.adaptive"
PAGE = 50
BIGGEST = 100 * 1024  # bytes as UTF-16


@dataclass(frozen=True)
class Received:
    method: str
    path: str
    conversation: str
    activity: dict[str, Any]
    authorization: str


@dataclass
class Scripted:
    """An answer for the next calls, before anything else is looked at."""

    status: int
    code: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    method: str = ""
    times: int = 1
    body: bytes | None = None


class Connector:
    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.chats: dict[str, Chat] = {}
        self.people: dict[str, Person] = {}
        self.received: list[Received] = []
        self.scripted: list[Scripted] = []
        self.messages: dict[str, dict[str, dict[str, Any]]] = {}
        self.shown: list[tuple[str, dict[str, Any]]] = []
        self._ids = (str(1_770_000_000_000 + step) for step in count(1))

    def new_id(self) -> str:
        return next(self._ids)

    def routes(self) -> list[web.RouteDef]:
        there = "/teams/v3/conversations"
        return [
            web.post(there, self._open),
            web.post(f"{there}/{{chat}}/activities", self._send),
            web.put(f"{there}/{{chat}}/activities/{{id}}", self._update),
            web.get(f"{there}/{{chat}}/pagedmembers", self._members),
        ]

    async def _arrived(self, request: web.Request) -> Received | web.Response:
        raw = await request.read()
        chat = request.match_info.get("chat", "")
        authorization = request.headers.get("Authorization", "")
        activity = json.loads(raw) if raw else {}
        received = Received(request.method, request.path, chat, activity, authorization)
        self.received.append(received)
        if refused := self._refused(request.method):
            return refused
        if self.identity.app_id and authorization.removeprefix("Bearer ") not in self.identity.issued:
            return _error(401, "Unauthorized")
        if len(raw.decode().encode("utf-16-le")) > BIGGEST:
            return _error(413, "MessageSizeTooBig")
        if chat and self._base(chat) not in self.chats:
            return _error(404, "ConversationNotFound")
        return received

    def _refused(self, method: str) -> web.Response | None:
        for script in self.scripted:
            if script.times and script.method in ("", method):
                script.times -= 1
                if script.body is not None:
                    return web.Response(status=script.status, body=script.body, headers=script.headers)
                return _error(script.status, script.code, script.headers)
        return None

    async def _send(self, request: web.Request) -> web.Response:
        received = await self._arrived(request)
        if isinstance(received, web.Response):
            return received
        given = self.new_id()
        self._keep(received, given)
        split = received.activity.get("text") and received.activity.get("attachments")
        return web.json_response({} if split else {"id": given}, status=201)

    async def _update(self, request: web.Request) -> web.Response:
        received = await self._arrived(request)
        if isinstance(received, web.Response):
            return received
        given = request.match_info["id"]
        if given not in self.messages.get(self._base(received.conversation), {}):
            return _error(404, "ActivityNotFoundInConversation")
        self._keep(received, given)
        return web.json_response({"id": given})

    async def _open(self, request: web.Request) -> web.Response:
        received = await self._arrived(request)
        if isinstance(received, web.Response):
            return received
        person = self.people.get(received.activity["members"][0]["id"])
        if person is None:
            return _error(403, "BotNotInConversationRoster")
        return web.json_response({"id": self.personal(person).id}, status=201)

    async def _members(self, request: web.Request) -> web.Response:
        received = await self._arrived(request)
        if isinstance(received, web.Response):
            return received
        size = min(int(request.query.get("pageSize", PAGE)), PAGE)
        start = int(request.query.get("continuationToken", "page-0").removeprefix("page-"))
        people = self.chats[self._base(received.conversation)].members
        body: dict[str, Any] = {"members": [one.member() for one in people[start : start + size]]}
        if len(people) > start + size:
            body["continuationToken"] = f"page-{start + size}"
        return web.json_response(body)

    def personal(self, person: Person) -> Chat:
        """The private chat of a person with the bot, made when first asked for."""
        for chat in self.chats.values():
            if chat.kind == "personal" and chat.members == [person]:
                return chat
        chat = Chat("personal", person.tenant, [person])
        self.chats[chat.id] = chat
        return chat

    def _keep(self, received: Received, given: str) -> None:
        chat = self._base(received.conversation)
        self.messages.setdefault(chat, {})[given] = received.activity
        self.shown.append((chat, received.activity | {"id": given}))

    @staticmethod
    def _base(chat: str) -> str:
        return chat.partition(";messageid=")[0]


def card_of(activity: dict[str, Any]) -> dict[str, Any] | None:
    cards = [one["content"] for one in activity.get("attachments", []) if one.get("contentType") == CARD]
    return cards[0] if cards else None


def _error(status: int, code: str, headers: dict[str, str] | None = None) -> web.Response:
    body = {"error": {"code": code, "message": "what went wrong, in words"}}
    return web.json_response(body, status=status, headers=headers)
